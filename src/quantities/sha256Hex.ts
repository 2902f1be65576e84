import { _SHA256 } from '@noble/hashes/sha2.js'

/**
 * SHA-256 of a text (its UTF-8 bytes) as 64 lower-case hexadecimal digits. FIPS 180-4; 'abc' gives ba7816bf…f20015ad.
 * Not the browser's own: that one is missing on a page served over plain http. The class itself and not the ready-made
 * function around it, whose options and checks nobody here needs before the first dose.
 */
export function sha256Hex(text: string): string {
  const digest = new _SHA256().update(new TextEncoder().encode(text)).digest()
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
