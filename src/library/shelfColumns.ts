/**
 * Records of one kind as a column for each of their fields. A value that returns (a disease, a list of drugs, a citation)
 * is written once: with thousands of regimens that is most of them.
 */
export type Columns = Readonly<Record<string, Column>>

interface Column {
  readonly values: readonly unknown[]
  /** For each record the place of its value, -1 where it has none. Without it the values stand in the order of the records. */
  readonly at?: readonly number[]
}

/** Throws never; a field that no record has is no column. */
export function toColumns(records: readonly object[]): Columns {
  const fields = new Set(records.flatMap((record) => Object.keys(record)))
  return Object.fromEntries([...fields].map((field) => [field, toColumn(records, field)]))
}

function toColumn(records: readonly object[], field: string): Column {
  const places = new Map<string | undefined, number>([[undefined, -1]])
  const values: unknown[] = []
  const at = records.map((record) => {
    const value: unknown = Object.entries(record).find(([key]) => key === field)?.[1]
    const text = JSON.stringify(value)
    const known = places.get(text)
    if (known !== undefined) return known
    places.set(text, values.length)
    return values.push(value) - 1
  })
  return values.length === records.length ? { values } : { values, at }
}

/** The records again, each with the fields it had. The columns must be proved before: nothing is checked here. */
export function fromColumns(columns: Columns, count: number): readonly object[] {
  return Array.from({ length: count }, (_, record): object => {
    const fields = Object.entries(columns).map(([field, { values, at }]): readonly [string, unknown] => [
      field,
      values[at?.[record] ?? record],
    ])
    return Object.fromEntries<unknown>(fields.filter(([, value]) => value !== undefined))
  })
}
