import { create } from 'zustand'
import { parseNameText } from '../order/parseNameText.ts'

interface HospitalPhoneState {
  /** As it is printed for patients; empty: a line to write on. */
  readonly phone: string
  /** What the device kept cannot be printed, or it refused to keep what was typed: said in words, never passed over. */
  readonly fault: 'notRead' | 'notKept' | null
  /** Keeps a number that `isHospitalPhone`; an empty one takes the kept one away. */
  readonly keep: (phone: string) => void
}

export const PHONE_KEY = 'dosewright-hospital-phone'
/** It stands in the head of every page, which must stay low. */
const LONGEST = 60

/**
 * The hospital's telephone for patients, day and night: its own, kept on the device, never anything of a patient. A store
 * apart from the other settings, because the first page has no need of it.
 */
export const useHospitalPhoneStore = create<HospitalPhoneState>((set) => ({
  ...readHospitalPhone(),
  keep: (phone) => {
    set({ phone, fault: store(phone) ? null : 'notKept' })
  },
}))

export function readHospitalPhone(): Pick<HospitalPhoneState, 'phone' | 'fault'> {
  try {
    const phone = localStorage.getItem(PHONE_KEY) ?? ''
    return isHospitalPhone(phone) ? { phone, fault: null } : { phone: '', fault: 'notRead' }
  } catch {
    return { phone: '', fault: 'notRead' } // blocked storage
  }
}

function store(phone: string): boolean {
  try {
    localStorage.setItem(PHONE_KEY, phone)
    return true
  } catch {
    return false
  }
}

/** Empty, or a text on one line, trimmed, that prints as it stands and has the digits of a telephone number. */
export function isHospitalPhone(text: string): boolean {
  if (text === '') return true
  const entry = parseNameText(text)
  if (entry.state !== 'entered' || entry.value !== text || text.length > LONGEST) return false
  return (text.match(/\d/g)?.length ?? 0) >= 3
}
