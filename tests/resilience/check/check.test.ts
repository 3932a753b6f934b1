import fc from 'fast-check'
import type { LedgerLine } from '../drive/ledger.ts'
import { check } from './check.ts'
import type { Observations, Rule } from './observations.ts'
import { chained } from './chained.ts'
import { promised, soundTown, withJournal } from './town.ts'

const rulesBroken = (ledger: readonly LedgerLine[], seen: Observations): readonly Rule[] => [
  ...new Set(check(ledger, seen, promised).map(({ rule }) => rule)),
]

const { ledger, seen } = soundTown()

describe('the checker', () => {
  it('finds nothing in a town that keeps its promises', () => {
    expect(check(ledger, seen, promised)).toEqual([])
  })

  it('finds an acknowledged fact that the journal does not have', () => {
    const without = withJournal(seen, (journal) => chained(journal.slice(0, -1)))
    expect(rulesBroken(ledger, without)).toEqual(expect.arrayContaining(['lost', 'unrelayed']))
  })

  it('finds an acknowledged fact that stands under another command', () => {
    const other = withJournal(seen, (journal) =>
      journal.map((entry) => (entry.position === 1 ? { ...entry, commandId: 'another' } : entry)),
    )
    expect(rulesBroken(ledger, other)).toEqual(expect.arrayContaining(['lost', 'twice']))
  })

  it('finds an acknowledged fact that the feed does not tell', () => {
    expect(rulesBroken(ledger, { ...seen, feed: seen.feed.slice(1) })).toContain('lost')
  })

  it('finds a command that took effect twice', () => {
    const fourth = { ...seen.kept[0]!.journal[2]!, version: 4, eventId: 'event-1-4' }
    const doubled = withJournal(seen, (journal) => chained([...journal, fourth]))
    expect(rulesBroken(ledger, doubled)).toEqual(expect.arrayContaining(['twice', 'unrelayed']))
  })

  it('finds a matter that nobody was told of', () => {
    expect(rulesBroken(ledger.slice(2), seen)).toEqual(['twice'])
  })

  it('finds a repeat that was answered otherwise', () => {
    const again = ledger.flatMap((line): LedgerLine[] =>
      'ok' in line ? [line, { ok: { ...line.ok, version: 2 } }] : [line],
    )
    expect(rulesBroken(again, seen)).toContain('twice')
  })

  it('finds a lawful step that was refused', () => {
    const refused = {
      lifecycle: 3,
      step: 'register',
      key: 'key-3-register',
      issueId: '',
      status: 409,
      reason: 'STALE',
    }
    expect(rulesBroken([...ledger, { refused }], seen)).toEqual(['refused'])
  })

  it('finds facts that still wait, and facts that were dropped on the way', () => {
    const standing = (change: object): Observations => ({
      ...seen,
      kept: seen.kept.map((one) => ({
        ...one,
        aggregates: one.aggregates.map((each, index) => (index === 0 ? { ...each, ...change } : each)),
      })),
    })
    expect(rulesBroken(ledger, standing({ pending: 1 }))).toEqual(['unrelayed'])
    expect(rulesBroken(ledger, standing({ version: 4 }))).toEqual(['unrelayed'])
  })

  it('finds facts of a matter that were turned round', () => {
    const turned = withJournal(seen, ([first, second, ...rest]) => chained([second!, first!, ...rest]))
    expect(rulesBroken(ledger, turned)).toContain('order')
  })

  it('finds words that are another’s, or gone', () => {
    const swapped = new Map([
      ['issue-1', 'title 2'],
      ['issue-2', 'title 1'],
    ])
    for (const titles of [swapped, new Map([['issue-1', 'title 1']])])
      expect(rulesBroken(ledger, { ...seen, titles })).toEqual(['words'])
  })

  it('finds a case that is missing, there twice, or of no matter', () => {
    const feed = seen.feed.map((event) =>
      event.aggregateId === 'issue-1' && event.version === 2
        ? { ...event, type: 'fengqiao.grid_management.v1.IssueConverted' }
        : event,
    )
    const opened = (...issueIds: readonly string[]): Observations => {
      const [like] = seen.kept[0]!.journal
      const journal = chained(
        issueIds.map((issueId, index) => ({
          ...like!,
          ...{ kind: 'Dispute', aggregateId: `dispute-${index}`, body: JSON.stringify({ issueId }) },
        })),
      )
      return {
        ...seen,
        feed,
        kept: [...seen.kept, { service: 'dispute-mediation', journal, aggregates: [] }],
      }
    }
    const casesIn = (town: Observations): number =>
      check(ledger, town, promised).filter(({ rule }) => rule === 'cases').length
    expect(
      [opened(), opened('issue-1'), opened('issue-1', 'issue-1'), opened('issue-1', 'x')].map(casesIn),
    ).toEqual([1, 0, 1, 1])
  })

  it('finds a number that two issues have', () => {
    const feed = seen.feed.map((event) => ({ ...event, number: 'the same' }))
    expect(rulesBroken(ledger, { ...seen, feed })).toEqual(['numbers'])
  })

  it('finds a row that is missing, behind, strange or there twice', () => {
    const [first, second] = seen.rows as [(typeof seen.rows)[0], (typeof seen.rows)[0]]
    for (const rows of [
      [second],
      [{ ...first, version: 2 }, second],
      [...seen.rows, { ...first, issueId: 'none' }],
    ])
      expect(rulesBroken(ledger, { ...seen, rows, rebuilt: rows })).toEqual(['figures'])
    expect(rulesBroken(ledger, { ...seen, rows: [...seen.rows, first] })).toEqual(['figures'])
  })

  it('finds a row that a rebuild makes otherwise', () => {
    const rebuilt = seen.rows.map((row, index) => (index === 0 ? { ...row, text: 'otherwise' } : row))
    expect(rulesBroken(ledger, { ...seen, rebuilt })).toEqual(['rebuild'])
    expect(rulesBroken(ledger, { ...seen, rebuilt: seen.rows.slice(1) })).toEqual(['rebuild'])
    expect(rulesBroken(ledger, { ...seen, rebuilt: 'failed' })).toEqual(['rebuild'])
  })

  it('finds a message that is missing, there twice, or not at its end', () => {
    const [first, ...rest] = seen.messages as [(typeof seen.messages)[0], (typeof seen.messages)[0]]
    for (const messages of [
      rest,
      [...seen.messages, { ...first, id: 'another' }],
      [{ ...first, outcome: 'SENDING' }, ...rest],
    ])
      expect(rulesBroken(ledger, { ...seen, messages })).toEqual(['notifications'])
  })

  it('finds whatever single fact is taken out of the journal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), (index) => {
        const without = withJournal(seen, (journal) => chained(journal.toSpliced(index, 1)))
        expect(check(ledger, without, promised).length).toBeGreaterThan(0)
      }),
    )
  })
})
