import { DomainError } from '@fengqiao/domain-kit'
import { behaviour } from '@fengqiao/testing'
import fc from 'fast-check'
import { came, lettingOf, registered } from '../../../tests/a-let-room.ts'
import { act, away, home } from '../../../tests/a-person.ts'
import { refusedBy } from '../../../tests/refused-by.ts'
import { apply, fieldsOfMerge, merged, parted, recordOf } from '../../../tests/two-records.ts'
import type { Resident } from '../resident.ts'
import { endLetting } from './keep-letting.ts'
import { evolveLetting as evolve, runningTenancies, type KnownLetting, type Letting } from './letting.ts'
import type { LettingEvent } from './letting-events.ts'
import { goneFrom, type Gone } from './tenant-home.ts'
import { addTenant, releaseTenants, tenantLeft, type Lodger } from './tenants.ts'

const today = '2026-11-23'

const adding = behaviour({
  decide: (
    lodger: Partial<Lodger> & { readonly from?: string },
    letting: Letting,
  ): readonly LettingEvent[] => {
    const { from = '2026-03-15', ids = ['somebody'], livesThere = true } = lodger
    return addTenant(letting, { ...act, residentId: ids[0] ?? '', from }, { ids, livesThere })
  },
  evolve,
})
const leaving = behaviour({
  decide: (ids: readonly string[], letting: Letting): readonly LettingEvent[] =>
    tenantLeft(letting, { ...act, ids, until: today, ending: 'LEFT' }),
  evolve,
})
const tenant = came('somebody')
const left: LettingEvent = {
  ...{ type: 'TenantLeft', ...act, residentId: 'somebody', until: today, ending: 'LEFT' },
}
const over: LettingEvent = { type: 'LettingEnded', ...act, endedOn: today, ending: 'LET_ANEW' }

describe('a tenant', () => {
  it('lives there, comes once by whichever of his records, and not before the room was let', () => {
    adding.given(registered).when({}).then(tenant)
    const wrong = (lodger: Partial<Lodger>, from = '2026-03-15') =>
      refusedBy(() =>
        addTenant(
          lettingOf(tenant),
          { ...act, residentId: 'other', from },
          { ids: ['other'], livesThere: true, ...lodger },
        ),
      )
    expect(wrong({ livesThere: false })).toBe('residentId LIVES_NOT_HERE')
    expect(wrong({}, '2026-02-28')).toBe('from BEFORE_FIRST_DAY')
    expect(wrong({}, '2026-11-24')).toBe('from DATE_IN_FUTURE')
    adding.given(registered, tenant).when({}).thenRefused('ALREADY_TENANT')
    adding
      .given(registered, tenant)
      .when({ ids: ['kept', 'somebody'] })
      .thenRefused('ALREADY_TENANT')
    adding.given(registered, over).when({}).thenRefused('LETTING_ENDED')
    adding.given(registered, tenant, left).when({}).then(tenant)
  })

  it('leaves once, on a day that has come, and his time is remembered', () => {
    leaving.given(registered, tenant).when(['somebody']).then(left)
    leaving.given(registered, tenant).when(['kept', 'somebody']).then(left)
    leaving.given(registered, tenant, left).when(['somebody']).thenRefused('NOT_A_TENANT')
    leaving.given(registered, tenant).when(['other']).thenRefused('NOT_A_TENANT')
    const on = (until: string) =>
      refusedBy(() => tenantLeft(lettingOf(tenant), { ...act, ids: ['somebody'], until, ending: 'LEFT' }))
    expect([on('2026-03-14'), on('2026-11-24')]).toEqual(['until BEFORE_FIRST_DAY', 'until DATE_IN_FUTURE'])
    expect(lettingOf(tenant, left)).toMatchObject({
      ...{ tenantIds: [], residentIds: ['owner', 'somebody'] },
      tenancies: [{ residentId: 'somebody', from: '2026-03-15', ended: { until: today, ending: 'LEFT' } }],
    })
  })

  it('is let go where his record says that he is gone, from its day and never before he came', () => {
    const gone = (letting: KnownLetting, said: Gone | undefined) =>
      releaseTenants(letting, { ...act, goneOf: (id) => (id === 'somebody' ? said : undefined) })
    const two = lettingOf(tenant, came('other'))
    const until = '2026-11-20'
    const moved = { ...left, until, ending: 'MOVED_HOUSE' }
    expect(gone(two, { ending: 'MOVED_HOUSE', on: until })).toEqual([moved])
    expect(gone(two, { ending: 'LEFT_TOWN', on: '2026-01-01' })).toMatchObject([
      { until: '2026-03-15', ending: 'LEFT_TOWN' },
    ])
    expect(gone(two, { ending: 'ERASED' })).toMatchObject([{ until: today, ending: 'ERASED' }])
    expect(gone(two, undefined)).toEqual([])
    expect(gone(lettingOf(tenant, over), { ending: 'ERASED' })).toEqual([])
  })
})

