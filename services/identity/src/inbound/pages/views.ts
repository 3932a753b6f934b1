import { html, markup, nothing, type Html } from './html.ts'
import { wordsIn, type Language, type Words } from './words.ts'

/** What every page is told. */
export interface View {
  readonly language: Language
  /** Same page in the other language; absent where a page cannot be asked for again. */
  readonly switchUrl?: string
}

/** Use for every page of the sign-in: head, name of the town's platform, the page itself, the other language. */
export const page = ({ language, switchUrl }: View, title: string, content: Html): Html => {
  const words = wordsIn(language)
  const other = language === 'en' ? 'zh-CN' : 'en'
  const footer =
    switchUrl === undefined
      ? nothing
      : html`<footer>
          <a href="${switchUrl}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a>
        </footer>`
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · ${words.product}</title>
        <link rel="icon" href="/leaf.svg" />
        <link rel="stylesheet" href="/oidc/assets/pages.css" />
      </head>
      <body>
        <header>
          <span class="product">${words.product}</span><span class="slogan">${words.slogan}</span>
        </header>
        <main>
          <h1>${title}</h1>
          ${markup(content)}
        </main>
        ${markup(footer)}
      </body>
    </html>`
}

/** Use for what was wrong with a form; nothing when nothing was. */
export const alertOf = (message: string | undefined): Html =>
  message === undefined ? nothing : html`<p class="alert" role="alert" id="problem">${message}</p>`

/** What was wrong with the last try, and how long to wait. */
export type SignInProblem =
  { readonly kind: 'wrong' | 'too-soon'; readonly wait: number } | { readonly kind: 'suspended' }

const problemWords = (words: Words, problem: SignInProblem | undefined): string | undefined => {
  if (problem === undefined) return undefined
  if (problem.kind === 'suspended') return words.suspended
  const wait = problem.wait > 0 ? words.wait(problem.wait) : ''
  return problem.kind === 'wrong' ? `${words.wrong}${wait && ' '}${wait}` : wait
}

export interface SignInView extends View {
  readonly action: string
  readonly username: string
  readonly problem?: SignInProblem
}

/** For who cannot sign in, or not yet. */
const otherWays = (words: Words): Html =>
  html`<p class="quiet">${words.forgotten}</p>
    <p class="quiet"><a href="/oidc/invitation">${words.invited}</a></p>`

/** Asks for name and password; what was typed as a name stays. */
export const signInPage = (view: SignInView): Html => {
  const words = wordsIn(view.language)
  const problem = problemWords(words, view.problem)
  const described = problem === undefined ? nothing : html`aria-describedby="problem" aria-invalid="true"`
  return page(
    view,
    words.signIn,
    html`${markup(alertOf(problem))}
      <form method="post" action="${view.action}">
        <label for="username">${words.username}</label>
        <input
          id="username"
          name="username"
          type="text"
          value="${view.username}"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          maxlength="40"
          required
          ${markup(described)}
        />
        <label for="password">${words.password}</label>
        <input
          id="password"
          name="password"
          type="password"
          autocomplete="current-password"
          maxlength="200"
          required
          ${markup(described)}
        />
        <label class="check"
          ><input name="remember" type="checkbox" value="yes" /><span>${words.remember}</span></label
        >
        <button type="submit">${words.signIn}</button>
      </form>
      ${markup(otherWays(words))}`,
  )
}

export type ChoiceProblem = 'weak' | 'different' | 'same'

export interface ChoiceView extends View {
  readonly action: string
  readonly problem?: ChoiceProblem
}

/** Asks for a password of one's own after signing in with one that was handed over. */
export const choicePage = (view: ChoiceView): Html => {
  const words = wordsIn(view.language)
  const problem = view.problem === undefined ? undefined : words[view.problem]
  return page(
    view,
    words.chooseTitle,
    html`${markup(alertOf(problem))}
      <p>${words.chooseWhy}</p>
      <form method="post" action="${view.action}">
        <label for="password">${words.newPassword}</label>
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
        <label for="again">${words.newPasswordAgain}</label>
        <input id="again" name="again" type="password" autocomplete="new-password" maxlength="200" required />
        <button type="submit">${words.saveAndContinue}</button>
      </form>`,
  )
}

/** Asks before signing out. `form` is the provider's own, with its secret; the buttons belong to it. */
export const signOutPage = (view: View, form: string): Html => {
  const words = wordsIn(view.language)
  return page(
    view,
    words.signOutTitle,
    html`<p>${words.signOutQuestion}</p>
      ${markup(form as Html)}
      <button type="submit" form="op.logoutForm" name="logout" value="yes">${words.signOut}</button>
      <button type="submit" form="op.logoutForm" class="second">${words.stay}</button>`,
  )
}

/** Says that one is out. */
export const signedOutPage = (view: View, home: string): Html => {
  const words = wordsIn(view.language)
  return page(
    view,
    words.signOutTitle,
    html`<p>${words.signedOut}</p>
      <a class="button" href="${home}">${words.back}</a>`,
  )
}

export interface ErrorView extends View {
  readonly why: 'runOut' | 'badRequest' | 'away' | 'broken'
  readonly home: string
  readonly reference: string
}

/** Says what went wrong, what to do, and what to quote. */
export const errorPage = (view: ErrorView): Html => {
  const words = wordsIn(view.language)
  return page(
    view,
    words.errorTitle,
    html`<p role="alert">${words[view.why]}</p>
      <a class="button" href="${view.home}">${words.back}</a>
      <p class="quiet">${words.reference}: <code>${view.reference}</code></p>`,
  )
}
