import type { Facts } from '../facts.ts';
import { againstAnswer } from '../papers/assessed-visit.ts';
import type { Said } from '../rule.ts';
import type { Activity } from './function-words.ts';
import { type ToldFunction, toldFunction } from './told-function.ts';

/** The lowest and highest level of section GG that words may have beside an answer. */
type Range = readonly [low: number, high: number];

interface FunctionItem {
  item: string;
  activity: Activity;
  /** By answer: what it says, and what words of a note go with it; without a range: nothing follows. */
  answers: readonly (readonly [means: string, range?: Range])[];
  /** A fact under which words of more ability than the answer's are none against it. */
  unless?: (facts: Facts, answer: number) => boolean;
  /** The same for words of less ability. */
  unlessLess?: (facts: Facts, answer: number) => boolean;
  /** One part of it that takes more help is enough: the other parts are easier. */
  isOfParts?: true;
}

const ALONE: Range = [5, 6];
/** Help of another person, up to all of it. */
const HELPED: Range = [1, 5];
const DONE_FOR: Range = [1, 2];
const ANY_HELP: Range = [4, 6];

/**
 * M1800–M1870 by activity: which levels of help an answer leaves room for. Only what no reading of the answer allows is outside:
 * supervision beside "someone must help" is not, beside "without assistance" it is.
 */
const ITEMS: readonly FunctionItem[] = [
  {
    item: 'M1800',
    activity: 'grooming',
    answers: [
      ['grooms alone', ALONE],
      ['grooms alone with utensils in reach', ANY_HELP],
      ['is helped to groom', HELPED],
      ['is groomed', DONE_FOR],
    ],
  },
  // Teeth and dentures are of grooming too, and not all of it.
  {
    item: 'M1800',
    activity: 'oral-hygiene',
    answers: [
      ['grooms alone', ALONE],
      ['grooms alone with utensils in reach', ANY_HELP],
    ],
  },
  {
    item: 'M1810',
    activity: 'upper-dressing',
    answers: [
      ['dresses upper body alone', ALONE],
      ['dresses upper body when clothes are laid out', ANY_HELP],
      ['is helped to dress upper body', HELPED],
      ['upper body is dressed by another', DONE_FOR],
    ],
  },
  {
    item: 'M1820',
    activity: 'lower-dressing',
    answers: [
      ['dresses lower body alone', ALONE],
      ['dresses lower body when clothes are laid out', ANY_HELP],
      ['is helped to dress lower body', HELPED],
      ['lower body is dressed by another', DONE_FOR],
    ],
  },
  {
    item: 'M1820',
    activity: 'footwear',
    answers: [
      ['dresses lower body and puts on shoes alone', ALONE],
      ['dresses lower body when clothes and shoes are laid out', ANY_HELP],
    ],
  },
  {
    item: 'M1830',
    activity: 'bathing',
    answers: [
      ['bathes alone in tub or shower', ALONE],
      ['bathes alone in tub or shower with devices', ALONE],
      ['bathes in tub or shower with help now and then', [2, 5]],
      ['bathes in tub or shower with someone there throughout', HELPED],
      ['bathes alone outside tub and shower'],
      ['bathes outside tub and shower with help'],
      ['is bathed by another person', DONE_FOR],
    ],
  },
  // Who washes one half alone may be helped with the other.
  {
    item: 'M1830',
    activity: 'part-of-bathing',
    isOfParts: true,
    answers: [
      ['bathes alone in tub or shower', ALONE],
      ['bathes alone in tub or shower with devices', ALONE],
    ],
  },
  {
    item: 'M1840',
    activity: 'toilet-transfer',
    answers: [
      ['gets to the toilet and transfers alone', ALONE],
      ['gets to the toilet and transfers with help', HELPED],
    ],
    unless: isHelpedOnTheWay,
  },
  {
    item: 'M1845',
    activity: 'toilet-hygiene',
    answers: [
      ['manages toileting hygiene and clothing alone', ALONE],
      ['manages toileting hygiene and clothing when supplies are laid out', ANY_HELP],
      ['is helped with toileting hygiene or clothing', HELPED],
      ['depends on another for toileting hygiene', DONE_FOR],
    ],
  },
  {
    item: 'M1845',
    activity: 'toileting',
    answers: [
      ['manages toileting hygiene and clothing alone', ALONE],
      ['manages toileting hygiene and clothing when supplies are laid out', ANY_HELP],
      ['is helped with toileting hygiene or clothing', HELPED],
      ['depends on another for toileting hygiene', DONE_FOR],
    ],
    unlessLess: isHelpedToTheToilet,
  },
  {
    item: 'M1850',
    activity: 'transfer',
    answers: [
      ['transfers alone', ALONE],
      ['transfers with little help or a device', [3, 6]],
      ['bears weight and pivots, cannot transfer alone', HELPED],
      ['cannot transfer, bear weight or pivot', [1, 3]],
      ['bedfast', DONE_FOR],
      ['bedfast', DONE_FOR],
    ],
    unless: isHelpedOnTheWay,
  },
  {
    item: 'M1860',
    activity: 'ambulation',
    answers: [
      ['walks alone without a device', ALONE],
      ['walks alone with a one-handed device', ALONE],
      ['walks alone on level ground', ANY_HELP],
      ['walks only with another person', HELPED],
    ],
  },
  {
    item: 'M1870',
    activity: 'eating',
    answers: [
      ['eats alone', ALONE],
      ['eats alone with setup or some supervision', ANY_HELP],
      ['is helped or watched throughout the meal', HELPED],
    ],
  },
];

