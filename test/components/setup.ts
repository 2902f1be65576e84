import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterAll, afterEach, vi } from 'vitest'
import { freshStores } from './freshStores.ts'
import { quickLabels } from './quickLabels.ts'

freshStores()
quickLabels()

// the dates these tests type must stay near today: a day 1 far off is asked about
vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T02:05:00Z') })

afterAll(async () => {
  // a part still loading when the page is taken down would be broken for every file after this one
  await vi.dynamicImportSettled()
})

afterEach(() => {
  cleanup() // Testing Library does this by itself only where test globals are on
})
