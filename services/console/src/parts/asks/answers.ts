import type { Ask, Shape } from '../../api/shape.ts'
import { isTooShort } from '../letters.ts'
import { endOfWorkingDay, townDay } from '../town-time.ts'

/** What stands in a form: a list of texts for each name, whatever the control. */
export type Answers = Readonly<Record<string, readonly string[]>>

/** Which message a wrong control shows. */
export type Wrong =
  | 'needWords'
  | 'needName'
  | 'needChoice'
  | 'needPerson'
  | 'needPhone'
  | 'needCode'
  | 'needDate'
  | 'needLater'
  | 'needDays'
  | 'needPlace'

/** The first answer to what is asked once. */
export const only = (answers: Answers, name: string): string => answers[name]?.[0] ?? ''

// The town's clock, whatever zone the browser is set to.
const momentOf = (text: string): number => Date.parse(`${text}:00+08:00`)

type Check = (ask: Ask, given: readonly string[], now: number) => Wrong | undefined

// Lines that are more than a name.
const lineChecks: Readonly<Record<string, (text: string) => Wrong | undefined>> = {
  phone: (text) => (/^[0-9+ -]{6,20}$/.test(text) ? undefined : 'needPhone'),
  unit: (text) => (isTooShort(text) ? 'needWords' : undefined),
  unitCode: (text) => (/^[A-Z0-9-]{2,40}$/.test(text) ? undefined : 'needCode'),
}

const needsName = (text: string): Wrong | undefined => (text === '' ? 'needName' : undefined)

const needsChoice: Check = (_, given) => (given.length === 0 ? 'needChoice' : undefined)
const needsPerson: Check = (_, given) => (given.length === 0 ? 'needPerson' : undefined)

const needsDay: Check = ({ afterToday = false }, [day = ''], now) => {
  const today = townDay(now)
  if (afterToday) return day <= today ? 'needDate' : undefined
  return day < today ? 'needLater' : undefined
}

const checks: Readonly<Record<Ask['kind'], Check>> = {
  line: ({ name }, [text = '']) => (lineChecks[name] ?? needsName)(text.trim()),
  lines: (_, [text = '']) => (isTooShort(text) ? 'needWords' : undefined),
  code: needsChoice,
  codes: needsChoice,
  party: needsChoice,
  parties: needsChoice,
  issue: needsChoice,
  satisfaction: needsChoice,
  staff: needsPerson,
  staffMany: needsPerson,
  helper: needsPerson,
  day: needsDay,
  moment: (_, [text = ''], now) => (momentOf(text) > now ? undefined : 'needLater'),
  days: ({ most = 99 }, [text = '']) =>
    /^[1-9]\d?$/.test(text.trim()) && Number(text) <= most ? undefined : 'needDays',
  yes: () => undefined,
}

const isBlank = (given: readonly string[]): boolean => given.every((text) => text.trim() === '')

/** What is wrong in a form before it travels, by the name of what was asked; the server looks again. */
export const wrongAnswers = (
  asks: readonly Ask[],
  answers: Answers,
  now: number,
): Readonly<Record<string, Wrong>> =>
  Object.fromEntries(
    asks.flatMap((ask) => {
      const given = answers[ask.name] ?? []
      if (ask.optional === true && isBlank(given)) return []
      const wrong = checks[ask.kind](
        ask,
        given.filter((text) => text !== ''),
        now,
      )
      return wrong === undefined ? [] : [[ask.name, wrong]]
    }),
  )

const many: readonly Ask['kind'][] = ['codes', 'parties', 'staffMany']

const valueOf = ({ kind }: Ask, given: readonly string[]): unknown => {
  const text = (given[0] ?? '').trim()
  if (many.includes(kind)) return given
  if (kind === 'days') return Number(text)
  if (kind === 'day') return endOfWorkingDay(text)
  if (kind === 'moment') return new Date(momentOf(text)).toISOString()
  return kind === 'yes' ? true : text
}

const chosenOnce = ({ name, besides }: Ask, answers: Answers): readonly string[] => {
  const given = answers[name] ?? []
  return besides === undefined ? given : given.filter((each) => !(answers[besides] ?? []).includes(each))
}

/** The request's own fields from answers that were found right; what was left blank does not travel. */
export const bodyOf = (
  { asks, within, fixed }: Pick<Shape, 'asks' | 'within' | 'fixed'>,
  answers: Answers,
): object => {
  const fields = Object.fromEntries(
    asks
      .map((ask) => [ask, chosenOnce(ask, answers)] as const)
      .filter(([, given]) => !isBlank(given))
      .map(([ask, given]) => [ask.name, valueOf(ask, given)]),
  )
  return { ...fixed, ...(within === undefined ? fields : { [within]: fields }) }
}

/** What may be kept as a draft on the device. */
export const withoutPersonal = (asks: readonly Ask[], answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(([name]) => asks.find((ask) => ask.name === name)?.personal !== true),
  )

/** The name that files travel under. */
export const evidenceName = 'attachmentIds'

/** What was asked of a field that a refusal names; one within another is named with it: `party.phone`, `mediatorIds[0]`. */
export const askedBy = ({ asks, within, evidence }: Shape, field: string): string | undefined => {
  const inner = within === undefined ? field : field.replace(`${within}.`, '')
  const name = inner.split(/[.[]/)[0] ?? ''
  const asked = asks.some((ask) => ask.name === name) || (evidence === true && name === evidenceName)
  return asked ? name : undefined
}
