import { sheet } from '../guest/sheet.ts';

/** What the part with photos and documents has beside the styles of the complaint. */
export const evidenceStyles = sheet`
  .picks { display: flex; flex-wrap: wrap; gap: 8px 12px; }
  .picks .pick { position: relative; display: inline-flex; align-items: center; gap: 8px; box-sizing: border-box; min-height: 44px;
    margin: 0; padding: 8px 16px; border: 1px solid var(--_edge); border-radius: var(--_radius); font-weight: 600; cursor: pointer; }
  .pick:hover { background: var(--_tint); }
  .pick svg { width: 20px; height: 20px; }
  .pick svg, .picture svg { fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linejoin: round; stroke-linecap: round; }
  .field .pick input { position: absolute; inset: 0; width: 100%; height: 100%; min-height: 0; padding: 0; border: 0; opacity: 0; cursor: pointer; }
  .pick:has(:focus-visible) { outline: 3px solid var(--_mark); outline-offset: 2px; }
  .pick:has([aria-invalid='true']) { border: 2px solid var(--_ink); }
  .pick.camera { display: none; }
  @media (pointer: coarse) { .pick.camera { display: inline-flex; } }
  .chosen { white-space: normal; list-style: none; margin: 0 0 8px; padding: 0; display: grid; gap: 4px; }
  .chosen:empty { display: none; }
  .chosen li { display: flex; align-items: center; gap: 12px; min-height: 56px; }
  .picture { flex: none; display: grid; place-items: center; width: 48px; height: 48px; overflow: hidden; border-radius: 4px; background: var(--_tint); }
  .picture canvas { width: 48px; height: 48px; }
  .picture svg { width: 24px; height: 24px; }
  .about { flex: 1; min-width: 0; display: grid; line-height: 1.4; }
  legend .soft { font-weight: 400; }
  .about bdi { text-align: match-parent; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .about .soft { margin: 0; }
  .away { flex: none; width: 44px; height: 44px; padding: 0; border: 0; border-radius: 22px; background: none; font-size: 20px; line-height: 1; }
  .away::before { content: '×' / ''; }
  .away:hover { background: var(--_tint); }
`;
