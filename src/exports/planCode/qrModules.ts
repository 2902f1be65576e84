import { encode } from 'uqr'

export interface QrModules {
  /** Modules along one side, the quiet zone counted. */
  readonly side: number
  /** The dark ones as the path of an SVG, one unit a module. */
  readonly path: string
}

/** White around a code that a scanner needs to find it, in modules: ISO/IEC 18004. */
const QUIET = 4
/** A code of more, 30 mm wide, has modules below 0.33 mm: few scanners part them on paper from an office printer. */
const MOST = 90

/** A text of capital letters and digits as a QR code of level M or better; null when it is too long to be scanned. */
export function qrModules(text: string): QrModules | null {
  const { size, data } = encode(text, { ecc: 'M', boostEcc: true, border: 0 })
  const side = size + 2 * QUIET
  return side > MOST ? null : { side, path: data.map(rowPath).join('') }
}

/** Neighbours in one stroke: two would leave a hair of white between them in some printers. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue
    let end = x
    while (row[end] === true) end += 1
    path += `M${x + QUIET} ${y + QUIET}h${end - x}v1h${x - end}z`
    x = end
  }
  return path
}
