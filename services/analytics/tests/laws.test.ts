import fc from 'fast-check'
import { fold, keepRow } from '../src/commands/keep-row.ts'
import { rebuilding } from '../src/commands/rebuild.ts'
import type { Happening, IssueFact } from '../src/domain/fact.ts'
import { formulas } from '../src/domain/figures.ts'
import { setsOf } from '../src/domain/sets.ts'
import { courseOf, registered } from './a-course.ts'
import { memoryTown, silent } from './memory-town.ts'

const later: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ type: fc.constantFrom('ACCEPTED' as const, 'RESOLVED' as const), inTime: fc.boolean() }),
  fc.record({ type: fc.constant('ASSIGNED' as const), selfHandled: fc.boolean() }),
  fc.record({ type: fc.constant('VERIFIED' as const), feedbackAsked: fc.boolean() }),
  fc.record({
    type: fc.constant('FEEDBACK_GIVEN' as const),
    satisfaction: fc.constantFrom('SATISFIED', 'NOT_SATISFIED'),
  }),
  fc.record({ type: fc.constant('ELSEWHERE_ENDED' as const), cameBack: fc.boolean() }),
  fc.record({ type: fc.constant('OVERDUE' as const), step: fc.constantFrom('ACCEPT', 'HANDLE', 'VERIFY') }),
  fc.record({
    type: fc.constantFrom(
      ...(['REJECTED', 'MERGED', 'STARTED', 'RETURNED', 'SUSPENDED', 'RESUMED'] as const),
      ...(['SENT_BACK', 'REOPENED', 'CLOSED', 'NOTED'] as const),
      ...(['ESCALATED', 'TAKEN_BACK', 'TRANSFERRED', 'CONVERTED', 'EXTENDED'] as const),
    ),
  }),
)

const course = fc.array(later, { maxLength: 12 }).map((rest) => [registered, ...rest])

/** A few matters, their facts in the order in which the producer recorded them. */
const journal = fc
  .tuple(fc.array(course, { minLength: 1, maxLength: 4 }), fc.infiniteStream(fc.nat()))
  .map(([courses, chances]) => {
    const waiting = courses.map((happenings, index) => [...courseOf(`issue-${String(index)}`, happenings)])
    const facts: IssueFact[] = []
    while (waiting.some(({ length }) => length > 0)) {
      const left = waiting.filter(({ length }) => length > 0)
      const next = left[Number(chances.next().value) % left.length]?.shift()
      if (next) facts.push(next)
    }
    return facts
  })

/** Arrivals of a journal: any of its facts, in any order, again and again, and each at least once. */
const arrivals = journal.chain((facts) =>
  fc
    .tuple(
      fc.shuffledSubarray(facts, { minLength: facts.length, maxLength: facts.length }),
      fc.array(fc.constantFrom(...facts), { maxLength: 10 }),
    )
    .map(([all, again]) => ({ facts, arriving: [...all, ...again] })),
)

describe('the rows', () => {
  it('come out the same however events arrive: in order, late, lost between, or twice', async () => {
    await fc.assert(
      fc.asyncProperty(arrivals, async ({ facts, arriving }) => {
        const [ordered, messy] = [memoryTown(facts), memoryTown(facts)]
        for (const fact of facts) await keepRow(ordered.deps)(fact)
        for (const fact of arriving) await keepRow(messy.deps)(fact)
        expect(messy.shown()).toEqual(ordered.shown())
      }),
    )
  })

  it('come out the same when they are rebuilt from the feed', async () => {
    await fc.assert(
      fc.asyncProperty(journal, async (facts) => {
        const town = memoryTown(facts)
        for (const fact of facts) await keepRow(town.deps)(fact)
        const before = town.shown()
        await rebuilding(town.deps, silent).complete()
        expect(town.shown()).toEqual(before)
      }),
    )
  })

  it('miss nothing that arrives while they are being rebuilt', async () => {
    await fc.assert(
      fc.asyncProperty(journal, fc.nat(), async (facts, when) => {
        const known = when % facts.length
        const town = memoryTown(facts, known)
        for (const fact of facts.slice(0, known)) await keepRow(town.deps)(fact)
        // What is published just before the new rows are shown is written to the old ones.
        town.beforeShowing(async () => {
          town.publishAll()
          for (const fact of facts.slice(known)) await keepRow(town.deps)(fact)
        })
        await rebuilding(town.deps, silent).complete()
        const straight = memoryTown(facts)
        for (const fact of facts) await keepRow(straight.deps)(fact)
        expect(town.shown()).toEqual(straight.shown())
      }),
    )
  })

  it('count a matter above a line only where it stands below it', () => {
    fc.assert(
      fc.property(course, (happenings) => {
        const row = fold(undefined, courseOf('issue', happenings))
        const sets = row ? setsOf(row) : []
        for (const { numerator, denominator } of Object.values(formulas)) {
          if (denominator && sets.includes(numerator)) expect(sets).toContain(denominator)
        }
      }),
    )
  })

  it('are not begun by anything but the registration', () => {
    const [, second] = courseOf('issue', [registered, { type: 'CLOSED' }])
    expect(() => fold(undefined, second ? [second] : [])).toThrow('before its registration')
  })
})

describe('a rebuild', () => {
  const facts = courseOf('issue', [registered, { type: 'CLOSED' }])

  it('is one at a time', async () => {
    const town = memoryTown(facts)
    const { start, complete, idle } = rebuilding(town.deps, silent)
    expect(await start()).toMatchObject({ state: 'RUNNING' })
    await expect(complete()).rejects.toMatchObject({ kind: 'unavailable' })
    await idle()
    expect(await town.deps.generations.status()).toMatchObject({ state: 'DONE', rows: 1, events: 2 })
  })

  it('that fails leaves what is shown as it was', async () => {
    const town = memoryTown(facts)
    for (const fact of facts) await keepRow(town.deps)(fact)
    const before = town.shown()
    const away = { ...town.deps.facts, read: () => Promise.reject(new Error('away')) }
    const { start, idle } = rebuilding({ ...town.deps, facts: away }, silent)
    await start()
    await idle()
    expect(town.shown()).toEqual(before)
    expect(await town.deps.generations.status()).toMatchObject({ state: 'FAILED' })
  })
})
