/** Labels of the order a prescriber signs, and of what is written into the order only to stand on it. */
export const treatmentPlan = {
  title: 'Diagnosis and intent',
  help: 'Printed on the treatment plan. Nothing is computed from it.',
  diagnosis: 'Diagnosis',
  intent: 'Intent',
  intents: {
    curative: 'Curative',
    neoadjuvant: 'Neoadjuvant',
    adjuvant: 'Adjuvant',
    bridging: 'Bridging to transplantation',
    maintenance: 'Maintenance',
    palliative: 'Palliative',
  },
  venousAccess: 'Venous access',
}
