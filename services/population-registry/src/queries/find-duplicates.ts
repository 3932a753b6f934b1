import { inScope, type Ask, type Versioned } from '@fengqiao/domain-kit'
import { plain } from '../domain/finding/sounds.ts'
import { likenessOf, type Compared, type Likeness } from '../domain/finding/likeness.ts'
import { keysNearby, keysToAsk } from '../domain/finding/words.ts'
import { demandKnown } from '../domain/keep-resident.ts'
import { isKnown, seesResident, type KnownResident, type Resident } from '../domain/resident.ts'
import type { Deps } from '../ports.ts'
import { carriers, sightsOf } from './carriers.ts'
import { openResidents, type ClearResident, type ResidentSheet } from './open-resident.ts'

type Needs = Pick<Deps, 'communities' | 'residents' | 'distinctions' | 'seal' | 'blind' | 'sounding'>

export interface Duplicate {
  readonly sheet: ResidentSheet
  readonly likeness: Likeness
}

const mostOpened = 120
const mostShown = 20

const comparedOf = ({ name = '', idNumber, phones, room }: ClearResident): Compared => ({
  name,
  idNumber: idNumber?.number ?? '',
  phones,
  ...(room === undefined ? {} : { room }),
})

/** Whoever has a telephone of his, and whoever's name sounds like his or nearly so. */
const candidates = async (
  deps: Needs,
  ask: Pick<Ask<unknown>, 'scope'>,
  { phones, name }: { readonly phones: readonly string[]; readonly name: string },
): Promise<readonly Versioned<Resident>[]> => {
  const word = plain(name)
  const keys = [...keysToAsk(word, deps.sounding), ...keysNearby(word, deps.sounding)]
  const [held, { found }] = await Promise.all([
    Promise.all(phones.map((phone) => deps.residents.byPhone(phone))),
    sightsOf(deps, ask.scope).then((sights) => carriers(deps, sights, keys)),
  ])
  return [...new Map([...held.flat(), ...found].map((one) => [one.id, one])).values()]
}

/** Records of the caller's territory that may be of the same person, the likeliest first. */
export const findDuplicates =
  (deps: Needs) =>
  async ({ scope, input: { id } }: Ask<{ readonly id: string }>): Promise<readonly Duplicate[]> => {
    const { state, ...rest } = await deps.residents.load(scope, id)
    const known: KnownResident = demandKnown(state)
    const [own] = await openResidents(deps.seal, [{ ...rest, state: known }])
    if (!own) return []
    const asked = comparedOf(own.clear)
    const [found, others] = await Promise.all([
      candidates(deps, { scope }, { phones: known.blind.phones, name: asked.name }),
      deps.distinctions.ofResident(id),
    ])
    const settled = new Set([id, ...others.flatMap(({ state: { pair } }) => pair)])
    const seen = found.filter(
      (one) => !settled.has(one.id) && isKnown(one.state) && inScope(scope, seesResident(one.state)),
    )
    const sheets = await openResidents(deps.seal, seen.slice(0, mostOpened))
    const alike = sheets.flatMap((sheet): readonly Duplicate[] => {
      const likeness = likenessOf(asked, comparedOf(sheet.clear), deps.sounding)
      return likeness ? [{ sheet, likeness }] : []
    })
    return alike.toSorted((a, b) => b.likeness.score - a.likeness.score).slice(0, mostShown)
  }
