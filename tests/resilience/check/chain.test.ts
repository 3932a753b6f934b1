import fc from 'fast-check'
import { linkHash } from '@fengqiao/aggregate-store'
import { verifier, type Verdict, type Witness } from './chain.ts'
import { chained } from './chained.ts'
import type { Entry } from './observations.ts'

const verdictOn = (entries: readonly Entry[], witness?: Witness): Verdict => {
  const verifying = verifier(witness)
  for (const entry of entries) verifying.next(entry)
  return verifying.end()
}

const facts = fc.record({
  kind: fc.constantFrom('Issue', 'Grid', '事项'),
  aggregateId: fc.string({ minLength: 1 }),
  version: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
  previous: fc.nat(),
  eventId: fc.uuid(),
  commandId: fc.string(),
  at: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }).map((at) => at.toISOString()),
  actor: fc.string({ unit: 'grapheme' }),
  body: fc.json(),
})

const journals = fc.array(facts, { minLength: 2, maxLength: 30 }).map(chained)

/** A journal and a place in it. */
const placed = journals.chain((journal) =>
  fc.record({ journal: fc.constant(journal), place: fc.nat({ max: journal.length - 1 }) }),
)

const covered = ['kind', 'aggregateId', 'version', 'at', 'actor', 'body', 'hash'] as const

const changed = (entry: Entry, field: (typeof covered)[number]): Entry => {
  if (field === 'version') return { ...entry, version: entry.version + 1 }
  if (field === 'at') return { ...entry, at: new Date(Date.parse(entry.at) + 1).toISOString() }
  return { ...entry, [field]: field === 'hash' ? 'f'.repeat(64) : `${entry[field]} ` }
}

describe('the verifier of a journal', () => {
  it('agrees with what the journal’s own writer makes', () => {
    fc.assert(
      fc.property(journals, (journal) => {
        let previous = '0'.repeat(64)
        for (const entry of journal) {
          previous = linkHash(previous, { ...entry, at: new Date(entry.at) })
          expect(entry.hash).toBe(previous)
        }
        expect(verdictOn(journal)).toEqual({ entries: journal.length, hash: previous })
      }),
    )
  })

  it('locates any change of what the chain covers', () => {
    fc.assert(
      fc.property(placed, fc.constantFrom(...covered), ({ journal, place }, field) => {
        const tampered = journal.map((entry, index) => (index === place ? changed(entry, field) : entry))
        expect(verdictOn(tampered).fault?.position).toBe(place + 1)
      }),
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
          journal.map((entry, index) => (index === place ? changed(entry, 'body') : entry)),
        )
        expect(verdictOn(anew).fault).toBeUndefined()
        expect(verdictOn(anew, { position, hash }).fault?.position).toBe(position)
      }),
    )
  })
})
