import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkCalls, checkNames } from './checkCalls.ts'
import { checkChapters, checkCycles } from './checkChapters.ts'
import { checkShape } from './checkShape.ts'
import { dataNames } from './dataNames.ts'
import { readCode, readFolder } from './readSource.ts'

const source = readFolder('src', /\.tsx?$/)
const code = source.map(readCode)

describe('the house', () => {
  test('a chapter imports only chapters above it', () => {
    expect(code.length).toBeGreaterThan(20)
    expect(code.flatMap((file) => file.imports).length).toBeGreaterThan(50)
    expect(checkChapters(code)).toEqual([])
  })

  test('a page’s module is replaced only where no other test shares it', () => {
    const files = readdirSync('test/components').filter((name) => name.endsWith('.test.tsx'))
    const replacing = files.filter((name) => readFileSync(`test/components/${name}`, 'utf8').includes('vi.mock('))
    expect(replacing.length).toBeGreaterThan(0)
    expect(replacing.filter((name) => !name.endsWith('.isolated.test.tsx'))).toEqual([])
  })

  test('no files import each other in a ring', () => {
    expect(checkCycles(code)).toEqual([])
  })

  test('the engine knows no clock, no locale, no binary rounding; nothing turns text into code', () => {
    expect(checkCalls(code)).toEqual([])
  })

  test('no drug and no regimen is named in code', () => {
    const names = dataNames()
    expect(names.length).toBeGreaterThan(5)
    expect(checkNames(code, names)).toEqual([])
  })

  test('files are short, and nothing is a barrel or a drawer for odds and ends', () => {
    expect(checkShape([...source, ...readFolder('test', /\.tsx?$/)])).toEqual([])
  })
})

describe('the rules themselves fire', () => {
  const made = (path: string, text: string) => readCode({ path, text })

  test.each([
    ['src/dosing/a.ts', "import { x } from '../plan/x.ts'"],
    ['src/dosing/a.ts', "import type { X } from '../plan/x.ts'"],
    ['src/dosing/a.ts', "export * from '../plan/x.ts'"],
    ['src/dosing/a.ts', "export { x } from '../plan/x.ts'"],
    ['src/dosing/a.ts', "type X = import('../plan/x.ts').X"],
    ['src/dosing/a.ts', "const x = await import('../plan/x.ts')"],
    ['src/dosing/a.ts', 'const x = await import(`../${plan}/x.ts`)'],
    ['src/regimen/a.ts', "import { x } from '../patient/x.ts'"],
    ['src/patient/a.ts', "import { x } from '../regimen/x.ts'"],
    ['src/recheck/a.ts', "import { x } from '../quantities/x.ts'"],
    ['src/plan/a.ts', "import { x } from '../recheck/x.ts'"],
    ['src/screens/a.tsx', "import { x } from '../commands/x.ts'"],
    ['src/elsewhere/a.ts', "import { x } from '../evidence/x.ts'"],
    ['src/plan/a.ts', "import { x } from '../main.tsx'"],
    ['src/plan/a.ts', "import x from '../../regimens/x.json'"],
  ])('%s may not say: %s', (path, text) => {
    expect(checkChapters([made(path, text)])).toHaveLength(1)
  })

  test('an import from above is allowed', () => {
    expect(checkChapters([made('src/plan/a.ts', "import { x } from '../dosing/x.ts'")])).toEqual([])
  })

  test('a ring of two files is found', () => {
    const a = made('src/plan/a.ts', "import type { b } from './b.ts'")
    const b = made('src/plan/b.ts', "import type { a } from './a.ts'")
    expect(checkCycles([a, b])).toEqual(['src/plan/a.ts > src/plan/b.ts > src/plan/a.ts'])
  })

  test.each([
    ['src/dosing/a.ts', 'Math.round(x)'],
    ['src/dosing/a.ts', "Math['round'](x)"],
    ['src/dosing/a.ts', 'Number.parseFloat(x)'],
    ['src/dosing/a.ts', 'x.y().toFixed(2)'],
    ['src/documents/a.ts', 'new Intl.NumberFormat()'],
    ['src/plan/a.ts', 'let d: Date'],
    ['src/screens/a.tsx', 'Date.parse(x)'],
    ['src/state/a.ts', "import { addDays } from 'date-fns'"],
    ['src/screens/a.tsx', 'x.innerHTML = y'],
    ['src/screens/a.tsx', 'const x = <p dangerouslySetInnerHTML={y} />'],
  ])('%s may not say: %s', (path, text) => {
    expect(checkCalls([made(path, text)])).not.toEqual([])
  })

  test.each(['const bortezomibDose = 1', 'const x = "Bortezomib"', 'const x = <p>bortezomib</p>', 'const x = "MAC"'])(
    'no code may say: %s',
    (text) => {
      expect(checkNames([made('src/screens/a.tsx', text)], ['bortezomib', 'MAC'])).toHaveLength(1)
    },
  )

  test('comments, and words that only hold a short name, are left alone', () => {
    const file = made('src/screens/a.tsx', '// bortezomib, Date, Math.round\nconst machine = "MACHINE stomach"')
    expect(checkNames([file], ['bortezomib', 'MAC'])).toEqual([])
    expect(checkCalls([file])).toEqual([])
  })

  test('long files, drawers and barrels are found', () => {
    const text = 'x\n'.repeat(201)
    expect(checkShape([{ path: 'src/plan/a.ts', text }])).toHaveLength(1)
    expect(checkShape([{ path: 'src/utils/a.ts', text: '' }])).toHaveLength(1)
    expect(checkShape([{ path: 'src/plan/index.ts', text: '' }])).toHaveLength(1)
  })
})
