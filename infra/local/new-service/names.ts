import { parseArgs } from 'node:util'
import { Refusal } from '../progress.ts'

export const helpText = `npm run new-service -- NAME --thing Thing

Writes a new bounded context: contract, service, tests, and its place in the house.

  NAME           of the service, in kebab-case and the plural where there is one: care-visits
  --thing=Thing  what it keeps, in PascalCase and the singular: Visit
  --help         this text
`

/** What is to be written. */
export interface Wanted {
  readonly name: string
  readonly thing: string
}

/** What is there already, which a new name must not meet. */
export interface Taken {
  readonly services: readonly string[]
  /** Messages of all contracts: aggregate kinds among them. */
  readonly messages: readonly string[]
  /** First segments of REST paths, such as `issues`. */
  readonly collections: readonly string[]
  readonly permissions: readonly string[]
}

// Names that mean something else in paths, proto packages or databases.
const reserved = ['admin', 'common', 'config', 'contracts', 'events', 'infra', 'live', 'local', 'me', 'oidc']
reserved.push('openapi', 'options', 'tests', 'town')

const kebab = /^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/
const pascal = /^[A-Z][a-z0-9]+([A-Z][a-z0-9]+)*$/
const longest = 40

const words = (pascalCase: string): string[] =>
  [...pascalCase.matchAll(/[A-Z][a-z0-9]*/g)].map(([word]) => word.toLowerCase())

const pluralOf = (word: string): string => {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const camel = ([first = '', ...rest]: readonly string[]): string => first + rest.map(capital).join('')

/** What each placeholder of the template stands for. */
export const placeholdersOf = ({ name, thing }: Wanted): Readonly<Record<string, string>> => {
  const one = words(thing)
  const many = [...one.slice(0, -1), pluralOf(one.at(-1) ?? '')]
  return {
    name,
    context: name.replaceAll('-', '_'),
    Words: capital(name.replaceAll('-', ' ')),
    Name: name.split('-').map(capital).join(''),
    thing: one.join('-'),
    things: many.join('-'),
    Thing: thing,
    Things: capital(camel(many)),
    oneThing: camel(one),
    manyThings: camel(many),
    THING: one.join('_').toUpperCase(),
    snake_thing: one.join('_'),
    snake_things: many.join('_'),
    thing_words: one.join(' '),
  }
}

const parsed = (args: readonly string[]) => {
  const options = {
    help: { type: 'boolean', short: 'h', default: false },
    thing: { type: 'string' },
  } as const
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error), error)
  }
}

/** Reads the command line; nothing where only help is asked for. */
export const wantedIn = (args: readonly string[]): Wanted | undefined => {
  const { values, positionals } = parsed(args)
  if (values.help) return undefined
  const [name, ...others] = positionals
  if (name === undefined)
    throw new Refusal('A name is missing: npm run new-service -- care-visits --thing Visit')
  if (others.length > 0) throw new Refusal(`One name at a time: what is "${others.join(' ')}"?`)
  if (values.thing === undefined)
    throw new Refusal('--thing is missing: what does the service keep? --thing Visit')
  return { name, thing: values.thing }
}

const nameProblem = ({ name }: Wanted, { services, collections }: Taken): string | undefined => {
  if (!kebab.test(name) || name.length > longest)
    return `"${name}" must be in kebab-case and at most ${String(longest)} long, such as care-visits.`
  if (reserved.includes(name)) return `"${name}" is reserved; choose what the service is about.`
  if (services.includes(name)) return `"${name}" is taken: there is a service of that name.`
  return collections.includes(name) ? `"${name}" is taken: /v1/${name} is served already.` : undefined
}

/** The messages that the template would write. */
const messagesOf = (thing: string): readonly string[] => [
  thing,
  ...['Registered', 'Closed', 'Status', 'Refusal'].map((end) => thing + end),
  ...['Register', 'Close', 'Get'].map((verb) => `${verb}${thing}Request`),
]

const thingProblem = ({ name, thing }: Wanted, { messages, collections, permissions }: Taken) => {
  if (!pascal.test(thing) || thing.length > longest)
    return `--thing "${thing}" must be in PascalCase and at most ${String(longest)} long, such as Visit.`
  const met = messagesOf(thing).find((message) => messages.includes(message))
  if (met !== undefined) return `--thing "${thing}" is taken: the contracts have a ${met} already.`
  const { thing: word = '', things = '' } = placeholdersOf({ name, thing })
  if (collections.includes(things)) return `--thing "${thing}" is taken: /v1/${things} is served already.`
  return permissions.some((one) => one.startsWith(`${word}.`))
    ? `--thing "${thing}" is taken: there are permissions named ${word}.…`
    : undefined
}

/** Refuses, in one line, a name that is not well formed or means something already. */
export const demandFree = (wanted: Wanted, taken: Taken): void => {
  const problem = nameProblem(wanted, taken) ?? thingProblem(wanted, taken)
  if (problem !== undefined) throw new Refusal(problem)
}
