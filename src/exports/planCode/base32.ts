/**
 * Crockford's base 32: no I, L, O (read as 1, 1, 0) and no U, so that what is copied by hand has one reading. 32 characters
 * of it are 20 bytes, and all of them stand in the small alphabet a QR code packs best.
 */
export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const SYMBOL_BITS = 5
const BYTE_BITS = 8

/** Bytes as symbols, most significant bit first; the last symbol is filled up with zero bits. */
export function toBase32(bytes: Uint8Array): string {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = ((held << BYTE_BITS) | byte) & 0xffff
    bits += BYTE_BITS
    while (bits >= SYMBOL_BITS) {
      bits -= SYMBOL_BITS
      text += ALPHABET.charAt((held >> bits) & 31)
    }
  }
  return bits === 0 ? text : text + ALPHABET.charAt((held << (SYMBOL_BITS - bits)) & 31)
}

/** The bytes, or null for anything that toBase32 does not write: one content has one code. */
export function fromBase32(text: string): Uint8Array | null {
  const bytes: number[] = []
  let held = 0
  let bits = 0
  for (const symbol of text) {
    const value = ALPHABET.indexOf(symbol)
    if (value === -1) return null
    held = ((held << SYMBOL_BITS) | value) & 0xffff
    bits += SYMBOL_BITS
    if (bits >= BYTE_BITS) {
      bits -= BYTE_BITS
      bytes.push((held >> bits) & 255)
    }
  }
  const rest = held & ((1 << bits) - 1)
  return bits >= SYMBOL_BITS || rest !== 0 ? null : Uint8Array.from(bytes)
}
