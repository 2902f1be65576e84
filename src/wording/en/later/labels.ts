/** Labels of the labels of bags and syringes. Amounts come in with their units. */
export const labels = {
  title: 'Labels',

  route: { IV: 'intravenous', SC: 'subcutaneous', PO: 'by mouth' },
  push: 'push',
  injection: 'injection',
  over: (time: string) => `over ${time}`,
  rateUnknown: 'rate not known: see the box',

  totalVolume: (volume: string) => `Total volume ${volume}`,
  inBag: {
    addDrug: (bag: string, diluent: string) =>
      `${bag} of ${diluent} with the drug added; the maker’s overfill is not counted`,
    replaceVolume: (bag: string, diluent: string) =>
      `${bag} of ${diluent}, as much taken out as drug put in; the maker’s overfill is not counted`,
  },
  diluentUnknown: 'diluent not known',
  undiluted: 'undiluted',
  concentration: (amount: string) => `concentration ${amount}`,

  unknown: (parts: readonly string[]) => `Not known: ${parts.join(', ')}.`,
  part: {
    volume: 'total volume',
    diluent: 'diluent',
    concentration: 'concentration',
    delivery: 'rate',
  },
  notBefore: 'Not to be given before this is written here and checked:',

  bagOf: (number: number, of: number, cycle: number) =>
    `bag\u00a0${number}\u00a0of\u00a0${of} of this drug in cycle\u00a0${cycle}`,
  doseOf: (number: number, of: number, cycle: number) =>
    `dose\u00a0${number}\u00a0of\u00a0${of} of this drug in cycle\u00a0${cycle}`,
  syringeOf: (number: number, of: number) => `syringe\u00a0${number}\u00a0of\u00a0${of} of this dose`,
  inSyringes: (count: number) => `in ${count} syringes together`,
  thisHolds: (volume: string, amount: string) => `this one holds ${volume}, ${amount}`,
  writeTime: 'Date and time:',

  hazardous: 'CYTOTOXIC, HAZARDOUS DRUG',
  extravasation: (kind: string) => `${kind} if it leaks out of the vein`,

  withinOfPreparing: (hours: string) => `within ${hours} of preparing (hospital’s own)`,
  asValidated: 'as validated locally',
  keeps: (stated: readonly string[]) => `Stated by the source: ${stated.join('; ')}.`,

  onWorksheet: (place: string, date: string) => `${place} of ${date} on the worksheet`,
  regimen: (regimen: string, version: string) => `${regimen}, version ${version}`,
  plan: (fingerprint: string) => `plan ${fingerprint}`,
  labelOf: (number: number, of: number) => `label\u00a0${number}\u00a0of\u00a0${of}`,
  partOf: (number: number, of: number) => `PART ${number} OF ${of} OF THIS LABEL`,
  partHelp: 'all parts belong on one container',

  none: 'No dose of this cycle has a label.',
  without: 'Doses without a label',
  drug: 'Drug',
  dose: 'Dose',
  days: 'Days',
  why: 'Why',
  benchNotes:
    'Notes with figures of their own stand on the preparation worksheet alone, so that a label has one volume and one rate.',

  settings: {
    media: 'Labels on',
    sheet: 'sheets of the paper, to cut out',
    printer: 'a label printer',
    size: 'Label size',
    ofSize: (width: string, height: string) => `${width} × ${height} mm`,
    a6: (size: string) => `${size} (A6)`,
    own: 'another size',
    width: 'Label width',
    height: 'Label height',
    take: 'Use this size',
    inUse: (size: string) => `Labels are printed ${size}.`,
    fault: (least: string, most: string) => `Type ${least} to ${most} mm, at most one decimal.`,
    alone: 'A label printer prints labels alone: take the other documents out of this print.',
    actualSize: 'In the browser’s print window: the label printer, scale 100%.',
  },
}
