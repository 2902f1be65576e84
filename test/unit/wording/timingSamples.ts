import type { TimingDetail } from '../../../src/evidence/timingDetail.ts'
import type { ByCode } from '../../../src/wording/texts.ts'
import type { Samples } from './samples.ts'

export const timingSamples: Samples<ByCode<TimingDetail>> = {
  startAgainstRule: [
    {
      code: 'startAgainstRule',
      item: 'mitoxantrone-liposome',
      start: '2026-11-23T06:00',
      rule: '2026-11-23T10:00',
      other: 'bortezomib',
    },
    {
      code: 'startAgainstRule',
      item: 'antiemetic',
      start: '2026-11-23T11:00',
      rule: '2026-11-23T09:30',
      other: 'bortezomib',
    },
  ],
  delayLong: [{ code: 'delayLong', cycle: 1, day: 3, to: '2027-11-25', days: 365, limitDays: '60' }],
  recordDateDiffers: [
    {
      code: 'recordDateDiffers',
      administration: 'bortezomib@C2D4#1',
      date: '2027-11-26',
      planned: '2026-11-26',
    },
  ],
  delayWithoutEffect: [{ code: 'delayWithoutEffect', cycle: 2, to: '2026-12-14', day1: '2026-12-07' }],
}
