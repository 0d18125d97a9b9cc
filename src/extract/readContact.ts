import { clean } from '../text/clean.js';
import type { Contact } from './ParsedReport.js';

/** How to reach the body, in half width; null when its words give nothing of it. */
export function readContact(foldedWords: string): Contact | null {
  const words = clean(foldedWords);
  const phone = phoneForm.exec(words)?.[0].replace(/\s/g, '') ?? null;
  const email = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,30}){1,5}/.exec(words)?.[0] ?? null;
  const postcode = /(?:邮编|邮政编码|邮政编号)\s*:?\s*(\d{6})(?!\d)/.exec(words)?.[1] ?? null;
  const address = addressForm.exec(words)?.[1]?.replace(/[,\s]+$/, '').trim() ?? null;
  return phone === null && email === null && postcode === null && address === null ? null : { phone, email, address, postcode };
}

const phoneForm = /(?<![\d@.])(?:\(?0\d{2,3}\)?\s?-?\s?\d{5,8}|1\d{10}|[2-9]\d{6,7})(?![\d@])/;

const addressForm =
  /(?:邮政信箱|邮政邮箱|(?:通[讯信]|联系|邮寄|来信|来访|邮政)地址|(?<!邮箱|网络)地址|信箱)\s*:\s*((?:(?!,?\s*\(?(?:邮编|邮政编码|电子)|\(来信)[^;。]){2,120})/;
