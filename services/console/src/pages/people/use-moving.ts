import { useState } from 'react'
import { today } from '../../parts/town-time.ts'
import { useCommand } from '../../parts/use-command.ts'
import type { Home } from './HomeFields.tsx'

/** What a move says: a room only where one was chosen. */
type Moved<F> = Omit<F & Home & { readonly movedOn: string }, 'roomCode'> & { readonly roomCode?: string }

interface Moving<F, A> {
  /** What is said beside where to and when. */
  readonly beside: F
  readonly send: (moved: Moved<F>, key: string) => Promise<A>
  readonly touches: readonly (readonly string[])[]
  readonly onDone: () => void
}

/** The fields of a move and its command; without a building nothing is sent, and the building is asked for. */
export const useMoving = <F extends object, A>({ beside, send, touches, onDone }: Moving<F, A>) => {
  const [fields, setFields] = useState({ ...beside, buildingCode: '', roomCode: '', movedOn: today() })
  const change = (part: Partial<typeof fields>): void => setFields((before) => ({ ...before, ...part }))
  const command = useCommand({
    send: ({ roomCode, ...form }: typeof fields, key) =>
      send({ ...form, ...(roomCode === '' ? {} : { roomCode }) }, key),
    touches,
    onDone,
  })
  const submit = (): void =>
    fields.buildingCode === ''
      ? document.getElementById('move-buildingCode')?.focus()
      : command.submit(fields)
  return { fields, change, command, submit }
}
