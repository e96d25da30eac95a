import { keptApart } from './chapter.ts';
import { allNamed } from './documented/documented.ts';
import { codeAndCondition, quoteOf } from './documented/documented-words.ts';
import type { Facts } from './facts.ts';
import { nameOf } from './papers/paper-name.ts';
import { hasUnreadOfProviders } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

const SUBSTANCES = ['F10', 'F11', 'F12', 'F13', 'F14', 'F15', 'F16', 'F17', 'F18', 'F19'];

/** Use, abuse and dependence of one substance are one code: dependence over abuse over use. */
export const oneCodeASubstance = rule({
  code: 'CH49',
  name: 'one-code-a-substance',
  version: 1,
  severity: 'error',
  cite: ['OG I.C.5.b.2 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes', 'notes'],
  *check(facts): Iterable<Said> {
    for (const substance of SUBSTANCES) {
      yield* keptApart(facts, [substance], [substance], 'One code for one substance: dependence over abuse over use.');
      yield* inRemissionAndNot(facts, substance);
      yield* otherKind(facts, substance);
    }
  },
});

const USE: Readonly<Record<string, string>> = { '1': 'abuse', '2': 'dependence', '9': 'use' };

/** A provider's word for use, abuse or dependence is another than the code's, and no provider has the code's. Tobacco apart. */
function* otherKind(facts: Facts, substance: string): Iterable<Said> {
  const all = facts.coded(substance);
  const [one] = all;
  const own = USE[one?.code.charAt(3) ?? ''];
  if (!one || own === undefined || all.length > 1 || substance === 'F17' || hasUnreadOfProviders(facts)) return;
  const told = allNamed(facts).filter(
    ({ code, standing, paper }) => code.startsWith(substance) && standing !== 'not' && facts.isProvider(paper),
  );
  const [other] = told.filter(({ standing, code }) => standing === 'current' && USE[code.charAt(3)] !== undefined);
  if (!other || told.some(({ code }) => code.charAt(3) === one.code.charAt(3))) return;
  yield {
    ...codeAndCondition(one, other),
    asks: 'replace',
    severity: 'warn',
    say: `${named(facts, one)} says ${own}; the ${nameOf(other.paper.type)} says “${quoteOf(other)}” (${USE[other.code.charAt(3)]}), and no provider’s document has the coded one.`,
  };
}

/** Dependence in remission beside dependence that is not, of one substance; of the same kind, so that no note parts them. */
function* inRemissionAndNot(facts: Facts, substance: string): Iterable<Said> {
  const isInRemission = (code: string) => /in remission/i.test(facts.title(code));
  for (const past of facts.coded(substance)) {
    if (!isInRemission(past.code)) continue;
    const kind = past.code.slice(0, KIND[substance] ?? 4);
    const active = facts.list.find(({ code }) => code.startsWith(kind) && !isInRemission(code));
    if (!active) continue;
    const say = `${named(facts, past)} and ${named(facts, active)}: one substance is in remission or it is not, and one of the two goes.`;
    yield { at: [past.at, active.at], asks: 'remove', say };
  }
}

/** F17.21-: what is smoked or chewed stands in the fifth character; elsewhere the fourth says use, abuse or dependence. */
const KIND: Readonly<Record<string, number>> = { F17: 5 };
