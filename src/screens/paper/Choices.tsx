import type { Plan } from '../../plan/plan.ts'
import type { LaterWording } from '../../wording/wording.ts'

/** What the source leaves open and a person chose; a default says that it is one. */
export function Choices({ plan, wording }: { readonly plan: Plan; readonly wording: LaterWording }) {
  const { paper } = wording
  const { choices } = plan.regimen
  if (choices.length === 0) return null
  return (
    <section>
      <h2>{paper.choices}</h2>
      <dl className="paperPairs paperChoices">
        {choices.map((choice) => {
          const id = plan.choices[choice.id] ?? choice.defaultOption
          const option = choice.options.find((candidate) => candidate.id === id)
          const isDefault = id !== undefined && id === choice.defaultOption
          return (
            <div key={choice.id}>
              <dt>{wording.text(choice.question)}</dt>
              <dd>
                <b>{option ? wording.text(option.label) : paper.notEntered}</b>
                {isDefault && ` (${paper.choiceDefault})`}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
