import type { Finding, OtherReading } from '../evidence/finding.ts'
import type { Acknowledgement } from '../order/typedOrder.ts'
import type { PrintStatus } from '../plan/plan.ts'
import type { Regimen } from '../regimen/regimen.ts'
import styles from './Blockers.module.css'
import { ConfirmForm } from './ConfirmForm.tsx'
import type { FindingGroups } from './findingGroups.ts'
import { FindingRemedies } from './FindingRemedies.tsx'
import { Icon } from './Icon.tsx'
import { useSettled } from './useSettled.ts'
import { useWording } from './wordingContext.ts'

interface Props {
  readonly groups: FindingGroups
  readonly status: PrintStatus
  readonly regimen: Regimen
  readonly onAcknowledge: (answer: Acknowledgement) => void
  readonly onWithdraw: (key: string) => void
  readonly onUse: (reading: OtherReading) => void
  readonly onShowNotes: () => void
}

/** What stands between the order and paper, worst first, directly above the doses; each with its own remedy. */
export function Blockers({ groups, status, regimen, onAcknowledge, onWithdraw, onUse, onShowNotes }: Props) {
  const wording = useWording()
  const { plan } = wording.screen
  const { stops, needed, confirms, confirmed, notes } = groups
  const said = stops.map((finding) => wording.finding(finding, regimen)).join(' ')
  const tone =
    stops.length > 0 ? styles['blocked'] : needed.length + confirms.length > 0 ? styles['draft'] : styles['clear']
  const summary = summaryOf(groups, plan)
  return (
    <section
      className={`sheet ${styles['blockers']} ${tone}`}
      id="region-blockers"
      tabIndex={-1}
      aria-label={plan.blockers}
    >
      <div className="head">
        <h2>{HEADINGS[status](plan)}</h2>
        <span data-testid="print-status" data-status={status}>
          {summary}
        </span>
        {notes.length > 0 && (
          <button type="button" className="link end" onClick={onShowNotes}>
            <Icon name="note" /> {plan.notesCount(notes.length)}
          </button>
        )}
      </div>
      <Announce text={said} isUrgent />
      <Announce text={summary} isUrgent={false} />
      {stops.length + needed.length + confirms.length + confirmed.length > 0 && (
        <ol className={styles['list']}>
          {stops.map((finding) => (
            <Line key={finding.key} finding={finding} regimen={regimen} onUse={onUse} kind="stop" />
          ))}
          {needed.map((finding) => (
            <Line key={finding.key} finding={finding} regimen={regimen} onUse={onUse} kind="needed" />
          ))}
          {confirms.map((finding) => (
            <Line key={finding.key} finding={finding} regimen={regimen} onUse={onUse} kind="confirm">
              <ConfirmForm finding={finding} onAcknowledge={onAcknowledge} />
            </Line>
          ))}
          {confirmed.map(({ finding, answer }) => (
            <Line key={finding.key} finding={finding} regimen={regimen} onUse={onUse} kind="confirmed" answer={answer}>
              <button
                type="button"
                className="button"
                onClick={() => {
                  onWithdraw(finding.key)
                }}
              >
                {plan.withdraw}
              </button>
            </Line>
          ))}
        </ol>
      )}
    </section>
  )
}

type PlanWords = ReturnType<typeof useWording>['screen']['plan']

const HEADINGS: Readonly<Record<PrintStatus, (plan: PlanWords) => string>> = {
  blocked: (plan) => plan.statusBlocked,
  draft: (plan) => plan.statusDraft,
  final: (plan) => plan.statusFinal,
}

function summaryOf({ stops, needed, confirms }: FindingGroups, plan: PlanWords): string {
  const parts = [
    stops.length > 0 ? plan.stopsStand(stops.length) : '',
    needed.length > 0 ? plan.toEnter(needed.length) : '',
    confirms.length > 0 ? plan.toConfirm(confirms.length) : '',
  ].filter((part) => part !== '')
  return parts.length === 0 ? plan.allResolved : parts.join(' ')
}

const ICONS = { stop: 'stop', needed: 'todo', confirm: 'confirm', confirmed: 'done' } as const
const COLOURS = { stop: 'isStop', needed: 'isConfirm', confirm: 'isConfirm', confirmed: 'isNote' } as const

interface LineProps {
  readonly finding: Finding
  readonly kind: keyof typeof ICONS
  readonly regimen: Regimen
  readonly onUse: (reading: OtherReading) => void
  readonly answer?: Acknowledgement
  readonly children?: React.ReactNode
}

function Line({ finding, kind, regimen, onUse, answer, children }: LineProps) {
  const wording = useWording()
  const { plan } = wording.screen
  return (
    <li>
      <span className={COLOURS[kind]}>
        <Icon name={ICONS[kind]} />
      </span>
      <p>
        <b className={COLOURS[kind]}>{plan[kind]}</b> {wording.finding(finding, regimen)}
        {answer !== undefined && <span className="quiet"> {plan.confirmedBy(answer.by, answer.reason)}</span>}
      </p>
      <div className={styles['act']}>
        {kind !== 'confirmed' && <FindingRemedies finding={finding} regimen={regimen} onUse={onUse} />}
        {children}
      </div>
    </li>
  )
}

/** Said once the typing rests, so that a half-typed number is not read out as a fault. */
function Announce({ text, isUrgent }: { readonly text: string; readonly isUrgent: boolean }) {
  const settled = useSettled(text)
  return (
    <p className="unseen" role={isUrgent ? 'alert' : 'status'}>
      {settled}
    </p>
  )
}
