import { communityOf, townOf } from '@fengqiao/standards'
import type { Template } from './templates.ts'

/** A role whose holders are told, whoever they are. */
export type PostRole =
  'GRID_WORKER' | 'GRID_LEADER' | 'GRID_MANAGER' | 'TOWN_CLERK' | 'TOWN_ADMIN' | 'SPONSOR'

/** Somebody by id, or whoever holds a role at a territory now. */
export type Recipient = { readonly person: string } | { readonly role: PostRole; readonly at: string }

export interface Telling {
  readonly to: Recipient
  readonly template: Template
}

export const tell = (person: string, template: Template): Telling => ({ to: { person }, template })

/** Those of the community that a code lies in. */
export const managers = (code: string, template: Template): Telling => ({
  to: { role: 'GRID_MANAGER', at: communityOf(code) },
  template,
})

/** Those of the town that a code lies in. */
export const inTown = (
  role: 'TOWN_CLERK' | 'TOWN_ADMIN' | 'SPONSOR',
  code: string,
  template: Template,
): Telling => ({
  to: { role, at: townOf(code) },
  template,
})
