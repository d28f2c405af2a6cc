import { sheet } from '../guest/sheet.ts';

/** What other questions than stars have beside the styles of the panel. */
export const questionStyles = sheet`
  .scale span { font-weight: 600; }
  .question { display: grid; gap: 8px; }
  .question h3 { margin: 0; font-size: 15px; font-weight: 600; }
  .question .ends { margin-block-start: -8px; }
  .question .numbers + .ends { margin-block-start: -4px; }
  .progress ~ .soft { margin-block-start: -16px; }
  .scale .down { transform: rotate(180deg); }
  .smileys label { height: 60px; }
  .smileys svg { width: 44px; height: 44px; stroke-linecap: round; }
  .smileys label:hover, .thumbs label:hover, .numbers label:hover { color: var(--_mark); background: var(--_tint); }
  .smileys label:has(:checked) { color: var(--_on); }
  .smileys :checked ~ svg circle { fill: var(--_accent); stroke: var(--_accent); }

  .thumbs { gap: 12px; }
  .thumbs label { grid-auto-flow: column; justify-content: center; gap: 12px; height: 60px; padding: 0 12px; border: 1px solid currentColor; }
  .thumbs svg { width: 28px; height: 28px; }
  .thumbs span, .numbers span { color: var(--_ink); }
  .thumbs label:has(:checked), .numbers label:has(:checked) { background: var(--_accent); border-color: var(--_accent); color: var(--_on); }
  .thumbs :checked ~ span, .numbers :checked ~ span { color: inherit; }

  /* In one row where all of them have their 44 px, else in rows of six at most. */
  .numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(max(44px, min(15%, (524px - 100%) * 999)), 1fr)); }
  .numbers label { height: 48px; border: 1px solid currentColor; font-variant-numeric: tabular-nums; }
  .numbers.of-10 { grid-template-columns: repeat(5, 1fr); }
  .numbers.of-7 { grid-template-columns: repeat(4, 1fr); }
  @media (min-width: 356px) {
    .numbers.of-7 { grid-template-columns: repeat(7, 1fr); gap: 0; }
    .of-7 label { border-radius: 0; margin-inline-end: -1px; }
    .of-7 label:first-child { border-start-start-radius: var(--_radius); border-end-start-radius: var(--_radius); }
    .of-7 label:last-child { margin: 0; border-start-end-radius: var(--_radius); border-end-end-radius: var(--_radius); }
    .of-7 label:has(:checked, :focus-visible) { z-index: 1; }
  }

  @media (forced-colors: active) {
    .scale label:has(:checked):not(.on) { forced-color-adjust: none; background: Highlight; border-color: Highlight; color: HighlightText; }
    .scale :checked ~ svg circle { fill: none; stroke: HighlightText; }
    .scale :checked ~ span { color: HighlightText; }
  }
`;
