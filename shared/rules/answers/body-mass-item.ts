import type { Facts } from '../facts.ts';
import type { Said } from '../rule.ts';
import { named } from '../the-list.ts';
import { answered } from './answered.ts';

/** What the title of a BMI code of adults holds: `31.0-31.9`, `70 or greater`, `19.9 or less`. */
const RANGE = /\[BMI\] (\d+(?:\.\d)?)(?:\s?-\s?(\d+(?:\.\d)?)| or (greater|less))/;
/** Pounds and inches to kg/m². */
const FACTOR = 703;
/** A provider's BMI may be of another week and scale. */
const TOLERANCE = 2;

/**
 * M1060 (height in inches, weight in pounds) against the BMI code of the list: the index of the two, where it lies well outside of
 * what the code says.
 */
export function* bodyMass(facts: Facts): Iterable<Said> {
  const [height, weight] = [answered(facts, 'M1060A'), answered(facts, 'M1060B')];
  const [code, ...more] = facts.coded('Z68');
  if (!height || !weight || !code || more.length > 0 || !isLikely(height.value, weight.value)) return;
  const [, low, high, open] = RANGE.exec(facts.title(code.code)) ?? [];
  if (low === undefined || (high === undefined && open === undefined)) return;
  const value = (FACTOR * weight.value) / height.value ** 2;
  const [least, most] = open === 'less' ? [0, Number(low)] : [Number(low), Number(high ?? Number.POSITIVE_INFINITY)];
  if (value >= least - TOLERANCE && value <= most + TOLERANCE) return;
  const say = `M1060 gives ${height.value} inches and ${weight.value} pounds, a body mass index of ${value.toFixed(1)}; ${named(facts, code)} is coded.`;
  yield { at: [height.at, weight.at, code.at], about: ['M1060', code.shown], say, severity: 'warn' };
}

/** Of an adult who stands and is weighed: what is outside is a slip of another kind. */
function isLikely(height: number, weight: number): boolean {
  return height >= 48 && height <= 84 && weight >= 60 && weight <= 700;
}
