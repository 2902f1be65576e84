import type { CardText } from '../../components/cardText.ts'
import type { LaterWording } from '../../wording/wording.ts'

export interface CardTextsProps {
  readonly texts: readonly CardText[]
  /** By note: the letter under which it stands at the end of the card. */
  readonly letters: ReadonlyMap<string, string>
  readonly wording: LaterWording
}

/** What a file says, each with whose it is and the letter of why and where. */
export function CardTexts({ texts, letters, wording }: CardTextsProps) {
  return texts.map((each) => {
    const mark = markText(each)
    return (
      <p key={each.text}>
        {each.text}
        {mark !== null && (
          <>
            {wording.paper.joinSentences}
            <span className="paperKeep">{mark}</span>
          </>
        )}
      </p>
    )
  })

  function markText({ mark, note }: CardText): string | null {
    const { paper, regimenCard } = wording
    if (mark === null) return null
    const letter = note === null ? undefined : letters.get(note)
    // what is absent says so in its own words
    if (letter === undefined) return mark === 'absent' ? null : regimenCard.bare(paper.mark[mark])
    return regimenCard.marked(paper.mark[mark], letter)
  }
}
