/** One file of a release: its address below the scope, and the hash of what was built. */
export interface ReleaseFile {
  readonly url: string
  readonly integrity: string
}

/**
 * Fetches one file past every HTTP cache, or throws. The browser itself compares the hash, so a file of another release, or
 * one changed on its way, never enters the cache.
 */
export async function fetchReleaseFile(file: ReleaseFile, scope: string): Promise<Response> {
  // the folder, not index.html: many web servers answer the latter with a redirect
  const address = file.url === 'index.html' ? scope : new URL(file.url, scope).href
  const response = await fetch(address, { cache: 'reload', redirect: 'error', integrity: file.integrity })
  if (response.status !== 200) throw new Error(`${file.url}: ${String(response.status)}`)
  return response
}
