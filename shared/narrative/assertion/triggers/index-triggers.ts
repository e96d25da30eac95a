import { type Token, wordsOf } from '../../reading/tokens.ts';
import { wordForm } from '../../reading/word-form.ts';
import { FAMILY, OWN } from './family.ts';
import { HISTORICAL, NOT_PAST } from './historical.ts';
import { FOUND, HYPOTHETICAL, PLAN } from './hypothetical.ts';
import { NEGATION, NO_NEGATION } from './negation.ts';
import { CERTAIN, POSSIBLE } from './possible.ts';
import { FARTHEST, type Trigger, type TriggerList } from './trigger.ts';

/** A trigger as it is looked up: the words behind its first one. */
export interface Entry {
  words: readonly string[];
  triggers: readonly Trigger[];
}

/** Entries with one first word, longest first: by the second word with those that have none or take any, and those alone. */
interface Beginning {
  bySecond: ReadonlyMap<string, readonly Entry[]>;
  others: readonly Entry[];
}

const NONE: readonly Entry[] = [];

/** The triggers that may begin at a word: "no" leads fifty phrases, and the word behind it leaves a few. */
export function entriesAt(word: string, next: string): readonly Entry[] {
  const beginning = TRIGGERS.get(word);
  return beginning ? (beginning.bySecond.get(next) ?? beginning.others) : NONE;
}

/** The words with which triggers begin. */
export function firstWords(): readonly string[] {
  return [...TRIGGERS.keys()];
}

/** All triggers. Of two phrases at one place the longer one holds. */
const TRIGGERS: ReadonlyMap<string, Beginning> = tableOf([
  ...NEGATION,
  ...NO_NEGATION,
  ...POSSIBLE,
  ...CERTAIN,
  ...HISTORICAL,
  ...NOT_PAST,
  ...HYPOTHETICAL,
  ...FOUND,
  ...PLAN,
  ...FAMILY,
  ...OWN,
]);

function tableOf(lists: readonly TriggerList[]): ReadonlyMap<string, Beginning> {
  const byPhrase = new Map<string, { words: string[]; triggers: Trigger[] }>();
  for (const list of lists) {
    const { phrases, ...rest } = list;
    const trigger: Trigger = { reach: FARTHEST, list: 'all', ...rest, ...normalised(rest) };
    for (const phrase of phrases.split('|')) {
      const words = phrase.split(/\s+/).flatMap((word) => (word === '*' ? ['*'] : wordsOf(word)));
      const key = words.join(' ');
      const held = byPhrase.get(key) ?? { words, triggers: [] };
      const same = held.triggers.findIndex(({ kind, side }) => kind === trigger.kind && side === trigger.side);
      if (same < 0) held.triggers.push(trigger);
      byPhrase.set(key, held);
    }
  }
  const byFirst = Map.groupBy(byPhrase.values(), ({ words }) => words[0] ?? '');
  return new Map([...byFirst].map(([first, entries]) => [first, beginningOf(entries)]));
}

function beginningOf(entries: readonly Entry[]): Beginning {
  const sorted = entries.toSorted((a, b) => b.words.length - a.words.length);
  const isOther = ({ words: [, second] }: Entry) => second === undefined || second === '*';
  const seconds = new Set(sorted.flatMap((entry) => (isOther(entry) ? [] : (entry.words[1] ?? []))));
  return {
    others: sorted.filter(isOther),
    bySecond: new Map(
      [...seconds].map((second) => [second, sorted.filter((entry) => isOther(entry) || entry.words[1] === second)]),
    ),
  };
}

function normalised({ needs, unless }: Partial<Trigger>): Partial<Trigger> {
  const forms = (words: ReadonlySet<string>) => new Set([...words].map(wordForm));
  return { ...(needs ? { needs: forms(needs) } : {}), ...(unless ? { unless: forms(unless) } : {}) };
}

/** Phrases without a trigger, for stops. */
export function phraseTable(list: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const table = new Map<string, (readonly string[])[]>();
  for (const phrase of list.split('|')) {
    const words = wordsOf(phrase);
    const first = words[0];
    if (first !== undefined) table.set(first, [...(table.get(first) ?? []), words]);
  }
  return table;
}

/** Whether a phrase of a table ({@link phraseTable}) stands at a word. */
export function isPhraseAt(
  table: ReadonlyMap<string, readonly (readonly string[])[]>,
  tokens: readonly Token[],
  at: number,
): boolean {
  const phrases = table.get(tokens[at]?.word ?? '');
  return phrases?.some((words) => words.every((word, i) => tokens[at + i]?.word === word)) ?? false;
}
