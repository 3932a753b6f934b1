/** The languages of the pages. */
export type Language = 'zh-CN' | 'en'

const zh = {
  product: '枫桥',
  slogan: '基层网格治理平台',
  otherLanguage: 'English',
  signIn: '登录',
  username: '用户名',
  password: '密码',
  remember: '在此设备上保持登录（公用电脑请勿勾选）',
  wrong: '用户名或密码不正确。',
  wait: (seconds: number) => `请等待 ${String(seconds)} 秒后再试。`,
  suspended: '该账号已停用，请联系镇管理员。',
  forgotten: '忘记密码？请联系镇管理员重新设置。',
  chooseTitle: '设置新密码',
  chooseWhy: '您使用的是他人交给您的密码。请设置一个只有您知道的密码，然后继续。',
  newPassword: '新密码',
  newPasswordAgain: '再输入一次新密码',
  rule: '至少 10 位，且包含大写、小写、数字、符号中的三类，不含用户名。',
  weak: '密码不符合要求：至少 10 位，且包含大写、小写、数字、符号中的三类，不含用户名。',
  different: '两次输入的密码不一致。',
  same: '请换一个与原密码不同的密码。',
  saveAndContinue: '保存并继续',
  signOutTitle: '退出登录',
  signOutQuestion: '要在此设备上退出登录吗？',
  signOut: '退出登录',
  stay: '保持登录',
  signedOut: '您已退出登录。',
  back: '返回首页',
  errorTitle: '无法继续',
  runOut: '此次登录已过期，或浏览器没有保存 Cookie。请返回首页重新登录。',
  badRequest: '登录请求不正确。请返回首页重新登录。',
  broken: '系统出错，已记录。请稍后再试，或凭编号联系管理员。',
  reference: '编号',
}

/** Every word of the pages; a language that leaves one out does not compile. */
export type Words = typeof zh

const en: Words = {
  product: 'Fengqiao',
  slogan: 'Community grid governance',
  otherLanguage: '中文',
  signIn: 'Sign in',
  username: 'Username',
  password: 'Password',
  remember: 'Keep me signed in on this device (not on a shared computer)',
  wrong: 'The username or password is not right.',
  wait: (seconds) => `Please wait ${String(seconds)} s before you try again.`,
  suspended: 'This account is suspended. Please ask your town administrator.',
  forgotten: 'Forgotten your password? Your town administrator can set a new one.',
  chooseTitle: 'Choose a new password',
  chooseWhy: 'The password you used was handed to you. Choose one that only you know, then go on.',
  newPassword: 'New password',
  newPasswordAgain: 'New password again',
  rule: 'At least 10 characters with three of: upper case, lower case, digit, symbol; not your username.',
  weak: 'Not strong enough: at least 10 characters with three of: upper case, lower case, digit, symbol; not your username.',
  different: 'The two passwords are not the same.',
  same: 'Please choose a password other than the one you had.',
  saveAndContinue: 'Save and continue',
  signOutTitle: 'Sign out',
  signOutQuestion: 'Do you want to sign out on this device?',
  signOut: 'Sign out',
  stay: 'Stay signed in',
  signedOut: 'You are signed out.',
  back: 'Back to the start',
  errorTitle: 'This cannot go on',
  runOut: 'This sign-in has run out, or your browser kept no cookie. Go back to the start and sign in again.',
  badRequest: 'The request to sign in was not right. Go back to the start and sign in again.',
  broken:
    'Something went wrong on our side. It was recorded; please try again shortly or quote the reference.',
  reference: 'Reference',
}

/** Use for the words of a page in the reader's language. */
export const wordsIn = (language: Language): Words => (language === 'en' ? en : zh)
