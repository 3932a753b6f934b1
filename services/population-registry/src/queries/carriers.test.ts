import { carriers, type Sight } from './carriers.ts'

const communities: readonly Sight[] = Array.from({ length: 13 }, (_, at) => ({
  communityCode: `6212021${String(at).padStart(5, '0')}`,
}))
const keys = [{ purpose: 'name', value: 'shanyifan' }] as const

interface Given {
  readonly sights: readonly Sight[]
  readonly areRare?: boolean
  /** How many of each community are of use, and how many are found there; nobody without it. */
  readonly ofUse?: number
  readonly found?: number
}

/** How many communities each question was about. */
const asked = async ({ ofUse = 0, found = ofUse, ...wanted }: Given) => {
  const questions: number[] = []
  const usable = () => ofUse * questions.reduce((all, one) => all + one, 0)
  const deps = {
    residents: {
      byWords: ({ tokens }: { readonly tokens: readonly string[] }, limit: number) => {
        questions.push(tokens.length)
        return Promise.resolve(Array(Math.min(limit, tokens.length * found)).fill({}))
      },
    },
    blind: { all: [{ word: (code: string) => code }] },
  }
  const most = { most: 80, mostInAll: 120, enough: 21 }
  const brought = carriers(deps as never, { ...wanted, keys, ...most, usable })
  for await (const { more } of brought) {
    if (found === 0) expect(more).toBe(false)
    if (usable() >= 21) break
  }
  return questions
}

describe('who carries a key', () => {
  it('is asked of one community, then of three, then of nine, while nobody is of use: many may', async () => {
    expect(await asked({ sights: communities })).toEqual([1, 3, 9])
    expect(await asked({ sights: communities.slice(0, 2) })).toEqual([1, 1])
  })

  it('is asked of as many communities after the first as may have enough', async () => {
    expect(await asked({ sights: communities, ofUse: 30 })).toEqual([1])
    expect(await asked({ sights: communities, ofUse: 12 })).toEqual([1, 1])
    expect(await asked({ sights: communities, ofUse: 5 })).toEqual([1, 4])
    expect(await asked({ sights: communities, ofUse: 1 })).toEqual([1, 12])
  })

  it('is asked of no more communities than have as many as may be brought', async () => {
    expect(await asked({ sights: communities, found: 30 })).toEqual([1, 3])
    expect(await asked({ sights: communities, found: 30, ofUse: 2 })).toEqual([1, 3])
    expect(await asked({ sights: communities, found: 70 })).toEqual([1, 1])
  })

  it('is asked of all at once where few do', async () => {
    expect(await asked({ sights: communities, areRare: true })).toEqual([13])
    expect(await asked({ sights: [], areRare: true })).toEqual([])
  })

  it('is asked of single grids all at once, before whole communities', async () => {
    const grids = ['621202100001001', '621202100001002'].map((gridCode) => ({
      communityCode: '621202100001',
      gridCode,
    }))
    expect(await asked({ sights: [...grids, ...communities.slice(0, 4)] })).toEqual([1, 1, 1, 3])
  })

  it('is asked for what he carries besides, too, in the communities that he is looked for in', async () => {
    const questions: object[] = []
    const deps = {
      residents: { byWords: (question: object) => (questions.push(question), Promise.resolve([])) },
      blind: { all: [{ word: (code: string, { value }: { readonly value: string }) => `${code} ${value}` }] },
    }
    const wanted = {
      sights: [{ communityCode: '621202100001', gridCode: '621202100001002' }],
      keys: [{ purpose: 'tail', value: '345678' }],
      ...{ most: 80, mostInAll: 120, enough: 21, usable: () => 0 },
    } as const
    for await (const _ of carriers(deps as never, wanted));
    for await (const _ of carriers(deps as never, { ...wanted, also: [{ purpose: 'tail', value: '5678' }] }));
    const asked = { ...wanted.sights[0], tokens: ['621202100001 345678'] }
    expect(questions).toEqual([asked, { ...asked, also: ['621202100001 5678'] }])
  })
})
