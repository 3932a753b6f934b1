import { asksNewPassword, filledIn, formOf } from './form.ts'

const answers = { username: 'clerk1', password: 'before', newPassword: 'after' }

const signInPage = `<main><form method="get" action="/language"><input name="lang" value="en"></form>
<form method="post" action="/oidc/interaction/a?x=1&amp;y=2"><input type="hidden" name="csrf" value="&quot;t&quot;">
<input id="u" type="text" name="username"><input type="password" name="password"><input type="checkbox" name="remember" value="yes"><button>Go</button></form></main>`

const changePage = `<form class="card" method="post" action=""><input type="hidden" name="step" value="change">
<input type="password" name="password"><input type="password" name="repeated"></form>`

describe('forms of the sign-in pages', () => {
  it('fills in who one is and sends back what was hidden', () => {
    const form = formOf(signInPage)
    expect(form?.action).toBe('/oidc/interaction/a?x=1&y=2')
    expect(form && asksNewPassword(form)).toBe(false)
    expect(form && Object.fromEntries(filledIn(form, answers))).toEqual({
      csrf: '"t"',
      username: 'clerk1',
      password: 'before',
    })
  })

  it('gives the new password wherever one is asked', () => {
    const form = formOf(changePage)
    expect(form && asksNewPassword(form)).toBe(true)
    expect(form && Object.fromEntries(filledIn(form, answers))).toEqual({
      step: 'change',
      password: 'after',
      repeated: 'after',
    })
  })

  it('finds no form where there is none', () => {
    expect(formOf('<p>Wait 30 s</p>')).toBeUndefined()
  })
})
