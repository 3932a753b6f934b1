import {
  IssueClosed,
  IssueRegridded,
  IssueResumed,
  IssueStarted,
  IssueSupervisionLifted,
} from '@fengqiao/contracts/grid-management/v1'
import { ExportDownloaded, ExportExpired, PersonErased } from '@fengqiao/contracts/population-registry/v1'
import { passOver, subscribe, type Subscription } from '@fengqiao/messaging'
import type { Happening } from '../domain/happening.ts'
import type { Subject } from '../domain/message.ts'
import type { Feature } from '../service.ts'
import { disputeReadings } from './dispute-happenings.ts'
import { exportReadings } from './export-happenings.ts'
import { handOverReadings, workReadings, type Reading } from './happenings.ts'
import { besideReadings, elsewhereReadings } from './more-happenings.ts'
import { requestReadings } from './request-happenings.ts'

type Told = Pick<Feature, 'commands'>

/** What an event says of its subject; the version is the event's own. */
type SubjectOf<D> = (data: D) => Omit<Subject, 'version'>

const telling =
  <D, H extends Happening>({ commands }: Told, subjectOf: SubjectOf<D>) =>
  ({ codec, happening }: Reading<D, H>): Subscription =>
    subscribe(codec, async ({ id, version, actor, at, data }) => {
      const happened = happening(data)
      if (happened === undefined) return
      const subject = { ...subjectOf(data), version }
      await commands.tell({ eventId: id, subject, actor, at, happening: happened })
    })

/** Who was erased and had an account may have left an address here. */
const erasures = ({ commands }: Told): Subscription =>
  subscribe(PersonErased, async ({ id, epoch, at, data: { personId } }) => {
    if (personId !== '') await commands.forgetPerson({ eventKey: `${epoch}/${id}`, at, personId })
  })

/** Every subscription of this service: what happened to issues, cases, requests and exports, who is told of it, and who is forgotten. */
export const subscriptions = (told: Told): readonly Subscription[] => [
  ...[...workReadings, ...handOverReadings, ...elsewhereReadings, ...besideReadings].map(
    telling(told, ({ issueId, number }) => ({ kind: 'ISSUE', id: issueId, number })),
  ),
  ...disputeReadings.map(
    telling(told, ({ disputeId, number }) => ({ kind: 'DISPUTE', id: disputeId, number })),
  ),
  ...requestReadings.map(
    telling(told, ({ dataRequestId }) => ({ kind: 'DATA_REQUEST', id: dataRequestId, number: '' })),
  ),
  ...exportReadings.map(telling(told, ({ exportId }) => ({ kind: 'EXPORT', id: exportId, number: '' }))),
  erasures(told),
  // Nobody is told of these: who has other work by new grids is told that it passed to him.
  ...[IssueStarted, IssueResumed, IssueClosed, IssueRegridded, IssueSupervisionLifted].map(passOver),
  ...[ExportDownloaded, ExportExpired].map(passOver),
]
