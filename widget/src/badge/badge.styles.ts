import { sheet } from '../guest/sheet.ts';

/** The public score: a small card that takes the font of the page. */
export const badgeStyles = sheet`
  :host {
    all: initial;
    display: block;
    container-type: inline-size;
    max-width: 360px;
    font-family: inherit;
    color-scheme: light dark;
    --_accent: var(--hb-accent, light-dark(#0b5563, #86d0dc));
    --_bg: var(--hb-background, light-dark(#fff, #191d21));
    --_ink: var(--hb-ink, light-dark(#17212b, #e9edf0));
    --_radius: var(--hb-radius, 8px);
    --_soft: color-mix(in srgb, var(--_ink) 70%, var(--_bg));
    --_edge: color-mix(in srgb, var(--_ink) 50%, var(--_bg));
    --_line: color-mix(in srgb, var(--_ink) 18%, var(--_bg));
    --_mark: color-mix(in srgb, var(--_accent) 70%, var(--_ink));
  }
  :host([data-theme='light']) { color-scheme: light; }
  :host([data-theme='dark']) { color-scheme: dark; }
  :host([hidden]) { display: none; }
  .box { all: initial; box-sizing: border-box; display: grid; gap: 4px; grid-template-columns: minmax(0, 1fr); padding: 16px 20px; color-scheme: inherit;
    font-family: var(--hb-font, inherit); font-size: 15px; line-height: 1.5; background: var(--_bg); color: var(--_ink);
    border: 1px solid var(--_line); border-radius: calc(var(--_radius) * 1.5); }
  .box:lang(zh) { line-height: 1.6; }
  p { margin: 0; overflow-wrap: anywhere; }
  .soft { font-size: 13px; color: var(--_soft); }
  .name { font-size: 13px; color: var(--_soft); }
  .score { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; }
  b { font-size: 24px; line-height: 1.3; font-weight: 600; font-variant-numeric: tabular-nums; }
  .stars { width: 120px; height: 24px; fill: none; stroke: var(--_edge); stroke-width: 1.4; stroke-linejoin: round; }
  .stars .on { fill: var(--_accent); stroke: var(--_mark); }
  .read { font-size: 13px; color: var(--_soft); }
  .stars ~ .read { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .sample { font-weight: 600; }
  .soft span { display: inline-block; margin-inline-end: 12px; }
  .none { font-weight: 600; }
  summary { display: inline-flex; align-items: center; min-height: 44px; font-size: 13px; text-decoration: underline; text-underline-offset: 3px;
    cursor: pointer; border-radius: 4px; list-style: none; margin-block-end: -8px; }
  summary::-webkit-details-marker { display: none; }
  :focus-visible { outline: 3px solid var(--_mark); outline-offset: 2px; }
  table { width: 100%; margin-block: 8px; border-collapse: collapse; font-size: 13px; font-variant-numeric: tabular-nums; }
  th, td { padding: 4px 0; font-weight: 400; text-align: end; white-space: nowrap; }
  .bar { width: 100%; padding-inline: 12px; }
  .bar svg { display: block; width: 100%; fill: var(--_mark); }
  .bar .rail { fill: var(--_line); }
  :is(.bar, .stars):dir(rtl) { transform: scaleX(-1); }
  details .soft + .soft { margin-block-start: 4px; }
  button { min-height: 44px; margin-block-start: 8px; justify-self: start; padding: 8px 20px; font: inherit; font-weight: 600; color: inherit; background: none;
    border: 1px solid var(--_edge); border-radius: var(--_radius); cursor: pointer; }
  @media (forced-colors: active) {
    .stars { stroke: CanvasText; }
    .stars .on { fill: Highlight; stroke: Highlight; }
    .bar svg { fill: CanvasText; }
    .bar .rail { fill: Canvas; }
  }
`;
