import { isOf, keptApart, noteCited } from './chapter.ts';
import { otherSaid } from './documented/another-value.ts';
import { lessSaid } from './documented/less-said.ts';
import { moreSaid } from './documented/more-said.ts';
import type { Coded, Facts } from './facts.ts';
import { nameOf } from './papers/paper-name.ts';
import { codeAndWords, NOT_DENIED, statements } from './papers/statements.ts';
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
  needs: ['diagnoses', 'from', 'codes'],
  reads: ['notes', 'principal', 'documents', 'provider-documents', 'terms'],
  *check(facts): Iterable<Said> {
    for (const one of facts.coded('E66')) {
      const said = [...moreSaid(facts, one), ...lessSaid(facts, one), ...otherSaid(facts, one)];
      yield* said.map((each): Said => ({ severity: 'warn', ...each }));
      if (said.length === 0 && isOf(['E66.01'], one)) yield* class3Told(facts, one);
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

/** Morbid obesity is coded, and a provider says class 3, which is the one code for both. */
function* class3Told(facts: Facts, morbid: Coded): Iterable<Said> {
  if (facts.coded('E66.81').length > 0) return;
  const papers = facts.papers.filter((paper) => facts.isProvider(paper));
  const [found] = statements(facts, papers, CLASS_3, NOT_DENIED);
  if (!found) return;
  yield {
    ...codeAndWords(morbid, found),
    severity: 'warn',
    asks: 'replace',
    say: `${named(facts, morbid)}: the ${nameOf(found.paper.type)} says “${found.mention.span.text}”. Where both are documented it is E66.813 alone.`,
  };
}

const CLASS_3 =
  /\b(?:obesity|obese)\b[^.;\n]{0,20}\bclass[ -]?(?:3|III)\b|\bclass[ -]?(?:3|III)\b[^.;\n]{0,20}\b(?:obesity|obese)\b/i;
