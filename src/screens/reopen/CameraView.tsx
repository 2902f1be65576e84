import { useEffect, useEffectEvent, useRef } from 'react'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import styles from './Reopen.module.css'
import { type CameraFault, startCamera } from './startCamera.ts'

interface Props {
  readonly onText: (text: string) => void
  readonly onFault: (fault: CameraFault) => void
}

/** What the camera sees, until a code is in it. It is stopped as soon as this is not on the screen. */
export function CameraView({ onText, onFault }: Props) {
  const { planCode } = useLaterWording()
  const video = useRef<HTMLVideoElement>(null)
  const found = useEffectEvent(onText)
  const failed = useEffectEvent(onFault)
  useEffect(
    () =>
      video.current === null
        ? undefined
        : startCamera(video.current, {
            onText: (text) => {
              found(text)
            },
            onFault: (fault) => {
              failed(fault)
            },
          }),
    [],
  )
  return (
    <figure className={styles['camera']}>
      <video ref={video} muted playsInline aria-label={planCode.camera} />
      <figcaption>{planCode.cameraHelp}</figcaption>
    </figure>
  )
}
