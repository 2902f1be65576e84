import { type Decimal, decimal, settleDigits } from '../../quantities/decimal.ts'
import { libraryFact } from './part.ts'
import type { FinalConcentration } from './preparation.ts'
import type { RouteFacts } from './preparationInputs.ts'

/**
 * c = delivered ÷ final volume, in the drug's unit per mL: 122.98 mg in 500 mL are 0.24596 mg/mL. A limit itself lies
 * within the window, and the limits are held against what is delivered, without a quotient between.
 * @param delivers in the drug's unit
 * @param finalMl positive
 */
export function calculateConcentration(delivers: Decimal, finalMl: Decimal, { file }: RouteFacts): FinalConcentration {
  const value = settleDigits(delivers.dividedBy(finalMl))
  const stated = file?.window
  if (!stated || (stated.value.min === null && stated.value.max === null))
    return { value, window: null, state: 'noWindow' }
  const { min, max } = stated.value
  const isBelow = min !== null && delivers.lt(decimal(min).times(finalMl))
  const isAbove = max !== null && delivers.gt(decimal(max).times(finalMl))
  return { value, window: { min, max, ...libraryFact(stated) }, state: isBelow || isAbove ? 'outside' : 'within' }
}
