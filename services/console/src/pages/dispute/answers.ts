import type { Ask, DisputeShape } from '../../api/dispute-actions.ts'
import { isTooShort } from '../../parts/letters.ts'
import { endOfWorkingDay, townDay } from '../../parts/town-time.ts'

/** What stands in a form: a list of texts for each name, whatever the control. */
export type Answers = Readonly<Record<string, readonly string[]>>

/** Which message a wrong control shows. */
export type Wrong =
  'needWords' | 'needName' | 'needChoice' | 'needPhone' | 'needDate' | 'needDays' | 'needPlace'

/** The first answer to what is asked once. */
export const only = (answers: Answers, name: string): string => answers[name]?.[0] ?? ''

const isPhone = (text: string): boolean => /^[0-9+ -]{6,20}$/.test(text.trim())

// The town's clock, whatever zone the browser is set to.
const momentOf = (text: string): number => Date.parse(`${text}:00+08:00`)

const wrongLine = ({ name }: Ask, text: string): Wrong | undefined => {
  if (name === 'phone') return isPhone(text) ? undefined : 'needPhone'
  return text.trim() === '' ? 'needName' : undefined
}

const checks: Readonly<
  Record<Ask['kind'], (ask: Ask, given: readonly string[], now: number) => Wrong | undefined>
> = {
  line: (ask, [text = '']) => wrongLine(ask, text),
  lines: (_, [text = '']) => (isTooShort(text) ? 'needWords' : undefined),
  code: (_, given) => (given.length === 0 ? 'needChoice' : undefined),
  codes: (_, given) => (given.length === 0 ? 'needChoice' : undefined),
  party: (_, given) => (given.length === 0 ? 'needChoice' : undefined),
  parties: (_, given) => (given.length === 0 ? 'needChoice' : undefined),
  staff: (_, given) => (given.length === 0 ? 'needChoice' : undefined),
  staffMany: (_, given) => (given.length === 0 ? 'needChoice' : undefined),
  day: (_, [day = ''], now) => (day < townDay(now) ? 'needDate' : undefined),
  moment: (_, [text = ''], now) => (momentOf(text) > now ? undefined : 'needDate'),
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

/** The request's own fields from answers that were found right; what was left blank does not travel. */
export const bodyOf = ({ asks, within }: Pick<DisputeShape, 'asks' | 'within'>, answers: Answers): object => {
  const fields = Object.fromEntries(
    asks
      .filter(({ name }) => !isBlank(answers[name] ?? []))
      .map((ask) => [ask.name, valueOf(ask, answers[ask.name] ?? [])]),
  )
  return within === undefined ? fields : { [within]: fields }
}

/** What may be kept as a draft on the device. */
export const withoutPersonal = (asks: readonly Ask[], answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(([name]) => asks.find((ask) => ask.name === name)?.personal !== true),
  )
