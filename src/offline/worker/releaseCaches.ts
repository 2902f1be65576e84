import { packOf } from './packOf.ts'
import { fetchReleaseFile, type ReleaseFile } from './releaseFile.ts'

/** Which release is served, and the one before it. */
interface Pointer {
  readonly current: string
  readonly previous: string | null
}

/**
 * Releases on this device: each in a cache of its own, and a pointer to the accepted one. Cache Storage belongs to the whole
 * origin, so every name carries the scope: two installations side by side on one host leave each other alone. The names
 * and the pointer's form are read by workers of other releases: they must not change.
 */
export class ReleaseCaches {
  private readonly scope: string
  private readonly prefix: string

  constructor(scope: string) {
    this.scope = scope
    this.prefix = `dosewright|${new URL(scope).pathname}|`
  }

  /** Downloads a whole release and seals it; after any failure nothing of it is left, and the accepted one still stands. */
  async install(release: string, files: readonly ReleaseFile[]): Promise<void> {
    const name = this.cacheOf(release)
    try {
      const cache = await caches.open(name)
      await Promise.all(
        files.map(async (file) => cache.put(this.address(file.url), await fetchReleaseFile(file, this.scope))),
      )
      await cache.put(this.sealAddress, Response.json(files.map((file) => file.url)))
      // another worker may have pruned the cache while we filled it: then every put succeeded into nothing
      if (!(await this.isComplete(release))) throw new Error('the release did not stay on this device')
    } catch (error) {
      if ((await this.pointer())?.current !== release) await caches.delete(name)
      throw error
    }
  }

  async isComplete(release: string): Promise<boolean> {
    const name = this.cacheOf(release)
    const sealed = await this.sealed(name)
    if (!sealed) return false
    const cache = await caches.open(name)
    const stored = new Set((await cache.keys()).map((request) => request.url))
    return sealed.every((url) => stored.has(this.address(url)))
  }

  async accepted(): Promise<string | undefined> {
    return (await this.pointer())?.current
  }

  async accept(release: string): Promise<void> {
    const before = await this.pointer()
    if (before?.current === release) return
    const next: Pointer = { current: release, previous: before?.current ?? null }
    await (await caches.open(this.pointerCache)).put(this.pointerAddress, Response.json(next))
  }

  /**
   * Keeps the accepted release, the one before it and the one given. It runs when a worker activates, which the browser
   * does only when no page is left under an older worker; one release back is kept all the same, for pages never controlled.
   */
  async prune(own: string): Promise<void> {
    const pointer = await this.pointer()
    const keep = new Set([this.pointerCache, this.cacheOf(own)])
    for (const release of [pointer?.current, pointer?.previous]) if (release) keep.add(this.cacheOf(release))
    const names = await this.names()
    await Promise.all(names.filter((name) => !keep.has(name)).map((name) => caches.delete(name)))
  }

  /** The accepted release's file; else another release's, for a page that still runs it and asks for one of its chunks. */
  async find(address: string): Promise<Response | undefined> {
    const accepted = await this.accepted()
    const hit = accepted && (await caches.match(address, { cacheName: this.cacheOf(accepted), ignoreVary: true }))
    return hit || (await caches.match(address, { ignoreVary: true })) || this.findPacked(address)
  }

  /** A regimen's file out of a pack. Any release will do: the name of the file is that of its content. */
  private async findPacked(address: string): Promise<Response | undefined> {
    for (const name of await this.names()) {
      const pack = packOf(address, (await this.sealed(name)) ?? [])
      const stored = pack && (await caches.match(this.address(pack.url), { cacheName: name, ignoreVary: true }))
      const regimens = stored && ((await stored.json()) as Readonly<Record<string, unknown>>)
      if (regimens && Object.hasOwn(regimens, pack.member)) return Response.json(regimens[pack.member])
    }
    return undefined
  }

  address(url: string): string {
    return new URL(url, this.scope).href
  }

  private async pointer(): Promise<Pointer | undefined> {
    const stored = await caches.match(this.pointerAddress, { cacheName: this.pointerCache })
    return stored && ((await stored.json()) as Pointer)
  }

  /** The files of a release in one of our caches, as its seal names them; nothing where no whole release is. */
  private async sealed(cacheName: string): Promise<readonly string[] | undefined> {
    const seal = await caches.match(this.sealAddress, { cacheName })
    return seal && ((await seal.json()) as string[])
  }

  private async names(): Promise<readonly string[]> {
    return (await caches.keys()).filter((name) => name.startsWith(this.prefix))
  }

  private cacheOf(release: string): string {
    return `${this.prefix}release|${release}`
  }

  private get pointerCache(): string {
    return `${this.prefix}pointer`
  }

  private get pointerAddress(): string {
    return this.address('__pointer')
  }

  private get sealAddress(): string {
    return this.address('__seal')
  }
}
