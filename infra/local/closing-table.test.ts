import { closingTable } from './closing-table.ts'
import { foreignEngine } from './engines/engine.ts'
import { foldersIn } from './folders.ts'
import { startOptions } from './options.ts'
import type { Account, Demo } from './seeding.ts'

const engine = foreignEngine('x://there', 'A server')
const engines = {
  mongodb: engine,
  amqp: { ...engine, managementUrl: '' },
  redis: engine,
  variables: {},
  stop: engine.stop,
}

const tableWith = (opened: { readonly demo?: Demo; readonly first?: Account }): string =>
  closingTable({ options: startOptions(['--port=9000']), engines, folders: foldersIn('/town'), ...opened })

const account = (username: string, who: string) => ({ username, who, password: `p-${username}` })

describe('closingTable', () => {
  it('says where everything is', () => {
    const table = tableWith({})
    for (const said of ['http://localhost:9000/docs', '/town/logs', 'MONGODB_URL=', 'Ctrl-C']) {
      expect(table).toContain(said)
    }
    expect(table).not.toContain('Sign in')
  })

  it('says the command that measures this very stack, also in a folder of another name', () => {
    const memoryIn = (home: string) =>
      /Memory +(.*)/.exec(closingTable({ options: startOptions([]), engines, folders: foldersIn(home) }))?.[1]
    expect(memoryIn(startOptions([]).dataFolder)).toBe('npm run footprint')
    expect(memoryIn('/town')).toBe('npm run footprint -- --data-folder=/town')
    expect(memoryIn("/my town's")).toBe(`npm run footprint -- '--data-folder=/my town'\\''s'`)
  })

  it('shows one account of each kind and where the others are', () => {
    const accounts = [
      account('worker1', 'Worker · East'),
      account('worker2', 'Worker · West'),
      account('clerk1', 'Clerk'),
    ]
    const table = tableWith({ demo: { accounts } })
    expect(table).toContain('worker1  p-worker1  Worker · East')
    expect(table).toContain('clerk1   p-clerk1  Clerk')
    expect(table).not.toContain('p-worker2')
    expect(table).toContain('and 1 more in /town/demo.json')
  })

  it('shows who can begin in an empty town', () => {
    const table = tableWith({ first: account('administrator', 'Administrator') })
    expect(table).toContain('administrator  p-administrator  Administrator')
    expect(table).toContain('asks for a password of your own')
    expect(table).not.toContain('demo.json')
  })

  it('shows the other system’s credential', () => {
    const way = { brokerUrl: 'amqp://there:5672', queue: 'subscriber.s1', password: 'hidden' }
    const integrationClient = { clientId: 'id', clientSecret: 'word', ...way }
    const table = tableWith({ demo: { accounts: [], integrationClient } })
    expect(table).toMatch(/Other system +id {2}word/)
    expect(table).toContain('subscriber.s1 at amqp://there:5672, password in /town/demo.json')
    expect(table).not.toContain('hidden')
  })
})
