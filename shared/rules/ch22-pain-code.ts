import { pattern } from '../pattern.ts';
import { isOf } from './chapter.ts';
import type { Coded, Facts } from './facts.ts';
import { hasUnreadOfProviders, NOT_DENIED, perhapsOfProviders, statements } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { brokenGuidelines } from './sequence/broken.ts';
import { named } from './the-list.ts';

/** Codes of G89 that say how the pain is; G89.0, G89.3 and G89.4 name a condition or its cause by themselves. */
const PAIN = ['G89.1', 'G89.2'];
/** Diseases that hurt and are treated as such: where one is coded, its pain is not, unless pain control is why. */
const DEFINITIVE =
  /^(?:M0[0-9]|M1[0-9]|M3[0-6]|M4[0-9]|M5[0-3]|M7[0-7]|M8[0-79]|S|G5[0-9]|G6[0-3]|E(?:0[89]|1[013])4|B02|I70|I73|K8[015-7]|N20|C)/;
/** Where the site of the pain is all that is known. */
const SITE = ['M25.5', 'M54', 'M79.6', 'R07', 'R10', 'R51', 'R68.84', 'N23'];
const CONTROL = pattern('i')`
  \b(?:
    (?:for|uncontrolled|intractable|severe) pain
    |pain (?:control|management|medication (?:teaching|management)|regimen|clinic|pump)
    |(?:control|manage|management of|treatment of|treat|relie(?:f|ve) (?:of )?)(?: the| her| his)?(?: \w+){0,2} pain
  )\b
`;
/** How each code's pain is said. */
const SAID: readonly (readonly [prefix: string, words: RegExp])[] = [
  ['G89.11', /\bacute\b|\btrauma\w*|\binjur\w*|\bfracture\w*/i],
  ['G89.12', /\bacute\b|thoracotomy/i],
  ['G89.18', /\bacute\b|\bpost-?(?:op|surg|proced)\w*|after surgery/i],
  ['G89.2', /\bchronic\b|\blong[- ]?(?:standing|term)\b|\bfor (?:\w+ )?(?:months|years)\b|\bpersistent\b/i],
];

/**
 * Pain codes (G89): beside a definitive diagnosis that is what is treated, with pain control not the reason for care; without
 * a word of acute, chronic or postprocedural in the documents; and before the site of the pain where control is not the
 * reason. Expected pain after surgery beside its aftercare is not coded either.
 */
export const painCode = rule({
  code: 'CH22',
  name: 'pain-code',
  version: 1,
  severity: 'warn',
  cite: ['OG I.C.6.b (FY2026)'],
  needs: ['diagnoses', 'codes'],
  reads: ['notes', 'order', 'provider-documents'],
  *check(facts): Iterable<Said> {
    const isForControl = isControlTheReason(facts);
    yield* ofDevice(facts);
    for (const pain of facts.coded(...PAIN)) {
      const definitive = facts.list.find((one) => DEFINITIVE.test(one.code));
      if (definitive && !isForControl) {
        const say = `${named(facts, pain)} is coded beside ${named(facts, definitive)}. Where the definitive diagnosis is known, G89 is coded only when pain control is the reason for care, and no document says so.`;
        yield { at: [pain.at, definitive.at], asks: 'remove', cite: ['OG I.C.6.b.1 (FY2026)'], say };
        continue;
      }
      const aftercare = isOf(['G89.12', 'G89.18'], pain) ? facts.coded('Z47', 'Z48')[0] : undefined;
      if (aftercare && !isForControl) {
        const say = `${named(facts, pain)} is coded beside ${named(facts, aftercare)}. Routine or expected pain right after surgery is not coded, and no document says that it is more.`;
        yield { at: [pain.at, aftercare.at], asks: 'remove', cite: ['OG I.C.6.b.3 (FY2026)'], say };
        continue;
      }
      yield* unsaid(facts, pain);
      yield* beforeSite(facts, pain, isForControl);
    }
  },
});

/** The face-to-face note, an order, a referral or the plan speaks of pain control; a list of drugs does not. */
function isControlTheReason(facts: Facts): boolean {
  const papers = facts.papers.filter(({ type }) => type !== 'medication-list' && type !== 'lab');
  // Listed first, the pain is said to be the reason: documents that tell why the patient is cared for may say otherwise.
  const isFirst = facts.principal !== undefined && isOf(['G89'], facts.principal);
  if (isFirst && (perhapsOfProviders(facts).length === 0 || hasUnreadOfProviders(facts))) return true;
  return statements(facts, papers, CONTROL, NOT_DENIED).length > 0;
}

/** Pain of a device or graft has its code among the complications, and that goes before the code that says how it is. */
function ofDevice(facts: Facts): Said[] {
  return brokenGuidelines(facts, (after) => isOf(['G89'], after)).map(({ before: [first], after, said }) => ({
    ...said,
    say: `${named(facts, first)} goes before ${named(facts, after)}, which says how the pain is.`,
  }));
}

function* unsaid(facts: Facts, pain: Coded): Iterable<Said> {
  const papers = perhapsOfProviders(facts);
  const said = SAID.find(([prefix]) => isOf([prefix], pain));
  if (!said || papers.length === 0 || hasUnreadOfProviders(facts)) return;
  const [first] = statements(facts, papers, /\bpain\w*\b/i, NOT_DENIED);
  if (!first || statements(facts, papers, said[1], NOT_DENIED).length > 0) return;
  const say = `${named(facts, pain)}: providers’ documents speak of pain and do not say how it is (acute, chronic, postprocedural). Without that no code of G89 is assigned.`;
  yield { at: [pain.at, first.at], about: [pain.shown, 'not said'], act: 'query-provider', say };
}

function* beforeSite(facts: Facts, pain: Coded, isForControl: boolean): Iterable<Said> {
  const site = facts.list.find((one) => isOf(SITE, one) && one.place > pain.place);
  if (!facts.isOrdered || !site || isForControl) return;
  const say = `${named(facts, site)} goes before ${named(facts, pain)}: the site of the pain first, unless pain control is the reason for care.`;
  yield { at: [pain.at, site.at], say };
}
