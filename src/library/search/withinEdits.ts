/** How many slips a word of this length is forgiven: none below 4 letters, one from 4, two from 8. */
export function forgivenEdits(length: number): number {
  return length >= 8 ? 2 : length >= 4 ? 1 : 0
}

/**
 * Whether one word becomes the other by at most `most` slips: a letter more, less or other, or two neighbours swapped
 * (optimal string alignment: no place is changed twice).
 * @param isBeginning `typed` need only be the beginning of `word`
 */
export function isWithinEdits(typed: string, word: string, most: number, isBeginning = false): boolean {
  if (typed.length > word.length + most) return false
  if (!isBeginning && word.length > typed.length + most) return false
  const width = Math.min(word.length, typed.length + most)
  let before: number[] = []
  let last = Array.from({ length: width + 1 }, (_, column) => column)
  for (let row = 1; row <= typed.length; row += 1) {
    const now = [row]
    let least = row
    for (let column = 1; column <= width; column += 1) {
      const same = typed[row - 1] === word[column - 1] ? 0 : 1
      let cost = Math.min((last[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + same)
      if (row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1)
      now.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return false
    before = last
    last = now
  }
  return isBeginning ? Math.min(...last) <= most : (last[width] ?? most + 1) <= most
}
