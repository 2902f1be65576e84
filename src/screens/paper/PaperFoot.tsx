import { useContext } from 'react'
import { groupsOf } from '../../exports/planCode/codeLines.ts'
import type { QrModules } from '../../exports/planCode/qrModules.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { type PaperCode, PaperCodeContext } from './paperCode.ts'

interface Props {
  readonly wording: LaterWording
  /** Nobody signs what is no order. */
  readonly signers: readonly string[]
  /** Of the plan, said where it has no code. */
  readonly fingerprint: string | null
}

/** More lines than these stand in smaller letters: a browser does not repeat a foot taller than a quarter of the page. */
const MOST_LINES = 7

/** Whether a page has anything at its foot. */
export function useHasFoot(signers: readonly string[]): boolean {
  return useContext(PaperCodeContext) !== null || signers.length > 0
}

/** The foot of every page: who signs, and the code by which the page can be held against its plan later. */
export function PaperFoot({ wording, signers, fingerprint }: Props) {
  const code = useContext(PaperCodeContext)
  return (
    <div className="paperFoot">
      {signers.length > 0 && (
        <div className="paperSign">
          {signers.map((who) => (
            <div key={who}>
              <b>{who}</b>
              <span>{wording.paper.signHere}</span>
            </div>
          ))}
        </div>
      )}
      {code !== null && <Code code={code} words={wording.planCode} fingerprint={fingerprint} />}
    </div>
  )
}

interface CodeProps {
  readonly code: PaperCode
  readonly words: LaterWording['planCode']
  readonly fingerprint: string | null
}

function Code({ code, words, fingerprint }: CodeProps) {
  if (!code.ok) return <p className="paperNoCode">{words.noCode(words.noCodeWhy[code.why], fingerprint)}</p>
  return (
    <>
      <div className={code.lines.length > MOST_LINES ? 'paperCode isLong' : 'paperCode'}>
        {code.lines.map((line) => (
          <p key={line}>{groupsOf(line)}</p>
        ))}
      </div>
      <p className="paperCodeTitle">{words.title}</p>
      <CodeQr {...code.qr} />
    </>
  )
}

/** Millimetres: a module of 0.4 is parted by any camera; the longest code's is 0.35, and then the square is as wide as it may be. */
const [MODULE, WIDEST] = [0.4, 30]

function CodeQr({ side, path }: QrModules) {
  const size = `${Math.min(side * MODULE, WIDEST)}mm`
  return (
    <svg
      className="paperQr"
      width={size}
      height={size}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  )
}
