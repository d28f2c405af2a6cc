import { randomBytes } from 'node:crypto';
import sharp from 'sharp';

/** For tests: a photo with the place and the camera in it, lying on its side. */
export function photoWithPlace(): Promise<Buffer> {
  return sharp({ create: { width: 64, height: 32, channels: 3, background: '#c33' } })
    .jpeg()
    .withExif({
      IFD0: { Make: 'Camera of Wang Fang' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '31/1 13/1 49/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '121/1 28/1 25/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

/** For tests: a plain photo, each of a colour of its own. */
export function photo(type: 'jpeg' | 'png' | 'webp', red: number): Promise<Buffer> {
  return sharp({ create: { width: 40, height: 30, channels: 3, background: { r: red, g: 90, b: 20 } } })
    .toFormat(type)
    .toBuffer();
}

/** For tests: a photo that nothing makes smaller, of about 20 MB. */
export function hugePhoto(): Promise<Buffer> {
  const side = 2600;
  return sharp(randomBytes(side * side * 3), { raw: { width: side, height: side, channels: 3 } })
    .png({ compressionLevel: 0 })
    .toBuffer();
}

/** For tests: a small file that would be a photo of so many pixels. */
export function bomb(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#000' }, limitInputPixels: false })
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** For tests: a small PDF. */
export const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

/** For tests: the beginning of a Windows program. */
export const program = Buffer.concat([Buffer.from('MZ\x90\x00\x03\x00\x00\x00', 'latin1'), randomBytes(400)]);

/** For tests: a drawing that runs a script. */
export const drawing = Buffer.from(
  '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
);

/** For tests: the first half of a photo. */
export async function halfPhoto(): Promise<Buffer> {
  const side = 300;
  const whole = await sharp(randomBytes(side * side * 3), { raw: { width: side, height: side, channels: 3 } })
    .jpeg()
    .toBuffer();
  return whole.subarray(0, whole.length / 2);
}
