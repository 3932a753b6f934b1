import { carriers, type Candidates, type Sight } from './carriers.ts'

const communities: readonly Sight[] = Array.from({ length: 13 }, (_, at) => ({
  communityCode: `6212021${String(at).padStart(5, '0')}`,
}))
const keys = [{ purpose: 'name', value: 'shanyifan' }] as const

interface Given {
  readonly sights: readonly Sight[]
  readonly areRare?: boolean
  /** How many of each community, or grid of a large one, are of use, and how many are found there; nobody without it. */
  readonly ofUse?: number
  readonly found?: number
  /** The grids of each community. */
  readonly grids?: number
}

const gridsOf = (communityCode: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${communityCode}${String(at).padStart(3, '0')}`)

interface Asked {
  readonly tokens: readonly string[]
  readonly areas?: readonly string[]
}

/** How many communities each question was about, or grids where it was about some. */
const asked = async ({ ofUse = 0, found = ofUse, grids = 12, ...wanted }: Given) => {
  const questions: number[] = []
  const places = () => questions.reduce((all, one) => all + one, 0)
  const usable = () => ofUse * places()
  const deps = {
    buildingIndex: { gridsIn: (code: string) => Promise.resolve(gridsOf(code, grids)) },
    residents: {
      byWords: ({ tokens, areas }: Asked, limit: number) => {
        const count = areas?.length ?? tokens.length
        const people = Array.from({ length: Math.min(limit, count * found) }, (_, at) => ({
          id: `${String(places())}-${String(at)}`,
        }))
        questions.push(count)
        return Promise.resolve(people)
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

/** Whom all rounds brought together, in their order. */
const idsOf = async (rounds: AsyncIterable<Candidates>): Promise<readonly string[]> => {
  const ids: string[] = []
  for await (const { found } of rounds) ids.push(...found.map(({ id }) => id))
  return ids
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

  it('is asked of some grids of a large community first, and of more while those have too few', async () => {
    expect(await asked({ sights: communities, grids: 120, ofUse: 2 })).toEqual([12])
    expect(await asked({ sights: communities, grids: 120, ofUse: 1, found: 1 })).toEqual([12, 12])
    expect(await asked({ sights: communities, grids: 120, found: 4 })).toEqual([12, 18])
  })

  it('is asked of whole communities, the large one once more, where nobody in its grids is of use', async () => {
    expect(await asked({ sights: communities, grids: 120 })).toEqual([12, 36, 73, 4, 9])
  })

  it('is each once, however often he is found', async () => {
    const deps = {
      buildingIndex: { gridsIn: () => Promise.resolve([]) },
      residents: { byWords: () => Promise.resolve([{ id: 'one' }]) },
      blind: { all: [{ word: () => 'older' }, { word: () => 'newer' }] },
    }
    const most = { most: 80, mostInAll: 120, enough: 21, usable: () => 0 }
    expect(await idsOf(carriers(deps as never, { sights: communities, keys, ...most }))).toEqual(['one'])
  })

  it('is nobody who has no token of what he would carry as well: he carries the other by chance', async () => {
    const carrying = (id: string, ...words: readonly string[]) => ({
      id,
      state: { status: 'PRESENT', place: { buildingCode: '621202100001000001' }, blind: { words } },
    })
    const people = [
      carrying('both', '621202100001 345678', '621202100001 5678'),
      carrying('chance', '621202100001 345678'),
    ]
    const deps = {
      buildingIndex: { gridsIn: () => Promise.resolve([]) },
      residents: { byWords: () => Promise.resolve(people) },
      blind: { all: [{ word: (code: string, { value }: { readonly value: string }) => `${code} ${value}` }] },
    }
    const wanted = {
      sights: [{ communityCode: '621202100001' }],
      keys: [{ purpose: 'tail', value: '345678' }],
      also: [{ purpose: 'tail', value: '5678' }],
      ...{ most: 80, mostInAll: 120, enough: 21, usable: () => 0 },
    } as const
    expect(await idsOf(carriers(deps as never, wanted))).toEqual(['both'])
  })
})
