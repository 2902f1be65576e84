import { cardText } from '../../components/cardText.ts'
import { itemName } from '../../components/administrationText.ts'
import { bothNames } from '../../components/drugCardText.ts'
import { capTexts, cumulativeTexts, plausibleTexts, roundingText } from '../../components/drugFactText.ts'
import { dayTexts, doseTexts, durationTexts, regimenCapTexts, routeTexts } from '../../components/itemLineText.ts'
import { sequenceTexts } from '../../components/itemRuleText.ts'
import { optionText } from '../../components/optionText.ts'
import type { Said } from '../../components/said.ts'
import type { BlankLine } from '../../documents/blankOrder.ts'
import { AT_THE_BENCH } from '../../documents/worksheetSafety.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { Blank, Tick } from './Blank.tsx'
import { BlankDays } from './BlankDays.tsx'
import { BlankGiving } from './BlankGiving.tsx'
import { BlankWorking } from './BlankWorking.tsx'
import { keyOf } from './CardItems.tsx'

interface BlankLinesProps {
  readonly lines: readonly BlankLine[]
  readonly regimen: Regimen
  readonly wording: LaterWording
}

/** A block a drug, never parted between two pages; an option of a choice is a block of its own with a box to tick. */
export function BlankLines({ lines, regimen, wording }: BlankLinesProps) {
  return (
    <section>
      <h2>{wording.blankOrder.lines}</h2>
      {lines.map((line) => (
        <table key={keyOf(line)} className="paperGrid blankBlock">
          <tbody>
            <Head line={line} regimen={regimen} wording={wording} />
            <tr>
              <td colSpan={2}>
                <p>{plainTexts([...doseTexts(line, wording), ...dayTexts(line, wording)], wording)}</p>
                <BlankWorking line={line} wording={wording} />
                <BlankDays line={line} wording={wording} />
                <BlankGiving line={line} wording={wording} />
              </td>
            </tr>
            <Rules line={line} regimen={regimen} wording={wording} />
          </tbody>
        </table>
      ))}
    </section>
  )
}

interface LineProps extends Omit<BlankLinesProps, 'lines'> {
  readonly line: BlankLine
}

function Head({ line, regimen, wording }: LineProps) {
  const { item, option, drug } = line
  const { blankOrder, regimenPage } = wording
  return (
    <tr className="blankHead">
      <th scope="row">
        <p className="drugName">{drug ? bothNames(drug, wording) : itemName(item.id, regimen, wording)}</p>
        {drug && <p className="plain">{wording.text(drug.formulation)}</p>}
        {item.role === 'premedication' && <p className="plain">{regimenPage.premedication}</p>}
        {option !== null && (
          <p className="plain">
            <Tick>{optionText(option, regimen, wording)}</Tick>
          </p>
        )}
      </th>
      <td className="way">
        <p>
          <b>{regimenPage.route}</b> {plainTexts(routeTexts(line, wording), wording)}
          {line.values.route?.mark === 'absent' && <Blank />}
        </p>
        {isInfused(line) && (
          <p>
            <b>{blankOrder.time}</b>{' '}
            {isTimeOpen(line) ? regimenPage.notStated : plainTexts(durationTexts(line, wording), wording)}
            {isTimeOpen(line) && <Blank />}
          </p>
        )}
      </td>
    </tr>
  )
}

/** A tablet, or a dose under the skin that names no time, has none. */
function isInfused({ values: { route, duration } }: BlankLine): boolean {
  const mayBe = route === undefined || route.mark === 'absent' || route.value === 'IV'
  return mayBe || (duration !== undefined && duration.kind !== 'notStated')
}

function isTimeOpen({ values: { duration } }: BlankLine): boolean {
  return duration?.kind === 'asked' || duration?.kind === 'notStated'
}

/** When it starts, what must not be passed, and what the bench must never do with it. */
function Rules({ line, regimen, wording }: LineProps) {
  const { blankOrder, regimenCard } = wording
  const { drug, item } = line
  const caps = [...regimenCapTexts(item, wording), ...(drug ? capTexts(drug, wording) : [])]
  const warned = (drug?.safety?.cautions ?? []).filter(({ value }) => AT_THE_BENCH.has(value.kind))
  const { paper, clinical } = wording
  const roundings = drug ? line.doses.map(({ rounding }) => roundingText(rounding, drug, wording)) : []
  const isPerKg = line.doses.some(
    ({ prescribed }) => prescribed.kind === 'amount' && prescribed.dose.unit.endsWith('/kg'),
  )
  const kinds = isPerKg ? (drug?.weights?.value ?? (['actual'] as const)) : []
  const rows = [
    [blankOrder.weightKind, kinds.map(wording.measurements.weightOf).join(paper.joinItems)],
    [blankOrder.sequence, plainTexts(sequenceTexts(line, regimen, wording), wording)],
    [regimenCard.rounding, [...new Set(roundings)].join(paper.joinItems)],
    [
      blankOrder.cap,
      caps.length > 0 ? `${plainTexts(caps, wording)} (${blankOrder.capHelp})` : drug ? regimenCard.noCap : '',
    ],
    [regimenCard.plausible, drug ? plainTexts(plausibleTexts(drug, wording), wording) : ''],
    [regimenCard.cumulative, drug ? plainTexts(cumulativeTexts(drug, regimen, wording), wording) : ''],
    ...warned.map(({ value }) => [clinical.paper.caution, wording.text(value.text)] as const),
  ] as const
  return (
    <tr>
      <td colSpan={2} className="blankRules">
        {rows.map(([label, text]) =>
          text === '' ? null : (
            <span key={text}>
              <b>{paper.dated(label, '')}</b>
              {text}
            </span>
          ),
        )}
      </td>
    </tr>
  )
}

/** On a sheet to be written on a mark stands where the source does not say a thing itself; places are on the card. */
function plainTexts(texts: readonly Said[], wording: LaterWording): string {
  const { paper, regimenCard } = wording
  return texts
    .map((each) => cardText(each, {}, wording))
    .map(({ text, mark }) =>
      mark === null || mark === 'stated' || mark === 'absent'
        ? text
        : `${text}${paper.joinSentences}${regimenCard.bare(paper.mark[mark])}`,
    )
    .join(paper.joinItems)
}
