/** Family names of two characters; of any other name the first character is shown. */
const doubleSurnames = new Set(
  '欧阳 司马 上官 诸葛 东方 尉迟 公孙 慕容 令狐 宇文 长孙 皇甫 司徒 夏侯 端木 百里 呼延 南宫 钟离 鲜于 闻人 赫连 澹台 公冶 淳于 单于 申屠 轩辕 东郭 西门'.split(
    ' ',
  ),
)

/** Characters as people count them, for none may be cut in half. */
const charactersOf = (text: string): readonly string[] => Array.from(text)

const stars = (count: number): string => '*'.repeat(Math.max(count, 0))

/** Shows a few at both ends, or nothing where too little would stay hidden. */
const ends = (value: string, head: number, tail: number): string => {
  const characters = charactersOf(value)
  const hidden = characters.length - head - tail
  if (hidden < 4) return stars(characters.length)
  return characters.slice(0, head).join('') + stars(hidden) + characters.slice(-tail).join('')
}

/** 张三 → 张*, 欧阳娜娜 → 欧阳**: the family name, and never the whole name. */
export const maskName = (name: string): string => {
  const characters = charactersOf(name.trim())
  const surname = characters.length > 2 && doubleSurnames.has(characters.slice(0, 2).join('')) ? 2 : 1
  const shown = Math.min(surname, characters.length - 1)
  return characters.slice(0, Math.max(shown, 0)).join('') + stars(characters.length - Math.max(shown, 0))
}

/** 13800001234 → 138****1234. */
export const maskPhone = (phone: string): string => ends(phone.trim(), 3, 4)

/** Hidden whole: its first digits say where and when a person was born. */
export const maskIdNumber = (number: string): string => stars(charactersOf(number.trim()).length)

/** The beginning of an address, half of it at most. */
export const maskAddress = (address: string): string => {
  const characters = charactersOf(address)
  const shown = Math.min(6, Math.floor(characters.length / 2))
  return characters.slice(0, shown).join('') + stars(characters.length - shown)
}

/** True for what a mask makes, in either width of the asterisk. */
export const looksMasked = (value: string): boolean => {
  const trimmed = value.trim()
  return /[*＊]{2,}/u.test(trimmed) || /^[\p{L}·]{0,2}[*＊]+$/u.test(trimmed)
}
