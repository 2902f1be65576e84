import { describe, expect, it } from 'vitest'
import type { BlockingDetail, BlockingFinding } from '../../../src/evidence/finding.ts'
import { sourceVolumeText } from '../../../src/screens/preparation/sourceVolumeText.ts'
import { loadLaterWording } from '../../../src/wording/loadWording.ts'
import { preparationFindingSamples } from './preparationFindingSamples.ts'
import { sampleRegimen } from './sampleRegimen.ts'

const wordings = [await loadLaterWording('en'), await loadLaterWording('zh-CN')]
const spaces = (text: string): string => text.replaceAll('\u00a0', ' ')
const inBoth = (detail: BlockingDetail): readonly string[] => {
  const finding: BlockingFinding = { ...detail, severity: 'confirm', needs: 'reason', key: '' }
  return wordings.map((wording) => spaces(wording.finding(finding, sampleRegimen)))
}

describe('a bag the source does not state', () => {
  const [diluent, final, none] = preparationFindingSamples.bagOutside.map(inBoth)

  it('is said beside what the source has', () => {
    expect(diluent).toEqual([
      'Bortezomib, cycle 1, day 4: the source gives 250 mL and 500 mL of diluent for this dose (Sample label, 4.4); the hospital’s bag has 1,000 mL. Choose another bag or give the reason.',
      '硼替佐米，第 1 周期第 4 天：来源所列该剂量的溶媒量为 250 mL、500 mL（Sample label，4.4），本院输液袋为 1,000 mL。请更换输液袋规格或说明理由。',
    ])
    expect(final).toEqual([
      'Bortezomib, cycle 1, day 4: the source gives 500 mL as the final volume of this dose (Sample label, 4.4); the hospital’s bag has 250 mL. Choose another bag or give the reason.',
      '硼替佐米，第 1 周期第 4 天：来源所列该剂量的终体积为 500 mL（Sample label，4.4），本院输液袋为 250 mL。请更换输液袋规格或说明理由。',
    ])
  })

  it('for a dose the source has no volume for says so', () => {
    expect(none).toEqual([
      'Bortezomib, cycle 1, day 4: the source gives no volume for this dose; the hospital’s bag has 1,000 mL. Choose another bag or give the reason.',
      '硼替佐米，第 1 周期第 4 天：来源未列该剂量所用的容量，本院输液袋为 1,000 mL。请更换输液袋规格或说明理由。',
    ])
  })
})

it('a drawn volume says which dose it is off, and cuts a long one', () => {
  expect(preparationFindingSamples.drawnDiffers.map(inBoth)).toEqual([
    [
      'Bortezomib, cycle 1, day 4: read off the scale of the syringe, 2.3 mg becomes 2.5 mg, +8.7%. Use a finer syringe, or confirm.',
      '硼替佐米，第 1 周期第 4 天：按注射器刻度抽取，2.3 mg 实得 2.5 mg，相差 +8.7%。请改用刻度更细的注射器，或予以确认。',
    ],
    [
      'Bortezomib, cycle 1, day 4: rounded, and then read off the scale of the syringe, 2.2776 mg becomes 2.4 mg, +5.4%. Use a finer syringe, or confirm.',
      '硼替佐米，第 1 周期第 4 天：经修约并按注射器刻度抽取，2.2776 mg 实得 2.4 mg，相差 +5.4%。请改用刻度更细的注射器，或予以确认。',
    ],
  ])
})

it('an infusion longer than it is to be used within shows both times', () => {
  expect(preparationFindingSamples.expiryTooShort.map(inBoth)).toEqual([
    [
      'Bortezomib, cycle 1, day 4: runs for 1,440 min, longer than the 12.5 h it is to be used within. Check both, or give the reason.',
      '硼替佐米，第 1 周期第 4 天：输注 1,440 分钟，超过使用时限 12.5 小时。请核对两者，或说明理由。',
    ],
  ])
})

it("a hospital's hours beyond its source show both, and the source", () => {
  expect(preparationFindingSamples.expiryBeyondStated.slice(1).map(inBoth)).toEqual([
    [
      'Bortezomib, cycle 1, day 4: the hospital’s 8.5 h to use it within are more than the 8 h its source gives at most. Check the hours, or give the reason.',
      '硼替佐米，第 1 周期第 4 天：本院使用时限 8.5 小时，超过来源所列最长的 8 小时。请核对时限，或说明理由。',
    ],
  ])
})

it('the volumes of the source are said with the doses they are for', () => {
  const ml = [{ ml: '50' }, { ml: '100', upTo: '1000' }, { ml: '250', above: '1000', upTo: '2000' }]
  const open = { kind: 'final', ml: [{ ml: '500', above: '2000' }] } as const
  const said = wordings.map((wording) =>
    [{ kind: 'diluent', ml } as const, open].map((volume) => spaces(sourceVolumeText(volume, 'mg', wording))),
  )
  expect(said).toEqual([
    [
      'into 50 mL; 100 mL (up to 1,000 mg); 250 mL (above 1,000 mg, up to 2,000 mg) of diluent',
      'the finished bag holds 500 mL (above 2,000 mg)',
    ],
    [
      '加入 50 mL；100 mL（1,000 mg 及以下）；250 mL（1,000 mg 以上至 2,000 mg） 溶媒',
      '终体积 500 mL（2,000 mg 以上）',
    ],
  ])
})
