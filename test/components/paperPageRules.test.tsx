import { describe, expect, test } from 'vitest'
import { cssString, pageRules } from '../../src/screens/paper/pageRules.ts'
import { patientName } from '../../src/screens/paper/patientName.ts'
import { canPrint } from '../../src/screens/paper/printCapable.ts'
import { buildPlan } from '../../src/plan/buildPlan.ts'
import { parseOrder } from '../../src/order/parseOrder.ts'
import { blankOrder } from '../../src/order/blankOrder.ts'
import { readShelves } from '../../src/commands/readShelves.ts'
import { loadLaterWording } from '../../src/wording/loadWording.ts'

const english = await loadLaterWording('en')

describe('page furniture', () => {
  const rules = (printedAt: string) =>
    pageRules({ paperSize: 'Letter', labels: english.paper, printedAt, build: '0.1.0', fingerprint: '7F3A-19C2-E0B4' })

  test('both orientations take the chosen paper', () => {
    expect(rules('now')).toContain('size: Letter portrait')
    expect(rules('now')).toContain('size: Letter landscape')
    expect(rules('now')).toContain('plan 7F3A-19C2-E0B4')
  })

  test('a text can end neither its string nor its rule', () => {
    const inner = cssString('"; } body { display: none } /* \\ </style>\n').slice(1, -1)
    expect(inner.replace(/\\[0-9a-f]+ /g, '')).toBe(';  body  display: none    style')
    expect(cssString('a"b')).toBe('"a\\22 b"')
    expect(cssString('a\\b\nc')).toBe('"a\\5c b\\a c"')
    expect(cssString('UTC+08:00 2026年11月20日')).toBe('"UTC+08:00 2026年11月20日"')
  })
})

describe('browsers', () => {
  test('Chromium from 131 prints; older ones and other engines are told to use one', () => {
    expect(canPrint('Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36')).toBe(
      true,
    )
    expect(
      canPrint('Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36 Edg/150.0.0.0'),
    ).toBe(true)
    expect(canPrint('Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36')).toBe(
      false,
    )
    expect(canPrint('Mozilla/5.0 (X11; rv:150.0) Gecko/20100101 Firefox/150.0')).toBe(false)
    expect(
      canPrint('Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15'),
    ).toBe(false)
    expect(canPrint('Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0.0.0 Safari/604.1')).toBe(
      false,
    )
  })
})

describe('the name on paper', () => {
  const { regimens, policy } = readShelves()
  const [regimen] = regimens
  const named = (familyName: string, givenName: string): string => {
    if (!regimen || !policy) throw new Error('nothing on the shelves')
    const order = blankOrder(policy)
    const plan = buildPlan(
      parseOrder({ ...order, patient: { ...order.patient, familyName, givenName } }),
      regimen,
      'test',
    )
    return patientName(plan.patient, english)
  }

  test('family name first, as typed; a Chinese name without a comma', () => {
    expect(named('TEST', 'Patient')).toBe('TEST, Patient')
    expect(named('测', '试者')).toBe('测试者')
    expect(named('TEST', '')).toBe('TEST')
    expect(named('', '')).toBe('Not entered')
  })
})
