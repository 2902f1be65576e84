import { useState } from 'react'
import { FileChooser } from '../../components/FileChooser.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { addHospitalFile } from '../../order/addHospitalFile.ts'
import { fileRefusal } from '../../order/readJsonText.ts'
import type { HospitalFile } from '../../order/readHospitalFile.ts'
import { useOrderStore } from '../../state/orderStore.ts'
import styles from './HospitalSettings.module.css'
import { readChosenFile } from './readChosenFile.ts'
import type { SettingsPartProps } from './settingsPartProps.ts'

interface Props extends SettingsPartProps {
  readonly id: string
  readonly label: string
  readonly kind: HospitalFile['kind']
}

/** One file at a time, taken whole or not at all; what was loaded before stays until then. */
export function HospitalFileField({ id, label, kind, policy, choose }: Props) {
  const { settings } = useLaterWording()
  const [said, say] = useState<{ readonly isTaken: boolean; readonly text: string } | null>(null)

  const load = async (file: File): Promise<void> => {
    const read = await take(file)
    if (read.ok) {
      choose(read.parts)
      say({ isTaken: true, text: settings.fileTaken(file.name) })
      return
    }
    const why = settings.fileFault[read.fault]
    const isWhole = read.path === '/'
    say({ isTaken: false, text: settings.fileRefused(isWhole ? why : settings.atPath(why, read.path)) })
  }
  const take = async (file: File) => {
    const read = await readChosenFile(file)
    if (!read.ok) return read
    if (read.file.kind !== kind) return fileRefusal([], kind === 'holidays' ? 'notHolidays' : 'notABandTable')
    // the order may have gone on while the file was read
    return addHospitalFile(useOrderStore.getState().typed?.policy ?? policy, read.file)
  }
  return (
    <div className={styles['file']}>
      <FileChooser
        label={label}
        accept=".json,application/json"
        describedBy={`${id}-under`}
        isRefused={said?.isTaken === false}
        onChoose={(file) => {
          void load(file)
        }}
      />
      <p id={`${id}-under`} role="status" className={said === null || said.isTaken ? 'quiet' : 'isStop'}>
        {said === null ? (
          settings.fileHelp
        ) : (
          <>
            <Icon name={said.isTaken ? 'done' : 'stop'} /> {said.text}
          </>
        )}
      </p>
    </div>
  )
}
