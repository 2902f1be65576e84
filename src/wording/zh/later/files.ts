import type { Catalogue } from '../../catalogue.ts'
import type { files as english } from '../../en/later/files.ts'
import { filesCalendar, filesEvent } from './filesCalendar.ts'
import { filesCsv } from './filesCsv.ts'
import { filesFhir } from './filesFhir.ts'
import { filesOpen } from './filesOpen.ts'

export const files: Catalogue<typeof english> = {
  title: '文件',
  button: '文件…',
  close: '关闭',
  language: '文件语言',
  save: '保存',
  saved: (name) => `已保存：${name}`,
  making: '正在生成文件…',
  reading: '正在读取文件…',
  failed: '文件未能生成，没有保存任何内容。',
  refusal: {
    nothing: '尚无可保存的计划。',
    unchecked: '第二套计算尚未给出结果。',
    blocked: '有停止项未处理，剂量不得导出。原因列于剂量上方。',
  },
  draft: '草稿：尚有未确认项，文件内已标明为草稿。',

  order: {
    title: '医嘱',
    about: '本医嘱填写的全部内容，可在此重新打开。医嘱随时可以保存。',
    withIdentity: '包含姓名、病历号、出生日期、病区、床号、过敏史和诊断',
    without: '不含上述内容，也不含已作的确认，打开后须重新确认。其余答案与文字按原样保存，请核对其中未写明患者身份。',
    with: '文件将写明患者身份。请按病历管理要求保管，不要发送给他人。',
    save: '保存医嘱',
    notReadable: (why) => `按现有内容无法重新打开：${why}。`,
  },
  table: {
    title: '给药明细表',
    about: '每次给药一行，“CSV”格式，供电子表格使用。不含姓名、病历号和出生日期。',
    save: '保存明细表',
  },
  plan: {
    title: '计划数据',
    about: '每个剂量的每一步计算，“JSON”格式，供其他程序使用。不含姓名、病历号和出生日期。',
    save: '保存计划数据',
  },
  fhir: {
    title: 'FHIR 格式的给药计划',
    about:
      '方案、每周期一个 CarePlan、每次给药一个 MedicationRequest，FHIR R4，供其他系统读取。患者为占位，不含姓名、病历号和出生日期。',
    save: '保存 FHIR 计划',
  },
  fhirRegimen: {
    title: 'FHIR 格式的方案',
    about: '仅方案库所载方案本身，FHIR R4 的 PlanDefinition，不含患者，也不含为患者补充的内容。',
    save: '保存 FHIR 方案',
  },
  calendar: filesCalendar,
  event: filesEvent,
  csv: filesCsv,
  inFhir: filesFhir,
  ...filesOpen,
}
