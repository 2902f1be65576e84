import type { Preparation } from './preparation.ts'
import { blank, known, libraryFact, LOCAL_FACT } from './part.ts'
import type { RouteFacts } from './preparationInputs.ts'

/**
 * What the bag holds: the one diluent of the drug's file, or the hospital's choice among several. Where the source is
 * silent the hospital's own stands, marked local; against the source it does not.
 */
export function chooseDiluent({ drug, file, local }: RouteFacts): Preparation['diluent'] {
  const stated = file?.diluents
  const offered = stated?.value ?? []
  const chosen = local?.diluent ?? ''
  if (chosen === '') {
    const [only, second] = offered
    return stated && only !== undefined && second === undefined
      ? known({ diluent: only, ...libraryFact(stated) })
      : blank({ code: 'diluentNotChosen', drug, offered })
  }
  if (!stated) return known({ diluent: chosen, ...LOCAL_FACT })
  return offered.includes(chosen)
    ? known({ diluent: chosen, ...libraryFact(stated) })
    : blank({ code: 'diluentNotAllowed', drug, chosen, allowed: offered })
}
