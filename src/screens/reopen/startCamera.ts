import { loadScanner } from './loadScanner.ts'

export type CameraFault = 'absent' | 'refused' | 'failed'

interface Wanted {
  readonly onText: (text: string) => void
  readonly onFault: (fault: CameraFault) => void
}

const BETWEEN_LOOKS = 200 // milliseconds
const LONGEST_SIDE = 1000 // pixels

/**
 * Shows the camera in a video and looks at its picture until a QR code is in it.
 * @returns what stops the camera: it must not go on behind a closed dialogue, with its light on
 */
export function startCamera(video: HTMLVideoElement, { onText, onFault }: Wanted): () => void {
  let stream: MediaStream | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let isStopped = false
  const stop = (): void => {
    isStopped = true
    clearTimeout(timer)
    for (const track of stream?.getTracks() ?? []) track.stop()
    video.srcObject = null
  }
  const begin = async (): Promise<void> => {
    const scan = await loadScanner()
    stream = await askForCamera()
    if (isStopped) {
      stop()
      return
    }
    video.srcObject = stream
    await video.play()
    const canvas = document.createElement('canvas')
    const look = (): void => {
      if (isStopped) return
      const pixels = pixelsOf(video, canvas)
      const text = pixels === null ? null : scan(pixels.data, pixels.width, pixels.height)
      if (text === null) timer = setTimeout(look, BETWEEN_LOOKS)
      else onText(text)
    }
    look()
  }
  begin().catch((error: unknown) => {
    if (isStopped) return
    stop()
    onFault(faultOf(error))
  })
  return stop
}

function askForCamera(): Promise<MediaStream> {
  // undefined on an address that is not secure, whatever its type says
  const devices: MediaDevices | undefined = navigator.mediaDevices
  if (devices === undefined) return Promise.reject(new DOMException('no camera', 'NotFoundError'))
  return devices.getUserMedia({ audio: false, video: { facingMode: 'environment', width: { ideal: 1920 } } })
}

function faultOf(error: unknown): CameraFault {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused'
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'absent' : 'failed'
}

function pixelsOf(video: HTMLVideoElement, canvas: HTMLCanvasElement): ImageData | null {
  const { videoWidth, videoHeight } = video
  if (videoWidth === 0 || videoHeight === 0) return null
  const scale = Math.min(1, LONGEST_SIDE / Math.max(videoWidth, videoHeight))
  canvas.width = Math.round(videoWidth * scale)
  canvas.height = Math.round(videoHeight * scale)
  const drawing = canvas.getContext('2d', { willReadFrequently: true })
  drawing?.drawImage(video, 0, 0, canvas.width, canvas.height)
  return drawing?.getImageData(0, 0, canvas.width, canvas.height) ?? null
}
