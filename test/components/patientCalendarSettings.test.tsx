import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { LaterWordingContext } from '../../src/components/laterWordingContext.ts'
import { WordingContext } from '../../src/components/wordingContext.ts'
import { PatientCalendarSettings } from '../../src/screens/PatientCalendarSettings.tsx'
import {
  isHospitalPhone,
  PHONE_KEY,
  readHospitalPhone,
  useHospitalPhoneStore,
} from '../../src/state/hospitalPhoneStore.ts'
import { loadLaterWording } from '../../src/wording/loadWording.ts'

const english = await loadLaterWording('en')
const words = english.patientCalendar

beforeEach(() => {
  localStorage.clear()
  useHospitalPhoneStore.setState({ phone: '', fault: null })
})

function open() {
  render(
    <WordingContext value={english}>
      <LaterWordingContext value={english}>
        <PatientCalendarSettings />
      </LaterWordingContext>
    </WordingContext>,
  )
  return screen.getByLabelText(words.phone)
}

describe('the hospital’s telephone', () => {
  test('is kept on the device, trimmed', async () => {
    await userEvent.type(open(), ' 021 5555 0100 ')
    expect(useHospitalPhoneStore.getState().phone).toBe('021 5555 0100')
    expect(readHospitalPhone()).toEqual({ phone: '021 5555 0100', fault: null })
  })

  test('that is none leaves no earlier number to print, and the field says so', async () => {
    const field = open()
    await userEvent.type(field, '021 5555 0100')
    await userEvent.type(field, '9'.repeat(60))
    expect(screen.getByText(words.phoneFault)).toBeInTheDocument()
    expect(useHospitalPhoneStore.getState().phone).toBe('')
    expect(readHospitalPhone()).toEqual({ phone: '', fault: null })
  })

  test('that the device cannot keep is printed all the same, and that is said', async () => {
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await userEvent.type(open(), '120')
    expect(screen.getByText(words.phoneStorage.notKept)).toBeInTheDocument()
    expect(useHospitalPhoneStore.getState().phone).toBe('120')
    full.mockRestore()
  })

  test('kept as something that cannot be printed is not used, and that is said', () => {
    for (const kept of ['ask', ' 021', '0'.repeat(61), '021\u202e5555', '021\n5555']) {
      localStorage.setItem(PHONE_KEY, kept)
      expect(readHospitalPhone(), kept).toEqual({ phone: '', fault: 'notRead' })
    }
    useHospitalPhoneStore.setState(readHospitalPhone())
    open()
    expect(screen.getByText(words.phoneStorage.notRead)).toBeInTheDocument()
  })

  test('may have words beside its digits, and three digits at least', () => {
    for (const phone of ['', '120', 'ward 4: 021 5555 0100, ext. 7', '转 3021 分机'])
      expect(isHospitalPhone(phone), phone).toBe(true)
    for (const none of ['12', 'none', ' 120', '120\n130']) expect(isHospitalPhone(none), none).toBe(false)
  })
})
