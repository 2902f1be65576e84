import type { RegimenFile } from '../regimen.ts'

/** Every way of answering all the choices of a file: option id by choice id. One empty answer when there are none. */
export function combinations({ choices }: RegimenFile): readonly Readonly<Record<string, string>>[] {
  return choices.reduce<readonly Readonly<Record<string, string>>[]>(
    (answers, choice) => answers.flatMap((answer) => choice.options.map(({ id }) => ({ ...answer, [choice.id]: id }))),
    [{}],
  )
}

/** Whether an answer to the choices meets a rule's condition. */
export function holds(
  when: Readonly<Record<string, string>> | undefined,
  answer: Readonly<Record<string, string>>,
): boolean {
  return Object.entries(when ?? {}).every(([choice, option]) => answer[choice] === option)
}

/** ` when a is b` for messages; empty without choices. */
export function answerText(answer: Readonly<Record<string, string>>): string {
  const parts = Object.entries(answer).map(([choice, option]) => `${choice} is ${option}`)
  return parts.length === 0 ? '' : ` when ${parts.join(' and ')}`
}
