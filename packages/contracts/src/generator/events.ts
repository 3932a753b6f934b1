import type { MessageModel, Model } from './model.ts'
import { contextOf } from './model.ts'
import { header, literal } from './typescript.ts'

/** Messages that are published, in the order in which they are written. */
export const eventsOf = (model: Model): readonly MessageModel[] =>
  [...model.messages.values()].filter(({ event }) => event !== undefined)

const idFieldOf = ({ event, fields }: MessageModel): string =>
  fields.find((field) => field.protoName === event?.idField)?.name ?? ''

/** `events.ts`: what is published, by whom, about which kind of aggregate, for whose eyes. */
export const eventsModule = (model: Model): string => {
  const entries = eventsOf(model).map((message) => {
    const facts = literal({
      type: message.fullName,
      kind: message.event?.aggregate,
      idField: idFieldOf(message),
      producer: contextOf(message.package),
      permission: message.event?.permission,
      ...(message.event?.inPassing === true ? { inPassing: true } : {}),
    })
    return `${literal(message.fullName)}: ${facts}`
  })
  return `${header}import type { EventFacts } from '../types.ts'

/** Every published event by its full name. */
export const events: Readonly<Record<string, EventFacts>> = {
${entries.join(',\n')},
}
`
}
