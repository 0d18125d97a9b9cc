import { limits } from '../limits.js';

/** What is drawn on a page, as the reader lists it. */
export interface Drawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The numbers that the reader gives to the operators (its OPS). */
export type Operators = Readonly<
  Record<
    | 'save'
    | 'restore'
    | 'transform'
    | 'paintFormXObjectBegin'
    | 'paintFormXObjectEnd'
    | 'constructPath'
    | 'stroke'
    | 'closeStroke'
    | 'fill'
    | 'eoFill'
    | 'fillStroke'
    | 'eoFillStroke',
    number
  >
>;

/** Two corners of a straight line or a filled box, in points of the page's own space. */
export type Corners = readonly [x0: number, y0: number, x1: number, y1: number];

type Matrix = readonly [number, number, number, number, number, number];

/** The straight lines and boxes that are drawn on a page; none when there are more than any table has. */
export function readRules(drawing: Drawing, operators: Operators): Corners[] {
  const found: Corners[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const place = ([x0, y0, x1, y1]: Corners): Corners => [...apply(matrix, x0, y0), ...apply(matrix, x1, y1)];
  for (const [index, operator] of drawing.fnArray.entries()) {
    const args = drawing.argsArray[index];
    if (operator === operators.save) saved.push(matrix);
    else if (operator === operators.restore || operator === operators.paintFormXObjectEnd)
      matrix = saved.pop() ?? matrix;
    else if (operator === operators.transform && isMatrix(args)) matrix = multiply(matrix, args);
    else if (operator === operators.paintFormXObjectBegin) {
      saved.push(matrix);
      const [inner] = args as readonly unknown[];
      if (isMatrix(inner)) matrix = multiply(matrix, inner);
    } else if (operator === operators.constructPath) {
      const [paint, data] = args as readonly [number, readonly unknown[]];
      const parts = partsOf(data[0]);
      if ([operators.fill, operators.eoFill, operators.fillStroke, operators.eoFillStroke].includes(paint))
        found.push(...parts.map(boxOf).map(place));
      else if ([operators.stroke, operators.closeStroke].includes(paint))
        found.push(...parts.flatMap(edgesOf).map(place));
      if (found.length > limits.pdfPageRules) return [];
    }
  }
  return found;
}

type Point = readonly [x: number, y: number];

/** The parts of a path that are made of straight lines; `data` has each step's kind before its numbers. */
function partsOf(data: unknown): Point[][] {
  const steps = ArrayBuffer.isView(data) ? (data as Float32Array) : new Float32Array();
  const parts: Point[][] = [];
  for (let at = 0; at < steps.length;) {
    const kind = steps[at] ?? -1;
    const count = numbersOf[kind];
    if (count === undefined) return [];
    const point = [steps[at + count - 1] ?? 0, steps[at + count] ?? 0] as const;
    const part = parts.at(-1);
    if (kind === 0) parts.push([point]);
    else if (kind === 1) part?.push(point);
    else if (kind === 4 && part?.[0] !== undefined) part.push(part[0]);
    else return [];
    at += count + 1;
  }
  return parts;
}

/** By the kind of step: to move, a line, two kinds of curves, to close. */
const numbersOf: readonly number[] = [2, 2, 6, 4, 0];

function boxOf(points: readonly Point[]): Corners {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function edgesOf(points: readonly Point[]): Corners[] {
  return points.slice(1).map((point, index) => [...(points[index] ?? point), ...point]);
}

function isMatrix(value: unknown): value is Matrix {
  return (Array.isArray(value) || ArrayBuffer.isView(value)) && (value as ArrayLike<number>).length === 6;
}

function multiply([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix {
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}
