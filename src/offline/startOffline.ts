import type { ReleaseAnswer, ReleaseRequest } from './releaseMessage.ts'
import { releaseState, setReleaseState } from './releaseState.ts'
import { workerAddress } from './workerAddress.ts'

const HOUR_IN_MILLISECONDS = 3_600_000
let registration: ServiceWorkerRegistration | undefined
let hasStarted = false

/** Downloads this release for offline use and goes on looking for newer ones; once in the life of a page. */
export function startOffline(): void {
  if (hasStarted) return
  hasStarted = true
  if (!isSupported()) {
    setReleaseState('unsupported')
    return
  }
  navigator.serviceWorker.addEventListener('message', (event: MessageEvent<ReleaseAnswer>) => {
    hear(event.data)
  })
  navigator.serviceWorker.startMessages()
  const look = (): void => {
    void lookForRelease()
  }
  look()
  setInterval(look, HOUR_IN_MILLISECONDS)
  window.addEventListener('online', look)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look()
  })
}

/**
 * Moves to the waiting release and reloads this page; other pages are left alone. `allowed` says that no patient is open:
 * with one open nothing happens, because the reload would throw the order away and change the engine in mid-patient.
 */
export function applyRelease(allowed: boolean): boolean {
  if (!allowed || releaseState() !== 'updateReady') return false
  send({ type: 'APPLY' })
  return true
}

/** The development server has no worker; a plain-http intranet and some private windows may not use one. */
function isSupported(): boolean {
  return import.meta.env.PROD && window.isSecureContext && 'serviceWorker' in navigator
}

async function lookForRelease(): Promise<void> {
  try {
    // registering again is harmless, and after a failed first download the browser has forgotten the registration
    const found = await navigator.serviceWorker.register(workerAddress(), { scope: './', updateViaCache: 'none' })
    if (found !== registration) {
      registration = found
      found.addEventListener('updatefound', () => {
        watch(found.installing)
      })
      watch(found.installing)
    }
    send({ type: 'STATUS' })
  } catch {
    // offline with a worker in place the registration still stands; without one there is nothing to fall back to
    if (!registration?.active) setReleaseState('failed')
    return
  }
  if (navigator.onLine) await registration.update().catch(() => undefined) // not reachable now: the next look will do
}

function watch(worker: ServiceWorker | null): void {
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'installed' || worker.state === 'activated') send({ type: 'STATUS' })
    const nothingLeft = !registration?.active && !registration?.waiting && !registration?.installing
    if (worker.state === 'redundant' && nothingLeft) setReleaseState('failed')
  })
}

/** The newest release answers: it knows both itself and what was accepted. */
function send(request: ReleaseRequest): void {
  const newest = registration?.waiting ?? registration?.active
  newest?.postMessage(request)
}

function hear(answer: ReleaseAnswer): void {
  if (answer.type === 'APPLIED') location.reload()
  else if (!answer.complete) setReleaseState('failed')
  else if (!answer.accepted || answer.build !== __APP_BUILD__) setReleaseState('updateReady')
  else if (registration?.active) setReleaseState('ready')
}
