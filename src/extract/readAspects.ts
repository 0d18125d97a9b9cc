import type { Field, OutlineAspect, OutlineIssue, OutlineMeasure } from '../outline/Outline.js';
import { clean } from '../text/clean.js';
import { datesWithin } from './datesWithin.js';
import type { DateMention, Deadline, Focus, ParsedAspect, ParsedIssue, ParsedMeasure, Status } from './ParsedReport.js';
import { promisedDeadline, readDeadline } from './readDeadline.js';
import { readFocus } from './readFocus.js';
import { claimAtEnd, claimedOf, notStated, statusAtEnd, statusOfField, statusOfRemark } from './readStatus.js';

/** What reading the parts of one report shares. */
export interface PartSource {
  readonly text: string;
  readonly folded: string;
  /** All of the report, in order. */
  readonly dates: readonly DateMention[];
}

/** The outline's aspects with what their words say of focus, status, deadlines and dates. */
export function readAspects(source: PartSource, aspects: readonly OutlineAspect[]): ParsedAspect[] {
  return aspects.map((aspect) => {
    const focus = focusOf(aspect);
    const { address, number, title, span, titleSpan, description } = aspect;
    const issues = aspect.issues.map((issue) => readIssue(source, issue, focus));
    return { address, number, title, focus, span, titleSpan, description, issues };
  });
}

function focusOf({ referrals, untitled, title }: OutlineAspect): Focus {
  if (referrals) return 'REFERRALS';
  return untitled ? 'OTHER' : readFocus(title);
}

function readIssue(source: PartSource, issue: OutlineIssue, focus: Focus): ParsedIssue {
  const { address, number, title, span, titleSpan, description, fields } = issue;
  const status = issueStatus(source, issue);
  return {
    address,
    number,
    title,
    focus,
    span,
    titleSpan,
    description,
    types: [],
    status,
    deadline: deadlineOf(source, fields, status),
    declaredMeasures: issue.declared?.count ?? null,
    measures: issue.measures.map((measure) => readMeasure(source, measure)),
    subissues: issue.subissues.map((subissue) => readIssue(source, subissue, focus)),
  };
}

/** In its own field, else as the words on its status promise: 正在整改，预计2024年12月底前完成. */
function deadlineOf({ folded, text, dates }: PartSource, fields: readonly Field[], { span }: Status): Deadline | null {
  const own = fields.find(({ name }) => name === 'deadline');
  if (own !== undefined) return readDeadline(folded, text, own.value, dates);
  const promises = [...ofFields(fields).map(({ value }) => value), ...(span === null ? [] : [span])];
  return promises.map((words) => promisedDeadline(folded, text, words, dates)).find((told) => told !== null) ?? null;
}

/** What is said of the issue itself: in its field, in its remarks, or of it as a whole at the end of its measures. */
function issueStatus({ folded, text }: PartSource, { fields, remarks, measures }: OutlineIssue): Status {
  return (
    firstStated(ofFields(fields).map((field) => statusOfField(folded, text, field))) ??
    firstStated(remarks.map((span) => statusOfRemark(folded, text, span))) ??
    firstStated(measures.slice(-1).map(({ span }) => statusAtEnd(folded, text, span, measures.length === 1))) ??
    firstStated(measures.slice(-1).map(({ span }) => claimedOf('issue', folded, text, span))) ??
    notStated
  );
}

function readMeasure(source: PartSource, measure: OutlineMeasure): ParsedMeasure {
  const { address, number, text, span, textSpan, fields, steps } = measure;
  const status =
    firstStated([
      ...ofFields(fields).map((field) => statusOfField(source.folded, source.text, field)),
      claimAtEnd(source.folded, source.text, textSpan),
      claimedOf('measure', source.folded, source.text, textSpan),
    ]) ?? notStated;
  return {
    address,
    number,
    text,
    span,
    textSpan,
    status,
    dates: datesWithin(source.dates, textSpan).map((date) => ({
      ...date,
      phrase: clean(source.text.slice(date.span.start, date.span.end)),
    })),
    steps: steps.map((step) => readMeasure(source, step)),
  };
}

function ofFields(fields: readonly Field[]): readonly Field[] {
  return fields.filter(({ name }) => name === 'status');
}

function firstStated(statuses: readonly Status[]): Status | null {
  return statuses.find(({ value }) => value !== 'NOT_STATED') ?? null;
}
