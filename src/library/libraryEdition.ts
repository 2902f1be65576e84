import type { Bilingual } from '../evidence/bilingual.ts'

/** Which library this is: what a hospital writes down when it approves one. */
export interface LibraryEdition {
  readonly version: string
  /** 64 hexadecimal digits, over every regimen, drug and table of dose bands there is. */
  readonly hash: string
  /** Of regimens. */
  readonly count: number
  /** 64 hexadecimal digits, over the text of the file of its changes. */
  readonly changes: string
}

/** What changed with a version of the library. */
export interface LibraryChange {
  readonly version: string
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly change: Bilingual
}

/** `regimens/library.json`: the name of what stands beside it, written by a person but for the hash. */
export interface LibraryFile {
  readonly schemaVersion: 1
  readonly version: string
  /** Written by `npm run library`. While it differs from the files themselves nothing is built. */
  readonly hash: string
  /** Newest first; the first is this version's. */
  readonly changes: readonly LibraryChange[]
}
