interface Cookie {
  readonly value: string
  readonly path: string
}

/** The cookies of one visitor to one server. */
export interface CookieJar {
  readonly headerFor: (path: string) => string
  readonly take: (response: Response) => void
}

const pathOf = (attributes: readonly string[]): string =>
  attributes.find((attribute) => /^path=/i.test(attribute))?.slice('path='.length) ?? '/'

const isOver = (value: string, attributes: readonly string[]): boolean => {
  const expires = attributes.find((attribute) => /^expires=/i.test(attribute))?.slice('expires='.length)
  return value === '' || (expires !== undefined && Date.parse(expires) < Date.now())
}

const covers = (cookiePath: string, path: string): boolean =>
  path === cookiePath || path.startsWith(cookiePath.endsWith('/') ? cookiePath : `${cookiePath}/`)

/** Use where a browser is imitated: keeps names, values and paths; a visit is too short for the rest to matter. */
export const cookieJar = (): CookieJar => {
  const kept = new Map<string, Cookie>()
  const keep = (line: string): void => {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim())
    const name = pair.slice(0, pair.indexOf('='))
    const value = pair.slice(name.length + 1)
    const path = pathOf(attributes)
    if (isOver(value, attributes)) kept.delete(`${name} ${path}`)
    else kept.set(`${name} ${path}`, { value, path })
  }
  return {
    headerFor: (path) =>
      [...kept]
        .filter(([, cookie]) => covers(cookie.path, path))
        .map(([key, { value }]) => `${key.split(' ')[0] ?? ''}=${value}`)
        .join('; '),
    take: (response) => {
      response.headers.getSetCookie().forEach(keep)
    },
  }
}
