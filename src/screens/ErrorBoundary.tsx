import { Component, type ReactNode } from 'react'

/**
 * When drawing fails, nothing that was drawn may be used: the whole screen, paper included, gives way to these words.
 * In both languages and without a catalogue, because whatever failed may be among those.
 */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true }
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children
    return (
      <main className="failure" role="alert">
        <h1>Dosewright</h1>
        <p>
          <strong>Something failed. Nothing shown before may be used.</strong> The order was only in this page’s memory
          and is lost with it. Reload and type it again.
        </p>
        <p lang="zh-CN">
          <strong>程序出错，此前显示的内容均不可使用。</strong>
          医嘱只保存在本页面内存中，已随之丢失。请重新载入后再填写。
        </p>
        <button
          type="button"
          className="button"
          onClick={() => {
            location.reload()
          }}
        >
          Reload / 重新载入
        </button>
      </main>
    )
  }
}
