import { useLaterWording } from '../../components/laterWordingContext.ts'
import type { PrintedPlan } from '../../exports/planCode/readPlanCode.ts'
import type { Plan } from '../../plan/plan.ts'
import { amountText } from '../../quantities/quantity.ts'
import { areaText } from '../../wording/formats/areaText.ts'
import type { LaterWording } from '../../wording/wording.ts'
import styles from './Reopen.module.css'

interface Props {
  readonly printed: PrintedPlan
  readonly plan: Plan
}

/** What the page is of, as far as its code says, to be held against the page itself. */
export function PageFacts({ printed, plan }: Props) {
  const wording = useLaterWording()
  return (
    <dl className={styles['facts']}>
      {factsOf(printed, plan, wording).map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function factsOf({ order, age, isDraft }: PrintedPlan, plan: Plan, wording: LaterWording): readonly [string, string][] {
  const { planCode: words, paper } = wording
  const { patient, bsa, regimen } = plan
  const [current] = plan.cycles
  const joined = (parts: readonly (string | null)[]): string =>
    parts.filter((part) => part !== null).join(paper.joinParts)
  const body = [patient.height, patient.weight].map((measured) => measured && wording.quantity(measured))
  return [
    [words.facts.regimen, words.regimenVersion(wording.text(regimen.title), order.regimen?.version ?? regimen.version)],
    [
      words.facts.cycle,
      current?.day1 ? words.cycleOn(current.number, wording.longDate(current.day1)) : paper.dateUnset,
    ],
    [words.facts.body, joined(body)],
    ...(bsa.ok ? [[words.facts.area, areaText(amountText(bsa.value))] satisfies [string, string]] : []),
    [words.facts.patient, joined([patient.sex && paper.sex[patient.sex], paper.age(age)])],
    [words.facts.printed, isDraft ? words.printedAs.draft : words.printedAs.final],
  ]
}
