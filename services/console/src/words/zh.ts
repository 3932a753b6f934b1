import { asksWords } from './zh/asks.ts'
import { disputesWords } from './zh/disputes.ts'
import { figuresWords } from './zh/figures.ts'
import { frame } from './zh/frame.ts'
import { mattersWords } from './zh/matters.ts'
import { findWords } from './zh/find.ts'
import { photosWords } from './zh/photos.ts'
import { placesWords } from './zh/places.ts'
import { settingsWords } from './zh/settings.ts'

/** The console's own words in Chinese; names of states, actions and roles come from the contract. */
export const zh = {
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
