// One call: what is sent, and the same as a line for the shell.
import { language } from './words.js'
import { token } from './sign-in.js'

const placed = (path, values) =>
  path.replace(/\{(\w+)\}/g, (_all, name) => encodeURIComponent(values[name] ?? ''))

/** Puts a request together from what the form holds. */
export const requestOf = ({ verb, path, parameters }, { values, body }) => {
  const of = (place) => parameters.filter((one) => one.in === place && (values[one.name] ?? '') !== '')
  const query = new URLSearchParams(of('query').map(({ name }) => [name, values[name]])).toString()
  const held = token()
  const headers = {
    Accept: 'application/json',
    'Accept-Language': language,
    ...(held === undefined ? {} : { Authorization: `Bearer ${held.text}` }),
    ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...Object.fromEntries(of('header').map(({ name }) => [name, values[name]])),
  }
  const url = `${location.origin}${placed(path, values)}${query === '' ? '' : `?${query}`}`
  return { url, method: verb.toUpperCase(), headers, body }
}

const quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`

/** The request as a line for the shell, token included. */
export const curlOf = ({ url, method, headers, body }) =>
  [
    `curl -i -X ${method} ${quoted(url)}`,
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`--data ${quoted(body)}`]),
  ].join(' \\\n  ')

const shown = ['etag', 'idempotency-key', 'ratelimit', 'retry-after', 'x-request-id', 'allow']

const pretty = (text) => {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

/** Sends a request and tells what came back. */
export const send = async ({ url, method, headers, body }) => {
  const answer = await fetch(url, { method, headers, ...(body === undefined ? {} : { body }) })
  const lines = shown
    .filter((name) => answer.headers.has(name))
    .map((name) => `${name}: ${answer.headers.get(name)}`)
  return { ok: answer.ok, text: [`${answer.status}`, ...lines, '', pretty(await answer.text())].join('\n') }
}
