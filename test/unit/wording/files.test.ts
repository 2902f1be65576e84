import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/wording/languages.ts'
import { loadLaterWording } from '../../../src/wording/loadWording.ts'

/** Beyond these no Latin letter stands in a Chinese label. */
const LATIN = /“[^”]*”|SAMPLE|FHIR(?: R4)?|CarePlan|MedicationRequest|PlanDefinition/g

function texts(catalogue: unknown): readonly string[] {
  if (typeof catalogue === 'string') return [catalogue]
  return typeof catalogue === 'object' && catalogue !== null ? Object.values(catalogue).flatMap(texts) : []
}

describe.each(LANGUAGES)('the words of files in $name', async ({ language }) => {
  const { files } = await loadLaterWording(language)
  const { calendar, event, opened } = files
  const said = [
    files.saved('SAMPLE'),
    files.order.notReadable('SAMPLE'),
    calendar.former(calendar.events(1), '2026', '2027'),
    calendar.events(2),
    calendar.counts(1, 2, 3, 4),
    event.oneOfTheseDays('SAMPLE'),
    event.withNames('SAMPLE', ['SAMPLE', 'SAMPLE']),
    event.draft('SAMPLE'),
    event.toConfirm('SAMPLE'),
    event.cancelled('SAMPLE'),
    files.refused('SAMPLE'),
    files.calendarRefused('SAMPLE'),
    files.atPlace('SAMPLE', files.place.patient, '/2'),
    files.atPath('SAMPLE', '/2'),
    files.atLine('SAMPLE', 12),
    opened.measured('SAMPLE', '170', opened.on('2026')),
    opened.labsFrom(1, '2026', '2026'),
    opened.labsFrom(2, '2026', '2027'),
    opened.carries(1, 1, 1),
    opened.carries(0, 2, 3),
  ]

  test.each([...texts(files), ...said])('%s', (text) => {
    expect(text.trim()).toBe(text)
    expect(text).not.toMatch(/undefined|null|NaN|\[object|<|>| {2}|OK to treat|^$/)
    const foreign = language === 'en' ? /\p{Script=Han}/u : /[A-Za-z]/
    expect(text.replace(LATIN, '')).not.toMatch(foreign)
  })

  test('numbers stand in what counts', () => {
    expect(calendar.counts(11, 12, 13, 14)).toMatch(/11.*12.*13.*14/)
    expect(opened.carries(11, 12, 13)).toMatch(/11.*12.*13/)
  })
})
