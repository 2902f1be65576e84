import { decimal, Decimal, settleDigits } from '../../quantities/decimal.ts'
import type { DoseRule, Item } from '../item.ts'
import type { RegimenFile } from '../regimen.ts'
import { NEEDED_VALUES, resolveItem } from '../resolveItem.ts'
import type { Fault } from './fault.ts'

const HOURS_OF_A_DAY = 24

/** 7, 8, 11: choices and items fit. 10: a dose or a rate is never chosen by default. 12: several doses a day. 20: nothing is asked in vain. */
export function checkChoices(file: RegimenFile): Fault[] {
  return [
    ...file.choices.flatMap((choice, index) => {
      const path = `choices[${String(index)}]`
      const faults: Fault[] = []
      if (choice.affects !== 'time' && choice.defaultOption !== undefined)
        faults.push({
          check: 10,
          path: `${path}.defaultOption`,
          message: `a choice about ${choice.affects} has no default`,
        })
      if (!usesChoice(file, choice.id)) faults.push({ check: 20, path, message: `choice ${choice.id} changes nothing` })
      return faults
    }),
    ...file.clockAnchors.flatMap(({ id }, index) =>
      file.items.some(({ start }) => start.some(({ at }) => at.kind === 'anchor' && at.anchor === id))
        ? []
        : [{ check: 20, path: `clockAnchors[${String(index)}]`, message: `anchor ${id} times nothing` }],
    ),
    ...file.items.flatMap((item, index) => checkItem(file, item, `items[${String(index)}]`)),
  ]
}

function usesChoice(file: RegimenFile, choice: string): boolean {
  return file.items.some(
    ({ byChoice, start }) => byChoice?.choice === choice || start.some(({ when }) => Object.hasOwn(when ?? {}, choice)),
  )
}

function checkItem(file: RegimenFile, item: Item, path: string): Fault[] {
  const { byChoice } = item
  if (!byChoice) return checkComplete(item, path)
  const choice = file.choices.find(({ id }) => id === byChoice.choice)
  const faults: Fault[] = []
  if (choice?.affects === 'time')
    faults.push({
      check: 11,
      path: `${path}.byChoice.choice`,
      message: 'a choice about time only cannot set what is given',
    })
  const offered = choice?.options.map(({ id }) => id) ?? []
  const given = Object.keys(byChoice.options)
  for (const option of offered.filter((id) => !given.includes(id)))
    faults.push({ check: 7, path: `${path}.byChoice.options`, message: `option ${option} is not covered` })
  for (const option of choice ? given.filter((id) => !offered.includes(id)) : [])
    faults.push({
      check: 7,
      path: `${path}.byChoice.options.${option}`,
      message: `${byChoice.choice} does not offer ${option}`,
    })
  for (const [option, values] of Object.entries(byChoice.options))
    faults.push(...checkComplete({ ...item, ...values }, `${path}.byChoice.options.${option}`))
  return faults
}

function checkComplete(item: Item, path: string): Fault[] {
  const missing = NEEDED_VALUES.filter((name) => item[name] === undefined && !(name === 'dose' && item.asks?.dose))
  if (missing.length > 0) return missing.map((name) => ({ check: 8, path: `${path}.${name}`, message: `no ${name}` }))
  const { byChoice: _, asks, ...alone } = item
  if (asks?.dose) return []
  const resolved = resolveItem(alone, {})
  if (!resolved.ok) return []
  const { timesPerDay, intervalHours, dose, doseByDay = [] } = resolved.item
  const times = timesPerDay.value
  const faults: Fault[] = []
  if (times > 1 && !intervalHours)
    faults.push({
      check: 12,
      path: `${path}.intervalHours`,
      message: 'several doses a day need the hours between them',
    })
  if (intervalHours && (times - 1) * intervalHours.value >= HOURS_OF_A_DAY)
    faults.push({
      check: 12,
      path: `${path}.intervalHours`,
      message: 'the last dose of the day would start with the next day’s first',
    })
  if ([dose, ...doseByDay.map((day) => day.dose)].some((rule) => isDaily(rule) && !divides(rule.amount.value, times)))
    faults.push({ check: 12, path: `${path}.timesPerDay`, message: 'the dose of a day cannot be divided exactly' })
  return faults
}

type DailyRule = Extract<DoseRule, { per: 'administration' | 'day' }>

function isDaily(rule: DoseRule): rule is DailyRule {
  return (rule.kind === 'perM2' || rule.kind === 'perKg') && rule.per === 'day'
}

/** Whether equal parts add up again to the whole, to the last digit. */
function divides(amount: string, times: number): boolean {
  const whole = decimal(amount)
  const parts = new Decimal(times)
  return settleDigits(whole.dividedBy(parts)).times(parts).equals(whole)
}
