import fc from 'fast-check';

/** Titles of few words, so that they resemble each other; stop words, other letters and nothing but marks among them. */
const words = [
  '主体责任',
  '责任制',
  '落实',
  '不到位',
  '党风廉政',
  '廉政建设',
  '的',
  '建设',
  '安全',
  '党',
  'gdp',
  '2021',
  '，',
  '“',
  '》',
];

export const someTitle = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''));
