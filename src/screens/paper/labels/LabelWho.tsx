import type { Numbered } from '../../../documents/label.ts'
import type { Plan } from '../../../plan/plan.ts'
import type { LaterWording } from '../../../wording/wording.ts'
import type { Banner } from '../paperBanners.ts'
import { patientName } from '../patientName.ts'

export interface LabelWhoProps {
  readonly plan: Plan
  readonly banners: readonly Banner[]
  readonly wording: LaterWording
  /** Which of the labels printed together; null on the slip that lists doses without a label. */
  readonly count: Numbered | null
  /** Of a label that is in several parts. */
  readonly part: Numbered | null
}

/** Whose it is, under the state of the order: on every part of every label, in full. */
export function LabelWho({ plan: { patient }, banners, wording, count, part }: LabelWhoProps) {
  const { paper } = wording
  const place = [patient.ward, patient.bed].filter((each) => each !== null).join(paper.joinParts)
  const born = patient.birthDate === null ? paper.notEntered : wording.date(patient.birthDate)
  return (
    <>
      {banners.map(({ word, reason }) => (
        <p key={word} className="labelDraft">
          <b>{word}</b> {reason}
        </p>
      ))}
      <p className="labelWho">
        <b className="labelName">{patientName(patient, wording)}</b>
        <Fact label={paper.identifier} value={patient.identifier ?? paper.notEntered} />
        <b className="labelCount" data-label="count">
          {countText(count, part, wording)}
        </b>
        <Fact label={paper.born} value={born} />
        {isFirstPart(part) && (
          <span data-label="once">
            <Fact label={paper.wardBed} value={place || paper.notEntered} />
          </span>
        )}
      </p>
    </>
  )
}

/** What is no mark of identity stands on the first part alone. */
export function isFirstPart(part: Numbered | null): boolean {
  return part === null || part.number === 1
}

/** `label 2 of 12, PART 1 OF 2` */
export function countText(count: Numbered | null, part: Numbered | null, { labels: words }: LaterWording): string {
  const label = count === null ? words.slip : words.labelOf(count.number, count.of)
  return part === null ? label : words.labelPartOf(label, part.number, part.of)
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <span>
      {label} <b className="paperWhole">{value}</b>
    </span>
  )
}
