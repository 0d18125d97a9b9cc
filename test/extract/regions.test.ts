import { describe, expect, it } from 'vitest';
import { readRegion } from '../../src/extract/readRegion.js';
import { regionChain } from '../../src/extract/regions.js';

describe('readRegion', () => {
  it.each([
    ['烟台市芝罘区', '山东省 烟台市 芝罘区'],
    ['奎文区', '山东省 潍坊市 奎文区'],
    ['青岛市市北区', '山东省 青岛市 市北区'],
    ['北京市东城区', '北京市 东城区'],
    ['仙桃市', '湖北省 仙桃市'],
    ['济南新旧动能转换起步区', '山东省 济南市 济南新旧动能转换起步区'],
    ['望川市汀湾经济开发区', '望川市 汀湾经济开发区'],
    ['云岭省青禾市松屿区', '云岭省 青禾市 松屿区'],
    ['澜州市苇泽县', '澜州市 苇泽县'],
    ['澄溪市云麓区云台街道', '澄溪市 云麓区 云台街道'],
    ['云岭省水务局', '云岭省'],
    ['青禾大学', ''],
    ['青禾市松屿区城市管理局', '青禾市 松屿区'],
    ['松屿区住房和城乡建设局', '松屿区'],
    ['苇泽县市场监督管理局', '苇泽县'],
    ['苇泽县乡村振兴局', '苇泽县'],
    ['云岭城市建设投资集团有限公司', ''],
    ['鼓楼区', '鼓楼区'],
    ['南京市鼓楼区', '江苏省 南京市 鼓楼区'],
  ])('%s: %s', (place, names) => expect(readRegion(place).join(' ')).toBe(names));
});

describe('regionChain', () => {
  it.each([
    ['山东省 潍坊市 奎文区', '370000 PROVINCE, 370700 PREFECTURE, 370705 COUNTY'],
    ['山东省 济南市 济南新旧动能转换起步区', '370000 PROVINCE, 370100 PREFECTURE, - ZONE'],
    ['北京市 东城区', '110000 PROVINCE, 110101 COUNTY'],
    ['云岭省 青禾市 松屿区', '- PROVINCE, - PREFECTURE, - COUNTY'],
    ['澜州市 霁川市', '- PREFECTURE, - COUNTY'],
    ['澄溪市 云麓区 云台街道', '- PREFECTURE, - COUNTY, - TOWNSHIP'],
    ['霁川市', '- UNKNOWN'],
    ['鼓楼区', '- COUNTY'],
  ])('%s', (names, links) => {
    const chain = regionChain(names.split(' '));
    expect(chain.map(({ code, level }) => `${code ?? '-'} ${level}`).join(', ')).toBe(links);
  });
});
