import { severityBy, wordsBy } from './authority.ts';
import { refusalOf } from './principal-verdict.ts';
import { rule } from './rule.ts';

/** Z51.A stands first. CMS announced that it has no clinical group; as a secondary it is right. */
export const sepsisAftercareAsPrincipal = rule({
  code: 'PD04',
  name: 'sepsis-aftercare-as-principal',
  version: 1,
  severity: 'block',
  cite: ['CMS Home Health PPS grouper page (return code 05 for Z51.A)'],
  from: '2024-10-01',
  needs: ['principal', 'from'],
  payer: 'pdgm',
  check(facts) {
    const { principal } = facts;
    // A table that is loaded later may give it a group: the table decides.
    if (principal?.code !== 'Z51A' || facts.grouping.clinicalGroup.determined) return;
    const refusal = refusalOf(facts);
    const authority = refusal?.returnCode === '05' ? refusal.authority : 'sourced';
    const say = `Z51.A (encounter for sepsis aftercare) cannot be primary (M1021): it has no clinical group (return code 05). It may stand as a secondary diagnosis, after the condition that home care is for.${wordsBy(authority)}`;
    return {
      at: [principal.at, ...(refusal?.because ?? [])],
      about: [principal.shown],
      say,
      severity: severityBy(authority),
    };
  },
});
