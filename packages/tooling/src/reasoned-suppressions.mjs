const suppression = /^\s*(eslint-disable|prettier-ignore|@ts-(expect-error|ignore))/

/** Refuses a comment that silences a check without saying why, after `--` or a colon. */
export const reasoned = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { silent: 'Say why the check is silenced: `… -- reason`.' },
  },
  create: (context) => ({
    Program: () => {
      for (const comment of context.sourceCode.getAllComments()) {
        const silent = suppression.test(comment.value) && !/(--|:)\s*\S{3,}/.test(comment.value)
        if (silent) context.report({ loc: comment.loc, messageId: 'silent' })
      }
    },
  }),
}
