import type { BandTable } from '../regimen/bandTable.ts'
import { bandTableSchema } from '../regimen/bandTableSchema.ts'
import { holidayListSchema } from './holidayListSchema.ts'
import type { Holiday } from './policy.ts'
import { readAsSchema, type SchemaFault, valueAt } from './readAsSchema.ts'
import { type FileRefusal, fileRefusal, type JsonFault, readJsonText } from './readJsonText.ts'

/** What a hospital may load into its settings. */
export type HospitalFile =
  | { readonly kind: 'bandTable'; readonly table: BandTable }
  | { readonly kind: 'holidays'; readonly years: readonly number[]; readonly holidays: readonly Holiday[] }

export type HospitalFileFault = JsonFault | SchemaFault | 'notUtf8' | 'notAHospitalFile' | 'versionUnknown'

export type HospitalFileReading = { readonly ok: true; readonly file: HospitalFile } | FileRefusal<HospitalFileFault>

const UNREADABLE = '\uFFFD'

/** A table of dose bands or a list of holidays from the text of a file: whole, or refused at its first fault. */
export function readHospitalFile(text: string): HospitalFileReading {
  // a file in another encoding still parses, with names nobody wrote
  if (text.includes(UNREADABLE)) return fileRefusal([], 'notUtf8')
  const json = readJsonText(text)
  if (!json.ok) return json
  const { value } = json
  const format = valueAt(value, ['format'])
  if (format === 'dosewright-holidays') return readHolidays(value)
  // a table of bands, as those of the library, is known by its rows: it names no format
  if (format !== undefined || valueAt(value, ['rows']) === undefined) return fileRefusal(['format'], 'notAHospitalFile')
  return readBandTable(value)
}

function readHolidays(value: unknown): HospitalFileReading {
  if (valueAt(value, ['version']) !== 1) return fileRefusal(['version'], 'versionUnknown')
  const read = readAsSchema(holidayListSchema, value)
  if (!read.ok) return read
  const { years, holidays } = read.value
  return { ok: true, file: { kind: 'holidays', years, holidays } }
}

function readBandTable(value: unknown): HospitalFileReading {
  if (valueAt(value, ['schemaVersion']) !== 1) return fileRefusal(['schemaVersion'], 'versionUnknown')
  const read = readAsSchema<BandTable>(bandTableSchema, value)
  return read.ok ? { ok: true, file: { kind: 'bandTable', table: read.value } } : read
}
