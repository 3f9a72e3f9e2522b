/**
 * An SVG as a PNG, drawn by the browser.
 *
 * Promises: nothing is fetched. Rejects where the browser cannot draw it, or where it is too large for it.
 */

/** Pixels along the longer side that every browser can draw. */
const LONGEST = 8192;

/** `scale` is pixels for each unit of the SVG; less where the picture would grow too large. */
export async function rasterize(svg: string, scale = 2): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const most = Math.min(scale, LONGEST / Math.max(image.naturalWidth, image.naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * most);
  canvas.height = Math.round(image.naturalHeight * most);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture came out'))), 'image/png');
  });
}
