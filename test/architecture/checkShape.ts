import type { SourceFile } from './readSource.ts'

const MOST_LINES = 200

/** Rooms small enough to know, and named for what is in them. */
export function checkShape(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const complaints: string[] = []
    const lines = text.trimEnd().split('\n').length
    if (lines > MOST_LINES) complaints.push(`${path} has ${String(lines)} lines`)
    if (/\/(utils?|helpers?|common|types|misc|shared)\//i.test(path))
      complaints.push(`${path} is in a folder named for nothing`)
    if (/\/index\.tsx?$/.test(path)) complaints.push(`${path} is a barrel`)
    return complaints
  })
}
