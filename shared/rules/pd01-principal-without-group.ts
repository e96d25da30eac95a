import { severityBy, wordsBy } from './authority.ts';
import { refusalOf } from './principal-verdict.ts';
import { rule } from './rule.ts';
import { named } from './the-list.ts';

/** The principal is in none of the twelve clinical groups. Sepsis aftercare has a row of its own (PD04). */
export const principalWithoutGroup = rule({
  code: 'PD01',
  name: 'principal-without-group',
  version: 1,
  severity: 'block',
  cite: ['CMS HHGS return code 05', 'CR 12924'],
  needs: ['principal', 'from', 'principal-group'],
  payer: 'pdgm',
  check(facts) {
    const { principal } = facts;
    const refusal = refusalOf(facts);
    if (!principal || principal.code === 'Z51A' || refusal?.returnCode !== '05') return;
    const { authority, because } = refusal;
    const say = `${named(facts, principal)} cannot be primary (M1021): it is in none of the 12 clinical groups, and the claim would be returned to provider (return code 05).${wordsBy(authority)}`;
    return { at: [principal.at, ...because], about: [principal.shown], say, severity: severityBy(authority) };
  },
});
