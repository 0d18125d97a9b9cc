import { asc, desc, type Order } from '../../plan/Order.js';

/** Orders by value of ReportOrder, the default first. */
export const reportOrders: Readonly<Record<string, Order>> = {
  // What has no date has an empty one, which comes last: an index alone can give this order.
  PUBLISHED_DESC: [desc('sortDate')],
  PUBLISHED_ASC: [asc('undated'), asc('sortDate')],
  ISSUE_COUNT_DESC: [desc('issueCount')],
  TITLE_ASC: [asc('sortTitle')],
};

/** Orders by value of IssueOrder, the default first. */
export const issueOrders: Readonly<Record<string, Order>> = {
  REPORT_ORDER: [asc('reportId'), asc('start')],
  PUBLISHED_DESC: [asc('undated'), desc('sortDate')],
  DEADLINE_ASC: [asc('sortDeadline')],
  MEASURE_COUNT_DESC: [desc('measureCount')],
};

export const byName: Order = [asc('sortName')];
export const byTitle: Order = [asc('sortTitle')];
/** Of what stands under one parent. */
export const inOutline: Order = [{ by: 'ordinal', unique: true }];
export const byStart: Order = [asc('sortDate')];
