/**
 * Full-width forms (１２．５, ：, －, the ideographic space) to the ASCII they stand for, then trimmed.
 * Nothing else is folded: NFKC over the whole text would turn 1² into 12 and ½ into 1⁄2, numbers nobody typed.
 */
export function foldWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000]/g, (character) => character.normalize('NFKC')).trim()
}
