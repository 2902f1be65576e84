import type { TypedOrder } from '../order/typedOrder.ts'

/**
 * The order as the text of a file that `readOrderFile` takes: with identity the same order to the letter.
 *
 * Without it, name, identifier, birth date, ward, bed, allergies, diagnosis, intent and venous access are blank, and the
 * confirmations are left out: their keys may repeat what was typed into those fields, and typing an identifier would take
 * them back in any case. What a person wrote into a free text stays: nothing here can know whom it names.
 */
export function orderFile(order: TypedOrder, { withIdentity }: { readonly withIdentity: boolean }): string {
  return `${JSON.stringify(withIdentity ? order : withoutIdentity(order), null, 2)}\n`
}

function withoutIdentity(order: TypedOrder): TypedOrder {
  const { sex, ecog, lvef } = order.patient
  const blank = { familyName: '', givenName: '', identifier: '', birthDate: '', ward: '', bed: '' }
  // opened under another name, "none known" would be said of somebody nobody asked
  const allergies = { state: 'notRecorded', text: '' } as const
  const unsaid = { diagnosis: '', intent: '', venousAccess: '' } as const
  return { ...order, patient: { ...blank, sex, allergies, ecog, lvef, ...unsaid }, acknowledgements: [] }
}
