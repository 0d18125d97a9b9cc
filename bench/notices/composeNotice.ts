import { bodyOf, type Body } from './bodyOf.js';
import { additions, aspects, laws, leadUnits, measures, ownKinds, ownSubjects, statuses, steps } from './phrases.js';
import { Random } from './Random.js';

const han = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
/** Rounds of inspection: when each went out, was fed back and was reported on. */
const rounds = [2021, 2022, 2023, 2024].flatMap((year, at) => [
  {
    number: 2 * at + 1,
    start: `${year}年3月`,
    end: `${year}年5月`,
    feedback: `${year}年7月`,
    signed: `${year}年12月`,
    year,
  },
  {
    number: 2 * at + 2,
    start: `${year}年9月`,
    end: `${year}年11月`,
    feedback: `${year + 1}年1月`,
    signed: `${year + 1}年6月`,
    year: year + 1,
  },
]);

/** How a notice numbers what it tells; the notice of a number uses one of them throughout. */
const layouts = ['marked', 'run', 'lines', 'nested'] as const;
type Layout = (typeof layouts)[number];

/**
 * A notice of rectification, invented throughout, always the same for the same number: about as long, as deeply nested
 * and as full of documents, figures and bodies as published ones. Every third is a body's second.
 *
 * @param index from 0; the first n notices are the same whatever n is
 */
export function composeNotice(index: number): string {
  const random = new Random(index);
  const isSecond = index % 3 === 2;
  const body = bodyOf(isSecond ? 2 * ((index - 2) / 3) : index - Math.floor(index / 3));
  const round = rounds[isSecond ? random.between(4, 7) : random.between(0, 3)]!;
  const write = writerOf(body, round.year, random);
  const layout = layouts[random.between(0, layouts.length - 1)]!;
  const team = `省委第${random.pick(han)}巡视组`;
  const day = (): number => random.between(1, 28);
  const found = aspects.map(({ heading, findings }, at) => {
    const issues = random.some(
      findings,
      at === 3 ? random.between(1, 2) : layout === 'nested' ? random.between(2, 3) : random.between(3, 6),
    );
    return [
      `（${han[at]!}）关于“${heading}”方面问题`,
      ...issues.map((finding, number) => issue(layout, number + 1, finding, random, write)),
    ].join('\n\n');
  });
  return `【虚构】本文由程序生成，仅供性能测试，地名、机构和数据均属虚构。

${body.name}关于九届省委第${han[round.number - 1]!}轮巡视整改进展情况的通报

根据省委统一部署，${round.start}${day()}日至${round.end}${day()}日，${team}对${body.place}开展了常规巡视。${round.feedback}${day()}日，省委巡视组向${body.short}反馈了巡视意见。按照党务公开原则和巡视工作有关要求，现将巡视整改进展情况予以公布。

一、整改工作基本情况

${body.short}把巡视整改作为重要政治任务，召开会议${random.between(3, 12)}次专题研究，印发${write('{own}')}，将反馈意见逐一列明牵头单位、责任单位和整改时限。

二、省委巡视组反馈意见整改落实情况

${found.join('\n\n')}

（五）关于巡视移交问题线索和信访件办理情况

${write('移交的信访件{m}件已办结，办结率{x}%；移交的问题线索{n}件已办结{n}件，立案{n}件，给予党纪政务处分{n}人。')}

三、今后整改工作打算

下一步，${body.short}将持续巩固整改成果，做好巡视整改“后半篇文章”。

欢迎广大干部群众对巡视整改落实情况进行监督。联系方式：电话0980-8${String(index).padStart(6, '0')}；电子邮箱：zhenggai${index}@example.cn。

${body.name}

${round.signed}${day()}日
`;
}

type Write = (phrase: string) => string;

/** Fills the places of a phrase. */
function writerOf(body: Body, year: number, random: Random): Write {
  const tenths = (): string => `${random.between(1, 99)}.${random.between(1, 9)}`;
  const places: Readonly<Record<string, () => string>> = {
    n: () => String(random.between(2, 36)),
    m: () => String(random.between(100, 4000)),
    x: tenths,
    place: () => body.place,
    level: () => body.level,
    province: () => body.province,
    city: () => body.city,
    year: () => String(year),
    month: () => String(random.between(2, 11)),
    own: () => `《${body.place}${random.pick(ownSubjects)}${random.pick(ownKinds)}》`,
    law: () => write(random.pick(laws)),
  };
  const write: Write = (phrase) => phrase.replace(/\{(\w+)\}/g, (_, name: string) => places[name]!());
  return write;
}

function issue(layout: Layout, number: number, finding: string, random: Random, write: Write): string {
  const title = `${finding}，${random.pick(additions)}`;
  const done = (count: number): string[] => random.some(measures, count).map(write);
  const state = write(
    `牵头单位：${random.pick(leadUnits)}；责任单位：${random.pick(leadUnits)}。整改时限：{year}年${random.between(6, 12)}月底前。整改状态：${random.pick(statuses)}。`,
  );
  switch (layout) {
    case 'marked': {
      const told = done(random.between(2, 4)).map((text, at) => `（${at + 1}）${text}`);
      return `${number}.关于“${title}”问题\n\n${state}\n\n整改进展：${told.join('')}`;
    }
    case 'run': {
      const told = done(random.between(2, 4)).map((text, at) => `${han[at]!}是${text}`);
      return `${number}.关于${title}的问题。\n\n${told.join('')}\n\n${state}`;
    }
    case 'lines': {
      const told = done(random.between(2, 4)).map((text, at) => `（${at + 1}）${text}${stepsOf(random, write)}`);
      return `${number}.关于“${title}”问题\n${told.join('\n')}\n${state}`;
    }
    case 'nested': {
      const below = random.some(additions, 2).map((what, at) => {
        const told = done(random.between(2, 3)).map((text, place) => `${han[place]!}是${text}`);
        return `（${at + 1}）针对“${finding}，${what}”的问题。${told.join('')}\n\n${state}`;
      });
      return `${number}.关于“${title}”问题\n\n${below.join('\n\n')}`;
    }
  }
}

/** Now and then a measure has steps of its own. */
const stepsOf = (random: Random, write: Write): string =>
  random.between(0, 4) > 0 ? '' : steps.map((step, at) => `${han[at]!}是${write(step)}`).join('');
