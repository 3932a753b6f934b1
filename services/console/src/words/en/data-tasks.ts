export const dataTasksWords = {
  dataTasks: {
    title: 'Records to look after',
    hint: 'What is missing or contradictory in the register, building by building. It goes once the record is mended; places are counted, nobody is.',
    rules: 'By what it is',
    grid: 'Grid',
    none: 'No records to look after.',
    person: 'Open record',
    rightSo: 'Asked, and it is right so…',
    rightSoHint: 'It is not shown again until the record changes.',
    ground: 'How you know',
    choose: 'Say how you know.',
    keep: 'Keep',
  },
}
