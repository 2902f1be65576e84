/** Files a hospital may choose, as they lie on its disk. */
export const holidayList = {
  format: 'dosewright-holidays',
  version: 1,
  source: 'SAMPLE hospital',
  years: [2026],
  holidays: [
    { date: '2026-11-24', name: 'SAMPLE day off', isWorkday: false },
    { date: '2026-11-28', name: 'SAMPLE worked', isWorkday: true },
  ],
}

/** One row: a dose from 9 to below 11 mg becomes 10 mg, where that is within 6% of it. */
export const bandTable = (id: string, ...drugs: readonly string[]) => ({
  schemaVersion: 1,
  id,
  version: '1.0.0',
  title: { en: `SAMPLE ${id}`, zh: `示例 ${id}` },
  source: { cite: 'SAMPLE hospital' },
  drugs,
  unit: 'mg',
  withinPercent: '6',
  rows: [{ from: '9', below: '11', band: '10' }],
})

export function jsonFile(content: object | string, name = 'hospital.json'): File {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  return new File([text], name, { type: 'application/json' })
}
