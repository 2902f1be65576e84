import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Busy } from '../../src/components/Busy.tsx'

test('what is done within a blink shows nothing; what takes longer says so, in words and as progress', async () => {
  render(<Busy label="Making the file…" />)
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  expect(await screen.findByRole('progressbar', { name: 'Making the file…' })).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('Making the file…')
})
