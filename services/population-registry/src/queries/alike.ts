import { inScope, type Scope, type Versioned } from '@fengqiao/domain-kit'
import { communityOf } from '@fengqiao/standards'
import { differingIn } from '../domain/finding/differing.ts'
import { plain } from '../domain/finding/sounds.ts'
import { likenessOf, type Compared, type Likeness } from '../domain/finding/likeness.ts'
import { askingsOf, type Asking } from '../domain/finding/words.ts'
import {
  isKnown,
  seesResident,
  type KnownResident,
  type MergeField,
  type Resident,
} from '../domain/resident.ts'
import type { Deps } from '../ports.ts'
import { carriers, type Sight } from './carriers.ts'
import { openResidents, type ClearResident, type ResidentSheet } from './open-resident.ts'

type Needs = Pick<Deps, 'communities' | 'residents' | 'distinctions' | 'seal' | 'blind' | 'sounding'>

/** Another record that may be of the same person, and what speaks for it. */
export interface Duplicate {
  readonly sheet: ResidentSheet
  readonly likeness: Likeness
  readonly differing: readonly MergeField[]
}

const mostOpened = 120

/** What of a record is compared. */
export const comparedOf = ({ name = '', idNumber, phones, room }: ClearResident): Compared => ({
  name,
  idNumber: idNumber?.number ?? '',
  phones,
  ...(room === undefined ? {} : { room }),
})

/** Whoever has a telephone of his, whoever's name sounds like his, and whoever's does so nearly: the likeliest first. */
const candidates = async (
  deps: Needs,
  sights: readonly Sight[],
  { phones, name }: { readonly phones: readonly string[]; readonly name: string },
): Promise<readonly Versioned<Resident>[]> => {
  const called = async (asking: Asking): Promise<readonly Versioned<Resident>[]> => {
    const all: Versioned<Resident>[] = []
    const most = { most: mostOpened, mostInAll: mostOpened, enough: mostOpened }
    for await (const { found } of carriers(deps, { sights, ...asking, ...most, usable: () => all.length }))
      all.push(...found)
    return all
  }
  // As he is called, and nearly so; a third way is for parts of names, and his is known as a whole.
  const ways = askingsOf(plain(name), deps.sounding).slice(0, 2)
  const found = await Promise.all([
    ...phones.map((one) => deps.residents.byPhone(deps.blind.all.map(({ phone }) => phone(one)))),
    ...ways.map(called),
  ])
  return [...new Map(found.flat().map((one) => [one.id, one])).values()]
}

/** Where he lives comes first: of a common name not everybody is brought, and most second records are entered nearby. */
const nearest = (sights: readonly Sight[], { place }: KnownResident): readonly Sight[] => {
  const isOwn = ({ communityCode }: Sight): boolean => communityCode === communityOf(place.buildingCode)
  return [...sights.filter(isOwn), ...sights.filter((sight) => !isOwn(sight))]
}

export interface Looking {
  readonly scope: Scope
  readonly sights: readonly Sight[]
}

/** Records in scope that may be of the person of this one, but for those that were found to be of another. */
export const recordsAlike = async (
  deps: Needs,
  { scope, sights }: Looking,
  found: Versioned<KnownResident>,
): Promise<readonly Duplicate[]> => {
  const [own] = await openResidents(deps.seal, [found])
  if (!own) return []
  const asked = comparedOf(own.clear)
  const [near, others] = await Promise.all([
    candidates(deps, nearest(sights, found.state), asked),
    deps.distinctions.ofResident(found.id),
  ])
  const settled = new Set([found.id, ...others.flatMap(({ state: { pair } }) => pair)])
  const seen = near.filter(
    (one) => !settled.has(one.id) && isKnown(one.state) && inScope(scope, seesResident(one.state)),
  )
  const sheets = await openResidents(deps.seal, seen.slice(0, mostOpened))
  const laid = { state: found.state, clear: asked }
  return sheets.flatMap((sheet): readonly Duplicate[] => {
    const clear = comparedOf(sheet.clear)
    const likeness = likenessOf(asked, clear, deps.sounding)
    if (likeness === undefined || !isKnown(sheet.state)) return []
    return [{ sheet, likeness, differing: differingIn(laid, { state: sheet.state, clear }) }]
  })
}
