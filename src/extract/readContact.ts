import { clean } from '../text/clean.js';
import type { Contact } from './ParsedReport.js';

/**
 * How to reach the body, in half width; null when its words give nothing of it.
 *
 * @param folded the folded words of contact
 */
export function readContact(folded: string): Contact | null {
  const words = clean(folded);
  const found = {
    phone: phoneForm.exec(words)?.[0].replace(/\s/g, '') ?? null,
    email: /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,30}){1,5}/.exec(folded.replace(/\s+/g, ''))?.[0] ?? null,
    address: addressForm.exec(words)?.[1]?.trim() ?? null,
    postcode: /(?:邮编|邮政编码|邮政编号)\s?:?\s?(\d{6})(?!\d)/.exec(words)?.[1] ?? null,
  };
  return Object.values(found).every((value) => value === null) ? null : found;
}

const phoneForm = /(?<![\d@.])(?:\(?0\d{2,3}\)?\s?-?\s?\d{5,8}|1\d{10}|[2-9]\d{6,7})(?![\d@])/;

/** Up to the next field; what the writer is asked to note is no part of it. */
const addressForm =
  /(?:邮政信箱|邮政邮箱|(?:通[讯信]|联系|邮寄|来信|来访|邮政)地址|(?<!邮箱|网络)地址|信箱)\s?:\s?((?:(?!,?\s?\(?(?:邮编|邮政编码|电子)|\(来信)[^;。]){2,120})/;
