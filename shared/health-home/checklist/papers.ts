import type { HealthHomeFacts } from '../facts.ts';
import { isCurrent } from '../period-on.ts';
import { means, NO_CODES, seenIn } from '../seen.ts';
import { type Answer, answer, type Found, found, nothing } from './item.ts';

/** LOINC documents of advance care; consent scope and categories of HL7. */
const ADVANCE = new Set([
  '42348-3',
  '81334-5',
  '64298-3',
  '86533-7',
  '92664-2',
  'adr',
  'acd',
  'dnr',
  'polst',
  'hcd',
  'emrgonly',
]);
const ADVANCE_WORDS =
  /advance(d)? (care )?(directive|plan)|living will|power of attorney|health care proxy|\bPOLST\b|\bMOLST\b|do not resuscitate/i;
const CRISIS_WORDS =
  /\bcrisis\b|safety plan|emergency (plan|preparedness|contact plan)|back-?up plan|contingency plan/i;
/** The words of a psychiatric one tell what it is for. */
const PSYCHIATRIC = /psychiatr|mental health|\bcrisis\b|safety plan|suicid/i;

/** C15: a plan for a crisis or emergency, and an advance directive. */
export function emergencyPapers(facts: HealthHomeFacts): Answer {
  const documents = seenIn(facts, 'documents')
    .filter(({ each }) => isCurrent({ from: each.date }, facts.asOf))
    .map((one) => ({ one, coded: one.each.codes, words: [one.each.title], date: one.each.date }));
  const consents = seenIn(facts, 'consents')
    .filter(({ each }) => each.status === 'active' && isCurrent(each, facts.asOf))
    .map((one) => ({
      one,
      coded: [...(one.each.scope ?? []), ...(one.each.categories ?? [])],
      words: [],
      date: one.each.date,
    }));
  const plans = seenIn(facts, 'carePlan')
    .filter(({ each }) => each.status === 'active' && isCurrent(each, facts.asOf))
    .map((one) => ({ one, coded: one.each.categories, words: [one.each.title], date: one.each.from }));
  const pick = (what: string, codes: ReadonlySet<string>, pattern: RegExp): Found | undefined => {
    for (const { one, coded, words, date } of [...documents, ...consents, ...plans]) {
      if (!means(coded, codes, pattern) && !words.some((word) => word !== undefined && pattern.test(word))) continue;
      const isPsychiatric = means(coded, NO_CODES, PSYCHIATRIC) || words.some((word) => PSYCHIATRIC.test(word ?? ''));
      return found(what, { at: one.at, sensitive: one.sensitive || isPsychiatric }, date);
    }
    return undefined;
  };
  const directive = pick('Advance directive', ADVANCE, ADVANCE_WORDS);
  const crisis = pick('Crisis or emergency plan', NO_CODES, CRISIS_WORDS);
  const evidence = [crisis, directive].filter((each) => each !== undefined);
  if (crisis && directive)
    return answer('present', 'A crisis or emergency plan and an advance directive are there.', evidence);
  if (crisis)
    return answer('partial', 'A crisis or emergency plan is there; no advance directive was found.', evidence);
  if (directive)
    return answer('partial', 'An advance directive is there; no crisis or emergency plan was found.', evidence);
  return nothing(
    facts,
    ['documents', 'consents'],
    'Neither a crisis or emergency plan nor an advance directive was found.',
  );
}
