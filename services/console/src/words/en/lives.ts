/** The words of the past and of one's own record, in English. */
export const livesWords = {
  life: {
    title: 'Life of this record',
    hint: 'What was recorded, when and by whom: the fields, never what they said.',
    more: 'Earlier steps',
    system: 'The system',
    ofMerged: 'Of a record merged into this one',
    other: 'The other record',
    import: 'Open the import',
    movedOn: 'Moved on {{day}}',
    nowhere: 'no grid',
  },
  past: {
    title: 'The record as of a day',
    day: 'Day',
    show: 'Show',
    needDay: 'Please choose today or an earlier day.',
    shown: 'This is the record as of {{day}}, not as it stands now.',
    since: 'So since {{time}},',
    until: 'until {{time}}',
    still: 'and still so',
    today: 'Back to today',
    noGrids: 'There were no grids on that day yet.',
    gridsTitle: 'Show the grids of a day',
    gridsShown: 'These are the grids of {{day}}, not as they are now.',
  },
  myRecord: {
    title: 'My record',
    hint: 'What the town has registered of you; staff must say why they look at it in clear, and each look is listed here. Ask on this page that what is wrong be corrected.',
    none: 'Your account belongs to no record yet. Ask your grid worker or community for an invitation.',
    copy: 'Download all about me',
    copyHint:
      'The record, its life, who looked, what you asked and what you are offered, as a JSON file that other programs can read.',
    looks: 'Who saw me in clear',
    noLooks: 'Nobody has looked yet.',
    file: 'my-record',
  },
}
