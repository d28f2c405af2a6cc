/** What the gallery and the theme editor add to the styles of every page. */
export const galleryStyles = `
.top, .foot, main { max-width: 1120px; }
.top nav { display: flex; gap: 4px; align-items: center; }
.top [aria-current] { color: var(--ink); text-decoration: none; font-weight: 600; }
main { background: none; border: 0; gap: 48px; }
.card { background: var(--paper); border: 1px solid var(--line); border-radius: 12px; padding: 24px; display: grid; gap: 16px;
  grid-template-columns: minmax(0, 1fr); align-content: start; }
.card > p { max-width: 68ch; }
.element { display: grid; gap: 24px; grid-template-columns: minmax(0, 1fr); scroll-margin-top: 24px; }
.element h2 code { font-size: 18px; }
.element > header { display: grid; gap: 8px; }
.element details > summary::after { margin-inline-start: auto; }
@media (min-width: 960px) { .side { display: grid; gap: 24px; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); align-items: start; }
  .editor { display: grid; gap: 24px; grid-template-columns: 400px minmax(0, 1fr); align-items: start; }
  .editor .stay { position: sticky; inset-block-start: 24px; } }
.side, .editor { display: grid; gap: 24px; }
code, pre { font: 13px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, 'Noto Sans Mono CJK SC', monospace; }
pre { margin: 0; padding: 12px 16px; white-space: pre-wrap; overflow-wrap: anywhere; background: var(--canvas); border: 1px solid var(--line); border-radius: 8px;
  tab-size: 2; }
.snippet { display: grid; gap: 8px; grid-template-columns: minmax(0, 1fr); }
.snippet header { display: flex; gap: 12px; align-items: center; justify-content: space-between; }
.small { min-height: 44px; padding: 4px 16px; font: inherit; font-weight: 600; color: inherit; background: none;
  border: 1px solid var(--edge); border-radius: 8px; cursor: pointer; }
.small:hover { background: var(--tint); }
.tabs > label { display: inline-flex; align-items: center; min-height: 44px; padding: 4px 12px; border-radius: 8px; cursor: pointer; }
.tabs > input { position: absolute; opacity: 0; }
.tabs > input:checked + label { background: var(--tint); font-weight: 600; }
.tabs > input:focus-visible + label { outline: 3px solid var(--accent); outline-offset: 2px; }
.tabs .snippet { display: none; margin-block-start: 8px; }
.tabs > input:nth-of-type(1):checked ~ .snippet:nth-of-type(1), .tabs > input:nth-of-type(2):checked ~ .snippet:nth-of-type(2),
.tabs > input:nth-of-type(3):checked ~ .snippet:nth-of-type(3), .tabs > input:nth-of-type(4):checked ~ .snippet:nth-of-type(4),
.tabs > input:nth-of-type(5):checked ~ .snippet:nth-of-type(5) { display: grid; }
.table { overflow-x: auto; }
details > .table { padding: 0 16px 12px; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: 8px 16px 8px 0; border-block-end: 1px solid var(--line); }
th { font-size: 13px; color: var(--soft); font-weight: 400; }
td:first-child { white-space: nowrap; }
summary { min-height: 44px; display: flex; align-items: center; gap: 8px; font-weight: 600; cursor: pointer; }
.themes { display: grid; gap: 8px; grid-template-columns: 1fr 1fr; }
.themes label { position: relative; display: flex; align-items: center; gap: 8px; min-height: 44px; padding: 8px 12px;
  border: 1px solid var(--edge); border-radius: 8px; cursor: pointer; }
.themes input { position: absolute; opacity: 0; }
.themes label:has(:checked) { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); font-weight: 600; }
.themes label:has(:focus-visible) { outline: 3px solid var(--accent); outline-offset: 2px; }
.themes svg { width: 24px; height: 24px; flex: none; }
.line { display: flex; gap: 12px; align-items: center; justify-content: space-between; min-height: 44px; }
.line > label { flex: 1; }
.line input[type=color] { width: 64px; height: 44px; min-height: 44px; padding: 4px; border: 1px solid var(--edge); border-radius: 8px;
  background: var(--paper); }
.line input[type=range] { width: 144px; min-height: 44px; accent-color: var(--accent); }
.line .soft { display: inline-flex; gap: 4px; align-items: center; min-height: 44px; }
.line :is(select, input[type=text]) { width: 208px; min-height: 44px; font-size: 15px; padding: 8px 12px; color: inherit;
  background: var(--paper); border: 1px solid var(--edge); border-radius: 8px; }
.line :disabled { opacity: 0.5; }
.group { display: grid; gap: 8px; }
.group .line + .line { margin-block-start: 4px; }
.stage { padding: 24px; border-radius: 12px; border: 1px dashed var(--edge); }
.stage hearback-widget { display: block; max-width: 440px; margin: 0 auto; }
.grounds { display: grid; gap: 8px; margin-block-start: 8px; }
.grounds li { display: flex; gap: 8px; justify-content: space-between; font-variant-numeric: tabular-nums; }
.grounds .poor { font-weight: 600; }
.grounds .poor::before { content: '!' / ''; flex: none; display: inline-grid; place-items: center; width: 20px; height: 20px; border-radius: 50%;
  background: var(--ink); color: var(--paper); font-size: 13px; line-height: 1; }
.grounds span:first-child { flex: 1; }
@media (max-width: 600px) { .card { padding: 16px; border-radius: 0; border-inline-width: 0; margin-inline: -20px; } .stage { padding: 12px; }
  .line:has(select, [type=text]) { display: grid; gap: 4px; justify-content: stretch; } .line :is(select, input[type=text]) { width: 100%; } }
`;
