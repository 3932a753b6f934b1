import { createRoot } from 'react-dom/client'
import { setCredentials } from './api/client.ts'
import { App } from './app/App.tsx'
import './app/base.css'
import { createSession } from './app/session.ts'
import './app/shell.css'
import { languageNow, startWords } from './words/index.ts'

const session = createSession(location.origin)
setCredentials({ token: session.token, renew: session.renew, language: languageNow })
await startWords()
const place = document.getElementById('root')
if (place !== null) {
  const root = createRoot(place, {
    // What could not be drawn is gone from the page: a way out takes its place.
    onUncaughtError: (error) => {
      reportError(error)
      root.render(<App session={session} failed />)
    },
  })
  root.render(<App session={session} />)
}
