import type { Editions } from '../../../shared/editions/editions.ts';
import { authorKind } from '../../../shared/narrative/author.ts';
import { annotated, type GoldNote, given, goldNotes, type Score, scoreOf } from '../../gold/score.ts';
import { say, verdict } from './say.ts';

/** Goals of issue 5, on the exact code. */
const GOAL = { precision: 0.9, recall: 0.75, silent: 0.05 };

interface Row {
  note: GoldNote;
  given: ReadonlySet<string>;
  wanted: ReadonlySet<string>;
}

const isProvider = ({ note }: Row) => authorKind(note.author) === 'provider';
const isTuned = ({ note }: Row) => note.tune;
const not = (test: (row: Row) => boolean) => (row: Row) => !test(row);

/**
 * The own gold set: precision and recall on the exact code, notes for tuning and held-out ones apart, and providers' notes
 * (suggestions) and others' (codes of questions) apart. Sums only: no held-out note is named.
 */
export function measureGold(editions: Editions): void {
  const [a, b] = [annotated('annotator-a'), annotated('annotator-b')];
  const wanted = annotated('adjudicated');
  for (const set of new Set(goldNotes().map((note) => note.set))) {
    const notes = goldNotes().filter((note) => note.set === set);
    say(`\ngold set ${set}: ${notes.length} notes, exact codes`);
    sayAgreement(notes, a, b);
    say('                               notes      P      R  right  given  wanted');
    const rows = notes.map((note) => ({ note, given: given(note, editions), wanted: wanted.get(note.id) ?? NONE }));
    sayScores(set, rows);
    saySilent(set, rows);
  }
}

const NONE: ReadonlySet<string> = new Set();

/** Agreement of the annotators on exact codes: the codes that both have, of those that either has. */
function sayAgreement(
  notes: readonly GoldNote[],
  a: ReadonlyMap<string, Set<string>>,
  b: ReadonlyMap<string, Set<string>>,
): void {
  say('annotator A against annotator B before adjudication');
  for (const [name, isOfIt] of [
    ['all notes', () => true],
    ['for tuning', ({ tune }: GoldNote) => tune],
    ['held out', ({ tune }: GoldNote) => !tune],
  ] as const) {
    const pairs = notes.filter(isOfIt).map(({ id }) => ({ a: a.get(id) ?? NONE, b: b.get(id) ?? NONE }));
    const both = sum(pairs, (pair) => shared(pair.a, pair.b));
    const [ofA, ofB] = [sum(pairs, (pair) => pair.a.size), sum(pairs, (pair) => pair.b.size)];
    const same = pairs.filter((pair) => shared(pair.a, pair.b) === pair.a.size && pair.a.size === pair.b.size).length;
    const noneAtAll = pairs.filter((pair) => pair.a.size === 0 && pair.b.size === 0).length;
    say(
      `${name.padEnd(12)} ${pairs.length} notes: ${ofA} and ${ofB} codes, ${both} the same; F1 ${((2 * both) / (ofA + ofB)).toFixed(3)}, of the union ${(both / (ofA + ofB - both)).toFixed(3)}; all codes the same in ${same} notes (${noneAtAll} with none)`,
    );
  }
}

function sayScores(set: number, rows: readonly Row[]): void {
  for (const [who, isWho] of [
    ['providers, suggestions', isProvider],
    ['others, codes asked', not(isProvider)],
  ] as const) {
    const own = rows.filter(isWho);
    const tuned = sayScore(`${who}, for tuning`, scoreOf(own.filter(isTuned)));
    const held = sayScore(`${who}, held out`, scoreOf(own.filter(not(isTuned))));
    const gap = (key: 'precision' | 'recall') => (tuned[key] - held[key]).toFixed(3).padStart(7);
    say(`${'  gap'.padEnd(36)}${gap('precision')}${gap('recall')}`);
    verdict(`gold set ${set}, ${who}, for tuning: precision`, tuned.precision, GOAL.precision);
    verdict(`gold set ${set}, ${who}, for tuning: recall`, tuned.recall, GOAL.recall);
    verdict(`gold set ${set}, ${who}, held out: precision`, held.precision, GOAL.precision);
    verdict(`gold set ${set}, ${who}, held out: recall`, held.recall, GOAL.recall);
  }
}

function sayScore(name: string, score: Score): Score {
  const counts = [score.right, score.given, score.wanted].map((each) => String(each).padStart(7)).join('');
  say(
    `${name.padEnd(32)}${String(score.notes).padStart(4)}${score.precision.toFixed(3).padStart(7)}${score.recall.toFixed(3).padStart(7)}${counts}`,
  );
  return score;
}

/** What is given in notes with nothing to code. */
function saySilent(set: number, rows: readonly Row[]): void {
  const silent = rows.filter(({ wanted }) => wanted.size === 0);
  say('notes with nothing to code');
  for (const [name, isOfIt] of [
    ['providers, suggestions', isProvider],
    ['others, codes asked', not(isProvider)],
  ] as const) {
    for (const [part, isOfPart] of [
      ['for tuning', isTuned],
      ['held out', not(isTuned)],
    ] as const) {
      const own = silent.filter((row) => isOfIt(row) && isOfPart(row));
      const codes = sum(own, (row) => row.given.size);
      say(
        `  ${`${name}, ${part}`.padEnd(34)} ${own.length} notes, ${codes} codes: ${(codes / own.length).toFixed(3)} each`,
      );
    }
  }
  verdict(
    `gold set ${set}, notes with nothing to code: codes each`,
    sum(silent, (row) => row.given.size) / silent.length,
    GOAL.silent,
    true,
  );
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((code) => b.has(code)).length;
}

function sum<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((total, value) => total + of(value), 0);
}
