import { countsOf, type Mediation, type TownSize } from './size.ts'
import type { PlannedCommunity, PlannedDispute, PlannedDisputeStep, PlannedParty } from './types.ts'

/** Who acts on a dispute of a community. */
interface Cast {
  readonly manager: string
  readonly mediator: string
}

type Step = (cast: Cast) => PlannedDisputeStep

const byManager =
  (verb: string, body: object = {}): Step =>
  ({ manager }) => ({ by: manager, verb, body })

const byMediator =
  (verb: string, body: object = {}): Step =>
  ({ mediator }) => ({ by: mediator, verb, body })

const forParty = (partyId: string): readonly Step[] => [
  byMediator('deliverNotice', { partyId }),
  byMediator('recordConsent', { partyId, consent: 'DISPUTE_CONSENT_WRITTEN' }),
]

const begin: readonly Step[] = [
  byManager('accept'),
  ({ manager, mediator }) => ({ by: manager, verb: 'assignMediator', body: {}, mediators: [mediator] }),
  byMediator('declareNoInterest'),
]

const prepare: readonly Step[] = [
  ...begin,
  ...forParty('p1'),
  ...forParty('p2'),
  byMediator('recordInvestigation', { words: '已到现场查看，并分别听取了两家的说法。' }),
]

const settle: readonly Step[] = [
  ...prepare,
  byMediator('startMediation'),
  byMediator('recordSession', {
    words: '双方到场，说明各自理由，同意分担维修费用。',
    presentPartyIds: ['p1', 'p2'],
  }),
  ({ mediator }) => ({
    by: mediator,
    verb: 'agree',
    body: {
      form: 'DISPUTE_AGREEMENT_FORM_WRITTEN',
      content: '维修费用双方各承担一半。',
      manner: '十日内付清。',
      signedPartyIds: ['p1', 'p2'],
      mediatorSigned: true,
      committeeSealed: true,
    },
    performInDays: 10,
  }),
]

const conclude: readonly Step[] = [
  ...settle,
  byMediator('recordPerformance', { complete: true, words: '费用已付清，收条在卷。' }),
  byMediator('recordRevisit', {
    result: 'DISPUTE_REVISIT_RESULT_STABLE',
    words: '两家往来如常，没有新的矛盾。',
    visitedPartyIds: ['p1', 'p2'],
  }),
  byManager('archive'),
]

interface Matter {
  readonly type: string
  readonly source: string
  readonly facts: string
}

type Course = Matter & { readonly steps: readonly Step[] }

const half = byMediator('recordPerformance', { complete: false, words: '已付一半。' })

/** Each stopped at another moment: not yet accepted, under investigation, being performed, archived. */
const examples: readonly Course[] = [
  { type: 'PROPERTY', source: 'APPLICATION', facts: '对物业费的收取标准有争议。', steps: [] },
  { type: 'NEIGHBOUR', source: 'APPLICATION', facts: '楼上漏水，两家对赔偿说法不一。', steps: prepare },
  {
    type: 'NEIGHBOUR',
    source: 'INITIATIVE',
    facts: '两家为楼道堆放杂物多次争执。',
    steps: [...settle, half],
  },
  { type: 'CONTRACT', source: 'POLICE', facts: '借款到期未还，双方发生口角。', steps: conclude },
]

const brought: readonly Matter[] = [
  ...examples,
  { type: 'NEIGHBOUR', source: 'APPLICATION', facts: '夜里打麻将声音大，邻居多次上门理论。' },
  { type: 'PROPERTY', source: 'APPLICATION', facts: '停车位的划分两家都不认可。' },
  { type: 'CONTRACT', source: 'APPLICATION', facts: '房屋到期，押金退多少说不到一起。' },
  { type: 'NEIGHBOUR', source: 'POLICE', facts: '空调外机滴水，双方争吵。' },
  { type: 'CONTRACT', source: 'APPLICATION', facts: '装修尾款因质量有异议没有结清。' },
]

/** A year's disputes by their outcome: nine of ten settled ones are archived, the others are being performed. */
const yearOf = ({ settled, screened, screenedSettled }: Mediation): readonly Course[] => {
  const matter = (index: number): Matter => brought[index % brought.length] as Matter
  return [
    ...Array.from({ length: settled }, (_, index) => ({
      ...matter(index),
      steps: index % 10 === 9 ? [...settle, half] : conclude,
    })),
    ...Array.from({ length: screened }, (_, index) => ({
      ...matter(index),
      source: 'INITIATIVE',
      steps: index < screenedSettled ? conclude : prepare,
    })),
  ]
}

/** No mobile number begins with 100, so the number rings nowhere; the names belong to nobody. */
const partiesOf = (index: number, resident: string): readonly PlannedParty[] => {
  const [stems, digits] = [Array.from('甲乙丙丁戊己庚辛壬癸'), 90_001 + index * 2]
  const nameOf = (turn: number): string =>
    `田${index < 5 ? '' : (stems[Math.floor(index / 5) % 10] ?? '')}${stems[turn % 10] ?? ''}`
  const phoneOf = (number: number): string =>
    `100 000${String(number).slice(0, -4)} ${String(number).slice(-4)}`
  return [
    {
      side: 'APPLICANT',
      name: nameOf(index * 2),
      phone: phoneOf(digits),
      ...(index % 20 === 2 ? { username: resident } : {}),
    },
    { side: 'RESPONDENT', name: nameOf(index * 2 + 1), phone: phoneOf(digits + 1) },
  ]
}

/** Disputes in turn in each community that has a mediator: in different states, or as a year left them. */
export const disputesOf = (
  communities: readonly PlannedCommunity[],
  size: TownSize,
): readonly PlannedDispute[] => {
  const { mediators, accountsEach } = countsOf(size)
  const served = communities.slice(0, mediators)
  const courses = size.mediation ? yearOf(size.mediation) : examples
  return courses.flatMap(({ steps, ...matter }, index) => {
    const place = index % served.length
    const grids = served[place]?.grids ?? []
    const grid = size.mediation ? grids[Math.floor(index / served.length) % grids.length] : grids[index % 2]
    if (grid === undefined) return []
    const cast = { manager: `manager${String(place + 1)}`, mediator: `mediator${String(place + 1)}` }
    return [
      {
        ...matter,
        key: `dispute-${String(index + 1)}`,
        by: 'clerk1',
        gridCode: grid.code,
        parties: partiesOf(index, `resident${String(place * accountsEach + 1)}`),
        steps: steps.map((step) => step(cast)),
      },
    ]
  })
}
