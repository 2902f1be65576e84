import type { ScheduledSupport } from '../../schedule/scheduledSupport.ts'

/** By the id of a line, the letter it goes by in the cells of a month. */
export type SupportLetters = ReadonlyMap<string, string>

const A = 'A'.charCodeAt(0)
const LETTERS = 26

/** One letter a line in every month of a plan: a line that had another one next month would be taken for another. */
export function supportLetters(support: readonly ScheduledSupport[]): SupportLetters {
  const given = support.filter(({ state }) => state !== 'leftOut')
  const ids = [...new Set(given.map(({ line }) => line.id))]
  return new Map(ids.map((id, index) => [id, letter(index)]))
}

/** A to Z, then A2 to Z2. */
function letter(index: number): string {
  const turn = (index - (index % LETTERS)) / LETTERS
  return `${String.fromCharCode(A + (index % LETTERS))}${turn === 0 ? '' : turn + 1}`
}
