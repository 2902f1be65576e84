import { ComparedDoses } from '../../components/ComparedDoses.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import type { Verified } from '../../exports/planCode/verifyPrinted.ts'
import type { LaterWording } from '../../wording/wording.ts'
import type { CheckedPage } from './checkCode.ts'
import { OpenPrinted } from './OpenPrinted.tsx'
import { PageFacts } from './PageFacts.tsx'
import styles from './Reopen.module.css'

interface Props {
  readonly page: Extract<CheckedPage, { readonly ok: true }>
  readonly onOpened: () => void
}

/** Whether the page agrees, in one sentence; every dose; what the page is of; and its order, to be opened. */
export function PageResult({ page, onOpened }: Props) {
  const wording = useLaterWording()
  const { printed, verified } = page
  const { rows, plan } = verified
  const reasons = reasonsOf(page, wording)
  return (
    <>
      <p className={verified.agrees ? styles['agrees'] : styles['differs']} data-testid="page-verdict">
        <Icon name={verified.agrees ? 'done' : 'stop'} /> {verdict(verified, wording)}
      </p>
      {reasons.map((reason) => (
        <p key={reason} className={`isStop ${styles['fault']}`}>
          <Icon name="stop" /> {reason}
        </p>
      ))}
      <p>{wording.planCode.compared}</p>
      <ComparedDoses rows={rows} regimen={plan.regimen} />
      <PageFacts printed={printed} plan={plan} />
      <p className="quiet">{wording.planCode.notInCode(plan.policy.rounding === 'wholeVials')}</p>
      <OpenPrinted printed={printed} regimen={plan.regimen} onOpened={onOpened} />
    </>
  )
}

function verdict({ rows, agrees }: Verified, { planCode: words }: LaterWording): string {
  const count = (some: Verified['rows']): number =>
    some.reduce((sum, { days, dosesPerDay }) => sum + days.length * dosesPerDay, 0)
  const doses = rows.filter(({ paper, now }) => paper.kind === 'dose' || now.kind === 'dose')
  const apart = rows.filter(({ is }) => is !== 'agrees')
  if (agrees) return words.agrees(count(doses))
  if (apart.length > 0) return words.differs(count(apart), count([...new Set([...doses, ...apart])]))
  return doses.length === 0 ? words.noneAgrees : words.onlyChanged
}

/** What of the regimen, the settings or the plan is not as it was. */
function reasonsOf({ printed, verified }: Props['page'], wording: LaterWording): readonly string[] {
  const { planCode: words } = wording
  const { regimen, isPolicySame, stops, plan } = verified
  return [
    ...(regimen === 'contentDiffers' ? [words.contentDiffers] : []),
    ...(regimen === 'versionDiffers'
      ? [words.versionDiffers(printed.order.regimen?.version ?? '', plan.regimen.version)]
      : []),
    ...(isPolicySame ? [] : [words.policyDiffers]),
    ...stops.map((finding) => wording.finding(finding, plan.regimen)),
  ]
}
