import { firstPort } from '../../topology.ts'
import type { Written } from './template.ts'

/** One edit of a file that knows all services: what the text becomes. */
interface Place {
  readonly path: string
  readonly edit: (text: string, words: Readonly<Record<string, string>>) => string
}

/** Puts a line before the one place where it belongs; a place that is not there, or twice, is not guessed at. */
const before = (text: string, mark: string, line: string): string => {
  const parts = text.split(mark)
  if (parts.length !== 2) throw new Error(`expected "${mark.trim()}" once, found ${String(parts.length - 1)}`)
  return parts.join(`${line}${mark}`)
}

/** The next port that no row has, among those of the gRPC servers. */
export const nextPort = (topology: string): number => {
  const ports = [...topology.matchAll(/grpcPort: (\d+)/g)].map(([, port]) => Number(port))
  return Math.max(firstPort - 1, ...ports) + 1
}

const row = (port: number, { name = '', context = '' }: Readonly<Record<string, string>>): string => `  {
    name: '${name}',
    grpcPort: ${String(port)},
    database: '${context}',
    calls: [],
    listens: [],
    needs: everyServer,
  },
`

const inTopology: Place = {
  path: 'infra/topology.ts',
  edit: (text, words) => {
    const named = before(text, "  | 'gateway'\n", `  | '${words['name'] ?? ''}'\n`)
    return before(named, ']\n\n/** Every service of the platform', row(nextPort(text), words))
  },
}

// Those at the desk begin; who else may is decided with the town.
const granted = ['ROLE_TOWN_ADMIN', 'ROLE_TOWN_CLERK']

const inRoles: Place = {
  path: 'proto/fengqiao/identity/v1/roles.proto',
  edit: (text, { thing = '' }) => {
    const verbs = ['read', 'register', 'close'].map((verb) => `, "${thing}.${verb}"`).join('')
    return granted.reduce((roles, role) => {
      const [head = '', tail] = roles.split(`${role} = `)
      if (tail === undefined) throw new Error(`expected ${role} once`)
      return `${head}${role} = ${tail.replace(/(permissions: \[[^\]]*)\]/, `$1${verbs}]`)}`
    }, text)
  },
}

const inWholeTown: Place = {
  path: 'tests/support/whole-town.ts',
  edit: (text, { name = '', Name = '', context = '' }) => {
    const imported = before(
      text,
      'import { eventually,',
      `import { createService as create${Name} } from '@fengqiao/${name}'\n`,
    )
    const made = `    await create${Name}(told(town, '${name}'), overridesOf(town, '${context}')),\n`
    return before(imported, '    gateway(town, consoleFiles),\n', made)
  },
}

const inTestsPackage: Place = {
  path: 'tests/package.json',
  edit: (text, { name = '' }) => {
    const manifest = JSON.parse(text) as { readonly devDependencies: Readonly<Record<string, string>> }
    const all = { ...manifest.devDependencies, [`@fengqiao/${name}`]: 'workspace:*' }
    const sorted = Object.fromEntries(
      Object.entries(all).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    )
    return `${JSON.stringify({ ...manifest, devDependencies: sorted }, undefined, 2)}\n`
  },
}

const inReadme =
  (port: number): Place['edit'] =>
  (text, { name = '', context = '', Words = '', thing_words: one = '' }) => {
    const line = `| [${name}](services/${name}) | ${Words.toLowerCase()}, and what becomes of each ${one} | gRPC ${String(port)} |\n`
    const drawn = before(text, '  broker -->|live| gateway\n', `  ${context}[${name}] -->|events| broker\n`)
    const called = before(drawn, '  notifications -->|who holds a post', `  gateway -->|gRPC| ${context}\n`)
    return before(called, '| [gateway](services/gateway)', line)
  }

/** Every file that knows all services, with the new one in it. Reads through `read`, writes nothing. */
export const placesFor = (
  words: Readonly<Record<string, string>>,
  read: (path: string) => string,
): readonly Written[] => {
  const port = nextPort(read(inTopology.path))
  const places = [
    inTopology,
    inRoles,
    inWholeTown,
    inTestsPackage,
    { path: 'README.md', edit: inReadme(port) },
  ]
  return places.map(({ path, edit }) => ({ path, text: edit(read(path), words) }))
}
