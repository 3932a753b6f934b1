import { accountsWords } from './en/accounts.ts'
import { asksWords } from './en/asks.ts'
import { disputesWords } from './en/disputes.ts'
import { duplicatesWords } from './en/duplicates.ts'
import { exportsWords } from './en/exports.ts'
import { figuresWords } from './en/figures.ts'
import { frame } from './en/frame.ts'
import { importsWords } from './en/imports.ts'
import { livesWords } from './en/lives.ts'
import { mattersWords } from './en/matters.ts'
import { peopleWords } from './en/people.ts'
import { photosWords } from './en/photos.ts'
import { placesWords } from './en/places.ts'
import { rightsWords } from './en/rights.ts'
import { settingsWords } from './en/settings.ts'
import type { Words } from './shape.ts'

/** The same words in English. */
export const en: Words = {
  ...frame,
  ...mattersWords,
  ...asksWords,
  ...disputesWords,
  ...placesWords,
  ...figuresWords,
  ...accountsWords,
  ...photosWords,
  ...settingsWords,
  ...peopleWords,
  ...duplicatesWords,
  ...importsWords,
  ...livesWords,
  ...exportsWords,
  ...rightsWords,
}
