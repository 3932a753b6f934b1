/** The words of what people may ask about their data, in English. */
export const rightsWords = {
  rights: {
    title: 'Requests about personal data',
    none: 'No request waits.',
    mine: 'Correct, erase, explain',
    hint: 'You may ask that what is held of you be corrected, erased or explained. You are answered, and what is granted is carried out, within 15 working days.',
    ask: 'Send the request',
    kind: 'What you ask',
    words: 'What exactly (at least 4 characters)',
    needWords: 'Please write at least 4 characters.',
    due: 'To be done',
    dueDay: 'It was due',
    answer: 'Answer',
    answerHint: 'Answer, which the person reads (at least 4 characters)',
    ground: 'Ground of a refusal',
    needGround: 'A refusal needs its ground.',
    grant: 'Grant',
    refuse: 'Refuse',
    finish: 'Finish',
    person: 'Open the record',
  },
}
