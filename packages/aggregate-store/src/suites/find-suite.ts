import { scopeOf, systemScope } from '@fengqiao/domain-kit'
import type { Scope } from '@fengqiao/domain-kit'
import type { Query } from '../types.ts'
import type { Connect, Replica, Replicas } from './harness.ts'
import { deciding, metaOf, opening } from './errands.ts'
import { replicasOver } from './harness.ts'

const places = ['east', 'west', 'north']
const minute = (at: number) => new Date(Date.UTC(2026, 2, 1, 8, at))
const newestFirst = { field: 'openedAt', direction: -1 } as const
const open = { where: { open: true }, sort: newestFirst }

/** What every store's pages, counts and sweeps must do. */
export const findSuite = (name: string, connect: () => Connect): void => {
  describe(`${name}: find`, () => {
    let replicas: Replicas
    let one: Replica
    const expected = new Map<string, { place: string; at: Date; runner: string }>()

    beforeAll(async () => {
      replicas = replicasOver(connect())
      one = await replicas.replica()
      for (let at = 0; at < 24; at += 1) {
        // Every two are opened in the same minute, so that pages must break ties.
        const row = {
          place: places[at % 3] ?? '',
          at: minute(Math.floor(at / 2)),
          runner: at % 5 === 0 ? 'mei' : 'bo',
        }
        const { id } = await one.errands.create(metaOf(), opening({ ...row, dueAt: minute(100 + at) }))
        expected.set(id, row)
      }
    })
    afterAll(() => replicas.close())

    const paged = async (scope: Scope, query: Omit<Query, 'limit'>, limit: number) => {
      const ids: string[] = []
      let after: string | undefined
      do {
        const page = await one.errands.find(scope, {
          ...query,
          limit,
          ...(after === undefined ? {} : { after }),
        })
        expect(page.items.length).toBeLessThanOrEqual(limit)
        ids.push(...page.items.map(({ id }) => id))
        after = page.next
      } while (after !== undefined)
      return ids
    }
    const idsWhere = (test: (row: { place: string; at: Date; runner: string }) => boolean, direction = -1) =>
      [...expected]
        .filter(([, row]) => test(row))
        .toSorted(
          ([a, { at: x }], [b, { at: y }]) => direction * (x.getTime() - y.getTime() || (a < b ? -1 : 1)),
        )
        .map(([id]) => id)

    it.each([1, 2, 3, 5, 24, 50])('pages through one place, %i at a time', async (limit) => {
      expect(await paged(scopeOf(['east']), open, limit)).toEqual(idsWhere(({ place }) => place === 'east'))
    })

    it.each([1, 4, 7])(
      'merges the pages of several scope values, %i at a time, each record once',
      async (limit) => {
        const mine = idsWhere(({ place, runner }) => place === 'west' || runner === 'mei')
        expect(await paged(scopeOf(['west', 'mei', 'nobody', 'west']), open, limit)).toEqual(mine)
      },
    )

    it('pages upwards, within a range, from included and to not', async () => {
      const query = {
        where: { status: 'open' },
        sort: { field: 'openedAt', direction: 1 },
        from: minute(3),
        to: minute(9),
      } as const
      const inRange = idsWhere(({ at }) => at >= minute(3) && at < minute(9), 1)
      expect(inRange).toHaveLength(12)
      expect(await paged(scopeOf(['town']), query, 5)).toEqual(inRange)
      expect(await paged(scopeOf(['town']), { ...query, sort: newestFirst }, 5)).toEqual(inRange.toReversed())
    })

    it('narrows to a place inside the scope, never beyond it', async () => {
      const west = idsWhere(({ place }) => place === 'west')
      expect(await paged(scopeOf(['town']), { ...open, within: 'west' }, 5)).toEqual(west)
      expect(await paged(scopeOf(['east']), { ...open, within: 'west' }, 5)).toEqual([])
      const mine = idsWhere(({ place, runner }) => place === 'west' && runner === 'mei')
      expect(await paged(scopeOf(['mei']), { ...open, within: 'west' }, 5)).toEqual(mine)
    })

    it.each([1, 3, 50])('merges the pages of several values of a field, %i at a time', async (limit) => {
      const anyOf = { field: 'runner', values: ['bo', 'nobody', 'mei', 'bo'] }
      const query = { where: { open: true }, anyOf, sort: newestFirst } as const
      expect(await paged(scopeOf(['east']), query, limit)).toEqual(idsWhere(({ place }) => place === 'east'))
      expect(await paged(systemScope, query, limit)).toEqual(idsWhere(() => true))
      expect(await one.errands.count(scopeOf(['east', 'town']), query, 50)).toEqual({
        count: 24,
        more: false,
      })
      expect(await paged(systemScope, { ...query, anyOf: { field: 'runner', values: [] } }, limit)).toEqual(
        [],
      )
    })

    it('filters what an index has left', async () => {
      const mine = idsWhere(({ place, runner }) => place === 'east' && runner === 'mei')
      expect(await paged(scopeOf(['east']), { ...open, filter: { runner: 'mei' } }, 2)).toEqual(mine)
    })

    it('shows a scope of nothing nothing, and a service everything it declared', async () => {
      expect(await paged(scopeOf([]), open, 5)).toEqual([])
      expect(await paged(systemScope, open, 10)).toEqual(idsWhere(() => true))
      await expect(one.errands.find(systemScope, { limit: 5 })).rejects.toThrow('no declared index')
      expect(await paged(scopeOf(['east']), {}, 3)).toEqual(
        idsWhere(({ place }) => place === 'east').toSorted(),
      )
    })

    it('refuses what no declared index answers, and a cursor that is not one', async () => {
      await expect(
        one.errands.find(scopeOf(['east']), { where: { runner: 'mei' }, limit: 5 }),
      ).rejects.toThrow('no declared index')
      const odd = one.errands.find(scopeOf(['east']), { ...open, after: 'bm9uc2Vuc2U', limit: 5 })
      await expect(odd).rejects.toMatchObject({
        kind: 'invalid',
        details: { violations: [{ field: 'pageToken' }] },
      })
    })

    it('counts each record once, up to a bound', async () => {
      expect(await one.errands.count(scopeOf(['town']), open, 100)).toEqual({ count: 24, more: false })
      expect(await one.errands.count(scopeOf(['town']), open, 24)).toEqual({ count: 24, more: false })
      expect(await one.errands.count(scopeOf(['town']), open, 10)).toEqual({ count: 10, more: true })
      expect(await one.errands.count(scopeOf(['town', 'east', 'mei']), open, 23)).toEqual({
        count: 23,
        more: true,
      })
      expect(await one.errands.count(scopeOf([]), open, 10)).toEqual({ count: 0, more: false })
    })

    it('streams all of them, so many at a time, each once', async () => {
      const pages: number[] = []
      const ids: string[] = []
      for await (const page of one.errands.every(7)) {
        pages.push(page.length)
        ids.push(...page.map(({ id }) => id))
      }
      expect(pages).toEqual([7, 7, 7, 3])
      expect(ids.toSorted()).toEqual([...expected.keys()].toSorted())
    })

    it('sweeps what is due, the longest due first, until nothing is', async () => {
      const due = await one.errands.due(minute(102), 10)
      expect(due.map(({ state }) => state.dueAt)).toEqual([minute(100), minute(101), minute(102)])
      const [first] = due
      await one.errands.change(
        { scope: systemScope, id: first?.id ?? '' },
        metaOf(),
        deciding({ type: 'Done' }),
      )
      expect(await one.errands.due(minute(102), 10)).toHaveLength(2)
      expect(await one.errands.due(minute(102), 1)).toHaveLength(1)
    })
  })
}
