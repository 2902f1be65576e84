import { render } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { readShelves } from '../../src/commands/readShelves.ts'
import { PLAN_DOCUMENTS } from '../../src/documents/paperDocument.ts'
import { groupsOf } from '../../src/exports/planCode/codeLines.ts'
import { type PaperCode, PaperCodeContext, paperCode } from '../../src/screens/paper/paperCode.ts'
import PaperRoot from '../../src/screens/paper/PaperRoot.tsx'
import { loadLaterWording } from '../../src/wording/loadWording.ts'
import type { TypedOrder } from '../../src/order/typedOrder.ts'
import { exampleOrder } from '../examples/exampleOrder.ts'
import { planOf } from '../examples/examplePlan.ts'

const { policy } = readShelves()
const wordings = await Promise.all([loadLaterWording('en'), loadLaterWording('zh-CN')])

function codeOf(order: TypedOrder): PaperCode {
  if (policy === null) throw new Error('no shipped policy')
  const plan = planOf(order)
  return paperCode({ plan, typed: order, status: plan.printStatus, regimen: plan.regimen, shipped: policy })
}

function pages(order: TypedOrder, code: PaperCode | null, wording = wordings[0]): readonly Element[] {
  const plan = planOf(order)
  const { container } = render(
    <PaperCodeContext value={code}>
      <PaperRoot
        plan={plan}
        findings={plan.findings}
        status={plan.printStatus}
        wording={wording}
        paperSize="A4"
        documents={PLAN_DOCUMENTS}
        printedAt="21-Nov-2026 10:05 UTC+08:00"
        capable
      />
    </PaperCodeContext>,
  )
  return [...container.querySelectorAll('.paperPage')]
}

describe('the code at the foot of every page', () => {
  test.each(wordings)('stands on every sheet with a patient, signed or not, as text and as a QR code', (wording) => {
    const order = exampleOrder('he072-q2w')
    const code = codeOf(order)
    if (!code.ok) throw new Error(code.why)
    // a sheet of the library, which has no patient, has no code of a plan
    const sheets = pages(order, code, wording).filter((sheet) => sheet.querySelector('.paperName') !== null)
    expect(sheets.length).toBeGreaterThan(6)
    expect(sheets.some((sheet) => sheet.querySelector('.paperSign') === null)).toBe(true) // projected cycles
    for (const sheet of sheets) {
      const foot = sheet.querySelector('tfoot')
      expect([...(foot?.querySelectorAll('.paperCode p') ?? [])].map((line) => line.textContent)).toEqual(
        code.lines.map(groupsOf),
      )
      expect(foot?.querySelector('.paperQr path')?.getAttribute('d')).toBe(code.qr.path)
      expect(foot).toHaveTextContent(wording.planCode.title)
    }
  })

  test('a plan too long for a code says so, with its fingerprint, and carries none', () => {
    const order = exampleOrder('bha-induction')
    const records = Array.from({ length: 60 }, (_, index) => ({
      administration: `cytarabine@C${index + 2}D1#1`,
      drug: 'cytarabine',
      date: `2020-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
      start: `08:${String(index).padStart(2, '0')}`,
      amount: String(2000 + 37 * index),
      bsa: `1.7${String(index).padStart(2, '0')}`,
      bsaFormula: 'mosteller',
    }))
    const long = { ...order, course: { ...order.course, records } }
    expect(codeOf(long)).toEqual({ ok: false, why: 'tooLong' })
    const [sheet] = pages(order, { ok: false, why: 'tooLong' })
    expect(sheet?.querySelector('tfoot')?.textContent).toContain(
      `the plan is too long for a code that can be scanned. Plan ${planOf(order).fingerprint ?? ''}.`,
    )
    expect(sheet?.querySelector('.paperQr, .paperCode')).toBeNull()
  })

  test('a page that is no order carries none, and no page does without a plan’s code', () => {
    const blocked = {
      ...exampleOrder('bha-induction'),
      measurements: exampleOrder('bha-induction').measurements.map((m) => ({
        ...m,
        height: { value: '', measuredOn: '' },
      })),
    }
    expect(codeOf(blocked)).toMatchObject({ ok: true }) // the page asks the status before it asks for a code
    expect(pages(blocked, codeOf(blocked))).toEqual([])
    const [sheet] = pages(exampleOrder('bha-induction'), null)
    expect(sheet?.querySelector('tfoot .paperCode')).toBeNull()
    expect(sheet?.querySelector('tfoot .paperSign')).not.toBeNull()
  })
})
