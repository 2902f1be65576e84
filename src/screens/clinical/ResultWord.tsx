import type { ReactNode } from 'react'
import type { CriterionRow } from '../../plan/criterionRow.ts'
import styles from './Clinical.module.css'

type Result = CriterionRow['result']

/** How a value stands to its limits, as a word and as a drawing of it: a dot between two bars, or beside them. */
export function ResultWord({ result, text }: { readonly result: Result; readonly text: string }) {
  return (
    <span className={`${styles['word']} ${result === 'outside' ? styles['outside'] : ''}`}>
      <svg className={styles['shape']} viewBox="0 0 28 18" aria-hidden="true" focusable="false">
        {SHAPES[result]}
      </svg>
      {text}
    </span>
  )
}

const bars = <path d="M6 3v12M16 3v12" />
const dot = (x: number) => <circle className={styles['dot']} cx={x} cy="9" r="3" />

const SHAPES: Readonly<Record<Result, ReactNode>> = {
  within: (
    <>
      {bars}
      {dot(11)}
    </>
  ),
  outside: (
    <>
      {bars}
      {dot(23)}
    </>
  ),
  notEntered: <path d="M6 3v12M16 3v12" strokeDasharray="3 2" />,
  noLimitStated: dot(11),
  setAside: (
    <>
      {bars}
      <path d="M2 16 24 2" />
    </>
  ),
}
