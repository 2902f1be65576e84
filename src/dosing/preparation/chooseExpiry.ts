import { parseDecimalText } from '../../order/parseDecimalText.ts'
import { decimal } from '../../quantities/decimal.ts'
import { coversMade, type Made } from './coversMade.ts'
import { blank, known, libraryFact, LOCAL_FACT, nextPart } from './part.ts'
import type { Expiry, Part } from './preparation.ts'
import type { RouteFacts } from './preparationInputs.ts'

/** Ninety days: a longer time is a slip of the keyboard, or minutes typed for hours. */
const MOST_HOURS = decimal('2160')

/**
 * Within how many hours it is used: what the hospital has validated, else the shortest that the drug's file gives for a
 * diluted bag, or for what was drawn undiluted into a syringe, and that covers what goes in. Where the file has one for the
 * room and another for the refrigerator, the shorter holds wherever it is kept; both stand in the preparation's `stability`.
 */
export function chooseExpiry({ drug, file, local }: RouteFacts, made: Made): Part<Expiry> {
  const text = local?.expiryHours ?? ''
  if (text.trim() !== '') {
    const entry = parseDecimalText(text)
    return entry.state === 'entered' && entry.value.lte(MOST_HOURS)
      ? known({ hours: entry.text, at: null, ...LOCAL_FACT })
      : blank({ code: 'localValueInvalid', drug, field: 'expiryHours', text })
  }
  return nextPart(made.container, (kind): Part<Expiry> => {
    const of = kind === 'bag' ? 'diluted' : 'reconstituted'
    const stated = (file?.stability ?? []).filter(({ value }) => value.of === of)
    const notKnown = blank({ code: 'stabilityNotKnown', drug })
    if (stated.length === 0) return notKnown
    return nextPart(made.products, (products) => {
      if (products.some(({ origin }) => origin === 'local')) return notKnown
      // while the diluent is open, one that hangs on it may be the shortest
      const hangsOnDiluent = kind === 'bag' && stated.some(({ value }) => value.diluents !== undefined)
      if (hangsOnDiluent && !made.diluent.ok) return made.diluent
      const [shortest] = stated
        .filter(({ value }) => coversMade(value, made))
        .sort((a, b) => decimal(a.value.hours).comparedTo(decimal(b.value.hours)))
      if (!shortest) return notKnown
      const { hours, at } = shortest.value
      return known({ hours, at, ...libraryFact(shortest) })
    })
  })
}
