/**
 * The styles of every page. Type in 13, 15, 18 and 24 px, distances in steps of 4 px, one accent, light and
 * dark; red is kept for what needs a person today, so that a mistake is shown by weight and a mark.
 */
export const pageStyles = `
:root {
  color-scheme: light dark;
  --canvas: #f2f5f6; --paper: #fff; --ink: #17212b; --soft: #586470; --line: #d5dbe0; --edge: #7d8994;
  --accent: #0b5563; --on-accent: #fff; --tint: #eaf2f3; --press: #084550;
}
@media (prefers-color-scheme: dark) {
  :root {
    --canvas: #0f1316; --paper: #191d21; --ink: #e9edf0; --soft: #a3afb9; --line: #3a434b; --edge: #7f8b95;
    --accent: #86d0dc; --on-accent: #06262c; --tint: #202c31; --press: #a3dde6;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--canvas); color: var(--ink); font: 15px/1.5 system-ui, -apple-system,
  'Segoe UI', Roboto, 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif; }
:lang(zh) { line-height: 1.6; }
h1, h2, h3, p, dl, dd, ol, ul, fieldset, legend { margin: 0; padding: 0; border: 0; min-width: 0; }
h1 { font-size: 24px; line-height: 1.3; font-weight: 600; text-wrap: balance; }
h2, legend { font-size: 18px; line-height: 1.4; font-weight: 600; }
legend { display: block; margin-block-end: 12px; }
.label { display: block; margin-block-end: 8px; font-size: 15px; font-weight: 600; }
.soft { font-size: 13px; color: var(--soft); font-weight: 400; }
.away { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
a { color: var(--accent); text-underline-offset: 3px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }

.top { max-width: 640px; margin: 0 auto; padding: 12px 20px; display: flex; gap: 16px; align-items: center;
  justify-content: space-between; min-height: 68px; }
.top strong { font-weight: 600; overflow-wrap: anywhere; }
.top :is(button, a) { flex: none; display: inline-flex; align-items: center; min-height: 44px; padding: 4px 12px; margin-inline-end: -12px; font: inherit; color: var(--accent);
  background: none; border: 0; border-radius: 8px; text-decoration: underline; cursor: pointer; }
main { max-width: 640px; margin: 0 auto; padding: 24px 20px 28px; background: var(--paper);
  border: solid var(--line); border-width: 1px 0; display: grid; gap: 24px; }
main form { display: grid; gap: 24px; }
main, main form, .inside, .reach { grid-template-columns: minmax(0, 1fr); }
main > header, .part { display: grid; gap: 4px; }
.foot { max-width: 640px; margin: 0 auto; padding: 16px 20px 32px; }
.rule { border-block-start: 1px solid var(--line); padding-block-start: 24px; }

input, select, textarea { font: inherit; color: inherit; }
/* Phones zoom into a field whose letters are smaller than 16 px. */
.field input, select, textarea { font-size: 16px; width: 100%; min-height: 48px; padding: 8px 12px; background: var(--paper);
  border: 1px solid var(--edge); border-radius: 8px; }
input[type=file] { padding: 7px 8px; }
::file-selector-button { min-height: 32px; margin-inline-end: 12px; padding: 4px 12px; font: inherit; font-size: 15px; font-weight: 600; color: inherit;
  background: none; border: 1px solid var(--edge); border-radius: 6px; cursor: pointer; }
::file-selector-button:hover { background: var(--tint); }
textarea { display: block; min-height: 112px; resize: vertical; field-sizing: content; max-height: 480px; }
.field :is(input, select, textarea):focus-visible { outline-offset: 0; }
.field .soft { margin-block-start: 4px; }
.pair { display: grid; gap: 24px 16px; grid-template-columns: repeat(auto-fit, minmax(min(200px, 100%), 1fr)); }
.field [aria-invalid='true'] { border: 2px solid var(--ink); }
.blame { display: flex; gap: 8px; margin-block-start: 8px; font-weight: 600; }
.blame::before, .problems h2::before { content: '!'; flex: none; display: inline-grid; place-items: center; width: 20px; height: 20px;
  margin-block-start: 2px; border-radius: 50%; background: var(--ink); color: var(--paper); font-size: 13px; line-height: 1; font-weight: 600; }
.problems { padding: 16px 20px 8px; border: 2px solid var(--ink); border-radius: 8px; }
.problems h2 { display: flex; gap: 8px; align-items: start; outline: none; }
.problems ul { padding-inline-start: 28px; list-style: none; display: grid; }
.problems :is(a, span) { display: flex; min-height: 44px; align-items: center; color: inherit; }

.scale { position: relative; display: flex; gap: 4px; padding-block-end: 44px; }
.scale label { flex: 1; display: grid; place-items: center; min-width: 44px; height: 56px; border-radius: 8px; color: var(--edge); cursor: pointer; }
.scale label:hover { background: var(--tint); }
.scale svg { width: 40px; height: 40px; fill: none; stroke: currentColor; stroke-width: 1.4; stroke-linejoin: round; }
.scale input:checked ~ svg, .stars label:has(~ label :checked) svg { color: var(--accent); fill: currentColor; }
.scale :focus-visible ~ :is(svg, b) { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 8px; }
.numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(44px, 1fr)); }
.numbers label { height: 48px; }
.numbers.of-7 { grid-template-columns: repeat(4, 1fr); }
@media (min-width: 360px) { .numbers.of-7 { grid-template-columns: repeat(7, 1fr); gap: 2px; } }
.numbers b { display: grid; place-items: center; width: 100%; height: 100%; border: 1px solid var(--edge); border-radius: 8px;
  color: var(--ink); font-weight: 600; font-variant-numeric: tabular-nums; }
.numbers input:checked ~ b { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.smileys svg { width: 44px; height: 44px; stroke-linecap: round; }
.scale.smileys input:checked ~ svg { color: var(--on-accent); fill: none; }
.smileys input:checked ~ svg circle { fill: var(--accent); stroke: var(--accent); }
.thumbs b { display: flex; align-items: center; justify-content: center; gap: 12px; width: 100%; height: 100%; border: 1px solid var(--edge);
  border-radius: 8px; color: var(--ink); font-weight: 600; }
.thumbs svg { width: 28px; height: 28px; }
.thumbs .down { transform: rotate(180deg); }
.thumbs input:checked ~ b { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.further { display: grid; gap: 24px; }
.further legend { font-size: 15px; margin-block-end: 8px; }
.under { display: grid; align-items: center; min-height: 44px; margin-block-start: -44px; }
.under > * { grid-area: 1 / 1; }
.ends { display: flex; justify-content: space-between; gap: 16px; }
.word, .none { display: none; }
.word { position: absolute; inset-block-end: 0; inset-inline-start: 0; line-height: 44px; color: var(--ink); font-weight: 600; }
.none { align-items: center; justify-self: end; gap: 8px; min-height: 44px; cursor: pointer; }
@supports selector(:has(*)) {
  fieldset:has(.scale :checked) .ends { visibility: hidden; }
  fieldset:has(.scale :checked) .none { display: inline-flex; }
  .scale :checked ~ .word { display: block; }
  .reasons { display: none; }
  form:has(.low:checked) .reasons { display: block; }
  form:has(.low:checked) .door:not([open]) { border-color: var(--accent); background: var(--tint); }
  form:has([name='anonymous'][value='yes']:checked) .reach { display: none; }
  form:has([name='anonymous'][value='no']:checked) .unnamed { display: none; }
  .when-open, form:has(details[open]) .when-closed { display: none; }
  form:has(details[open]) .when-open { display: inline; }
}
@supports not selector(:has(*)) { .when-open { display: none; } .under { display: block; margin: 0; } .scale { padding: 0; } .none { display: flex; } }

.choices { display: grid; gap: 8px; grid-template-columns: repeat(auto-fill, minmax(min(132px, 100%), 1fr)); }
.choice { display: flex; align-items: center; gap: 8px; min-height: 48px; padding: 8px 12px; line-height: 1.4; border: 1px solid var(--edge); border-radius: 8px; cursor: pointer; }
.choice:hover { background: var(--tint); }
.choice input, .none input, .agree input { flex: none; width: 20px; height: 20px; margin: 0; accent-color: var(--accent); }
.choice:has(:checked) { border-color: var(--accent); background: var(--tint); box-shadow: 0 0 0 1px var(--accent); }
.agree { display: flex; gap: 12px; padding-block: 8px; cursor: pointer; }
.agree input { margin-block-start: 2px; }

details { border: 1px solid var(--line); border-radius: 12px; }
summary { display: grid; grid-template-columns: 1fr auto; gap: 4px 16px; align-items: center; padding: 16px 20px; border-radius: 12px; cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary h2, summary p { grid-column: 1; }
summary::after { content: ''; grid-area: 1 / 2 / 3 / 3; width: 12px; height: 12px; margin-inline-end: 4px; border: solid var(--accent); border-width: 0 2px 2px 0; transform: translateY(-4px) rotate(45deg); }
details[open] > summary::after { transform: translateY(4px) rotate(225deg); }
summary:hover h2 { text-decoration: underline; text-underline-offset: 4px; }
.how { border: 0; }
.how summary { display: inline-flex; gap: 12px; min-height: 44px; padding: 0; color: var(--accent); }
.how summary::after { width: 8px; height: 8px; }
.how p { overflow-wrap: anywhere; }
.inside { display: grid; gap: 24px; padding: 4px 20px 24px; }
.reach { display: grid; gap: 24px; }
.inside legend { font-size: 15px; margin-block-end: 8px; }
.reach { margin-block-start: 24px; }
.unnamed { margin-block-start: 12px; }
.choices + .soft { margin-block-start: 8px; }

.actions { display: flex; flex-wrap: wrap; gap: 12px; }
.primary, .quiet { display: inline-flex; align-items: center; justify-content: center; min-height: 48px; padding: 8px 28px; font: inherit; font-weight: 600; line-height: 1.4; text-decoration: none;
  border: 1px solid transparent; border-radius: 8px; cursor: pointer; }
.primary { background: var(--accent); color: var(--on-accent); }
.primary:hover { background: var(--press); }
.quiet { background: none; color: var(--ink); border-color: var(--edge); }
.quiet:hover { background: var(--tint); }

.facts { display: grid; }
.facts div { display: grid; gap: 4px 16px; padding-block: 12px; border-block-start: 1px solid var(--line); }
.facts div:last-child { border-block-end: 1px solid var(--line); }
dt { font-size: 13px; color: var(--soft); }
dd { overflow-wrap: anywhere; white-space: pre-wrap; }
.receipt { padding: 20px; border: 1px solid var(--line); border-radius: 12px; background: var(--tint); display: grid; gap: 4px; }
.again { margin-block: -12px; }
.again a { display: inline-flex; align-items: center; min-height: 44px; }
.code { font: 600 24px/1.4 ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'Liberation Mono', monospace; overflow-wrap: anywhere; user-select: all; -webkit-user-select: all; }
.small.code { font-size: 15px; }
.steps { padding-inline-start: 20px; display: grid; gap: 4px; }
.state { font-size: 18px; line-height: 1.5; font-weight: 600; }
.next { padding: 16px 20px; border: 1px solid var(--line); border-radius: 12px; }
.next h2 { font-size: 15px; }
.yours { border-color: var(--accent); background: var(--tint); }
.due { font-weight: 600; }
.said { list-style: none; display: grid; gap: 16px; margin-block-start: 12px; }
.said > li { justify-self: start; display: grid; gap: 4px; max-width: 100%; margin-inline-end: 32px; padding: 12px 16px; border: 1px solid var(--line); border-radius: 12px; border-start-start-radius: 2px; }
.said > .mine { justify-self: end; margin-inline: 32px 0; border-color: transparent; background: var(--tint); border-start-start-radius: 12px; border-end-end-radius: 2px; }
.said .soft { display: flex; flex-wrap: wrap; gap: 0 8px; }
.said b { font-weight: 600; }
.words { white-space: pre-wrap; overflow-wrap: anywhere; }
.remedies { list-style: none; display: flex; flex-wrap: wrap; gap: 8px; }
.remedies li { padding: 0 12px; border: 1px solid var(--edge); border-radius: 16px; font-size: 13px; line-height: 28px; }
.remedies li::first-letter { text-transform: uppercase; }
.asked { justify-self: start; margin-block-start: 4px; padding: 0 12px; border-radius: 16px; background: var(--accent); color: var(--on-accent); font-size: 13px; font-weight: 600; line-height: 28px; }
.files { list-style: none; }
.files li { display: flex; flex-wrap: wrap; gap: 0 12px; align-items: center; }
.files a { display: inline-flex; align-items: center; min-height: 44px; }
.choices:has(> :nth-child(2):last-child) { grid-template-columns: repeat(auto-fit, minmax(min(200px, 100%), 1fr)); }
.arrived { padding: 12px 16px; border-inline-start: 4px solid var(--accent); border-radius: 4px; background: var(--tint); font-weight: 600; }
.stages { list-style: none; display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; gap: 4px; }
.stages li { padding-block-start: 8px; border-block-start: 4px solid var(--line); font-size: 13px; line-height: 1.4; color: var(--soft); overflow-wrap: anywhere; }
.stages .done { border-color: var(--accent); color: var(--ink); }
.part > form { margin-block-start: 8px; }
.stages [aria-current] { font-weight: 600; }
.look { display: flex; flex-wrap: wrap; gap: 12px; align-items: end; }
.look .field { flex: 1 1 240px; }
.look .soft { margin: -4px 0 8px; }
.look input { text-transform: uppercase; font-family: ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace; }

@media (min-width: 600px) {
  .top, .foot { padding-inline: 40px; }
  main { padding: 36px 40px 40px; border-width: 1px; border-radius: 12px; }
  main, main form { gap: 32px; }
  .rule { padding-block-start: 32px; }
  .primary, .quiet { min-width: 144px; }
  .said > li { margin-inline-end: 20%; }
  .said > .mine { margin-inline: 20% 0; }
  .facts div { grid-template-columns: 184px 1fr; }
  .facts dt { font-size: 15px; }
  .reasons .choices { grid-template-columns: repeat(auto-fill, minmax(160px, 1fr)); }
}
@media (max-width: 400px) {
  .actions > * { flex: 1 1 100%; }
  .inside, summary { padding-inline: 16px; }
  .code { font-size: 18px; }
  .small.code { font-size: 15px; }
}
@media (forced-colors: active) {
  :root { --canvas: Canvas; --paper: Canvas; --ink: CanvasText; --soft: CanvasText; --line: CanvasText; --edge: CanvasText;
    --accent: Highlight; --on-accent: HighlightText; --tint: Canvas; --press: Highlight; }
  a { color: LinkText; }
  .stages li { border-block-start-width: 1px; padding-block-start: 11px; }
  .stages .done { border-color: Highlight; border-block-start-width: 4px; padding-block-start: 8px; }
  .primary, .asked, .scale :is(svg, b), .choice:has(:checked), .stages li, .blame::before, .problems h2::before { forced-color-adjust: none; }
}
@media print {
  :root { --canvas: #fff; --paper: #fff; --ink: #000; --soft: #333; --line: #999; --edge: #666; --accent: #000; --tint: #fff; }
  .top :is(button, a), .actions, .foot { display: none; }
  form:has([name='act']), details:has([name='act']), .part:has([name='act']):not(:has(.files)) { display: none; }
  .said .mine { border-color: var(--line); }
  .top { padding-inline: 20px; }
  main { border: 0; padding-inline: 20px; }
  .receipt, .facts div, .steps { break-inside: avoid; }
}
`;
