import { wordings } from './Language.js';

/** Why the server did not answer, by the API's code; what is not here is told in the server's own words. */
export const refusalWords = wordings({
  STORE_BUSY: {
    zh: '现在提问的人太多，请稍等再试。',
    en: 'Too many are asking just now; try again in a moment.',
  },
  STORE_TIMEOUT: {
    zh: '这个问题花的时间太长，请缩小范围再试。',
    en: 'This question took too long; try with narrower filters.',
  },
  STORE_DOWN: {
    zh: '数据库暂时没有回应，恢复后会自动连接，请稍等再试。',
    en: 'The database does not answer at the moment; it is looked for until it does. Try again in a moment.',
  },
  STORE_DAMAGED: {
    zh: '数据库已损坏，请管理员用 xunshi doctor 检查。',
    en: 'The store is damaged; its administrator can look into it with xunshi doctor.',
  },
  LIMIT_EXCEEDED: {
    zh: '这个问题超出了服务允许的范围，请少选一些再试。',
    en: 'This asks for more than the server allows; try with less.',
  },
  BAD_USER_INPUT: {
    zh: '地址里的条件无法使用，请检查后再试。',
    en: 'A filter in the address cannot be used; check it and try again.',
  },
  INTERNAL_SERVER_ERROR: {
    zh: '服务内部出错，请把错误编号告诉管理员。',
    en: 'Something went wrong in the server; tell its administrator the error id.',
  },
  VIEW_FAILED: {
    zh: '这一页没有显示出来，请重新打开。',
    en: 'This page could not be shown; open it again.',
  },
});
