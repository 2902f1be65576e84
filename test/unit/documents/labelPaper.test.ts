import { expect, test } from 'vitest'
import { parseLabelSide, readLabelPaper, SHIPPED_LABEL } from '../../../src/documents/labelPaper.ts'

test('a typed size is read to a tenth of a millimetre, the limits themselves included', () => {
  expect(parseLabelSide('101.6', 'widthMm')).toBe('101.6')
  expect(parseLabelSide(' ７６，２ ', 'heightMm')).toBe('76.2')
  expect(['69.9', '70', '160', '160.1'].map((text) => parseLabelSide(text, 'widthMm'))).toEqual([
    null,
    '70',
    '160',
    null,
  ])
  expect(['39.9', '40', '155', '155.1'].map((text) => parseLabelSide(text, 'heightMm'))).toEqual([
    null,
    '40',
    '155',
    null,
  ])
})

test('what has two readings, or none, is no size', () => {
  for (const text of ['', '1e2', '-100', '100mm', '1,234', '100.25', '100 x 60'])
    expect(parseLabelSide(text, 'widthMm'), text).toBeNull()
})

test('a size kept on the device is taken whole or not at all', () => {
  expect(readLabelPaper({ media: 'printer', widthMm: '101.6', heightMm: '152.4' })).toEqual({
    media: 'printer',
    widthMm: '101.6',
    heightMm: '152.4',
  })
  for (const kept of [
    null,
    'sheet',
    {},
    { ...SHIPPED_LABEL, media: 'roll' },
    { ...SHIPPED_LABEL, widthMm: 100 },
    { ...SHIPPED_LABEL, widthMm: '100.0' },
    { ...SHIPPED_LABEL, heightMm: '1000' },
  ])
    expect(readLabelPaper(kept)).toBeNull()
})
