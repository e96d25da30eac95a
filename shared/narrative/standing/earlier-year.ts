import type { Day } from '../../chart/day.ts';
import { pattern } from '../../pattern.ts';
import type { Condition } from '../conditions/condition.ts';
import type { Reading } from '../reading/reading.ts';
import { isYetTreated, takesDrugForIt } from './cancer-treatment.ts';
import { PASSES } from './passing.ts';

/** What happens and heals: an infarction, a clot, a stroke, a broken bone. A year says when. */
const HAPPENS = /^(?:I21|I22|I26|I6[0-3]|I82|G45|N20|K2[5-8]|S|T[0-3]|B02(?!\.2)|G51\.0|K35|K85|L89|F53|O)/;
/** Of these a year says when they began. */
const LASTS = /^(?:I4[78]|I95|M10|E16|D6|J9[36]|J4[1-7]|R)/;
/** `Hip fracture 2019`, `pneumonia (2021)`, `MI, 2011`. */
const BEHIND = pattern('i')`
  ^(?:
    \s+(?:
      of|in|to|on|with|the|his|her|left|right|both|[LR]|hip|leg|arm|ankle|wrist|foot|knee|heel|after|surgery|episode
      |blast|MV[AC]|fall|GSW|accident|assault|Iraq|Afghanistan|combat|x ?\d
    )\b
    |\/(?:PE|DVT)\b|\s+\d{1,2}\/|\s*[,(/]|\s+(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?(?=,? (?:19|20)\d\d)
  )*\s*(?:\d{1,2}\/)?((?:19|20)\d\d|['’]\d\d)s?\b
`;
/** `In 2015 he had a stroke`, `hospitalized in 1996 with`. */
const BEFORE =
  /\b(?:in|of|back in|around|during|was|were|only)\s+(?:\w+ )?((?:19|20)\d\d)\b(?![^.;\n]*\b(?:19|20)\d\d\b)[^.;,\n]{0,45}$/i;
/** What was treated then: `colon cancer 2009, resected, chemo finished`. */
const TREATED =
  /\b(?:\w+ectomy|resect\w+|excis\w+|removed|surgery|seeds?|brachytherapy|XRT|radiation|RT|(?:chemo\w*|treatment|therapy) (?:done|finished|completed?|ended)|treated|cured|undetectable|remission|NED)\b/i;
/** `Lung cancer, lobectomy 2018`, `bladder ca s/p cystectomy w/ ileal conduit 2021`: of a cancer the year of its operation. */
const TAKEN_OUT_IN = pattern('i')`
  ^[^.;\n]{0,40}?\b(?:
    \w+ectomy|resect\w+|excis\w+|removed
    |(?:s\/p|treated (?:with|by)) (?:chemo(?:RT|therapy|radiation)?|CRT|XRT|RT|radiation|seeds|brachytherapy)
  )\s+(?:(?:w\/|with|and|&|\+)\s*(?:[\w-]+ ){1,3})?(?:(?:in|on)\s+)?(?:\d{1,2}\/|\w{3,9} )?((?:19|20)\d\d)\b
`;
const GOES_ON =
  /\b(?:again|(?<!\bno \w{1,12} )now|still|since|ongoing|current(?:ly)?|recurr\w+|mets?|metasta\w+|stage|nonunion|non-union|chronic|on (?:chemo|immuno|hormon)\w*)\b/i;

/**
 * Whether what happens and heals is dated two years and more before the note, and nothing says that it goes on. Without the
 * note's day only the last century is sure to be past.
 */
export function isOfEarlierYear({ text }: Reading, condition: Condition, day: Day | undefined): boolean {
  const { code, sentence, spans } = condition;
  const isCancer = /^C(?!7[789])/.test(code);
  if (!isCancer && !HAPPENS.test(code) && (!PASSES.test(code) || LASTS.test(code))) return false;
  const last = spans.reduce((end, span) => Math.max(end, span.end), 0);
  const behind = text.slice(last, Math.min(sentence.end, last + 120));
  const before = text.slice(Math.max(sentence.start, spans[0].start - 90), spans[0].start);
  const year =
    BEHIND.exec(behind)?.[1] ?? BEFORE.exec(before)?.[1] ?? (isCancer ? TAKEN_OUT_IN.exec(behind)?.[1] : undefined);
  if (year === undefined || yearOf(year, day) > lastPastYear(day) || GOES_ON.test(behind)) return false;
  if (!isCancer) return true;
  return (
    !takesDrugForIt(sentence.tokens) &&
    !isYetTreated(sentence.tokens) &&
    (TREATED.test(behind) || TREATED.test(before)) &&
    !/\b(?:chemo|radiation|XRT) (?:starts?|planned|to (?:start|begin))\b/i.test(behind)
  );
}

/** Of `'19` the last one that was before the note. */
function yearOf(year: string, day: Day | undefined): number {
  if (!/^['’]/.test(year)) return Number(year);
  const short = Number(year.slice(1));
  return short + (day !== undefined && short <= Number(day.slice(2, 4)) ? 2000 : 1900);
}

function lastPastYear(day: Day | undefined): number {
  return day === undefined ? 1999 : Number(day.slice(0, 4)) - 2;
}
