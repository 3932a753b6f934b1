import { useState } from 'react'
import type { DataRequestKind } from '../../api/model.ts'
import { askAboutMyData, touchedByRequests, useMyDataRequests } from '../../api/rights.ts'
import { Choice, Field, tied } from '../../parts/Field.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { TextArea } from '../../parts/TextInput.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { codeOptions } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'
import { Frame } from '../people/ChangeFrame.tsx'
import { isShort } from './short.ts'
import { RequestFacts } from './RequestFacts.tsx'

const useAsking = () => {
  const [kind, setKind] = useState<DataRequestKind>('DATA_REQUEST_KIND_CORRECT')
  const [words, setWords] = useState('')
  const [tried, setTried] = useState(false)
  const command = useCommand({
    send: (asked: { readonly kind: DataRequestKind; readonly words: string }, key) =>
      askAboutMyData(asked, key),
    touches: touchedByRequests,
    onDone: () => {
      setWords('')
      setTried(false)
    },
  })
  const submit = (): void => {
    setTried(true)
    if (isShort(words)) document.getElementById('rights-words')?.focus()
    else command.submit({ kind, words: words.trim() })
  }
  return { kind, setKind, words, setWords, command, submit, wrong: tried && isShort(words) }
}

const Asking = () => {
  const { t } = useWords()
  const { kind, setKind, words, setWords, command, submit, wrong } = useAsking()
  const error = wrong ? t('rights.needWords') : undefined
  return (
    <Frame
      name={t('rights.ask')}
      command={command}
      controlOf={(field) => `rights-${field}`}
      onSubmit={submit}
      submit={t('rights.ask')}
    >
      <Field id="rights-kind" label={t('rights.kind')} required>
        <Choice
          id="rights-kind"
          value={kind}
          options={codeOptions<DataRequestKind>('DATA_REQUEST_KIND_')}
          onChange={(chosen) => setKind(chosen as DataRequestKind)}
        />
      </Field>
      <Field id="rights-words" label={t('rights.words')} required error={error}>
        <TextArea
          value={words}
          maxLength={500}
          {...tied('rights-words', error)}
          onChange={(event) => setWords(event.target.value)}
        />
      </Field>
    </Frame>
  )
}

/** What I ask about my data, and what became of it. */
export const MyRequests = () => {
  const { t } = useWords()
  const query = useMyDataRequests()
  return (
    <section className="card" aria-labelledby="rights">
      <h2 id="rights">{t('rights.mine')}</h2>
      <p className="quiet">{t('rights.hint')}</p>
      <Asking />
      <Loaded query={query} rows={2}>
        {(requests) => (
          <ul className="looks">
            {requests.map((request) => (
              <li key={request.dataRequestId}>
                <RequestFacts request={request} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  )
}
