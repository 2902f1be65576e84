import type { Finding } from '../evidence/finding.ts'
import type { FieldName } from '../evidence/refusal.ts'
import type { Entry } from '../order/order.ts'
import { type CivilDate, daysBetween } from '../quantities/civilDate.ts'
import type { Checked } from './checked.ts'
import { confirm, stop } from './makeFinding.ts'

type Dated = readonly [FieldName, Entry<CivilDate>]

/** When each measurement was made: asked for, not after day 1, and not so long before it that the body is another. */
export function checkMeasurements(checked: Checked): readonly Finding[] {
  const dates = measurementDates(checked)
  const fields = dates.flatMap(([field, entry]) => (entry.state === 'missing' ? [field] : []))
  const missing = fields.length > 0 ? [stop({ code: 'measuredOnMissing', fields })] : []
  return [...missing, ...checkAges(checked, dates)]
}

/** An ejection fraction needs its date where the regimen has a limit for it. */
function measurementDates({ order, regimen, measurements, cycles }: Checked): readonly Dated[] {
  const lvefCounts = regimen.population.lvefMin.mark !== 'absent' && order.lvef.state === 'entered'
  const lvef: readonly Dated[] = lvefCounts ? [['lvefMeasuredOn', order.lvefMeasuredOn]] : []
  const { height, heightMeasuredOn, weightMeasuredOn, bsa } = measurements
  // a height that cannot be measured is one reason why an area is measured elsewhere
  const noHeight = bsa.state === 'entered' && height.state === 'missing' && heightMeasuredOn.state === 'missing'
  const heightDate: readonly Dated[] = noHeight ? [] : [['heightMeasuredOn', heightMeasuredOn]]
  const gfr: readonly Dated[] = isDosedByGfr(cycles) ? [['gfrMeasuredOn', order.course.gfr.measuredOn]] : []
  return [...heightDate, ['weightMeasuredOn', weightMeasuredOn], ...lvef, ...gfr]
}

/** A kidney function of long ago is another kidney function. */
function isDosedByGfr(cycles: Checked['cycles']): boolean {
  return cycles.some(({ administrations }) =>
    administrations.some(
      ({ standardDose, state }) => state.kind === 'planned' && standardDose.ok && standardDose.value.unit === 'AUC',
    ),
  )
}

function checkAges({ order, cycles }: Checked, dates: readonly Dated[]): Finding[] {
  const day1 = cycles.find((cycle) => cycle.status === 'current')?.day1
  if (!day1) return []
  const { measurementDays, lvefDays } = order.policy.limits
  return dates.flatMap(([field, entry]): Finding[] => {
    if (entry.state !== 'entered') return []
    const date = entry.value
    const days = daysBetween(date, day1)
    if (days < 0) return [confirm({ code: 'measuredAfterDay1', field, date, day1 }, 'acknowledgement')]
    // an ejection fraction is not repeated every cycle: it has a limit of its own
    const limitDays = field === 'lvefMeasuredOn' ? lvefDays : measurementDays
    if (days <= Number(limitDays)) return []
    return [confirm({ code: 'measurementOld', field, date, days, limitDays }, 'acknowledgement')]
  })
}
