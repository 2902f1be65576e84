import { bothNames } from '../../components/drugCardText.ts'
import { itemName } from '../../components/administrationText.ts'
import { type CardText, cardText } from '../../components/cardText.ts'
import { dayTexts, doseTexts, durationTexts, routeTexts } from '../../components/itemLineText.ts'
import { optionText } from '../../components/optionText.ts'
import type { RegimenCard } from '../../documents/buildRegimenCard.ts'
import type { ItemLine } from '../../documents/itemLines.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { CardTexts } from './CardTexts.tsx'

/** One item under one option: who it is, then dose, days, route and time as the file has them. */
export interface CardItem {
  readonly key: string
  readonly name: string
  readonly under: readonly string[]
  readonly cells: readonly (readonly CardText[])[]
}

export function cardItems({ regimen, lines }: RegimenCard, wording: LaterWording): readonly CardItem[] {
  const { regimenPage } = wording
  return lines.map((line) => {
    const { item, option, values } = line
    const drug = values.drug === undefined ? undefined : regimen.drugs[values.drug]
    return {
      key: keyOf(line),
      name: drug ? bothNames(drug, wording) : itemName(item.id, regimen, wording),
      under: [
        ...(drug ? [wording.text(drug.formulation)] : []),
        ...(item.role === 'premedication' ? [regimenPage.premedication] : []),
        ...(option === null ? [] : [optionText(option, regimen, wording)]),
      ],
      cells: [doseTexts, dayTexts, routeTexts, durationTexts].map((texts) =>
        texts(line, wording).map((each) => cardText(each, regimen.sources, wording)),
      ),
    }
  })
}

/** Of one line of a regimen: its item and, where it hangs on a choice, the option. */
export function keyOf({ item, option }: ItemLine): string {
  return `${item.id} ${option?.option ?? ''}`
}

interface CardItemsProps {
  readonly items: readonly CardItem[]
  readonly letters: ReadonlyMap<string, string>
  readonly wording: LaterWording
}

/** The items as the file has them, one row an option of a choice. */
export function CardItems({ items, letters, wording }: CardItemsProps) {
  const { regimenPage, screen } = wording
  const heads = [regimenPage.dose, regimenPage.days, regimenPage.route, regimenPage.time]
  return (
    <section>
      <h2>{regimenPage.items}</h2>
      <table className="paperGrid cardItems">
        <thead>
          <tr>
            <th className="drug">{screen.plan.drug}</th>
            {heads.map((head, index) => (
              <th key={head} className={['dose', 'days', 'route', 'time'][index]}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {items.map(({ key, name, under, cells }) => (
          <tbody key={key}>
            <tr>
              <th scope="row">
                <p className="drugName">{name}</p>
                {under.map((text) => (
                  <p key={text} className="plain">
                    {text}
                  </p>
                ))}
              </th>
              {cells.map((texts, index) => (
                <td key={heads[index]} className={index === 0 ? 'dose' : undefined}>
                  <CardTexts texts={texts} letters={letters} wording={wording} />
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </section>
  )
}
