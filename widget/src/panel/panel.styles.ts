import { sheet } from '../guest/sheet.ts';

/** Everything inside of the panel: type in 13, 15, 18 and 24 px, distances in steps of 4 px. */
export const panelStyles = sheet`
  :host {
    --_bg: var(--hb-background, light-dark(#fff, #191d21));
    --_ink: var(--hb-ink, light-dark(#17212b, #e9edf0));
    --_radius: var(--hb-radius, 8px);
    --_soft: color-mix(in srgb, var(--_ink) 65%, var(--_bg));
    --_edge: color-mix(in srgb, var(--_ink) 50%, var(--_bg));
    --_line: color-mix(in srgb, var(--_ink) 18%, var(--_bg));
    --_mark: color-mix(in srgb, var(--_accent) 70%, var(--_ink));
    --_tint: color-mix(in srgb, var(--_accent) 9%, var(--_bg));
  }
  /* Without a box of its own it is no item of a page that lays out its root. */
  hearback-panel { display: contents; }
  .box {
    all: initial;
    box-sizing: border-box;
    display: block;
    color-scheme: inherit;
    font-family: var(--hb-font, inherit);
    font-size: 15px;
    line-height: 1.5;
    background: var(--_bg);
    color: var(--_ink);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
  }
  .box:lang(zh) { line-height: 1.6; }
  dialog.box { position: fixed; inset: auto 0 0; width: 100%; max-height: 92dvh; flex-direction: column; overflow: hidden;
    border-width: 1px 0 0; border-end-start-radius: 0; border-end-end-radius: 0; box-shadow: 0 8px 40px #0004; }
  dialog:not([open]) { display: none; }
  dialog[open] { display: flex; }
  dialog::backdrop { background: #0a0f1459; }
  [part=launcher]:has(~ hearback-panel [open]) { visibility: hidden; }
  .scroll { overflow: auto; overscroll-behavior: contain; scroll-padding-block: 84px; padding-block-end: env(safe-area-inset-bottom); }
  .close { position: absolute; z-index: 2; inset-block-start: 12px; inset-inline-end: 8px; width: 44px; height: 44px;
    padding: 0; border: 0; border-radius: 22px; background: none; font-size: 24px; line-height: 1; }
  .close::before { content: '×'; }
  .close:hover { background: var(--_tint); }
  @media (min-width: 520px) {
    dialog.box { inset: auto; inset-block-end: 20px; inset-inline-end: 20px; width: 400px;
      max-height: min(720px, 100dvh - 40px); border-width: 1px; border-radius: calc(var(--_radius) * 1.5); }
    :host([data-position$='start']) dialog.box { inset-inline: 20px auto; }
    :host([data-position^='top']) dialog.box { inset-block: 20px auto; }
    dialog::backdrop { background: #0a0f1426; }
  }
  /* Where the button is at the top, the panel comes down from there. */
  :host([data-position^='top']) { --_from: -12px; }
  @media (width < 520px) {
    :host([data-position^='top']) dialog.box { inset-block: 0 auto; border-width: 0 0 1px;
      border-radius: 0 0 calc(var(--_radius) * 1.5) calc(var(--_radius) * 1.5); padding-block-start: env(safe-area-inset-top); }
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog[open] { animation: rise 0.16s ease-out; }
    @keyframes rise { from { opacity: 0; transform: translateY(var(--_from, 12px)); } }
  }
  :focus-visible { outline: 3px solid var(--_mark); outline-offset: 2px; }
  h2, p, fieldset, legend { margin: 0; padding: 0; border: 0; }
  h2 { font-size: 18px; line-height: 1.4; font-weight: 600; }
  h2:focus { outline: none; }
  .soft { font-size: 13px; color: var(--_soft); }
  .soft:empty { display: none; }
  .head .soft { margin-block-end: 4px; }
  .scroll :is(.head, .actions) { position: sticky; z-index: 1; inset-block: 0; background: var(--_bg); }
  .head { padding: 20px 24px 12px; padding-inline-end: 60px; }
  .body { padding: 4px 24px 20px; display: grid; gap: 20px; }
  .actions { display: flex; flex-wrap: wrap; gap: 12px; padding: 12px 24px; border-block-start: 1px solid var(--_line); }
  footer { padding: 4px 24px 8px; font-size: 13px; }
  footer a { color: var(--_soft); }
  a, .link { color: inherit; text-decoration: underline; text-underline-offset: 3px; }
  a { display: inline-block; line-height: 44px; }

  button { font: inherit; color: inherit; cursor: pointer; box-sizing: border-box; }
  .link { background: none; border: 0; border-radius: 4px; padding: 12px 0; margin: -12px 0; min-height: 44px; font-weight: 600; }
  .primary, .quiet { min-height: 44px; padding: 8px 20px; border-radius: var(--_radius); font-weight: 600;
    border: 1px solid transparent; }
  .primary { flex: 1; background: var(--_accent); color: var(--_on); }
  .primary[aria-disabled='true'] { opacity: 0.7; cursor: progress; }
  .quiet { background: none; border-color: var(--_edge); }
  .primary:hover { filter: brightness(1.08); }
  .quiet:hover, .choice:hover { background: var(--_tint); }

  .scale { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px; }
  .scale label { position: relative; display: grid; place-items: center; flex: 1; min-width: 44px; height: 52px;
    border-radius: var(--_radius); color: var(--_edge); cursor: pointer; }
  .scale input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
  .scale svg { width: 36px; height: 36px; fill: none; stroke: currentColor; stroke-width: 1.4; stroke-linejoin: round; }
  .scale .on, .stars:hover label:has(~ label:hover), .stars label:hover { color: var(--_accent); }
  .stars .on svg { fill: currentColor; stroke: var(--_mark); }
  .stars label:hover ~ .on { color: var(--_edge); }
  .scale label:has(:focus-visible) { outline: 3px solid var(--_mark); }
  .progress { display: grid; grid-auto-flow: column; gap: 4px; padding-block-end: 12px; }
  .progress i { height: 4px; border-radius: 2px; background: var(--_line); }
  .progress .on { background: var(--_mark); }
  @media (forced-colors: active) { .progress i { forced-color-adjust: none; background: CanvasText; height: 1px; } .progress .on { background: Highlight; height: 4px; } }
  .ends { display: flex; justify-content: space-between; margin-block-start: -16px; }

  legend, .field label { font-weight: 600; margin-block-end: 8px; display: block; }
  .field label .soft { font-weight: 400; }
  .choices { display: grid; grid-template-columns: repeat(auto-fill, minmax(144px, 1fr)); gap: 8px; }
  .choice { display: flex; align-items: center; gap: 8px; min-height: 44px; padding: 4px 12px; line-height: 1.3; box-sizing: border-box;
    border: 1px solid var(--_edge); border-radius: var(--_radius); cursor: pointer; }
  .choice input { flex: none; width: 18px; height: 18px; margin: 0; accent-color: var(--_accent); }
  .choice:has(:checked) { background: var(--_tint); border-color: var(--_mark); box-shadow: 0 0 0 1px var(--_mark); }
  .choice:has(:focus-visible) { outline: 3px solid var(--_mark); outline-offset: 2px; }
  .choice :focus-visible { outline: none; }

  .field { display: grid; grid-template-columns: minmax(0, 1fr); }
  textarea, .field input { font: inherit; font-size: 16px; color: inherit; background: transparent; width: 100%;
    box-sizing: border-box; min-height: 44px; padding: 8px 12px; border: 1px solid var(--_edge);
    border-radius: var(--_radius); resize: vertical; }
  textarea { field-sizing: content; min-height: 88px; max-height: 240px; }
  :is(textarea, .field input):focus-visible { outline-offset: -1px; }
  [aria-invalid='true'] { border-width: 2px; border-color: var(--_ink); }
  .field .soft { margin-block-start: 4px; }
  .blame { margin-block-start: 4px; font-weight: 600; }
  .blame::before { content: '!' / ''; display: inline-grid; place-items: center; width: 18px; height: 18px;
    margin-inline-end: 8px; border-radius: 9px; font-size: 13px; line-height: 1; background: var(--_ink); color: var(--_bg); }
  .actions [role='status'] { flex-basis: 100%; margin-block-end: -12px; }
  .note { margin-block-end: 12px; padding: 12px 16px; border-inline-start: 4px solid var(--_accent);
    background: var(--_tint); border-radius: 4px; }
  .note .quiet { margin-block-start: 8px; margin-inline-end: 8px; }
  .offer { display: flex; flex-wrap: wrap; gap: 0 8px; align-items: center; }
  .prominent { padding: 12px 16px; border: 1px solid var(--_line); border-radius: var(--_radius); }
  .prominent .soft { flex-basis: 100%; }
`;
