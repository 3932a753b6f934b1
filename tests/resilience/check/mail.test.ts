import { letterIdOf, mail } from './mail.ts'
import type { Letter, Message } from './observations.ts'
import { soundTown } from './town.ts'

const email = (id: string, more: Partial<Message> = {}): Message => ({
  ...{ id, cause: `event-${id}`, recipient: 'worker', channel: 'EMAIL', outcome: 'DELIVERED' },
  ...more,
})
const letter = (id: string, again = false): Letter => ({
  messageId: `<${letterIdOf(id)}@town.example>`,
  again,
})
const { seen } = soundTown()
const wrong = (messages: readonly Message[], letters: readonly Letter[]) =>
  mail({ ...seen, messages, letters }).map(({ what }) => what)

const lead = email('lead', { claimed: true, carries: ['other'] })

describe('e-mails', () => {
  it('are as they should be where each came by itself or in another’s', () => {
    expect(wrong([lead, email('other')], [letter('lead')])).toEqual([])
  })

  it('may come again if they say so, in whatever order', () => {
    expect(wrong([lead], [letter('lead'), letter('lead', true)])).toEqual([])
    expect(wrong([lead], [letter('lead', true), letter('lead')])).toEqual([])
  })

  it('may not come again without a word', () => {
    expect(wrong([lead], [letter('lead'), letter('lead')])).toEqual(['came 2 times without a mark'])
  })

  it('may not come where nobody sent any', () => {
    expect(wrong([email('lead', { outcome: 'SUPPRESSED' })], [letter('lead')])).toEqual([
      'came, and nobody sent it',
    ])
  })

  it('are not called delivered where nothing came', () => {
    const lost = 'is called delivered and did not come'
    expect(wrong([lead, email('other')], [])).toEqual([lost, lost])
    expect(wrong([email('lead', { claimed: true, carries: [] }), email('other')], [letter('lead')])).toEqual([
      lost,
    ])
  })

  it('are not asked for in a town without a mail server', () => {
    expect(mail({ ...seen, messages: [lead] })).toEqual([])
  })
})
