import type { Language, Problem } from '@fengqiao/service-kit'

const words = {
  'zh-CN': {
    product: '枫桥',
    again: '重试',
    byItself: '本页会自动重试。',
    sendAgain: '请返回上一页，再提交一次。',
    reference: '编号',
  },
  en: {
    product: 'Fengqiao',
    again: 'Try again',
    byItself: 'This page tries again by itself.',
    sendAgain: 'Go back one page and send it once more.',
    reference: 'Reference',
  },
} as const satisfies Readonly<Record<Language, object>>

/** In the page itself: who is turned away may be turned away when he asks for a style sheet. */
const style = `:root{color-scheme:light dark}
body{max-width:400px;margin:0 auto;padding:48px 24px;font:16px/26px system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:20px;line-height:28px}
a{display:inline-block;padding:11px 0}`

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

interface Shown {
  readonly language: Language
  /** What allows the page its style. */
  readonly nonce: string
  /** Whether the browser may ask again by itself: it asked for a page, and sent nothing. */
  readonly isAskedAgain: boolean
}

/** Use for a problem that somebody meets while his browser goes from page to page. */
export const problemPage = (
  { title, reference }: Pick<Problem, 'title' | 'reference'>,
  { language, nonce, isAskedAgain }: Shown,
): string => {
  const { product, again, byItself, sendAgain, reference: quoted } = words[language]
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)} · ${product}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p>${isAskedAgain ? `${byItself} <a href="">${again}</a>` : sendAgain}</p>
<p>${quoted} <code>${escaped(reference)}</code></p>
</main>
</body>
</html>
`
}
