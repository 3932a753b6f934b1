import Button from 'antd/es/button'
import { downloadExport, makeExport, withdrawExport } from '../../api/exports.ts'
import type { Export } from '../../api/model.ts'
import { Confirm } from '../../parts/Confirm.tsx'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { saveFile } from '../../parts/save-file.ts'
import { useCommand } from '../../parts/use-command.ts'
import { useConfirmed } from '../../parts/use-confirmed.ts'
import { useWords } from '../../words/index.ts'

interface Props {
  readonly one: Export
}

const touches = [['exports']] as const

/** Takes it back, as long as no file is made. */
const Withdraw = ({ one }: Props) => {
  const { t } = useWords()
  const withdrawing = useConfirmed({
    send: ({ exportId }: Export, key) => withdrawExport(exportId, key),
    touches,
  })
  return (
    <div className="buttons">
      <Button onClick={() => withdrawing.ask(one)}>{t('exports.withdraw')}</Button>
      {withdrawing.about ? (
        <Confirm
          question={t('exports.withdrawSure')}
          action={t('exports.withdraw')}
          {...withdrawing.dialog}
        />
      ) : null}
    </div>
  )
}

const Make = ({ one }: Props) => {
  const { t } = useWords()
  const command = useCommand({ send: ({ exportId }: Export, key) => makeExport(exportId, key), touches })
  return (
    <>
      {command.problem ? <ProblemNote problem={command.problem} /> : null}
      <div className="buttons">
        <Button type="primary" onClick={() => command.submit(one)}>
          {t(command.pending ? 'common.sending' : 'exports.make')}
        </Button>
      </div>
    </>
  )
}

const nameOf = ({ exportId, format }: Export): string =>
  `${exportId}.${format === 'EXPORT_FORMAT_CSV' ? 'csv' : 'xlsx'}`

const Download = ({ one }: Props) => {
  const { t } = useWords()
  const command = useCommand({
    send: ({ exportId }: Export, key) => downloadExport(exportId, key),
    touches,
    onDone: (blob, which) => saveFile(blob, nameOf(which)),
  })
  return (
    <>
      {command.problem ? <ProblemNote problem={command.problem} /> : null}
      <p className="quiet">{t('exports.downloadHint')}</p>
      <div className="buttons">
        <Button type="primary" onClick={() => command.submit(one)}>
          {t(command.pending ? 'common.sending' : 'exports.download')}
        </Button>
      </div>
    </>
  )
}

/** What who asked does next: takes it back, has the file made, waits for it, takes it. */
export const Take = ({ one }: Props) => {
  const { t } = useWords()
  if (one.status === 'EXPORT_STATUS_ASKED')
    return (
      <>
        <p className="note">{t('exports.ownWaits')}</p>
        <Withdraw one={one} />
      </>
    )
  if (one.status === 'EXPORT_STATUS_APPROVED')
    return (
      <>
        <Make one={one} />
        <Withdraw one={one} />
      </>
    )
  if (one.status === 'EXPORT_STATUS_MAKING')
    return <p aria-live="polite">{t('exports.making', { count: one.people })}</p>
  return one.status === 'EXPORT_STATUS_MADE' ? <Download one={one} /> : null
}
