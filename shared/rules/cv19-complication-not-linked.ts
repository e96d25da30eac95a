import { complicationsOfChapters, unlinked } from './documented/complications.ts';
import { perhapsOfProviders, wholePaper } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

/**
 * A complication code of a body system (postprocedural, intraoperative), and no provider's document links a condition to
 * the care. T80–T88 are another row (CH30).
 */
export const complicationNotLinked = rule({
  code: 'CV19',
  name: 'complication-not-linked',
  version: 1,
  severity: 'query',
  act: 'query-provider',
  cite: ['OG I.B.16 (FY2026)', 'project: shared/rules/documented/complications.ts'],
  needs: ['diagnoses', 'codes', 'provider-documents'],
  *check(facts): Iterable<Said> {
    for (const one of unlinked(facts, complicationsOfChapters(facts))) {
      const say = `${named(facts, one)} means that care caused it; no provider’s document links a condition to a procedure or to care. Query provider for the cause and its clinical significance.`;
      yield { at: [one.at, ...perhapsOfProviders(facts).map(wholePaper)], about: [one.shown], say };
    }
  },
});
