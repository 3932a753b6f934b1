import type { Scope } from '@fengqiao/domain-kit'
import { askAboutData } from '../src/domain/data-request.ts'
import type { Deps } from '../src/ports.ts'
import { act, sealed } from './a-person.ts'

type Kept = Pick<Deps, 'dataRequests'>

/** What forty people ask about their data, each in a grid. */
export const fillRequests = async ({ dataRequests }: Kept, gridOf: (index: number) => string) => {
  for (const index of Array.from({ length: 40 }).keys()) {
    const commandId = `q${String(index)}`
    const asking = { ...act, residentId: `r${String(index)}`, kind: 'DELETE', words: sealed('why') } as const
    const meta = { actor: act.by, commandId, requestHash: commandId, at: new Date(act.at) }
    await dataRequests.create(meta, () =>
      askAboutData({ ...asking, at: act.at + index, near: [gridOf(index)] }, []),
    )
  }
}

/** Everything that is asked of them. */
export const askForRequests = async ({ dataRequests }: Kept, scope: Scope): Promise<void> => {
  const page = { limit: 5 }
  const { items, next } = await dataRequests.open(scope, page)
  expect(items.map(({ state }) => state.residentId)).toEqual(['r0', 'r6', 'r12', 'r18', 'r24'])
  expect((await dataRequests.open(scope, { ...page, after: next ?? '' })).items).toHaveLength(2)
  expect((await dataRequests.ofResidents(['r3', 'r4'], page)).items).toHaveLength(2)
}
