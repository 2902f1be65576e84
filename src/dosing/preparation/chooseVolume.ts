import { parseDecimalText } from '../../order/parseDecimalText.ts'
import type { LocalRoute } from '../../order/policy.ts'
import { readDecimal } from '../../order/readDecimal.ts'
import { type Decimal, decimal } from '../../quantities/decimal.ts'
import type { StatedVolume } from '../../regimen/preparation.ts'
import { blank, known, libraryFact, LOCAL_FACT, nextPart } from './part.ts'
import type { Bag, Fact, Part } from './preparation.ts'
import type { RouteFacts } from './preparationInputs.ts'

export interface ChosenVolume extends Fact, Pick<Bag, 'outside'> {
  readonly ml: Decimal
}

interface Row {
  /** In the drug's unit. */
  readonly from: Decimal
  readonly ml: Decimal
}

/**
 * The volume of the bag for one dose: the hospital's by dose, or the only one the drug's file gives for that dose. One of
 * several is chosen by the hospital; a volume the source does not give, or gives for other doses, stands as the hospital's
 * own, with what the source gives beside it.
 * @param dose in the drug's unit, positive
 */
export function chooseVolume({ drug, file, local }: RouteFacts, dose: Decimal): Part<ChosenVolume> {
  const stated = file?.volume
  const offered = (stated?.value.ml ?? []).filter((volume) => isFor(dose, volume)).map(({ ml }) => ml)
  const notChosen = blank({ code: 'bagNotChosen', drug, offered })
  const rows = local?.bags ?? []
  if (rows.length === 0) {
    const [only, second] = offered
    return stated && only !== undefined && second === undefined
      ? known({ ml: decimal(only), outside: null, ...libraryFact(stated) })
      : notChosen
  }
  return nextPart(readRows(drug, rows), (read): Part<ChosenVolume> => {
    const row = read.findLast(({ from }) => from.lte(dose))
    if (!row) return notChosen
    if (!stated) return known({ ml: row.ml, outside: null, ...LOCAL_FACT })
    const fact = libraryFact(stated)
    if (offered.some((ml) => decimal(ml).eq(row.ml))) return known({ ml: row.ml, outside: null, ...fact })
    const outside = { kind: stated.value.kind, ml: offered, place: fact.place }
    return known({ ml: row.ml, outside, ...LOCAL_FACT })
  })
}

function isFor(dose: Decimal, { above, upTo }: StatedVolume): boolean {
  return (above === undefined || dose.gt(decimal(above))) && (upTo === undefined || dose.lte(decimal(upTo)))
}

/** Every row, or the first text that cannot be one: a row that begins no higher than the one before would be two answers. */
function readRows(drug: string, rows: LocalRoute['bags']): Part<readonly Row[]> {
  const read: Row[] = []
  const unfit = (text: string) => blank({ code: 'localValueInvalid', drug, field: 'bag', text })
  for (const row of rows) {
    const from = readDecimal(row.from)
    if (!from.ok) return unfit(row.from)
    const ml = parseDecimalText(row.ml)
    if (ml.state !== 'entered') return unfit(row.ml)
    const before = read.at(-1)
    if (before && before.from.gte(decimal(from.digits))) return unfit(row.from)
    read.push({ from: decimal(from.digits), ml: ml.value })
  }
  return known(read)
}
