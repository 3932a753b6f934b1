/** The words of what people may ask about their data, in Chinese. */
export const rightsWords = {
  rights: {
    title: '个人信息请求',
    none: '没有待办的请求。',
    mine: '更正、删除、说明',
    hint: '您可以请求更正、删除您的信息，或要求说明处理规则；15 个工作日内答复并办结。',
    ask: '提出请求',
    kind: '请求事项',
    words: '具体说明（至少 4 个字）',
    needWords: '请至少写 4 个字。',
    due: '办结期限',
    dueDay: '应办结于',
    answer: '答复',
    answerHint: '答复（本人可见，至少 4 个字）',
    ground: '不同意的依据',
    needGround: '不同意须选择依据。',
    grant: '同意',
    refuse: '不同意',
    finish: '办结',
    person: '打开人员页',
  },
}
