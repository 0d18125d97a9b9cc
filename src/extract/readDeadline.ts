import { clean } from '../text/clean.js';
import { execSqueezed } from '../text/execSqueezed.js';
import type { Span } from '../text/Span.js';
import { datesWithin } from './datesWithin.js';
import type { DateMention, Deadline } from './ParsedReport.js';

/**
 * The deadline in a labelled field: its words as written, and the last day they mean. 2024年12月底前 and 2024年第四季度
 * mean their last day; 立行立改 and 长期坚持 mean no day.
 */
export function readDeadline(folded: string, text: string, value: Span, dates: readonly DateMention[]): Deadline {
  const words = folded.slice(value.start, value.end);
  const span = { start: value.start, end: value.start + words.search(/(?<![\s。;,.])[\s。;,.]*$/) };
  return {
    date: datesWithin(dates, span).at(-1)?.end ?? null,
    phrase: clean(text.slice(span.start, span.end)),
    span,
  };
}

/** 预计2024年12月底前完成 within the words on status; null when they promise nothing. */
export function promisedDeadline(
  folded: string,
  text: string,
  value: Span,
  dates: readonly DateMention[],
): Deadline | null {
  const when = execSqueezed(promise, folded, value)?.groups.when;
  const deadline = when === undefined ? null : readDeadline(folded, text, when.span, dates);
  return deadline?.date == null ? null : deadline;
}

const promise =
  /(?:预计|计划|力争|争取|确保|承诺|将于?|拟于?|[,;、]|剩余[^,。;]{0,12}?)[在于到]?(?<when>(?:20\d\d年|[今明]年|\d{1,2}月|年底)[^。;,]{0,20}?[底末]?(?:以?前)?)(?=(?:全面|全部|基本|彻底)?(?:完成|整改|销号|办结|到位|解决|退出|处置|清收|收回|完工|竣工|建成|达标))/d;
