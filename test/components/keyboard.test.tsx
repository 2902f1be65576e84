import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { givenPatient, openApp } from './openApp.tsx'

test('the matrix is one tab stop; arrows, Home and End move, Enter opens a working, Escape closes it', async () => {
  const user = await openApp()
  await givenPatient('BHA induction')
  await screen.findByRole('region', { name: 'Working' })
  const grid = screen.getByRole('grid', { name: 'Doses' })
  expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1)

  await user.keyboard('{Alt>}3{/Alt}')
  expect(document.activeElement).toHaveTextContent(/bortezomib, day 1/)
  await user.keyboard('{ArrowDown}{ArrowRight}')
  expect(document.activeElement).toHaveTextContent(/homoharringtonine, day 2/)
  await user.keyboard('{End}')
  expect(document.activeElement).toHaveTextContent(/homoharringtonine, day 5/)
  await user.keyboard('{ArrowRight}')
  expect(document.activeElement).toHaveTextContent(/homoharringtonine, day 5/)
  await user.keyboard('{Home}{ArrowUp}{End}')
  expect(document.activeElement).toHaveTextContent('None this day')
  await user.keyboard('{ArrowDown}{Enter}')
  expect(screen.getByRole('heading', { name: 'homoharringtonine, day 5' })).toBeInTheDocument()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('heading', { name: 'homoharringtonine, day 5' })).not.toBeInTheDocument()
  expect(document.activeElement).toHaveTextContent(/homoharringtonine, day 5/)
})

test('F6 goes round the regions', async () => {
  const user = await openApp()
  await givenPatient('BHA induction')
  await screen.findByRole('region', { name: 'Working' })
  await user.keyboard('{Alt>}1{/Alt}')
  expect(document.activeElement).toHaveAccessibleName('Order')
  await user.keyboard('{F6}')
  expect(document.activeElement).toHaveAccessibleName('To resolve')
  await user.keyboard('{F6}{F6}')
  expect(document.activeElement).toHaveAccessibleName('Working')
})
