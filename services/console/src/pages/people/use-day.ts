import { useSearchParams } from 'react-router'

/** The day a page shows; none is today. It stands in the address, so that what one saw can be shown to another. */
export const useDay = () => {
  const [asked, ask] = useSearchParams()
  return {
    day: asked.get('day') ?? '',
    choose: (day: string): void => ask({ day }),
    leave: (): void => ask({}),
  }
}
