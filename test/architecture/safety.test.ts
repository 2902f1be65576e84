import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const rows = readFileSync('SAFETY.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| \d+ \|/.test(line))

test.each(rows.map((row) => [row.split('|').slice(1, 3).join(' ').trim(), row]))(
  'hazard %s has a proof that exists',
  (_, row) => {
    const proofs = [...(row.split('|').at(-2) ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')
    expect(proofs.length).toBeGreaterThan(0)
    expect(proofs.filter((path) => !existsSync(path))).toEqual([])
  },
)

test('hazards are numbered without a gap', () => {
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.map((row) => Number(row.split('|')[1]))).toEqual(rows.map((_, index) => index + 1))
})
