import { lieAbout } from './lie.ts'
import { hurriedSince, serveMailing } from './serve.ts'
import { told } from './told.ts'

interface Message {
  readonly state: { again?: boolean }
}

// That an e-mail was sent before is forgotten, so that it comes again without a word of it.
lieAbout(/^messages$/, 'findOne', async (truth, given) => {
  const message = (await truth(...given)) as Message | null
  if (message?.state.again === true) {
    delete message.state.again
    told()
  }
  return message
})
await serveMailing(hurriedSince(Date.now(), 60))
