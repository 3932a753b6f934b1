import { eachOnItsOwn, pagesOf, systemScope, type Versioned } from '@fengqiao/domain-kit'
import { actOf, ownStep, theRegistry, type Act } from '../../domain/act.ts'
import type { CareEntry, CareEvent } from '../../domain/caring/care.ts'
import { expireCare, followPerson } from '../../domain/caring/keep-care.ts'
import type { Deps } from '../../ports.ts'
import { recordsOf, standingOf } from '../../queries/standing-of.ts'

type Needs = Pick<Deps, 'residents' | 'care' | 'clock'>

const page = 200

/** The same for the same entry and step: whoever does it, and however often, it is done once. */
const change = async (
  { care, clock }: Pick<Needs, 'care' | 'clock'>,
  { id, version }: Versioned<CareEntry>,
  decide: (entry: CareEntry, act: Act) => readonly CareEvent[],
): Promise<void> => {
  const meta = ownStep(`${id}/tended/${String(version)}`, clock())
  await care.change({ scope: systemScope, id }, meta, (entry) => decide(entry, actOf(meta)))
}

const followAll = async (deps: Needs, entries: readonly Versioned<CareEntry>[]): Promise<void> => {
  const records = await recordsOf(
    deps.residents,
    entries.map(({ state }) => state.residentId),
  )
  for (const entry of entries) {
    const standing = standingOf(entry.state.residentId, records)
    const act = { by: theRegistry, at: 0 }
    if (standing === undefined || followPerson(entry.state, { ...act, standing }).length === 0) continue
    await change(deps, entry, (state, now) => followPerson(state, { ...now, standing }))
  }
}

/** Ends what some people were offered, because they were erased: the words went with their keys. */
export const endCareOf = async (
  deps: Pick<Needs, 'care' | 'clock'>,
  residentIds: readonly string[],
): Promise<void> => {
  const offered = await deps.care.offeredAmong(residentIds)
  const list = (asked: { limit: number; after?: string }) => deps.care.ofResidents(offered, asked)
  for await (const items of pagesOf(list, page))
    for (const entry of items.filter(({ state }) => state.open))
      await change(deps, entry, (state, act) => followPerson(state, { ...act, standing: 'ERASED' }))
}

/** Ends what is over, and lets what runs follow the person it is for. Answers how many ended by time. */
export const tendCare = (deps: Needs) => async (): Promise<number> => {
  const over = await deps.care.due(deps.clock(), page)
  await eachOnItsOwn(over, (entry) => change(deps, entry, expireCare))
  const running = (asked: { limit: number; after?: string }) => deps.care.running(systemScope, {}, asked)
  for await (const entries of pagesOf(running, page)) await followAll(deps, entries)
  return over.length
}
