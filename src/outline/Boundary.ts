/**
 * What stands before a place in a paragraph, from surest to least sure that something new begins there.
 *
 * - `line`: nothing, the paragraph begins
 * - `stop`: the end of a sentence or a colon, 。！？；：
 * - `heading`: words that close a heading, 情况 or 问题
 * - `close`: a closing quote or bracket
 * - `pause`: a comma, ，、
 * - `gap`: a blank
 * - `inside`: anything else
 */
export const boundaries = ['line', 'stop', 'heading', 'close', 'pause', 'gap', 'inside'] as const;
export type Boundary = (typeof boundaries)[number];
