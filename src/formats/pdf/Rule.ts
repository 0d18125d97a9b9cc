/** A straight line that is drawn on a page, level or upright. Points, from the upper left corner of the page as it is read. */
export interface Rule {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** In points: what is thicker is an area, and lines that are closer are one. */
export const thickest = 3;

export function isLevel({ left, right, top, bottom }: Rule): boolean {
  return bottom - top <= thickest && right - left > thickest;
}

export function isUpright({ left, right, top, bottom }: Rule): boolean {
  return right - left <= thickest && bottom - top > thickest;
}
