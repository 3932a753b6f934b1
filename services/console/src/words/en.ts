import { asksWords } from './en/asks.ts'
import { disputesWords } from './en/disputes.ts'
import { figuresWords } from './en/figures.ts'
import { frame } from './en/frame.ts'
import { mattersWords } from './en/matters.ts'
import { findWords } from './en/find.ts'
import { photosWords } from './en/photos.ts'
import { placesWords } from './en/places.ts'
import { settingsWords } from './en/settings.ts'
import type { FirstWords } from './shape.ts'

/** The same words in English. */
export const en: FirstWords = {
  ...frame,
  ...mattersWords,
  ...asksWords,
  ...disputesWords,
  ...placesWords,
  ...figuresWords,
  ...photosWords,
  ...settingsWords,
  ...findWords,
}
