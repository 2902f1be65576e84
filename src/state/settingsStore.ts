import { create } from 'zustand'
import { preferredLanguage } from '../wording/languages.ts'
import type { Language } from '../wording/wording.ts'

export type PaperSize = 'A4' | 'Letter'

/** What a hospital sets once on a device. Never anything of a patient. */
export interface Settings {
  readonly language: Language
  readonly paperSize: PaperSize
}

interface SettingsState extends Settings {
  /** The device refused to keep the settings, or what it kept could not be read: said in words, never passed over. */
  readonly storageFault: boolean
  readonly change: (settings: Partial<Settings>) => void
}

export const SETTINGS_KEY = 'dosewright-settings'

export const useSettingsStore = create<SettingsState>((set, get) => ({
  ...readSettings(),
  change: (settings) => {
    set(settings)
    const { language, paperSize } = get()
    set({ storageFault: !keep({ language, paperSize }) })
  },
}))

function shipped(): Settings {
  return { language: preferredLanguage(navigator.languages), paperSize: 'A4' }
}

/** The settings this device kept; the shipped ones, and the fault said, when they cannot be read whole. */
export function readSettings(): Settings & { readonly storageFault: boolean } {
  try {
    const text = localStorage.getItem(SETTINGS_KEY)
    if (text === null) return { ...shipped(), storageFault: false }
    const settings = parseSettings(JSON.parse(text))
    return settings === null ? { ...shipped(), storageFault: true } : { ...settings, storageFault: false }
  } catch {
    return { ...shipped(), storageFault: true } // blocked storage, or text that is no JSON
  }
}

function parseSettings(value: unknown): Settings | null {
  if (typeof value !== 'object' || value === null) return null
  const { language, paperSize }: Partial<Record<keyof Settings, unknown>> = value
  if (language !== 'en' && language !== 'zh-CN') return null
  if (paperSize !== 'A4' && paperSize !== 'Letter') return null
  return { language, paperSize }
}

function keep(settings: Settings): boolean {
  try {
    localStorage.setItem(SETTINGS_KEY, JSON.stringify(settings))
    return true
  } catch {
    return false
  }
}
