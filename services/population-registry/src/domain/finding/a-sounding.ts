import type { Sounding } from './sounds.ts'

const sounds: Readonly<Record<string, readonly [sound: string, atHead?: string]>> = {
  单: ['dan', 'shan'],
  山: ['shan'],
  三: ['san'],
  林: ['lin'],
  凌: ['ling'],
  一: ['yi'],
  怡: ['yi'],
  帆: ['fan'],
  凡: ['fan'],
  芳: ['fang'],
  吕: ['lv'],
  路: ['lu'],
  伟: ['wei'],
  曾: ['ceng', 'zeng'],
  国: ['guo'],
  西: ['xi'],
  安: ['an'],
  先: ['xian'],
  娜: ['na'],
}

/** Some sound alike, one otherwise at the head of a name, and 西安 as 先. */
export const characters = Object.keys(sounds)

export const sounding: Sounding = (text) =>
  (text.match(/\p{Script=Han}|\P{Script=Han}+/gu) ?? []).map((written) => {
    const [sound, atHead = sound] = sounds[written] ?? [written]
    return { written, sound, atHead }
  })
