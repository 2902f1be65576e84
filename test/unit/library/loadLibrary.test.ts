import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readShelves } from '../../../src/commands/readShelves.ts'
import { libraryFiles } from '../../../src/commands/shelvesPlugin.ts'
import { type HashedIndex, hashOfIndex } from '../../../src/library/libraryIndex.ts'
import { forgetLibrary, loadIndex, loadRegimen } from '../../../src/library/loadLibrary.ts'
import { canonicalJson } from '../../../src/quantities/canonicalJson.ts'

const PUBLISHED = libraryFiles('regimens')
const SHELVES = readShelves()
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
  it('lists every regimen with its drugs, and the shipped policy', async () => {
    const { regimens, policy } = await loadIndex()
    expect(regimens.map(({ id }) => id)).toEqual(SHELVES.regimens.map(({ id }) => id).sort())
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

  it('loads the index and the shelf, and nothing of any regimen', async () => {
    await loadIndex()
    expect(asked.map(nameIn)).toEqual(['index.json', nameOf('shelf.')])
  })

  it('loads of a regimen itself and what it joins, all at once, from below the page, wherever that is served', async () => {
    const { regimens } = await loadIndex()
    for (const { id, hash, drugIds, joins } of regimens) {
      asked = []
      expect(await loadRegimen(id)).toMatchObject({ id, hash })
      const { countedDrugs, bandTables } = joins
      const parts = [...drugIds, ...countedDrugs].map((drug) => nameOf(`drugs/${drug}.`))
      const tables = bandTables.map((table) => nameOf(`bands/${table}.`))
      expect(asked.map(nameIn)).toEqual([nameOf(`regimens/${id}.`), ...parts, ...tables])
      expect(asked.every((url) => url.startsWith('https://hospital.example/pharmacy/library/'))).toBe(true)
    }
    asked = []
    await Promise.all([loadRegimen('bha-induction'), loadIndex()])
    expect(asked).toEqual([])
  })

  it('joins to the last character what the build joined', async () => {
    for (const regimen of SHELVES.regimens) {
      expect(canonicalJson(await loadRegimen(regimen.id))).toBe(canonicalJson(regimen))
    }
  })

  it.each([
    ['regimen', 'regimens/bha-induction.', '"value":"1.3"', '"value":"1.8"'],
    ['drug', 'drugs/bortezomib.', '"increment":"0.1"', '"increment":"0.5"'],
    ['drug that only counts', 'drugs/epirubicin.', '"schemaVersion":1', '"schemaVersion":2'],
    ['table of dose bands', 'bands/', '"band":"1"', '"band":"10"'],
  ])('refuses a regimen when one digit of its %s has changed', async (_what, start, from, to) => {
    const name = nameOf(start)
    files.set(name, text(name).replace(from, to))
    expect(files.get(name)).not.toBe(PUBLISHED.get(name))
    const { regimens } = await loadIndex()
    const part = start.replace(/^.*\/|\.$/g, '')
    const affected = regimens.filter(
      ({ id, drugIds, joins: { countedDrugs, bandTables } }) =>
        id === part || [...drugIds, ...countedDrugs].includes(part) || (part === '' && bandTables.length > 0),
    )
    expect(affected.length).toBeGreaterThan(0)
    const outcomes = await Promise.allSettled(regimens.map(({ id }) => loadRegimen(id)))
    const refused = regimens.filter((_, place) => outcomes[place]?.status === 'rejected')
    expect(refused).toEqual(affected)
    for (const { id } of refused) await expect(loadRegimen(id)).rejects.toMatchObject({ code: 'corrupt', subject: id })
  })

  it('refuses a regimen whose file holds another one, complete with its own hash', async () => {
    const other = text(nameOf('regimens/he072-q2w.')).replace('{', `{"hash":"${'0'.repeat(64)}",`)
    files.set(nameOf('regimens/bha-induction.'), other)
    await expect(loadRegimen('bha-induction')).rejects.toMatchObject({ code: 'corrupt' })
  })

  it.each(['', '{', 'null', '[]', '7', '<!doctype html>'])('refuses %o as a regimen or as a drug', async (content) => {
    for (const start of ['regimens/bha-induction.', 'drugs/bortezomib.']) {
      files = new Map([...PUBLISHED, [nameOf(start), content]])
      await expect(loadRegimen('bha-induction')).rejects.toMatchObject({ code: 'corrupt', subject: 'bha-induction' })
    }
  })

  it('says so when a drug of a regimen cannot be reached, and tries again when asked again', async () => {
    const name = nameOf('drugs/bortezomib.')
    files.delete(name)
    await expect(loadRegimen('bha-induction')).rejects.toMatchObject({ code: 'unreachable', subject: name })
    files.set(name, text(name))
    expect(await loadRegimen('bha-induction')).toMatchObject({ id: 'bha-induction' })
  })

  it('refuses a shelf in which the version of a regimen has changed', async () => {
    const name = nameOf('shelf.')
    files.set(name, text(name).replace('1.1.0', '1.1.1'))
    expect(files.get(name)).not.toBe(PUBLISHED.get(name))
    await expect(loadIndex()).rejects.toMatchObject({ code: 'corrupt', subject: 'shelf' })
  })

  it('refuses an index of another form, complete with its own hash', async () => {
    const { index } = JSON.parse(text('index.json')) as HashedIndex
    const newer = { ...index, form: 3 }
    files.set('index.json', JSON.stringify({ index: newer, hash: hashOfIndex(newer) }))
    await expect(loadIndex()).rejects.toMatchObject({ code: 'corrupt' })
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

function nameIn(url: string): string {
  return url.split('/library/').at(-1) ?? ''
}

/** The one published file whose name begins so. */
function nameOf(start: string): string {
  const [name, second] = [...PUBLISHED.keys()].filter((file) => file.startsWith(start))
  if (name === undefined || second !== undefined) throw new Error(`not one file ${start}`)
  return name
}

function text(name: string): string {
  const content = PUBLISHED.get(name)
  if (content === undefined) throw new Error(`no file ${name}`)
  return content
}
