import { isOf, noteCited } from './chapter.ts';
import { documentedOf } from './documented/documented.ts';
import { quoteOf, wordsAt } from './documented/documented-words.ts';
import { lessSaid } from './documented/less-said.ts';
import { moreSaid } from './documented/more-said.ts';
import type { Facts } from './facts.ts';
import { nameOf } from './papers/paper-name.ts';
import { witnesses } from './papers/repeats-coding.ts';
import { hasUnreadOfProviders, NOT_DENIED, statements } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { isWhole, listed, named } from './the-list.ts';

/** Acute infections of the lower airways and lungs. */
const LOWER = [
  'J09.X1',
  'J10.0',
  'J11.0',
  'J12',
  'J13',
  'J14',
  'J15',
  'J16',
  'J17',
  'J18',
  'J20',
  'J21',
  'J22',
  'A48.1',
];
/** What J44.0 may stand beside as its infection without being in the list above. */
const OTHER_INFECTION = [...LOWER, 'A', 'B', 'J09', 'J10', 'J11', 'J40', 'J69.0', 'J85', 'J86', 'U07.1'];

const EXACERBATION =
  /\b(?:exac\w*|aecopd|flares?|flare-?ups?|flaring|decompens\w*|acute on chronic (?:copd|bronchitis)|acute(?:ly)? (?:worse\w*|copd))\b|\bCOPD\W{1,3}(?:acute|ex)\b/i;

/** An exacerbation is coded, the documents name the disease, and none says an exacerbation: an infection alone is none. */
function* noExacerbation(facts: Facts): Iterable<Said> {
  const [one] = facts.coded('J44.1');
  if (!one || hasUnreadOfProviders(facts) || statements(facts, witnesses(facts), EXACERBATION, NOT_DENIED).length > 0)
    return;
  // Where all call it plain "COPD" the common comparison speaks.
  const disease = documentedOf(facts, one).find(
    ({ fit, standing, paper }) => fit === 'other' && standing === 'current' && facts.isProvider(paper),
  );
  if (!disease) return;
  yield {
    at: [one.at, ...wordsAt(disease)],
    about: [one.shown, 'documents'],
    severity: 'query',
    act: 'query-provider',
    asks: 'replace',
    say: `${named(facts, one)} says an exacerbation, and no document does: the ${nameOf(disease.paper.type)} says “${quoteOf(disease)}”. An infection alone is no exacerbation.`,
  };
}

/**
 * COPD with an acute lower respiratory infection is J44.0 and the infection, in either order; exacerbation is another axis.
 * Each of them as a provider documents it.
 */
export const copdWithInfection = rule({
  code: 'CH12',
  name: 'copd-with-infection',
  version: 1,
  severity: 'warn',
  cite: ['OG I.C.10.a.1 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes'],
  reads: ['notes', 'secondary', 'provider-documents', 'terms'],
  *check(facts): Iterable<Said> {
    for (const one of facts.coded('J44')) yield* [...moreSaid(facts, one), ...lessSaid(facts, one)];
    yield* noExacerbation(facts);
    const [withInfection] = facts.coded('J44.0');
    const [copd] = facts.coded('J44.1', 'J44.9', 'J44.89');
    const infection = facts.list.find((one) => isOf(LOWER, one));
    if (!withInfection && copd && infection) {
      const say = `${named(facts, copd)} beside ${named(facts, infection)}: COPD with an acute lower respiratory infection is J44.0, and J44.1 beside it only where the provider documents an exacerbation.`;
      yield { at: [copd.at, infection.at], asks: 'replace', say };
    }
    if (withInfection && isWhole(facts) && !facts.list.some((one) => isOf(OTHER_INFECTION, one))) {
      const say = `${named(facts, withInfection)} asks for the infection too ("code also to identify the infection"), and none is in the list.`;
      yield {
        at: [withInfection.at, listed(facts)],
        about: [withInfection.shown],
        asks: 'add',
        say,
        ...noteCited(facts, withInfection, 'codeAlso', { id: 'J44.0' }),
      };
    }
  },
});
