import { pagesOf, systemScope, type Meta } from '@fengqiao/domain-kit'
import { actOf } from '../../domain/act.ts'
import { fenceLetting } from '../../domain/letting/keep-letting.ts'
import { alreadyThere } from '../../domain/refusals.ts'
import type { Deps } from '../../ports.ts'
import { isLetting, roomOf } from '../../queries/open-letting.ts'
import { createOr, fencing, tokenOf } from '../owners.ts'
import { takeClaim, type Owners } from '../take-claim.ts'

type Needs = Pick<Deps, 'lettings' | 'claims' | 'seal' | 'blind' | 'clock'>

/** Every claim on a room, one a key: by its index, for a room is somebody's home. */
const roomClaims = ({ blind }: Pick<Needs, 'blind'>, roomCode: string): readonly string[] =>
  blind.all.map(({ room }) => `room-let/${room(roomCode)}`)

/** Lettings as holders of their rooms, as long as they are open. */
const roomHolders = (deps: Needs): Owners => ({
  holds: async (owner, value) => {
    const found = await deps.lettings.look(systemScope, owner)
    if (found?.state.status !== 'OPEN') return false
    const room = await roomOf(deps.seal, { id: owner, state: found.state })
    return room !== undefined && roomClaims(deps, room).includes(value)
  },
  fence: (owner, tokens) => {
    const meta = fencing(owner, tokens, deps.clock())
    return createOr(
      () => deps.lettings.create(meta, () => fenceLetting(undefined, actOf(meta))),
      // It was registered and let the room go: no command makes it hold one again.
      () => Promise.resolve(),
    )
  },
})

interface Room {
  readonly owner: string
  readonly buildingCode: string
  readonly roomCode: string
}

const page = 200

/** The claims of one that was registered before an index key came or went may be under others than are named now. */
const demandUnlet = async ({ lettings, seal }: Needs, { owner, buildingCode, roomCode }: Room) => {
  for await (const items of pagesOf((asked) => lettings.inBuilding(buildingCode, asked), page)) {
    const others = items.filter(isLetting).filter(({ id }) => id !== owner)
    await seal.fetch(others.map(({ id }) => id))
    const rooms = await Promise.all(others.map((one) => roomOf(seal, one)))
    if (rooms.includes(roomCode)) throw alreadyThere('ROOM_LET')
  }
}

/** Secures a room before the commit by which it is let. */
export const secureRoom = async (deps: Needs, meta: Meta, room: Room): Promise<void> => {
  await demandUnlet(deps, room)
  const take = takeClaim({ claims: deps.claims, owners: roomHolders(deps) })
  const { owner, roomCode } = room
  for (const value of roomClaims(deps, roomCode))
    if ((await take({ value, owner, tokens: [tokenOf(meta)] })) === 'taken') throw alreadyThere('ROOM_LET')
}
