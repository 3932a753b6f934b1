import { seedTown, signIn, apiOf } from '@fengqiao/town'
import { wholeTown, type WholeTown } from '../support/whole-town.ts'

interface Listed {
  readonly issues: readonly { readonly status: string; readonly category: string }[]
}

describe('the generated town', () => {
  let town: WholeTown
  const said: string[] = []
  const seeding = () => ({
    baseUrl: town.baseUrl,
    installerSecret: town.installerSecret,
    say: (line: string) => {
      said.push(line)
    },
  })

  beforeAll(async () => {
    town = await wholeTown()
  })

  afterAll(async () => {
    await town.stop()
  })

  it('is loaded through the public API, every account ready to sign in', async () => {
    const { accounts } = await seedTown(seeding())
    expect(accounts).toHaveLength(20)
    expect(said).toEqual(['20 accounts', '10 grid assignments', '24 issues'])
  })

  it('is loaded again without anything happening twice', async () => {
    const { accounts } = await seedTown(seeding())
    const auditor = accounts.find(({ username }) => username === 'auditor1')
    const { accessToken } = await signIn({ baseUrl: town.baseUrl, ...auditor! })
    const api = apiOf({ baseUrl: town.baseUrl, token: () => accessToken })
    const { issues } = await api.get<Listed>('/v1/issues?view=ISSUE_VIEW_ALL&pageSize=100')
    expect(issues).toHaveLength(24)
    const states = new Set(issues.map(({ status }) => status.replace('ISSUE_STATUS_', '')))
    expect([...states].toSorted()).toEqual([
      'ACCEPTED',
      'ASSIGNED',
      'CLOSED',
      'FEEDBACK_PENDING',
      'IN_PROGRESS',
      'REGISTERED',
      'REJECTED',
      'RESOLVED',
      'SELF_HANDLING',
      'SUSPENDED',
    ])
  })
})
