import { communityOf } from '@fengqiao/standards'
import { keysOf, type Findable } from '../domain/finding/keys.ts'
import { isKnown, type Blind, type Identity, type Resident } from '../domain/resident.ts'
import type { Deps } from '../ports.ts'

type Needs = Pick<Deps, 'blind' | 'sounding'>

/** The tokens a person is found by in the community of his building; in order, so that none tells what it is of. */
export const wordsFor = (
  { blind, sounding }: Needs,
  buildingCode: string,
  person: Findable,
): Blind['words'] => {
  const community = communityOf(buildingCode)
  return [...new Set(keysOf(person, sounding).map((key) => blind.word(community, key)))].toSorted()
}

const clearOf = async ({ seal }: Pick<Deps, 'seal'>, id: string, known: Identity): Promise<Findable> => {
  const [name = '', idNumber = '', ...phones] = await seal.open(id, [
    known.name,
    known.idNumber,
    ...known.phones,
  ])
  return { name, idNumber, phones: phones.filter((phone) => phone !== undefined) }
}

/**
 * The tokens of a record as it stands when a change is decided, with what the change says otherwise. Nothing for whom
 * nobody knows any more: the rule refuses that.
 */
export const wordsAfter =
  (
    deps: Needs & Pick<Deps, 'seal'>,
    id: string,
    { buildingCode, ...changes }: Partial<Findable> & { readonly buildingCode?: string },
  ) =>
  async (resident: Resident): Promise<{ readonly words?: Blind['words'] }> => {
    if (!isKnown(resident)) return {}
    const person = { ...(await clearOf(deps, id, resident)), ...changes }
    return { words: wordsFor(deps, buildingCode ?? resident.place.buildingCode, person) }
  }

/** Every index of a record that says this and lies there. */
export const blindFor = async (
  deps: Needs & Pick<Deps, 'seal'>,
  id: string,
  { place, ...identity }: Identity & { readonly place: { readonly buildingCode: string } },
): Promise<Blind> => {
  const person = await clearOf(deps, id, identity)
  return {
    idNumber: deps.blind.idNumber(person.idNumber),
    phones: person.phones.map(deps.blind.phone),
    words: wordsFor(deps, place.buildingCode, person),
  }
}
