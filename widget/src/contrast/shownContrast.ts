import { colourOf } from './colourOf.ts';
import { contrastRatio } from './contrastRatio.ts';

/** Contrast of an element's text with its background as they are shown now, from 1. */
export function shownContrast(shown: Element): number {
  const { color, backgroundColor } = getComputedStyle(shown);
  const ground = colourOf(backgroundColor);
  return contrastRatio(colourOf(color, ground), ground);
}

/** A contrast as text with one decimal, rounded down, so that 4.499 does not read as enough. */
export function contrastText(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}
