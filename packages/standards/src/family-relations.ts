// GB/T 4761—2008, codes for family relationship: two digits, of which the first is the group (one-digit code).

/** What somebody is to the head of his household, by the groups of the standard. */
export type FamilyRelation =
  'HEAD' | 'SPOUSE' | 'SON' | 'DAUGHTER' | 'GRANDCHILD' | 'PARENT' | 'GRANDPARENT' | 'SIBLING' | 'OTHER'

/** Each group with the words that sheets use for it, the standard's own first. */
const words: Readonly<Record<FamilyRelation, string>> = {
  HEAD: '本人 户主 户主本人',
  SPOUSE: '配偶 夫 妻 丈夫 妻子 爱人 夫妻',
  SON: '子 独生子 长子 次子 三子 四子 五子 养子或继子 女婿 其他儿子 儿子 养子 继子 二子',
  DAUGHTER: '女 独生女 长女 次女 三女 四女 五女 养女或继女 儿媳 其他女儿 女儿 养女 继女 二女 儿媳妇 媳妇',
  GRANDCHILD:
    '孙子、孙女或外孙子、外孙女 孙子 孙女 外孙子 外孙女 孙媳妇或外孙媳妇 孙女婿或外孙女婿 曾孙子或外曾孙子 曾孙女或外曾孙女 孙子女 外孙 孙 孙媳 孙媳妇 孙女婿 外孙媳妇 外孙女婿 曾孙 曾孙子 曾孙女 重孙 重孙女',
  PARENT: '父母 父亲 母亲 公公 婆婆 岳父 岳母 继父或养父 继母或养母 父 母 继父 养父 继母 养母',
  GRANDPARENT: '祖父母或外祖父母 祖父 祖母 外祖父 外祖母 曾祖父 曾祖母 祖父母 外祖父母 爷爷 奶奶 外公 外婆',
  SIBLING: '兄弟姐妹 兄 嫂 弟 弟媳 姐姐 姐夫 妹妹 妹夫 哥哥 嫂子 弟弟 弟媳妇 姐 妹',
  OTHER:
    '其他 伯父 伯母 叔父 婶母 舅父 舅母 姨父 姨母 姑父 姑母 堂兄弟、堂姐妹 表兄弟、表姐妹 侄子 侄女 外甥 外甥女 其他亲属 非亲属 叔叔 婶婶 舅舅 姨夫 姑夫 堂兄 堂弟 堂姐 堂妹 表兄 表弟 表姐 表妹 保姆',
}

const relations = Object.keys(words) as FamilyRelation[]

const byWord = new Map(
  relations.flatMap((relation) => words[relation].split(' ').map((word) => [word, relation] as const)),
)

/** Codes from 80 on are of others; below, the first digit is the group. */
const byCode = (code: string): FamilyRelation | undefined => {
  const group = Number(code.slice(0, 1))
  if (code === '00') return undefined
  return group >= 8 ? 'OTHER' : relations[group]
}

/**
 * What a cell says of the relation: a word or a code of two digits. Nothing where it is neither, and nothing for one
 * digit alone: it may be the standard's short code or a long one that lost its zero in a sheet program.
 */
export const readFamilyRelation = (text: string): FamilyRelation | undefined => {
  const written = text.normalize('NFKC').replaceAll(/\s/g, '')
  if (/^\d\d$/.test(written)) return byCode(written)
  return byWord.get(written) ?? byWord.get(written.replace(/^户主的?/, ''))
}
