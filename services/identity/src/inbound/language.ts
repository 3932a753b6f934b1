import type { IncomingMessage } from 'node:http'
import type { Language } from './pages/words.ts'

const chosenCookie = /(?:^|;\s*)fq_lang=(zh-CN|en)(?:;|$)/

/** The first of the offered languages that we speak; whoever speaks neither reads Chinese. */
const offered = (list: string | undefined): Language | undefined => {
  const ranked = (list ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', ...options] = entry.trim().toLowerCase().split(';')
      const quality = options.map((option) => /^\s*q=([\d.]+)/.exec(option)?.[1]).find(Boolean)
      return { tag: tag.trim(), quality: Number(quality ?? 1) }
    })
    .toSorted((a, b) => b.quality - a.quality)
  const first = ranked.find(({ tag, quality }) => quality > 0 && /^(zh|en)\b/.test(tag))
  return first && (first.tag.startsWith('en') ? 'en' : 'zh-CN')
}

/** The language that was chosen on a page, else the one the application asked for, else the browser's. */
export const languageOf = ({ headers }: Pick<IncomingMessage, 'headers'>, asked?: unknown): Language => {
  const chosen = chosenCookie.exec(headers.cookie ?? '')?.[1] as Language | undefined
  const wanted = typeof asked === 'string' ? offered(asked.replaceAll(' ', ',')) : undefined
  return chosen ?? wanted ?? offered(headers['accept-language']) ?? 'zh-CN'
}
