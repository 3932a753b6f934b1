import { fields } from '@fengqiao/contracts/fields'

const hidden = '[redacted]'

/** Field names that hold personal or sensitive values anywhere in the contracts. */
const personal: ReadonlySet<string> = new Set(
  Object.values(fields).flatMap((all) =>
    all
      .filter(({ dataClass }) => dataClass === 'personal' || dataClass === 'sensitive')
      .map(({ name }) => name),
  ),
)

const secret = /token|password|secret|authorization|cookie/i

/** People give their reasons in words; the code of a refusal is nobody's. */
const isCode = (name: string, value: unknown): boolean =>
  name === 'reason' && typeof value === 'string' && /^[A-Z][A-Z0-9_]*$/.test(value)

const hides = (name: string, value: unknown): boolean =>
  secret.test(name) || (personal.has(name) && !isCode(name, value))

/** What an error says may quote a value: it is cut where a quotation, a list or a structure begins. */
const cut = (message: string): string => message.split(/["'`{[(:]\s*["'`{[(]?/)[0]?.trim() ?? ''

const frames = (stack: string | undefined): string | undefined =>
  stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')

/** Use wherever an unexpected error is logged: its name, code, beginning and stack, never the values it quotes. */
export const errorFields = (error: unknown): Record<string, unknown> => {
  if (!(error instanceof Error)) return { error: typeof error }
  const { name, message, stack } = error
  const code = 'code' in error ? { code: error.code } : {}
  return { error: name, ...code, message: cut(message), stack: frames(stack) }
}

const deepest = 4

const redacted = (value: unknown, depth: number): unknown => {
  if (value instanceof Error) return errorFields(value)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  if (depth > deepest) return hidden
  if (Array.isArray(value)) return value.map((item) => redacted(item, depth + 1))
  return redactedFields(value as Record<string, unknown>, depth + 1)
}

/** Use on everything that becomes a log line: personal fields of the contracts and secrets are taken out by name. */
export const redactedFields = (values: Record<string, unknown>, depth = 0): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      hides(name, value) ? hidden : redacted(value, depth),
    ]),
  )
