import { loadScanner, type Scan } from './loadScanner.ts'

export type PictureFault = 'tooLarge' | 'notAPicture' | 'noCode'

const LARGEST_BYTES = 30 * 1024 * 1024
/**
 * Longest sides, in pixels, that a picture is looked at in: a code that fills it is found in a small one, that of a whole page
 * only in a large one, and none is looked at in full, which would take a telephone's picture a minute.
 */
const SIDES = [1200, 2400, 700]

/** The text of the first QR code in a picture from the device, or why there is none. Nothing of it is kept. */
export async function readPicture(
  file: Blob,
): Promise<{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: PictureFault }> {
  if (file.size > LARGEST_BYTES) return { ok: false, fault: 'tooLarge' }
  const bitmap = await createImageBitmap(file).catch(() => null)
  if (bitmap === null) return { ok: false, fault: 'notAPicture' }
  try {
    const scan = await loadScanner()
    for (const side of SIDES) {
      const text = scanned(bitmap, side, scan)
      if (text !== null) return { ok: true, text }
    }
    return { ok: false, fault: 'noCode' }
  } finally {
    bitmap.close()
  }
}

function scanned(bitmap: ImageBitmap, longest: number, scan: Scan): string | null {
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height))
  const [width, height] = [bitmap.width, bitmap.height].map((side) => Math.max(1, Math.round(side * scale)))
  const canvas = document.createElement('canvas')
  canvas.width = width ?? 1
  canvas.height = height ?? 1
  const drawing = canvas.getContext('2d', { willReadFrequently: true })
  if (drawing === null) return null
  drawing.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  const { data } = drawing.getImageData(0, 0, canvas.width, canvas.height)
  return scan(data, canvas.width, canvas.height)
}
