import { useState } from 'react'
import { TextField } from '../components/TextField.tsx'
import { useLaterWording } from '../components/laterWordingContext.ts'
import { isHospitalPhone } from '../state/hospitalPhone.ts'
import { useSettingsStore } from '../state/settingsStore.ts'

/** The telephone a patient's calendar is printed with: the hospital's own, kept with the settings of the device. */
export function PatientCalendarSettings() {
  const { patientCalendar: words } = useLaterWording()
  const { hospitalPhone, change } = useSettingsStore()
  const [text, setText] = useState(hospitalPhone)
  const isFaulty = !isHospitalPhone(text.trim())
  return (
    <fieldset>
      <legend>{words.phoneTitle}</legend>
      <TextField
        id="hospitalPhone"
        label={words.phone}
        value={text}
        fault={isFaulty ? words.phoneFault : null}
        help={words.phoneHelp}
        onChange={(typed) => {
          setText(typed)
          // what cannot be used must not leave an earlier number on the paper
          change({ hospitalPhone: isHospitalPhone(typed.trim()) ? typed.trim() : '' })
        }}
      />
    </fieldset>
  )
}
