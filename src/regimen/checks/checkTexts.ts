import { everyObject, type Fault, isObject } from './fault.ts'

const CHINESE = /\p{Script=Han}/u

/** 3: an inferred or local value says why. 4: every bilingual text has both languages, and not the wrong way round. */
export function checkTexts(file: object): Fault[] {
  return everyObject(file).flatMap(({ path, value }) => {
    if (value['mark'] === 'inferred' || value['mark'] === 'local') return checkWhy(path, value['why'])
    if ('en' in value || 'zh' in value) return checkBoth(path, value)
    return []
  })
}

function checkWhy(path: string, why: unknown): Fault[] {
  const given = isObject(why) && [why['en'], why['zh']].every((text) => typeof text === 'string' && text.trim() !== '')
  return given
    ? []
    : [{ check: 3, path: `${path}.why`, message: 'an inferred or local value says why, in both languages' }]
}

function checkBoth(path: string, { en, zh }: Readonly<Record<string, unknown>>): Fault[] {
  const faults: Fault[] = []
  if (typeof en !== 'string' || en.trim() === '')
    faults.push({ check: 4, path: `${path}.en`, message: 'no English text' })
  else if (CHINESE.test(en))
    faults.push({ check: 4, path: `${path}.en`, message: 'Chinese characters in the English text' })
  if (typeof zh !== 'string' || zh.trim() === '')
    faults.push({ check: 4, path: `${path}.zh`, message: 'no Chinese text' })
  else if (/[a-z]{4}/i.test(zh) && !CHINESE.test(zh))
    faults.push({ check: 4, path: `${path}.zh`, message: 'the Chinese text has no Chinese characters' })
  return faults
}
