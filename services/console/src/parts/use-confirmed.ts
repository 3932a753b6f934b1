import { useState } from 'react'
import { useCommand } from './use-command.ts'

/** A command that asks first: what it is asked about stays until it is done or left. */
export const useConfirmed = <In, Out>(options: Parameters<typeof useCommand<In, Out>>[0]) => {
  const [about, setAbout] = useState<In>()
  const command = useCommand<In, Out>({
    ...options,
    onDone: (answer, input) => {
      setAbout(undefined)
      options.onDone?.(answer, input)
    },
  })
  return {
    about,
    ask: (input: In) => {
      command.reset()
      setAbout(() => input)
    },
    answer: command.answer,
    forget: command.reset,
    dialog: {
      pending: command.pending,
      problem: command.problem,
      onYes: () => {
        if (about !== undefined) command.submit(about)
      },
      onClose: () => setAbout(undefined),
    },
  }
}
