import { sheet } from '../guest/sheet.ts';

/** What the page of a case has beside the styles of the panel. */
export const caseStyles = sheet`
  :host { display: block; }
  .state { font-size: 18px; line-height: 1.4; padding-inline-start: 16px; border-inline-start: 4px solid var(--_accent); }
  dl { display: grid; gap: 12px; }
  form { display: flex; flex-wrap: wrap; gap: 12px; align-items: end; }
  form .field { flex: 1 1 200px; }
`;
