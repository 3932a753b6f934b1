import type { Random } from './random.ts'

// The commonest family names and syllables, put together by chance: the names belong to nobody.
const common = Array.from('王李张刘陈杨黄赵吴周徐孙马朱胡林')
const others = Array.from(
  '郭何高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤',
)

export type Sex = 'MALE' | 'FEMALE'

const given = {
  MALE: {
    old: Array.from('国建军明德志福贵文平生成林海山清发根有仁义忠'),
    middle: Array.from('伟强勇军磊涛超鹏波斌辉峰刚东亮龙飞凯'),
    young: Array.from('浩宇轩泽子涵博睿俊晨铭昊阳辰逸航嘉'),
  },
  FEMALE: {
    old: Array.from('秀英兰芳玉桂花珍莲香凤梅琴菊翠巧'),
    middle: Array.from('敏静丽艳娟霞燕红玲芬慧洁萍婷倩'),
    young: Array.from('欣怡梓涵诗雨佳琪思语彤萱瑶悦婉'),
  },
} as const

/** A family name, the common ones more often. */
export const familyName = (source: Random): string => source.pick(source.chance(0.62) ? common : others)

const eraOf = (age: number): 'old' | 'middle' | 'young' => {
  if (age >= 52) return 'old'
  return age >= 22 ? 'middle' : 'young'
}

/** A given name as it was fashionable when its bearer was born. */
export const givenName = (
  source: Random,
  { sex, age }: { readonly sex: Sex; readonly age: number },
): string => {
  const syllables = given[sex][eraOf(age)]
  const first = source.pick(syllables)
  return source.chance(0.72) ? first + source.pick(syllables) : first
}

/** A grown person of the town's kind who is of no household of it. */
export const strangersName = (source: Random): string => {
  const sex = source.chance(0.5) ? 'MALE' : 'FEMALE'
  return familyName(source) + givenName(source, { sex, age: source.whole(25, 65) })
}

// Characters that sound alike, as a clerk who hears a name confuses them.
const alike = [
  '伟玮',
  '静靖',
  '丽莉',
  '芳方',
  '敏闽',
  '辉晖',
  '波博',
  '军君',
  '建健',
  '明名',
  '志智',
  '玉钰',
  '梅玫',
  '国果',
  '红洪',
  '平萍',
]

/** The name with one character that sounds alike in another's place; without such a character, the last one doubled. */
export const misheard = (name: string): string => {
  const letters = Array.from(name)
  const at = letters.findIndex((letter, index) => index > 0 && alike.some((pair) => pair.includes(letter)))
  const heard = alike.find((pair) => pair.includes(letters[at] ?? '?'))
  if (heard === undefined) return `${name}${letters.at(-1) ?? ''}`
  const other = Array.from(heard).find((letter) => letter !== letters[at]) ?? ''
  return letters.map((letter, index) => (index === at ? other : letter)).join('')
}

/** Use for the few who hold an office: a name of two or three characters that was not given yet. */
export const namer = (source: Random): (() => string) => {
  const taken = new Set<string>()
  const draw = (): string => {
    const sex = source.pick(['MALE', 'FEMALE'] as const)
    return familyName(source) + givenName(source, { sex, age: source.whole(22, 60) })
  }
  return () => {
    let name = draw()
    while (taken.has(name)) name = draw()
    taken.add(name)
    return name
  }
}
