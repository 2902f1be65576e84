import type { Preparation } from '../dosing/preparation/preparation.ts'
import { isWithinPercent } from '../dosing/isWithinPercent.ts'
import type { ClinicalDetail } from '../evidence/clinicalDetail.ts'
import type { Finding, Needs } from '../evidence/finding.ts'
import { canonicalJson } from '../quantities/canonicalJson.ts'
import { type Decimal, decimal, decimalText } from '../quantities/decimal.ts'
import { ownValue } from '../quantities/ownValue.ts'
import { differencePercent, roundForDisplay } from '../quantities/roundToIncrement.ts'
import type { Regimen } from '../regimen/regimen.ts'
import type { Checked } from './checked.ts'
import { confirm } from './makeFinding.ts'
import type { Administration } from './plan.ts'

/** Of the current cycle, what a person must see before it is made: each thing once, at the first day it is so. */
export function checkPreparations({ cycles, preparations, regimen, order }: Checked): readonly Finding[] {
  const current = cycles.find(({ status }) => status === 'current')
  const planned = current?.administrations.filter(({ state }) => state.kind === 'planned') ?? []
  const own = planned.flatMap((administration) => {
    const preparation = preparations.find((each) => each.administration === administration.id)
    return preparation ? [{ administration, preparation }] : []
  })
  const percent = order.policy.roundingConfirmPercent
  return [
    ...onceEach(
      own.flatMap(({ preparation }) => bagOutside(preparation)),
      'reason',
    ),
    ...onceEach(
      own.flatMap(({ preparation }) => concentrationOutside(preparation)),
      'reason',
    ),
    ...onceEach(
      own.flatMap((each) => drawnDiffers(each, percent)),
      'acknowledgement',
    ),
    ...onceEach(
      planned.flatMap((administration) => infusionTooShort(administration, regimen)),
      'reason',
    ),
    ...onceEach(own.flatMap(expiryTooShort), 'reason'),
    ...onceEach(
      own.flatMap(({ preparation }) => expiryBeyondStated(preparation)),
      'reason',
    ),
  ]
}

/** One dose of the current cycle and how it is prepared. */
interface Prepared {
  readonly administration: Administration
  readonly preparation: Preparation
}

/** Five days alike are one question: the day is named, and does not make another of it. */
function onceEach(details: readonly ClinicalDetail[], needs: Needs): Finding[] {
  const seen = new Set<string>()
  return details.flatMap((detail) => {
    const key = canonicalJson({ ...detail, day: null })
    if (seen.has(key)) return []
    seen.add(key)
    return [confirm(detail, needs)]
  })
}

function bagOutside({ item, drug, cycle, day, bag }: Preparation): ClinicalDetail[] {
  if (!bag.ok || !bag.value.outside) return []
  const { bagMl, outside } = bag.value
  const { kind, ml: stated, place: at } = outside
  return [{ code: 'bagOutside', item, drug, cycle, day, ml: decimalText(bagMl), stated, kind, at }]
}

function concentrationOutside({ item, drug, cycle, day, dose, concentration }: Preparation): ClinicalDetail[] {
  if (!dose || !concentration.ok || concentration.value.state !== 'outside') return []
  const { value, window } = concentration.value
  const { min = null, max = null } = window ?? {}
  const shown = shownBeside(value, [min, max])
  const limits = { min, max, at: window?.place ?? null }
  return [{ code: 'concentrationOutside', item, drug, cycle, day, concentration: shown, unit: dose.unit, ...limits }]
}

const SHOWN_PLACES = 4

/** A concentration just outside must not look as if it lay on the limit. */
function shownBeside(value: Decimal, limits: readonly (string | null)[]): string {
  const cut = roundForDisplay(value, SHOWN_PLACES)
  return decimalText(limits.some((limit) => limit !== null && cut.eq(decimal(limit))) ? value : cut)
}

/** Rounding and the scale of a syringe, each small enough, can take a dose too far together. */
function drawnDiffers({ administration, preparation }: Prepared, percent: string): ClinicalDetail[] {
  const { item, cycle, day, dose, drawn } = preparation
  if (!dose || !drawn.ok) return []
  const { delivers } = drawn.value
  const said = (of: 'rounded' | 'modified', from: Decimal): ClinicalDetail[] => [
    {
      code: 'drawnDiffers',
      item,
      cycle,
      day,
      of,
      dose: decimalText(from),
      delivers: decimalText(delivers),
      unit: dose.unit,
      differencePercent: differencePercent(from, delivers),
    },
  ]
  if (!isWithinPercent(dose.value, delivers, percent)) return said('rounded', dose.value)
  const { modifiedDose } = administration.ladder
  // what the scale adds nothing to, the question of the rounding has asked already
  if (!modifiedDose.ok || delivers.eq(dose.value)) return []
  const exact = modifiedDose.value.value
  return isWithinPercent(exact, delivers, percent) ? [] : said('modified', exact)
}

/** A push takes no minutes: where the file gives a least time, it is shorter than that. */
function infusionTooShort({ item, drug, time }: Administration, { drugs }: Regimen): ClinicalDetail[] {
  const { route, duration } = time
  const facts = drug === null ? undefined : ownValue(drugs, drug)
  if (!facts || route.mark === 'absent' || duration.kind === 'unknown') return []
  const stated = facts.preparation?.find(({ routes }) => routes.includes(route.value))?.minimumMinutes
  const minutes = duration.kind === 'push' ? 0 : duration.minutes
  if (!stated || minutes >= stated.value) return []
  const at = 'at' in stated ? (stated.at ?? null) : null
  return [{ code: 'infusionTooShort', item, drug: facts.id, minutes, minimum: stated.value, at }]
}

const MINUTES_PER_HOUR = decimal('60')

function expiryTooShort({ administration, preparation }: Prepared): ClinicalDetail[] {
  const { item, cycle, day, expiry } = preparation
  const { duration } = administration.time
  if (!expiry.ok || duration.kind !== 'over') return []
  const { hours } = expiry.value
  const { minutes } = duration
  if (decimal(String(minutes)).lte(decimal(hours).times(MINUTES_PER_HOUR))) return []
  return [{ code: 'expiryTooShort', item, cycle, day, hours, minutes }]
}

/** A hospital may have validated more than a source states, and may have typed 240 for 24: which of the two, a person says. */
function expiryBeyondStated(preparation: Preparation): ClinicalDetail[] {
  const { item, drug, cycle, day, container, expiry, stability } = preparation
  if (!expiry.ok || expiry.value.origin !== 'local' || !container.ok) return []
  const of = container.value === 'bag' ? 'diluted' : 'reconstituted'
  const [longest] = stability
    .filter(({ value }) => value.of === of)
    .sort((a, b) => decimal(b.value.hours).comparedTo(decimal(a.value.hours)))
  const { hours } = expiry.value
  if (!longest || decimal(hours).lte(decimal(longest.value.hours))) return []
  const stated = longest.value.hours
  return [{ code: 'expiryBeyondStated', item, drug, cycle, day, hours, stated, at: longest.place }]
}
