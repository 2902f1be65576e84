import type { PreparationLine } from '../../components/preparationLine.ts'

interface BlankPreparationProps {
  readonly lines: readonly PreparationLine[]
  readonly reason: string
}

/** What is not known for one reason: said once, over the lines to write on. */
export function BlankPreparation({ lines, reason }: BlankPreparationProps) {
  return (
    <tr>
      <td colSpan={3}>
        <p>{reason}</p>
        <ul className="preparationBlanks">
          {lines.map(({ key, label }) => (
            <li key={key}>
              <b>{label}</b>
              <span className="paperWrite" />
            </li>
          ))}
        </ul>
      </td>
    </tr>
  )
}
