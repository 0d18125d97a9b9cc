import { z } from 'zod';
import { foldWords } from './foldWords.js';
import { taxonomyFocuses } from './Taxonomy.js';

const points = z.number({ error: 'a weight must be a number' });
const text = (what: string) =>
  z.string({ error: `${what} must be text` }).refine((words) => words.trim() !== '', `${what} is empty`);

const term = z
  .string({ error: 'a term must be text; put quotation marks around a number' })
  .refine((words) => foldWords(words).words !== '', 'a term is empty');

const terms = z.array(term, { error: 'terms must stand in a list, [甲, 乙]' });

const type = z.strictObject(
  {
    id: z
      .string({ error: 'a type needs an id' })
      .regex(/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/, 'an id is written in small letters, digits and single hyphens'),
    focus: z.enum(taxonomyFocuses, { error: `the focus must be one of ${taxonomyFocuses.join(', ')}` }),
    zh: text('zh, the Chinese name,'),
    en: text('en, the English name,'),
    evidence: z
      .record(z.string(), terms, { error: 'evidence must list terms by the name of their weight' })
      .default({}),
  },
  { error: 'a type must have id, focus, zh and en' },
);

const weight = z.strictObject(
  { title: points, heading: points, measures: points },
  { error: 'a weight must give title, heading and measures' },
);

/** What a taxonomy file may say. Each problem carries its path in the file and a reason for people. */
export const taxonomyFile = z
  .strictObject(
    {
      weights: z.record(z.string(), weight, { error: 'weights must name the weights of terms' }).default({}),
      ignore: terms.default([]),
      types: z
        .array(type, { error: 'types must list the issue types' })
        .min(1, 'types must list at least one issue type'),
    },
    { error: 'a taxonomy must have types' },
  )
  .superRefine(({ weights, ignore, types }, context) => {
    const refuse = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    const ids = new Set<string>();
    const ignored = new Set<string>();

    for (const [index, words] of ignore.entries()) {
      const { words: folded } = foldWords(words);
      if (ignored.has(folded)) refuse(['ignore', index], `“${words}” is ignored twice`);
      ignored.add(folded);
    }
    for (const [index, { id, evidence }] of types.entries()) {
      if (ids.has(id)) refuse(['types', index, 'id'], `the id ${id} is given twice`);
      ids.add(id);

      const seen = new Set<string>();
      for (const [name, list] of Object.entries(evidence)) {
        const path = ['types', index, 'evidence', name];
        if (!Object.hasOwn(weights, name)) refuse(path, `no weight is named ${name}; ${named(Object.keys(weights))}`);
        for (const [position, words] of list.entries()) {
          const { words: folded } = foldWords(words);
          if (seen.has(folded)) refuse([...path, position], `“${words}” is listed twice in ${id}`);
          if (ignored.has(folded))
            refuse([...path, position], `“${words}” is ignored, so it cannot be evidence of ${id}`);
          seen.add(folded);
        }
      }
    }
  });

export type TaxonomyFile = z.infer<typeof taxonomyFile>;

function named(names: readonly string[]): string {
  return names.length === 0 ? 'the file names none' : `the file names ${names.join(', ')}`;
}
