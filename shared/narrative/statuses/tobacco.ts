import type { CodeSet } from '../../icd10cm/code-set.ts';
import { pattern } from '../../pattern.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { isIn, matchesIn } from '../reading/find.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { type Candidate, statedCandidate } from '../standing/candidate.ts';
import { isSomebodyElses } from '../standing/others-state.ts';

/** `still smokes 1/2 ppd`, `smoking half a pack a day`: who smokes by the pack smokes cigarettes. */
const SMOKES = pattern('gi')`
  (?<!\b(?:step|tb) )(?<![\d./])\b(?:\d(?:\.\d+)?|1\/2|half|one|two) ?ppd\b(?! ?(?:
    placed|read|skin|test|neg\w*|given|for tb|[x×] ?\d+ ?(?:y\w*|days?),? (?:quit|stopped)
  ))
  |\bnicotine:? \d(?:\.\d)? ?ppd\b|\bsmok(?:es?|ing)(?: about)? ~?\d{1,2}(?:-\d{1,2})? ?(?:\/ ?|a |per )d(?:ay)?\b
  |\btob(?:acco)?\b[:\s-]{1,3}\d{1,2} ?(?:cigs?|cigarettes?)\b
  |(?<!\d ?to )\b\d{1,2} ?(?:cigs?|cigarettes?) ?(?:\/|a|per) ?d(?:ay)?\b
  |\b(?:tob(?:acco)?|smoking|cigarettes?|cigs?)(?: use)?\s?[:–-]?\s?(?:about |~)?(?:\d+(?:\.\d+)?|[½¼]|1\/2|half|one|two)[\s-]?(?:a )?(?:ppd|packs? ?(?:\/|a|per) ?day)\b
  |\bsmok(?:es?|ing|e[dr]|kng|ng)\b(?:[^.;\n]|\.\d){0,25}?\b(?:
    \d?(?:\.\d)?ppd|pk ?(?:\/|a|per) ?day|packs?|cigarettes?|cigs?
  )\b
  |\b(?:\d+(?:\.\d+)?|[½¼]|half|one|two)[\s-]?(?:a )?(?:ppd|packs?(?: ?\/ ?| a | per )day)\s+(?:\w+ )?smoker\b
`;
/** `Tobacco: quit 1998`, `smoking - quit the day of surgery`. */
const QUIT = pattern('gi')`
  \b(?:smok(?:es?|ing|er)|tobacco|cigarettes?|cigs?)\s?(?:use|status|hx|history)?\s?[:–,-]\s?(?:quit|former|stopped|ex-?smoker|past)\b
  |\b\d+[\s-]?(?:pack|pk|p)[\s-]?(?:years?|yrs?|y)\b[^.\n]{0,40}?\b(?:quit|stopped|discontinued|ceased|gave (?:it )?up|none since)\b
  |(?<!\b(?:to|ready|not|never|help|and) )\bquit (?:tob(?:acco)?|cigs?|cigarettes)\b
  |\b(?:tobacco|tob|cigs?)\s+quit(?=\s*(?:[.;,)(]|$|\d|in\b|at\b))|\bquit\b[^.;?\n]{0,25}(?<!\bnever )\bsmoked\b
  |\bsmoked\b[^.;\n]{0,60}\b(?:
    quit|gave (?:it|them|that|smoking) up|gave up (?:smoking|cigarettes)
    |(?:stopped|gave it up) (?:in|when|at|after|\d|about)
  )\b
  |\bnicotine (?:patch|gum|lozenge)(?:es|s)?\b[^.;\n]{0,15}(?<!\b(?:to|ready|not|never) )\bquit\b
  |\bsmoked (?:[^.;,\n]{0,30} )?(?:until|till|up (?:to|until))\b
`;
/** `Smoking status: Every Day`, and on the next line what is smoked: as records print it. */
const STATUS =
  /\bsmoking status:?\s{0,4}(?:current )?(?:every ?day|some ?days?|heavy|light)\b(?: (?:tobacco )?smoker)?(?:\s{1,4}[•*-]?\s?types?:?\s{0,4}(cigarettes?)\b)?/gi;
