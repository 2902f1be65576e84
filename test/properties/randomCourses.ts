import fc from 'fast-check'
import { CHANGE_REASONS } from '../../src/evidence/changeReason.ts'
import { CIRCUMSTANCES } from '../../src/evidence/circumstance.ts'
import { ANALYTES, GENOTYPES, LAB_UNITS } from '../../src/evidence/labs.ts'
import { WEIGHT_KINDS } from '../../src/evidence/weightKind.ts'
import { GFR_METHODS, type TypedChange, type TypedCourse, type TypedRecord } from '../../src/order/typedCourse.ts'

/** Whatever a person may type, and what they mostly do. */
const typed = (...usual: string[]): fc.Arbitrary<string> =>
  fc.oneof(fc.constantFrom('', ...usual), fc.string({ unit: 'grapheme', maxLength: 20 }))
const name = fc.stringMatching(/^[a-z][a-z0-9]{0,11}(?:-[a-z0-9]{1,8}){0,2}$/)
const date = typed('2026-11-23', '２０２６－１１－２３', '2026-02-30')
const number = typed('75', '7,5', '0', '1.7523', '１２０')

const base = {
  id: name,
  at: fc.record({
    cycle: fc.integer({ min: 1, max: 99 }),
    day: fc.integer({ min: -30, max: 366 }),
    dose: fc.integer({ min: 1, max: 24 }),
  }),
  reason: fc.constantFrom('' as const, ...CHANGE_REASONS),
  grade: typed('3', '5'),
  date,
  note: typed('platelets 12'),
}

const change: fc.Arbitrary<TypedChange> = fc.oneof(
  fc.record({
    ...base,
    kind: fc.constant('modify' as const),
    item: name,
    scope: fc.constantFrom('' as const, 'administration' as const, 'cycle' as const, 'laterCycles' as const),
    as: fc.constantFrom('percent' as const, 'level' as const, 'amount' as const, 'restore' as const),
    value: number,
    basis: fc.constantFrom('' as const, 'standard' as const, 'previous' as const),
  }),
  fc.record({
    ...base,
    kind: fc.constant('omit' as const),
    item: name,
    scope: fc.constantFrom('' as const, 'administration' as const, 'cycle' as const),
  }),
  fc.record({
    ...base,
    kind: fc.constant('cease' as const),
    item: name,
    scope: fc.constantFrom('' as const, 'drug' as const, 'regimen' as const),
  }),
  fc.record({
    ...base,
    kind: fc.constant('delay' as const),
    item: fc.option(name),
    scope: fc.constantFrom('' as const, 'day' as const, 'following' as const, 'cycle' as const),
    to: date,
    time: typed('09:00', '24:00'),
  }),
)

const record: fc.Arbitrary<TypedRecord> = fc.record({
  administration: fc
    .tuple(name, fc.integer({ min: 1, max: 99 }), fc.integer({ min: -30, max: 366 }), fc.integer({ min: 1, max: 24 }))
    .map(([item, cycle, day, dose]) => `${item}@C${cycle}D${day}#${dose}`),
  drug: name,
  date,
  start: typed('09:00'),
  amount: number,
  bsa: number,
  bsaFormula: fc.constantFrom('', 'mosteller'),
})

const changes = fc.uniqueArray(change, { maxLength: 6, selector: ({ id }) => id })
const records = fc.uniqueArray(record, { maxLength: 6, selector: ({ administration }) => administration })
const drugs = fc.uniqueArray(name, { maxLength: 8 })

/** Any course an order file can hold, finished or not, on the measurements `m1`. Ids never contradict each other. */
export const anyCourse: fc.Arbitrary<TypedCourse> = drugs.chain((all) =>
  fc.record({
    changes,
    records,
    former: fc.uniqueArray(
      fc.record({
        regimen: name.map((regimen) => `former-${regimen}`),
        cycles: fc.constant([
          { number: 1, plannedDay1: '', actualDay1: '2026-01-05', measurements: 'm1', dosing: '', bsaFormula: '' },
        ] as const),
        changes,
        records,
      }),
      { maxLength: 3, selector: ({ regimen }) => regimen },
    ),
    earlier: fc.uniqueArray(
      fc.record({
        id: name,
        drug: fc.constantFrom('elsewhere', ...all.slice(0, all.length / 2)),
        perM2: number,
        total: number,
        when: typed('2024'),
        where: typed('another hospital'),
      }),
      { maxLength: 5, selector: ({ id }) => id },
    ),
    noEarlier: fc.constant(all.slice(all.length / 2)),
    circumstances: fc.dictionary(fc.constantFrom(...CIRCUMSTANCES), fc.constantFrom('yes' as const, 'no' as const)),
    gfr: fc.record({
      value: number,
      measuredOn: date,
      method: fc.constantFrom('' as const, ...GFR_METHODS),
      cap: typed('none', '125'),
    }),
    weights: fc.dictionary(name, fc.constantFrom(...WEIGHT_KINDS), { maxKeys: 5 }),
    labs: fc.dictionary(
      fc.constantFrom(...ANALYTES),
      fc.record({
        value: number,
        unit: fc.constantFrom('' as const, ...LAB_UNITS),
        upperLimit: number,
        measuredOn: date,
      }),
    ),
    genotype: fc.constantFrom('' as const, ...GENOTYPES),
    answers: fc.dictionary(name, fc.constantFrom('yes' as const, 'no' as const), { maxKeys: 5 }),
    supportLeftOut: fc.uniqueArray(name, { maxLength: 3 }),
  }),
)
