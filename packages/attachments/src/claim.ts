import { randomUUID } from 'node:crypto'
import { notNow } from '@fengqiao/database'
import { invalidField, type AttachmentRef, type Claim, type ClaimAsked } from '@fengqiao/domain-kit'
import { waitsFor, type Kept } from './kept.ts'
import { moved, type AttachmentRecord, type WholeRecord } from './records.ts'

/** A command that has not decided by then starts over: a sweep comes much later, so it never meets one under way. */
const freshFor = 3_600_000

interface Claiming extends ClaimAsked {
  readonly claim: string
  readonly until: Date
}

/** Moved since it was read: look again. */
const again = Symbol('again')

type Outcome = AttachmentRef | undefined | typeof again

const refOf = ({ _id, content_type, size }: WholeRecord): AttachmentRef => ({
  id: _id,
  contentType: content_type,
  size,
})

const prolong = async ({ records }: Kept, record: WholeRecord, { until }: Claiming): Promise<Outcome> => {
  const change = { $set: { expires_at: until, 'hold.shared': true } }
  return (await moved(records, { _id: record._id, state: 'whole' }, change)) ? refOf(record) : again
}

const take = async (kept: Kept, record: WholeRecord, asked: Claiming): Promise<Outcome> => {
  const { by, holder, claim, until } = asked
  if (record.key === undefined || record.uploaded_by !== by) return undefined
  const key = await kept.seal.passOn(by, holder, record.key)
  if (key === undefined) return undefined
  const free = { _id: record._id, state: 'whole', hold: { $exists: false } } as const
  const change = { $set: { expires_at: until, hold: { id: holder, key, claim } } }
  const taken = await kept.records.updateOne(free, change)
  return taken.matchedCount === 1 ? refOf(record) : again
}

const claimAgain = async (kept: Kept, record: WholeRecord, asked: Claiming): Promise<Outcome> => {
  if (record.state === 'kept') return refOf(record)
  return record.state === 'whole' ? prolong(kept, record, asked) : again
}

const isWhole = (record: AttachmentRecord | null): record is WholeRecord => record?.complete === true

/** Held for another aggregate, gone, or never there: nobody learns which. */
const claimOne = async (kept: Kept, id: string, asked: Claiming): Promise<Outcome> => {
  const record = await kept.records.findOne({ _id: id })
  if (!isWhole(record)) return undefined
  const free = record.hold === undefined && record.state === 'whole'
  if (free) return take(kept, record, asked)
  return record.hold?.id === asked.holder ? claimAgain(kept, record, asked) : undefined
}

const mostTries = 3

const claimSurely = async (kept: Kept, id: string, asked: Claiming): Promise<AttachmentRef | undefined> => {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const outcome = await claimOne(kept, id, asked)
    if (outcome !== again) return outcome
  }
  throw notNow()
}

const claimAll = async (kept: Kept, ids: readonly string[], asked: Claiming) => {
  const refs: AttachmentRef[] = []
  for (const [index, id] of ids.entries()) {
    const ref = await claimSurely(kept, id, asked)
    if (ref === undefined) throw invalidField(`attachmentIds[${String(index)}]`, 'UNKNOWN_REFERENCE')
    if (!refs.some((one) => one.id === id)) refs.push(ref)
  }
  return refs
}

const confirming =
  ({ records, log }: Kept, ids: readonly string[], holder: string) =>
  async () => {
    for (const id of ids) {
      const settled = await records.updateOne(
        { _id: id, state: { $in: ['whole', 'removing', 'kept'] }, 'hold.id': holder },
        { $set: { state: 'kept' }, $unset: { expires_at: '', uploaded_by: '', key: '' } },
      )
      if (settled.matchedCount === 0)
        log.error({ attachment: id }, 'a file was referred to after it was removed')
    }
  }

const releasing =
  ({ records }: Kept, ids: readonly string[], claim: string) =>
  async () => {
    for (const id of ids) {
      await records.updateOne(
        { _id: id, state: 'whole', 'hold.claim': claim, 'hold.shared': { $exists: false } },
        { $unset: { hold: '' } },
      )
    }
  }

/** What was not heard is found by the sweep; the command itself has been answered by its commit. */
const eventually = (kept: Kept, work: () => Promise<void>) => async (): Promise<void> => {
  try {
    await work()
  } catch (error) {
    const said = error instanceof Error ? error.name : 'unknown'
    kept.log.warn({ error: said }, 'a claim on files is left to the sweep')
  }
}

/** Holds files for an aggregate before its command commits: from now on no sweep takes them away. */
export const claiming = (kept: Kept) => {
  return async ({ ids, by, holder }: ClaimAsked): Promise<Claim> => {
    const at = kept.clock().getTime()
    const asked = { ids, by, holder, claim: randomUUID(), until: new Date(at + waitsFor) }
    const release = eventually(kept, releasing(kept, ids, asked.claim))
    const refs = await claimAll(kept, ids, asked).catch(async (error: unknown) => {
      await release()
      throw error
    })
    const confirm = confirming(
      kept,
      refs.map(({ id }) => id),
      holder,
    )
    return {
      refs,
      demandFresh: () => {
        if (kept.clock().getTime() - at > freshFor) throw notNow()
      },
      confirm: eventually(kept, confirm),
      release,
    }
  }
}
