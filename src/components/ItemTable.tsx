import { itemLines } from '../documents/itemLines.ts'
import type { Regimen } from '../regimen/regimen.ts'
import styles from './Finder.module.css'
import { itemName } from './administrationText.ts'
import { dayTexts, doseTexts, durationTexts, routeTexts } from './itemLineText.ts'
import { useLaterWording } from './laterWordingContext.ts'
import { optionText } from './optionText.ts'
import { SaidList } from './SaidList.tsx'

/** The items of a regimen as its file has them, each value with its mark and its place; one line an option of a choice. */
export function ItemTable({ regimen }: { readonly regimen: Regimen }) {
  const wording = useLaterWording()
  const { regimenPage, screen } = wording
  const heads = [regimenPage.dose, regimenPage.days, regimenPage.route, regimenPage.time]
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{screen.plan.drug}</th>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {itemLines(regimen).map((line) => {
          const { item, option, values } = line
          const drug = values.drug === undefined ? undefined : regimen.drugs[values.drug]
          const cells = [doseTexts, dayTexts, routeTexts, durationTexts].map((texts) => texts(line, wording))
          return (
            <tr key={`${item.id} ${option?.option ?? ''}`}>
              <th scope="row">
                {drug ? wording.text(drug.name) : itemName(item.id, regimen, wording)}
                {drug && <span className={styles['sub']}>{wording.text(drug.formulation)}</span>}
                {item.role === 'premedication' && <span className={styles['sub']}>{regimenPage.premedication}</span>}
                {option !== null && <span className={styles['sub']}>{optionText(option, regimen, wording)}</span>}
              </th>
              {cells.map((texts, at) => (
                <td key={heads[at]} data-head={heads[at]}>
                  <SaidList texts={texts} sources={regimen.sources} />
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
