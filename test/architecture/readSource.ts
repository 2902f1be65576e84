import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor } from 'vite'

/** A file by its path from the top of the repository, with forward slashes. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** What the rules of the house look at: read from the syntax tree, so comments never count. */
export interface Code {
  readonly path: string
  /** `from '…'` of imports and exports, types included, and `import('…')`. */
  readonly imports: readonly string[]
  /** Every name, and `Object.member` where both are plain names. */
  readonly names: ReadonlySet<string>
  /** Names and texts, one a line. */
  readonly words: string
}

export function readFolder(folder: string, ending: RegExp): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: file.replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }))
}

export function readCode(file: SourceFile): Code {
  const { program, errors } = parseSync(file.path, file.text)
  const [error] = errors
  if (error) throw new Error(`${file.path}: ${error.message}`)
  const imports: string[] = []
  const names = new Set<string>()
  const texts: string[] = []
  const from = (source: { readonly value: string } | null): void => {
    if (source) imports.push(source.value)
  }
  new Visitor({
    ImportDeclaration: (node) => from(node.source),
    ExportNamedDeclaration: (node) => from(node.source),
    ExportAllDeclaration: (node) => from(node.source),
    TSImportType: (node) => from(node.source),
    ImportExpression: (node) => {
      // an address put together at run time could lead anywhere: it stands in the list as it is, and no rule allows it
      imports.push(node.source.type === 'Literal' ? String(node.source.value) : `?${node.source.type}`)
    },
    Identifier: (node) => names.add(node.name),
    JSXIdentifier: (node) => names.add(node.name),
    MemberExpression: ({ object, property }) => {
      const name =
        property.type === 'Identifier' ? property.name : property.type === 'Literal' ? property.value : undefined
      if (typeof name !== 'string') return
      names.add(name)
      if (object.type === 'Identifier') names.add(`${object.name}.${name}`)
    },
    NewExpression: ({ callee }) => {
      if (callee.type === 'Identifier') names.add(`new ${callee.name}`)
    },
    Literal: (node) => {
      if (typeof node.value === 'string') texts.push(node.value)
    },
    TemplateElement: (node) => texts.push(node.value.raw),
    JSXText: (node) => texts.push(node.value),
  }).visit(program)
  return { path: file.path, imports, names, words: [...names, ...texts].join('\n') }
}
