import type { Evidence } from '../chart/evidence.ts';
import { severityBy, wordsBy } from './authority.ts';
import type { NonEmpty } from './finding.ts';
import { refusalOf } from './principal-verdict.ts';
import { rule } from './rule.ts';
import { named } from './the-list.ts';

/** What each validity flag says of the principal, and what to do. */
const FLAGS: Readonly<Record<string, string>> = {
  '01': 'is not acceptable as primary (M1021)',
  '02': 'names a manifestation and cannot be primary (M1021); the condition that causes it goes first',
  '03': 'is unspecified, and as primary (M1021) a more specific code is required',
  '04': 'names an external cause and cannot be primary (M1021)',
  '05': 'cannot be primary (M1021) beside a condition of the list that its “code first” note puts before it',
  '06': 'is not a complete code that is valid on the From date',
  '07': 'is blank: no primary diagnosis (M1021) is entered',
};

/** Rules that say what the flag says, and more exactly what is wrong: one finding, with what becomes of the claim. */
const SAME: Readonly<Record<string, RegExp>> = {
  '02': /^CV05$/,
  '04': /^CH24$/,
  '05': /^CV06$/,
  '06': /^CV0[12]$/,
};

/** Return code 03: one message a flag. Where a convention is broken too, its finding takes the message in. */
export const principalFlagged = rule({
  code: 'PD02',
  name: 'principal-flagged',
  version: 1,
  severity: 'block',
  cite: ['CR 12924', 'CMS HHGS return code 03'],
  needs: ['principal-line'],
  reads: ['from', 'principal-flags'],
  payer: 'pdgm',
  *check(facts) {
    const refusal = refusalOf(facts);
    if (refusal?.returnCode !== '03') return;
    const { principal } = facts;
    const [first, ...more] = refusal.because;
    if (!first) return;
    const at: NonEmpty<Evidence> = [first, ...more];
    for (const flag of refusal.flags) {
      const what = FLAGS[flag];
      if (what === undefined) continue;
      const subject = principal ? named(facts, principal) : 'The primary diagnosis';
      const adds = `The claim would be returned to provider (validity flag ${flag}).${wordsBy(refusal.authority)}`;
      const about = [principal?.shown ?? 'principal', `flag ${flag}`];
      const same = SAME[flag];
      yield {
        at,
        about,
        say: `${subject} ${what}. ${adds}`,
        severity: severityBy(refusal.authority),
        cite: [`CMS HHGS validity flag ${flag}`],
        ...(same && principal ? { joins: { rules: same, at: principal.at, adds } } : {}),
      };
    }
  },
});
