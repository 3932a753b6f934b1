import { pinyin } from 'pinyin-pro'

const plainly = { toneType: 'none', type: 'array', v: true } as const

/** How a text sounds: every syllable, and the first letters alone. */
export interface Sound {
  readonly syllables: string
  readonly initials: string
}

/** Runs of characters that were sounded before: the names of a town's roads and estates come again and again. */
const known = new Map<string, Sound>()

/** A run is sounded as a whole, because a character sounds differently in different words. */
const soundOfRun = (run: string): Sound => {
  const held = known.get(run)
  if (held) return held
  const syllables = pinyin(run, plainly)
  const sound = { syllables: syllables.join(''), initials: syllables.map((one) => one[0] ?? '').join('') }
  known.set(run, sound)
  return sound
}

const han = /^\p{Script=Han}/u

/** Digits and letters stay as they are. */
export const soundOf = (text: string): Sound => {
  const runs = text.match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? []
  const sounds = runs.map((run) => (han.test(run) ? soundOfRun(run) : { syllables: run, initials: run }))
  return {
    syllables: sounds.map(({ syllables }) => syllables).join(''),
    initials: sounds.map(({ initials }) => initials).join(''),
  }
}
