import { expect, test, vi } from 'vitest'
import { readSettings, SETTINGS_KEY, useSettingsStore } from '../../src/state/settingsStore.ts'

test('settings this device cannot read whole are not used in part, and the fault is said', () => {
  for (const text of ['{', 'null', '{"language":"xx","paperSize":"A4"}', '{"language":"en","paperSize":"A3"}']) {
    localStorage.setItem(SETTINGS_KEY, text)
    expect(readSettings()).toMatchObject({ paperSize: 'A4', storageFault: true })
  }
  localStorage.clear()
  expect(readSettings().storageFault).toBe(false)
})

test('a full or blocked storage is said, and the setting still holds on this page', () => {
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  useSettingsStore.getState().change({ paperSize: 'Letter' })
  expect(useSettingsStore.getState()).toMatchObject({ paperSize: 'Letter', storageFault: true })
  full.mockRestore()
  useSettingsStore.getState().change({ paperSize: 'A4' })
  expect(useSettingsStore.getState().storageFault).toBe(false)
})
