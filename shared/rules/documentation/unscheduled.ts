import type { Evidence } from '../../chart/evidence.ts';
import { allIn } from '../../narrative/reading/find.ts';
import { anyCase } from '../../pattern.ts';
import type { Facts, Paper } from '../facts.ts';
import { inPaper, isReadable, papersOf } from '../papers/statements.ts';

/** Disciplines of a plan of care, as their orders begin. */
const NAMES: readonly (readonly [name: string, written: string])[] = [
  ['Skilled nursing', `(?:SN|RN|${anyCase('skilled nurs(?:e|ing)')})`],
  ['Physical therapy', `(?:PT|${anyCase('physical therapy')})`],
  ['Occupational therapy', `(?:OT|${anyCase('occupational therapy')})`],
  ['Speech-language pathology', `(?:SLP|ST|${anyCase('speech therapy')})`],
  ['Home health aide', `(?:HHA|${anyCase('home health aide')})`],
];

/** How often: `2w4`, `3 x week`, `weekly`. */
const OFTEN =
  '(?<!\\d)(?:\\d{1,3} ?(?:-|to) ?)?(?:\\d{1,3} ?(?:[wxm] ?\\d*|\\/ ?[wm]|mo\\b|times|visits?|days?|h(?:(?:ou)?rs?)?\\b)|(?:once|twice|one|two|three|four|daily|weekly|monthly|every|each|q ?\\d?[dwm]|prn)\\b)';
/** A single visit, and what a therapist settles at it. */
const EVALUATION = '(?:to )?eval\\w*';
const BETWEEN =
  '(?:\\s*(?:\\([^)\\n]{0,30}\\)|[:,-]|visits?|services?|private(?:[ -]duty)?|extended|shifts?|hours?|frequency|freq\\.?|effective [^,;\\n]{1,24}))*\\s*';

const WRITTEN = NAMES.map(([name, written]) => ({
  name,
  isNursing: name === 'Skilled nursing',
  order: new RegExp(
    `(?:^|[.;\\n:])[ \\t]*(${written})(?=:|[ \\t]+(?:to|for|will|TO|FOR|WILL)\\b|[ \\t]+(?:\\p{Ll}{4}|\\p{Lu}{4}))`,
    'gu',
  ),
  scheduled: new RegExp(
    `(?<![\\p{L}/])${written}${BETWEEN}${OFTEN}|${OFTEN}[^.;\\n]{0,14}?(?<![\\p{L}/])${written}(?![\\p{L}])`,
    'iu',
  ),
  evaluation: new RegExp(`(?<![\\p{L}/])${written}(?:[/,& ]{1,3}(?:PT|OT|SLP|ST|SN)){0,4}:?\\s*${EVALUATION}`, 'iu'),
}));

/** A discipline that a plan orders without saying how often, and one of which it does. */
export interface Unscheduled {
  name: string;
  paper: Paper;
  at: Evidence;
  /** The discipline with a frequency. */
  other: Evidence;
}

/**
 * Disciplines whose orders name no frequency, where another's do: an order for services has the frequency and the duration of
 * each (42 CFR 409.43(b)). A therapist's evaluation is one visit, at which the rest is settled. Where no order names one, the
 * element is missing as a whole.
 */
export function unscheduled(facts: Facts): Unscheduled[] {
  const plans = papersOf(facts, 'plan-of-care').filter(isReadable);
  const other = firstOf(plans, (text) => WRITTEN.map(({ scheduled }) => scheduled.exec(text)).find((one) => one));
  if (!other) return [];
  return WRITTEN.flatMap(({ name, isNursing, order, scheduled, evaluation }): Unscheduled[] => {
    const isSettled = ({ text }: Paper) => scheduled.test(text) || (!isNursing && evaluation.test(text));
    if (facts.papers.some((paper) => isReadable(paper) && isOrdering(paper) && isSettled(paper))) return [];
    const found = firstOf(plans, (text) => allIn(text, order)[0]);
    return found ? [{ name, paper: found.paper, at: found.at, other: other.at }] : [];
  });
}

function isOrdering({ type }: Paper): boolean {
  return type === 'plan-of-care' || type === 'order';
}

function firstOf(
  plans: readonly Paper[],
  find: (text: string) => RegExpExecArray | RegExpMatchArray | undefined | null,
) {
  for (const paper of plans) {
    const found = find(paper.text);
    if (found?.index === undefined) continue;
    const text = found[0].replace(/^[.;\n:\s]+/, '');
    const start = found.index + found[0].length - text.length;
    return { paper, at: inPaper(paper, { start, end: start + text.length, text }) };
  }
  return undefined;
}
