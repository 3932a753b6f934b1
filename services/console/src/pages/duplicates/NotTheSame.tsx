import Button from 'antd/es/button'
import { useState } from 'react'
import type { DistinguishResidentsRequest } from '../../api/model.ts'
import { distinguishResidents, touchedByRecords } from '../../api/duplicates.ts'
import { Choice, Field } from '../../parts/Field.tsx'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { codeOptions } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'

type Ground = DistinguishResidentsRequest['ground']

interface Props {
  readonly residentId: string
  readonly otherId: string
}

/** Says of two records that they are of two people: the ground is chosen and sent, and the pair goes. */
export const NotTheSame = ({ residentId, otherId }: Props) => {
  const { t } = useWords()
  const [ground, setGround] = useState<Ground>()
  const command = useCommand({
    send: (chosen: Ground, key) => distinguishResidents(residentId, { otherId, ground: chosen }, key),
    touches: touchedByRecords,
    onDone: () => setGround(undefined),
  })
  const id = `distinguish-${residentId}-${otherId}`
  return (
    <div className="buttons">
      {command.problem ? <ProblemNote problem={command.problem} controlOf={() => id} /> : null}
      <Field id={id} label={t('person.notTheSame')} required>
        <Choice
          id={id}
          value={ground ?? ''}
          placeholder={t('person.notTheSameWhy')}
          options={codeOptions<Ground>('DISTINCTION_GROUND_')}
          onChange={(chosen) => setGround(chosen as Ground)}
        />
      </Field>
      <Button
        disabled={ground === undefined || command.pending}
        onClick={() => (ground ? command.submit(ground) : undefined)}
      >
        {t('person.notTheSame')}
      </Button>
    </div>
  )
}
