import { useEffect } from 'react'
import { useSearchParams } from 'react-router'
import type { Offer } from '../api/shape.ts'

interface Offered<A extends string> {
  readonly primary: Offer<A> | undefined
  readonly others: readonly Offer<A>[]
}

/** The action whose form is open: it lives in the address, so that a reload and a link keep it open. */
export const useChosen = <A extends string>({ primary, others }: Offered<A>) => {
  const [params, setParams] = useSearchParams()
  const choose = (action: A | undefined): void =>
    setParams(action === undefined ? {} : { do: action }, { replace: true })
  const asked = params.get('do')
  return {
    chosen: [primary, ...others].find((offer) => offer?.action === asked)?.action,
    choose,
    close: () => choose(undefined),
  }
}

/** A message names the step it is about; the page opens there once its course is read. */
export const useStepInView = (ready: boolean): void => {
  useEffect(() => {
    if (ready && location.hash.startsWith('#step-'))
      document.getElementById(location.hash.slice(1))?.scrollIntoView()
  }, [ready])
}
