import { useRef, useState } from 'react'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import { useLibraryStore } from '../../state/libraryStore.ts'
import { type CheckedPage, checkCode } from './checkCode.ts'
import { codeAsPrinted } from './codeAsPrinted.ts'
import { pageFaultText } from './pageFaultText.ts'
import { readPicture } from './readPicture.ts'

/** A code, and what its check says: of this code only, whatever an earlier check answers later. */
export function usePageCheck() {
  const wording = useLaterWording()
  const { planCode: words } = wording
  const [text, setText] = useState('')
  const [page, setPage] = useState<CheckedPage | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const last = useRef(0)

  /** Forgets what was shown of another code; tells later whether nothing has been begun since. */
  const begin = (): (() => boolean) => {
    last.current += 1
    const mine = last.current
    setPage(null)
    setFault(null)
    return () => mine === last.current
  }
  /** What answers after another has begun says nothing any more: its verdict would stand under another code. */
  const tried = async (work: (isLast: () => boolean) => Promise<void>): Promise<void> => {
    const isLast = begin()
    try {
      await work(isLast)
    } catch {
      if (isLast()) setFault(words.notLoaded) // a part that did not load, not a page that is wrong
    }
  }
  const check = (code: string): Promise<void> =>
    tried(async (isLast) => {
      const { index } = useLibraryStore.getState()
      if (index.state !== 'loaded') {
        setFault(words.fault.notReachable)
        return
      }
      const checked = await checkCode(code, index.value, words.placeholder)
      if (!isLast()) return
      if (checked.ok) setPage(checked)
      else setFault(pageFaultText(checked, wording))
    })
  const found = (code: string): void => {
    setText(codeAsPrinted(code))
    void check(code)
  }
  return {
    text,
    page,
    fault,
    type: (typed: string): void => {
      setText(typed)
      begin()
    },
    check,
    found,
    choose: (file: File): Promise<void> =>
      tried(async (isLast) => {
        const read = await readPicture(file)
        if (!isLast()) return
        if (read.ok) found(read.text)
        else setFault(words.pictureFault[read.fault])
      }),
    fail: (why: string): void => {
      begin()
      setFault(why)
    },
  }
}
