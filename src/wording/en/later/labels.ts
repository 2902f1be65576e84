interface LabelCounts {
  readonly labels: number
  readonly over: number
  readonly most: number
  readonly total: number
}

/** Labels of the labels of bags and syringes. Amounts come in with their units. */
export const labels = {
  title: 'Labels',

  route: { IV: 'intravenous', SC: 'subcutaneous', PO: 'by mouth' },
  push: 'push',
  injection: 'injection',
  over: (time: string) => `over ${time}`,
  rateUnknown: 'rate not known',

  totalVolume: (volume: string) => `Total volume ${volume}`,
  inBag: {
    addDrug: (bag: string, diluent: string) => `in ${diluent} (${bag} bag, drug added, maker’s overfill not counted)`,
    replaceVolume: (bag: string, diluent: string) =>
      `in ${diluent} (${bag} bag, drug in place of as much diluent, maker’s overfill not counted)`,
  },
  diluentUnknown: 'a diluent not known',
  diluentAlone: (diluent: string) => `Diluent ${diluent}`,
  undiluted: 'undiluted',
  concentration: (amount: string) => `concentration ${amount}`,

  unknown: (parts: readonly string[]) => `Not known: ${parts.join(', ')}.`,
  part: {
    volume: 'total volume',
    diluent: 'diluent',
    concentration: 'concentration',
    delivery: 'rate',
  },
  notBefore: 'Not to be given until written here and checked:',

  bagOf: (number: number, of: number, cycle: number) =>
    `bag\u00a0${number}\u00a0of\u00a0${of} of this drug in cycle\u00a0${cycle}`,
  doseOf: (number: number, of: number, cycle: number) =>
    `dose\u00a0${number}\u00a0of\u00a0${of} of this drug in cycle\u00a0${cycle}`,
  syringeOf: (number: number, of: number) => `syringe\u00a0${number}\u00a0of\u00a0${of} of this dose`,
  inSyringes: (count: number) => `in ${count} syringes together`,
  thisHolds: (volume: string, amount: string) => `this one holds ${volume}, ${amount}`,
  onWorksheet: (number: number, of: number) => `worksheet\u00a0${number}\u00a0of\u00a0${of}`,
  writeTime: 'Date and time:',

  hazardous: 'CYTOTOXIC, HAZARDOUS DRUG',
  extravasation: (kind: string) => kind,

  withinOfPreparing: (hours: string) => `Use within ${hours} of preparing (hospital’s own)`,
  asValidated: 'Use before: as validated locally.',
  keeps: (stated: readonly string[]) => `Stated by the source: ${stated.join('; ')}.`,

  regimen: (id: string, version: string) => `${id}, version ${version}`,
  plan: (fingerprint: string) => `plan ${fingerprint}`,
  labelOf: (number: number, of: number) => `label\u00a0${number}\u00a0of\u00a0${of}`,
  labelPartOf: (label: string, number: number, of: number) => `${label}, PART\u00a0${number}\u00a0OF\u00a0${of}`,

  slip: 'list',

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
    inUse: (size: string) => `Label size in use: ${size}.`,
    onRoll: ({ labels, over, most, total }: LabelCounts, size: string) =>
      over === 0
        ? `Labels that need more than one of ${size}: none of ${labels}.`
        : `Labels that need more than one of ${size}, in length or in parts: ${over} of ${labels}. One bag or syringe takes up to ${most}, this print ${total} in all.`,
    onSheets: ({ labels, over, most }: LabelCounts, height: string) =>
      `Labels higher than ${height} mm, because their text is longer: ${over === 0 ? 'none' : over} of ${labels}.${most > 1 ? ` One goes on in up to ${most} parts.` : ''}`,
    fault: (least: string, most: string) => `Type ${least} to ${most} mm, at most one decimal.`,
    alone: 'A label printer prints labels alone: take the other documents out of this print.',
    notKept:
      'This device cannot keep the label size, or what it kept cannot be read. What is chosen here holds until the page is closed.',
    actualSize: 'In the browser’s print window: the label printer, scale 100%.',
  },
}
