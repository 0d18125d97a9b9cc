import { ask, type Contender } from './Contender.js';
import type { Variables } from './questions/Question.js';

/**
 * Asks every contender with all variables, and sees to it that all answers say the same, in the same order.
 *
 * @returns the bytes that the answer of the first has on average
 * @throws Error that tells where two part, or that nothing was found at all
 */
export async function compareAnswers(
  [first, ...others]: readonly Contender[],
  variablesInTurn: readonly Variables[],
): Promise<number> {
  let bytes = 0;
  let isAnyFound = false;
  for (const variables of variablesInTurn) {
    const answer = await ask(first!, variables);
    bytes += answer.length;
    const expected = JSON.stringify(first!.plain(answer));
    isAnyFound ||= expected !== '[]';
    for (const other of others) {
      const told = JSON.stringify(other.plain(await ask(other, variables)));
      if (told === expected) continue;
      const at = firstDifference(expected, told);
      throw new Error(
        [
          `Different answers to ${JSON.stringify(variables)} from character ${at}:`,
          `${first!.name}: …${around(expected, at)}…`,
          `${other.name}: …${around(told, at)}…`,
        ].join('\n'),
      );
    }
  }
  if (!isAnyFound) throw new Error('Nothing is found, whatever is asked: there is nothing to compare');
  return bytes / variablesInTurn.length;
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

const around = (text: string, at: number): string => text.slice(Math.max(0, at - 100), at + 200);
