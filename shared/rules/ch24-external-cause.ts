import type { Coded, Facts } from './facts.ts';
import { encounterOf } from './injuries/injuries.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

/** An external cause (V–Y) is never first, and its encounter is that of the injury it explains. */
export const externalCause = rule({
  code: 'CH24',
  name: 'external-cause',
  version: 1,
  severity: 'warn',
  cite: ['OG I.C.20.a.2 (FY2026)', 'OG I.C.20.a.6 (FY2026)', 'HHGS validity flag 04'],
  needs: ['diagnoses', 'from', 'codes'],
  reads: ['principal'],
  *check(facts): Iterable<Said> {
    const causes = facts.list.filter(({ code }) => facts.codes?.isExternalCause(code));
    for (const cause of causes) {
      if (cause === facts.principal) {
        const say = `${named(facts, cause)} is an external cause and cannot be primary (M1021): the condition goes first.`;
        yield { at: [cause.at], say, severity: 'block' };
      }
    }
    const injuries = facts.list.filter(isExplained);
    const encounters = injuries.map(({ code }) => encounterOf(facts.title(code)));
    const [injury] = injuries;
    if (!injury || encounters.includes(undefined)) return;
    for (const cause of causes) {
      const encounter = encounterOf(facts.title(cause.code));
      if (!encounter || encounters.includes(encounter)) continue;
      yield mismatch(facts, cause, injury);
    }
  },
});

function mismatch(facts: Facts, cause: Coded, injury: Coded): Said {
  const [own, other] = [cause, injury].map(({ code }) => encounterOf(facts.title(code)));
  const spoken = (word: string | undefined) => (word === 'sequela' ? 'a sequela' : `the ${word} encounter`);
  return {
    at: [cause.at, injury.at],
    asks: 'replace',
    say: `${named(facts, cause)} is of ${spoken(own)}, and ${injury.shown} of ${spoken(other)}: the 7th characters have to match.`,
  };
}

/** Injuries, complications and fractures with an encounter in their 7th character. */
function isExplained({ code }: Coded): boolean {
  return /^(?:S|T0[7-9]|T1|T2|T3[0-5]|T6[6-9]|T[78]|M80|M84[3-6])/.test(code) && code.length === 7;
}
