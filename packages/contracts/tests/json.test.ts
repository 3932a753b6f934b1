import { ReadEventsReply } from '@fengqiao/contracts/common/v1'
import { Issue, IssueStatus } from '@fengqiao/contracts/grid-management/v1'
import { InboxItem, Template } from '@fengqiao/contracts/notifications/v1'
import { toJson } from '@fengqiao/contracts/json'

describe('answers as JSON', () => {
  it('leaves nothing out that has a value', () => {
    expect(
      toJson(InboxItem.$type, InboxItem.fromPartial({ itemId: 'a', template: Template.ISSUE_ACCEPTED })),
    ).toEqual({
      itemId: 'a',
      template: 'TEMPLATE_ISSUE_ACCEPTED',
      issueId: '',
      disputeId: '',
      disputeNumber: '',
      disputeVersion: 0,
      dataRequestId: '',
      exportId: '',
      issueNumber: '',
      read: false,
      issueVersion: 0,
    })
  })

  it('writes whole numbers of 64 bits as strings, times in UTC, and free structures as they are', () => {
    const time = new Date('2026-11-23T08:00:00Z')
    const reply = ReadEventsReply.fromPartial({
      next: 9_007_199_254_740_993n,
      events: [{ id: 'e', position: 1n, time, data: { gridCode: '1' } }],
    })
    expect(toJson(ReadEventsReply.$type, reply)).toMatchObject({
      next: '9007199254740993',
      atHead: false,
      events: [
        { id: 'e', position: '1', time: '2026-11-23T08:00:00.000Z', data: { gridCode: '1' }, visibleTo: [] },
      ],
    })
  })

  it('can be read back by the codec', () => {
    const issue = Issue.fromPartial({
      issueId: 'i',
      status: IssueStatus.CLOSED,
      coHandlerIds: ['a'],
      place: { point: { longitude: 105.7, latitude: 34.5 } },
    })
    expect(Issue.fromJSON(toJson(Issue.$type, issue))).toEqual(issue)
  })
})
