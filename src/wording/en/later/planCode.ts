/** Labels of the code on every page, and of opening it. */
export const planCode = {
  title: 'Code to check this page',
  noCode: (why: string, fingerprint: string | null) =>
    `No code to check this page: ${why}.${fingerprint === null ? '' : ` Plan ${fingerprint}.`}`,
  noCodeWhy: {
    tooLong: 'the plan is too long for a code that can be scanned',
    unread: 'something in the order cannot be read',
  },
  /** Stands where a name or a reason is needed that a code does not hold. */
  placeholder: 'not in the code',

  open: 'Check a page…',
  openAbout: 'Check a printed page…',
  openAboutHelp: 'Every page carries a code. Scanned or typed, it shows whether the printed doses still agree.',
  heading: 'Check a printed page',
  lead: 'Scan or type the code at the foot of a printed page. The plan is made anew from the code, by both engines, and held against the printed doses number by number. Nothing leaves this device.',
  codeLabel: 'Code, line by line',
  codeHelp: 'Small letters, spaces and hyphens make no difference; I and L are read as 1, O as 0.',
  check: 'Check',
  picture: 'Choose a picture…',
  camera: 'Use the camera',
  cameraStop: 'Stop the camera',
  cameraHelp: 'Hold the square code steady in front of the camera.',
  close: 'Close',
  notLoaded: 'This part of the app did not load. Close it and try again.',

  cameraFault: {
    absent:
      'No camera can be used here: the device has none, or the address is not secure. Type the code or choose a picture.',
    refused: 'The browser refused the camera. Allow it for this page, or type the code or choose a picture.',
    failed: 'The camera could not be started: another program may be using it. Type the code or choose a picture.',
  },
  pictureFault: {
    tooLarge: 'The picture is larger than 30 MB.',
    notAPicture: 'This file is not a picture that the browser can read.',
    noCode:
      'No code was found in the picture. Photograph the square code from nearer, flat and in good light, or type the code.',
  },
  fault: {
    empty: 'No code is typed.',
    tooLong: 'This is longer than any code.',
    linesMissing: 'The code is not complete: its last lines are missing.',
    versionUnknown: 'The code is of a form that this version of the app does not know.',
    checksum: 'Each line is right, but they do not belong together: they may be from two pages.',
    notACode: 'This is not the code of a printed plan.',
    notReachable: 'The regimen could not be read: it is not on this device and the server does not answer.',
  },
  character: (line: number, character: string) => `Line ${line}: no code has the character “${character}”.`,
  count: (line: number, count: number, of: number) => `Line ${line} has ${count} characters in place of ${of}.`,
  mistyped: (line: number) => `Line ${line} is mistyped: it does not fit its own two check characters at its end.`,
  regimenUnknown: (regimen: string) =>
    `The regimen ${regimen} is not in this library. The page cannot be checked here.`,

  agrees: (doses: number) =>
    doses === 1
      ? 'The amount of the 1 dose on the page agrees with the plan made anew. Dates, times, rates, diluents and volumes are not compared.'
      : `The amounts of all ${doses} doses on the page agree with the plan made anew. Dates, times, rates, diluents and volumes are not compared.`,
  differs: (doses: number, of: number) =>
    `${doses} of ${of} doses do not agree. Do not use the page until it is clear why.`,
  noneAgrees: 'The page gives no dose.',
  onlyChanged: 'The amount of every dose agrees, but not everything it was made from is as it was.',
  contentDiffers:
    'The regimen has the same version, but its file or those of its drugs have changed since the page was printed.',
  versionDiffers: (paper: string, now: string) =>
    `The page was made with version ${paper} of the regimen; the library has ${now}.`,
  policyDiffers:
    'The settings shipped with the app have changed since the page was printed; the plan was made anew with those of now.',
  column: {
    drug: 'Drug',
    days: 'Days',
    when: 'Date and start, to be held against the page',
    paper: 'On the page',
    now: 'Made anew',
    result: 'Result',
  },
  result: {
    agrees: 'agrees',
    differs: 'differs',
    noDoseNow: 'no dose now',
    notInPlan: 'not in the plan any more',
    notOnPaper: 'not on the page',
  },
  compared:
    'Compared: drug, amount and unit of every dose, by cycle, day of the cycle and dose of the day. Not compared: dates, times, routes, infusion times, rates, diluents, bags and volumes. Dates and starts in the table are made anew from the code: hold them against the page yourself.',
  firstLast: (first: string, last: string) => `first ${first}, last ${last}`,
  start: (time: string) => `start ${time}`,
  startOn: (days: string, time: string) => `${days}: start ${time}`,
  cycleDays: (cycle: number, days: string) => `Cycle ${cycle}, ${days}`,
  perDay: (dose: string, times: number) => `${times} × ${dose}`,
  ofDrug: (dose: string, drug: string) => `${dose} (${drug})`,
  noDose: 'No dose',
  noDoseWhy: (why: string) => `No dose: ${why}`,
  leftOut: 'Left out',
  absent: 'Nothing',
  unknownDrug: (id: string) => `${id} (not in the regimen any more)`,

  facts: {
    regimen: 'Regimen',
    cycle: 'Cycle, day 1',
    body: 'Height, weight',
    area: 'Body surface area',
    patient: 'Sex, age on day 1',
    printed: 'Printed',
  },
  cycleOn: (cycle: number, date: string) => `${cycle}, ${date}`,
  regimenVersion: (title: string, version: string) => `${title}, version ${version}`,
  printedAs: { draft: 'as a draft, with confirmations open', final: 'with every confirmation given' },
  notInCode: (hasProducts: boolean) =>
    `Not in the code: name, identifier, birth date, ward, diagnosis, allergies, notes, who decided, confirmations, supportive care, holidays and the settings of preparation (${hasProducts ? 'syringes, diluents, bags, ways to dissolve and hours of use; which products the hospital has is in it' : 'products, syringes, diluents, bags, ways to dissolve and hours of use'}), nor any date, time, rate or volume as it was printed. Hold the name on the page against the patient yourself. An age is worked out from a made-up birth date.`,
  openOrder: 'Open this order',
  openHelp: 'Opens it with no patient: identity and birth date are entered anew, and confirmations are given again.',
  openRefused: 'A patient is open. End the patient first.',
}
