import { invalidField } from '@fengqiao/domain-kit'
import type { Instant, PersonEvent } from './person.ts'

const shortest = 10
const kinds = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}\s]/u]

/** Use before a password is stored: ten characters, three kinds of them, and not the name itself. */
export const isStrong = (password: string, username: string): boolean =>
  Array.from(password).length >= shortest &&
  kinds.filter((kind) => kind.test(password)).length >= 3 &&
  !password.toLowerCase().includes(username.toLowerCase())

/** Refuses a weak password, naming the field it came in. */
export const mustBeStrong = (password: string, username: string, field: string): void => {
  if (!isStrong(password, username)) throw invalidField(field, 'WEAK_PASSWORD')
}

/** Somebody else set the password: whoever signed in with the old one is out. */
export const resetPassword = ({ at }: { readonly at: Instant }): readonly PersonEvent[] => [
  { type: 'PasswordChanged', at },
  { type: 'SessionsEnded', at, cause: 'PASSWORD_RESET' },
]

/** The person chose a password while signing in; that sign-in goes on. */
export const changePassword = ({ at }: { readonly at: Instant }): readonly PersonEvent[] => [
  { type: 'PasswordChanged', at },
]

/** Ends the person's sign-ins on every device. */
export const signOutEverywhere = ({ at }: { readonly at: Instant }): readonly PersonEvent[] => [
  { type: 'SessionsEnded', at, cause: 'SIGNED_OUT' },
]
