import type { Versioned } from '@fengqiao/domain-kit'
import type { KnownLetting, Letting } from '../domain/letting/letting.ts'
import type { Sealing } from '../ports.ts'

export const isLetting = (one: Versioned<Letting>): one is Versioned<KnownLetting> =>
  one.state.status !== 'VOID'

/** The room in clear. */
export const roomOf = async (
  seal: Pick<Sealing, 'open'>,
  { id, state }: Pick<Versioned<KnownLetting>, 'id' | 'state'>,
): Promise<string | undefined> => (await seal.open(id, [state.place.room]))[0]

/** Name and telephone of a landlord who is on no register; nothing once he lets it no longer. */
export const outsiderOf = async (
  seal: Pick<Sealing, 'open'>,
  { landlord }: KnownLetting,
): Promise<{ readonly name?: string; readonly phone?: string }> => {
  if (landlord.kind !== 'OUTSIDE') return {}
  const [name, phone] = await seal.open(landlord.key, [landlord.name, landlord.phone])
  return name === undefined || phone === undefined ? {} : { name, phone }
}
