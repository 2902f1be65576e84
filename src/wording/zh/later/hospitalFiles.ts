import type { Catalogue } from '../../catalogue.ts'
import type { hospitalFiles as english } from '../../en/later/hospitalFiles.ts'
import { fileFaults } from './fileFaults.ts'

export const hospitalFiles: Catalogue<typeof english> = {
  bandTables: '剂量分段表',
  loadBandTable: '载入分段表…',
  noBandTables: '未载入分段表。',
  fromLibrary: '方案库自带',
  bandTable: (title, version) => `${title}，版本 ${version}`,
  bandTableDrugs: (drugs) => `用于${drugs.join('、')}`,
  noDrugHere: '表中药品均不在方案库内，在此不修约任何剂量。',
  boundaries: '各段界限',
  bandRow: (from, below, band) => `${from} 起、不足 ${below}：${band}`,

  holidays: '节假日',
  loadHolidays: '载入节假日表…',
  holidaysHelp: '只标注日期，从不移动。没有载入的年份不作标注。',
  holidaysCount: (count) => `${count} 天`,
  holidaysOf: (year, days) => `${year} 年：${days}`,
  noHolidays: '未载入节假日表。',
  remove: '删除',
  removeNamed: (name) => `删除${name}`,

  fileHelp: '扩展名为“.json”的文件',
  fileTaken: (name) => `已载入：${name}`,
  fileRefused: (why) => `未采用该文件：${why}`,
  atPath: (why, path) => `${why}，位于 ${path}`,
  fileFault: {
    ...fileFaults,
    tooLarge: '文件过大，或与已载入内容合计过大',
    notAHospitalFile: '既不是剂量分段表，也不是节假日表',
    notABandTable: '这是节假日表，不是剂量分段表',
    notHolidays: '这是剂量分段表，不是节假日表',
    drugTwice: '另一张已载入的表已列有该药，请先删除那一张',
  },
}
