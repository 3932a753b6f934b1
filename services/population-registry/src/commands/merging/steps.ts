import { systemScope, type Meta, type Sealed } from '@fengqiao/domain-kit'
import { refuse } from '../../domain/refusals.ts'
import type { Values } from '../../domain/resident.ts'
import type { Deps } from '../../ports.ts'

/** A step of a merge is a command of its own that follows from the one that was sent. */
export const stepOf = (meta: Meta, step: string, expectedVersion?: number): Meta => {
  const { expectedVersion: _seen, naturalId: _id, ...kept } = meta
  const commandId = `${meta.commandId}/${step}`
  return { ...kept, commandId, ...(expectedVersion === undefined ? {} : { expectedVersion }) }
}

/** The open household somebody belongs to. */
export const householdOf = async (
  { households }: Pick<Deps, 'households'>,
  residentId: string,
): Promise<string | undefined> =>
  (await households.ofMember(residentId)).find(({ state }) => state.status === 'OPEN')?.id

/** A record as it stands now, whoever may see it. */
export const stateOf = async ({ residents }: Pick<Deps, 'residents'>, id: string) =>
  (await residents.look(systemScope, id))?.state

export interface PassingOn {
  readonly from: string
  readonly to: string
}

const homeUnder = ({ home }: Values, under: (one: Sealed) => Sealed): Pick<Values, 'home'> => {
  if (home === undefined) return {}
  const { room } = home.place
  return room === undefined ? { home } : { home: { ...home, place: { ...home.place, room: under(room) } } }
}

/** The same values under the key of another person. */
export const passOn = async (
  { seal }: Pick<Deps, 'seal'>,
  { from, to }: PassingOn,
  values: Values,
): Promise<Values> => {
  const room = values.home?.place.room
  const own = [values.name, values.idNumber, ...(values.phones ?? []), room].filter(
    (one) => one !== undefined,
  )
  const clear = (await seal.open(from, own)).filter((text) => text !== undefined)
  if (clear.length < own.length) throw refuse('SUBJECT_ERASED')
  const passed = await seal.seal(to, clear)
  // Sealed values differ whatever they say, so each is found by itself.
  const renewed = new Map(own.map((one, index) => [one, passed[index] ?? one]))
  const under = (one: Sealed): Sealed => renewed.get(one) ?? one
  return {
    ...values,
    ...(values.name ? { name: under(values.name) } : {}),
    ...(values.idNumber ? { idNumber: under(values.idNumber) } : {}),
    ...(values.phones ? { phones: values.phones.map(under) } : {}),
    ...homeUnder(values, under),
  }
}
