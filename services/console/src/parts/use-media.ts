import { useSyncExternalStore } from 'react'

const phone = matchMedia('(max-width: 767px)')

/** Whether the screen is as a media query says, also when it is turned or widened. */
export const useMedia = (list: MediaQueryList): boolean =>
  useSyncExternalStore(
    (changed) => {
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    () => list.matches,
  )

/** A telephone in the hand: for what stands in another order there. */
export const useIsPhone = (): boolean => useMedia(phone)
