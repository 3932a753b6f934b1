import { came, outsider, registered } from '../../../tests/a-let-room.ts'
import { act, home, monday } from '../../../tests/a-person.ts'
import type { LettingEvent } from '../letting/letting-events.ts'
import { stepsOfLetting } from './life-of-lettings.ts'

const told = (residentIds: readonly string[], ...facts: readonly LettingEvent[]) =>
  stepsOfLetting(
    'flat',
    [registered, ...facts].map((event, index) => ({
      ...{ version: index + 1, at: monday + index, by: event.by, event },
    })),
    residentIds,
  )

const until = '2026-11-20'
const left: LettingEvent = { type: 'TenantLeft', ...act, residentId: 'tenant', until, ending: 'LEFT' }
const over: LettingEvent = { type: 'LettingEnded', ...act, endedOn: until, ending: 'NO_LONGER_LET' }
const landlordIs = (residentId: string): LettingEvent => ({
  ...{ type: 'LettingCorrected', ...act, fields: ['LANDLORD'], reason: 'LANDLORD_CHANGED' },
  correction: { landlord: { kind: 'RESIDENT', residentId } },
})

const flat = { lettingId: 'flat', to: { buildingCode: home } }

describe('of a home that is let', () => {
  it('its tenant is told since when and until when, its landlord the same, and nobody of another', () => {
    expect(told(['tenant'], came('tenant'), left, over)).toMatchObject([
      { ...flat, kind: 'TENANCY_BEGAN', fromDay: '2026-03-15', by: 'worker' },
      { ...flat, kind: 'TENANCY_ENDED', untilDay: until, tenancyEnding: 'LEFT' },
    ])
    expect(told(['owner'], came('tenant'), left, over)).toMatchObject([
      { ...flat, kind: 'LETTING_BEGAN', fromDay: registered.from },
      { ...flat, kind: 'LETTING_ENDED', untilDay: until, lettingEnding: 'NO_LONGER_LET' },
    ])
    expect(told(['nobody'], came('tenant'), left, over)).toEqual([])
  })

  it('a landlord who was corrected is told so without a day, each by whichever record of his', () => {
    expect(told(['owner', 'heir'], landlordIs('heir')).slice(1)).toEqual([
      {
        ...flat,
        ...act,
        at: monday + 1,
        id: 'flat/000002/LETTING_ENDED',
        kind: 'LETTING_ENDED',
        residentId: 'owner',
      },
      {
        ...flat,
        ...act,
        at: monday + 1,
        id: 'flat/000002/LETTING_BEGAN',
        kind: 'LETTING_BEGAN',
        residentId: 'heir',
      },
    ])
  })

  it('neither the room is told nor a landlord on no register, nor what nobody came or went by', () => {
    const facts: readonly LettingEvent[] = [
      { type: 'LettingChecked', ...act, check: { checkedOn: until, outcome: 'NO_DANGER' } },
      { ...landlordIs(''), correction: { landlord: outsider() } } as LettingEvent,
    ]
    const steps = told(['owner'], ...facts)
    expect(steps.map(({ kind }) => kind)).toEqual(['LETTING_BEGAN', 'LETTING_ENDED'])
    expect(JSON.stringify(steps)).not.toContain('sealed:')
  })
})
