/** What the town asks of nobody and keeps of nobody, whatever it is called. */
export type RedLine = 'BELIEF' | 'PARTY' | 'PETITION' | 'CONTROL' | 'HEALTH' | 'SCORE'

const words: Readonly<Record<RedLine, RegExp>> = {
  BELIEF: /宗教|信仰|信教|教徒|邪教|民族(?!路|街|巷|村|社区)|族别|religio|belief|ethnic/i,
  PARTY: /政治面貌|党派|党员|党籍|团员|入党|politic|party member/i,
  PETITION: /信访|上访|访民|petition/i,
  CONTROL: /稳控|维稳|重点关注|重点人员|重点青少年|刑满|社区矫正|吸毒|戒毒|前科|犯罪记录|criminal|convict/i,
  HEALTH:
    /健康|疾病|患病|病史|病情|病种|慢性病|慢病|精神病|精神障碍|艾滋|传染|残疾|体检|怀孕|孕产|血压|health|illness|disease|disabilit|pregnan/i,
  SCORE: /风险等级|风险评估|信用等级|积分|评分|打分|得分|评级|risk level|score|rating/i,
}

/** The line that words touch; nothing where they touch none. */
export const redLineOf = (text: string): RedLine | undefined => {
  const plain = text.normalize('NFKC').replaceAll(/\s+/g, ' ')
  // Between characters of Chinese a space says nothing.
  const joined = plain.replaceAll(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
  return (Object.keys(words) as RedLine[]).find((line) => words[line].test(joined))
}
