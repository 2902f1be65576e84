import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { isPatientOpen } from '../../src/state/isPatientOpen.ts'
import { useOrderStore } from '../../src/state/orderStore.ts'
import { givenPatient, openApp } from './openApp.tsx'

test('ending a patient leaves nothing on the page, in memory or on the device', async () => {
  const user = await openApp()
  await givenPatient('BHA induction')
  await user.clear(screen.getByLabelText('Identifier'))
  await user.type(screen.getByLabelText('Identifier'), 'T-0042') // not the number the demonstration names
  expect(isPatientOpen(useOrderStore.getState().typed)).toBe(true)
  await user.click(screen.getByRole('button', { name: 'End patient' }))
  await user.click(screen.getByRole('button', { name: 'Forget it' }))
  await screen.findByRole('heading', { name: 'Three things before the first dose' })
  expect(document.body.innerHTML).not.toMatch(/T-0042|1979-01-01/)
  expect(screen.getByLabelText('Family name')).toHaveValue('')
  expect(JSON.stringify(useOrderStore.getState().typed)).not.toMatch(/TEST|T-0042|1979-01-01|"170"/)
  expect(isPatientOpen(useOrderStore.getState().typed)).toBe(false)
  expect(JSON.stringify([localStorage, sessionStorage])).not.toMatch(/TEST|T-0042/)
  expect(document.title).not.toMatch(/TEST|T-0042/)
})

test('ending a patient is asked once more and can be taken back', async () => {
  const user = await openApp()
  await givenPatient('BHA induction')
  await user.click(screen.getByRole('button', { name: 'End patient' }))
  await user.click(screen.getByRole('button', { name: 'Keep it' }))
  expect(screen.getByLabelText('Family name')).toHaveValue('TEST')
})

test('the demonstration case is a fake patient with a whole plan, one click away', async () => {
  const user = await openApp()
  await user.click(screen.getByRole('button', { name: 'Try a demonstration case' }))
  await screen.findByRole('grid', { name: /^Doses/ })
  expect(screen.getByLabelText('Family name')).toHaveValue('TEST')
  expect(screen.getByLabelText('Identifier')).toHaveValue('T-0001')
  expect(screen.getByTestId('print-status')).toHaveAttribute('data-status', 'draft')
})
