/** The text of a QR code in the pixels of a picture (four bytes each), or null. */
export type Scan = (pixels: Uint8ClampedArray, width: number, height: number) => string | null

type Reader = (
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
  options: { readonly inversionAttempts: 'dontInvert' },
) => { readonly data: string } | null

/** What finds a QR code in a picture; as large as all else of this dialogue, so it loads only when a picture is there. */
export async function loadScanner(): Promise<Scan> {
  const read = readerOf(await import('jsqr'))
  return (pixels, width, height) => read(pixels, width, height, { inversionAttempts: 'dontInvert' })?.data ?? null
}

/** It is a module of the older kind: what its default is hangs on who bundles it. */
function readerOf(module: object): Reader {
  for (const found of [module, defaultOf(module), defaultOf(defaultOf(module))]) if (isReader(found)) return found
  throw new TypeError('no reader of QR codes')
}

function defaultOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'default' in value ? value.default : undefined
}

function isReader(value: unknown): value is Reader {
  return typeof value === 'function'
}
