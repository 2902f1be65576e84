import { type ReactNode, useContext } from 'react'
import type { BlockingFinding } from '../evidence/finding.ts'
import type { Acknowledgement } from '../order/typedOrder.ts'
import type { PrintStatus } from '../plan/plan.ts'
import type { Regimen } from '../regimen/regimen.ts'
import styles from './Blockers.module.css'
import type { FindingGroups } from './findingGroups.ts'
import { Icon } from './Icon.tsx'
import { LaterWordingContext } from './laterWordingContext.ts'
import { useSettled } from './useSettled.ts'
import { useWording } from './wordingContext.ts'

interface Props {
  readonly groups: FindingGroups
  readonly status: PrintStatus
  readonly regimen: Regimen
  /** null while they load: what blocks is read before anyone can act on it. */
  readonly actions: ((finding: BlockingFinding, isConfirmed: boolean) => ReactNode) | null
  readonly onShowNotes: () => void
}

/** What stands between the order and paper, worst first, directly above the doses; each with its own remedy. */
export function Blockers({ groups, status, regimen, actions, onShowNotes }: Props) {
  const wording = useWording()
  const { plan } = wording.screen
  const { stops, needed, confirms, notes } = groups
  const later = useContext(LaterWordingContext)
  const textOf = (finding: BlockingFinding): string =>
    later?.finding(finding, regimen) ?? wording.firstFinding(finding, regimen) ?? plan.findingLater
  const lines = linesOf(groups)
  const said = stops.map((finding) => textOf(finding)).join(' ')
  const tone =
    stops.length > 0 ? styles['blocked'] : needed.length + confirms.length > 0 ? styles['draft'] : styles['clear']
  const summary = summaryOf(groups, plan)
  return (
    <section
      className={`sheet ${styles['blockers']} ${tone ?? ''}`}
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
      {lines.length > 0 && (
        <ol className={styles['list']}>
          {lines.map(({ finding, kind, answer }) => (
            <li key={finding.key}>
              <span className={COLOURS[kind]}>
                <Icon name={ICONS[kind]} />
              </span>
              <p>
                <b className={COLOURS[kind]}>{plan[kind]}</b> {textOf(finding)}
                {answer !== undefined && <span className="quiet"> {plan.confirmedBy(answer.by, answer.reason)}</span>}
              </p>
              <div className={styles['act']}>{actions?.(finding, answer !== undefined)}</div>
            </li>
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

interface Line {
  readonly finding: BlockingFinding
  readonly kind: keyof typeof ICONS
  readonly answer?: Acknowledgement
}

/** Worst first. */
function linesOf({ stops, needed, confirms, confirmed }: FindingGroups): readonly Line[] {
  return [
    ...stops.map((finding) => ({ finding, kind: 'stop' as const })),
    ...needed.map((finding) => ({ finding, kind: 'needed' as const })),
    ...confirms.map((finding) => ({ finding, kind: 'confirm' as const })),
    ...confirmed.map(({ finding, answer }) => ({ finding, kind: 'confirmed' as const, answer })),
  ]
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
