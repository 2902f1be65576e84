import { readFileSync } from 'node:fs'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { emitSchemas } from '../../../src/commands/emitSchemas.ts'
import type { orderSchema } from '../../../src/order/orderSchema.ts'
import type { Policy } from '../../../src/order/policy.ts'
import type { policySchema } from '../../../src/order/policySchema.ts'
import type { TypedOrder } from '../../../src/order/typedOrder.ts'
import { z } from '../../../src/quantities/zodSetup.ts'

type DeepReadonly<T> = T extends (infer E)[]
  ? readonly DeepReadonly<E>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T

describe('the order schema', () => {
  it('and the order type are one: a field of one without the other does not compile', () => {
    expectTypeOf<DeepReadonly<z.output<typeof orderSchema>>>().toEqualTypeOf<TypedOrder>()
    expectTypeOf<DeepReadonly<z.output<typeof policySchema>>>().toEqualTypeOf<Policy>()
  })

  it('is made with the compiler of zod off: the page forbids eval', () => {
    expect(z.config().jitless).toBe(true)
  })

  it('is committed for editors as it is generated: run "npm run schema" after a change', () => {
    const order = emitSchemas().find(({ file }) => file === 'order.schema.json')
    expect(readFileSync('regimens/schema/order.schema.json', 'utf8')).toBe(order?.text)
  })

  it('tells an editor that no other key is allowed, and how many answers are', () => {
    const order: unknown = JSON.parse(readFileSync('regimens/schema/order.schema.json', 'utf8'))
    expect(order).toMatchObject({
      additionalProperties: false,
      properties: {
        course: { additionalProperties: false, properties: { changes: { maxItems: 200 } } },
        doses: { maxProperties: 40 },
        supplied: { maxProperties: 40 },
        version: { const: 5 },
        format: { const: 'dosewright-order' },
      },
    })
  })
})
