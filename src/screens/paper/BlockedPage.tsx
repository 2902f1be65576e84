import type { BlockingFinding, Finding } from '../../evidence/finding.ts'
import type { Plan } from '../../plan/plan.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { patientName } from './patientName.ts'

interface BlockedPageProps {
  readonly plan: Plan | null
  readonly findings: readonly Finding[]
  readonly wording: LaterWording
}

/** All that paper says while a stop stands: who, which regimen, and why. No dose, not even a refused one. */
export function BlockedPage({ plan, findings, wording }: BlockedPageProps) {
  const { paper } = wording
  const stops = findings.filter((finding) => finding.severity !== 'note').filter(({ severity }) => severity === 'stop')
  return (
    <article className="paperSheet paperNotice">
      <div className="paperFlow">
        <h1>{paper.title.blocked}</h1>
        {plan === null ? (
          <p>{paper.blockedNoPlan}</p>
        ) : (
          <>
            <p className="paperName">{patientName(plan.patient, wording)}</p>
            <p>
              {paper.identifier}: {plan.patient.identifier ?? paper.notEntered}
            </p>
            <p>
              {wording.text(plan.regimen.title)} {plan.regimen.version}
            </p>
            <p className="paperLead">{paper.blockedLead}</p>
            <ol className="paperList">
              {stops.map((finding) => (
                <li key={finding.key}>
                  <b>{paper.word.stop}</b>
                  <span>{reasonWithoutFigures(finding, plan, wording)}</span>
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
    </article>
  )
}

const DOSE_FIGURES = /\p{N}[\s\u00a0]*(?:mg|mcg|units?\b|毫克|微克|单位)|AUC[\s\u00a0]*\p{N}/u

/** Why, without a dose: on a page that is no order, a figure that was refused could still be copied as a dose. */
function reasonWithoutFigures(finding: BlockingFinding, plan: Plan, wording: LaterWording): string {
  const reason = wording.finding(finding, plan.regimen)
  if (!DOSE_FIGURES.test(reason)) return reason
  const { blockedFigures, blockedFiguresUnnamed, joinParts } = wording.paper
  const items = itemsOf(finding)
  const names = plan.cycles
    .flatMap((cycle) => cycle.administrations)
    .filter((administration) => items.includes(administration.item))
    .map((administration) => wording.text(administration.name))
  return names.length > 0 ? blockedFigures([...new Set(names)].join(joinParts)) : blockedFiguresUnnamed
}

function itemsOf(finding: BlockingFinding): readonly string[] {
  if (finding.code === 'noDose') return finding.items
  return 'item' in finding && finding.item !== null ? [finding.item] : []
}