const OF_SMOKING = /smok|\dppd|[\d½¼] ppd|tobacco|nicotine|\btob\b|\bcig|\b(?:pack|pk|p)[\s-]?(?:years?|yrs?|y)\b/i;
const OVER =
  /\b(?:(?<!\b(?:to|ready|trying to|can not|cannot|not) )quit|(?<!\b(?:not|never|n['’]?t) )stopped|former|ex-?|until|used to|never|previously|pack[- ]years?)\b|\bsmoked\b/i;

/** From one year to another: `1 pack per day, 1947 - 1972`. */
const YEARS_OF_IT = /\b(?:19|20)\d\d\s?(?:[-–—]|to|until)\s?(?:19|20)\d\d\b/;

/** The candidates with the dependence on cigarettes that a smoker by the pack has (Alphabetic Index: Smoker, see Dependence). */
export function withTobacco(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  if (found.some(({ code }) => /^F17\.21/.test(code)) || !codes.isValid('F17.210')) return [...found];
  if (!isIn(reading, OF_SMOKING)) return [...found];
  const former = found.find((one) => one.code.startsWith('F17.20') && hasQuit(reading, one));
  const others = former ? found.filter((one) => one !== former) : found;
  const quit = others.some(({ code }) => /^(?:F17|Z87\.891)/.test(code)) ? undefined : quitIn(reading);
  if (former && !quit && !others.some(({ code }) => code === 'Z87.891'))
    return [...others, { ...former, code: 'Z87.891', head: 'Z87.891', missing: [], competing: [] }];
  if (quit) return [...others, quit];
  const [status] = matchesIn(reading, STATUS);
  if (status && !others.some(({ code }) => code === 'Z87.891')) {
    const code = status[1] === undefined ? 'F17.200' : 'F17.210';
    const one = statedCandidate(reading, code, status.index, status.index + status[0].length);
    return [...found.filter((other) => !/^(?:F17|Z72\.0)/.test(other.code)), one];
  }
  for (const { 0: words, index } of matchesIn(reading, SMOKES)) {
    const sentence = sentenceAt(reading, index);
    if (!sentence || sentence.start > index || ASIDE.has(sentence.section.name)) continue;
    const around = reading.text.slice(
      Math.max(sentence.start, index - 40),
      Math.min(sentence.end, index + words.length + 25),
    );
    if (OVER.test(around) || YEARS_OF_IT.test(around)) continue;
    const { kind, cue } = assertionOf(reading, index, index + words.length);
    if (kind !== 'affirmed' && (kind !== 'historical' || cue)) continue;
    const one = statedCandidate(reading, 'F17.210', index, index + words.length);
    return [...found.filter(({ code }) => !/^(?:F17|Z72\.0|Z87\.891)/.test(code)), one];
  }
  return [...found];
}

/** `Smoker, quit 1/19`. */
function hasQuit({ text }: Reading, { spans }: Candidate): boolean {
  return spans.every(({ end }) =>
    /^,?\s*\(?(?:who |he |she )?(?:quit|stopped)\b(?! (?:date|line|plan|attempts?))/i.test(text.slice(end, end + 24)),
  );
}

/** That the patient has quit, as an answer to a label. */
function quitIn(reading: Reading): Candidate | undefined {
  for (const { 0: words, index } of matchesIn(reading, QUIT)) {
    const sentence = sentenceAt(reading, index);
    if (!sentence || ASIDE.has(sentence.section.name)) continue;
    if (isSomebodyElses(reading.text.slice(sentence.start, index))) continue;
    return statedCandidate(reading, 'Z87.891', index, index + words.length);
  }
  return undefined;
}

const ASIDE: ReadonlySet<string> = new Set(['teaching', 'instructions', 'family-history', 'goals']);
