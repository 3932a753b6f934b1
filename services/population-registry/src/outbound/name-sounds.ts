import { pinyin } from 'pinyin-pro'
import type { Sounding, Unit } from '../domain/finding/sounds.ts'

const plainly = { toneType: 'none', type: 'array', v: true } as const

/** Characters that were sounded before. One character alone is nobody's name. */
const known = new Map<string, Unit>()

const soundOfCharacter = (written: string): Unit => {
  const held = known.get(written)
  if (held) return held
  const [sound = written] = pinyin(written, plainly)
  const [atHead = sound] = pinyin(written, { ...plainly, surname: 'head' })
  const unit = { written, sound, atHead }
  known.set(written, unit)
  return unit
}

/** Chinese characters by their commonest sound, family names by theirs; letters sound as they are written. */
export const soundsOfName: Sounding = (text) =>
  (text.match(/\p{Script=Han}|\P{Script=Han}+/gu) ?? []).map((part) =>
    /^\p{Script=Han}$/u.test(part) ? soundOfCharacter(part) : { written: part, sound: part, atHead: part },
  )
