import { rule } from './rule.ts';
import { listed } from './the-list.ts';

/** Titles of mood diagnoses outside F30–F39: adjustment and grief, mood parts of dementia, of substance use, after birth. */
const MOOD =
  /with mood|mood disorder|depress|bipolar|manic|\baffective|adjustment disorder|\bgrief|bereavement|disappearance and death/i;

/** A total severity score of 10 or more and no diagnosis that explains it: a question for the provider, never a code. */
export const moodScoreUnexplained = rule({
  code: 'OA20',
  name: 'mood-score-unexplained',
  version: 1,
  severity: 'query',
  cite: ['OG I.A.19, III.B (FY2026)', 'project: shared/rules/oa20-mood-score-unexplained.ts'],
  needs: ['codes', 'secondary', 'oasis:D0160'],
  act: 'query-provider',
  check(facts) {
    const said = facts.oasis('D0160');
    const score = facts.answer('D0160');
    // 99: not enough of the interview was answered for a score.
    if (!said || score === undefined || score < 10 || score > 27) return;
    if (facts.list.some(({ code }) => code.startsWith('F3') || MOOD.test(facts.title(code)))) return;
    const say = `D0160 is ${score} of 27, and no diagnosis of the list explains it. Query provider: what, if anything, explains it? A questionnaire alone supports no code.`;
    return { at: [said.at, listed(facts)], about: ['D0160'], say };
  },
});
