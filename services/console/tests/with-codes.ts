import i18next from 'i18next'
import { names as english } from '../src/api/gen/codes/en.ts'
import { names as chinese } from '../src/api/gen/codes/zh.ts'

/** The names of codes as a page has them, once its reader's language has come. */
export const withCodes = (lng: 'zh-CN' | 'en' = 'zh-CN') =>
  i18next.init({ lng, resources: { 'zh-CN': { codes: chinese }, en: { codes: english } } })
