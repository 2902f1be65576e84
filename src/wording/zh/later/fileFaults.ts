import type { Catalogue } from '../../catalogue.ts'
import type { fileFaults as english } from '../../en/later/fileFaults.ts'

export const fileFaults: Catalogue<typeof english> = {
  notRead: '无法从本机读取',
  notLoaded: '检查文件的程序未能载入，请重试',
  notUtf8: '字符编码不是“UTF-8”，请另存为该编码',
  notJson: '内容不是“JSON”格式',
  tooDeep: '嵌套层次过多',
  forbiddenKey: '含有不允许的名称',
  duplicateKey: '同一名称出现两次',
  versionUnknown: '版本无法识别',
  unknownKey: '名称无法识别',
  missing: '缺少内容',
  wrongType: '值的类型不对',
  tooLong: '文字过长',
  tooMany: '条目过多',
  notAllowed: '值不被允许',
  contradiction: '有两处内容互相矛盾',
}
