import type { ReactNode } from 'react'
import { FactMark } from '../../components/FactMark.tsx'
import { Icon } from '../../components/Icon.tsx'
import { useLaterWording } from '../../components/laterWordingContext.ts'
import type { PreparationLine } from '../../components/preparationLine.ts'
import styles from './Preparation.module.css'
import type { PreparationRow } from './preparationRows.ts'
import { type Setting, settingOf } from './settingOf.ts'

interface Props {
  readonly rows: readonly PreparationRow[]
  /** The name of the drug, for buttons that stand once for each. */
  readonly name: string
  /** null where there is nothing to lead to: what it would set stands open beside it. */
  readonly onSetting: (setting: Setting) => (() => void) | null
  /** The choice of products where it is open: under the line it is about. */
  readonly chooser: ReactNode
}

/** Line by line, in the order of the work; what is blank says why, once, and leads to what fills it. */
export function PreparationLines({ rows, chooser, ...blank }: Props) {
  const at = rows.find(isOfProducts)
  return (
    <dl className={styles['lines']}>
      {rows.map((row) =>
        row.kind === 'line' ? (
          <Line key={row.line.key} line={row.line}>
            {row === at && chooser}
          </Line>
        ) : (
          <Blank key={row.reason} row={row} {...blank}>
            {row === at && chooser}
          </Blank>
        ),
      )}
    </dl>
  )
}

function isOfProducts(row: PreparationRow): boolean {
  return row.kind === 'line' ? row.line.key === 'product' : settingOf(row.refusal) === 'products'
}

interface LineProps {
  readonly line: PreparationLine
  readonly children: ReactNode
}

function Line({ line: { key, label, lead, texts, isOutside }, children }: LineProps) {
  return (
    <div className={key === 'drawn' || key === 'rate' ? styles['loud'] : undefined}>
      <dt>{label}</dt>
      <dd>
        {lead !== null && <b className={styles['lead']}>{lead}</b>}
        {texts.map(({ text, mark }, index) => (
          <span key={index} className={`${styles['text']} ${isOutside ? 'isConfirm' : ''}`}>
            {isOutside && <Icon name="confirm" />} {text} {mark !== null && <FactMark mark={mark} />}
          </span>
        ))}
        {children}
      </dd>
    </div>
  )
}

type BlankRow = PreparationRow & { readonly kind: 'blank' }

type BlankProps = Pick<Props, 'name' | 'onSetting'> & { readonly row: BlankRow; readonly children: ReactNode }

function Blank({ row, name, onSetting, children }: BlankProps) {
  const wording = useLaterWording()
  const { preparation: words, paper } = wording
  const { refusal, reason, labels } = row
  const setting = settingOf(refusal)
  const lead = setting === null ? null : onSetting(setting)
  return (
    <div className={refusal.code === 'notDrawnUp' ? styles['quiet'] : styles['blank']}>
      <dt>
        {refusal.code === 'notDrawnUp' ? null : (
          <>
            <Icon name="todo" /> <b>{labels.length === 0 ? words.blank : words.blankOf(labels)}</b>
          </>
        )}
      </dt>
      <dd>
        <span>{reason}</span>
        {setting !== null && lead !== null && (
          <button
            type="button"
            className="button"
            aria-label={`${words.set[setting]}${paper.joinParts}${name}`}
            onClick={lead}
          >
            {words.set[setting]}
          </button>
        )}
        {children}
      </dd>
    </div>
  )
}
