const BITS = 31

/** Which letters a word has, as bits; rare ones share a bit. */
export function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) % BITS)
  return letters
}

/** How many letters the first has and the second has not, at least. */
export function lettersMissing(of: number, from: number): number {
  let count = 0
  for (let left = of & ~from; left !== 0; left &= left - 1) count += 1
  return count
}
