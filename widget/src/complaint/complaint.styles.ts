import { sheet } from '../guest/sheet.ts';

/** What the complaint flow has beside the styles of the panel. */
export const complaintStyles = sheet`
  .hidden { position: absolute; clip-path: inset(50%); }
  .found:empty { display: none; }
  .field:has(~ .rows) { margin-block-end: -4px; }
  /* So that the panel keeps its height while words are typed. */
  .field ~ .rows { min-height: min(441px, 50dvh); }
  .rows { list-style: none; margin: 0 -24px; padding: 0; border-block-start: 1px solid var(--_line); }
  .row { display: flex; width: 100%; min-height: 48px; padding: 8px 24px; align-items: center; text-align: start;
    background: none; border: 0; border-block-end: 1px solid var(--_line); }
  /* From right to left the browser mirrors it. */
  .row::after { content: '›' / ''; margin-inline-start: auto; padding-inline-start: 16px; font-size: 18px; color: var(--_soft); }
  li:last-child > .row { border: 0; }
  .row[aria-current='true'] { font-weight: 600; box-shadow: inset 4px 0 var(--_accent); }
  .row:hover { background: var(--_tint); }
  .row:focus-visible { outline-offset: -3px; }
  .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(160px, 1fr)); gap: 16px; }
  .consent { display: flex; gap: 12px; min-height: 44px; cursor: pointer; }
  .consent input { flex: none; width: 20px; height: 20px; margin: 2px 0 0; accent-color: var(--_accent); }
  dl { margin: 0; }
  dt { font-size: 13px; color: var(--_soft); }
  dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
  .fact { display: grid; grid-template-columns: 1fr auto; gap: 16px; align-items: center; }
  .fact + .fact { padding-block-start: 20px; border-block-start: 1px solid var(--_line); }
  .receipt { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; padding: 16px;
    border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_tint); }
  .receipt p { flex-basis: 100%; }
  output { font-size: 18px; font-weight: 600; font-variant-numeric: tabular-nums; user-select: all; flex: 0 0 100%; }
  @media (min-width: 520px) { output { font-size: 24px; flex: 1 0 max-content; max-width: 100%; } }
  h3 { margin: 0 0 8px; font-size: 15px; font-weight: 600; }
  ol { margin: 0; padding-inline-start: 20px; }
  li b { display: block; }
`;
