import { expect, test } from 'vitest'
import { readCode, readFolder } from '../../architecture/readSource.ts'

const source = readFolder('src/recheck', /\.ts$/)
const code = source.map(readCode)

/** A file without its comments and without what stands between quotation marks. */
function bare(text: string): string {
  return text
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/(?<!:)\/\/.*$/gm, '')
    .replaceAll(/'(?:\\.|[^'\\\n])*'|\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*(?=[.,)\s])/g, "''")
}

test('it imports nothing of ours and no library: only files of its own folder', () => {
  expect(code.length).toBeGreaterThan(20)
  const outside = code.flatMap(({ path, imports }) =>
    imports.filter((name) => !/^\.\/[a-zA-Z]+\.ts$/.test(name)).map((name) => `${path} imports ${name}`),
  )
  expect(outside).toEqual([])
})

test('there is no binary fraction in it, and nothing that makes one', () => {
  const found = source.flatMap(({ path, text }) => {
    const left = bare(text)
    const fractions = left.match(/\b\d+\.\d+\b|\b\d+e[+-]?\d+\b/gi) ?? []
    const makers =
      left.match(
        /\bNumber\(|\bMath\.|\bparseFloat\b|\bparseInt\b|\btoFixed\b|\btoPrecision\b|\bDate\b|(?<![\w)\]])\+(?=[a-z])/g,
      ) ?? []
    return [...fractions, ...makers].map((each) => `${path}: ${each}`)
  })
  expect(found).toEqual([])
})

test('the check itself sees a fraction and a call, and not those of a comment or a text', () => {
  expect(bare('const a = 0.5')).toContain('0.5')
  expect(bare("/* 0.5 */ const a = '1.5' // 2.5")).not.toMatch(/\d\.\d/)
})
