import type { ReactNode } from 'react'
import { shortHash } from '../../components/regimenCardText.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { Sheet } from './PageFrame.tsx'
import { PaperCodeContext } from './paperCode.ts'
import './library.css'

interface LibrarySheetProps {
  /** null for pages of a pack that are of no one regimen. */
  readonly regimen: Regimen | null
  readonly wording: LaterWording
  readonly title: string
  /** What a person writes or reads on every page beside the title. */
  readonly head?: ReactNode
  /** Beside the word that nobody here has approved it. */
  readonly reason?: string
  readonly signers?: readonly string[]
  readonly children: ReactNode
}

/** A sheet of the library: which regimen on every page, no patient, and that the hospital has not approved it. */
export function LibrarySheet(props: LibrarySheetProps) {
  const { regimen, wording, title, head, reason, signers = [], children } = props
  const { regimenCard } = wording
  const banner = { word: regimenCard.notApproved, reason: reason ?? regimenCard.notApprovedReason }
  return (
    // the code of a plan beside it is not of this sheet
    <PaperCodeContext value={null}>
      <Sheet
        wording={wording}
        fingerprint={null}
        banners={regimen === null ? [] : [banner]}
        signers={signers}
        head={
          <div className="paperHead">
            <h1>{title}</h1>
            {regimen !== null && (
              <p>{regimenCard.subtitle(wording.text(regimen.title), regimen.version, shortHash(regimen.hash))}</p>
            )}
            {head}
          </div>
        }
      >
        {children}
      </Sheet>
    </PaperCodeContext>
  )
}
