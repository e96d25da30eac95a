import { resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readFlatRecord } from '../../../shared/chart/flat-record.ts';
import type { FlatRecord } from '../../../shared/chart/flat-schema.ts';
import { classify } from '../../../shared/classify.ts';
import { suggestNote } from '../../../shared/narrative/suggest-note.ts';
import { LINEAR, processorTime } from '../../growth.ts';
import { shippedEditions } from '../../shipped.ts';
import { builtBy, type Found, literalsIn } from './regexes.ts';

/**
 * Abuse case 32: texts that make a regular expression try again and again. Nobody outside of the project writes one that
 * runs (a policy, a site and a rule take words), so the fuzz goes over those of the source. What counts is how the time grows
 * with the text, on whatever machine.
 */
const ROOT = resolve(import.meta.dirname, '../../..');

/** What is repeated: white space, lists, brackets, labels, and (of each pattern) its own words. */
const UNITS = [
  ' ',
  '\n',
  '\t',
  'a',
  'A',
  '1',
  '-',
  '.',
  ',',
  '(',
  '[',
  ':',
  '/',
  '"',
  'a ',
  'A ',
  '1 ',
  'a\n',
  ' \n',
].concat(['1.', '1,', 'a,', 'a-', '_ ', '1/1/', '[ ] ', 'A: ', 'a: a\n', 'aa aa, ', 'and ']);

/**
 * Patterns that grow with the square of what they see, and see no more than this: the rest of the work never hands them a
 * whole note. One that is added to the source and grows so fails until it is mended or stands here with its reason.
 */
const SEES_LITTLE: Record<string, string> = {
  'shared/icd10cm/acute-and-chronic.ts': 'titles of codes',
  'shared/icd10cm/note-references.ts': 'notes of the classification',
  'shared/icd10cm/sibling-conflict.ts': 'titles of codes',
  'shared/narrative/conditions/leaf-words.ts': 'titles of codes',
  'shared/narrative/links/stage-conflict.ts': 'titles of codes',
  'shared/narrative/terms/list-phrases.ts': 'terms of the lexicon',
  'shared/rules/documented/less-said.ts': 'titles of codes',
  'shared/narrative/statuses/done-operations.ts': '16 characters between two words',
  'shared/narrative/links/caused.ts': '24 characters before a word',
  'shared/narrative/conditions/listed-ulcers.ts': 'one item of a list, 600 characters',
  'shared/narrative/links/organisms.ts': 'one sentence',
  'shared/narrative/reading/headings.ts': 'the head of one line',
  'shared/narrative/standing/verdict.ts': 'the rest of one sentence',
  'shared/narrative/standing/relatives-state.ts': 'the rest of one sentence',
  'shared/narrative/standing/of-relatives.ts': 'the rest of one sentence',
  'shared/narrative/standing/misread.ts': 'the rest of one sentence',
  'shared/narrative/standing/taught.ts': 'the rest of one sentence',
  'shared/narrative/standing/taken-back.ts': 'the rest of one sentence',
  'shared/narrative/standing/treated.ts': 'the rest of one sentence',
  'shared/narrative/conditions/wound-forms.ts': 'one wound, 1,200 characters',
  'shared/rules/documentation/plan-elements.ts': 'the label of an item',
  'shared/rules/documentation/plan-element-words.ts': 'the label of an item',
  'shared/rules/papers/signatures.ts': 'one line of a signature',
  'shared/fhir/document-type.ts': 'the title of a document',
  'shared/fhir/stays.ts': 'the system of a code',
};

