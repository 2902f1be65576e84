import { CIRCUMSTANCES } from '../../src/evidence/circumstance.ts'
import { ROUNDING_POLICIES } from '../../src/evidence/rounding.ts'
import { blankOrder } from '../../src/order/blankOrder.ts'
import type { Policy } from '../../src/order/policy.ts'
import { GFR_METHODS } from '../../src/order/typedCourse.ts'
import type { TypedCycle } from '../../src/order/typedCycle.ts'
import type { TypedOrder, TypedSupplied } from '../../src/order/typedOrder.ts'
import { BSA_FORMULAS } from '../../src/patient/bsa/bsaFormulas.ts'
import type { Item } from '../../src/regimen/item.ts'
import type { Regimen } from '../../src/regimen/regimen.ts'
import type { Chance } from './chance.ts'
import { dateText } from './dateText.ts'
import type { Line } from './line.ts'
import { randomCourse } from './randomCourse.ts'

/** An order such as a ward may type, finished for the most part, of any body, policy, choice and course. */
export function randomOrder(regimen: Regimen, policy: Policy, chance: Chance): TypedOrder {
  const current = chance.oneIn(2) ? 1 : chance.whole(1, 4)
  const day1 = dateText(chance.whole(20_000, 22_000))
  const choices = randomChoices(regimen, chance)
  const lines = regimen.items.map((item) => lineOf(item, choices))
  const cycles = randomCycles(current, day1, chance)
  const asked = regimen.items.filter(({ asks }) => asks)
  const blank = blankOrder(randomPolicy(policy, chance))
  return {
    ...blank,
    regimen: { id: regimen.id, version: regimen.version },
    patient: {
      ...blank.patient,
      familyName: 'TEST',
      identifier: 'TEST-0001',
      birthDate: birthDate(regimen, chance),
      sex: chance.pick(['female', 'male', 'female', 'male', '']),
    },
    measurements: ['m1', 'm2'].map((id) => randomBody(id, chance)),
    cycles,
    currentCycle: String(current),
    lastCycle: chance.oneIn(3) ? String(current + chance.whole(1, 3)) : '',
    choices,
    doses: Object.fromEntries(lines.flatMap((line) => rangeText(line, chance))),
    durations: Object.fromEntries(
      lines.flatMap(({ id, duration }) =>
        duration?.kind === 'asked' ? [[id, chance.pick(['0.5', '1', '2,5', ''])]] : [],
      ),
    ),
    startTimes: chance.oneIn(2)
      ? {}
      : Object.fromEntries(
          regimen.clockAnchors.map(({ id }) => [id, chance.pick(['00:00', '08:30', '17:00', '23:59'])]),
        ),
    supplied: Object.fromEntries(asked.map((item) => [item.id, randomSupplied(item, chance)])),
    course: {
      ...blank.course,
      ...randomCourse(regimen, lines, cycles, current, chance),
      circumstances: Object.fromEntries(
        CIRCUMSTANCES.flatMap((each) => (chance.oneIn(2) ? [[each, chance.pick(['yes', 'no'] as const)]] : [])),
      ),
      gfr: {
        value: chance.decimal(10, 150, 1),
        measuredOn: day1,
        method: chance.pick(GFR_METHODS),
        cap: chance.pick(['none', '125', '']),
      },
      weights: Object.fromEntries(lines.flatMap((line) => weightOf(line, regimen, chance))),
    },
  }
}

/** An item as the choices made leave it. */
function lineOf(item: Item, choices: Readonly<Record<string, string>>): Line {
  const option = item.byChoice ? choices[item.byChoice.choice] : undefined
  return { ...item, ...(option === undefined ? {} : item.byChoice?.options[option]) }
}

function birthDate(regimen: Regimen, chance: Chance): string {
  const youngest = regimen.population.minimumAge.value
  const years = chance.whole(Math.max(0, youngest - 1), youngest + (youngest < 18 ? 16 : 60))
  return chance.oneIn(30) ? '' : dateText(chance.whole(20_000, 22_000) - years * 365)
}

function randomBody(id: string, chance: Chance): TypedOrder['measurements'][number] {
  const isUsual = !chance.oneIn(10)
  const on = '2026-11-20'
  const area = chance.oneIn(20) ? chance.decimal(1, 2, 2) : ''
  return {
    id,
    height: {
      value: isUsual ? chance.decimal(100, 200, 1) : chance.pick(['', '49', '250', '1,7', '１７０']),
      measuredOn: on,
    },
    weight: { value: isUsual ? chance.decimal(20, 140, 1) : chance.pick(['', '6,25', '400', 'x']), measuredOn: on },
    bsa: { value: area, reason: area === '' ? '' : 'oedema', by: area === '' ? '' : 'TEST' },
  }
}

function randomCycles(current: number, day1: string, chance: Chance): readonly TypedCycle[] {
  const first = Date.parse(`${day1}T00:00:00Z`) / 86_400_000
  return Array.from({ length: current }, (_, index) => ({
    number: index + 1,
    plannedDay1: index > 0 && chance.oneIn(2) ? '' : dateText(first + index * 28),
    actualDay1: index + 1 < current || chance.oneIn(3) ? dateText(first + index * 28 + chance.whole(0, 3)) : '',
    measurements: index === 0 ? 'm1' : chance.pick(['m1', 'm2']),
    dosing: chance.pick(['', 'keep', 'recalculate'] as const),
    bsaFormula: chance.oneIn(15) ? 'duBois' : '',
  }))
}

function randomChoices(regimen: Regimen, chance: Chance): Readonly<Record<string, string>> {
  return Object.fromEntries(
    regimen.choices.flatMap(({ id, options }) => (chance.oneIn(25) ? [] : [[id, chance.pick(options).id]])),
  )
}

function rangeText({ id, dose }: Line, chance: Chance): [string, string][] {
  if (dose?.kind !== 'perM2Range') return []
  const { min, max } = dose.range.value
  return [[id, chance.pick([min, max, `${min}.5`, '', '9999'])]]
}

function weightOf({ id, dose, drug }: Line, regimen: Regimen, chance: Chance): [string, 'actual'][] {
  const kinds = drug === undefined ? undefined : regimen.drugs[drug]?.weights?.value
  return dose?.kind === 'perKg' && kinds?.includes('actual') && !chance.oneIn(4) ? [[id, 'actual']] : []
}

function randomSupplied(item: Item, chance: Chance): TypedSupplied {
  const last = item.days.value.at(-1) ?? 1
  return {
    given: chance.pick(['yes', 'yes', 'yes', 'yes', 'no', '']),
    days: chance.pick(['1-4', '1, 3, 5', '2-3、7', '4-1', '']),
    lastDay: chance.pick([String(Math.max(1, last + 3)), String(last), String(last - 1), '2.5', '12']),
    dose: chance.pick(['200', '5', '12,5', '0', '']),
    unit: item.asks?.dose ? chance.pick(item.asks.dose.units) : '',
    by: chance.oneIn(12) ? '' : 'TEST',
    reason: chance.oneIn(12) ? '-' : 'ward protocol',
  }
}

function randomPolicy(policy: Policy, chance: Chance): Policy {
  return {
    ...policy,
    bsaFormula: chance.oneIn(2) ? 'mosteller' : chance.pick(Object.keys(BSA_FORMULAS)),
    bsaCap: chance.oneIn(6) ? chance.pick(['2', '1.9', '2,2']) : null,
    rounding: chance.pick(ROUNDING_POLICIES),
    wholeVialsPercent: chance.pick(['5', '10']),
  }
}
