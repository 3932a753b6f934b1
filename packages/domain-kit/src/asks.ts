import type { Caller, Scope } from './callers.ts'
import type { Meta, Receipt } from './facts.ts'

/** A request as it reaches a use case: who asks, which records he may see, the command's company, the input. */
export interface Ask<I> {
  readonly caller: Caller
  readonly scope: Scope
  readonly meta: Meta
  readonly input: I
}

/** A use case that changes something and answers what now holds. */
export type Command<I> = (ask: Ask<I>) => Promise<Receipt>
