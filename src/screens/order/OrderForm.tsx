import { useWording } from '../../components/wordingContext.ts'
import type { Later } from '../loadLater.ts'
import { BsaFields } from './BsaFields.tsx'
import { DateFields } from './DateFields.tsx'
import { MeasurementFields } from './MeasurementFields.tsx'
import type { OrderPartProps } from './orderFormProps.ts'
import { PatientFields } from './PatientFields.tsx'
import { RegimenFields } from './RegimenFields.tsx'

interface FormParts {
  readonly onFind: () => void
  /** null while what few orders need is loading. */
  readonly later: Later | null
}

/** The cause at the left; its effect stands at the right. Always visible, never a wizard. */
export function OrderForm({ later, ...props }: OrderPartProps & FormParts) {
  const { order } = useWording().screen
  return (
    <form
      aria-label={order.title}
      onSubmit={(event) => {
        event.preventDefault() // there is nothing to send: every keystroke has had its effect already
      }}
    >
      <PatientFields {...props} />
      <MeasurementFields {...props} />
      <RegimenFields {...props} />
      {later !== null && <later.SuppliedFields {...props} />}
      <DateFields {...props} />
      {later !== null && <later.CycleExtras {...props} />}
      <BsaFields {...props} />
      {later !== null && <later.OrderExtras {...props} />}
    </form>
  )
}
