import type { PreparationRefusal } from '../evidence/preparation.ts'

/**
 * Whether a blank part takes the whole label with it. What nobody has said yet leaves the label with a box to write in; what
 * was said and cannot be right, or has no container at all, leaves no label: it would be hung on what must not be made.
 */
const REFUSES: Readonly<Record<PreparationRefusal['code'], boolean>> = {
  noDoseToPrepare: true,
  routeNotStated: true,
  notDrawnUp: true,
  productUnknown: true,
  concentrationsDiffer: true,
  basisNotConfirmed: true,
  localValueInvalid: true,
  containerNotAllowed: true,
  diluentNotAllowed: true,
  bagTooSmall: true,
  belowGraduation: true,

  notInLibrary: false,
  productNotChosen: false,
  concentrationNotKnown: false,
  containerNotChosen: false,
  diluentNotChosen: false,
  bagNotChosen: false,
  fillNotChosen: false,
  durationNotKnown: false,
  rateDoesNotFit: false,
  noSyringes: false,
  vialsNotCounted: false,
  undiluted: false,
  stabilityNotKnown: false,
}

export function refusesLabel({ code }: PreparationRefusal): boolean {
  return REFUSES[code]
}
