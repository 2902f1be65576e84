import { type CardSection, lettersOf } from '../../components/cardText.ts'
import { assessmentSection, closingSections, revisionSection } from '../../components/closingCardText.ts'
import { drugSections } from '../../components/drugCardText.ts'
import { courseSections, ruleSections, whichSection } from '../../components/regimenCardText.ts'
import { studiedSection } from '../../components/studiedCardText.ts'
import { buildRegimenCard } from '../../documents/buildRegimenCard.ts'
import type { LibraryEdition } from '../../library/libraryEdition.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { CardItems, cardItems } from './CardItems.tsx'
import { CardTexts, type CardTextsProps } from './CardTexts.tsx'
import { LibrarySheet } from './LibrarySheet.tsx'
import { RegimenSources } from './RegimenSources.tsx'

interface RegimenCardSheetProps {
  readonly regimen: Regimen
  /** null while the library is not known. */
  readonly edition: LibraryEdition | null
  readonly wording: LaterWording
}

/** A regimen as the library has it, to be read and to be approved by a hospital. No patient stands on it. */
export function RegimenCardSheet({ regimen, edition, wording }: RegimenCardSheetProps) {
  const card = buildRegimenCard(regimen)
  const items = cardItems(card, wording)
  const before = [whichSection(card, edition, wording)]
  const after = [
    ...courseSections(card, wording),
    ...ruleSections(card, wording),
    ...closingSections(card, wording),
    assessmentSection(card, wording),
    studiedSection(card, wording),
    ...drugSections(card.regimen, wording),
    revisionSection(card, wording),
  ]
  const textsOf = (sections: readonly CardSection[]) =>
    sections.flatMap(({ rows }) => rows.flatMap(({ texts }) => texts))
  const letters = lettersOf([...textsOf(before), ...items.flatMap(({ cells }) => cells.flat()), ...textsOf(after)])
  return (
    <LibrarySheet regimen={card.regimen} wording={wording} title={wording.regimenCard.title}>
      <Approval wording={wording} />
      {before.map((section) => (
        <Section key={section.title} section={section} letters={letters} wording={wording} />
      ))}
      <CardItems items={items} letters={letters} wording={wording} />
      {after.map((section) => (
        <Section key={section.title} section={section} letters={letters} wording={wording} />
      ))}
      <section>
        <h2>{wording.regimenCard.notes}</h2>
        <ul className="cardNotes">
          {[...letters].map(([note, letter]) => (
            <li key={letter}>
              <b>{letter}</b> {note}
            </li>
          ))}
        </ul>
      </section>
      <RegimenSources regimen={card.regimen} wording={wording} />
    </LibrarySheet>
  )
}

function Section({ section, ...marks }: { readonly section: CardSection } & Omit<CardTextsProps, 'texts'>) {
  const { title, rows } = section
  if (rows.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <dl className="paperPairs cardPairs">
        {rows.map(({ label, texts }) => (
          <div key={label} className={label === '' ? 'cardList' : undefined}>
            {label !== '' && <dt>{label}</dt>}
            <dd>
              <CardTexts {...marks} texts={texts} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** There is no approval in the app: a hospital signs it here, for this version and this hash. */
function Approval({ wording: { regimenCard } }: { readonly wording: LaterWording }) {
  return (
    <section className="cardApproval">
      <h2>{regimenCard.approval}</h2>
      <p>{regimenCard.approvalHelp}</p>
      <div className="cardLines">
        {regimenCard.approvalLines.map((line) => (
          <p key={line}>
            {line} <span className="paperWrite" />
          </p>
        ))}
      </div>
    </section>
  )
}
