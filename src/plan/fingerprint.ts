import type { Entry, Order } from '../order/order.ts'
import { canonicalJson } from '../quantities/canonicalJson.ts'
import type { Decimal } from '../quantities/decimal.ts'
import { sha256Hex } from '../quantities/sha256Hex.ts'
import { clockMinutes } from '../quantities/civilTime.ts'
import { anchorEntry } from '../schedule/startTimes.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { courseInputs, cycleInputs, plain, type Plain } from './fingerprintInputs.ts'

/**
 * Twelve hexadecimal digits, `7F3A-19C2-E0B4`, over everything a dose or a time is made from: dosing inputs, policy,
 * regimen with its drugs, app build. Not identity, not the present moment, not signatures: the same treatment for
 * the same body has the same fingerprint on every machine.
 */
export function fingerprintOf(
  order: Order,
  regimen: Regimen,
  numbers: readonly number[],
  age: number | null,
  build: string,
): string {
  const inputs = {
    build,
    regimen: regimen.hash,
    policy: { ...order.policy, name: null, bsaCap: plain(order.bsaCap) },
    age,
    sex: order.sex,
    ecog: plain(order.ecog),
    lvef: plain(order.lvef),
    lvefMeasuredOn: plain(order.lvefMeasuredOn),
    shown: numbers,
    currentCycle: plain(order.currentCycle),
    lastCycle: plain(order.lastCycle),
    cycles: cycleInputs(order),
    course: courseInputs(order.course),
    choices: resolvedChoices(order, regimen),
    supplied: (regimen.supplied ?? []).map(({ item, isGiven, days, dose }) => ({ item: item.id, isGiven, days, dose })),
    doses: mapPlain(order.doses),
    durations: mapPlain(order.durations),
    startTimes: resolvedTimes(order, regimen),
  }
  const hex = sha256Hex(canonicalJson(inputs)).slice(0, 12).toUpperCase()
  return `${hex.slice(0, 4)}-${hex.slice(4, 8)}-${hex.slice(8)}`
}

/** A default left open and the same option chosen are one treatment. */
function resolvedChoices(order: Order, regimen: Regimen): Readonly<Record<string, string>> {
  const defaults = regimen.choices.flatMap(({ id, defaultOption }): [string, string][] =>
    defaultOption === undefined ? [] : [[id, defaultOption]],
  )
  return { ...Object.fromEntries<string>(defaults), ...order.choices }
}

/** The clock of every anchor on every day it serves, proposed or typed. */
function resolvedTimes(order: Order, regimen: Regimen): Readonly<Record<string, Plain>> {
  return Object.fromEntries(
    regimen.clockAnchors.flatMap(({ id, days, proposed }) =>
      days.map((day) => {
        const entry = anchorEntry(order, id, day)
        return [`${id}@${day}`, entry.state === 'missing' ? clockMinutes(proposed) : plain(entry)]
      }),
    ),
  )
}

function mapPlain(entries: Readonly<Record<string, Entry<Decimal | number>>>): Record<string, Plain> {
  const entered = Object.entries(entries).filter(([, entry]) => entry.state !== 'missing')
  return Object.fromEntries(entered.map(([key, entry]) => [key, plain(entry)]))
}
