import { DomainError, type Meta, type Sealed, type Versioned } from '@fengqiao/domain-kit'
import type { Export } from '../../domain/exporting/export.ts'
import { look, type Looked } from '../../domain/look.ts'
import { seesResident, type Resident } from '../../domain/resident.ts'
import type { Deps, Row } from '../../ports.ts'

type Needs = Pick<Deps, 'looks' | 'seal'>

const isErased = (error: unknown): boolean =>
  error instanceof DomainError && error.reason === 'SUBJECT_ERASED'

/** Why, sealed under the key of whom it is about; nothing where he was erased just now. */
const sealedFor = async ({ seal }: Needs, id: string, words: string): Promise<Sealed | undefined> => {
  try {
    const [sealed] = await seal.seal(id, [words])
    return sealed
  } catch (error) {
    if (isErased(error)) return undefined
    throw error
  }
}

/** Which export, why it is made, and since when: what every look of it says. */
export interface Why {
  readonly exportId: string
  readonly asked: Pick<Export, 'askedBy' | 'purpose'>
  readonly words: string
  readonly at: Date
}

/** The same for a person whenever it is made: a making that begins again keeps nobody's look twice. */
const metaFor = ({ exportId, asked, at }: Why, residentId: string): Meta => {
  const commandId = `${exportId}/look/${residentId}`
  return { actor: asked.askedBy, commandId, requestHash: commandId, at }
}

/** Keeps that these people are looked at, and answers whom it was kept of: nobody else may be shown. */
export const keepLooks = async (
  deps: Needs,
  people: readonly Versioned<Resident>[],
  why: Why,
): Promise<readonly Versioned<Resident>[]> => {
  const { exportId, asked, words, at } = why
  await deps.seal.fetch(people.map(({ id }) => id))
  const rows: Row<Looked>[] = []
  const seen: Versioned<Resident>[] = []
  for (const person of people) {
    const sealed = await sealedFor(deps, person.id, words)
    if (sealed === undefined) continue
    const facts = { by: asked.askedBy, at: at.getTime(), purpose: asked.purpose, words: sealed, exportId }
    const near = seesResident(person.state)
    rows.push({
      meta: metaFor(why, person.id),
      decide: () => look({ ...facts, subjects: [person.id], near }),
    })
    seen.push(person)
  }
  for (const outcome of await deps.looks.createMany(rows)) if ('refused' in outcome) throw outcome.refused
  return seen
}
