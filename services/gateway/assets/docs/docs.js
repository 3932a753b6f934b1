// The API's pages: every operation of /openapi.json, to read, to try, and to copy.
import { curlOf, requestOf, send } from './call.js'
import { bodyField, fileField, jsonSchemaOf, parameterField } from './fields.js'
import { copyButton, make, schemaLines } from './parts.js'
import { comeBack, forget, signIn, token } from './sign-in.js'
import { language, say } from './words.js'

const operationsOf = (api) =>
  Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([verb, operation]) => ({ parameters: [], ...operation, path, verb })),
  )

const permissionText = ({ 'x-permission': permission }) => {
  if (permission === undefined || permission === '') return say('open')
  return permission === 'signed-in' ? say('signed') : permission
}

const folded = (title, lines) =>
  lines.length === 0
    ? undefined
    : make('details', {}, make('summary', {}, title), make('pre', {}, lines.join('\n')))

const tryIt = (requestNow, answer, refresh) =>
  make(
    'button',
    {
      type: 'button',
      class: 'primary',
      click: async () => {
        refresh()
        const { ok, text } = await send(requestNow()).catch(() => ({ ok: false, text: say('away') }))
        answer.hidden = false
        answer.className = ok ? 'good' : 'bad'
        answer.textContent = text
      },
    },
    say('send'),
  )

const fill = (api, operation, details) => {
  const inputs = new Map()
  const fields = operation.parameters.flatMap((parameter) =>
    parameterField(api, operation, parameter, inputs),
  )
  const body = bodyField(api, operation)
  const file = fileField(operation)
  const chosen = () => file && { chosen: file.input.files[0], kinds: file.kinds }
  const values = () => Object.fromEntries([...inputs].map(([name, input]) => [name, input.value.trim()]))
  const requestNow = () => requestOf(operation, { values: values(), body: body?.area.value, file: chosen() })
  const line = make('pre', { 'aria-label': say('curl') })
  const refresh = () => {
    line.textContent = curlOf(requestNow())
  }
  const answer = make('pre', { 'aria-label': say('answer'), 'aria-live': 'polite', hidden: true })
  const reply = folded(
    `${say('schema')} · ${say('answer')}`,
    schemaLines(api, jsonSchemaOf(operation.responses?.['200']?.content)),
  )
  const asked = folded(`${say('schema')} · ${say('body')}`, body?.lines ?? [])
  const copy = copyButton(say('copy'), say('copied'), () => curlOf(requestNow()))
  const parts = [
    make('p', {}, operation.description ?? ''),
    make('p', { class: 'second' }, `${say('permission')}: `, make('code', {}, permissionText(operation))),
    make('div', { class: 'grid' }, ...fields),
    body?.area,
    file?.input,
    asked,
    reply,
    make('div', { class: 'row' }, tryIt(requestNow, answer, refresh), copy),
    line,
    answer,
  ]
  details.append(...parts.filter((part) => part !== undefined))
  details.addEventListener('input', refresh)
  details.addEventListener('change', refresh)
  document.addEventListener('token', refresh)
  refresh()
}

const operationCard = (api, operation) => {
  const summary = make(
    'summary',
    {},
    make('span', { class: 'verb' }, operation.verb.toUpperCase()),
    make('code', {}, operation.path),
    make('div', { class: 'second' }, operation.summary ?? ''),
  )
  const details = make('details', { class: 'operation', id: operation.operationId }, summary)
  details.addEventListener(
    'toggle',
    () => details.open && history.replaceState(null, '', `#${operation.operationId}`),
  )
  // A card is filled when it is first opened: the page shows at once however many operations there are.
  details.addEventListener('toggle', () => fill(api, operation, details), { once: true })
  return details
}

const groupsOf = (api, operations) =>
  api.tags.map(({ name, description }) => ({
    name,
    description,
    operations: operations.filter(({ tags = [] }) => tags.includes(name)),
  }))

const indexOf = ({ name, operations }) => [
  make('strong', {}, name),
  make(
    'ul',
    {},
    ...operations.map(({ operationId }) =>
      make('li', {}, make('a', { href: `#${operationId}` }, operationId)),
    ),
  ),
]

const sectionOf = (api, { name, description, operations }) =>
  make(
    'section',
    {},
    make('h2', {}, name),
    make('p', { class: 'second' }, description ?? ''),
    ...operations.map((one) => operationCard(api, one)),
  )

const head = (wasRefused) => {
  const held = token()
  const until = held && new Date(held.until).toLocaleTimeString(language)
  const state = make(
    'span',
    { role: 'status', class: wasRefused ? 'bad' : 'second' },
    wasRefused ? say('failed') : held ? `${say('signedIn')} ${until}` : '',
  )
  const drop = () => {
    forget()
    document.dispatchEvent(new Event('token'))
    head(false)
  }
  const button = held
    ? make('button', { type: 'button', click: drop }, say('signOut'))
    : make(
        'button',
        { type: 'button', class: 'primary', click: () => signIn().catch(() => head(true)) },
        say('signIn'),
      )
  const files = ['/openapi.json', '/asyncapi.json'].map((href) => make('a', { href }, href))
  document.getElementById('head').replaceChildren(make('h1', {}, say('title')), ...files, state, button)
}

const openNamed = () => {
  const named = document.getElementById(location.hash.slice(1))
  if (named === null) return
  named.open = true
  named.scrollIntoView()
}

const show = async () => {
  document.documentElement.lang = language
  document.title = say('title')
  const [cameBack, api] = await Promise.all([
    comeBack(),
    fetch('/openapi.json').then((answer) => answer.json()),
  ])
  head(!cameBack)
  const groups = groupsOf(api, operationsOf(api))
  document.getElementById('index').append(...groups.flatMap(indexOf))
  document.getElementById('operations').append(...groups.map((group) => sectionOf(api, group)))
  addEventListener('hashchange', openNamed)
  openNamed()
}

await show()
