import type { Facts } from './facts.ts';
import { rule } from './rule.ts';

/**
 * Function items that cannot all be true of one person. An item asks what the person can do safely, so that walking,
 * transferring and getting into a tub hang together; dressing and toileting may be kept from someone who walks by the mind
 * alone, and are not compared. What each answer means stands in the OASIS form.
 */
export const functionItemsDisagree = rule({
  code: 'OA12',
  name: 'function-items-disagree',
  version: 1,
  severity: 'warn',
  cite: ['OASIS form, answers of M1830, M1840, M1850, M1860', 'project: shared/rules/oa12-function-items-disagree.ts'],
  needs: ['oasis:M1860|M1850', 'oasis:M1830|M1840|M1850'],
  act: 'return-to-clinician',
  *check(facts) {
    for (const { a, b, unless } of PAIRS) {
      const first = facts.oasis(a.item);
      const second = facts.oasis(b.item);
      const [x, y] = [facts.answer(a.item), facts.answer(b.item)];
      if (!first || !second || x === undefined || y === undefined) continue;
      if (!within(a, x) || !within(b, y) || unless?.(facts)) continue;
      const say = `${a.item} ${x} (${a.means}) and ${b.item} ${y} (${b.means}) do not go together.`;
      const quote = facts.wording(b.item);
      yield { at: [first.at, second.at], about: [a.item, b.item], say, ...(quote === undefined ? {} : { quote }) };
    }
  },
});

interface Side {
  item: string;
  from: number;
  to: number;
  means: string;
}

const side = (item: string, from: number, to: number, means: string): Side => ({ item, from, to, means });

const PAIRS: readonly { a: Side; b: Side; unless?: (facts: Facts) => boolean }[] = [
  {
    a: side('M1860', 4, 6, 'unable to walk'),
    b: side('M1830', 0, 1, 'gets in and out of the tub or shower and bathes alone'),
    unless: bathesFromWheelchair,
  },
  { a: side('M1860', 6, 6, 'bedfast'), b: side('M1830', 2, 3, 'bathes in the shower or tub with help') },
  { a: side('M1860', 5, 6, 'cannot wheel a chair'), b: side('M1840', 0, 0, 'gets to the toilet alone') },
  { a: side('M1860', 6, 6, 'bedfast'), b: side('M1840', 1, 2, 'gets to the toilet or commode') },
  { a: side('M1860', 6, 6, 'bedfast'), b: side('M1850', 0, 2, 'transfers, or pivots with help') },
  { a: side('M1860', 0, 3, 'walks'), b: side('M1850', 3, 5, 'cannot transfer or bear weight') },
  {
    a: side('M1850', 3, 5, 'cannot transfer'),
    b: side('M1830', 0, 1, 'gets in and out of the tub or shower and bathes alone'),
  },
  { a: side('M1850', 3, 5, 'cannot transfer'), b: side('M1840', 0, 0, 'gets to the toilet and transfers alone') },
];

function within({ from, to }: Side, answer: number): boolean {
  return from <= answer && answer <= to;
}

/** Codes of people who live in a wheelchair and may bathe alone with a transfer bench: paraplegia, amputation, and others. */
const WHEELCHAIR_LIFE = ['G82.2', 'Z99.3', 'Z89.5', 'Z89.6', 'Z89.7', 'Q05', 'G80', 'B91', 'G14', 'G35', 'M62.3'];

/** Wheels and transfers alone, bathes with devices, and a code says why walking is not part of it. */
function bathesFromWheelchair(facts: Facts): boolean {
  const [walks, bathes, transfers] = [facts.answer('M1860'), facts.answer('M1830'), facts.answer('M1850')];
  const isAble = walks === 4 && bathes === 1 && transfers !== undefined && transfers <= 1;
  return isAble && facts.coded(...WHEELCHAIR_LIFE).length > 0;
}
