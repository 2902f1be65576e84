import { figureText } from '../../../components/preparationAmounts.ts'
import type { Label } from '../../../documents/label.ts'
import { NO_BREAK } from '../../../wording/formats/quantityText.ts'
import { amountText } from '../../../quantities/quantity.ts'
import type { LaterWording } from '../../../wording/wording.ts'
import { Companion } from '../DoseCells.tsx'
import { isFirstPart, LabelWho, type LabelWhoProps } from './LabelWho.tsx'
import { shareText } from './labelTexts.ts'

interface LabelHeadProps extends LabelWhoProps {
  readonly label: Label
}

/** Whose, what, how much, by which way and how fast: a further part of a label says all of it again. */
export function LabelHead({ label, ...who }: LabelHeadProps) {
  const { wording, part } = who
  const { administration, formulation, doseBasis, share } = label
  const { paper, labels: words, preparation } = wording
  const { role, companion, time } = administration
  const what = [
    ...(formulation === null ? [] : [wording.text(formulation)]),
    ...(doseBasis === null ? [] : [preparation.basis(wording.text(doseBasis))]),
    ...(role === 'premedication' ? [paper.premedication] : []),
  ]
  const holds = shareText(label, wording)
  return (
    <header data-label="head">
      <LabelWho {...who} />
      <p className="labelDrug">
        <span>{wording.text(administration.name)}</span> <span className="labelRoute">{words.route[label.route]}</span>
      </p>
      {isFirstPart(part) && what.length > 0 && (
        <p className="labelWhat" data-label="once">
          {what.join(paper.joinParts)}
        </p>
      )}
      <p className="labelGive">
        <span className="labelDose">
          <b>{wording.number(amountText(label.dose))}</b>
          {NO_BREAK}
          {wording.unit(label.dose.unit)}
        </span>
        <Rate label={label} wording={wording} />
        {time.duration.kind === 'over' && <b>{words.over(wording.minutes(time.duration.minutes))}</b>}
      </p>
      {companion !== null && (
        <p>
          <Companion companion={companion} wording={wording} />
        </p>
      )}
      {share !== null && holds !== null && (
        <p className="labelShare">
          {words.inSyringes(share.of)}
          {paper.joinParts}
          <b>{holds}</b>
        </p>
      )}
    </header>
  )
}

function Rate({ label, wording }: { readonly label: Label; readonly wording: LaterWording }) {
  const { delivery } = label
  const { labels: words } = wording
  if (!delivery.ok) return <b>{words.rateUnknown}</b>
  if (delivery.value.kind !== 'rate') return <b className="labelPush">{words[delivery.value.kind]}</b>
  return (
    <span className="labelRate">
      <b>{figureText(delivery.value.mlPerHour, wording)}</b>
      {NO_BREAK}mL/h
    </span>
  )
}
