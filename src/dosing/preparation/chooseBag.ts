import type { BagFill } from '../../evidence/preparation.ts'
import { type Decimal, decimal, decimalText } from '../../quantities/decimal.ts'
import { chooseVolume, type ChosenVolume } from './chooseVolume.ts'
import { blank, known, nextPart } from './part.ts'
import type { Bag, DrawnVolume, Part } from './preparation.ts'
import type { RouteFacts } from './preparationInputs.ts'

const NOTHING = decimal('0')

/**
 * The bag of one dose and what it holds in the end, in mL. The maker's overfill is in no number here.
 * @param dose in the drug's unit, positive
 */
export function chooseBag(facts: RouteFacts, dose: Decimal, drawn: Part<DrawnVolume>): Part<Bag> {
  return nextPart(chooseVolume(facts, dose), (volume) =>
    nextPart(chooseFill(facts, volume), (fill) => nextPart(drawn, (of) => filled(volume, fill, of.drawn))),
  )
}

/**
 * A volume that the source gives as the finished bag's is filled so that the bag holds it, drug included. What the hospital
 * has said of its own volume goes before; else that volume means what the source's does.
 */
function chooseFill({ drug, file, local }: RouteFacts, { origin }: ChosenVolume): Part<BagFill> {
  const own = local?.fill ?? ''
  const isFinal = file?.volume?.value.kind === 'final'
  if (isFinal && (origin === 'library' || own === '')) return known('replaceVolume')
  return own === '' ? blank({ code: 'fillNotChosen', drug }) : known(own)
}

function filled({ ml, ...fact }: ChosenVolume, fill: BagFill, drawn: Decimal): Part<Bag> {
  // a bag that is all drug still holds what it should; one drop more does not fit. Nor is more of the drug than of what it
  // is diluted in added to a bag: its volume, or its row by dose, is a slip
  if (drawn.gt(ml)) return blank({ code: 'bagTooSmall', volume: decimalText(drawn), bag: decimalText(ml) })
  if (fill === 'addDrug') return known({ bagMl: ml, fill, removedMl: NOTHING, finalMl: ml.plus(drawn), ...fact })
  return known({ bagMl: ml, fill, removedMl: drawn, finalMl: ml, ...fact })
}
