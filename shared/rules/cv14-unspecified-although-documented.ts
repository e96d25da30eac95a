import { normalise } from '../icd10cm/code.ts';
import { severityBy } from './authority.ts';
import { codedLinks } from './documented/coded-links.ts';
import { type LedOtherwise, ledOtherwise } from './documented/led-otherwise.ts';
import { axesSaid, moreSaid } from './documented/more-said.ts';
import { valueLeftOpen } from './documented/told-values.ts';
import type { Facts } from './facts.ts';
import { refusalOf } from './principal-verdict.ts';
import { rule } from './rule.ts';

/**
 * A code that leaves an axis open which a document states: type, stage, acuity, severity, site. As primary it is what the
 * grouper returns where its row is flagged as unspecified. A code for which the documents say no more is left alone (PD-05).
 */
export const unspecifiedAlthoughDocumented = rule({
  code: 'CV14',
  name: 'unspecified-although-documented',
  version: 1,
  severity: 'warn',
  asks: 'replace',
  cite: ['OG I.B.18 (FY2026)', 'OG I.B.2 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes', 'documents'],
  reads: ['provider-documents', 'terms', 'notes', 'principal'],
  check: (facts) => {
    const refusal = refusalOf(facts);
    const isFlagged = refusal?.flags.includes('03') ?? false;
    return facts.list.flatMap((one) => {
      // The side is CV13.
      if (axesSaid(facts, one).includes('laterality')) return [];
      const led = moreThanLinked(facts, ledOtherwise(facts).get(one));
      const closer = moreSaid(facts, one);
      const more = closer.length > 0 ? closer : valueLeftOpen(facts, one);
      return (more.length > 0 || led?.how !== 'closer' ? more : [led.said]).map((said) =>
        isFlagged && one.isPrincipal && refusal
          ? { ...said, severity: severityBy(refusal.authority), cite: ['CMS HHGS validity flag 03'] }
          : said,
      );
    });
  },
});

/** What two codes of the list come to by themselves is CV09's. */
function moreThanLinked(facts: Facts, led: LedOtherwise | undefined): LedOtherwise | undefined {
  return led && codedLinks(facts).some((code) => normalise(code) === led.code) ? undefined : led;
}
