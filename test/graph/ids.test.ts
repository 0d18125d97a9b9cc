import { describe, expect, it } from 'vitest';
import { readCommittee } from '../../src/extract/readCommittee.js';
import { regionChain } from '../../src/extract/regions.js';
import { committeeKey, committeeNameKey, localCommitteeKey, roundKey, teamKey } from '../../src/graph/ids.js';

/** A body by its name and its regions, with blanks between. */
function body(name: string, regions: string | null) {
  const region = regions?.split(' ') ?? null;
  return {
    committee: readCommittee(name)!,
    region,
    regionCode: regionChain(region ?? []).at(-1)?.code ?? null,
  };
}

it.each([
  ['中共潍坊市奎文区委', '山东省 潍坊市 奎文区', '370705'],
  ['奎文区委', '山东省 潍坊市 奎文区', '370705'],
  ['中共青禾市松屿区委', '青禾市 松屿区', '中共青禾市松屿区委'],
  ['中共潍坊市水利局党组', '山东省 潍坊市', '中共潍坊市水利局党组'],
  ['中共青禾大学委员会', null, '中共青禾大学委员会'],
  ['中共市水务局党组', null, '中共市水务局党组'],
  ['中共市水务局党组', '江苏省 宿迁市', '321300/中共市水务局党组'],
  ['中共市水务局党组', '江苏省 淮安市', '320800/中共市水务局党组'],
  ['中共鼓楼区水利局党组', '江苏省 南京市 鼓楼区', '320106/中共鼓楼区水利局党组'],
  ['中共鼓楼区水利局党组', '福建省 福州市 鼓楼区', '350102/中共鼓楼区水利局党组'],
])('%s of %s has the key %s', (name, regions, key) => expect(committeeKey(body(name, regions))).toBe(key));

it.each([
  ['中共洋县县委', '洋县委'],
  ['洋县委', '洋县委'],
  ['中国共产党洋县委员会', '洋县委'],
  ['中共 潍坊市 奎文区委', '潍坊市奎文区委'],
])('%s is looked up as %s', (name, key) => expect(committeeNameKey(name)).toBe(key));

it.each([
  ['中共汉中市洋县委', '610723'],
  ['中共洋县县委', '610723'],
  ['洋县委员会', '610723'],
  ['奎文区委', '370705'],
  ['中共鼓楼区委', null],
  ['中共青禾市松屿区委', null],
  ['中共洋县水利局党组', null],
])('%s is the committee of %s', (name, key) => expect(localCommitteeKey(name)).toBe(key));

describe('whose team it is', () => {
  it.each([
    ['省委', '中共潍坊市奎文区委', '山东省 潍坊市 奎文区', '370000/省委/2'],
    ['市委', '中共潍坊市奎文区委', '山东省 潍坊市 奎文区', '370700/市委/2'],
    ['市委', '中共绍兴市水利局党组', '浙江省 绍兴市', '330600/市委/2'],
    ['市委', '中共诸暨市水利局党组', '浙江省 绍兴市 诸暨市', '330681/市委/2'],
    ['市委', '中共诸暨市委', '浙江省 绍兴市 诸暨市', '330600/市委/2'],
    ['市委', '中共仙桃市水利局党组', '湖北省 仙桃市', '429004/市委/2'],
    ['市委', '中共上海市水务局党组', '上海市', '310000/市委/2'],
    ['市委', '中共青禾市水务局党组', '青禾市', '青禾市/市委/2'],
    ['区委', '中共潍坊市奎文区水利局党组', '山东省 潍坊市 奎文区', '370705/区委/2'],
    ['市委', '中共江盛城投集团有限公司委员会', null, '中共江盛城投集团有限公司委员会/市委/2'],
    ['校党委', '中共青禾大学数学学院委员会', null, '中共青禾大学数学学院委员会/校党委/2'],
    ['中央', '中共云岭省委', null, '中央/2'],
  ])('%s over %s of %s: %s', (authority, name, regions, key) => {
    const team = { team: `${authority}第二巡察组`, authority, teamNumber: 2, round: null };
    expect(teamKey(team, body(name, regions))).toBe(key);
  });

  it('a round is that of its authority', () => {
    const round = { congress: '十三届市委', number: 5 };
    expect(roundKey(round, body('中共仙桃市水利局党组', '湖北省 仙桃市'))).toBe('429004/十三届市委/5');
    expect(roundKey(round, body('中共潜江市水利局党组', '湖北省 潜江市'))).toBe('429005/十三届市委/5');
  });
});