describe('whatever comes and goes, in whichever order', () => {
  const doing = fc.record({ who: fc.constantFrom('a', 'b', 'c'), verb: fc.constantFrom('come', 'go', 'end') })
  const tried = (state: KnownLetting, { who, verb }: { who: string; verb: string }): KnownLetting => {
    try {
      const facts: readonly LettingEvent[] =
        verb === 'come'
          ? addTenant(state, { ...act, residentId: who, from: today }, { ids: [who], livesThere: true })
          : verb === 'go'
            ? tenantLeft(state, { ...act, ids: [who], until: today, ending: 'LEFT' })
            : endLetting(state, { ...act, endedOn: today, ending: 'NO_LONGER_LET' })
      return facts.reduce<Letting>(evolve, state) as KnownLetting
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      return state
    }
  }

  it('nobody rents it twice, no time that was is forgotten, and what has ended has no tenant', () => {
    fc.assert(
      fc.property(fc.array(doing, { maxLength: 20 }), (doings) => {
        let before = lettingOf()
        for (const one of doings) {
          const after = tried(before, one)
          const running = runningTenancies(after).map(({ residentId }) => residentId)
          expect(new Set(running).size).toBe(running.length)
          expect(running).toEqual(after.tenantIds)
          expect(after.tenancies.length - before.tenancies.length).toBe(
            after.tenancies.length > before.tenancies.length ? 1 : 0,
          )
          expect(after.residentIds).toEqual(expect.arrayContaining([...before.residentIds]))
          if (after.status === 'ENDED') expect(running).toEqual([])
          before = after
        }
      }),
    )
  })
})

describe('whether somebody is gone from a building', () => {
  const two = fc.record({ one: recordOf('one'), other: recordOf('other') })
  const chosen = fc.subarray([...fieldsOfMerge])
  const both = (pair: { readonly one: Resident; readonly other: Resident }) =>
    ['one', 'other'].map((id) => goneFrom(home, id, (asked) => pair[asked as 'one' | 'other']))

  it('is said by his own record, and by no merge or its undoing, whatever was taken', () => {
    fc.assert(
      fc.property(two, chosen, (before, fields) => {
        const after = merged(before, fields)
        expect(both(after)).toEqual(both(before))
        expect(both(parted(after, before))).toEqual(both(before))
      }),
    )
  })

  it('is said of both by where the record went that stands for them, once it went', () => {
    const movedOn = '2026-11-22'
    const moving = { ...act, from: { buildingCode: home }, movedOn, residenceStatus: 'BOTH' } as const
    fc.assert(
      fc.property(two, chosen, (before, fields) => {
        const { one, other } = merged(before, fields)
        const to = (buildingCode: string) =>
          both({ one: apply(one, [{ type: 'Moved', ...moving, to: { buildingCode } }]), other })
        const gone = { ending: 'MOVED_HOUSE', on: movedOn }
        expect([to(away), to(home)]).toEqual([
          [gone, gone],
          [undefined, undefined],
        ])
        const out = apply(one, [{ type: 'MovedOut', ...act, from: { buildingCode: home }, movedOn }])
        expect(both({ one: out, other })).toEqual([1, 2].map(() => ({ ending: 'LEFT_TOWN', on: movedOn })))
      }),
    )
  })

  it('is said of one who was erased, and of nobody who is unknown', () => {
    fc.assert(
      fc.property(recordOf('one'), (record) => {
        const erased = apply(record, [{ type: 'Erased', ...act, reason: 'UNLAWFUL' }])
        expect(goneFrom(home, 'one', () => erased)).toEqual({ ending: 'ERASED' })
        expect(goneFrom(home, 'one', () => undefined)).toBeUndefined()
      }),
    )
  })
})
