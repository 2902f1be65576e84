import type { Plan } from '../../../plan/plan.ts'
import type { LaterWording } from '../../../wording/wording.ts'
import type { Banner } from '../paperBanners.ts'
import { patientName } from '../patientName.ts'

export interface LabelWhoProps {
  readonly plan: Plan
  readonly banners: readonly Banner[]
  readonly wording: LaterWording
  /** Of a label that is in several parts. */
  readonly part: { readonly number: number; readonly of: number } | null
}

/** Whose it is, under the state of the order: on every part of every label, in full. */
export function LabelWho({ plan: { patient }, banners, wording, part }: LabelWhoProps) {
  const { paper, labels: words } = wording
  const place = [patient.ward, patient.bed].filter((each) => each !== null).join(paper.joinParts)
  return (
    <>
      {part !== null && (
        <p className="labelPart">
          <b>{words.partOf(part.number, part.of)}</b>
          {paper.joinParts}
          {words.partHelp}
        </p>
      )}
      {banners.map(({ word, reason }) => (
        <p key={word} className="labelDraft">
          <b>{word}</b> {reason}
        </p>
      ))}
      <p className="labelName">{patientName(patient, wording)}</p>
      <p className="labelFacts">
        <Fact label={paper.identifier} value={patient.identifier ?? paper.notEntered} />
        <Fact
          label={paper.born}
          value={patient.birthDate === null ? paper.notEntered : wording.date(patient.birthDate)}
        />
      </p>
      {(part === null || part.number === 1) && (
        <p className="labelFacts" data-label="once">
          <Fact label={paper.wardBed} value={place || paper.notEntered} />
        </p>
      )}
    </>
  )
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <span>
      {label} <b className="paperWhole">{value}</b>
    </span>
  )
}
