import fc from 'fast-check'
import { linkHash } from '@fengqiao/aggregate-store'
import { entryOf, type JournalDocument } from '../observe/entries.ts'
import { verifier, type Verdict, type Witness } from './chain.ts'
import { chained, type Unplaced } from './chained.ts'
import type { Entry } from './observations.ts'

const verdictOn = (entries: readonly Entry[], witness?: Witness): Verdict => {
  const verifying = verifier(witness)
  for (const entry of entries) verifying.next(entry)
  return verifying.end()
}

const required = fc.record({
  kind: fc.constantFrom('Issue', 'Grid', '事项'),
  aggregateId: fc.string({ minLength: 1 }),
  version: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
  previous: fc.nat(),
  published: fc.boolean(),
  eventId: fc.uuid(),
  commandId: fc.string(),
  requestHash: fc.string(),
  visibleTo: fc.array(fc.string(), { maxLength: 4 }),
  schema: fc.integer({ min: 1, max: 9 }),
  at: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }).map((at) => at.toISOString()),
  actor: fc.string({ unit: 'grapheme' }),
  body: fc.json(),
})

const facts = fc
  .tuple(required, fc.record({ cause: fc.string(), trace: fc.string() }, { requiredKeys: [] }))
  .map(([fact, beside]): Unplaced => ({ ...fact, ...beside }))

/** What the database holds for an entry: what a change of one field changes. */
const documentOf = (entry: Entry): JournalDocument => {
  const { position, aggregateId, eventId, commandId, requestHash, visibleTo, at, ...same } = entry
  const links = { aggregate_id: aggregateId, event_id: eventId, command_id: commandId }
  const rest = { request_hash: requestHash, visible_to: visibleTo, at: new Date(at) }
  return { _id: position, ...links, ...rest, ...same }
}

const fields = [
  ...['_id', 'kind', 'aggregate_id', 'version', 'previous', 'published', 'event_id', 'command_id'],
  ...['request_hash', 'cause', 'trace', 'visible_to', 'schema', 'at', 'actor', 'body', 'hash'],
  ...['note', 'constructor'],
]

const isSame = (one: unknown, other: unknown): boolean => stableOf(one) === stableOf(other)
const stableOf = (value: unknown): string => fc.stringify(value)

/** Any value of any type, often one that lies near; `undefined` takes the field away. */
const values = fc.oneof(
  fc.anything({ maxDepth: 1 }),
  fc.string(),
  fc.integer(),
  fc.date(),
  fc.array(fc.string(), { maxLength: 3 }),
  fc.constant(undefined),
  // What no word can be made of: whoever reads it as text or as a number stumbles.
  fc.constant({ toString: null, valueOf: null }),
)

const journals = fc.array(facts, { minLength: 2, maxLength: 30 }).map(chained)

/** A journal and a place in it. */
const placed = journals.chain((journal) =>
  fc.record({ journal: fc.constant(journal), place: fc.nat({ max: journal.length - 1 }) }),
)

const without = (document: JournalDocument, field: string): JournalDocument =>
  Object.fromEntries(
    Object.entries(document).filter(([name]) => name !== field),
  ) as unknown as JournalDocument

const changed = (entry: Entry, field: string, value: unknown): Entry => {
  const rest = without(documentOf(entry), field)
  return entryOf(value === undefined ? rest : { ...rest, [field]: value })
}

/** Takes values that are not what stands there already. */
const otherThan = (entry: Entry, field: string) =>
  values.filter((value) => {
    const [, present] = Object.entries(documentOf(entry)).find(([name]) => name === field) ?? []
    return !isSame(value, present)
  })

describe('the verifier of a journal', () => {
  it('agrees with what the journal’s own writer makes', () => {
    fc.assert(
      fc.property(journals, (journal) => {
        let previous = '0'.repeat(64)
        for (const entry of journal) {
          const { _id, ...document } = documentOf(entry)
          previous = linkHash(previous, { ...document, _id: BigInt(_id) })
          expect(entry.hash).toBe(previous)
        }
        expect(verdictOn(journal)).toEqual({ entries: journal.length, hash: previous })
      }),
    )
  })

  const tampered = placed.chain(({ journal, place }) =>
    fc.constantFrom(...fields).chain((field) =>
      otherThan(journal[place]!, field).map((value) => ({
        place,
        journal: journal.map((entry, index) => (index === place ? changed(entry, field, value) : entry)),
      })),
    ),
  )

  it('locates any change of any field of an entry, one taken away or put in among them', () => {
    fc.assert(
      fc.property(tampered, ({ journal, place }) => {
        expect(verdictOn(journal).fault?.position).toBe(place + 1)
      }),
      { numRuns: 2_000 },
    )
  })

  it('locates a deletion, wherever it is, the end included where somebody saw it', () => {
    fc.assert(
      fc.property(placed, ({ journal, place }) => {
        const { position, hash } = journal.at(-1)!
        const tampered = journal.toSpliced(place, 1)
        expect(verdictOn(tampered, { position, hash }).fault?.position).toBe(place + 1)
      }),
    )
  })

  it('locates an insertion, with a place of its own or another’s', () => {
    fc.assert(
      fc.property(placed, facts, fc.boolean(), ({ journal, place }, fact, shifting) => {
        const { hash } = journal[place]!
        const later = journal
          .slice(place)
          .map((entry) => (shifting ? { ...entry, position: entry.position + 1 } : entry))
        const tampered = [...journal.slice(0, place), { ...fact, position: place + 1, hash }, ...later]
        const { fault } = verdictOn(tampered)
        // One that is the very entry it stands before is no fact more until the next says so.
        expect([place + 1, place + 2]).toContain(fault?.position)
      }),
    )
  })

  it('locates two that were turned round', () => {
    fc.assert(
      fc.property(placed, ({ journal, place }) => {
        const other = (place + 1) % journal.length
        const tampered = [...journal]
        tampered[place] = { ...journal[other]!, position: place + 1 }
        tampered[other] = { ...journal[place]!, position: other + 1 }
        expect(verdictOn(tampered).fault?.position).toBe(Math.min(place, other) + 1)
      }),
    )
  })

  it('locates a cut tail by what somebody has seen', () => {
    fc.assert(
      fc.property(placed, ({ journal, place }) => {
        const { position, hash } = journal.at(-1)!
        const cut = journal.slice(0, place)
        expect(verdictOn(cut).fault).toBeUndefined()
        expect(verdictOn(cut, { position, hash }).fault?.position).toBe(place + 1)
      }),
    )
  })

  it('finds a journal that was written anew, chain and all, by what somebody has seen', () => {
    fc.assert(
      fc.property(placed, ({ journal, place }) => {
        const { position, hash } = journal.at(-1)!
        const anew = chained(
          journal.map((entry, index) => (index === place ? { ...entry, body: `${entry.body} ` } : entry)),
        )
        expect(verdictOn(anew).fault).toBeUndefined()
        expect(verdictOn(anew, { position, hash }).fault?.position).toBe(position)
      }),
    )
  })
})
