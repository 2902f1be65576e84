import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { LaterWordingContext } from '../../src/components/laterWordingContext.ts'
import { WordingContext } from '../../src/components/wordingContext.ts'
import { SHIPPED_LABEL } from '../../src/documents/labelPaper.ts'
import { LabelSettings } from '../../src/screens/LabelSettings.tsx'
import { LABEL_PAPER_KEY, readKept, useLabelPaperStore } from '../../src/state/labelPaperStore.ts'
import { useLaidLabelsStore } from '../../src/state/laidLabelsStore.ts'
import { usePrintStore } from '../../src/state/printStore.ts'
import { loadLaterWording } from '../../src/wording/loadWording.ts'

const english = await loadLaterWording('en')
const inForce = () => useLabelPaperStore.getState().labelPaper

function open() {
  const user = userEvent.setup()
  render(
    <WordingContext value={english}>
      <LaterWordingContext value={english}>
        <LabelSettings />
      </LaterWordingContext>
    </WordingContext>,
  )
  return user
}

beforeEach(() => {
  localStorage.clear()
  useLabelPaperStore.setState({ labelPaper: SHIPPED_LABEL, storageFault: false })
  usePrintStore.getState().choose({ documents: ['labels'] })
})

describe('how labels are printed', () => {
  test('is asked only while labels are among the documents', () => {
    usePrintStore.getState().choose({ documents: ['treatmentPlan'] })
    open()
    expect(screen.queryByText('Label size')).toBeNull()
  })

  test('is kept on the device', async () => {
    const user = open()
    await user.click(screen.getByRole('radio', { name: 'a label printer' }))
    await user.click(screen.getByRole('radio', { name: '105 × 148 mm (A6)' }))
    const chosen = { media: 'printer', widthMm: '105', heightMm: '148' }
    expect(inForce()).toEqual(chosen)
    expect(readKept()).toEqual({ labelPaper: chosen, storageFault: false })
  })

  test('a size of one’s own is taken by a button, whole; what is in force is said all the while', async () => {
    const user = open()
    await user.click(screen.getByRole('radio', { name: 'another size' }))
    const width = screen.getByLabelText('Label width')
    await user.clear(width)
    await user.type(width, '101,6')
    expect(screen.getByRole('status')).toHaveTextContent('Label size in use: 100 × 60 mm.')
    await user.click(screen.getByRole('button', { name: 'Use this size' }))
    expect(screen.getByRole('status')).toHaveTextContent('Label size in use: 101.6 × 60 mm.')
    expect(inForce().widthMm).toBe('101.6')
  })

  test('a text that is no size is said to be none, and the button takes nothing', async () => {
    const user = open()
    await user.click(screen.getByRole('radio', { name: 'another size' }))
    const height = screen.getByLabelText('Label height')
    await user.clear(height)
    await user.type(height, '1e2')
    expect(height).toBeInvalid()
    expect(height).toHaveAccessibleDescription('Type 40 to 155 mm, at most one decimal.')
    const button = screen.getByRole('button', { name: 'Use this size' })
    expect(button).toHaveAttribute('aria-disabled', 'true')
    await user.click(button)
    expect(inForce()).toEqual(SHIPPED_LABEL)
  })

  test('before printing it is said how many labels one of the size does not hold, and what a bag takes at most', () => {
    useLabelPaperStore.setState({ labelPaper: { media: 'printer', widthMm: '70', heightMm: '40' } })
    useLaidLabelsStore.getState().lay({ labels: 12, over: 8, most: 9, total: 40 })
    open()
    const said =
      /need more than one of 70 × 40 mm, in length or in parts: 8 of 12\. One bag or syringe takes up to 9, this print 40/
    expect(screen.getByText(said)).toHaveClass('isConfirm')
    act(() => {
      useLaidLabelsStore.getState().lay({ labels: 12, over: 0, most: 1, total: 12 })
    })
    expect(screen.getByText('Labels that need more than one of 70 × 40 mm: none of 12.')).not.toHaveClass('isConfirm')
    act(() => {
      useLabelPaperStore.setState({ labelPaper: { media: 'sheet', widthMm: '70', heightMm: '40' } })
      useLaidLabelsStore.getState().lay({ labels: 3, over: 2, most: 2, total: 4 })
    })
    expect(
      screen.getByText(/^Labels higher than 40 mm.*: 2 of 3\. One goes on in up to 2 parts\.$/),
    ).toBeInTheDocument()
    act(() => {
      useLaidLabelsStore.getState().lay(null)
    })
    expect(screen.queryByText(/40 mm, because/)).toBeNull()
  })

  test('a label printer beside other documents is warned of', () => {
    useLabelPaperStore.setState({ labelPaper: { ...SHIPPED_LABEL, media: 'printer' } })
    usePrintStore.getState().choose({ documents: ['treatmentPlan', 'labels'] })
    open()
    expect(screen.getByText(/prints labels alone/)).toBeInTheDocument()
  })
})

describe('what a device kept of it', () => {
  test('cannot be read in part: the shipped size holds, and the fault is said', () => {
    for (const text of ['{', 'null', '{"media":"sheet"}', '{"media":"sheet","widthMm":"9","heightMm":"60"}']) {
      localStorage.setItem(LABEL_PAPER_KEY, text)
      expect(readKept(), text).toEqual({ labelPaper: SHIPPED_LABEL, storageFault: true })
    }
    useLabelPaperStore.setState(readKept())
    open()
    expect(screen.getByText(/cannot keep the label size/)).toBeInTheDocument()
  })

  test('a full or blocked storage is said, and the size still holds on this page', async () => {
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const user = open()
    await user.click(screen.getByRole('radio', { name: '100 × 75 mm' }))
    expect(inForce().heightMm).toBe('75')
    expect(screen.getByText(/cannot keep the label size/)).toBeInTheDocument()
    full.mockRestore()
  })
})
