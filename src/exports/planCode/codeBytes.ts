import { deflateSync, inflateSync } from 'fflate'
import { sha256Hex } from '../../quantities/sha256Hex.ts'
import { fromBase32, toBase32 } from './base32.ts'
import { dictionary } from './dictionary.ts'

/** The only form there is. Another form has another dictionary, too: what this one reads, it reads forever. */
export const CODE_VERSION = 1

const REGIMEN_BYTES = 8
const POLICY_BYTES = 4
const SUM_BYTES = 4
const HEAD = 1 + REGIMEN_BYTES + POLICY_BYTES

/** A page holds a tenth of it; a code that inflates beyond is no page's. */
const LARGEST_TEXT = 16_384

export interface CodeContent {
  /** The first 16 hexadecimal digits of the regimen's hash. */
  readonly regimenHash: string
  /** The first 8 of the hash over the part of the shipped policy that the text is a difference from. */
  readonly policyHash: string
  /** Canonical JSON. */
  readonly text: string
}

export type BytesFault = 'versionUnknown' | 'checksum' | 'notACode'
type BytesReading = ({ readonly ok: true } & CodeContent) | { readonly ok: false; readonly fault: BytesFault }

export const shortRegimenHash = (hash: string): string => hash.slice(0, REGIMEN_BYTES * 2)
export const shortPolicyHash = (hash: string): string => hash.slice(0, POLICY_BYTES * 2)

/** Symbols of a content: version, hashes, the text deflated with the preset dictionary, and a checksum over all of it. */
export function packContent({ regimenHash, policyHash, text }: CodeContent): string {
  const packed = deflateSync(new TextEncoder().encode(text), { level: 9, dictionary: dictionary() })
  const bytes = [CODE_VERSION, ...fromHex(regimenHash), ...fromHex(policyHash), ...packed]
  return toBase32(Uint8Array.from([...bytes, ...sumOf(bytes)]))
}

/** The content of symbols; never more than 16 kB, whatever they promise to inflate to. */
export function unpackContent(symbols: string): BytesReading {
  const bytes = fromBase32(symbols)
  if (bytes === null || bytes.length <= HEAD + SUM_BYTES) return { ok: false, fault: 'notACode' }
  // before the checksum: another form may have another one
  if (bytes[0] !== CODE_VERSION) return { ok: false, fault: 'versionUnknown' }
  const content = bytes.subarray(0, -SUM_BYTES)
  const sum = bytes.subarray(-SUM_BYTES)
  if (toHex(sum) !== toHex(sumOf([...content]))) return { ok: false, fault: 'checksum' }
  const text = inflated(content.subarray(HEAD))
  return text === null
    ? { ok: false, fault: 'notACode' }
    : {
        ok: true,
        regimenHash: toHex(content.subarray(1, 1 + REGIMEN_BYTES)),
        policyHash: toHex(content.subarray(1 + REGIMEN_BYTES, HEAD)),
        text,
      }
}

/** A buffer of fixed size: what would overflow it is not written, and a full one is refused. */
function inflated(packed: Uint8Array): string | null {
  try {
    const bytes = inflateSync(packed, { out: new Uint8Array(LARGEST_TEXT), dictionary: dictionary() })
    return bytes.length >= LARGEST_TEXT ? null : new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function sumOf(bytes: readonly number[]): readonly number[] {
  return fromHex(sha256Hex(toBase32(Uint8Array.from(bytes))).slice(0, SUM_BYTES * 2))
}

function fromHex(hex: string): readonly number[] {
  return (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))
}

function toHex(bytes: Iterable<number>): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
