import { itemName } from '../../../wording/names.ts'
import { supportRule } from '../../../components/supportText.ts'
import type { SupportOrder, TreatmentPlan } from '../../../documents/treatmentPlan.ts'
import type { Plan } from '../../../plan/plan.ts'
import { dayText } from '../../../wording/formats/dayText.ts'
import type { LaterWording } from '../../../wording/wording.ts'
import { LocalMark, SupportLeftOut } from '../SupportCells.tsx'
import { OrderTable } from './OrderTable.tsx'

interface SupportOrdersProps {
  readonly plan: Plan
  readonly order: TreatmentPlan
  readonly cycleNumber: number
  readonly wording: LaterWording
}

/** What goes before and beside the doses: the regimen's own with their doses, the hospital's lines, what the source says. */
export function SupportOrders({ plan, order, cycleNumber, wording }: SupportOrdersProps) {
  const { paper, treatmentPlan: words } = wording
  const { supportiveCare, beforeEachCycle } = plan.regimen
  const { premedication, support } = order
  const isNone = premedication.length + support.length + supportiveCare.length === 0
  const said = [
    { label: words.sourceSays, texts: supportiveCare },
    { label: paper.beforeEachCycle, texts: beforeEachCycle },
  ].filter(({ texts }) => texts.length > 0)
  return (
    <section>
      <h2>{words.support}</h2>
      <OrderTable plan={plan} lines={premedication} wording={wording} />
      {isNone && <p>{words.noSupport}</p>}
      {support.length > 0 && (
        <ul className="orderSupport">
          {support.map((each) => (
            <li key={each.line.id}>
              <LocalMark wording={wording} /> <b>{each.line.text}</b>
              {paper.joinParts}
              {about(each)}
            </li>
          ))}
        </ul>
      )}
      <SupportLeftOut plan={plan} cycleNumber={cycleNumber} wording={wording} />
      <dl className="paperPairs orderSaid">
        {said.map(({ label, texts }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {texts
                .map(({ value, mark }) => wording.text(value) + (mark === 'stated' ? '' : ` (${paper.mark[mark]})`))
                .join(paper.joinItems)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )

  function about({ line, days, isPlaced }: SupportOrder): string {
    const nameOf = (item: string): string => itemName(plan.regimen, item, wording.language === 'en' ? 'en' : 'zh')
    const parts = [
      wording.support.kinds[line.kind],
      supportRule(line.when, nameOf, wording),
      wording.support.days(dayText(days, paper.dayListAnd), days.length > 1),
      ...(isPlaced ? [] : [words.supportUnplaced]),
    ]
    return parts.join(paper.joinParts)
  }
}
