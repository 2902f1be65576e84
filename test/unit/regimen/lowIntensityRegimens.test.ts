import { describe, expect, it } from 'vitest'
import { readShelves } from '../../../src/commands/readShelves.ts'
import type { MarkedOrAbsent } from '../../../src/evidence/source.ts'
import type { DoseRule, Item } from '../../../src/regimen/item.ts'
import type { Regimen } from '../../../src/regimen/regimen.ts'
import { LOW_INTENSITY } from './lowIntensityValues.ts'

const { regimens } = readShelves()

describe('regimens of low intensity and of single targeted drugs', () => {
  it.each(LOW_INTENSITY)('%s prescribes what its source prescribes', (id, lines) => {
    const regimen = regimenOf(id)
    expect([...regimen.items.map(lineOf), limitsOf(regimen)]).toEqual(lines)
  })

  it('tells the flat 20 mg of cytarabine twice daily from the 20 mg/m² once daily', () => {
    const dosesOf = (id: string) =>
      regimenOf(id)
        .items.filter(({ drug }) => drug === 'cytarabine')
        .map(({ dose, timesPerDay }) => [dose?.kind, timesPerDay?.value])
    expect(dosesOf('glasdegib-ldac')).toEqual([['flat', 2]])
    expect(dosesOf('ven-ldac')).toEqual([['perM2', 1]])
  })

  it('ramp venetoclax up in the first cycle of ten-day decitabine only where a person chose it', () => {
    const [venetoclax] = regimenOf('ven-dec10').items
    const { fullFromDay1, threeDays } = venetoclax?.byChoice?.options ?? {}
    expect(fullFromDay1?.doseByDay).toBeUndefined()
    expect(threeDays?.doseByDay?.map(({ days, cycles, dose }) => [days, cycles, doseText(dose)])).toEqual([
      [[1], [1], '100 mg local'],
      [[2], [1], '200 mg local'],
    ])
  })

  it('never take an interaction rule for a dose: it stands among the rules, in words', () => {
    const withVenetoclax = LOW_INTENSITY.map(([id]) => regimenOf(id)).filter(({ items }) =>
      items.some(({ drug }) => drug === 'venetoclax'),
    )
    expect(withVenetoclax.map(({ rules }) => rules.some(({ value }) => /posaconazole 70 mg/.test(value.en)))).toEqual(
      withVenetoclax.map(() => true),
    )
  })
})

function regimenOf(id: string): Regimen {
  const regimen = regimens.find((candidate) => candidate.id === id)
  if (!regimen) throw new Error(`no regimen ${id}`)
  return regimen
}

function lineOf(item: Item): string {
  const { drug, timesPerDay, intervalHours, days, asks, route, duration, byChoice, until } = item
  const [first] = days.value
  const last = days.value.at(-1)
  const range = first === last ? String(first) : `${String(first)}-${String(last)}`
  const hours = intervalHours ? ` ${marked(intervalHours, (value) => `every ${String(value)} h`)}` : ''
  return [
    `${String(drug)} ${prescribed(item)}`,
    `${timesPerDay ? marked(timesPerDay, (value) => `${String(value)} a day`) : ''}${hours}`,
    asks?.days ? 'asks days' : marked(days, () => `days ${range}`),
    ...(route ? [marked(route, String)] : []),
    ...(byChoice ? [`by ${byChoice.choice}`] : duration ? [duration.kind] : []),
    ...(until ? ['without end'] : []),
  ].join(', ')
}

function prescribed({ dose, doseByDay = [], asks, cap }: Item): string {
  const own = dose ? doseText(dose) : `asks dose in ${asks?.dose?.units.join(' ') ?? ''}`
  const ramp = doseByDay.map(({ days, cycles, dose: rule }) => {
    const amount = rule.kind === 'flat' ? rule.amount.value : ''
    return ` (${days.join(' ')}: ${amount} in ${cycles ? `cycle ${cycles.join(' ')}` : 'every cycle'})`
  })
  return `${own}${ramp.join('')}${cap ? ` at most ${cap.value.max} ${cap.value.unit}` : ''}`
}

function doseText(dose: DoseRule): string {
  if (dose.kind !== 'flat' && dose.kind !== 'perM2') return dose.kind
  const unit = `${dose.unit ?? 'mg'}${dose.kind === 'perM2' ? '/m2' : ''}`
  return marked(dose.amount, (amount) => `${amount} ${unit}`)
}

function limitsOf({ population: { minimumAge, age }, course: { cycleLength, cycles } }: Regimen): string {
  const range = ({ min, max }: { readonly min: number; readonly max: number | null }) =>
    `${String(min)}-${max === null ? 'any' : String(max)}`
  return [
    `from ${marked(minimumAge, String)}`,
    `ages ${marked(age, range)}`,
    `cycle ${marked(cycleLength, String)}`,
    `cycles ${marked(cycles, range)}`,
  ].join(', ')
}

function marked<T>(value: MarkedOrAbsent<T>, show: (value: T) => string): string {
  return value.mark === 'absent' ? 'absent' : `${show(value.value)} ${value.mark}`
}
