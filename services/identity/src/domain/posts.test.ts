import { behaviour } from '@fengqiao/testing'
import { administrator, community, created, grid, morning, noon, town, worker } from '../../tests/a-person.ts'
import { assignPost } from './assign.ts'
import { endPost } from './end-post.ts'
import { evolve } from './evolve.ts'
import type { Person, PersonEvent } from './person.ts'
import { heldAt, visibleTo } from './posts.ts'

const personOf = (facts: readonly PersonEvent[]): Person =>
  facts.reduce<Person | undefined>(evolve, undefined) as Person

const replaced = { type: 'SessionsEnded', at: noon, cause: 'POSTS_CHANGED' } as const

describe('giving a post', () => {
  const rule = behaviour({ decide: assignPost, evolve })

  it('begins now and replaces the tokens in use', () => {
    rule
      .given(...created(worker))
      .when({ at: noon, post: { role: 'GRID_LEADER', territory: community }, field: 'post' })
      .then(
        { type: 'PostAssigned', at: noon, post: { role: 'GRID_LEADER', territory: community, since: noon } },
        replaced,
      )
  })

  it('is refused when the post is held already', () => {
    rule
      .given(...created(worker))
      .when({ at: noon, post: worker, field: 'post' })
      .thenRefused('POST_HELD')
  })

  it('does not wait for a later day', () => {
    const post = { ...administrator, since: '2027-01-01T00:00:00.000Z' }
    rule
      .given(...created(worker))
      .when({ at: noon, post, field: 'post' })
      .thenRefused('INVALID_REQUEST')
  })

  it('may be for a time, and may be given again after it', () => {
    const until = '2026-03-02T03:00:00.000Z'
    const past = created({ ...worker, until })
    expect(heldAt(personOf(past), morning)).toHaveLength(1)
    expect(heldAt(personOf(past), noon)).toHaveLength(0)
    rule
      .given(...past)
      .when({ at: noon, post: worker, field: 'post' })
      .then({ type: 'PostAssigned', at: noon, post: { ...worker, since: noon } }, replaced)
  })
})

describe('a new account', () => {
  it('cannot hold a post twice', () => {
    expect(() => created(worker, worker)).toThrow('POST_HELD')
  })
})

describe('ending a post', () => {
  const rule = behaviour({ decide: endPost, evolve })

  it('ends it now', () => {
    rule
      .given(...created(worker, administrator))
      .when({ at: noon, ...worker, othersAdminister: false })
      .then({ type: 'PostEnded', at: noon, ...worker }, replaced)
  })

  it('is refused for a post that is not held', () => {
    rule
      .given(...created(worker))
      .when({ at: noon, ...administrator, othersAdminister: true })
      .thenRefused('POST_NOT_HELD')
  })

  it('leaves the town its last administrator', () => {
    const asked = { at: noon, ...administrator }
    rule
      .given(...created(administrator))
      .when({ ...asked, othersAdminister: false })
      .thenRefused('LAST_ADMIN')
    rule
      .given(...created(administrator))
      .when({ ...asked, othersAdminister: true })
      .then({ type: 'PostEnded', at: noon, ...administrator }, replaced)
  })
})

describe('who may see an account', () => {
  it('is the person, and every level above the posts', () => {
    expect(visibleTo(personOf(created(worker)))).toEqual(['p1', grid, community, town])
  })

  it('does not lose somebody whose posts have all ended', () => {
    const ended = endPost({ at: noon, ...worker, othersAdminister: true }, personOf(created(worker)))
    expect(visibleTo(personOf([...created(worker), ...ended]))).toEqual(['p1', grid, community, town])
  })

  it('forgets where somebody served before, once he serves elsewhere', () => {
    const other = { role: 'GRID_WORKER', territory: '621202100002001' } as const
    const facts = [...created(worker, other)]
    const ended = endPost({ at: noon, ...worker, othersAdminister: true }, personOf(facts))
    expect(visibleTo(personOf([...facts, ...ended]))).toEqual(['p1', other.territory, '621202100002', town])
  })
})
