/** A form of a page, as a browser would send it. */
export interface Form {
  readonly action: string
  readonly inputs: readonly { readonly name: string; readonly type: string; readonly value: string }[]
}

const unescape = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

const attribute = (tag: string, name: string): string | undefined => {
  const value = new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)?.[1]
  return value === undefined ? undefined : unescape(value)
}

const inputsOf = (html: string): Form['inputs'] =>
  [...html.matchAll(/<(?:input|button)\b[^>]*>/gi)].flatMap(([tag]) => {
    const name = attribute(tag, 'name')
    // A box that nobody ticked is not sent.
    if (name === undefined || attribute(tag, 'type') === 'checkbox') return []
    return [{ name, type: attribute(tag, 'type') ?? 'text', value: attribute(tag, 'value') ?? '' }]
  })

/** Use to find the form of a page that one fills in: the one with a password field, or else the only one sent by post. */
export const formOf = (html: string): Form | undefined => {
  const forms = [...html.matchAll(/(<form\b[^>]*>)([\s\S]*?)<\/form>/gi)]
    .filter(([, tag = '']) => attribute(tag, 'method')?.toLowerCase() === 'post')
    .map(([, tag = '', body = '']) => ({ action: attribute(tag, 'action') ?? '', inputs: inputsOf(body) }))
  return forms.find(isPasswordForm) ?? forms[0]
}

const isPasswordForm = ({ inputs }: Form): boolean => inputs.some(({ type }) => type === 'password')

export interface Answers {
  readonly username: string
  readonly password: string
  readonly newPassword: string
}

/** Whether the form asks for a new password, which it does without asking who one is. */
export const asksNewPassword = (form: Form): boolean =>
  isPasswordForm(form) && !form.inputs.some(({ type }) => type === 'text')

/** Use to fill in a sign-in or change-password form: what it does not ask is sent back as it came. */
export const filledIn = (form: Form, { username, password, newPassword }: Answers): URLSearchParams => {
  const secret = asksNewPassword(form) ? newPassword : password
  const valueOf = ({ type, value }: Form['inputs'][number]): string => {
    if (type === 'password') return secret
    return type === 'text' ? username : value
  }
  return new URLSearchParams(Object.fromEntries(form.inputs.map((input) => [input.name, valueOf(input)])))
}
