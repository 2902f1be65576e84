import { useLayoutEffect } from 'react'
import type { PlanDocument } from '../../documents/paperDocument.ts'
import type { Finding } from '../../evidence/finding.ts'
import type { Plan, PrintStatus } from '../../plan/plan.ts'
import type { LibraryPrint } from '../../state/printStore.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { BlockedPage } from './BlockedPage.tsx'
import { isIdentityTooLong } from './headTexts.ts'
import { NoticePage } from './NoticePage.tsx'
import { adoptPageRules, type PaperSize } from './pageRules.ts'
import { PlanDocuments } from './PlanDocuments.tsx'
import { LibraryDocuments } from './LibraryDocuments.tsx'
import { canPrint } from './printCapable.ts'
import './paper.css'

export interface PaperProps {
  /** null: there is no plan yet, and the page says so. */
  readonly plan: Plan | null
  /** Those of the plan and those that depend on today. */
  readonly findings: readonly Finding[]
  readonly status: PrintStatus
  /** The language of the print, which may differ from the screen's. */
  readonly wording: LaterWording
  readonly paperSize: PaperSize
  readonly documents: readonly PlanDocument[]
  /** In place of everything of a plan: pages of the library, or that they are not all here yet. */
  readonly library?: LibraryPrint | 'layingOut' | null
  /** Civil date, time and UTC offset, already formatted. */
  readonly printedAt: string
  /** Only tests say otherwise. */
  readonly capable?: boolean
}

/**
 * Everything that can reach paper. Whatever way of printing a person takes gets exactly this, so the refusals stand here,
 * before any document: a browser without page furniture, no plan, a stop.
 */
export default function PaperRoot(props: PaperProps) {
  const { wording, paperSize, printedAt, library = null, capable = canPrint() } = props
  // the fingerprint of a patient's plan must not stand under a page of the library
  const plan = library === null ? props.plan : null
  const build = plan?.build ?? __APP_BUILD__
  const fingerprint = plan?.fingerprint ?? null
  useLayoutEffect(
    () => adoptPageRules({ paperSize, labels: wording.paper, printedAt, build, fingerprint }),
    [paperSize, wording, printedAt, build, fingerprint],
  )
  return (
    <div className="paper" lang={wording.language}>
      {!capable ? (
        <NoticePage title={wording.paper.title.browser} lead={wording.paper.browserLead} />
      ) : library === null ? (
        <Documents {...props} />
      ) : library === 'layingOut' ? (
        <NoticePage title={wording.blankOrder.control.notReady} lead={wording.blankOrder.control.notYet} />
      ) : (
        <LibraryDocuments library={library} wording={wording} printedAt={printedAt} />
      )}
    </div>
  )
}

function Documents({ plan, findings, status, wording, documents }: PaperProps) {
  const stopped = findings.some((finding) => finding.severity === 'stop')
  // Both are asked: should status and findings ever disagree, nothing prints as an order.
  if (plan === null || status === 'blocked' || stopped)
    return <BlockedPage plan={plan} findings={findings} wording={wording} />
  const { title, identityTooLong, noDocument } = wording.paper
  if (isIdentityTooLong(plan, wording)) return <NoticePage title={title.blocked} lead={identityTooLong} />
  if (documents.length === 0) return <NoticePage title={title.blocked} lead={noDocument} />
  return <PlanDocuments plan={plan} findings={findings} status={status} wording={wording} documents={documents} />
}
