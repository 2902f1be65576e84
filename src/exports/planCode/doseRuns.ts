import type { DoseUnit } from '../../evidence/doseUnit.ts'
import type { Administration, PlanCycle } from '../../plan/plan.ts'
import { canonicalJson } from '../../quantities/canonicalJson.ts'
import { amountText } from '../../quantities/quantity.ts'
import { administrationId } from '../../schedule/administrationId.ts'
import { daysText, readDays } from './dayRanges.ts'
import type { CodedPlan, Texts } from './codedPlan.ts'

/** One administration as the paper has it. */
export interface PrintedDose {
  readonly item: string
  readonly drug: string | null
  readonly cycle: number
  readonly day: number
  readonly dose: number
  /** The rounded dose, a plain decimal; null where the paper says that there is none. */
  readonly amount: string | null
  readonly unit: DoseUnit
}

const USUAL_UNIT = 'mg'
const NONE = '-'
/** More than a course of ninety-nine cycles has; a made code must not fill the memory. */
const MOST_DOSES = 5000

/**
 * The rounded dose of every administration. `1~3:35;5:35+-` of an item: 35 on days 1 to 3; on day 5 two doses, the second
 * not given. Cycles that give the same are told once.
 */
export function codedDoses(cycles: readonly PlanCycle[]): CodedPlan['doses'] {
  const found: [number, number, Texts][] = []
  for (const { number, administrations } of cycles) {
    const own = textsOf(administrations)
    const before = found.at(-1)
    if (before && before[1] === number - 1 && canonicalJson(before[2]) === canonicalJson(own)) before[1] = number
    else found.push([number, number, own])
  }
  return found
}

function textsOf(administrations: readonly Administration[]): Texts {
  const items = [...new Set(administrations.map(({ item }) => item))]
  return Object.fromEntries(
    items.map((item) => {
      const own = administrations.filter((each) => each.item === item)
      return [keyOf(item, own), runsOf(own)]
    }),
  )
}

/** `item`, `item=drug` where the drug has another id, `item/mcg` where it is not counted in mg. */
function keyOf(item: string, own: readonly Administration[]): string {
  const drug = own[0]?.drug ?? ''
  const unit = own.flatMap(({ ladder: { roundedDose } }) => (roundedDose.ok ? [roundedDose.value.unit] : []))[0]
  return `${item}${drug === item ? '' : `=${drug}`}${unit === undefined || unit === USUAL_UNIT ? '' : `/${unit}`}`
}

function runsOf(own: readonly Administration[]): string {
  const byDay = new Map<number, string[]>()
  for (const { day, ladder } of own) {
    const amount = ladder.roundedDose.ok ? amountText(ladder.roundedDose.value) : NONE
    byDay.set(day, [...(byDay.get(day) ?? []), amount])
  }
  const byAmounts = new Map<string, number[]>()
  for (const [day, amounts] of byDay) {
    const text = amountsText(amounts)
    byAmounts.set(text, [...(byAmounts.get(text) ?? []), day])
  }
  return [...byAmounts].map(([text, days]) => `${daysText(days)}:${text}`).join(';')
}

/** `35x2` for two of 35. */
function amountsText(amounts: readonly string[]): string {
  const [first] = amounts
  const isAlike = amounts.length > 1 && amounts.every((amount) => amount === first)
  return isAlike ? `${first}x${amounts.length}` : amounts.join('+')
}

/** Every administration of a code; null for runs that no plan writes, or for too many. */
export function readDoses(coded: CodedPlan['doses']): readonly PrintedDose[] | null {
  const all: PrintedDose[] = []
  for (const [first, last, items] of coded) {
    for (const [key, runs] of Object.entries(items)) {
      const read = readRuns(key, runs)
      if (read === null || (last - first + 1) * read.length + all.length > MOST_DOSES) return null
      for (let cycle = first; cycle <= last; cycle += 1) all.push(...read.map((each) => ({ ...each, cycle })))
    }
  }
  // told twice, nobody could say which of the two the paper has
  const ids = new Set(all.map(({ item, cycle, day, dose }) => administrationId(item, { cycle, day, dose })))
  return ids.size === all.length ? all : null
}

const KEY = /^([A-Za-z0-9-]+)(?:=([A-Za-z0-9-]*))?(?:\/(mcg|units))?$/

function readRuns(key: string, runs: string): readonly Omit<PrintedDose, 'cycle'>[] | null {
  const [, item, other, unit] = KEY.exec(key) ?? []
  if (item === undefined) return null
  const drug = other === undefined ? item : other || null
  const read = runs.split(';').flatMap((run) => {
    const [daysPart = '', amountsPart = ''] = run.split(':')
    const [days, amounts] = [readDays(daysPart), readAmounts(amountsPart)]
    if (days === null || amounts === null) return [null]
    return days.flatMap((day) =>
      amounts.map(
        (amount, index) =>
          ({
            item,
            drug,
            day,
            dose: index + 1,
            amount: amount === NONE ? null : amount,
            unit: unit === 'mcg' || unit === 'units' ? unit : USUAL_UNIT,
          }) as const,
      ),
    )
  })
  return read.every((each) => each !== null) ? read : null
}

const AMOUNT = /^(?:-|\d{1,9}(?:\.\d{1,6})?)$/

function readAmounts(text: string): readonly string[] | null {
  const [, alike, times] = /^(.+)x(\d{1,2})$/.exec(text) ?? []
  const amounts = alike === undefined ? text.split('+') : Array.from({ length: Number(times) }, () => alike)
  return amounts.length <= 24 && amounts.every((amount) => AMOUNT.test(amount)) ? amounts : null
}
