import type { Rgb } from './contrastRatio.ts';

/**
 * Any colour that CSS can write, as red, green and blue.
 *
 * @param over What it lies on, where it lets something through.
 */
export function colourOf(colour: string, over: Rgb = [255, 255, 255]): Rgb {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return over;
  context.fillStyle = `rgb(${over})`;
  context.fillRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}
