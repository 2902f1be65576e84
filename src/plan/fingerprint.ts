import type { Entry, Measurements, Order } from '../order/order.ts'
import { cycleMeasurements } from './cycleMeasurements.ts'
import { canonicalJson } from '../quantities/canonicalJson.ts'
import { Decimal, decimalText } from '../quantities/decimal.ts'
import { sha256Hex } from '../quantities/sha256Hex.ts'
import { clockMinutes } from '../quantities/civilTime.ts'
import { anchorEntry } from '../schedule/startTimes.ts'
import type { Regimen } from '../regimen/regimen.ts'

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
    bodies: numbers.map((number) => bodyOf(cycleMeasurements(order, number))),
    currentCycle: plain(order.currentCycle),
    lastCycle: plain(order.lastCycle),
    cycles: order.cycles
      .map((c) => [c.number, plain(c.plannedDay1), plain(c.actualDay1)])
      .sort(([a], [b]) => Number(a) - Number(b)),
    choices: resolvedChoices(order, regimen),
    doses: mapPlain(order.doses),
    durations: mapPlain(order.durations),
    startTimes: resolvedTimes(order, regimen),
  }
  const hex = sha256Hex(canonicalJson(inputs)).slice(0, 12).toUpperCase()
  return `${hex.slice(0, 4)}-${hex.slice(4, 8)}-${hex.slice(8)}`
}

/** What the doses of one cycle are made from. */
function bodyOf({ height, heightMeasuredOn, weight, weightMeasuredOn }: Measurements): readonly Plain[] {
  return [height, heightMeasuredOn, weight, weightMeasuredOn].map(plain)
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

type Plain = string | number | null

/** By value, not by text: "70,5" and "70.5" are one weight. */
function plain(entry: Entry<Decimal | string | number>): Plain {
  if (entry.state === 'missing') return null
  if (entry.state === 'invalid') return `invalid: ${entry.text}`
  return entry.value instanceof Decimal ? decimalText(entry.value) : entry.value
}

function mapPlain(entries: Readonly<Record<string, Entry<Decimal | number>>>): Record<string, Plain> {
  const entered = Object.entries(entries).filter(([, entry]) => entry.state !== 'missing')
  return Object.fromEntries(entered.map(([key, entry]) => [key, plain(entry)]))
}
