import type { Part, Preparation } from '../dosing/preparation/preparation.ts'
import { drugUnit } from '../wording/names.ts'
import type { Administration } from '../plan/plan.ts'
import type { Regimen } from '../regimen/regimen.ts'
import type { LaterWording } from '../wording/wording.ts'
import { millilitres } from './preparationAmounts.ts'
import {
  bagTexts,
  expiryText,
  containerText,
  finalConcentrationLead,
  finalConcentrationTexts,
  finalVolumeTexts,
  noteText,
  rateLead,
  rateText,
  stabilityText,
} from './preparationBag.ts'
import type { PreparationContext } from './preparationContext.ts'
import { factText, plainText, type PreparationLine, type PreparationText } from './preparationLine.ts'
import {
  concentrationText,
  drawnTexts,
  productTexts,
  reconstitutionTexts,
  vialsText,
  wasteText,
  workingText,
} from './preparationStock.ts'

type Key = PreparationLine['key']
/** What a line says of a part that is known. */
type Said = Partial<Pick<PreparationLine, 'lead' | 'isOutside'>> & Pick<PreparationLine, 'texts'>

/** What the lines of an administration's preparation are said with; null while its drug is open. */
export function preparationContext(
  { drug, time }: Administration,
  regimen: Regimen,
  wording: LaterWording,
): PreparationContext | null {
  const file = drug === null ? undefined : regimen.drugs[drug]
  if (file === undefined) return null
  const route = time.route.mark === 'absent' ? null : time.route.value
  return { drug: file, unit: drugUnit(regimen, file.id) ?? 'mg', route, wording }
}

/**
 * One preparation line by line, in the order of the work: what it is made from, what is drawn, the bag, how long it keeps.
 * Screen and paper both read these lines, so they cannot disagree. A line that does not apply is left out: of what is
 * given as it was drawn there is no bag. A line that is not known stays, with its reason.
 */
export function preparationLines(preparation: Preparation, context: PreparationContext): readonly PreparationLine[] {
  const { wording } = context
  const { preparation: words, preparationNames: names } = wording
  const { stock, vials, drawn, container, diluent, bag, concentration, delivery, expiry, dose } = preparation

  const used = usedStock(preparation)
  const isPush = delivery.ok && delivery.value.kind === 'push'
  const only = onlyStability(preparation)
  const stability = (each: Preparation['stability'][number]): PreparationText =>
    factText(stabilityText(each.value, wording), each)

  const lines: readonly (PreparationLine | null)[] = [
    part('product', used, (value) => ({ texts: productTexts(value, context) })),
    part('concentration', used, (value) => ({ texts: [concentrationText(value, context)] })),
    part('reconstitution', used, (value) => ({ texts: reconstitutionTexts(value, context) })),
    part('drawn', drawn, (value) => ({
      lead: millilitres(value.drawn, wording),
      texts: drawnTexts(value, context),
    })),
    stock.ok && drawn.ok && dose !== null
      ? known('working', { texts: [plainText(workingText(dose, stock.value, drawn.value, context))] })
      : null,
    part('vials', vials, (value) => ({ texts: [plainText(vialsText(value, context))] })),
    part('waste', vials, (value) => ({ texts: [plainText(wasteText(value, context))] })),
    // a bag says of itself what it is
    container.ok && container.value === 'bag'
      ? null
      : part('container', container, (value) => ({ texts: [containerText(value, isPush, context)] })),
    part('diluent', diluent, (value) => ({ texts: [factText(names.diluents[value.diluent], value)] })),
    part('bag', bag, (value) => ({ texts: bagTexts(value, context) })),
    part('finalVolume', bag, (value) => ({
      lead: millilitres(value.finalMl, wording),
      texts: finalVolumeTexts(value, drawn.ok ? drawn.value : null, context),
    })),
    part('finalConcentration', concentration, (value) => ({
      lead: finalConcentrationLead(value, context),
      texts: finalConcentrationTexts(value, context),
      isOutside: value.state === 'outside',
    })),
    part('rate', delivery, (value) =>
      value.kind === 'push'
        ? { texts: [plainText(context.route === 'SC' ? words.injection : words.push)] }
        : { lead: rateLead(value, wording), texts: [plainText(rateText(value, wording))] },
    ),
    part('useWithin', expiry, (value) => ({
      texts: [factText(only === null ? expiryText(value, wording) : stabilityText(only.value, wording), value)],
    })),
    only === null ? stated('stability', preparation.stability.map(stability)) : null,
    stated(
      'notes',
      preparation.notes.map((note) => noteText(note, context)),
    ),
  ]
  return lines.filter((each) => each !== null)

  function part<T>(key: Key, value: Part<T>, say: (value: T) => Said): PreparationLine | null {
    if (value.ok) return known(key, say(value.value))
    if (value.refusal.code === 'undiluted') return null
    return { key, label: words[key], lead: null, texts: [], isOutside: false, refusal: value.refusal }
  }

  function known(key: Key, said: Said): PreparationLine {
    return { key, label: words[key], lead: null, isOutside: false, refusal: null, ...said }
  }

  function stated(key: Key, texts: readonly PreparationText[]): PreparationLine | null {
    return texts.length === 0 ? null : known(key, { texts })
  }
}

/** The one shelf life that is stated, where it is the one to use within: it need not be said twice. */
function onlyStability({ stability, expiry }: Preparation): Preparation['stability'][number] | null {
  const [only, second] = stability
  if (only === undefined || second !== undefined || !expiry.ok) return null
  return expiry.value.hours === only.value.hours && expiry.value.at === only.value.at ? only : null
}

/** Of the products there are, those that the vials are taken from. */
function usedStock({ stock, vials }: Preparation): Preparation['stock'] {
  if (!stock.ok || !vials.ok) return stock
  const ids = vials.value.vials.map(({ product }) => product.id)
  return { ok: true, value: { ...stock.value, products: stock.value.products.filter(({ id }) => ids.includes(id)) } }
}
