import { useLaterWording } from '../../components/laterWordingContext.ts'
import { RadioField } from '../../components/RadioField.tsx'
import { CIRCUMSTANCES, type Circumstance } from '../../evidence/circumstance.ts'
import type { Edit } from '../../order/edit.ts'
import type { TypedOrder } from '../../order/typedOrder.ts'
import type { Plan } from '../../plan/plan.ts'
import { isTriggered } from '../clinical/isTriggered.ts'
import styles from './Course.module.css'

interface Props {
  readonly plan: Plan
  readonly typed: TypedOrder
  readonly edit: (edit: Edit) => void
}

/** Only what a limit, a caution or the rounding policy of this plan hangs on is asked; not answered is never taken for a no. */
export function Circumstances({ plan, typed, edit }: Props) {
  const { ledger: words } = useLaterWording()
  const asked = CIRCUMSTANCES.filter((each) => isAsked(each, plan))
  if (asked.length === 0) return null
  return (
    <section
      className={`sheet ${styles['panel']}`}
      id="region-circumstances"
      tabIndex={-1}
      aria-label={words.circumstances}
    >
      <div className="head">
        <h2>{words.circumstances}</h2>
      </div>
      {asked.map((each) => (
        <RadioField
          key={each}
          id={`circumstance-${each}`}
          legend={words.question[each]}
          inPairs
          value={typed.course.circumstances[each] ?? 'open'}
          options={[
            { value: 'yes', label: words.answer.yes },
            { value: 'no', label: words.answer.no },
            { value: 'open', label: words.answer.notAnswered },
          ]}
          onChange={(value) => {
            const answer = value === 'yes' || value === 'no' ? value : ''
            edit({ kind: 'setCircumstance', circumstance: each, answer })
          }}
        />
      ))}
    </section>
  )
}

function isAsked(circumstance: Circumstance, plan: Plan): boolean {
  const byLimit = plan.ledgers.some(({ limits }) => limits.some(({ when }) => when.includes(circumstance)))
  const byRounding = ROUNDING.includes(circumstance) && plan.policy.rounding === 'wholeVials'
  const byCaution = isTriggered(
    plan.regimen,
    (trigger) => trigger.kind === 'circumstance' && trigger.is === circumstance,
  )
  return byLimit || byCaution || byRounding
}

const ROUNDING: readonly Circumstance[] = ['trial', 'organDysfunction', 'ugt1a1Variant']
