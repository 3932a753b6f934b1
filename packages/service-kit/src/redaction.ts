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

/** Names that people's fields share with the house's own, whose values look like nothing that a person would write. */
const ours: Readonly<Record<string, RegExp>> = {
  /** Of a refusal; people give their reasons in words. */
  reason: /^[A-Z][A-Z0-9_]*$/,
  /** Of a request, which is how the lines of several services are put together; people refer to papers. */
  reference: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  /** Of an error; people are sent six digits, or twelve letters. */
  code: /^E[A-Z]{2,10}$|^ERR_[A-Z_]+$|^\d{3,5}$/,
}

const isOurs = (name: string, value: unknown): boolean =>
  (typeof value === 'string' || typeof value === 'number') && ours[name]?.test(String(value)) === true

const hides = (name: string, value: unknown): boolean =>
  secret.test(name) || (personal.has(name) && !isOurs(name, value))

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
