import Button from 'antd/es/button'
import type { chooseFrom, Offer, Shapes } from '../api/shape.ts'
import { useWords } from '../words/index.ts'
import { useRefusals } from '../words/refusals.ts'
import { ProblemNote } from './ProblemNote.tsx'
import { useCommand } from './use-command.ts'

interface Props<A extends string> {
  readonly shapes: Shapes<A>
  readonly chosen: ReturnType<typeof chooseFrom<A, Offer<A>>>
  readonly status: string | undefined
  /** Sends an action about which nothing needs to be asked. */
  readonly send: (action: A, key: string) => Promise<unknown>
  readonly touches: readonly (readonly string[])[]
  /** Opens the form of any other action. */
  readonly onChoose: (action: A) => void
}

const Refused = ({ refused, status }: { refused: readonly Offer<string>[]; status: string | undefined }) => {
  const { t, code } = useWords()
  const why = useRefusals()
  if (refused.length === 0) return null
  return (
    <ul className="refused" aria-label={t('matter.notNow')}>
      {refused.map(({ action = '', refusal }) => (
        <li key={action}>
          <button type="button" aria-disabled="true" aria-describedby={`why-${action}`}>
            {code(action)}
          </button>
          <span id={`why-${action}`} className="quiet">
            {why(refusal).replace('{status}', code(status)).replace('{limit}', '2')}
          </span>
        </li>
      ))}
    </ul>
  )
}

interface OthersProps<A extends string> extends Pick<Props<A>, 'shapes'> {
  readonly others: readonly Offer<A>[]
  readonly press: (action: A) => void
}

const Others = <A extends string>({ others, shapes, press }: OthersProps<A>) => {
  const { code } = useWords()
  return (
    <div className="buttons">
      {others.map(({ action }) =>
        action === undefined ? null : (
          <Button key={action} danger={shapes[action]?.danger ?? false} onClick={() => press(action)}>
            {code(action)}
          </Button>
        ),
      )}
    </div>
  )
}

/** The one primary action of this state, the quiet rest, and what is not allowed now with its reason. */
export const ActionBar = <A extends string>(props: Props<A>) => {
  const { shapes, chosen, status, send, touches, onChoose } = props
  const { t, code } = useWords()
  const command = useCommand({ send, touches })
  const press = (action: A): void =>
    shapes[action]?.atOnce === true ? command.submit(action) : onChoose(action)
  const { others, refused } = chosen
  const main = chosen.primary?.action
  return (
    <section className="action-bar" aria-label={t('work.action')}>
      {command.problem ? <ProblemNote problem={command.problem} /> : null}
      {main === undefined ? (
        <p className="quiet">{t('matter.nothingNow')}</p>
      ) : (
        <Button type="primary" size="large" className="main-action" onClick={() => press(main)}>
          {command.pending ? t('common.sending') : code(main)}
        </Button>
      )}
      {others.length + refused.length > 0 ? (
        <details className="other-actions">
          <summary>{t('matter.others')}</summary>
          <Others others={others} shapes={shapes} press={press} />
          <Refused refused={refused} status={status} />
        </details>
      ) : null}
    </section>
  )
}
