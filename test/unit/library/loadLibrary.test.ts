import { beforeEach, describe, expect, it, vi } from 'vitest'
import { libraryFiles } from '../../../src/commands/shelvesPlugin.ts'
import { forgetLibrary, loadIndex, loadRegimen } from '../../../src/library/loadLibrary.ts'

const PUBLISHED = libraryFiles('regimens')
let files: Map<string, string>
let asked: string[]

beforeEach(() => {
  files = new Map(PUBLISHED)
  asked = []
  forgetLibrary()
  vi.stubGlobal('document', { baseURI: 'https://hospital.example/pharmacy/' })
  vi.stubGlobal('fetch', (url: URL) => {
    asked.push(url.href)
    const text = files.get(url.pathname.replace('/pharmacy/library/', ''))
    return Promise.resolve(new Response(text ?? 'not found', { status: text === undefined ? 404 : 200 }))
  })
})

describe('the library in the browser', () => {
  it('lists every regimen with their drugs, and the shipped policy', async () => {
    const { regimens, policy } = await loadIndex()
    expect(regimens).toHaveLength(PUBLISHED.size - 1) // and the index itself
    expect(regimens.find(({ id }) => id === 'bha-induction')).toMatchObject({
      version: '1.1.0',
      drugNames: [{ zh: '硼替佐米' }, { zh: '阿糖胞苷' }, { zh: '高三尖杉酯碱' }],
      cites: [expect.stringContaining('Front Oncol 2023') as string, expect.any(String) as string],
      registrations: ['ChiCTR2000029841'],
      treatment: ['bortezomib', 'cytarabine', 'homoharringtonine'],
      ages: { min: 18, max: 65 },
      cycleLength: null,
      asks: [],
    })
    expect(policy.bsaFormula).toBe('mosteller')
  })

  it('loads every regimen from below the page, from wherever that is served, and each only once', async () => {
    const { regimens } = await loadIndex()
    for (const { id, hash } of regimens) expect(await loadRegimen(id)).toMatchObject({ id, hash })
    await Promise.all([loadRegimen('bha-induction'), loadIndex()])
    expect(asked).toHaveLength(PUBLISHED.size)
    expect(asked.every((url) => url.startsWith('https://hospital.example/pharmacy/library/'))).toBe(true)
  })

  it('refuses a regimen in which one digit has changed', async () => {
    const name = nameOf('bha-induction')
    files.set(name, text(name).replace('"value":"1.3"', '"value":"1.8"'))
    expect(files.get(name)).not.toBe(PUBLISHED.get(name))
    await expect(loadRegimen('bha-induction')).rejects.toMatchObject({ code: 'corrupt', subject: 'bha-induction' })
  })

  it('refuses a regimen whose file holds another one, or another version, complete with its own hash', async () => {
    files.set(nameOf('bha-induction'), text(nameOf('he072-q2w')))
    await expect(loadRegimen('bha-induction')).rejects.toMatchObject({ code: 'corrupt' })
  })

  it('refuses an index in which a limit has changed', async () => {
    files.set('index.json', text('index.json').replace('"max":"250"', '"max":"350"'))
    expect(files.get('index.json')).not.toBe(PUBLISHED.get('index.json'))
    await expect(loadIndex()).rejects.toMatchObject({ code: 'corrupt' })
  })

  it.each(['', '{', 'null', '[]', '{"index":null,"hash":""}', '<!doctype html>'])(
    'refuses %o as an index',
    async (content) => {
      files.set('index.json', content)
      await expect(loadIndex()).rejects.toMatchObject({ code: 'corrupt' })
    },
  )

  it('says so when it does not know a regimen', async () => {
    await expect(loadRegimen('__proto__')).rejects.toMatchObject({ code: 'unknown' })
  })

  it('says so when nothing can be reached, and tries again when asked again', async () => {
    files.delete('index.json')
    await expect(loadIndex()).rejects.toMatchObject({ code: 'unreachable' })
    await expect(loadRegimen('he072-q2w')).rejects.toMatchObject({ code: 'unreachable' })
    files.set('index.json', text('index.json'))
    expect(await loadRegimen('he072-q2w')).toMatchObject({ id: 'he072-q2w' })
  })

  it('says so when the network fails outright', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')))
    await expect(loadIndex()).rejects.toMatchObject({ code: 'unreachable', subject: 'index.json' })
  })
})

function nameOf(id: string): string {
  const name = [...PUBLISHED.keys()].find((file) => file.startsWith(`${id}.`))
  if (name === undefined) throw new Error(`no file of ${id}`)
  return name
}

function text(name: string): string {
  const content = PUBLISHED.get(name)
  if (content === undefined) throw new Error(`no file ${name}`)
  return content
}
