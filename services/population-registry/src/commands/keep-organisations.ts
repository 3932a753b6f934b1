import {
  sealWords,
  systemScope,
  type Ask,
  type Command,
  type Meta,
  type Receipt,
  type Sealed,
} from '@fengqiao/domain-kit'
import { actOf } from '../domain/act.ts'
import {
  closeOrganisation as close,
  correctOrganisation as correct,
  demandCreditCode,
  demandIdentified,
  demandOrganisation,
  followGridOf,
  moveOrganisation as move,
  registerOrganisation as register,
  reopenOrganisation as reopen,
} from '../domain/keep-organisation.ts'
import type { Answerable, NoCode, OrganisationEnding } from '../domain/organisation.ts'
import type { Deps } from '../ports.ts'
import { demandDestination, demandHome, homesIn, settleGrid } from './homes.ts'
import { tokenOf } from './owners.ts'
import { secureCorrection, secureIdentity, secureName } from './secure-organisation.ts'

type Needs = Pick<Deps, 'buildings' | 'organisations' | 'claims' | 'seal' | 'clock'>

/** Who answers for it, in clear. */
interface ClearAnswerable {
  readonly representative?: string
  readonly contactName?: string
  readonly contactPhone?: string
}

interface Somewhere {
  readonly buildingCode: string
  readonly roomCode?: string
}

type ClearWords = ClearAnswerable & { readonly room?: string }

const sealed = (
  { seal }: Needs,
  id: string,
  { representative, contactName, contactPhone, room }: ClearWords,
): Promise<Answerable & { readonly room?: Sealed }> =>
  sealWords(seal, id, { representative, contactName, contactPhone, room })

const settle = (deps: Needs, meta: Meta, { id, buildingCode }: { id: string; buildingCode: string }) =>
  settleGrid(deps, meta, { store: deps.organisations, id, buildingCode, follow: followGridOf })

export interface OrganisationInput extends ClearAnswerable, Somewhere {
  readonly name: string
  readonly creditCode?: string
  readonly noCode?: NoCode
  readonly openedOn?: string
}

const enter = async (
  deps: Needs,
  id: string,
  { scope, meta, input: asked }: Ask<OrganisationInput>,
): Promise<Receipt> => {
  const { buildingCode, roomCode, name, openedOn, creditCode, noCode, ...input } = asked
  const identified = demandIdentified(creditCode, noCode)
  const homes = await homesIn(deps, scope, [buildingCode])
  const { placement } = demandHome(homes, { buildingCode, ...(roomCode ? { roomCode } : {}) })
  await secureIdentity(deps, meta, { owner: id, ...identified, name, place: { buildingCode } })
  const { room, ...answerable } = await sealed(deps, id, {
    ...input,
    ...(roomCode ? { room: roomCode } : {}),
  })
  const gridCode = placement?.gridCode
  const place = { buildingCode, ...(gridCode ? { gridCode } : {}), ...(room ? { room } : {}) }
  const facts = { ...actOf(meta), ...identified, name, place, ...(openedOn ? { openedOn } : {}) }
  return deps.organisations.create(meta, () => register({ ...facts, ...answerable }))
}

/** Enters an organisation in a building of the caller's territory. */
const registerOrganisation =
  (deps: Needs): Command<OrganisationInput> =>
  async (ask) => {
    const { meta, input } = ask
    const { organisations: store } = deps
    const id = store.idFor(meta)
    const isThere = await store.look(systemScope, id)
    const receipt = await (isThere ? store.create(meta, () => []) : enter(deps, id, ask))
    await settle(deps, meta, { id, buildingCode: input.buildingCode })
    return receipt
  }

export interface OrganisationCorrecting extends ClearAnswerable {
  readonly id: string
  readonly name?: string
  readonly creditCode?: string
  readonly roomCode?: string
}

/** Corrects what was entered of an organisation. A corrected code is secured like a new one. */
const correctOrganisation =
  (deps: Needs): Command<OrganisationCorrecting> =>
  async ({ scope, meta, input: { id, name, creditCode, roomCode, ...input } }) => {
    const before = demandOrganisation((await deps.organisations.load(scope, id)).state)
    if (roomCode) await demandDestination(deps, { buildingCode: before.place.buildingCode, roomCode })
    const code = creditCode === undefined ? undefined : demandCreditCode(creditCode)
    const known = { ...(name ? { name } : {}), ...(code ? { creditCode: code } : {}) }
    await secureCorrection(deps, meta, { owner: id, before, ...known })
    const words = await sealed(deps, id, { ...input, ...(roomCode ? { room: roomCode } : {}) })
    const correction = { ...words, ...known }
    return deps.organisations.change({ scope, id }, meta, (organisation) =>
      correct(organisation, { ...actOf(meta), correction, token: tokenOf(meta) }),
    )
  }

export interface OrganisationMoving extends Somewhere {
  readonly id: string
  readonly movedOn: string
}

/** Notes that an organisation is elsewhere in town. */
const moveOrganisation =
  (deps: Needs): Command<OrganisationMoving> =>
  async ({ scope, meta, input: { id, movedOn, ...somewhere } }) => {
    const { name, noCode } = demandOrganisation((await deps.organisations.load(scope, id)).state)
    const { placement } = await demandDestination(deps, somewhere)
    const { buildingCode, roomCode } = somewhere
    if (noCode) await secureName(deps, meta, { owner: id, name, place: { buildingCode } })
    const { room } = await sealed(deps, id, roomCode ? { room: roomCode } : {})
    const gridCode = placement?.gridCode
    const to = { buildingCode, ...(gridCode ? { gridCode } : {}), ...(room ? { room } : {}) }
    const receipt = await deps.organisations.change({ scope, id }, meta, (organisation) =>
      move(organisation, { ...actOf(meta), to, movedOn, token: tokenOf(meta) }),
    )
    await settle(deps, meta, { id, buildingCode })
    return receipt
  }

export interface OrganisationClosing {
  readonly id: string
  readonly ending: OrganisationEnding
  readonly endedOn: string
}

/** Notes that an organisation closed or left the town. */
const closeOrganisation =
  ({ organisations }: Pick<Deps, 'organisations'>): Command<OrganisationClosing> =>
  ({ scope, meta, input: { id, ...facts } }) =>
    organisations.change({ scope, id }, meta, (organisation) =>
      close(organisation, { ...actOf(meta), ...facts }),
    )

/** Notes that an organisation is open again, in the grid that its building is in by now. */
const reopenOrganisation =
  (deps: Needs): Command<{ readonly id: string; readonly reopenedOn: string }> =>
  async ({ scope, meta, input: { id, reopenedOn } }) => {
    const { place } = demandOrganisation((await deps.organisations.load(scope, id)).state)
    const home = (await homesIn(deps, systemScope, [place.buildingCode])).get(place.buildingCode)
    const gridCode = home?.placement?.gridCode
    const receipt = await deps.organisations.change({ scope, id }, meta, (organisation) =>
      reopen(organisation, { ...actOf(meta), reopenedOn, ...(gridCode ? { gridCode } : {}) }),
    )
    await settle(deps, meta, { id, buildingCode: place.buildingCode })
    return receipt
  }

/** Everything that is noted of an organisation. */
export const organisationCommands = (deps: Needs) => ({
  registerOrganisation: registerOrganisation(deps),
  correctOrganisation: correctOrganisation(deps),
  moveOrganisation: moveOrganisation(deps),
  closeOrganisation: closeOrganisation(deps),
  reopenOrganisation: reopenOrganisation(deps),
})
