import { useRef, useState } from 'react'

/** How a task ended, in words. */
export interface Said {
  readonly tone: 'done' | 'confirm' | 'stop'
  readonly text: string
}

export interface Task {
  readonly isBusy: boolean
  readonly said: Said | null
  /** One at a time: a second one while the first is under way is not begun. `failed` is said of what throws. */
  readonly run: (task: () => Promise<Said | null>, failed: string) => void
}

/** What takes a moment and ends in words. */
export function useTask(): Task {
  const [isBusy, setBusy] = useState(false)
  // known at once, not only when it has been drawn: a file dropped right after a refusal is not passed over
  const busy = useRef(false)
  const [said, say] = useState<Said | null>(null)
  const run: Task['run'] = (task, failed) => {
    if (busy.current) return
    busy.current = true
    setBusy(true)
    say(null)
    void task()
      .catch((): Said => ({ tone: 'stop', text: failed }))
      .then((ended) => {
        busy.current = false
        say(ended)
        setBusy(false)
      })
  }
  return { isBusy, said, run }
}
