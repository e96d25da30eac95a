import { refusalOf } from './principal-verdict.ts';
import { rule } from './rule.ts';
import { named } from './the-list.ts';

/**
 * A symptom, pain or weakness as principal that the table refuses: the provider is asked what causes it. The table decides,
 * never the chapter: R13.1- has a group and stays. PD01 and PD02 say what becomes of the claim.
 */
export const symptomAsPrincipal = rule({
  code: 'PD03',
  name: 'symptom-as-principal',
  version: 1,
  severity: 'query',
  asks: 'replace',
  cite: ['83 FR 56473', '84 FR 60510', 'OG I.B.4, I.B.18 (FY2026)'],
  needs: ['principal', 'from', 'codes', 'principal-group'],
  payer: 'pdgm',
  act: 'query-provider',
  check(facts) {
    const { principal } = facts;
    const refusal = refusalOf(facts);
    if (!principal || !refusal) return;
    const isByTable = refusal.returnCode === '05' || refusal.flags.some((flag) => flag === '01' || flag === '03');
    if (!isByTable || !isSymptom(principal.code, facts.title(principal.code))) return;
    const say = `${named(facts, principal)} is a symptom and is not accepted as primary (M1021). Query provider: which condition, if known, causes it?`;
    const isEstimate = refusal.authority === 'estimated';
    return {
      at: [principal.at, ...refusal.because],
      about: [principal.shown],
      say,
      ...(isEstimate ? { severity: 'info' as const } : {}),
    };
  },
});

/** Chapter 18, and codes of other chapters whose title is a symptom: pain, weakness. */
function isSymptom(code: string, title: string): boolean {
  return code.startsWith('R') || (/^(M|G89)/.test(code) && /\bpain\b|weakness|myalgia/i.test(title));
}
