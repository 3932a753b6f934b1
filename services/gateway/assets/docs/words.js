// The page's own words. What the contract says of itself comes from its document.
const words = {
  zh: {
    title: '枫桥 · 接口文档',
    signIn: '登录后试用',
    signOut: '清除令牌',
    signedIn: '已登录，令牌有效至',
    failed: '登录没有完成，请再试一次。',
    documents: '文档文件',
    permission: '所需权限',
    open: '任何人',
    signed: '登录即可',
    parameters: '参数',
    body: '请求内容（JSON）',
    file: '要发送的文件',
    required: '必填',
    send: '发送',
    copy: '复制',
    copied: '已复制',
    curl: '命令行',
    answer: '返回',
    away: '连接不上，请稍后再试。',
    schema: '结构',
    newKey: '换一个',
  },
  en: {
    title: 'Fengqiao · API',
    signIn: 'Sign in to try',
    signOut: 'Drop the token',
    signedIn: 'Signed in; the token is good until',
    failed: 'Sign-in was not completed. Please try again.',
    documents: 'Documents',
    permission: 'Permission',
    open: 'anyone',
    signed: 'anyone signed in',
    parameters: 'Parameters',
    body: 'Body (JSON)',
    file: 'File to send',
    required: 'required',
    send: 'Send',
    copy: 'Copy',
    copied: 'Copied',
    curl: 'Command line',
    answer: 'Answer',
    away: 'There is no connection. Please try again.',
    schema: 'Schema',
    newKey: 'Another',
  },
}

const chinese = navigator.language.toLowerCase().startsWith('zh')

export const language = chinese ? 'zh-CN' : 'en'
export const say = (key) => words[chinese ? 'zh' : 'en'][key]
