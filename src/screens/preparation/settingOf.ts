import type { LocalField, PreparationRefusal } from '../../evidence/preparation.ts'
import type { Route } from '../../regimen/item.ts'

/** What a person may set so that a part of a preparation is no longer blank. */
export type Setting = 'products' | 'container' | 'diluent' | 'bags' | 'fill' | 'expiryHours' | 'syringes' | 'duration'

/** Where a reason leads; null where no setting helps. */
export function settingOf(refusal: PreparationRefusal): Setting | null {
  switch (refusal.code) {
    case 'notInLibrary':
    case 'productNotChosen':
    case 'productUnknown':
    case 'concentrationsDiffer':
    case 'concentrationNotKnown':
    case 'basisNotConfirmed':
    case 'vialsNotCounted':
      return 'products'
    case 'localValueInvalid':
      return OF_FIELD[refusal.field]
    case 'containerNotChosen':
    case 'containerNotAllowed':
      return 'container'
    case 'diluentNotChosen':
    case 'diluentNotAllowed':
      return 'diluent'
    case 'bagNotChosen':
    case 'bagTooSmall':
      return 'bags'
    case 'fillNotChosen':
      return 'fill'
    case 'durationNotKnown':
      return 'duration'
    case 'noSyringes':
    case 'belowGraduation':
      return 'syringes'
    case 'stabilityNotKnown':
      return 'expiryHours'
    case 'noDoseToPrepare':
    case 'routeNotStated':
    case 'notDrawnUp':
    case 'rateDoesNotFit':
    case 'undiluted':
      return null
  }
}

const OF_FIELD: Readonly<Record<LocalField, Setting>> = {
  strength: 'products',
  concentration: 'products',
  volume: 'bags',
  bag: 'bags',
  expiryHours: 'expiryHours',
}

/** The id of the field of a setting. Products are chosen beside the doses as well, there under an id of their own. */
export function settingId(
  setting: Exclude<Setting, 'products'>,
  { drug, item, route }: { readonly drug: string; readonly item: string; readonly route: Route | null },
): string {
  if (setting === 'syringes') return 'preparation-syringes'
  if (setting === 'duration') return `duration-${item}`
  return `preparation-${drug}-${route ?? ''}-${setting}`
}
