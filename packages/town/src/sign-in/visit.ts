import { cookieJar } from './cookies.ts'
import { patiently } from './patiently.ts'

/** A page, or the redirect back to the client that asked for the sign-in. */
export type Answer =
  | { readonly kind: 'page'; readonly url: URL; readonly status: number; readonly html: string }
  | { readonly kind: 'callback'; readonly url: URL }

export interface Visit {
  readonly open: (url: URL) => Promise<Answer>
  readonly submit: (url: URL, form: URLSearchParams) => Promise<Answer>
}

export interface VisitOptions {
  /** Where the server is reached, which need not be what it calls itself. */
  readonly baseUrl: string
  readonly callback: string
}

interface Sent {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

const mostRedirects = 10

/** Use to walk through pages as a browser does: cookies are kept, redirects followed until the callback. */
export const visit = ({ baseUrl, callback }: VisitOptions): Visit => {
  const jar = cookieJar()
  const go = async (url: URL, request: Sent, redirects = 0): Promise<Answer> => {
    if (url.href.startsWith(callback)) return { kind: 'callback', url }
    if (redirects > mostRedirects) throw new Error('the sign-in goes round in circles')
    const response = await patiently(() =>
      fetch(new URL(`${url.pathname}${url.search}`, baseUrl), {
        ...request,
        headers: { ...request.headers, cookie: jar.headerFor(url.pathname), 'accept-language': 'en' },
        redirect: 'manual',
        signal: AbortSignal.timeout(20_000),
      }),
    )
    jar.take(response)
    const location = response.headers.get('location')
    const html = await response.text()
    if (location !== null) return go(new URL(location, url), {}, redirects + 1)
    return { kind: 'page', url, status: response.status, html }
  }
  return {
    open: (url) => go(url, {}),
    submit: (url, form) =>
      go(url, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: url.origin },
        body: form.toString(),
      }),
  }
}
