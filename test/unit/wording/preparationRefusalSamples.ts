import type { PreparationRefusal } from '../../../src/evidence/preparation.ts'
import type { ByCode } from '../../../src/wording/texts.ts'
import type { Samples } from './samples.ts'

const drug = 'bortezomib'

export const preparationRefusalSamples: Samples<ByCode<PreparationRefusal>> = {
  noDoseToPrepare: [{ code: 'noDoseToPrepare' }],
  notInLibrary: [{ code: 'notInLibrary', drug }],
  productNotChosen: [{ code: 'productNotChosen', drug }],
  productUnknown: [{ code: 'productUnknown', drug, product: 'vial-9' }],
  concentrationsDiffer: [{ code: 'concentrationsDiffer', drug, concentrations: ['1', '2.5'] }],
  concentrationNotKnown: [
    { code: 'concentrationNotKnown', drug, product: 'vial-3-5' },
    { code: 'concentrationNotKnown', drug, product: 'vial-9' },
  ],
  basisNotConfirmed: [
    { code: 'basisNotConfirmed', drug, product: 'own' },
    { code: 'basisNotConfirmed', drug: 'mitoxantrone-liposome', product: 'own' },
  ],
  localValueInvalid: [
    { code: 'localValueInvalid', drug, field: 'strength', text: '' },
    { code: 'localValueInvalid', drug, field: 'concentration', text: 'five' },
    { code: 'localValueInvalid', drug, field: 'volume', text: '1,000' },
    { code: 'localValueInvalid', drug, field: 'bag', text: '0' },
    { code: 'localValueInvalid', drug, field: 'expiryHours', text: '1e2' },
  ],
  routeNotStated: [{ code: 'routeNotStated' }],
  notDrawnUp: [{ code: 'notDrawnUp' }],
  containerNotAllowed: [{ code: 'containerNotAllowed', drug, chosen: 'syringe', allowed: 'bag' }],
  containerNotChosen: [{ code: 'containerNotChosen', drug }],
  diluentNotChosen: [
    { code: 'diluentNotChosen', drug, offered: [] },
    { code: 'diluentNotChosen', drug, offered: ['sodiumChloride09', 'glucose5'] },
  ],
  diluentNotAllowed: [
    { code: 'diluentNotAllowed', drug, chosen: 'ringer', allowed: ['glucose5'] },
    { code: 'diluentNotAllowed', drug, chosen: 'sodiumChloride09', allowed: ['glucose5', 'waterForInjection'] },
  ],
  bagNotChosen: [
    { code: 'bagNotChosen', drug, offered: [] },
    { code: 'bagNotChosen', drug, offered: ['250', '500', '1000'] },
  ],
  fillNotChosen: [{ code: 'fillNotChosen', drug }],
  bagTooSmall: [{ code: 'bagTooSmall', volume: '31', bag: '30' }],
  durationNotKnown: [{ code: 'durationNotKnown' }],
  rateDoesNotFit: [{ code: 'rateDoesNotFit', rate: '0', volume: '28.6046511627906976744186', minutes: 10080 }],
  noSyringes: [{ code: 'noSyringes' }],
  belowGraduation: [{ code: 'belowGraduation', volume: '0.0023255813953488372093', graduation: '0.01' }],
  vialsNotCounted: [{ code: 'vialsNotCounted', drug }],
  undiluted: [{ code: 'undiluted' }],
  stabilityNotKnown: [{ code: 'stabilityNotKnown', drug }],
}
