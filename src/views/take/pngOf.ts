/** A picture has twice as many pixels as on the page, so that it stays sharp in print. */
const sharpness = 2;

const dataAddress = (svg: string): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/**
 * A picture as PNG.
 * @throws Error with a message for the reader if the browser cannot draw it
 */
export async function pngOf({
  svg,
  width,
  height,
}: {
  svg: string;
  width: number;
  height: number;
}): Promise<Blob> {
  const image = new Image(width, height);
  image.src = dataAddress(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * sharpness;
  canvas.height = height * sharpness;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob)
    throw new Error('This browser cannot make a PNG here. Save the picture as SVG instead.');
  return blob;
}
