/** Pixels of a side of a small picture: twice what is shown, for dense screens. */
const side = 112;

/**
 * A small square picture of a photo; undefined for what is no photo. It is painted instead of shown as an image, which
 * a strict `img-src` of the page would refuse.
 *
 * @throws Where the photo cannot be read.
 */
export async function pictureOf(file: File): Promise<HTMLCanvasElement | undefined> {
  if (!file.type.startsWith('image/')) return undefined;
  const bitmap = await createImageBitmap(file);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side;
  const scale = side / Math.min(bitmap.width, bitmap.height);
  const [width, height] = [bitmap.width * scale, bitmap.height * scale];
  canvas.getContext('2d')?.drawImage(bitmap, (side - width) / 2, (side - height) / 2, width, height);
  bitmap.close();
  return canvas;
}
