import { sheet } from '../guest/sheet.ts';

/** What a case has beside the styles of the panel. The element may stand in a narrow column of a wide page. */
export const caseStyles = sheet`
  :host(:not([hidden])) { display: block !important; container-type: inline-size; }
  .head { padding: 24px 24px 8px; background: none; }
  .body { padding: 8px 24px 24px; gap: 24px; grid-template-columns: minmax(0, 1fr); }
  h2 { font-size: 24px; line-height: 1.3; text-wrap: balance; }
  h3 { margin: 0; font-size: 15px; font-weight: 600; }
  h3:focus, [tabindex='-1']:focus { outline: none; }
  form, section, .fields { display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); }
  .fields { gap: 20px; }
  .mine, .receipt, .yours { --_soft: color-mix(in srgb, var(--_ink) 72%, var(--_bg)); }
  ol, ul { list-style: none; margin: 0; padding: 0; }
  .do { display: flex; flex-wrap: wrap; gap: 12px; align-items: center; }
  .primary { flex: none; min-width: 144px; }

  .stages { display: grid; grid-template-columns: repeat(4, minmax(min-content, 1fr)); gap: 4px; }
  .stages li { padding-block-start: 8px; border-block-start: 4px solid var(--_line); font-size: 13px; line-height: 1.4;
    color: var(--_soft); }
  .stages .done { border-color: var(--_mark); color: var(--_ink); }
  .stages [aria-current] { font-weight: 600; }
  .state { font-size: 18px; line-height: 1.4; font-weight: 600; }
  .state + .soft { margin-block-start: 4px; }
  .next { gap: 4px; padding: 16px; border: 1px solid var(--_line); border-radius: var(--_radius); }
  .yours { border-color: var(--_mark); background: var(--_tint); }
  .due { font-weight: 600; }
  .late::before { content: '!' / ''; display: inline-grid; place-items: center; width: 18px; height: 18px; margin-inline-end: 8px;
    border-radius: 9px; font-size: 13px; line-height: 1; background: var(--_ink); color: var(--_bg); }
  summary { display: inline-flex; gap: 8px; align-items: center; min-height: 44px; margin-block: -4px -8px; font-size: 13px; color: var(--_soft);
    text-decoration: underline; text-underline-offset: 3px; cursor: pointer; border-radius: 4px; list-style: none; }
  summary::-webkit-details-marker { display: none; }
  details p { margin-block-start: 4px; overflow-wrap: anywhere; }

  .said { display: grid; gap: 16px; }
  .said > li { display: grid; gap: 4px; justify-self: start; box-sizing: border-box; max-width: 100%; padding: 12px 16px;
    border: 1px solid var(--_line); border-radius: var(--_radius); border-start-start-radius: 2px; margin-inline-end: 32px; }
  .said > .mine { justify-self: end; margin-inline: 32px 0; border-color: transparent; background: var(--_tint);
    border-start-start-radius: var(--_radius); border-end-end-radius: 2px; }
  .said .soft { display: flex; flex-wrap: wrap; gap: 0 8px; }
  .words { white-space: pre-wrap; overflow-wrap: anywhere; }
  .remedies { display: flex; flex-wrap: wrap; gap: 8px; }
  .remedies li { padding: 0 12px; border: 1px solid var(--_edge); border-radius: 16px; font-size: 13px; line-height: 28px; margin: 0; }
  .asked { justify-self: start; margin-block-start: 4px; padding: 0 12px; border-radius: 16px; font-size: 13px; font-weight: 600; line-height: 28px;
    background: var(--_accent); color: var(--_on); }

  .choices { grid-template-columns: repeat(auto-fit, minmax(min(200px, 100%), 1fr)); }
  .choices + .blame { margin-block-start: 8px; }
  fieldset + .soft { margin-block-start: -12px; }
  .said-back:not(:has(*)) { display: none; }
  .note { margin: 0; }
  .files { display: grid; }
  .files li { display: flex; flex-wrap: wrap; gap: 0 12px; align-items: center; }
  .field .pick { position: relative; display: inline-flex; align-items: center; gap: 8px; justify-self: start; box-sizing: border-box; min-height: 44px; margin: 0; padding: 8px 20px;
    border: 1px solid var(--_edge); border-radius: var(--_radius); font-weight: 600; cursor: pointer; }
  .pick::before { content: '+' / ''; font-size: 18px; line-height: 1; }
  .pick:hover { background: var(--_tint); }
  .pick input { position: absolute; inset: 0; width: 100%; height: 100%; min-height: 0; padding: 0; border: 0; opacity: 0; cursor: pointer; }
  .pick:has(:focus-visible) { outline: 3px solid var(--_mark); outline-offset: 2px; }
  .pick:has([aria-invalid='true']) { border: 2px solid var(--_ink); }

  .receipt { display: grid; grid-template-columns: 1fr auto; gap: 4px 16px; align-items: center; padding: 12px 16px;
    border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_tint); }
  .receipt output { grid-area: 2 / 1 / 3 / 3; padding-block-end: 4px; }
  output { justify-self: start; font-size: 18px; font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; user-select: all; direction: ltr; }
  dl, dd { margin: 0; }
  dt { font-size: 13px; color: var(--_soft); }
  dd { overflow-wrap: anywhere; }
  .facts { display: grid; }
  .facts div { display: grid; gap: 0 16px; padding-block: 12px; border-block-end: 1px solid var(--_line); }
  .facts div:first-child { border-block-start: 1px solid var(--_line); }
  .pick + .soft { margin-block-start: 8px; }
  .endings .link, .another .link { font-weight: 400; }
  .endings { display: flex; flex-wrap: wrap; gap: 12px 24px; }
  .ending { flex-basis: 100%; gap: 16px; padding: 16px; border: 1px solid var(--_edge); border-radius: var(--_radius); }
  .ask { gap: 20px; }
  .ask [aria-invalid='true'] { border: 2px solid var(--_ink); }
  .ask input { font-variant-numeric: tabular-nums; text-transform: uppercase; text-align: start; }
  .bones { display: grid; gap: 12px; }
  .bones i { height: 16px; border-radius: 4px; background: var(--_line); }
  .bones i:first-child { height: 4px; }
  .bones i:last-child { width: 60%; }

  @container (min-width: 520px) {
    .head { padding: 32px 32px 8px; }
    .body { padding: 8px 32px 32px; gap: 32px; }
    .facts div { grid-template-columns: 152px 1fr; align-items: baseline; }
    .said > li { margin-inline-end: 20%; }
    .said > .mine { margin-inline: 20% 0; }
    output { font-size: 24px; }
    .receipt { padding: 16px 20px; gap: 0 16px; }
    .receipt output { grid-area: 2 / 1 / 3 / 2; padding: 0; }
    .receipt button { grid-area: 1 / 2 / 3 / 3; }
  }
  @container (max-width: 359px) {
    .head, .body { padding-inline: 16px; }
    .primary, .do .quiet { flex: 1 1 100%; }
  }
  @media (forced-colors: active) {
    .stages li { border-block-start-width: 1px; padding-block-start: 11px; }
    .stages .done { border-color: Highlight; border-block-start-width: 4px; padding-block-start: 8px; }
    .asked, .said > .mine { border: 1px solid; }
  }
  @media print { form, .field, section:has(.field):not(:has(li)), .endings, .receipt .quiet, .another { display: none; } }
`;
