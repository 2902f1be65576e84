import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { confirmed, only, plain, planOf, print } from './printPaper.tsx'

describe('what may print', () => {
  test('a stop leaves only the reason, whatever documents were chosen', () => {
    const blocked = planOf('bha-induction', (order) => ({
      ...order,
      patient: { ...order.patient, birthDate: '2015-01-01' },
    }))
    const paper = print(blocked)
    expect(screen.getByRole('heading', { name: 'Nothing can be printed' })).toBeInTheDocument()
    expect(plain(paper)).toContain('below 18')
    expect(plain(paper)).not.toMatch(/\d\s*mg/)
    expect(screen.queryByRole('table')).toBeNull()
  })

  test('a stop that depends on today blocks even when the plan itself is printable', () => {
    const plan = planOf('bha-induction')
    const stop = planOf('bha-induction', (order) => ({
      ...order,
      patient: { ...order.patient, birthDate: '' },
    })).findings.filter(({ severity }) => severity === 'stop')
    expect(stop.length).toBeGreaterThan(0)
    print(plan, { findings: [...plan.findings, ...stop], status: 'draft' })
    expect(screen.queryByRole('table')).toBeNull()
  })

  test('a blocked status alone is enough', () => {
    print(planOf('bha-induction'), { status: 'blocked' })
    expect(screen.queryByRole('table')).toBeNull()
  })

  test('without a plan, without a chosen document, or with a name too long for every page there is no document', () => {
    print(null)
    print(planOf('bha-induction'), { documents: [] })
    print(
      planOf('bha-induction', (order) => ({ ...order, patient: { ...order.patient, familyName: '测'.repeat(80) } })),
    )
    expect(screen.getAllByRole('heading', { name: 'Nothing can be printed' })).toHaveLength(3)
    expect(screen.queryByRole('table')).toBeNull()
  })

  test('a browser that draws no page furniture gets nothing of the patient', () => {
    const paper = print(planOf('bha-induction'), { capable: false })
    expect(plain(paper)).toContain('Chrome or Edge')
    expect(plain(paper)).not.toMatch(/TEST|mg/)
  })
})

describe('draft', () => {
  test('every sheet says DRAFT and how much is open until all is confirmed', () => {
    const paper = print(planOf('bha-induction'))
    const sheets = paper.querySelectorAll('.paperPage')
    expect(sheets.length).toBeGreaterThan(2)
    for (const sheet of sheets)
      expect(plain(sheet.querySelector('thead'))).toContain('DRAFT 2 findings are not confirmed')
  })

  test('a confirmed order is no draft, and says who confirmed it and why', () => {
    const paper = print(confirmed('bha-induction', { by: 'T. Tester', reason: 'read and discussed' }))
    expect(plain(paper)).not.toContain('DRAFT')
    expect(plain(paper)).toContain('Confirmed by T. Tester, Reason: read and discussed')
  })

  test('a confirmation without a name leaves room for one', () => {
    const paper = print(confirmed('bha-induction', { by: '', reason: '' }))
    expect(plain(paper)).not.toContain('DRAFT')
    expect(plain(paper)).toContain('Name, signature:')
  })
})

describe('later cycles', () => {
  test('are headed as projected, name their cycle on every date, and have no place to sign', () => {
    const paper = print(planOf('he072-q2w'), only('calendar'))
    const sheets = [...paper.querySelectorAll('.paperPage')]
    const isProjected = (sheet: Element) => plain(sheet.querySelector('thead')).includes('Projected, recalculate')
    expect(sheets.filter(isProjected).length).toBeGreaterThan(1)
    for (const sheet of sheets) {
      expect(plain(sheet).includes('Prescriber')).toBe(!isProjected(sheet))
      expect(/cycle \d+, day/.test(plain(sheet.querySelector('.paperMonth')))).toBe(isProjected(sheet))
    }
  })
})
