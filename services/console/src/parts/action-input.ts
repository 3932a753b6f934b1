import { actionShapes, type ActionInput } from '../api/actions.ts'
import type { IssueAction, Satisfaction } from '../api/model.ts'
import { endOfWorkingDay, townDay } from './town-time.ts'

/** What stands in an action's form, whatever the action. */
export interface ActionFields {
  readonly words: string
  readonly person: string
  readonly helpers: readonly string[]
  readonly matter: string
  readonly day: string
  readonly satisfaction: Satisfaction | ''
}

/** A form nobody has touched. */
export const noFields: ActionFields = {
  words: '',
  person: '',
  helpers: [],
  matter: '',
  day: '',
  satisfaction: '',
}

/** Which message each wrong control shows; empty when the form may be sent. */
export type FieldWrongs = Partial<
  Record<keyof ActionFields, 'needWords' | 'needChoice' | 'needPerson' | 'needDate'>
>

/** Looks at a form before it travels; the server looks again. */
export const wrongsOf = (action: IssueAction, fields: ActionFields, now: number): FieldWrongs => {
  const shape = actionShapes[action]
  const asksPerson = shape?.asks === 'handler' || shape?.asks === 'receiver'
  return {
    ...(shape?.words === 'required' && [...fields.words.trim()].length < 2
      ? { words: 'needWords' as const }
      : {}),
    ...(asksPerson && fields.person === '' ? { person: 'needPerson' as const } : {}),
    ...(shape?.asks === 'matter' && fields.matter === '' ? { matter: 'needChoice' as const } : {}),
    ...(shape?.asks === 'review' && fields.day <= townDay(now) ? { day: 'needDate' as const } : {}),
    ...(shape?.asks === 'satisfaction' && fields.satisfaction === ''
      ? { satisfaction: 'needChoice' as const }
      : {}),
  }
}

/** The request's own fields from a form that was found right. */
export const inputOf = (action: IssueAction, fields: ActionFields): ActionInput => {
  const shape = actionShapes[action]
  const words = fields.words.trim()
  const spoken = shape?.words !== 'none' && words !== '' ? { words } : {}
  switch (shape?.asks) {
    case 'handler':
      return {
        ...spoken,
        handlerId: fields.person,
        coHandlerIds: fields.helpers.filter((id) => id !== fields.person),
      }
    case 'receiver':
      return { ...spoken, toPersonId: fields.person }
    case 'matter':
      return { intoIssueId: fields.matter }
    case 'review':
      return { ...spoken, reviewAt: endOfWorkingDay(fields.day) }
    case 'satisfaction':
      return fields.satisfaction === '' ? spoken : { ...spoken, satisfaction: fields.satisfaction }
    default:
      return spoken
  }
}

const control: Readonly<Record<string, keyof ActionFields>> = {
  words: 'words',
  handlerId: 'person',
  toPersonId: 'person',
  coHandlerIds: 'helpers',
  intoIssueId: 'matter',
  reviewAt: 'day',
  satisfaction: 'satisfaction',
}

/** The control that a field named in a refusal belongs to. */
export const controlOfField = (field: string): keyof ActionFields | undefined =>
  control[field.split(/[.[]/)[0] ?? '']
