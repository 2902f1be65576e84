import type { OrderFileFault } from '../../order/orderFileFault.ts'
import type { FileRefusal } from '../../order/readJsonText.ts'
import type { LaterWording } from '../../wording/wording.ts'
import type { TextFileFault } from '../readTextFile.ts'

export type OrderFault = OrderFileFault | TextFileFault | 'notLoaded' | 'regimenUnknown' | 'oneFile'

/** What is wrong with an order file and where: the part of the order in words, the exact place as its path. */
export function placedFault({ fault, path }: FileRefusal<OrderFault>, words: LaterWording['files']): string {
  const why = words.fault[fault]
  if (path === '/') return why
  const part = path.split('/')[1] ?? ''
  return isPlace(part, words.place) ? words.atPlace(why, words.place[part], path) : words.atPath(why, path)
}

type Places = LaterWording['files']['place']

function isPlace(part: string, places: Places): part is keyof Places {
  return Object.hasOwn(places, part)
}
