import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LIBRARY_FILE, readShelves } from '../../src/commands/readShelves.ts'
import { hashOfLibrary } from '../../src/library/buildLibrary.ts'
import { joinRegimen } from '../../src/library/joinRegimen.ts'
import { decimal, decimalText } from '../../src/quantities/decimal.ts'
import { crossCheckRegimen } from '../../src/regimen/crossChecks.ts'
import type { RegimenFile } from '../../src/regimen/regimen.ts'
import { regimenSchema } from '../../src/regimen/regimenSchema.ts'

/** Parts of a dose that the made regimens give: with all of it they are as many as are asked for. */
const PARTS = ['1', '0.95', '0.9', '0.85', '0.8', '0.75', '0.7', '0.65', '0.6', '0.55'] as const

/**
 * A folder of so many regimens: the shipped ones, and others made from them with ids, titles, names and doses of their
 * own, each fit to ship. Made for tests alone, and every title says so.
 */
export function writeManyRegimens(folder: string, count: number): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const shipped = readShelves()
  for (const entry of readdirSync('regimens', { withFileTypes: true }))
    if (entry.isDirectory() || !shipped.regimens.some(({ id }) => entry.name === `${id}.json`))
      cpSync(join('regimens', entry.name), join(folder, entry.name), { recursive: true })

  const own = shipped.regimens.map(({ id }) => readRegimen(join('regimens', `${id}.json`)))
  const kinds = own.flatMap((file) => PARTS.map((part) => dosedInPart(file, part, shipped)))
  const made = Array.from({ length: Math.max(0, count - own.length) }, (_, place) =>
    numbered(kinds[place % kinds.length] ?? own[0], place + 1),
  )
  const files = [...own, ...made]
  for (const file of files) writeFileSync(join(folder, `${file.id}.json`), JSON.stringify(file))

  const regimens = files.map((file) => joinRegimen(file, shipped.drugs, shipped.bandTables))
  const stamped = { ...shipped.library, hash: hashOfLibrary({ ...shipped, regimens }) }
  writeFileSync(join(folder, LIBRARY_FILE), JSON.stringify(stamped))
}

function readRegimen(path: string): RegimenFile {
  return regimenSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
}

function numbered(file: RegimenFile | undefined, number: number): RegimenFile {
  if (file === undefined) throw new Error('no regimen is shipped')
  const four = String(number).padStart(4, '0')
  return {
    ...file,
    id: `${file.id}-made-${four}`,
    title: { en: `${file.title.en} (made for tests, ${four})`, zh: `${file.title.zh}（测试用，${four}号）` },
    aliases: file.aliases.map((alias) => `${alias} ${four}`),
  }
}

/** The regimen with every dose and declared total in part, where that is a regimen the checks let through; else as it is. */
function dosedInPart(file: RegimenFile, part: string, { drugs }: ReturnType<typeof readShelves>): RegimenFile {
  const scaled = regimenSchema.safeParse({
    ...file,
    items: file.items.map((item) => scaledDoses(item, part)),
    totals: scaledNumbers(file.totals, part),
  })
  return scaled.success && crossCheckRegimen(scaled.data, drugs).length === 0 ? scaled.data : file
}

/** Doses stand under `dose`, wherever that is in an item. */
function scaledDoses(value: unknown, part: string): unknown {
  return mapped(value, (member, key) => (key === 'dose' ? scaledNumbers(member, part) : scaledDoses(member, part)))
}

function scaledNumbers(value: unknown, part: string): unknown {
  if (typeof value === 'string' && /^\d+(\.\d+)?$/.test(value)) return decimalText(decimal(value).times(decimal(part)))
  return mapped(value, (member) => scaledNumbers(member, part))
}

function mapped(value: unknown, change: (member: unknown, key: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((member, place) => change(member, String(place)))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, change(member, key)]))
}
