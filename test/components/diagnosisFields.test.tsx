import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useOrderStore } from '../../src/state/orderStore.ts'
import { openApp } from './openApp.tsx'

const patient = () => useOrderStore.getState().typed?.patient

test('diagnosis, intent and venous access are typed into the order, and stand nowhere a passer-by could read them', async () => {
  const user = await openApp()
  const type = async (label: string, text: string) => {
    await user.click(screen.getByLabelText(label))
    await user.paste(text)
  }
  await type('Diagnosis', 'TEST disease')
  await type('Venous access', 'TEST port')
  await user.selectOptions(screen.getByLabelText('Intent'), 'Adjuvant')
  expect(patient()).toMatchObject({ diagnosis: 'TEST disease', venousAccess: 'TEST port', intent: 'adjuvant' })
  expect(`${document.title} ${location.href}`).not.toMatch(/TEST/)

  // back to nobody having said
  await user.selectOptions(screen.getByLabelText('Intent'), '')
  expect(patient()?.intent).toBe('')
})
