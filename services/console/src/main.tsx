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
const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<App session={session} />)
