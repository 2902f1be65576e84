import type { Bilingual } from './bilingual.ts'

/** A publication or document that a data file cites. */
export interface Citation {
  readonly cite: string
  readonly doi?: string
  readonly registration?: string
}

/** Where in a cited document a value stands: `source` is a key of the file's `sources`. */
export interface Place {
  readonly source: string
  readonly place: string
}

/** The source says it. */
export interface Stated<T> {
  readonly value: T
  readonly mark: 'stated'
  readonly at: Place
}

/** The source implies it, or a reading had to be chosen: `why` says on what ground. */
export interface Inferred<T> {
  readonly value: T
  readonly mark: 'inferred'
  readonly why: Bilingual
  readonly at?: Place
}

/** The hospital added it. */
export interface Local<T> {
  readonly value: T
  readonly mark: 'local'
  readonly why: Bilingual
}

/** The source is silent. Nothing is filled in. */
export interface Absent {
  readonly mark: 'absent'
}

export type Marked<T> = Stated<T> | Inferred<T> | Local<T>
export type MarkedOrAbsent<T> = Marked<T> | Absent
export type Mark = Marked<unknown>['mark'] | Absent['mark']
