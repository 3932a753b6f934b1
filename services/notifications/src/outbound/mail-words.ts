import { MailSentence, mailSentenceToJSON } from '@fengqiao/contracts/notifications/v1'
import { words } from '@fengqiao/contracts/words'
import { codeBounds } from '../domain/settings.ts'
import type { Letter } from '../ports.ts'

type Sentence = Exclude<keyof typeof MailSentence, 'UNSPECIFIED'>
type Params = Readonly<Record<string, string | number>>

export interface Worded {
  /** The name the e-mail comes from. */
  readonly sender: string
  readonly subject: string
  readonly text: string
}

const speaking =
  (language: Letter['language']) =>
  (sentence: Sentence, params: Params = {}): string => {
    const { zh = '', en = '' } = words[mailSentenceToJSON(MailSentence[sentence])] ?? {}
    return (language === 'en' ? en : zh).replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      String(params[name] ?? ''),
    )
  }

const rank = ['WORK', 'ANSWERS', 'FOLLOWED'] as const

/** One line a matter or a case, whatever happened to it meanwhile: the one that asks most of the reader. */
const subjectsOf = ({ about }: Letter): Letter['about'] => {
  const byRank = about.toSorted((a, b) => rank.indexOf(b.group) - rank.indexOf(a.group))
  return [
    ...new Map(byRank.map((one) => [`${one.subject.kind} ${one.subject.id}`, one])).values(),
  ].toReversed()
}

type Spoken = Letter['about'][number]

const pages = { ISSUE: 'matters', DISPUTE: 'disputes', EXPORT: 'exports' } as const

/** The page that shows it. Of a request about data, those who decide and the person himself have one each. */
const pageOf = ({ group, subject: { kind, id } }: Spoken): string => {
  if (kind === 'DATA_REQUEST') return group === 'WORK' ? 'data-requests' : 'record'
  return `${pages[kind]}/${id}`
}

/** A case is spoken of by its number once it has one. */
const sentenceOf = ({ group, subject: { kind, number } }: Spoken): Sentence => {
  if (kind === 'ISSUE') return group
  if (kind === 'EXPORT') return `EXPORT_${group}`
  if (kind === 'DATA_REQUEST') return `DATA_REQUEST_${group === 'WORK' ? 'WORK' : 'ANSWERS'}`
  return number === '' ? `NEW_DISPUTE_${group}` : `DISPUTE_${group}`
}

const severalKinds: Readonly<Record<string, Sentence>> = {
  ISSUE: 'SEVERAL',
  DISPUTE: 'SEVERAL_DISPUTES',
  'DISPUTE ISSUE': 'SEVERAL_OF_BOTH',
}

const severalOf = (about: Letter['about']): Sentence => {
  const kinds = [...new Set(about.map(({ subject }) => subject.kind))]
  return severalKinds[kinds.toSorted().join(' ')] ?? 'SEVERAL_THINGS'
}

/** Puts an e-mail into words: the numbers of matters and cases and where to look, and nothing of what they are about. */
export const worded = (letter: Letter, publicUrl: string): Worded => {
  const say = speaking(letter.language)
  const sender = say('SENDER')
  const again = letter.again ? [say('AGAIN')] : []
  if (letter.code !== undefined) {
    const text = [say('CODE', { code: letter.code, minutes: codeBounds.counts / 60_000 }), ...again].join(
      '\n\n',
    )
    return { sender, subject: say('CODE_SUBJECT'), text }
  }
  const about = subjectsOf(letter)
  const lines = about.map((one) => ({
    sentence: say(sentenceOf(one), { number: one.subject.number }),
    link: `${publicUrl}/${pageOf(one)}`,
  }))
  const [only, ...others] = lines
  const subject = others.length === 0 ? only?.sentence : say(severalOf(about), { count: about.length })
  const text = [
    ...lines.map(({ sentence, link }) => `${sentence}\n${link}`),
    ...again,
    `${say('WHY')}\n${publicUrl}/settings`,
  ]
  return { sender, subject: subject ?? '', text: text.join('\n\n') }
}
