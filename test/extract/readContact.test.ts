import { expect, it } from 'vitest';
import { readContact } from '../../src/extract/readContact.js';
import { fold } from '../../src/text/fold.js';

it.each([
  ['联系电话：0551-6578652\n0；', '0551-65786520'],
  ['联系电话：0551-65786\n520；', '0551-65786520'],
  ['联系电话：0551-\n65786520；', '0551-65786520'],
  ['联系电话：075\n7-82250316；', '0757-82250316'],
  ['电话：0538-3210000\n5号楼', '0538-3210000'],
  ['电话：0551-65786520 65786521', '0551-65786520'],
  ['电话：（010）62345678', '(010)62345678'],
  ['电话：13912345678', '13912345678'],
])('reads the telephone number of %j', (words, phone) => expect(readContact(fold(words))?.phone).toBe(phone));

it.each([
  ['邮政信箱：松屿区云台路8号县委办公室，邮编：473000', '松屿区云台路8号县委办公室', '473000'],
  ['邮政信箱 松屿区云台路8号（邮编473000）；电子邮箱 a@example.cn。', '松屿区云台路8号', '473000'],
  ['通信地址：云岭大厦1602室（信封注明“整改意见”），邮政编码：473000。', '云岭大厦1602室', '473000'],
])('reads the address of %s', (words, address, postcode) => {
  expect(readContact(fold(words))).toMatchObject({ address, postcode });
});
