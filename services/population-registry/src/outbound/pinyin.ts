import { pinyin } from 'pinyin-pro'

const without = { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true } as const

const plain = (parts: readonly string[]): string => parts.join('').toLowerCase()

/** How a text sounds: every syllable, and the first letters alone. Digits and letters stay as they are. */
export const soundOf = (text: string): { readonly syllables: string; readonly initials: string } => ({
  syllables: plain(pinyin(text, without)),
  initials: plain(pinyin(text, { ...without, pattern: 'first' })),
})
