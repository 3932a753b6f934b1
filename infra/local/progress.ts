/** Writes one line for the user. */
export type Say = (line: string) => void

/** Runs one step of a task; the step's name is shown once it takes more than two seconds. */
export type Step = <T>(label: string, work: () => Promise<T>) => Promise<T>

const firstWord = 2_000
const reminder = 15_000

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** Use for everything that may take a while: says what is going on, that it still is, and how long it took. */
export const steps =
  (say: Say): Step =>
  async (label, work) => {
    const began = performance.now()
    const reminders: NodeJS.Timeout[] = []
    const first = setTimeout(() => {
      say(`… ${label}`)
      reminders.push(
        setInterval(() => {
          say(`  ${label}: ${seconds(began)} so far`)
        }, reminder),
      )
    }, firstWord)
    try {
      const result = await work()
      say(`✓ ${label} (${seconds(began)})`)
      return result
    } finally {
      clearTimeout(first)
      reminders.forEach(clearInterval)
    }
  }

/** What the user can mend: shown as it stands, without a stack. */
export class Refusal extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'Refusal'
  }
}

/** Use at the top of a task: one clear message for the user, a stack only for our own faults. */
export const explain = (error: unknown): string => {
  if (error instanceof Refusal) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
