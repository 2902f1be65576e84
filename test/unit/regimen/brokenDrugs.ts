type Broken = readonly [what: string, drug: string, path: string, value: unknown, faults: string]

const at = { source: 'bha', place: 'Methods' }
const stated = (value: unknown) => ({ value, mark: 'stated', at })
const text = { en: 'made for a test', zh: '测试用' }
const dissolved = (routes: readonly string[], volumeMl: string, concentration: string) => ({
  value: { routes, diluent: 'sodiumChloride09', volumeMl, concentration },
  mark: 'stated',
})

/** What was broken in a shipped drug file, and every fault that must follow: number of the check and exact path. */
export const BROKEN_PREPARATIONS: readonly Broken[] = [
  ['two products of one name', 'bortezomib', 'products[1].value.id', 'vial-1', '29 products[1].value.id'],
  [
    'a solution of 5 mg/mL that holds 43 mg in 10 mL: the salt beside the base',
    'irinotecan-liposome',
    'products[0].value.solution.concentration',
    '5',
    '29 products[0].value.solution',
  ],
  [
    'a solution that is dissolved',
    'irinotecan-liposome',
    'products[0].value.reconstitutions',
    [dissolved(['IV'], '10', '4.3')],
    '29 products[0].value.reconstitutions',
  ],
  [
    'two concentrations for the vein',
    'bortezomib',
    'products[1].value.reconstitutions[1].value.routes',
    ['IV', 'SC'],
    '29 products[1].value.reconstitutions[1].value.routes',
  ],
  [
    'the concentration for under the skin in the volume for the vein: 8.75 mg out of 3.5 mg',
    'bortezomib',
    'products[1].value.reconstitutions[0].value.concentration',
    '2.5',
    '29 products[1].value.reconstitutions[0].value',
  ],
  [
    'a tablet that is dissolved',
    'venetoclax',
    'products[0].value.reconstitutions',
    [dissolved(['PO'], '5', '2')],
    '29 products[0].value',
  ],
  [
    'a tablet that is a solution',
    'venetoclax',
    'products[0].value.solution',
    { volumeMl: '5', concentration: '2' },
    '29 products[0].value',
  ],
  ['two preparations for the vein', 'bortezomib', 'preparation[1].routes', ['SC', 'IV'], '30 preparation[1].routes'],
  [
    'a window the wrong way round',
    'cytarabine',
    'preparation[0].window',
    stated({ min: '8', max: '0.5' }),
    '30 preparation[0].window.value',
  ],
  [
    'a window of one point',
    'cytarabine',
    'preparation[0].window',
    stated({ min: '8', max: '8' }),
    '30 preparation[0].window.value',
  ],
  [
    'a window without an end',
    'cytarabine',
    'preparation[0].window',
    stated({ min: null, max: null }),
    '30 preparation[0].window.value',
  ],
  [
    'volumes that do not ascend',
    'homoharringtonine',
    'preparation[0].volume.value.ml',
    [{ ml: '250' }, { ml: '250' }],
    '30 preparation[0].volume.value.ml[1]',
  ],
  [
    'a volume for doses above 1000 and up to 1000 mg: for none',
    'cyclophosphamide',
    'preparation[0].volume.value.ml[1].upTo',
    '1000',
    '30 preparation[0].volume.value.ml[1]',
  ],
  [
    'a bag volume for a syringe',
    'irinotecan-liposome',
    'preparation[0].container.value',
    'syringe',
    '30 preparation[0].container',
  ],
]

const rows = (...bounds: readonly (readonly [string | null, string | null, string?])[]) =>
  bounds.map(([from, to, below]) => ({ from, to, ...(below === undefined ? {} : { below }), text }))
const TABLE = 'safety.cautions[0].value.table'
const row = (index: number) => `31 ${TABLE}[${String(index)}]`
const LEVELS = 'safety.emetic[0].value.levels'

export const BROKEN_SAFETY: readonly Broken[] = [
  [
    'two limits of one name',
    'bortezomib',
    'safety.limits[1].value.id',
    'plateletsBeforeCycle',
    '31 safety.limits[1].value.id',
  ],
  [
    'a caution with the name of a limit',
    'bortezomib',
    'safety.cautions[0].value.id',
    'plateletsBeforeCycle',
    '31 safety.cautions[0].value.id',
  ],
  ['platelets in g/L', 'bortezomib', 'safety.limits[0].value.unit', 'g/L', '31 safety.limits[0].value.unit'],
  [
    'neutrophils by an upper limit of normal',
    'bortezomib',
    'safety.limits[1].value.unit',
    'xULN',
    '31 safety.limits[1].value.unit',
  ],
  [
    'a clearance in mg/dL',
    'cytarabine',
    'safety.cautions[0].value.when[1].unit',
    'mg/dL',
    '31 safety.cautions[0].value.when[1].unit',
  ],
  [
    'bilirubin in mL/min',
    'irinotecan-liposome',
    'safety.cautions[2].value.when[0].unit',
    'mL/min',
    '31 safety.cautions[2].value.when[0].unit',
  ],
  [
    'a reason asked for by what has no condition',
    'bortezomib',
    'safety.cautions[0].value.asks',
    'reason',
    '31 safety.cautions[0].value.asks',
  ],
  ['rows that touch', 'cytarabine', TABLE, rows([null, '45'], ['45', '60']), row(1)],
  ['rows that overlap below a bound', 'cytarabine', TABLE, rows([null, null, '30'], ['29.9', '45']), row(1)],
  ['rows that descend', 'cytarabine', TABLE, rows(['46', '60'], ['31', '45']), row(1)],
  ['an open row before the last', 'cytarabine', TABLE, rows(['31', null], ['46', '60']), row(1)],
  ['a row open below after the first', 'cytarabine', TABLE, rows(['31', '45'], [null, '60']), row(1)],
  ['a row with two ends', 'cytarabine', TABLE, rows([null, '29', '30']), row(0)],
  ['a row that holds nothing', 'cytarabine', TABLE, rows(['30', null, '30']), row(0)],
  ['a row the wrong way round', 'cytarabine', TABLE, rows(['45', '31']), row(0)],
  ['a first level that leaves out small doses', 'cytarabine', `${LEVELS}[0].above`, '100', `32 ${LEVELS}[0]`],
  ['a first level from a number', 'cytarabine', `${LEVELS}[0].from`, '100', `32 ${LEVELS}[0]`],
  ['a second level from nothing', 'cytarabine', `${LEVELS}[1].above`, null, `32 ${LEVELS}[1]`],
  ['a level with two starts', 'cytarabine', `${LEVELS}[1].from`, '1000', `32 ${LEVELS}[1]`],
  [
    'levels that descend',
    'cytarabine',
    'safety.emetic[1].value.levels[2].above',
    '50',
    '32 safety.emetic[1].value.levels[2]',
  ],
]
