import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { problemOf } from '../api/problem.ts'

interface Options<In, Out> {
  readonly send: (input: In, key: string) => Promise<Out>
  /** Queries that the command makes old. */
  readonly touches: readonly (readonly string[])[]
  readonly onDone?: (answer: Out, input: In) => void
}

/** A command of one form: one key until it is recorded, so that a double click or a retry does nothing twice. */
export const useCommand = <In, Out>({ send, touches, onDone }: Options<In, Out>) => {
  const queries = useQueryClient()
  const key = useRef<string>(undefined)
  const sending = useRef(false)
  const readAgain = (): void => touches.forEach((queryKey) => void queries.invalidateQueries({ queryKey }))
  const mutation = useMutation({
    mutationFn: (input: In) => send(input, (key.current ??= crypto.randomUUID())),
    onSuccess: (answer, input) => {
      key.current = undefined
      readAgain()
      onDone?.(answer, input)
    },
    onError: (error) => {
      const { status } = problemOf(error)
      // Refused for what had been recorded meanwhile, perhaps by this very key: look again before sending again.
      if (status === 409 || status === 412) {
        key.current = undefined
        readAgain()
      }
    },
    onSettled: () => (sending.current = false),
  })
  const submit = (input: In): void => {
    if (sending.current) return
    sending.current = true
    mutation.mutate(input)
  }
  return {
    submit,
    pending: mutation.isPending,
    problem: mutation.isError ? problemOf(mutation.error) : undefined,
    answer: mutation.data,
    reset: mutation.reset,
  }
}
