import { refusals } from '@fengqiao/contracts/refusals'
import { words } from '@fengqiao/contracts/words'
import type { Caller } from '@fengqiao/domain-kit'
import { masks } from '@fengqiao/service-kit'
import type { TakableField } from '../domain/importing/differing.ts'
import type { LeftSheet } from '../queries/open-left-rows.ts'

type Language = Caller['language']

const inWords = (
  said: { readonly zh: string; readonly en: string } | undefined,
  language: Language,
): string => said?.[language === 'en' ? 'en' : 'zh'] ?? ''

/** The title over the reasons, in the workbook of rows that were left out. */
export const reasonsTitle: Readonly<Record<Language, string>> = {
  'zh-CN': '未导入原因',
  en: 'Why it was left out',
}

/** How a value is written where nobody stated a purpose: masked as the contract masks it, or the code's name. */
const written: Readonly<Record<TakableField, (value: string, language: Language) => string>> = {
  NAME: masks.name,
  PHONES: masks.phone,
  ROOM: masks['id-number'],
  KIND: (value, language) => inWords(words[`RESIDENT_KIND_${value}`], language),
  RESIDENCE_STATUS: (value, language) => inWords(words[`RESIDENCE_STATUS_${value}`], language),
}

const changesIn = ({ before, after }: LeftSheet, language: Language): readonly string[] =>
  (Object.keys(after) as TakableField[]).map((field) => {
    const [from = '', to = ''] = [before, after].map((side) =>
      (side[field] ?? []).map((value) => written[field](value, language)).join(' '),
    )
    return `${inWords(words[`RESIDENT_FIELD_${field}`], language)} ${from || '–'} → ${to || '–'}`
  })

/** Why a row was left out and what of it differs, old and new, in the words of whoever asks. */
export const rowWordsFor =
  ({ language }: Caller) =>
  (left: LeftSheet): string =>
    [
      ...new Set(left.faults.map(({ reason }) => inWords(refusals[reason], language) || reason)),
      ...changesIn(left, language),
    ].join(' ')
