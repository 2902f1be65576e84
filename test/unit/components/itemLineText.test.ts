import { describe, expect, test } from 'vitest'
import { readShelves } from '../../../src/commands/readShelves.ts'
import { dayTexts, doseTexts, durationTexts, routeTexts } from '../../../src/components/itemLineText.ts'
import { itemLines } from '../../../src/documents/itemLines.ts'
import { loadLaterWording } from '../../../src/wording/loadWording.ts'

const { regimens } = readShelves()
const lineOf = (id: string, item: string) => {
  const regimen = regimens.find((each) => each.id === id)
  const line = regimen && itemLines(regimen).find((each) => each.item.id === item)
  if (line === undefined) throw new Error(`no ${item} in ${id}`)
  return line
}

describe.each(['en', 'zh-CN'] as const)('what a regimen says, in %s', async (language) => {
  const wording = await loadLaterWording(language)

  test('every line of every shipped regimen says its dose, days, route and time', () => {
    for (const regimen of regimens)
      for (const line of itemLines(regimen))
        for (const texts of [doseTexts, dayTexts, routeTexts, durationTexts]) {
          const said = texts(line, wording)
          expect(said.length, `${regimen.id} ${line.item.id}`).toBeGreaterThan(0)
          for (const { text } of said) expect(text, `${regimen.id} ${line.item.id}`).not.toMatch(/undefined|NaN|^\s*$/)
          // two lines of one cell are told apart by their text
          expect(new Set(said.map(({ text }) => text)).size).toBe(said.length)
        }
  })
})

test('a dose of the day is not a dose of each time, and says so', async () => {
  const wording = await loadLaterWording('en')
  const { item, values } = lineOf('mac-mitoxantrone-liposome', 'cytarabine')
  expect(values.dose).toMatchObject({ per: 'day' })
  expect(doseTexts({ item, values, option: null }, wording).map(({ text }) => text)).toEqual(['100\u00a0mg/m² a day'])
  expect(doseTexts(lineOf('bha-induction', 'cytarabine'), wording).map(({ text, mark }) => [text, mark])).toEqual([
    ['1,500\u00a0mg/m² each time', 'stated'],
  ])
})

test('what the hospital supplies is said in the place of the value', async () => {
  const wording = await loadLaterWording('en')
  const line = lineOf('cag-pku', 'g-csf')
  expect(doseTexts(line, wording).map(({ text, mark }) => [text, mark])).toEqual([
    ['dose supplied by the hospital', 'absent'],
  ])
  expect(dayTexts(line, wording)[0]).toMatchObject({ text: 'days supplied by the hospital', mark: 'absent' })
})
