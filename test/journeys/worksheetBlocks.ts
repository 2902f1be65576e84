import { execFileSync } from 'node:child_process'

/** One preparation as read from paper. */
export interface Block {
  /** `2026-11-23 08:00`, of the date in the head of its page. */
  readonly at: string
  /** The lines of its head, without white space: route, drug, formulation, dose, which of the date's it is. */
  readonly head: readonly string[]
  /** What stands between the head and the first label: other drugs may be named in it. */
  readonly cautions: string
  readonly dose: string
  /** null for a push, and where the source is silent. */
  readonly minutes: number | null
  /** What stands beside each label, without white space, which every reader of a PDF sees elsewhere. */
  readonly rows: Readonly<Record<string, string>>
  readonly text: string
}

export const LABELS = {
  en: {
    product: 'Product',
    reconstitution: 'Reconstitution',
    vials: 'Vials',
    drawn: 'Draw up',
    container: 'Container',
    diluent: 'Diluent',
    finalVolume: 'Final volume',
    finalConcentration: 'Final concentration',
    rate: 'Rate',
    useWithin: 'Use within',
    notes: 'At the bench',
    lots: 'Lots used',
    end: 'Prepared at',
  },
  'zh-CN': {
    product: '药品规格',
    reconstitution: '溶解',
    vials: '用药支数',
    drawn: '抽取',
    container: '容器',
    diluent: '溶媒',
    finalVolume: '终体积',
    finalConcentration: '终浓度',
    rate: '输注速度',
    useWithin: '使用时限',
    notes: '操作提示',
    lots: '所用批号',
    end: '配置时间',
  },
} as const
export type Reading = keyof typeof LABELS

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const two = (number: number | string): string => String(number).padStart(2, '0')

/** Every preparation of a printed file, in the order of the paper. */
export function readBlocks(file: string, language: Reading): readonly Block[] {
  // as the pages were written, cell by cell; by its place on the paper a figure in other letters leaves its line
  const text = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], { encoding: 'utf8' })
  return text.split('\f').flatMap((page) => {
    const [above = '', ...parts] = page.replace(/[^\S\n]/g, '').split(/^(?=\d{2}:\d{2}\n)/m)
    return parts.map((part) => blockOf(part, pageDate(above), language))
  })
}

/** The date in the head of a page. */
function pageDate(above: string): string {
  const english = /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(\d{2})-([A-Z][a-z]{2})-(\d{4})/.exec(above)
  if (english) {
    const [, day, month, year] = english
    return `${year}-${two(MONTHS.indexOf(month ?? '') + 1)}-${day}`
  }
  const chinese = /(\d{4})年(\d{1,2})月(\d{1,2})日周/.exec(above)
  if (!chinese) throw new Error(`a worksheet page without a date:\n${above}`)
  return `${chinese[1]}-${two(chinese[2] ?? '')}-${two(chinese[3] ?? '')}`
}

/** The last line of a head: `preparation 1 of 3`. */
const PLACE = /^preparation\d+of\d+$|^第\d+份，共\d+份$/

/** A second label on a row stands inside its line: there the line is parted. */
function parted(line: string, language: Reading): readonly string[] {
  const { finalConcentration, useWithin } = LABELS[language]
  return line.split(new RegExp(`(?=${squeezed(finalConcentration)})|(?=${squeezed(useWithin)})`))
}

const squeezed = (text: string): string => text.replace(/\s/g, '')

function blockOf(text: string, date: string, language: Reading): Block {
  const labels = LABELS[language]
  const head: string[] = []
  const cautions: string[] = []
  const rows: Record<string, string> = {}
  let current: string | null = null
  for (const line of text
    .split('\n')
    .slice(1)
    .flatMap((each) => parted(each, language))) {
    const label = Object.values(labels).find((each) => line.startsWith(squeezed(each)))
    if (label === labels.end) break
    current = label ?? current
    if (current === null) (head.some((each) => PLACE.test(each)) ? cautions : head).push(line)
    else rows[current] = (rows[current] ?? '') + line.slice(squeezed(label ?? '').length)
  }
  // in a narrow cell the time parts over two lines
  const over = /(?:over|持续)(\d+)(h|min|小时|分钟)/.exec(head.join(''))
  const isHours = over?.[2] === 'h' || over?.[2] === '小时'
  return {
    at: `${date} ${text.slice(0, 5)}`,
    head,
    cautions: cautions.join(''),
    dose: /(\d[\d,.]*)mg$/m.exec(head.join('\n'))?.[1] ?? 'no dose',
    minutes: over ? Number(over[1]) * (isHours ? 60 : 1) : null,
    rows,
    text,
  }
}