const lookThrough = (pattern: RegExp, text: string): void => {
  for (const _ of text.matchAll(pattern));
};
const globally = (pattern: RegExp): RegExp =>
  pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`);

/** Milliseconds by the clock, the best of three: quick, and too long on a busy machine, which takes the processor away. */
function clockOf(pattern: RegExp, text: string): number {
  const once = (): number => {
    const before = performance.now();
    lookThrough(pattern, text);
    return performance.now() - before;
  };
  let best = once();
  for (let i = 0; i < 2 && best > 1 && best < HOPELESS; i++) best = Math.min(best, once());
  return best;
}

/** Milliseconds of processor time, which is counted in ticks of 4 ms on some machines: as often as fills ten of them. */
function timeOf(pattern: RegExp, text: string): number {
  let [sum, times] = [0, 0];
  while (sum < 40 && times < 4_000) {
    sum += processorTime(() => lookThrough(pattern, text));
    times++;
  }
  return sum / times;
}

/** Milliseconds of a test that hangs. */
const HANGS = 600_000;
/** No machine is so slow. */
const HOPELESS = 300;
/** How much longer four times the text may take in those that see little: a square takes sixteen times, a cube 64 times. */
const SQUARE = 36;
/**
 * Milliseconds at one length that say enough of five times that length: what grows with the square takes 25 times as long
 * there, with the cube 125 times, which is still below the 5 ms that any length may take.
 */
const FAR_BELOW = 0.03;
const filled = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/**
 * The text of growing length at which a pattern takes more than its share of 50 ms a 100 kB, and more than `growth` times what
 * it takes for a quarter of it; `undefined` where none does.
 */
function slowOn(one: RegExp, longest: number, growth: number): string | undefined {
  const pattern = globally(one);
  const words = [...new Set(pattern.source.replace(/\\./g, ' ').match(/[a-z]{2,}/gi) ?? [])].slice(0, 6);
  const own = words.flatMap((word) => [`${word} `, word, `${word}, `, `${word}\n`]);
  for (const unit of [...UNITS, ...own, `${words.slice(0, 3).join(' ')} `]) {
    // Short ones first: what doubles with each character would never come back from a long one.
    for (const length of new Set([20, 30, 300, 2_000, longest])) {
      const limit = Math.max(5, length / 2_000);
      const text = filled(unit, length);
      let clock = 0;
      const tooLong = (): boolean => {
        clock = clockOf(pattern, text);
        if (clock <= limit) return false;
        const long = timeOf(pattern, text);
        return long > limit && (long > HOPELESS || long > growth * timeOf(pattern, filled(unit, length / 4)));
      };
      // Again, where it seems so: one that grows does so each time.
      if (tooLong() && tooLong() && tooLong()) return `${length} characters of ${JSON.stringify(unit)}`;
      if (length * 5 === longest && clock < FAR_BELOW) break;
    }
  }
  return undefined;
}

function chartOf(text: string) {
  const documents = [{ type: 'visit-note', date: '2026-01-10', author: 'RN', text }];
  return readFlatRecord({ from: '2026-01-10', principal: 'I50.9', documents } as FlatRecord).chart;
}

const A_BIT_OF_ALL = 'Pt with CHF, DM2. Left heel ulcer, stage 3. Potassium 4.1. Needs help with bathing.';

describe('case 32: texts that blow a regular expression up', () => {
  it('no expression of the source takes more than 50 ms a 100 kB and grows with the square', {
    timeout: HANGS,
  }, async () => {
    // Anew: what was loaded before has built its own already.
    vi.resetModules();
    const built = await builtBy(
      async () => {
        const { classify: afresh } = await import('../../../shared/classify.ts');
        // Some are built when they are first asked for.
        afresh(chartOf(A_BIT_OF_ALL), await shippedEditions());
      },
      resolve(ROOT, 'shared'),
      ROOT,
    );
    const found: Found[] = [...literalsIn(resolve(ROOT, 'shared'), ROOT), ...built];
    expect(built.length).toBeGreaterThan(0);
    expect(found.length).toBeGreaterThan(1_000);
    const unique = [...new Map(found.map((one) => [`${one.pattern}`, one])).values()];
    const slow = unique.flatMap(({ file, pattern }) => {
      const on = file in SEES_LITTLE ? slowOn(pattern, 2_000, SQUARE) : slowOn(pattern, 10_000, LINEAR);
      return on === undefined ? [] : [`${file}: /${pattern.source.slice(0, 60)}/ on ${on}`];
    });
    expect(slow).toEqual([]);
  });

  it('a pattern that blows up would be found', () => {
    expect(slowOn(/(a+)+!/, 10_000, LINEAR)).toMatch(/^[23]0 characters of "a"/);
    expect(slowOn(/\s+!/, 10_000, LINEAR)).toMatch(/^(?:2000|10000) characters of " "/);
    expect(slowOn(/(\s+)+\s+!/, 2_000, SQUARE)).toMatch(/characters of " "/);
    expect(slowOn(/\bheel\b/, 10_000, LINEAR)).toBeUndefined();
  });

  it('40 kB of anything are read in a time that grows with their length, by suggestions and by every rule', {
    timeout: HANGS,
  }, async () => {
    const editions = await shippedEditions();
    const timed = (text: string): number =>
      processorTime(() => {
        suggestNote({ text }, editions);
        classify(chartOf(text), editions);
      });
    const units = [
      ...UNITS,
      'CHF ',
      'CHF, ',
      'CHF (',
      '1. CHF\n',
      'no ',
      'left ulcer ',
      'wound #1: ',
      'strep ',
      'Dr. Ab ',
    ];
    timed('Pt with CHF, DM2. Left heel ulcer, stage 3. '.repeat(200));
    const tooLong = (unit: string): boolean => {
      const long = timed(filled(unit, 40_000));
      return long >= 200 && long > LINEAR * timed(filled(unit, 10_000));
    };
    // Again, where it seems so: one that grows does so each time.
    const grew = units.filter((unit) => tooLong(unit) && tooLong(unit) && tooLong(unit));
    expect(grew).toEqual([]);
  });
});
