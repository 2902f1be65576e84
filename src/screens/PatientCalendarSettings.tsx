import { useState } from 'react'
import { TextField } from '../components/TextField.tsx'
import { useLaterWording } from '../components/laterWordingContext.ts'
import { isHospitalPhone, useHospitalPhoneStore } from '../state/hospitalPhoneStore.ts'

/** The telephone a patient's calendar is printed with: the hospital's own, kept on the device. */
export function PatientCalendarSettings() {
  const { patientCalendar: words } = useLaterWording()
  const { phone, fault, keep } = useHospitalPhoneStore()
  const [text, setText] = useState(phone)
  const isFaulty = !isHospitalPhone(text.trim())
  return (
    <fieldset>
      <legend>{words.phoneTitle}</legend>
      <TextField
        id="hospitalPhone"
        label={words.phone}
        value={text}
        fault={isFaulty ? words.phoneFault : fault && words.phoneStorage[fault]}
        help={words.phoneHelp}
        onChange={(typed) => {
          setText(typed)
          // what cannot be used must not leave an earlier number on the paper
          keep(isHospitalPhone(typed.trim()) ? typed.trim() : '')
        }}
      />
    </fieldset>
  )
}
