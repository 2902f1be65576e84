import { compareRegimens, type DrugComparison } from '../documents/compareRegimens.ts'
import type { ItemLine } from '../documents/itemLines.ts'
import type { Regimen } from '../regimen/regimen.ts'
import type { LaterWording } from '../wording/wording.ts'
import styles from './Finder.module.css'
import { dayTexts, doseTexts, durationTexts, routeTexts } from './itemLineText.ts'
import { useLaterWording } from './laterWordingContext.ts'
import { optionText } from './optionText.ts'
import { SaidList } from './SaidList.tsx'

/** Two regimens drug by drug: what only one has, and in what the others differ, in words and with an edge. */
export function CompareTable({ a, b }: { readonly a: Regimen; readonly b: Regimen }) {
  const wording = useLaterWording()
  const { screen } = wording
  const sides = [a, b]
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{screen.plan.drug}</th>
          {sides.map(({ id, title, version }) => (
            <th key={id} scope="col">
              {wording.text(title)}
              <span className={styles['sub']}>{screen.order.version(version)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {compareRegimens(a, b).map((drug) => (
          <tr key={drug.drug}>
            <th scope="row" className={isAlike(drug) ? '' : styles['differs']}>
              {wording.text(drug.name)}
              <span className={styles['verdict']}>{verdict(drug, wording)}</span>
            </th>
            {[drug.a, drug.b].map((lines, at) => (
              <td key={sides[at]?.id} data-head={sides[at] && wording.text(sides[at].title)}>
                <Side lines={lines} regimen={sides[at] ?? a} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function isAlike({ a, b, differs }: DrugComparison): boolean {
  return a.length > 0 && b.length > 0 && differs.length === 0
}

function verdict(drug: DrugComparison, { regimenPage, details, screen }: LaterWording): string {
  if (drug.a.length === 0 || drug.b.length === 0) return regimenPage.onlyOne
  if (drug.differs.length === 0) return regimenPage.same
  return regimenPage.differsIn(drug.differs.map((part) => details.aspects[part]).join(screen.plan.comma))
}

function Side({ lines, regimen }: { readonly lines: readonly ItemLine[]; readonly regimen: Regimen }) {
  const wording = useLaterWording()
  const { regimenPage } = wording
  const { labelled } = regimenPage
  if (lines.length === 0) return <>{regimenPage.notInThis}</>
  return lines.map((line) => (
    <div key={`${line.item.id} ${line.option?.option ?? ''}`}>
      {line.option !== null && <b>{optionText(line.option, regimen, wording)}</b>}
      <SaidList
        texts={[
          ...doseTexts(line, wording),
          ...dayTexts(line, wording),
          ...routeTexts(line, wording).map((said) => ({ ...said, text: labelled(regimenPage.route, said.text) })),
          ...durationTexts(line, wording).map((said) => ({ ...said, text: labelled(regimenPage.time, said.text) })),
        ]}
      />
    </div>
  ))
}
