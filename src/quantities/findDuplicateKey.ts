/**
 * The first key that stands twice in one object of a JSON text, or null. JSON.parse keeps the last of the two without a
 * word: in a file of doses the first one, the one a reader sees, would not count.
 * @param text valid JSON
 */
export function findDuplicateKey(text: string): string | null {
  const open: (Set<string> | null)[] = []
  for (const match of text.matchAll(/"((?:[^"\\]|\\.)*)"(\s*:)?|[{}[\]]/g)) {
    const [token, , colon] = match
    if (token === '{') open.push(new Set())
    else if (token === '[') open.push(null)
    else if (token === '}' || token === ']') open.pop()
    else if (colon !== undefined) {
      const key: unknown = JSON.parse(token.slice(0, token.lastIndexOf('"') + 1))
      const seen = open.at(-1)
      if (typeof key !== 'string' || !seen) continue
      if (seen.has(key)) return key
      seen.add(key)
    }
  }
  return null
}
