import { shownContrast } from './shownContrast.ts';

/** What is read against what, by the properties that make it so. */
export const pairs = {
  '--hb-on-accent / --hb-accent': '.primary, [part=launcher]',
  '--hb-ink / --hb-background': '.box',
} as const;

/** Two properties whose colours are too near to each other. */
export interface PoorContrast {
  readonly pair: keyof typeof pairs;
  /** Contrast as shown now, from 1; text needs 4.5. */
  readonly ratio: number;
}

/** Contrast below which text is hard to read for some (WCAG 2.2, 1.4.3). */
export const enough = 4.5;

/**
 * Contrasts of a widget that miss 4.5, in the colour scheme in which it is shown now.
 *
 * @param root Shadow root of the widget, with its panel.
 */
export function poorContrasts(root: ShadowRoot): PoorContrast[] {
  return Object.entries(pairs).flatMap(([name, selector]) => {
    const shown = root.querySelector(selector);
    if (!shown) return [];
    const ratio = shownContrast(shown);
    return ratio < enough ? [{ pair: name as keyof typeof pairs, ratio }] : [];
  });
}
