import type { Container } from '../../evidence/preparation.ts'
import { blank, known } from './part.ts'
import type { Part } from './preparation.ts'
import type { GivenOver, RouteFacts } from './preparationInputs.ts'

/**
 * A push comes from a syringe; else what the hospital chose, else what the drug's file states. One against the other is
 * no choice: neither is taken.
 */
export function chooseContainer({ drug, file, local }: RouteFacts, duration: GivenOver): Part<Container> {
  const stated = file?.container?.value
  const own = local === undefined || local.container === '' ? undefined : local.container
  const wanted = duration.kind === 'push' ? 'syringe' : (own ?? stated)
  if (wanted === undefined) return blank({ code: 'containerNotChosen', drug })
  if (stated !== undefined && stated !== wanted)
    return blank({ code: 'containerNotAllowed', drug, chosen: wanted, allowed: stated })
  return known(wanted)
}
