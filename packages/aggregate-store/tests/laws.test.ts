import fc from 'fast-check'
import { systemScope } from '@fengqiao/domain-kit'
import type { Errand, ErrandEvent } from '../src/suites/index.ts'
import { decodeBody, encodeBody } from '../src/body.ts'
import { genesisHash, idFromCommand, linkHash, uuidOf, type Link } from '../src/index.ts'
import {
  deciding,
  evolveErrand,
  expectSoundJournal,
  metaOf,
  opening,
  replicasOver,
} from '../src/suites/index.ts'
import { freshDatabase } from './database.ts'

const replicas = replicasOver(freshDatabase())
afterAll(() => replicas.close())

const event = fc.oneof(
  fc.record({ type: fc.constant('Noted' as const), words: fc.string() }),
  fc.record({
    type: fc.constant('Charged' as const),
    cents: fc.bigInt({ min: -(2n ** 55n), max: 2n ** 55n }),
  }),
  fc.record({ type: fc.constant('Moved' as const), place: fc.string() }),
  fc.constant<ErrandEvent>({ type: 'Done' }),
)
const command = fc.record({
  key: fc.integer({ min: 0, max: 12 }),
  events: fc.array(event, { maxLength: 3 }),
  replica: fc.nat(1),
  relayed: fc.boolean(),
})

it('keeps a state that is the fold of its facts, whatever is asked and however often', async () => {
  const both = await Promise.all([replicas.replica(), replicas.replica()])
  await fc.assert(
    fc.asyncProperty(fc.array(command, { maxLength: 15 }), async (commands) => {
      const { id } = await both[0].errands.create(metaOf(), opening())
      for (const { key, events, replica, relayed } of commands) {
        const { errands, relay } = both[replica] ?? both[0]
        const meta = metaOf({ commandId: `key ${String(key)}`, requestHash: 'same' })
        await errands.change({ scope: systemScope, id }, meta, deciding(...events)).catch(() => undefined)
        if (relayed) await relay.flush()
      }
      await both[1].relay.flush()
      const { state, version } = await both[0].errands.load(systemScope, id)
      const facts = await both[0].journal.ofAggregate('Errand', id)
      const folded = facts.reduce<Errand | undefined>(
        (before, { event: fact }) => evolveErrand(before, fact as ErrandEvent),
        undefined,
      )
      expect(folded).toEqual(state)
      expect(facts.map((fact) => fact.version)).toEqual(Array.from({ length: version }, (_, at) => at + 1))
      const keys = facts.slice(1).map(({ commandId }) => commandId)
      expect(keys.filter((one, at) => one !== keys[at - 1])).toHaveLength(new Set(keys).size)
    }),
    { numRuns: 25 },
  )
  await expectSoundJournal(both[0].connection)
})

it('refuses a number that the engine would wrap, before anything is written', async () => {
  const { errands } = await replicas.replica()
  const { id } = await errands.create(metaOf(), opening())
  const charge = (cents: bigint) =>
    errands.change({ scope: systemScope, id }, metaOf(), deciding({ type: 'Charged', cents }))
  await charge(2n ** 63n - 1n)
  await expect(charge(1n)).rejects.toThrow(RangeError)
  expect((await errands.load(systemScope, id)).state.cents).toBe(2n ** 63n - 1n)
})

it('gives back what a body was made of', () => {
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      fc.integer(),
      fc.bigInt(),
      fc.date({ noInvalidDate: true }),
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), tie('any'), { maxKeys: 4, noNullPrototype: true }),
    ),
  })).any
  fc.assert(
    fc.property(value, (one) => {
      expect(decodeBody(encodeBody(one))).toEqual(one)
    }),
  )
})

const link: Link = {
  _id: 1n,
  kind: 'Issue',
  aggregate_id: 'a',
  version: 2,
  at: new Date(0),
  actor: 'ling',
  event_id: 'e',
  command_id: 'c',
  request_hash: 'r',
  previous: 1,
  published: true,
  visible_to: ['v', 'w'],
  schema: 3,
  body: '{}',
}

it('hashes what it says it hashes', () => {
  // printf '%s\n{}' '["<64 zeros>",1,"Issue","a",2,"1970-01-01T00:00:00.000Z","ling","e","c","r",1,true,["v","w"],3,null,null]' | sha256sum
  expect(linkHash(genesisHash, link)).toBe('e84e13187225b42500220b47d1ce8a9730d6cee7f146881a143d83b32a031776')
})

it('links every part of an entry', () => {
  const others: readonly Partial<Link>[] = [
    { _id: 2n },
    { kind: 'I' },
    { aggregate_id: 'b' },
    { version: 3 },
    { at: new Date(1) },
    { actor: 'l' },
    { event_id: 'f' },
    { command_id: 'd' },
    { request_hash: 's' },
    { previous: 0 },
    { published: false },
    { visible_to: ['w', 'v'] },
    { visible_to: ['v'] },
    { schema: 4 },
    { cause: 'e' },
    { trace: 'e' },
    { body: '[]' },
  ]
  const hashes = [link, ...others.map((other) => ({ ...link, ...other }))].map((one) =>
    linkHash(genesisHash, one),
  )
  expect(new Set([...hashes, linkHash('1'.repeat(64), link)]).size).toBe(others.length + 2)
})

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

it('makes ids that are uuids, and differ where any part differs', () => {
  expect(uuidOf('a', 'b')).toMatch(uuid)
  expect(new Set([uuidOf('a', 'b'), uuidOf('ab', ''), uuidOf('a', 'b', ''), uuidOf('b', 'a')]).size).toBe(4)
})

it('gives what the rows of a batch make ids that follow one another', () => {
  const row = fc.integer({ min: 0, max: 99_999_999 })
  const idOf = (actor: string, batch: string, at: number): string =>
    idFromCommand('Errand', { actor, commandId: `${batch}#${at}` })
  const word = fc.string({ minLength: 1 })
  fc.assert(
    fc.property(
      fc.record({ actor: word, batch: word, one: row, other: row }),
      ({ actor, batch, one, other }) => {
        const ids = [idOf(actor, batch, one), idOf(actor, batch, other)]
        expect(ids.every((id) => uuid.test(id))).toBe(true)
        expect(ids[0] === ids[1]).toBe(one === other)
        expect((ids[0] ?? '') < (ids[1] ?? '')).toBe(one < other)
        expect(idOf(`${actor}2`, batch, one)).not.toBe(ids[0])
      },
    ),
  )
})
