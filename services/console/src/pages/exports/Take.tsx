import Button from 'antd/es/button'
import { downloadExport, makeExport } from '../../api/exports.ts'
import type { Export } from '../../api/model.ts'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { saveFile } from '../../parts/save-file.ts'
import { useCommand } from '../../parts/use-command.ts'
import { useWords } from '../../words/index.ts'

interface Props {
  readonly one: Export
}

const touches = [['exports']] as const

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

/** What who asked does next: has the file made, waits for it, takes it. */
export const Take = ({ one }: Props) => {
  const { t } = useWords()
  if (one.status === 'EXPORT_STATUS_ASKED') return <p className="note">{t('exports.ownWaits')}</p>
  if (one.status === 'EXPORT_STATUS_APPROVED') return <Make one={one} />
  if (one.status === 'EXPORT_STATUS_MAKING')
    return <p aria-live="polite">{t('exports.making', { count: one.people })}</p>
  return one.status === 'EXPORT_STATUS_MADE' ? <Download one={one} /> : null
}
