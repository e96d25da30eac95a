import { lessSaid, moreSaid } from './against-documents.ts';
import { otherSaid } from './another-value.ts';
import { keptApart, noteCited } from './chapter.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

/**
 * Obesity, underweight and cachexia: codes that say the same or deny each other, and cachexia as principal. The class of
 * obesity is the provider's.
 */
export const weightCodes = rule({
  code: 'CH40',
  name: 'weight-codes',
  version: 1,
  severity: 'error',
  cite: ['OG I.C.4.b.1 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes', 'notes'],
  *check(facts): Iterable<Said> {
    for (const one of facts.coded('E66')) {
      yield* [...moreSaid(facts, one), ...lessSaid(facts, one), ...otherSaid(facts, one)].map(
        (said): Said => ({ severity: 'warn', ...said }),
      );
    }
    yield* keptApart(facts, ['E66.01'], ['E66.2'], 'E66.2 says both.');
    yield* keptApart(
      facts,
      ['R63.6'],
      ['E40', 'E41', 'E42', 'E43', 'E44', 'E45', 'E46', 'R63.4', 'F50.0'],
      'The other says why.',
    );
    yield* keptApart(facts, ['R64', 'E88.A'], ['R63.4', 'E88.A', 'R64', 'E41'], 'Only one of them is coded.');
    const [class3] = facts.coded('E66.813');
    const [morbid] = facts.coded('E66.01');
    if (class3 && morbid) {
      const say = `${named(facts, class3)} says more than ${named(facts, morbid)}: where both are documented, class 3 alone.`;
      yield { at: [morbid.at, class3.at], asks: 'remove', say };
    }
    const [cachexia] = facts.coded('E88.A');
    if (cachexia && cachexia === facts.principal) {
      const say = `${named(facts, cachexia)} follows the underlying condition and cannot be primary (M1021).`;
      yield { at: [cachexia.at], say, ...noteCited(facts, cachexia, 'codeFirst', { id: 'E88.A' }) };
    }
  },
});
