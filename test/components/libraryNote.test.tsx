import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { readShelves } from '../../src/commands/readShelves.ts'
import { openApp } from './openApp.tsx'

const { library } = readShelves()

test('the foot names the library by its version and hash, and opened says what changed with each version', async () => {
  const user = await openApp()
  if (!library) throw new Error('library.json has a fault')
  const [newest] = library.changes
  const name = screen.getByTestId('library')
  expect(name).toHaveTextContent(`Library ${library.version} (${library.hash.slice(0, 12)}), `)
  expect(screen.queryByText(library.hash)).not.toBeInTheDocument()

  await user.click(name)
  expect(await screen.findByText(library.hash)).toBeInTheDocument()
  const changes = screen.getByRole('list', { name: 'What changed in the library' })
  const items = await within(changes).findAllByRole('listitem')
  expect(items).toHaveLength(library.changes.length)
  expect(items[0]).toHaveTextContent(`${library.version} `)
  expect(items[0]).toHaveTextContent(newest?.change.en ?? '')

  await user.click(screen.getByRole('button', { name: '简体中文' }))
  expect(await screen.findByText(new RegExp(`^方案库 ${library.version}`))).toBeInTheDocument()
  // shown with a space between figures and characters
  const plain = (text: string): string => text.replace(/\s/g, '')
  expect(await screen.findByText((text) => plain(text).endsWith(plain(newest?.change.zh ?? '-')))).toBeInTheDocument()
})

test('when what changed cannot be read the page says so, and that the regimens are not affected', async () => {
  const user = await openApp()
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('[]')))
  await user.click(screen.getByTestId('library'))
  expect(await screen.findByRole('alert')).toHaveTextContent('The regimens are not affected')
})
