const REGIMEN = /\/library\/regimens\/([^/]+\.([0-9a-f]{2})[0-9a-f]{10}\.json)$/
const PACK = /library\/packs\/([0-9a-f]{2})\.[0-9a-f]{12}\.json$/

/**
 * The pack that holds the file of a regimen, and its name in there; nothing for any other address. A pack is named after
 * the first byte of the hashes in it and reaches up to the next one.
 * @param urls the files of a release
 */
export function packOf(
  address: string,
  urls: readonly string[],
): { readonly url: string; readonly member: string } | undefined {
  const [, member, byte] = REGIMEN.exec(address) ?? []
  if (member === undefined || byte === undefined) return undefined
  const first = (url: string): string => PACK.exec(url)?.[1] ?? ''
  const packs = urls.filter((url) => first(url) !== '' && first(url) <= byte)
  const [url] = packs.toSorted((a, b) => (first(a) < first(b) ? 1 : -1))
  return url === undefined ? undefined : { url, member }
}
