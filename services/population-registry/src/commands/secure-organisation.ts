import { pagesOf, systemScope, type Meta } from '@fengqiao/domain-kit'
import type { Identified, KnownOrganisation } from '../domain/organisation.ts'
import { nameAt, type Named } from '../domain/organisation-name.ts'
import { alreadyThere } from '../domain/refusals.ts'
import type { Deps, PageAsked } from '../ports.ts'
import { codeHolders, creditCodeClaim, nameClaim, tokenOf } from './owners.ts'
import { takeClaim } from './take-claim.ts'

type Needs = Pick<Deps, 'organisations' | 'claims' | 'clock'>

interface Securing {
  readonly owner: string
  readonly value: string
  readonly taken: 'CREDIT_CODE_TAKEN' | 'NAMED_THERE'
}

const secure = async (deps: Needs, meta: Meta, { owner, value, taken }: Securing): Promise<void> => {
  const take = takeClaim({ claims: deps.claims, owners: codeHolders(deps) })
  const outcome = await take({ value, owner, tokens: [tokenOf(meta)] })
  if (outcome === 'taken') throw alreadyThere(taken)
}

/** Secures a code before the commit that holds it. */
const secureCode = (
  deps: Needs,
  meta: Meta,
  { owner, code }: { readonly owner: string; readonly code: string },
): Promise<void> => secure(deps, meta, { owner, value: creditCodeClaim(code), taken: 'CREDIT_CODE_TAKEN' })

type Owned = Named & { readonly owner: string }

const page = 200

/** One that has a code may bear the name there too: then it is the same shop, and its code is known. */
const demandUnnamed = async ({ organisations }: Needs, { owner, ...named }: Owned): Promise<void> => {
  const code = named.place.buildingCode
  const list = (asked: PageAsked) => organisations.inBuilding(systemScope, { code }, asked)
  for await (const items of pagesOf(list, page)) {
    const isThere = items.some(
      ({ id, state }) => id !== owner && state.status !== 'VOID' && nameAt(state) === nameAt(named),
    )
    if (isThere) throw alreadyThere('NAMED_THERE')
  }
}

/** Secures the name of an organisation without a code in its building, before the commit by which it bears it there. */
export const secureName = async (deps: Needs, meta: Meta, { owner, ...named }: Owned): Promise<void> => {
  await demandUnnamed(deps, { owner, ...named })
  await secure(deps, meta, { owner, value: nameClaim(named), taken: 'NAMED_THERE' })
}

/** Secures by what a new organisation is known. */
export const secureIdentity = (
  deps: Needs,
  meta: Meta,
  { creditCode, ...named }: Owned & Pick<Identified, 'creditCode'>,
): Promise<void> =>
  creditCode === undefined
    ? secureName(deps, meta, named)
    : secureCode(deps, meta, { owner: named.owner, code: creditCode })

/** Secures by what an organisation is known once it is corrected; what stays is its own already. */
export const secureCorrection = async (
  deps: Needs,
  meta: Meta,
  {
    owner,
    before: { place, noCode },
    ...after
  }: {
    readonly owner: string
    readonly before: KnownOrganisation
    readonly creditCode?: string
    readonly name?: string
  },
): Promise<void> => {
  const { creditCode: code, name } = after
  if (code !== undefined) await secureCode(deps, meta, { owner, code })
  else if (noCode !== undefined && name !== undefined) await secureName(deps, meta, { owner, name, place })
}
