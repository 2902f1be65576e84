import { useEffect } from 'react'
import { Icon } from '../components/Icon.tsx'
import { useLaterWording } from '../components/laterWordingContext.ts'
import { startOffline } from '../offline/startOffline.ts'
import { useRelease } from '../offline/useRelease.ts'
import styles from './TopBar.module.css'

/** Whether the page works without a network. */
export function ReleaseNote() {
  const { frame } = useLaterWording()
  const { state } = useRelease()
  // only now: keeping the files must not compete with those that the first dose waits for
  useEffect(startOffline, [])
  return (
    <p className={styles['state']} data-testid="release-state" data-state={state} title={frame.releaseHelp[state]}>
      <Icon name={state === 'ready' ? 'done' : state === 'failed' ? 'confirm' : 'note'} />
      {frame.release[state]}
    </p>
  )
}
