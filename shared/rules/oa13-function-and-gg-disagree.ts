import type { Evidence } from '../chart/evidence.ts';
import { stepsAgainst } from './answers/function-phrases.ts';
import { LEVELS } from './answers/gg-levels.ts';
import { ggAgainstWords, levelOf } from './answers/gg-words.ts';
import { undoneAgainst } from './answers/not-attempted.ts';
import { phrasesAgainst } from './answers/phrases-against.ts';
import { priorDevices, priorFunction } from './answers/prior-level.ts';
import { itemsInWords } from './answers/told-items.ts';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';

/**
 * M18xx against section GG where both ask the same thing: two or more levels apart. Each answer of the M item allows a
 * range of GG levels (06 independent to 01 dependent), by its own words; the distance is counted from the edge of that
 * range. Not attempted (07, 09, 10, 88) is no level; a note that tells how it went stands against it. Only performance at the time of this assessment is compared: column
 * 1 at start or resumption of care, 4 at follow-up, 3 at discharge; column 2 is the goal. Words of a note that rate the same
 * activity are held against section GG by the same distance, and those of the time before against GG0100 and GG0110.
 */
export const functionAndGgDisagree = rule({
  code: 'OA13',
  name: 'function-and-gg-disagree',
  version: 1,
  severity: 'warn',
  cite: [
    'OASIS form, answers of M1810–M1870, GG0130 and GG0170',
    'project: shared/rules/oa13-function-and-gg-disagree.ts',
  ],
  needs: ['oasis:GG0100|GG0110|GG0130|GG0170'],
  reads: ['assessed-visit'],
  act: 'return-to-clinician',
  *check(facts) {
    yield* priorFunction(facts);
    yield* priorDevices(facts);
    const column = columnOf(facts);
    if (column === undefined) return;
    yield* itemsInWords(facts, /^GG/, column);
    yield* ggAgainstWords(facts, column);
    yield* phrasesAgainst(facts, [...stepsAgainst(column), ...undoneAgainst(column)]);
    for (const pair of PAIRS) {
      const said = facts.oasis(pair.item);
      const answer = facts.answer(pair.item);
      if (!said || answer === undefined) continue;
      const far = pair.activities.flatMap((activity) => {
        const range = activity.levels[answer];
        const level = levelOf(facts, activity.gg + column);
        return range && level && isFar(level.value, range) && !activity.unless?.(facts, column, answer) ? [level] : [];
      });
      const [first] = far;
      if (!first) continue;
      const list = far.map(({ gg, value }) => `${gg} 0${value} (${LEVELS[value]})`).join(', ');
      const say = `${pair.item} ${answer} (${pair.means[answer]}) and ${list} are two or more levels apart.`;
      const at: [Evidence, Evidence, ...Evidence[]] = [said.at, first.at, ...far.slice(1).map((one) => one.at)];
      yield { at, about: [pair.item, ...far.map(({ gg }) => gg)], say };
    }
  },
});

/** The lowest and highest GG level that an answer allows. */
type Range = readonly [low: number, high: number];

interface Activity {
  /** Without the column. */
  gg: string;
  /** By answer of the M item; `undefined`: nothing follows. */
  levels: readonly (Range | undefined)[];
  unless?: (facts: Facts, column: string, answer: number) => boolean;
}

const DRESSING: readonly Range[] = [
  [6, 6],
  [5, 6],
  [2, 4],
  [1, 1],
];

