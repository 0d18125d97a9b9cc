/** A body that reports; invented, as are the places. */
export interface Body {
  /** 中共云岭省青禾市松屿区委 */
  readonly name: string;
  /** 松屿区委 */
  readonly short: string;
  /** 松屿区: what its own documents are named by. */
  readonly place: string;
  /** 云岭省 */
  readonly province: string;
  /** 青禾市 */
  readonly city: string;
  /** 区, 校 …: as in 区委宣传部. */
  readonly level: string;
}

const firsts = '汀霁棹苇蘅岫沅澹筠漪柏桐枫棠蓼芷茗砚磬笙篁峤嵘洄渟湄浣濯澧';
const seconds = '屿泽湾浦陂塘滩渡洲汀岗岭岩垣坞桥堰溪渚畈墩垌塬崖谷圩';
const bodiesOfCity = 14;
const bodiesOfProvince = 18 * bodiesOfCity;

/** The body of a number from 0; each has a name of its own, and neighbours are of one city. */
export function bodyOf(index: number): Body {
  const province = `${nameOf(Math.floor(index / bodiesOfProvince) + 500, 7)}省`;
  const city = `${nameOf(Math.floor(index / bodiesOfCity) + 200, 11)}市`;
  const place = nameOf(index, 17);
  const of = (level: string, localName: string, inName: string, ending: string, shortEnding: string): Body => ({
    name: `中共${province}${inName}${ending}`,
    short: `${localName}${shortEnding}`,
    place: localName,
    province,
    city,
    level,
  });
  switch (index % bodiesOfCity) {
    case 0:
      return of('市', city, city, '委', '委');
    case 1:
      return of('区', `${place}开发区`, `${city}${place}经济开发区`, '工作委员会', '党工委');
    case 2:
      return of('校', `${place}大学`, `${place}大学`, '委员会', '党委');
    case 3:
      return of('集团', `${place}集团`, `${place}集团有限公司`, '委员会', '党委');
    default: {
      const county = `${place}${index % 2 === 0 ? '区' : '县'}`;
      return of(county.slice(-1), county, `${city}${county}`, '委', '委');
    }
  }
}

/** Two characters, or three where these are used up; `stride` makes neighbours unlike. */
function nameOf(index: number, stride: number): string {
  const pairs = firsts.length * seconds.length;
  const at = (index * stride) % pairs;
  const pair = `${firsts[at % firsts.length]!}${seconds[Math.floor(at / firsts.length)]!}`;
  const round = Math.floor(index / pairs);
  return round === 0 ? pair : `${firsts[(round - 1) % firsts.length]!}${pair}`;
}
