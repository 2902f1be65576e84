import type { ReleaseAnswer, ReleaseRequest } from '../releaseMessage.ts'
import { ReleaseCaches } from './releaseCaches.ts'
import type { ReleaseFile } from './releaseFile.ts'

/*
 * Pinned releases. A new release is downloaded beside the accepted one; which of them is served is a pointer that only a
 * person's APPLY moves. Nothing depends on skipWaiting or on the order in which workers activate, and no page is ever
 * reloaded from here: a dose sheet must not change under the eyes of the person reading it.
 */
declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly ReleaseFile[] }

const files: readonly ReleaseFile[] = self.__WB_MANIFEST
const releases = new ReleaseCaches(self.registration.scope)
let ownName: Promise<string> | undefined

/** The build and its content: two builds from one changed work tree share a commit, but not their files. */
function own(): Promise<string> {
  ownName ??= (async () => {
    const text = files
      .map((file) => `${file.url} ${file.integrity}`)
      .toSorted()
      .join('\n')
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
    return `${__APP_BUILD__}|${[...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
  })()
  return ownName
}

async function install(): Promise<void> {
  const release = await own()
  await releases.install(release, files)
  await acceptIfNoneStands(release)
}

/** The first release ever is accepted by the visit itself; so is a new one when the browser has thrown the old away. */
async function acceptIfNoneStands(release: string): Promise<void> {
  const accepted = await releases.accepted()
  if (accepted === undefined || !(await releases.isComplete(accepted))) await releases.accept(release)
}

async function activate(): Promise<void> {
  await acceptIfNoneStands(await own())
  await releases.prune(await own())
  await self.clients.claim()
}

async function status(): Promise<ReleaseAnswer> {
  const release = await own()
  const accepted = await releases.accepted()
  let complete = accepted !== undefined && (await releases.isComplete(accepted))
  // files can vanish later, when the device runs out of room: fetch them again, or say that we could not
  if (!complete)
    complete = await install().then(
      () => true,
      () => false,
    )
  // a page reloaded with Shift has no worker until it is claimed, and would need the network for its next chunk
  await self.clients.claim().catch(() => undefined) // a worker that still waits may not claim
  return { type: 'STATUS', build: __APP_BUILD__, accepted: (await releases.accepted()) === release, complete }
}

async function apply(): Promise<ReleaseAnswer> {
  const release = await own()
  if (!(await releases.isComplete(release))) {
    const installed = await install().then(
      () => true,
      () => false,
    )
    if (!installed) return status()
  }
  await releases.accept(release)
  return { type: 'APPLIED' }
}

async function answer(request: Request): Promise<Response> {
  const url = new URL(request.url)
  const key = `${url.origin}${url.pathname}` // what stands after ? never names another file here
  const isShell = request.mode === 'navigate' && key === self.registration.scope
  // storage that cannot be read must not take the page down while there is a network
  const hit = await releases.find(isShell ? releases.address('index.html') : key).catch(() => undefined)
  return hit ?? fetch(request)
}

self.addEventListener('install', (event) => {
  event.waitUntil(install())
})
self.addEventListener('activate', (event) => {
  event.waitUntil(activate())
})
self.addEventListener('message', (event) => {
  const page = event.source
  if (!page) return
  const { type } = event.data as ReleaseRequest
  const reply = type === 'APPLY' ? apply() : status()
  event.waitUntil(
    reply.then((message) => {
      page.postMessage(message)
    }),
  )
})
self.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET' || !event.request.url.startsWith(self.registration.scope)) return
  event.respondWith(answer(event.request))
})