/** Both M1840 and M1850 take in the way: who is walked with may get up alone and be no 0. Who cannot bear weight does not get up. */
function isHelpedOnTheWay(facts: Facts, answer: number): boolean {
  if (answer > BEARS_WEIGHT) return false;
  const walks = facts.answer('M1860');
  return walks === undefined || walks >= 3 || lowest(facts, 'ambulation') < 5;
}

const BEARS_WEIGHT = 2;

/** The help with `toileting` may be that of M1840. */
function isHelpedToTheToilet(facts: Facts): boolean {
  return facts.answer('M1840') !== 0;
}

function lowest(facts: Facts, activity: Activity): number {
  return Math.min(6, ...toldFunction(facts).flatMap((one) => (one.activity === activity ? one.level[0] : [])));
}

/**
 * M1800–M1870 against what the notes of the assessment say of the same activity: where all of it is outside of what the answer
 * leaves room for. One statement that fits is enough for silence: people differ by the day and by who looks.
 */
export function* functionAgainstWords(facts: Facts): Iterable<Said> {
  for (const { item, activity, answers, unless, unlessLess, isOfParts } of ITEMS) {
    const said = facts.oasis(item);
    const answer = facts.answer(item);
    const [means, range] = (answer === undefined ? undefined : answers[answer]) ?? [];
    const found = range && (isOfParts ? partOutside(facts, activity, range) : outside(facts, activity, range, 0));
    if (!said || answer === undefined || !found) continue;
    const isMoreAble = found.level[0] > range[1];
    if (!(isMoreAble ? unless : unlessLess)?.(facts, answer))
      yield againstAnswer(item, said.at, `${item} is ${answer} (${means})`, found.statement);
  }
}

function partOutside(facts: Facts, activity: Activity, [low]: Range): ToldFunction | undefined {
  return toldFunction(facts).find((one) => one.activity === activity && one.level[1] < low);
}

/** The first statement of an activity where all of them are more than so many levels outside of a range. */
export function outside(facts: Facts, activity: Activity, [low, high]: Range, apart: number): ToldFunction | undefined {
  const all = toldFunction(facts).filter((one) => one.activity === activity);
  const isOutside = ({ level }: ToldFunction) => level[1] < low - apart || level[0] > high + apart;
  return all.every(isOutside) ? all[0] : undefined;
}
