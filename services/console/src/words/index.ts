import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { codeWords, type Names } from './codes.ts'
import type { FirstWords, LaterWords } from './shape.ts'
import type { zh } from './zh.ts'
import type { zhLater } from './zh-later.ts'

const chosen = 'fengqiao.language'
const languages = ['zh-CN', 'en'] as const

/** The two languages of the console. */
export type Language = (typeof languages)[number]

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'console'
    resources: { console: typeof zh & typeof zhLater }
  }
}

const firstLanguage = (): Language => {
  const kept = localStorage.getItem(chosen)
  if (kept === 'en' || kept === 'zh-CN') return kept
  return navigator.language.startsWith('en') ? 'en' : 'zh-CN'
}

/** A language's words: the console's own, and the names that the contract gives to codes. */
interface Vocabulary {
  readonly console: FirstWords
  readonly codes: Names
}

// Only the language in use is loaded; the other comes when it is asked for.
const load = async (language: Language): Promise<Vocabulary> => {
  if (language === 'en') {
    const [{ en }, { names }] = await Promise.all([import('./en.ts'), import('../api/gen/codes/en.ts')])
    return { console: en, codes: names }
  }
  const [{ zh }, { names }] = await Promise.all([import('./zh.ts'), import('../api/gen/codes/zh.ts')])
  return { console: zh, codes: names }
}

interface LaterVocabulary {
  readonly console: LaterWords
  readonly codes: Names
}

const loadLater = async (language: Language): Promise<LaterVocabulary> => {
  if (language === 'en') {
    const all = [import('./en-later.ts'), import('../api/gen/codes/en-later.ts')] as const
    const [{ enLater }, { names }] = await Promise.all(all)
    return { console: enLater, codes: names }
  }
  const all = [import('./zh-later.ts'), import('../api/gen/codes/zh-later.ts')] as const
  const [{ zhLater }, { names }] = await Promise.all(all)
  return { console: zhLater, codes: names }
}

const languageOf = (): Language => (i18next.language === 'en' ? 'en' : 'zh-CN')

let wantsLater = false

const addLater = async (language: Language): Promise<void> => {
  const { console, codes } = await loadLater(language)
  i18next.addResourceBundle(language, 'console', console, true)
  i18next.addResourceBundle(language, 'codes', codes, true)
}

/** Called before a page is drawn that not everybody opens: nobody else waits for its words. */
export const laterWords = (): Promise<void> => {
  wantsLater = true
  return addLater(languageOf())
}

/** A count as one reads it, its thousands told apart. */
export const sayCount = (count: number, language: string): string =>
  new Intl.NumberFormat(language).format(count)

const show = (language: string): void => {
  document.documentElement.lang = language
  document.title = i18next.t('app.name')
}

/** Called once at start, before anything is drawn. */
export const startWords = async (): Promise<void> => {
  const language = firstLanguage()
  i18next.on('languageChanged', show)
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    supportedLngs: languages,
    defaultNS: 'console',
    resources: { [language]: { ...(await load(language)) } },
    interpolation: { escapeValue: false },
  })
}

/** Switches the language and keeps the choice on this device. */
export const switchLanguage = async (): Promise<void> => {
  const next: Language = languageOf() === 'en' ? 'zh-CN' : 'en'
  localStorage.setItem(chosen, next)
  for (const [name, words] of Object.entries(await load(next))) i18next.addResourceBundle(next, name, words)
  if (wantsLater) await addLater(next)
  await i18next.changeLanguage(next)
}

/** The language now, for calls outside of components. */
export const languageNow = (): string => i18next.language

/** Words in components: `t` for our own, `code` for the contract's names. */
export const useWords = () => {
  const { t, i18n } = useTranslation()
  const language = i18n.language
  return { t, language, code: codeWords }
}

/** The translating function as parts pass it to pure helpers. */
export type Translate = ReturnType<typeof useWords>['t']
