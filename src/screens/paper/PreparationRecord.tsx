import { doseAmount } from '../../components/preparationAmounts.ts'
import type { PreparationContext } from '../../components/preparationContext.ts'
import { stockName } from '../../components/preparationStock.ts'
import type { Preparation, StockProduct } from '../../dosing/preparation/preparation.ts'
import type { LaterWording } from '../../wording/wording.ts'

interface PreparationRecordProps {
  readonly preparation: Preparation | null
  readonly context: PreparationContext | null
  readonly wording: LaterWording
}

/** What only the bench knows: which packs went in, when, and who looked at it at its three moments. */
export function PreparationRecord({ preparation, context, wording }: PreparationRecordProps) {
  const { worksheet: words, preparationNames: names } = wording
  return (
    <>
      <tr>
        <th scope="row">{words.lots}</th>
        <td colSpan={2} className="preparationLots">
          <ul>
            {packNames(preparation, context).map((name) => (
              <li key={name}>
                {name !== '' && <span>{name}</span>}
                <span className="paperWrite">{words.lot}</span>
                <span className="paperWrite">{words.expiry}</span>
              </li>
            ))}
            {preparation?.diluent.ok === true && (
              <li>
                <span>{names.diluents[preparation.diluent.value.diluent]}</span>
                <span className="paperWrite">{words.lot}</span>
              </li>
            )}
          </ul>
        </td>
      </tr>
      <tr>
        <td colSpan={3}>
          <ul className="preparationChecks">
            {[words.preparedAt, words.useBefore].map((label) => (
              <Cell key={label} label={label} write={words.dateAndTime} />
            ))}
            {words.checks.map((check, index) => (
              <Cell key={check} label={words.check(index + 1, check)} write={words.initials} />
            ))}
          </ul>
        </td>
      </tr>
    </>
  )
}

/** A lot is written down of each product that goes in; where none is known there is room for one. */
function packNames(preparation: Preparation | null, context: PreparationContext | null): readonly string[] {
  const products = preparation?.stock.ok === true ? preparation.stock.value.products : []
  if (context === null || products.length === 0) return ['']
  const short = products.map((product) => shortName(product, context))
  const areApart = new Set(short).size === short.length
  return areApart ? short : products.map((product) => stockName(product, context))
}

/** The strength alone, for the hand needs the room; a product of the hospital's own by its name as well. */
function shortName(product: StockProduct, context: PreparationContext): string {
  if (product.name !== null) return stockName(product, context)
  return doseAmount(product.strength, context.unit, context.wording)
}

function Cell({ label, write }: { readonly label: string; readonly write: string }) {
  return (
    <li>
      <b>{label}</b>
      <span>{write}</span>
    </li>
  )
}
