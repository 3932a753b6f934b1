import fc from 'fast-check'
import { randomOf } from '../../support/random.ts'
import { named, planned, type Plan } from './plan.ts'

const planOf = (seed: number, count: number): Plan => ({
  count,
  random: randomOf(seed),
  replicas: ['grid-management', 'grid-management-2', 'gateway', 'gateway-2'],
  services: ['grid-management', 'gateway'],
  queues: ['notifications.events'],
  links: ['mongodb', 'amqp', 'redis', 'grpc'],
})

const kindsIn = (count: number, seed = 1): ReadonlySet<string> =>
  new Set(planned(planOf(seed, count)).map(({ kind }) => kind))

describe('the plan of faults', () => {
  it('follows from the seed', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 200 }), (seed, count) => {
        const [once, again] = [planned(planOf(seed, count)), planned(planOf(seed, count))]
        expect(once).toEqual(again)
        expect(once).toHaveLength(count)
      }),
    )
  })

  it('hurts in every way there is, and every replica', () => {
    const faults = planned(planOf(1, 60))
    expect([...kindsIn(60)].toSorted()).toEqual(['cut', 'delete queue', 'freeze', 'kill', 'roll', 'silence'])
    const killed = new Set(faults.flatMap((fault) => (fault.kind === 'kill' ? [fault.part] : [])))
    expect([...killed].toSorted()).toEqual([
      'gateway',
      'gateway-2',
      'grid-management',
      'grid-management-2',
      'mongodb',
      'rabbitmq',
      'redis',
    ])
  })

  it('cuts nothing where there is no proxy', () => {
    const faults = planned({ ...planOf(1, 60), links: [] })
    expect(faults.filter((fault) => 'link' in fault)).toEqual([])
  })

  it('keeps to the kinds that are wanted, and says when there is none', () => {
    const faults = planned({ ...planOf(1, 9), kinds: ['roll'] })
    expect(new Set(faults.map(({ kind }) => kind))).toEqual(new Set(['roll']))
    expect(() => planned({ ...planOf(1, 9), kinds: ['flood'] })).toThrow('flood')
  })

  it('has a name for each', () => {
    const names = new Set(planned(planOf(3, 60)).map(named))
    for (const name of ['kill mongodb', 'roll gateway', 'delete queue notifications.events', 'cut redis'])
      expect(names).toContain(name)
  })
})
