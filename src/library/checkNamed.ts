import { checkTexts } from '../regimen/checks/checkTexts.ts'
import type { NamedEntry, NamedFile } from './named.ts'

/** Where regimens/named.json is wrong, for whoever writes it. */
export interface NamedFault {
  /** `entries[3].seeAlso[0]` */
  readonly path: string
  readonly message: string
}

/**
 * Ids are apart, and none is a regimen's: what cannot be dosed must never be taken for what can. Places name a source of the
 * file, and every source is named. A regimen has its drugs, a drug has none. What to see also is on the shelf. Texts are in
 * both languages.
 * @param regimens ids of all regimens that have a dosing
 */
export function checkNamed(file: NamedFile, regimens: ReadonlySet<string>): NamedFault[] {
  const ids = file.entries.map(({ id }) => id)
  const cited = new Set(file.entries.flatMap(({ at }) => at.map(({ source }) => source)))
  return [
    ...file.entries.flatMap((entry, index) => {
      const path = `entries[${String(index)}]`
      return [
        ...(ids.indexOf(entry.id) < index ? [fault(`${path}.id`, `${entry.id} twice`)] : []),
        ...(regimens.has(entry.id) ? [fault(`${path}.id`, `${entry.id} is a regimen with a dosing`)] : []),
        ...checkEntry(path, entry, file, regimens),
      ]
    }),
    ...Object.keys(file.sources)
      .filter((key) => !cited.has(key))
      .map((key) => fault(`sources.${key}`, 'no entry is named there')),
    ...checkTexts(file).map(({ path, message }) => fault(path, message)),
  ]
}

function checkEntry(path: string, entry: NamedEntry, file: NamedFile, regimens: ReadonlySet<string>): NamedFault[] {
  const { kind, aliases, drugs, at, seeAlso = [] } = entry
  return [
    ...(kind === 'drug' && drugs.length > 0 ? [fault(`${path}.drugs`, 'a drug is not made of drugs')] : []),
    ...(kind === 'regimen' && drugs.length === 0 ? [fault(`${path}.drugs`, 'a regimen names its drugs')] : []),
    ...at.flatMap(({ source }, index) =>
      Object.hasOwn(file.sources, source) ? [] : [fault(`${path}.at[${String(index)}].source`, `no source ${source}`)],
    ),
    ...seeAlso.flatMap((id, index) =>
      regimens.has(id) ? [] : [fault(`${path}.seeAlso[${String(index)}]`, `no regimen ${id}`)],
    ),
    ...repeated(`${path}.aliases`, aliases),
    ...repeated(`${path}.seeAlso`, seeAlso),
  ]
}

function repeated(path: string, values: readonly string[]): NamedFault[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) < index ? [fault(`${path}[${String(index)}]`, `${value} twice`)] : [],
  )
}

function fault(path: string, message: string): NamedFault {
  return { path, message }
}
