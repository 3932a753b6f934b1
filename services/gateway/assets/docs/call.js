// One call: what is sent, and the same as a line for the shell.
import { language } from './words.js'
import { token } from './sign-in.js'

const placed = (path, values) =>
  path.replace(/\{(\w+)\}/g, (_all, name) => encodeURIComponent(values[name] ?? ''))

const quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`

/** What is sent, as what, and how a shell says it: words as JSON, or a file as it is. */
const contentOf = ({ body, file }) => {
  if (file !== undefined) {
    const { chosen, kinds } = file
    const line = `--data-binary ${quoted(`@${chosen?.name ?? 'photo.jpg'}`)}`
    return { type: chosen?.type ?? kinds[0], content: chosen, line }
  }
  return body === undefined ? {} : { type: 'application/json', content: body, line: `--data ${quoted(body)}` }
}

/** Puts a request together from what the form holds. */
export const requestOf = ({ verb, path, parameters }, { values, ...held }) => {
  const of = (place) => parameters.filter((one) => one.in === place && (values[one.name] ?? '') !== '')
  const query = new URLSearchParams(of('query').map(({ name }) => [name, values[name]])).toString()
  const proof = token()
  const { type, content, line } = contentOf(held)
  const headers = {
    Accept: 'application/json',
    'Accept-Language': language,
    ...(proof === undefined ? {} : { Authorization: `Bearer ${proof.text}` }),
    ...(type === undefined ? {} : { 'Content-Type': type }),
    ...Object.fromEntries(of('header').map(({ name }) => [name, values[name]])),
  }
  const url = `${location.origin}${placed(path, values)}${query === '' ? '' : `?${query}`}`
  return { url, method: verb.toUpperCase(), headers, content, line }
}

/** The request as a line for the shell, token included. */
export const curlOf = ({ url, method, headers, line }) =>
  [
    `curl -i -X ${method} ${quoted(url)}`,
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(line === undefined ? [] : [line]),
  ].join(' \\\n  ')

const shown = [
  ...['etag', 'content-range', 'idempotency-key', 'ratelimit', 'retry-after'],
  ...['x-request-id', 'allow'],
]

const pretty = (text) => {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

const isText = (type) => /json|^text\//.test(type)

const told = async (answer) => {
  const type = answer.headers.get('content-type') ?? ''
  return isText(type) ? pretty(await answer.text()) : `${type}, ${(await answer.blob()).size} B`
}

/** Sends a request and tells what came back. */
export const send = async ({ url, method, headers, content }) => {
  const answer = await fetch(url, { method, headers, ...(content === undefined ? {} : { body: content }) })
  const lines = shown
    .filter((name) => answer.headers.has(name))
    .map((name) => `${name}: ${answer.headers.get(name)}`)
  return { ok: answer.ok, text: [`${answer.status}`, ...lines, '', await told(answer)].join('\n') }
}
