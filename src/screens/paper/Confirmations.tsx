import type { BlockingFinding, Finding } from '../../evidence/finding.ts'
import type { Plan } from '../../plan/plan.ts'
import type { LaterWording } from '../../wording/wording.ts'

interface ConfirmationsProps {
  readonly plan: Plan
  readonly findings: readonly Finding[]
  readonly wording: LaterWording
}

/** What a person confirmed, who and why; what is still open has room for both. */
export function Confirmations({ plan, findings, wording }: ConfirmationsProps) {
  const { paper } = wording
  const asked = findings
    .filter((finding) => finding.severity !== 'note')
    .filter(({ severity }) => severity === 'confirm')
  return (
    <section>
      <h2>{paper.confirmations}</h2>
      {asked.length === 0 && <p>{paper.noConfirmations}</p>}
      <ol className="paperList">
        {asked.map((finding) => (
          <Confirmation key={finding.key} plan={plan} finding={finding} wording={wording} />
        ))}
      </ol>
    </section>
  )
}

function Confirmation({
  plan,
  finding,
  wording,
}: Omit<ConfirmationsProps, 'findings'> & { readonly finding: BlockingFinding }) {
  const { paper } = wording
  const answer = plan.acknowledged.find((acknowledgement) => acknowledgement.key === finding.key)
  return (
    <li>
      <b>{answer ? paper.word.confirmed : paper.word.open}</b>
      <div>
        <p>{wording.finding(finding, plan.regimen)}</p>
        {answer && <p>{given(answer)}</p>}
        {(!answer || answer.by === '') && (
          <ToFill needsReason={!answer && finding.needs !== 'acknowledgement'} wording={wording} />
        )}
      </div>
    </li>
  )

  function given({ by, reason }: { readonly by: string; readonly reason: string }): string {
    const named = finding.needs === 'authoriser' ? paper.authorisedBy(by) : paper.confirmedBy(by)
    return [...(by === '' ? [] : [named]), ...(reason === '' ? [] : [paper.reason(reason)])].join(paper.joinParts)
  }
}

/** Room for what the screen did not ask: a signature, and while it is open the reason. */
function ToFill({
  needsReason,
  wording: { paper },
}: {
  readonly needsReason: boolean
  readonly wording: LaterWording
}) {
  return (
    <p className="paperFill">
      {needsReason && <span>{paper.reasonToFill}</span>}
      <span>{paper.nameToFill}</span>
    </p>
  )
}
