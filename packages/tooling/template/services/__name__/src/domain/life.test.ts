import { behaviour } from '@fengqiao/testing'
import fc from 'fast-check'
import { evolve, type Closed, type Registered } from './__thing__.ts'
import { close } from './close.ts'
import { register } from './register.ts'
import { visibleTo } from './visibility.ts'

const gridCode = '621202100001003'
const registered: Registered = { type: 'Registered', gridCode, referenceId: 'r-1', by: 'clerk', at: 1 }
const closed: Closed = { type: 'Closed', gridCode, by: 'worker', at: 2 }

describe('registering', () => {
  it('given nothing, says where it belongs and what it is about', () => {
    const asked = { gridCode, referenceId: 'r-1', by: 'clerk', at: 1 }
    behaviour({ decide: register, evolve }).given().when(asked).then(registered)
  })
})

describe('closing', () => {
  const rule = behaviour({ decide: close, evolve })

  it('given an open one, ends it', () => {
    rule.given(registered).when({ by: 'worker', at: 2 }).then(closed)
  })

  it('given a closed one, refuses', () => {
    rule.given(registered, closed).when({ by: 'clerk', at: 3 }).thenRefused('__THING___CLOSED')
  })

  it('is never told of before the registration', () => {
    expect(() => evolve(undefined, closed)).toThrow('registered before')
  })
})

describe('whom it concerns', () => {
  it('is seen in its grid, in all that contain it, and by whoever took part', () => {
    const seen = visibleTo(evolve(evolve(undefined, registered), closed))
    expect(seen).toEqual(['621202100', '621202100001', gridCode, 'clerk', 'worker'])
  })

  it('names whoever both registered and closed it once', () => {
    const seen = visibleTo(evolve(evolve(undefined, registered), { ...closed, by: 'clerk' }))
    expect(seen.filter((one) => one === 'clerk')).toEqual(['clerk'])
  })

  it('keeps to one place and one matter whatever becomes of it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9][0-9]{14}$/), fc.string(), fc.nat(), (code, referenceId, at) => {
        const open = evolve(undefined, { ...registered, gridCode: code, referenceId })
        const after = close({ by: 'worker', at }, open).reduce(evolve, open)
        expect(after).toMatchObject({ status: 'CLOSED', gridCode: code, referenceId, closedAt: at })
        expect(visibleTo(after)).toEqual(expect.arrayContaining([...visibleTo(open)]))
      }),
    )
  })
})
