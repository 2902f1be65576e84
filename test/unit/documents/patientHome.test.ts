import { describe, expect, test } from 'vitest'
import { readShelves } from '../../../src/commands/readShelves.ts'
import { buildPatientCalendar } from '../../../src/documents/buildPatientCalendar.ts'
import { dateRuns } from '../../../src/documents/dateRuns.ts'
import type { HomeDose, PatientCalendar } from '../../../src/documents/patientCalendar.ts'
import type { Edit } from '../../../src/order/edit.ts'
import { type CivilDate, civilDate } from '../../../src/quantities/civilDate.ts'
import { clockText } from '../../../src/quantities/civilTime.ts'
import { amountText } from '../../../src/quantities/quantity.ts'
import { examplePlan } from '../../examples/examplePlan.ts'
import { BHA, delay, HE072, MAC, omit } from '../schedule/acts.ts'
import { supportLine, withLines } from '../schedule/supportLines.ts'

const of = (id: string, ...edits: readonly Edit[]): PatientCalendar =>
  buildPatientCalendar(examplePlan(id, ...edits), 1)
const date = (text: string): CivilDate => {
  const read = civilDate(text)
  if (read === null) throw new Error(`no date: ${text}`)
  return read
}

function text(dose: HomeDose): string {
  if (dose.kind === 'none') return 'none'
  if (dose.kind === 'amount') return `${amountText(dose.amount)} ${dose.amount.unit}`
  return dose.units.map(({ count, strength }) => `${count} ${dose.form} ${strength} ${dose.unit}`).join(' + ')
}
const linesOf = ({ home }: PatientCalendar) =>
  home.map(({ name, kind, from, to, doses }) => [
    `${kind} ${name.en}`,
    from,
    to,
    ...doses.map(({ start, dose }) => `${start ? clockText(start.minutes) : '-'} ${text(dose)}`),
  ])

describe('what is taken at home', () => {
  test('capecitabine twice a day for 14 days, in whole tablets', () => {
    // 1,250 mg/m² × 1.751983 m² = 2,189.98 mg; 2 × 500 + 8 × 150 = 2,200 mg is the nearest sum of tablets
    const dose = '2 tablet 500 mg + 8 tablet 150 mg'
    const calendar = of('capecitabine-mbc')
    expect(linesOf(calendar)).toEqual([
      ['take capecitabine', '2026-11-23', '2026-12-06', `08:00 ${dose}`, `20:00 ${dose}`],
    ])
    expect(calendar.days).toEqual([])
    expect(calendar.home[0]?.how?.en).toMatch(/after a meal/)
  })

  test('a ramp-up is a line for each dose, never one for all', () => {
    expect(linesOf(of('ven-aza')).slice(0, 3)).toEqual([
      ['take venetoclax', '2026-11-23', '2026-11-23', '08:00 1 tablet 100 mg'],
      ['take venetoclax', '2026-11-24', '2026-11-24', '08:00 2 tablet 100 mg'],
      // day 28 is 23 November + 27 days
      ['take venetoclax', '2026-11-25', '2026-12-20', '08:00 4 tablet 100 mg'],
    ])
  })

  test('a day left out parts the days before it from those after it', () => {
    const lines = linesOf(of('capecitabine-mbc', omit({ item: 'capecitabine', day: 3, scope: 'administration' })))
    // the morning dose of 25 November is left out, the evening one stays
    expect(lines.map(([, from, to, ...doses]) => [from, to, doses.length])).toEqual([
      ['2026-11-23', '2026-11-24', 2],
      ['2026-11-25', '2026-11-25', 1],
      ['2026-11-26', '2026-12-06', 2],
    ])
  })

  test('an injection under the skin is the team’s on its day, and its dose stands for who injects at home', () => {
    // azacitidine 75 mg/m² × 1.751983 m² = 131.4 mg, in steps of 1 mg
    const calendar = of('ven-aza')
    expect(linesOf(calendar).at(-1)).toEqual(['inject azacitidine', '2026-11-23', '2026-11-29', '10:00 131 mg'])
    expect(calendar.days[0]?.things.map(({ way }) => way)).toEqual(['underSkin'])
  })

  test('nothing given by a drip is ever a dose to take', () => {
    expect(linesOf(of(BHA))).toEqual([])
    expect(linesOf(of(MAC))).toEqual([])
    expect(linesOf(of(HE072))).toEqual([])
  })

  test('of every drug by mouth the first note says how it is swallowed: it is the one a patient reads', () => {
    const oral = readShelves().regimens.flatMap(({ drugs }) =>
      Object.values(drugs).flatMap(({ preparation = [] }) =>
        preparation.filter(({ routes }) => routes.includes('PO')).map(({ notes }) => notes?.[0]?.value),
      ),
    )
    expect(oral.length).toBeGreaterThan(3)
    for (const note of oral) {
      expect(note?.en).toMatch(/^Swallowed whole/)
      expect(note?.zh).toContain('整片吞服')
    }
  }, 30_000) // the whole library is read
})

describe('the diary', () => {
  test('has a row for each day of the cycle, and a box for each dose taken at home', () => {
    // a cycle of 21 days: 23 November to 13 December
    const { diary } = of('capecitabine-mbc')
    expect([diary.length, diary[0]?.date, diary.at(-1)?.date]).toEqual([21, '2026-11-23', '2026-12-13'])
    expect(diary.map(({ toTake }) => toTake.map(({ times }) => times))).toEqual([
      ...Array.from({ length: 14 }, () => [2]),
      ...Array.from({ length: 7 }, () => []),
    ])
    expect(diary.map(({ cycleDay }) => cycleDay)).toEqual(Array.from({ length: 21 }, (_, index) => index + 1))
  })
  test('has 28 days where the source gives no length, and 14 for a cycle of 14', () => {
    expect(of(BHA).diary).toHaveLength(28)
    expect(of(HE072).diary).toHaveLength(14)
  })
  test('goes on to a day that was moved beyond it', () => {
    // 14 days from 23 November end on 6 December; a dose moved to the 9th needs three days more
    expect(of(HE072, delay({ day: 1, to: '2026-12-09' })).diary.at(-1)?.date).toBe('2026-12-09')
  })
})

describe('around the treatment', () => {
  test('an examination has its dates, a window its first and last', () => {
    // day 21 is 23 November + 20 days, day 28 + 27
    expect(of(BHA).examinations.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['marrow', '2026-12-13', '2026-12-20'],
    ])
    expect(of(HE072).examinations.map(({ from }) => from)).toEqual(['2026-11-23', '2026-11-30', '2026-12-06'])
  })
  test('of the hospital’s own lines the kind and the dates, not its words for the ward', () => {
    const line = supportLine({ kind: 'antiemetic', days: [1, 2, 4] })
    expect(of(BHA, withLines(line)).support).toEqual([
      {
        kind: 'antiemetic',
        runs: [
          { from: '2026-11-23', to: '2026-11-24' },
          { from: '2026-11-26', to: '2026-11-26' },
        ],
      },
    ])
  })
  test('dates in a row are one run, over the end of a leap February too', () => {
    const dates = ['2028-03-01', '2028-02-28', '2028-02-29', '2028-02-28', '2028-03-03'].map(date)
    expect(dateRuns(dates)).toEqual([
      { from: '2028-02-28', to: '2028-03-01' },
      { from: '2028-03-03', to: '2028-03-03' },
    ])
    expect(dateRuns([])).toEqual([])
  })
})
