import { topology, variablePrefix } from './topology.ts'

const ports = topology
  .flatMap(({ grpcPort, httpPort }) => [grpcPort, httpPort])
  .filter((port) => port !== undefined)
const names = topology.map(({ name }) => name)

describe('topology', () => {
  it('gives every port and every database to one service', () => {
    expect(new Set(ports).size).toBe(ports.length)
    expect(new Set(names).size).toBe(names.length)
  })

  it('names a database as its service, in the words of its proto package', () => {
    for (const { name, database } of topology.filter((row) => row.database !== undefined)) {
      expect(database).toBe(name.replaceAll('-', '_'))
    }
  })

  it('has one door without data', () => {
    expect(topology.filter(({ database }) => database === undefined).map(({ name }) => name)).toEqual([
      'gateway',
    ])
  })

  it('lets whoever listens read the feed, and listen to others only', () => {
    for (const { name, listens, calls, needs } of topology.filter((row) => row.listens.length > 0)) {
      expect(calls).toContain('events.read')
      expect(needs).toContain('amqp')
      expect(listens).not.toContain(name)
    }
  })

  it('turns a name into the beginning of a variable', () => {
    expect(variablePrefix('grid-management')).toBe('GRID_MANAGEMENT')
  })
})
