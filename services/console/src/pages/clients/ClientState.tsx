import type { Client } from '../../api/model.ts'
import { useWords } from '../../words/index.ts'

/** Whether a system has access now: glyph and word. */
export const ClientState = ({ client }: { readonly client: Client }) => {
  const { code } = useWords()
  const suspended = client.status === 'ACCOUNT_STATUS_SUSPENDED'
  return (
    <span>
      <span className={suspended ? 'state state-dashed' : 'state state-green'}>
        {suspended ? '❚❚' : '✓'} {code(client.status)}
      </span>
    </span>
  )
}
