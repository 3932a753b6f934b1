import { createContext, useContext } from 'react'
import type { LiveState } from './live.ts'
import type { Session } from './session.ts'

/** What every page may need of the running app. */
export interface AppContext {
  readonly session: Session
  readonly live: LiveState
}

/** Filled by the app before any page is drawn. */
export const appContext = createContext<AppContext | undefined>(undefined)

/** The session and the live link, for the shell and pages that name them. */
export const useApp = (): AppContext => {
  const app = useContext(appContext)
  if (app === undefined) throw new Error('outside of the app')
  return app
}
