import { readFileSync } from 'node:fs'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { emitSchemas } from '../../../src/commands/emitSchemas.ts'
import { readShelves } from '../../../src/commands/readShelves.ts'
import { z } from '../../../src/quantities/zodSetup.ts'
import type { Drug } from '../../../src/regimen/drug.ts'
import { drugSchema } from '../../../src/regimen/drugSchema.ts'
import type { Item } from '../../../src/regimen/item.ts'
import { itemSchema } from '../../../src/regimen/itemSchema.ts'
import type { RegimenFile } from '../../../src/regimen/regimen.ts'
import { regimenSchema } from '../../../src/regimen/regimenSchema.ts'
import { editedCopy } from './editedCopy.ts'

type Frozen<T> = T extends readonly (infer E)[]
  ? readonly Frozen<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T

const bha = JSON.parse(readFileSync('regimens/bha-induction.json', 'utf8')) as object
const many = Array.from({ length: 12 }, (_, index) => ({
  id: `choice${String(index)}`,
  question: { en: 'x', zh: '问' },
  affects: 'dose',
  options: [
    { id: 'a', label: { en: 'a', zh: '甲' } },
    { id: 'b', label: { en: 'b', zh: '乙' } },
  ],
  why: { en: 'x', zh: '因' },
}))

describe('the schemas of the shelves', () => {
  it('and the types are one: a field of one without the other does not compile', () => {
    // in parts: as one the comparison is too deep for the compiler
    type Schema = z.output<typeof regimenSchema>
    type Apart = 'items' | 'population'
    expectTypeOf<keyof Schema>().toEqualTypeOf<keyof RegimenFile>()
    expectTypeOf<Frozen<Omit<Schema, Apart>>>().toEqualTypeOf<Omit<RegimenFile, Apart>>()
    expectTypeOf<Frozen<Schema['population']>>().toEqualTypeOf<RegimenFile['population']>()
    expectTypeOf<Frozen<z.output<typeof itemSchema>>>().toEqualTypeOf<Item>()
    type DrugOutput = z.output<typeof drugSchema>
    type DrugApart = 'safety' | 'preparation' | 'products'
    expectTypeOf<keyof DrugOutput>().toEqualTypeOf<keyof Drug>()
    expectTypeOf<Frozen<Omit<DrugOutput, DrugApart>>>().toEqualTypeOf<Omit<Drug, DrugApart>>()
    expectTypeOf<Frozen<DrugOutput['products']>>().toEqualTypeOf<Drug['products']>()
    expectTypeOf<Frozen<DrugOutput['preparation']>>().toEqualTypeOf<Drug['preparation']>()
    // a limit of a label is written as one type and another: Frozen makes one object of the two
    expectTypeOf<Frozen<DrugOutput['safety']>>().toEqualTypeOf<Frozen<Drug['safety']>>()
  })

  it('are made with the compiler of zod off: the page forbids eval', () => {
    expect(z.config().jitless).toBe(true)
  })

  it.each(['regimen', 'drug', 'bandTable', 'policy', 'named'])(
    '%s.schema.json is committed as it is generated: run "npm run schema" after a change',
    (name) => {
      const file = `${name}.schema.json`
      expect(readFileSync(`regimens/schema/${file}`, 'utf8')).toBe(
        emitSchemas().find((schema) => schema.file === file)?.text,
      )
    },
  )

  it('accept every shipped drug as it stands', () => {
    expect(readShelves().drugs.filter((drug) => !drugSchema.safeParse(drug).success)).toEqual([])
  })

  it.each([
    ['a key nobody knows', 'items[0].maxDose', '2', 'items[0]'],
    ['a misspelt optional key', 'items[0].minimuminterval', {}, 'items[0]'],
    ['a missing dose list', 'items', undefined, 'items'],
    ['no items', 'items', [], 'items'],
    ['a dose that is a number', 'items[0].dose.amount.value', 1.3, 'items[0].dose.amount.value'],
    ['a decimal comma', 'items[0].dose.amount.value', '1,3', 'items[0].dose.amount.value'],
    ['an exponent', 'items[0].dose.amount.value', '1e3', 'items[0].dose.amount.value'],
    ['a trailing zero', 'items[0].dose.amount.value', '1.30', 'items[0].dose.amount.value'],
    ['a naked decimal point', 'items[0].dose.amount.value', '.3', 'items[0].dose.amount.value'],
    ['a dose of zero', 'items[0].dose.amount.value', '0', 'items[0].dose.amount.value'],
    ['a negative dose', 'items[0].dose.amount.value', '-1.3', 'items[0].dose.amount.value'],
    ['a full-width digit', 'items[0].dose.amount.value', '１.3', 'items[0].dose.amount.value'],
    ['a dose basis of its own invention', 'items[0].dose.kind', 'perLitre', 'items[0].dose.kind'],
    ['a route of its own invention', 'items[0].route.value', 'intrathecal', 'items[0].route.value'],
    ['an infusion of no length', 'items[1].duration.minutes.value', 0, 'items[1].duration.minutes.value'],
    ['half a day', 'items[0].days.value[0]', 1.5, 'items[0].days.value[0]'],
    ['a stated value without its place', 'items[0].dose.amount.at', undefined, 'items[0].dose.amount.at'],
    ['an inferred value without its why', 'items[1].days.why', undefined, 'items[1].days.why'],
    ['a value without a mark', 'items[0].dose.amount.mark', undefined, 'items[0].dose.amount.mark'],
    ['a mark of its own invention', 'items[0].dose.amount.mark', 'certain', 'items[0].dose.amount.mark'],
    ['an empty title', 'title.en', '', 'title.en'],
    ['a title of spaces', 'title.en', '  ', 'title.en'],
    ['a title over two lines', 'title.en', 'BHA\ninduction', 'title.en'],
    ['a title longer than a page', 'title.en', 'x'.repeat(601), 'title.en'],
    ['a clock time that is none', 'clockAnchors[0].proposed', '24:00', 'clockAnchors[0].proposed'],
    ['another schema version', 'schemaVersion', 1, 'schemaVersion'],
    ['a version that is no version', 'version', '1.0', 'version'],
    ['choices that multiply beyond working through', 'choices', many, 'choices'],
  ])('refuse %s at %s', (_what, path, value, at) => {
    const parsed = regimenSchema.safeParse(editedCopy(bha, path, value))
    expect(
      parsed.error?.issues.map((issue) =>
        issue.path
          .map((key) => (typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`))
          .join('')
          .slice(1),
      ),
    ).toEqual([at])
  })

  it.each([null, [], 'x', 1, {}])('refuse %o as a file', (file) => {
    expect(regimenSchema.safeParse(file).success).toBe(false)
    expect(drugSchema.safeParse(file).success).toBe(false)
  })
})
