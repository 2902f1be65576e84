import type { Catalogue } from '../../catalogue.ts'
import type { frame as english } from '../../en/later/frame.ts'

export const frame: Catalogue<typeof english> = {
  endPatient: '结束患者',
  endPatientAsk: '清除该患者的全部填写内容？',
  endPatientYes: '清除',
  endPatientNo: '保留',
  nothingTyped: '尚未填写内容。',
  shortcuts: 'Alt+1 医嘱，Alt+2 待处理，Alt+3 剂量，Alt+4 计算过程；F6 下一区域；Esc 关闭计算过程',
  release: {
    unsupported: '仅可联网使用',
    installing: '正在准备离线使用',
    ready: '可离线使用',
    updateReady: '新版本已就绪',
    failed: '不可离线使用',
  },
  releaseHelp: {
    unsupported: '当前浏览器或网址不能将应用保存到本机，服务器可访问时可用。',
    installing: '正在将文件保存到本机。',
    ready: '全部内容已保存在本机，无网络也可使用。',
    updateReady: '另一版本已保存在本机，等待您更新。',
    failed: '文件未能保存到本机，服务器可访问时可用。',
  },
  update: '更新',
  updateLine: '新版本已保存在本机，更新将重新载入页面。',
  updateRefused: '患者尚未结束。请先结束患者：更新会清除医嘱。',
  build: '构建版本',
  storageFault: '设置未能保存到本机，本页面关闭前使用出厂设置。',
  print: '打印…',
  printDraft: '打印草稿…',
  printNothing: '有剂量后方可打印。',
  printBlocked: '存在停止项，只会打印说明原因的页面。',
  fingerprint: '校验码',
}
