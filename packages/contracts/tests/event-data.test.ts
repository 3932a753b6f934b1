import * as disputes from '@fengqiao/contracts/dispute-mediation/v1'
import * as grids from '@fengqiao/contracts/grid-management/v1'
import * as people from '@fengqiao/contracts/identity/v1'
import * as letters from '@fengqiao/contracts/notifications/v1'
import * as registry from '@fengqiao/contracts/population-registry/v1'
import fc from 'fast-check'
import { fitsContract } from '@fengqiao/contracts/event-data'
import { events } from '@fengqiao/contracts/events'
import { IssueAssigned, IssueRegistered } from '@fengqiao/contracts/grid-management/v1'

const aggregateId = 'issue-1'
const type = IssueRegistered.$type
const lawful = IssueRegistered.toJSON(
  IssueRegistered.fromPartial({
    issueId: aggregateId,
    gridCode: '621202100001001',
    acceptDueAt: new Date(0),
  }),
) as Readonly<Record<string, unknown>>

interface Json {
  readonly $type: string
  readonly fromJSON: (json: object) => unknown
  readonly toJSON: (message: unknown) => unknown
}

const isCodec = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && '$type' in value

const codecs: ReadonlyMap<string, Json> = new Map(
  [disputes, grids, people, letters, registry]
    .flatMap((entry) => Object.values(entry as Readonly<Record<string, unknown>>))
    .filter(isCodec)
    .map((codec) => [codec.$type, codec]),
)

const codecOf = (type: string): Json => {
  const codec = codecs.get(type)
  if (codec === undefined) throw new Error(`${type} is in no package`)
  return codec
}

const fits = (data: unknown): boolean => fitsContract({ type, aggregateId, data })

describe('the body of an event', () => {
  it.each(Object.values(events).map((event) => [event.type, event] as const))(
    'fits its contract as %s is written',
    (_name, { type: named, idField }) => {
      const codec = codecOf(named)
      const data = { ...(codec.toJSON(codec.fromJSON({})) as object), [idField]: aggregateId }
      expect(fitsContract({ type: named, aggregateId, data })).toBe(true)
    },
  )

  it('may leave out what has no value, and hold fields that are new here', () => {
    expect(fits(lawful)).toBe(true)
    expect(fits({ issueId: aggregateId, addedNextYear: { deep: [1] } })).toBe(true)
  })

  it.each([
    ['another record', { ...lawful, issueId: 'issue-2' }],
    ['no record', { gridCode: '621202100001001' }],
    ['an operator in place of the record', { issueId: { $ne: null } }],
    ['a number in place of a text', { ...lawful, gridCode: 7 }],
    ['a list in place of a text', { ...lawful, gridCode: [] }],
    ['a time that is none', { ...lawful, acceptDueAt: 'soon' }],
    ['a number in place of a name', { ...lawful, category: 1 }],
    ['nothing', null],
    ['a text', aggregateId],
    ['a list', [lawful]],
  ])('does not fit with %s', (_what, data) => {
    expect(fits(data)).toBe(false)
  })

  it('does not fit with an item of another type in a list', () => {
    const assigned = (coHandlerIds: unknown) =>
      fitsContract({ type: IssueAssigned.$type, aggregateId, data: { issueId: aggregateId, coHandlerIds } })
    expect([['a'], [], ['a', 1], 'a', [['a']]].map(assigned)).toEqual([true, true, false, false, false])
  })

  it('is answered for, whatever comes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect([true, false]).toContain(fits(data))
      }),
    )
  })

  it('is left to its codec where the event is not of the catalogue', () => {
    expect(fitsContract({ type: 'fengqiao.counting.v1.Counted', aggregateId, data: 7 })).toBe(true)
  })
})
