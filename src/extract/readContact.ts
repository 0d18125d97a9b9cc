import { clean } from '../text/clean.js';
import type { Contact } from './ParsedReport.js';

/**
 * How to reach the body, in half width; null when its words give nothing of it.
 *
 * @param folded the folded words of contact
 */
export function readContact(folded: string): Contact | null {
  const words = clean(folded).replace(cutNumber, '$<area>$<number>');
  const found = {
    phone: phoneForm.exec(words)?.[0].replace(/\s/g, '') ?? null,
    email: /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,30}){1,5}/.exec(folded.replace(/\s+/g, ''))?.[0] ?? null,
    address: addressForm.exec(words)?.[1]?.trim() ?? null,
    postcode: /(?:邮编|邮政编码|邮政编号)\s?:?\s?(\d{6})(?!\d)/.exec(words)?.[1] ?? null,
  };
  return Object.values(found).every((value) => value === null) ? null : found;
}

/** A telephone number that the copy breaks over two lines: 0551-6578652|0, 0551-|65786520, 0|757-82250316. */
const cutNumber =
  /(?<=\D)(?:(?<area>0\d{2,3}-?\d{0,6}|0\d{2,3}-\d{7}(?=\s+\d(?!\d)))\s+(?=\d{1,8}(?:[\s;,。()、]|$))|(?<number>0\d{0,2})\s+(?=\d{1,3}-\d{7}))/g;

const phoneForm = /(?<![\d@.])(?:\(?0\d{2,3}\)?\s?-?\s?\d{5,8}|1\d{10}|[2-9]\d{6,7})(?![\d@])/;

/** Up to the next field; what the writer is asked to note is no part of it. */
const addressForm =
  /(?:邮政信箱|邮政邮箱|(?:通[讯信]|联系|邮寄|来信|来访|邮政)地址|(?<!邮箱|网络)地址|信箱)\s?(?:[:：]\s?|(?=\p{Script=Han}{2,12}[省市区县州旗镇路街]))((?:(?!,?\s?\(?(?:邮编|邮政编码|电子|联系)|\([^()]{0,12}(?:来信|信封|注明|请))[^;。]){2,120})/u;
