import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { LaterWordingContext } from '../../src/components/laterWordingContext.ts'
import { WordingContext } from '../../src/components/wordingContext.ts'
import { PatientCalendarSettings } from '../../src/screens/PatientCalendarSettings.tsx'
import { isHospitalPhone } from '../../src/state/hospitalPhone.ts'
import { readSettings, SETTINGS_KEY, useSettingsStore } from '../../src/state/settingsStore.ts'
import { loadLaterWording } from '../../src/wording/loadWording.ts'

const english = await loadLaterWording('en')

beforeEach(() => {
  localStorage.clear()
  useSettingsStore.setState({ language: 'en', paperSize: 'A4', hospitalPhone: '', storageFault: false })
})

function open() {
  render(
    <WordingContext value={english}>
      <LaterWordingContext value={english}>
        <PatientCalendarSettings />
      </LaterWordingContext>
    </WordingContext>,
  )
  return screen.getByLabelText(english.patientCalendar.phone)
}

describe('the hospital’s telephone', () => {
  test('is kept on the device with the other settings, trimmed', async () => {
    await userEvent.type(open(), ' 021 5555 0100 ')
    expect(useSettingsStore.getState().hospitalPhone).toBe('021 5555 0100')
    expect(readSettings()).toMatchObject({ paperSize: 'A4', hospitalPhone: '021 5555 0100', storageFault: false })
  })

  test('that is none leaves no earlier number to print, and the field says so', async () => {
    const field = open()
    await userEvent.type(field, '021 5555 0100')
    await userEvent.type(field, '9'.repeat(60))
    expect(screen.getByText(english.patientCalendar.phoneFault)).toBeInTheDocument()
    expect(useSettingsStore.getState().hospitalPhone).toBe('')
    expect(readSettings()).toMatchObject({ hospitalPhone: '', storageFault: false })
  })

  test('settings kept before there was one are read as they are', () => {
    localStorage.setItem(SETTINGS_KEY, '{"language":"zh-CN","paperSize":"Letter"}')
    expect(readSettings()).toEqual({
      language: 'zh-CN',
      paperSize: 'Letter',
      hospitalPhone: '',
      storageFault: false,
    })
  })

  test('a kept one that cannot be printed makes the settings unreadable, and that is said', () => {
    for (const phone of ['5', '["1"]', '"ask"', '" 021"', `"${'0'.repeat(61)}"`, '"021\\u202e5555"']) {
      localStorage.setItem(SETTINGS_KEY, `{"language":"en","paperSize":"A4","hospitalPhone":${phone}}`)
      expect(readSettings(), phone).toMatchObject({ hospitalPhone: '', storageFault: true })
    }
  })

  test('may have words beside its digits, and three digits at least', () => {
    expect(['', '120', 'ward 4: 021 5555 0100, ext. 7', '转 3021 分机'].map(isHospitalPhone)).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(['12', 'none', ' 120', '120\n130'].map(isHospitalPhone)).toEqual([false, false, false, false])
  })
})
