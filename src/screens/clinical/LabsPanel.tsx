import { useLaterWording } from '../../components/laterWordingContext.ts'
import { SelectField } from '../../components/SelectField.tsx'
import { ANALYTES, GENOTYPES } from '../../evidence/labs.ts'
import type { Edit } from '../../order/edit.ts'
import { parseLabs } from '../../order/parseLabs.ts'
import type { TypedOrder } from '../../order/typedOrder.ts'
import type { Plan } from '../../plan/plan.ts'
import panel from '../course/Course.module.css'
import styles from './Clinical.module.css'
import { DateForAll } from './DateForAll.tsx'
import { isTriggered } from './isTriggered.ts'
import { LabRow } from './LabRow.tsx'

interface Props {
  readonly plan: Plan
  readonly typed: TypedOrder
  readonly edit: (edit: Edit) => void
}

/** What the laboratory says of the patient, each with its unit and its day: held against limits, never a dose by itself. */
export function LabsPanel({ plan, typed, edit }: Props) {
  const wording = useLaterWording()
  const { labs: words } = wording.clinical
  const { column } = words
  const parsed = parseLabs(typed.course.labs)
  const day1 = plan.cycles.find(({ status }) => status === 'current')?.day1 ?? null
  const asksGenotype = isTriggered(plan.regimen, ({ kind }) => kind === 'genotype')
  const { identifier, birthDate } = typed.patient
  return (
    <section className={`sheet ${panel['panel']}`} id="region-labs" tabIndex={-1} aria-label={words.title}>
      <div className="head">
        <h2>{words.title}</h2>
        <span className="quiet">{words.inOrder}</span>
      </div>
      <DateForAll key={`${identifier} ${birthDate}`} labs={typed.course.labs} edit={edit} />
      <div className={styles['labs']}>
        <div className={styles['heads']} aria-hidden="true">
          <span />
          <span>{column.value}</span>
          <span>{column.unit}</span>
          <span>{column.upperLimit}</span>
          <span>{column.measuredOn}</span>
        </div>
        {ANALYTES.map((analyte) => (
          <LabRow
            // another patient begins without the unit that waits for a value of this one
            key={`${analyte} ${identifier} ${birthDate}`}
            analyte={analyte}
            typed={typed.course.labs[analyte]}
            lab={parsed[analyte]}
            day1={day1}
            onChange={(lab) => {
              edit({ kind: 'setLab', analyte, lab })
            }}
          />
        ))}
      </div>
      {asksGenotype && (
        <div className={styles['genotype']}>
          <SelectField
            id="lab-genotype"
            label={words.genotype}
            value={typed.course.genotype}
            empty={words.notEntered}
            options={GENOTYPES.map((each) => ({ value: each, label: words.genotypeOf(each) }))}
            onChange={(text) => {
              edit({ kind: 'setGenotype', genotype: GENOTYPES.find((each) => each === text) ?? '' })
            }}
          />
        </div>
      )}
    </section>
  )
}
