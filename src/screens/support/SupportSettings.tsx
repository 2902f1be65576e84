import { useState } from 'react'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { useOpenForm } from '../../components/useOpenForm.ts'
import type { Edit } from '../../order/edit.ts'
import { hasRoom, nextSupportId, withSupport } from '../../order/editSupport.ts'
import type { SupportLine } from '../../order/policy.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import type { SettingsPartProps } from '../course/settingsPartProps.ts'
import orderStyles from '../order/OrderForm.module.css'
import styles from './Support.module.css'
import { SupportForm } from './SupportForm.tsx'
import { SupportLineItem } from './SupportLineItem.tsx'

interface Props extends SettingsPartProps {
  /** Ids of the lines this patient does not get. */
  readonly leftOut: readonly string[]
  readonly edit: (edit: Edit) => void
}

/** The hospital's own supportive care for the open regimen. A line is the hospital's; leaving it out is this patient's. */
export function SupportSettings(props: Props) {
  const { support: words } = useLaterWording()
  const { regimen } = props
  return (
    <>
      <strong className={orderStyles['wide']}>{words.title}</strong>
      <p className={`quiet ${orderStyles['wide']}`}>{words.help}</p>
      {regimen === null ? (
        <p className={`quiet ${orderStyles['wide']}`}>{words.noRegimen}</p>
      ) : (
        // another regimen has other days and drugs: a half-typed line for this one is dropped with it
        <Lines key={regimen.id} {...props} regimen={regimen} />
      )}
    </>
  )
}

function Lines({ policy, regimen, choose, leftOut, edit }: Props & { readonly regimen: Regimen }) {
  const { support: words } = useLaterWording()
  const [asked, setOpen] = useState<string | null>(null)
  const close = (): void => {
    setOpen(null)
  }
  const { support } = policy
  const lines = support.filter((line) => line.regimen === regimen.id)
  // the shipped settings may have come back while a line was being changed
  const open = asked === 'add' || lines.some(({ id }) => id === asked) ? asked : null
  const within = useOpenForm(open, close, '[data-form] select')
  const newId = nextSupportId(support, leftOut)

  const save = (line: SupportLine): void => {
    choose({ support: withSupport(support, line) })
    close()
  }
  const leave = (line: string, isLeftOut: boolean): void => {
    edit({ kind: 'setSupportLeftOut', line, isLeftOut })
  }
  const remove = ({ id }: SupportLine): void => {
    choose({ support: support.filter((line) => line.id !== id) })
    if (leftOut.includes(id)) leave(id, false)
  }
  return (
    <div ref={within} className={orderStyles['wide']}>
      {lines.length === 0 && open === null && <p className="quiet">{words.none}</p>}
      {lines.length > 0 && (
        <ul className={styles['lines']} aria-label={words.title}>
          {lines.map((line) => (
            <li key={line.id}>
              {open === line.id ? (
                <SupportForm line={line} id={line.id} regimen={regimen} onSave={save} onClose={close} />
              ) : (
                <SupportLineItem
                  line={line}
                  regimen={regimen}
                  isLeftOut={leftOut.includes(line.id)}
                  onLeave={leave}
                  onChange={setOpen}
                  onRemove={remove}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {open === 'add' && <SupportForm line={null} id={newId} regimen={regimen} onSave={save} onClose={close} />}
      {open === null && hasRoom(support) && (
        <button
          type="button"
          className="button"
          data-opens="add"
          onClick={() => {
            setOpen('add')
          }}
        >
          {words.add}
        </button>
      )}
      {!hasRoom(support) && <p className="isConfirm">{words.full}</p>}
    </div>
  )
}
