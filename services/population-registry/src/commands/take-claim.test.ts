import fc from 'fast-check'
import type { Claim, Claims, StandingClaim } from '../domain/claims.ts'
import { takeClaim, type Owners } from './take-claim.ts'

/** One who wants the number: under which id, and whether he dies between the claim and the commit. */
interface Comer {
  readonly owner: string
  readonly dies: boolean
}

interface Document {
  readonly holds: boolean
  readonly fenced: readonly string[]
}

const value = 'the number'
const nothing: Document = { holds: false, fenced: [] }

/** Claims and documents in memory. Each call is one step that happens as a whole; `step` says when. */
const world = (step: (name: string) => Promise<unknown>) => {
  const claims = new Map<string, StandingClaim>()
  const documents = new Map<string, Document>()
  const of = (owner: string): Document => documents.get(owner) ?? nothing
  const insertOne = (claim: Claim): readonly [string, StandingClaim][] => {
    const standing = claims.get(claim.value)
    if (standing === undefined) claims.set(claim.value, { ...claim, turn: 0 })
    const ours = standing?.owner === claim.owner && claim.tokens.every((one) => standing.tokens.includes(one))
    return standing === undefined || ours ? [] : [[claim.value, standing]]
  }
  const table: Claims = {
    insert: async (wanted) => {
      await step('insert')
      return new Map(wanted.flatMap(insertOne))
    },
    replace: async (before, claim) => {
      await step('replace')
      if (claims.get(before.value)?.turn !== before.turn) return false
      claims.set(before.value, { ...claim, turn: before.turn + 1 })
      return true
    },
    standing: () => Promise.resolve(claims),
    dropOf: () => Promise.resolve(),
  }
  const owners: Owners = {
    holds: async (owner) => {
      await step('look')
      return of(owner).holds
    },
    fence: async (owner, tokens) => {
      await step('fence')
      documents.set(owner, { ...of(owner), fenced: [...of(owner).fenced, ...tokens] })
    },
  }
  const commit = async (owner: string, token: string): Promise<boolean> => {
    await step('commit')
    if (of(owner).fenced.includes(token)) return false
    documents.set(owner, { ...of(owner), holds: true })
    return true
  }
  const holders = () => [...documents].filter(([, { holds }]) => holds).map(([owner]) => owner)
  return { claiming: { claims: table, owners }, commit, holders }
}

type World = ReturnType<typeof world>

const come = async ({ claiming, commit }: World, { owner, dies }: Comer, token: string): Promise<boolean> => {
  const outcome = await takeClaim(claiming)({ value, owner, tokens: [token] })
  return outcome === 'ours' && !dies && commit(owner, token)
}

const comers = fc.array(
  fc.record({ owner: fc.constantFrom('A', 'B'), dies: fc.boolean() }, { noNullPrototype: true }),
  { minLength: 1, maxLength: 6 },
)

describe('a claim', () => {
  it('lets one hold a value at most, whoever sleeps or dies between any two steps', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), comers, async (scheduler, all) => {
        const one = world((name) => scheduler.schedule(Promise.resolve(), name))
        const answers = all.map((comer, index) => come(one, comer, `token-${String(index)}`))
        await scheduler.waitFor(Promise.allSettled(answers))
        expect(one.holders().length).toBeLessThanOrEqual(1)
        const taken = (await Promise.all(answers.map((answer) => answer.catch(() => false)))).some(Boolean)
        expect(one.holders()).toHaveLength(taken ? 1 : 0)
      }),
      { numRuns: 2_000 },
    )
  })

  it('is had by who comes last, when all before him are dead', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), comers, async (scheduler, all) => {
        const one = world((name) => scheduler.schedule(Promise.resolve(), name))
        const dead = all.map((comer, index) => come(one, { ...comer, dies: true }, `token-${String(index)}`))
        await scheduler.waitFor(Promise.allSettled(dead))
        await scheduler.waitFor(come(one, { owner: 'L', dies: false }, 'last'))
        expect(one.holders()).toEqual(['L'])
      }),
      { numRuns: 100 },
    )
  })

  it('turns away every command of an owner that tried, not the last alone', async () => {
    const one = world(() => Promise.resolve())
    const asleep = takeClaim(one.claiming)({ value, owner: 'A', tokens: ['first'] })
    expect(await asleep).toBe('ours')
    expect(await come(one, { owner: 'A', dies: true }, 'second')).toBe(false)
    expect(await come(one, { owner: 'B', dies: false }, 'third')).toBe(true)
    expect(await one.commit('A', 'first')).toBe(false)
    expect(one.holders()).toEqual(['B'])
  })

  it('stays with its holder, and lets the same command in again', async () => {
    const one = world(() => Promise.resolve())
    expect(await come(one, { owner: 'A', dies: false }, 'first')).toBe(true)
    expect(await come(one, { owner: 'B', dies: false }, 'second')).toBe(false)
    expect(await takeClaim(one.claiming)({ value, owner: 'A', tokens: ['first'] })).toBe('ours')
    expect(await takeClaim(one.claiming)({ value, owner: 'A', tokens: ['third'] })).toBe('ours')
    expect(one.holders()).toEqual(['A'])
  })
})
