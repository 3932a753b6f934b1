import Button from 'antd/es/button'
import { useState } from 'react'
import { choices } from '../../api/gen/choices.ts'
import type { Regridding, RegriddingCancellation } from '../../api/model.ts'
import { cancelRegridding } from '../../api/regriddings.ts'
import { Confirm } from '../../parts/Confirm.tsx'
import { Choice, Field } from '../../parts/Field.tsx'
import { useConfirmed } from '../../parts/use-confirmed.ts'
import { optionsOf } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'

const usual: RegriddingCancellation = 'REGRIDDING_CANCELLATION_NOT_NEEDED'

/** Gives a plan up, with a reason. */
export const Cancel = ({ one: { regriddingId } }: { readonly one: Regridding }) => {
  const { t } = useWords()
  const [reason, setReason] = useState<RegriddingCancellation>(usual)
  const { about, ask, dialog } = useConfirmed({
    send: (id: string, key) => cancelRegridding(id, reason, key),
    touches: [['regriddings']],
  })
  return (
    <>
      <Button danger onClick={() => ask(regriddingId)}>
        {t('regriddings.cancel')}
      </Button>
      {about === undefined ? null : (
        <Confirm question={t('regriddings.cancelSure')} action={t('regriddings.cancel')} {...dialog}>
          <Field id="regridding-reason" label={t('regriddings.reason')} required>
            <Choice
              id="regridding-reason"
              value={reason}
              options={optionsOf(choices.CancelRegriddingRequest.reason)}
              onChange={(value) => setReason(value as RegriddingCancellation)}
            />
          </Field>
        </Confirm>
      )}
    </>
  )
}
