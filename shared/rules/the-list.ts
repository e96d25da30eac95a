import type { Evidence } from '../chart/evidence.ts';
import { inSentence } from '../wording.ts';
import type { Coded, Facts } from './facts.ts';

/** Titles run to 200 characters; so much of one tells which code it is. */
const MOST_OF_TITLE = 70;

/** A code as messages name it: with its title where one is held, a long one cut at a word. */
export function named(facts: Facts, { code, shown }: Pick<Coded, 'code' | 'shown'>): string {
  const title = facts.title(code);
  if (title.length <= MOST_OF_TITLE) return `${shown} ${title}`.trim();
  return `${shown} ${title.slice(0, MOST_OF_TITLE).replace(/[\s,]+\S*$/, '')} …`;
}

/** Several diagnoses in one sentence: `I11.0, I50.9 and N18.30`. */
export function shownAll(list: readonly Coded[]): string {
  return inSentence(
    list.map(({ shown }) => shown),
    'and',
  );
}

/** Whether the list of diagnoses is whole, so that what is not in it is not coded. */
export function isWhole(facts: Facts): boolean {
  return facts.chart.looked.includes('secondary');
}

/** Evidence for "not in the list": the list itself. */
export function listed(facts: Facts): Evidence {
  return facts.at('diagnoses', undefined, '/diagnoses');
}
