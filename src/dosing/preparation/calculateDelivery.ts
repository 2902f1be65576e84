import { type Decimal, decimal, decimalText, settleDigits } from '../../quantities/decimal.ts'
import { roundToIncrement } from '../../quantities/roundToIncrement.ts'
import { isWithinPercent } from '../isWithinPercent.ts'
import { blank, known, nextPart } from './part.ts'
import type { Delivery, Part } from './preparation.ts'
import type { GivenOver } from './preparationInputs.ts'

const MINUTES_PER_HOUR = decimal('60')
/** mL/h: what a pump is set to. */
const FINEST_RATE = decimal('0.1')
const FIT_PERCENT = '1'

/**
 * rate = volume ÷ hours, to 0.1 mL/h: 500 mL in 90 min run at 333.3 mL/h. It is the only rate there is, and it is refused
 * where it would not give the volume in the time within 1%: 333.3 mL/h × 1.5 h = 499.95 mL.
 * @param final all that is given, mL
 */
export function calculateDelivery(duration: GivenOver, final: Part<Decimal>): Part<Delivery> {
  if (duration.kind === 'push') return known({ kind: 'push' })
  if (duration.kind === 'unknown') return blank({ code: 'durationNotKnown' })
  const { minutes } = duration
  const time = decimal(String(minutes))
  return nextPart(final, (finalMl): Part<Delivery> => {
    const mlPerHour = roundToIncrement(finalMl.times(MINUTES_PER_HOUR).dividedBy(time), FINEST_RATE)
    const givesMl = settleDigits(mlPerHour.times(time).dividedBy(MINUTES_PER_HOUR))
    if (isWithinPercent(finalMl, givesMl, FIT_PERCENT))
      return known({ kind: 'rate', mlPerHour, finalMl, minutes, givesMl })
    const volume = decimalText(finalMl)
    return blank({ code: 'rateDoesNotFit', rate: decimalText(mlPerHour), volume, minutes })
  })
}
