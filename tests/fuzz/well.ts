import { eventually } from '@fengqiao/testing'
import { drawGrid } from '../support/grids.ts'
import { registerIssue } from '../support/matters.ts'
import type { Someone } from '../support/people.ts'
import type { Door, People } from './knockers.ts'

interface Inbox {
  readonly items: readonly { readonly issueId: string }[]
}

interface Figures {
  readonly figures: readonly { readonly code: string; readonly numerator: number }[]
}

const registered = async ({ api }: Someone, territory: string): Promise<number> => {
  const { figures } = await api.get<Figures>(`/v1/figures?territory=${territory}`)
  return figures.find(({ code }) => code === 'FIGURE_CODE_REGISTERED')?.numerator ?? 0
}

const isReady = async (baseUrl: string): Promise<boolean> => (await fetch(`${baseUrl}/readyz`)).ok

const community = '621202100001'
const within = 30_000

/**
 * Use for the question whether a town still works: every service answers, a grid is drawn and staffed, a matter is
 * registered in it, and its event reaches the worker's inbox and the figures. Each time with people of its own.
 */
export const wellness = ({ baseUrl }: Door, people: People) => {
  let asked = 0
  return async (): Promise<void> => {
    const gridCode = `${community}${String(900 - asked)}`
    const west = 104.5 - 0.02 * asked
    asked += 1
    await eventually(() => isReady(baseUrl), { within })
    await drawGrid(await people.installer(), gridCode, west)
    const [worker, admin, clerk] = await Promise.all([
      people.open('GRID_WORKER', gridCode),
      people.open('TOWN_ADMIN', community.slice(0, 9)),
      people.open('TOWN_CLERK', community.slice(0, 9)),
    ])
    const issueId = await registerIssue(clerk, gridCode)
    const isTold = async (): Promise<boolean> =>
      (await worker.api.get<Inbox>('/v1/inbox')).items.some((item) => item.issueId === issueId)
    await eventually(isTold, { within })
    await eventually(async () => (await registered(admin, gridCode)) === 1, { within })
  }
}