const PAIRS: readonly { item: string; means: readonly string[]; activities: readonly Activity[] }[] = [
  {
    item: 'M1860',
    means: [
      'walks alone everywhere without a device',
      'walks alone everywhere with a one-handed device',
      'walks alone on level ground with a two-handed device, or needs help on stairs and uneven ground',
      'walks only with another person',
      'chairfast, wheels alone',
      'chairfast, does not wheel alone',
      'bedfast',
    ],
    activities: [
      // 10 feet, 50 feet with turns, 150 feet: how far is endurance, so that the longer ones say less about needing help.
      {
        gg: 'GG0170I',
        levels: [
          [6, 6],
          [6, 6],
          [5, 6],
          [1, 4],
          [1, 2],
          [1, 2],
          [1, 2],
        ],
      },
      {
        gg: 'GG0170J',
        levels: [
          [6, 6],
          [6, 6],
          [4, 6],
          [1, 4],
          [1, 2],
          [1, 2],
          [1, 2],
        ],
      },
      { gg: 'GG0170K', levels: [[5, 6], [5, 6], undefined, [1, 4], [1, 2], [1, 2], [1, 2]] },
    ],
  },
  {
    item: 'M1850',
    means: [
      'transfers alone',
      'transfers with a little help or a device',
      'bears weight and pivots, cannot transfer alone',
      'cannot transfer, bear weight or pivot',
      'bedfast, turns alone',
      'bedfast, does not turn alone',
    ],
    activities: [
      {
        gg: 'GG0170E',
        levels: [
          [6, 6],
          [3, 6],
          [1, 3],
          [1, 2],
          [1, 1],
          [1, 1],
        ],
        unless: walksToTheChair,
      },
    ],
  },
  {
    item: 'M1830',
    means: [
      'bathes alone in tub or shower',
      'bathes alone in tub or shower with devices',
      'bathes in tub or shower with help now and then',
      'bathes in tub or shower with someone there throughout',
      'bathes alone outside tub and shower',
      'bathes outside tub and shower with help',
      'is bathed by another person',
    ],
    // Answer 2 may be help with getting in and out alone, which GG0130E leaves out: the person may wash alone (06).
    activities: [
      {
        gg: 'GG0130E',
        levels: [
          [6, 6],
          [5, 6],
          [3, 6],
          [2, 4],
          [5, 6],
          [2, 4],
          [1, 1],
        ],
      },
    ],
  },
  {
    item: 'M1810',
    means: ['dresses upper body alone', 'dresses when clothes are laid out', 'is helped', 'is dressed'],
    activities: [{ gg: 'GG0130F', levels: DRESSING }],
  },
  {
    item: 'M1820',
    means: ['dresses lower body alone', 'dresses when clothes are laid out', 'is helped', 'is dressed'],
    activities: [{ gg: 'GG0130G', levels: DRESSING, unless: needsHelpWithFootwear }],
  },
  {
    item: 'M1870',
    means: [
      'eats alone',
      'eats alone with setup, some supervision or a soft diet',
      'is helped or watched throughout the meal',
      'eats and is fed by tube',
      'is fed by tube',
      'takes no nutrients by mouth or tube',
    ],
    activities: [{ gg: 'GG0130A', levels: [[6, 6], [4, 6], [1, 4], undefined, [1, 1], [1, 1]] }],
  },
]; // prettier-ignore

/** M1820 takes in shoes and socks, GG0130G does not: help with footwear alone explains M1820 2. */
function needsHelpWithFootwear(facts: Facts, column: string, answer: number): boolean {
  const footwear = levelOf(facts, `GG0130H${column}`);
  return answer === 2 && footwear !== undefined && footwear.value <= 4;
}

/**
 * M1850 takes in the way to the nearest chair where none stands beside the bed, GG0170E does not: who needs help to walk may
 * be 2 in M1850 and transfer alone.
 */
function walksToTheChair(facts: Facts, column: string, answer: number): boolean {
  const walks = levelOf(facts, `GG0170I${column}`);
  return answer === 2 && walks !== undefined && walks.value <= 4;
}

function isFar(level: number, [low, high]: Range): boolean {
  return level <= low - 2 || level >= high + 2;
}

const COLUMN: Readonly<Record<string, string>> = { '01': '1', '03': '1', '04': '4', '05': '4', '09': '3' };

/** The performance column of this assessment; where M0100 is not stated, the only one that is answered. */
function columnOf(facts: Facts): string | undefined {
  const reason = facts.assessment.reason?.value;
  if (reason !== undefined) return COLUMN[reason];
  const answered = ['1', '3', '4'].filter((column) =>
    PAIRS.some(({ activities }) => activities.some(({ gg }) => facts.oasis(gg + column) !== undefined)),
  );
  return answered.length === 1 ? answered[0] : undefined;
}
