import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { ReleaseAnswer } from '../../src/offline/releaseMessage.ts'

/** A browser's service workers, as far as a page sees them. */
class FakeWorkers extends EventTarget {
  readonly posted: string[] = []
  readonly worker = { postMessage: (request: { type: string }) => this.posted.push(request.type) }
  readonly registration = Object.assign(new EventTarget(), {
    active: this.worker,
    waiting: null,
    installing: null,
    update: () => Promise.resolve(),
  })
  register = () => Promise.resolve(this.registration)
  startMessages = () => undefined
  answer(answer: ReleaseAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data: answer }))
  }
}

const CURRENT = { type: 'STATUS', build: '0.0.0+test', accepted: true, complete: true } as const
const WAITING = { ...CURRENT, build: '0.0.1+test', accepted: false } as const
let workers: FakeWorkers

/** The module keeps its state for the life of a page: each test opens a page of its own. */
async function openPage(isSecure = true) {
  vi.resetModules()
  vi.stubEnv('PROD', true)
  vi.stubGlobal('isSecureContext', isSecure)
  Object.defineProperty(navigator, 'serviceWorker', { value: workers, configurable: true })
  const { startOffline } = await import('../../src/offline/startOffline.ts')
  const { useRelease } = await import('../../src/offline/useRelease.ts')
  const { act, renderHook } = await import('@testing-library/react') // the same React as the hook's
  const { result } = renderHook(() => useRelease())
  await act(async () => {
    startOffline()
    await Promise.resolve()
  })
  return result
}

async function hear(answer: ReleaseAnswer): Promise<void> {
  const { act } = await import('@testing-library/react')
  act(() => {
    workers.answer(answer)
  })
}

beforeEach(() => {
  workers = new FakeWorkers()
})

describe('what a page says about offline use', () => {
  test('nothing is promised before the worker has answered', async () => {
    const release = await openPage()
    expect(release.current.state).toBe('installing')
    expect(workers.posted).toContain('STATUS')
  })

  test('every file here: ready', async () => {
    const release = await openPage()
    await hear(CURRENT)
    expect(release.current.state).toBe('ready')
  })

  test('a file missing: not available offline', async () => {
    const release = await openPage()
    await hear({ ...CURRENT, complete: false })
    expect(release.current.state).toBe('failed')
  })

  test('registration refused: not available offline', async () => {
    workers.register = () => Promise.reject(new Error('no storage'))
    Object.assign(workers.registration, { active: null })
    const release = await openPage()
    expect(release.current.state).toBe('failed')
  })

  test('plain http: unsupported', async () => {
    const release = await openPage(false)
    expect(release.current.state).toBe('unsupported')
  })
})

describe('a new release that waits', () => {
  test('is refused while a patient is open', async () => {
    const release = await openPage()
    await hear(WAITING)
    expect(release.current.state).toBe('updateReady')
    expect(release.current.apply(false)).toBe(false)
    expect(workers.posted).not.toContain('APPLY')
  })

  test('is applied when a person asks and no patient is open', async () => {
    const release = await openPage()
    await hear(WAITING)
    expect(release.current.apply(true)).toBe(true)
    expect(workers.posted).toContain('APPLY')
  })

  test('cannot be applied when there is none', async () => {
    const release = await openPage()
    await hear(CURRENT)
    expect(release.current.apply(true)).toBe(false)
    expect(workers.posted).not.toContain('APPLY')
  })

  test('was accepted on another page: this one, still the older, offers to follow', async () => {
    const release = await openPage()
    await hear({ ...WAITING, accepted: true })
    expect(release.current.state).toBe('updateReady')
  })
})
