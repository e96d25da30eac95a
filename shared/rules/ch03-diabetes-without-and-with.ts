import { keptApart } from './chapter.ts';
import { ledToByProviders, wordsOfLed } from './documented/led-to.ts';
import type { Facts } from './facts.ts';
import { distinct } from './pairs.ts';
import { nameOf } from './papers/paper-name.ts';
import { rule, type Said } from './rule.ts';
import { named, shownAll } from './the-list.ts';

const CATEGORIES = ['E08', 'E09', 'E10', 'E11', 'E13'];

/**
 * "Without complications" beside a complication of the same diabetes; in remission beside diabetes that is not, or where a
 * provider says remission and the code does not.
 */
export const diabetesWithoutAndWith = rule({
  code: 'CH03',
  name: 'diabetes-without-and-with',
  version: 2,
  severity: 'error',
  asks: 'remove',
  cite: ['OG I.C.4.a (FY2026)'],
  needs: ['diagnoses', 'from', 'codes'],
  reads: ['notes', 'provider-documents', 'terms'],
  *check(facts): Iterable<Said> {
    for (const category of CATEGORIES) {
      const [without] = facts.coded(`${category}9`);
      if (!without) continue;
      const complications = facts.coded(...Array.from({ length: 9 }, (_, i) => `${category}${i}`));
      const [first, ...more] = distinct(complications);
      if (!first) continue;
      const others = more.length === 0 ? '' : ` (${shownAll(more)} too)`;
      yield {
        goes: without.shown,
        at: [without.at, first.at, ...more.map(({ at }) => at)],
        about: [without.shown, first.shown, ...more.map(({ shown }) => shown)],
        say: `${named(facts, without)} says that there is no complication, and ${named(facts, first)} names one${others}: ${without.shown} is not coded with it.`,
        cite: [`Titles of ${[without, first, ...more].map(({ shown }) => shown).join(', ')}`],
      };
    }
    yield* inRemission(facts);
    yield* keptApart(facts, ['E11.A'], CATEGORIES, 'Diabetes is in remission or it is not: only one of them is coded.');
  },
});

/** Type 2 diabetes without complications that providers call in remission, and nowhere otherwise (Tabular E11.A). */
function* inRemission(facts: Facts): Iterable<Said> {
  const [one, ...others] = facts.coded('E11');
  if (one?.code !== 'E119' || others.length > 0) return;
  const told = ledToByProviders(facts).filter(({ code }) => code.startsWith('E11'));
  const [first] = told;
  if (!first || told.some(({ code }) => code !== 'E11.A')) return;
  if (isAim(first)) return;
  const { at, words } = wordsOfLed(first);
  yield {
    at: [one.at, ...at],
    about: [one.shown, 'E11.A'],
    document: first.paper.id,
    words,
    severity: 'warn',
    asks: 'replace',
    say: `${named(facts, one)}: the ${nameOf(first.paper.type)} says “${words}”. Type 2 diabetes in remission is E11.A.`,
  };
}

/** "Goal is remission". */
function isAim({ paper, candidate }: ReturnType<typeof ledToByProviders>[number]): boolean {
  const [span] = candidate.spans;
  const around = paper.text.slice(Math.max(0, span.start - NEAR), span.end + NEAR);
  return /\b(?:goals?|aims?|hop(?:es?|ing)|toward|target)\b[^.;\n]{0,30}\bremission\b/i.test(around);
}

const NEAR = 80;
