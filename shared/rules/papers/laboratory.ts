import { allIn } from '../../narrative/reading/find.ts';
import type { Facts, Paper } from '../facts.ts';
import { isReadable } from './statements.ts';

/** A result that a document gives as a number. */
export interface Result {
  value: number;
  paper: Paper;
  start: number;
  end: number;
  text: string;
}

/** Between the name of a test and its number: punctuation, "was", a unit's absence; no other number or clause. */
const GAP =
  '(?: level| count| rate)?s?(?: today| now| on admission| at discharge)?(?: (?:is|was|of|at|result|value))?[^\\S\\n]*[:=]?[^\\S\\n]*(?:about |around )?';

/**
 * The results of one test in all readable documents. The value is the number right behind the test's name; what is a goal,
 * a range or a threshold ("keep above 92", "goal", "normal 135-145") is left out.
 * @param test words of the test, as alternatives of a pattern
 * @param hasRanges whether results are given as ranges (`EF 55-60%`: the lower end is taken); elsewhere a range is normal values
 */
export function resultsOf(facts: Facts, test: string, hasRanges = false): Result[] {
  const pattern = patternOf(test, hasRanges);
  return facts.papers.filter(isReadable).flatMap((paper) =>
    allIn(paper.text, pattern).flatMap((found): Result[] => {
      const start = found.index;
      const end = start + found[0].length;
      if (NOT_A_RESULT.test(paper.text.slice(Math.max(0, start - 25), start))) return [];
      if (DOSE.test(paper.text.slice(end, end + 12))) return [];
      const first = { value: Number(found[1]), paper, start, end, text: found[0] };
      return [first, ...alsoListed(first)];
    }),
  );
}

/** The tests are the rules' own: a few. */
const patterns = new Map<string, RegExp>();

function patternOf(test: string, hasRanges: boolean): RegExp {
  const behind = hasRanges ? '(?![\\d/])' : '(?![\\d/]|[-–]\\d)';
  const source = `(?<![\\p{L}])(?:${test})${GAP}(\\d{1,4}(?:\\.\\d+)?)${behind}`;
  const held = patterns.get(source);
  if (held) return held;
  const made = new RegExp(source, 'giu');
  patterns.set(source, made);
  return made;
}

const NEXT =
  /^\s?(?:,|;|→|->|=>|>|and|then|to)\s?(\d{1,4}(?:\.\d+)?)(?!\d|\.\d|\/|\s?[-–]\s?\d|\s?%|\s?(?:mg|ml|g|units?|lbs?|bpm|visits?|days?|weeks?)\b)/;

/** The results of the same test that stand right behind the first: `sodium 131, 128, 126`. Of the same order of size. */
function alsoListed(first: Result): Result[] {
  const all: Result[] = [];
  for (let last = first; ; ) {
    const found = NEXT.exec(first.paper.text.slice(last.end, last.end + 20));
    const value = Number(found?.[1]);
    if (!found || value < first.value / 2 || value > first.value * 2) return all;
    const end = last.end + found[0].length;
    const text = found[1] ?? '';
    last = { value, paper: first.paper, start: end - text.length, end, text };
    all.push(last);
  }
}

/** What is given, and no result: `vitamin K 5 mg`, `potassium 20 mEq daily`; `120 mg/dL` is one. */
const DOSE = /^\s?(?:mg|mcg|gm?|tabs?|tablets?|caps?|capsules?|units?|meq (?:po|daily|bid|tid|iv))\b(?!\s?\/)/i;

const NOT_A_RESULT =
  /\b(?:vit(?:amin)?|goal|target|keep|maintain|if|above|below|range|normal|less than|greater than|was previously|baseline)\W*(?:\w+\W+)?$/i;
