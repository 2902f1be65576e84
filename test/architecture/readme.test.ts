import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const readme = readFileSync('README.md', 'utf8')
const scripts = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts)

test('every file and folder the README names in the tree is there', () => {
  const named = [...readme.matchAll(/`((?:src|test|regimens)\/[\w./-]+)`|\]\(([\w./-]+)\)/g)].map(
    (m) => m[1] ?? m[2] ?? '',
  )
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter((path) => !existsSync(path))).toEqual([])
})

test('every command the README gives exists', () => {
  const named = [...readme.matchAll(/npm run (?:--silent )?(\w+)/g)].map((match) => match[1] ?? '')
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter((name) => !scripts.includes(name))).toEqual([])
})

test('the chapters of the README are the folders of src', () => {
  const rows = [...readme.matchAll(/^\| ((?:`\w+`(?: · )?)+) \|/gm)].flatMap((row) =>
    [...(row[1] ?? '').matchAll(/`(\w+)`/g)].map((name) => name[1] ?? ''),
  )
  expect(rows.length).toBeGreaterThan(10)
  expect(rows.filter((folder) => !existsSync(`src/${folder}`))).toEqual([])
})
