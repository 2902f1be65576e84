import { decimal, Decimal } from '../../quantities/decimal.ts'
import type { Drug } from '../drug.ts'
import type { BandDose, DoseRule } from '../item.ts'
import type { RegimenFile } from '../regimen.ts'
import { type Fault, onlyOnce } from './fault.ts'
import { allVariants, rulesOf } from './variants.ts'

const ADULT = 18
/** An ordinary adult and an ordinary child of about ten years: ours, only to find a dose that is out by a power of ten. */
const BODIES = { adult: { bsa: '1.73', weight: '70' }, child: { bsa: '1', weight: '30' } } as const

/** 39: every dose lies within its drug's plausible range for an ordinary body. */
export function checkPlausible(file: RegimenFile, drugs: readonly Drug[]): Fault[] {
  const body = BODIES[file.population.minimumAge.value < ADULT ? 'child' : 'adult']
  const faults = allVariants(file.items).flatMap((variant) => {
    const { timesPerDay, drug: id } = variant.values
    const range = drugs.find((drug) => drug.id === id)?.plausibleDose?.value
    if (!range) return []
    return rulesOf(variant).flatMap(({ path, rule }) =>
      dosesOf(rule, timesPerDay?.value ?? 1, body).flatMap((dose): Fault[] =>
        dose.gte(decimal(range.min)) && dose.lte(decimal(range.max))
          ? []
          : [
              {
                check: 39,
                path,
                message: `${dose.toString()} of ${String(id)} is outside ${range.min} to ${range.max}`,
              },
            ],
      ),
    )
  })
  return onlyOnce(faults)
}

type Body = (typeof BODIES)[keyof typeof BODIES]

/** What one administration comes to, at each end of a range and in each band; an area under the curve needs a kidney. */
function dosesOf(rule: DoseRule, times: number, body: Body): readonly Decimal[] {
  if (rule.kind === 'auc') return []
  if (rule.kind === 'perM2Range')
    return [rule.range.value.min, rule.range.value.max].map((end) => of('perM2', end, body))
  if (rule.kind === 'bands') return rule.bands.map(({ dose }) => of(dose.kind, dose.amount.value, body))
  const isDivided = rule.kind !== 'flat' && rule.per === 'day'
  const days = rule.kind === 'perM2' ? (rule.bagDays?.value ?? 1) : 1
  const dose = of(rule.kind, rule.amount.value, body)
  return [dose.times(new Decimal(days)).dividedBy(new Decimal(isDivided && days === 1 ? times : 1))]
}

function of(kind: BandDose['kind'], amount: string, { bsa, weight }: Body): Decimal {
  if (kind === 'flat') return decimal(amount)
  return decimal(amount).times(decimal(kind === 'perM2' ? bsa : weight))
}
