import { refusals } from '@fengqiao/contracts/refusals'
import { html, markup, nothing, type Html } from './html.ts'
import { alertOf, page, type View } from './views.ts'
import { wordsIn, type Language, type Words } from './words.ts'

/** What was wrong with the form that was sent. A refusal is named by its reason. */
export type InvitationProblem =
  | { readonly kind: 'weak' | 'different' | 'username' | 'name' }
  | { readonly kind: 'too-soon'; readonly wait: number }
  | { readonly kind: 'refused'; readonly reason: string; readonly wait: number }

export interface InvitationView extends View {
  readonly action: string
  readonly code: string
  readonly username: string
  readonly displayName: string
  readonly command: string
  readonly problem?: InvitationProblem
}

/** A refusal speaks here as it does everywhere. */
const refused = (language: Language, reason: string, wait: number): string => {
  const sentence = refusals[reason]?.[language === 'en' ? 'en' : 'zh'] ?? wordsIn(language).broken
  return wait > 0 ? `${sentence} ${wordsIn(language).wait(wait)}` : sentence
}

const problemWords = (language: Language, problem: InvitationProblem): string => {
  const words = wordsIn(language)
  if (problem.kind === 'too-soon') return words.wait(problem.wait)
  if (problem.kind === 'refused') return refused(language, problem.reason, problem.wait)
  if (problem.kind === 'username') return words.usernameRule
  return problem.kind === 'name' ? words.nameNeeded : words[problem.kind]
}

interface Field {
  readonly name: 'code' | 'username' | 'displayName'
  readonly label: string
  readonly value: string
  readonly autocomplete: string
  readonly hint?: string
}

const textField = ({ name, label, value, autocomplete, hint }: Field): Html =>
  html`<label for="${name}">${label}</label>
    <input
      id="${name}"
      name="${name}"
      type="text"
      value="${value}"
      autocomplete="${autocomplete}"
      autocapitalize="none"
      spellcheck="false"
      maxlength="40"
      required
      ${markup(hint === undefined ? nothing : html`aria-describedby="${name}-rule"`)}
    />
    ${markup(hint === undefined ? nothing : html`<p class="hint" id="${name}-rule">${hint}</p>`)}`

const passwordFields = (words: Words): Html =>
  html`<label for="password">${words.password}</label>
    <input
      id="password"
      name="password"
      type="password"
      autocomplete="new-password"
      maxlength="200"
      required
      aria-describedby="rule"
    />
    <p class="hint" id="rule">${words.rule}</p>
    <label for="again">${words.passwordAgain}</label>
    <input id="again" name="again" type="password" autocomplete="new-password" maxlength="200" required />`

/** Asks for the code that was handed over, and for a name and a password of one's own. */
export const invitationPage = (view: InvitationView): Html => {
  const words = wordsIn(view.language)
  const problem = view.problem === undefined ? undefined : problemWords(view.language, view.problem)
  const { code, username, displayName } = view
  const fields: readonly Field[] = [
    { name: 'code', label: words.code, value: code, autocomplete: 'one-time-code' },
    {
      ...{ name: 'username', label: words.username, value: username, autocomplete: 'username' },
      hint: words.usernameRule,
    },
    { name: 'displayName', label: words.displayName, value: displayName, autocomplete: 'name' },
  ]
  return page(
    view,
    words.invitationTitle,
    html`${markup(alertOf(problem))}
      <p>${words.invitationWhy}</p>
      <form method="post" action="${view.action}">
        <input name="command" type="hidden" value="${view.command}" />
        ${markup(fields.map(textField).join('') as Html)} ${markup(passwordFields(words))}
        <button type="submit">${words.openAccount}</button>
      </form>`,
  )
}

/** Says that the account is open and where to sign in. */
export const invitationOpenedPage = (view: View, home: string): Html => {
  const words = wordsIn(view.language)
  return page(
    view,
    words.invitationTitle,
    html`<p role="status">${words.accountOpened}</p>
      <a class="button" href="${home}">${words.signIn}</a>`,
  )
}
