import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../folders.ts'
import { demandFree, placeholdersOf } from './names.ts'
import { nextPort, placesFor } from './places.ts'
import { takenIn } from './taken.ts'
import { filesFrom, filled } from './template.ts'

const wanted = { name: 'care-visits', thing: 'HomeVisit' }
const words = placeholdersOf(wanted)
const files = filesFrom(join(root, 'packages', 'tooling', 'template'), words)
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const placed = new Map(placesFor(words, read).map(({ path, text }) => [path, text]))

const linesBeside = (path: string): readonly string[] => {
  const before = new Set(read(path).split('\n'))
  return (placed.get(path) ?? '').split('\n').filter((line) => !before.has(line))
}

describe('the template', () => {
  it('leaves no placeholder in a path or a text', () => {
    const left = files.filter(({ path, text }) => /__[A-Za-z]/.test(`${path}\n${text}`))
    expect(left.map(({ path }) => path)).toEqual([])
  })

  it('lies in the new service and its contract, and nowhere else', () => {
    const outside = /^(?!services\/care-visits\/|proto\/fengqiao\/care_visits\/v1\/)/
    expect(files.filter(({ path }) => outside.test(path))).toEqual([])
    expect(files.map(({ path }) => path)).toContain('services/care-visits/src/domain/home-visit.ts')
  })

  it('takes a placeholder that stands for nothing as its own mistake', () => {
    expect(() => filled('a __stranger__', words)).toThrow('__stranger__')
  })
})

describe('what stands in the house', () => {
  it('is read from its folders and contracts', () => {
    const taken = takenIn(root)
    expect(taken.services).toEqual(expect.arrayContaining(['gateway', 'service-kit', 'options']))
    expect(taken.messages).toEqual(expect.arrayContaining(['Issue', 'IssueStatus', 'Person']))
    expect(taken.collections).toEqual(expect.arrayContaining(['issues', 'grid-management']))
    expect(() => {
      demandFree({ name: 'more-matters', thing: 'Issue' }, taken)
    }).toThrow('taken')
    expect(() => {
      demandFree(wanted, taken)
    }).not.toThrow()
  })
})

describe('the places that know every service', () => {
  it('get a row of the topology with the next free port', () => {
    const port = nextPort(read('infra/topology.ts'))
    expect(read('infra/topology.ts')).not.toContain(String(port))
    const text = placed.get('infra/topology.ts') ?? ''
    expect(text).toContain("  | 'care-visits'\n")
    expect(text).toContain(
      `    name: 'care-visits',\n    grpcPort: ${String(port)},\n    database: 'care_visits',`,
    )
  })

  it('grant the permissions to those at the desk, and to nobody else', () => {
    const changed = linesBeside('proto/fengqiao/identity/v1/roles.proto')
    expect(changed).toHaveLength(2)
    for (const line of changed)
      expect(line).toContain('"home-visit.read", "home-visit.register", "home-visit.close"]')
  })

  it('let the whole town run it', () => {
    expect(linesBeside('tests/support/whole-town.ts')).toEqual([
      "import { createService as createCareVisits } from '@fengqiao/care-visits'",
      "    await createCareVisits(told(town, 'care-visits'), overridesOf(town, 'care_visits')),",
    ])
    expect(linesBeside('tests/package.json')).toEqual(['    "@fengqiao/care-visits": "workspace:*",'])
  })

  it('are refused where they are not found, before anything is written', () => {
    expect(() => placesFor(words, (path) => read(path).replaceAll('gateway', 'door'))).toThrow('expected')
  })
})
