import { scopeOf, systemScope } from '@fengqiao/domain-kit'
import { behaviour } from '@fengqiao/testing'
import { administrator, community, created, grid, morning, noon, town, worker } from '../../tests/a-person.ts'
import { evolve } from './evolve.ts'
import { isStrong, resetPassword, signOutEverywhere } from './password.ts'
import type { Person, PersonEvent } from './person.ts'
import { mustReach, mustReachAll } from './reach.ts'
import { endAccess, reinstate, suspend } from './suspend.ts'

const personOf = (facts: readonly PersonEvent[]): Person =>
  facts.reduce<Person | undefined>(evolve, undefined) as Person

const suspended = [
  { type: 'PersonSuspended', at: noon },
  { type: 'SessionsEnded', at: noon, cause: 'SUSPENDED' },
] as const

describe('suspending', () => {
  const rule = behaviour({ decide: suspend, evolve })

  it('ends every session', () => {
    rule
      .given(...created(worker))
      .when({ at: noon, othersAdminister: false })
      .then(...suspended)
  })

  it('is refused twice', () => {
    rule
      .given(...created(worker), ...suspended)
      .when({ at: noon, othersAdminister: true })
      .thenRefused('ALREADY_SUSPENDED')
  })

  it('leaves the town its last administrator', () => {
    rule
      .given(...created(administrator))
      .when({ at: noon, othersAdminister: false })
      .thenRefused('LAST_ADMIN')
  })

  it('comes with the erasure of the person, and is not refused then where it was done before', () => {
    const erasing = behaviour({ decide: endAccess, evolve })
    erasing
      .given(...created(worker))
      .when({ at: noon, othersAdminister: false })
      .then(...suspended)
    erasing
      .given(...created(worker), ...suspended)
      .when({ at: noon, othersAdminister: false })
      .then()
    erasing
      .given(...created(administrator))
      .when({ at: noon, othersAdminister: false })
      .thenRefused('LAST_ADMIN')
  })

  it('is undone with the posts as they were', () => {
    const undo = behaviour({ decide: reinstate, evolve })
    undo
      .given(...created(worker), ...suspended)
      .when({ at: noon })
      .then({ type: 'PersonReinstated', at: noon })
    undo
      .given(...created(worker))
      .when({ at: noon })
      .thenRefused('NOT_SUSPENDED')
    expect(personOf([...created(worker), ...suspended]).posts).toEqual(personOf(created(worker)).posts)
  })
})

describe('ending sessions', () => {
  it('raises the epoch, and says since when sign-ins count', () => {
    const person = personOf([...created(worker), ...signOutEverywhere({ at: noon })])
    expect(person).toMatchObject({ epoch: 2, signedOutAt: noon })
    expect(personOf([...created(worker), ...resetPassword({ at: noon })])).toMatchObject({
      epoch: 2,
      signedOutAt: noon,
    })
  })

  it('leaves the sign-in when only posts changed', () => {
    const person = personOf([...created(worker), { type: 'SessionsEnded', at: noon, cause: 'POSTS_CHANGED' }])
    expect(person.epoch).toBe(2)
    expect(person.signedOutAt).toBeUndefined()
  })
})

describe('how far a caller reaches', () => {
  it('is his own territory and all below', () => {
    const scope = scopeOf([community, 'me'])
    expect(() => {
      mustReach(scope, [worker, { territory: community }])
    }).not.toThrow()
    expect(() => {
      mustReach(scope, [worker, { territory: town }])
    }).toThrow('OUTSIDE_TERRITORY')
    expect(() => {
      mustReach(systemScope, [{ territory: town }])
    }).not.toThrow()
  })

  it('must cover every post of the one whose password he sets', () => {
    const person = personOf(created(worker, { role: 'GRID_LEADER', territory: '621202100002001' }))
    expect(() => {
      mustReachAll(scopeOf([community]), person)
    }).toThrow('OUTSIDE_TERRITORY')
    expect(() => {
      mustReachAll(scopeOf([town]), person)
    }).not.toThrow()
  })
})

describe('a password', () => {
  it.each([
    ['Autumn-2026', true],
    ['枫桥经验你好Abc1!', true],
    ['short-A1', false],
    ['onlylowercase', false],
    ['lowercase123', false],
    ['Li.Na-2026-x', false],
  ])('%s: %s', (password, strong) => {
    expect(isStrong(password, 'li.na')).toBe(strong)
  })
})

it('an account knows whether it serves', () => {
  expect(personOf(created(worker)).staff).toBe(true)
  expect(personOf(created({ role: 'RESIDENT', territory: grid })).staff).toBe(false)
  expect(personOf(created(administrator)).administers).toBe(true)
  expect(personOf(created({ role: 'TOWN_ADMIN', territory: community })).administers).toBe(false)
  expect(personOf([...created(administrator), ...suspended]).administers).toBe(false)
  expect(personOf(created(worker)).posts[0]?.since).toBe(morning)
})
