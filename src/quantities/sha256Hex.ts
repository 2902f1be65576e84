import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * SHA-256 of a text (its UTF-8 bytes) as 64 lower-case hexadecimal digits. FIPS 180-4; 'abc' gives ba7816bf…f20015ad.
 * Not the browser's own: that one is missing on a page served over plain http.
 */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}
