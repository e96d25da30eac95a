import type { DocumentType } from '../chart/chart.ts';
import { shownAll } from './chapter.ts';
import { lessSaid } from './against-documents.ts';
import { nameOf } from './documentation/item.ts';
import { quoteOf, wordsAt } from './documented.ts';
import type { Coded, Facts } from './facts.ts';
import { distinct } from './pairs.ts';
import { rule, type Said } from './rule.ts';
import { perhapsOfProviders } from './statements.ts';
import { isDiagnosis, lookedThrough, supportOf } from './support.ts';
import { named } from './the-list.ts';

/** Documents that list what the patient has; a face-to-face note or an order speaks of the reason for care alone. */
const LISTS: readonly DocumentType[] = [
  'history-and-physical',
  'discharge-summary',
  'progress-note',
  'referral',
  'plan-of-care',
];

/**
 * A coded diagnosis that no provider documents: only other clinicians name it, or a document without an author, or nobody;
 * or a provider denies it; or the code says more of it than any provider does. Stage, depth and side may come from any
 * clinician, symptoms, statuses and social circumstances too. Nothing is said while a provider's document could not be read.
 */
export const noProviderDocumentsIt = rule({
  code: 'CV20',
  name: 'no-provider-documents-it',
  version: 1,
  severity: 'query',
  act: 'query-provider',
  cite: ['OG I.B.14 (FY2026)', 'OG I.A.19 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes', 'documents', 'provider-documents'],
  *check(facts): Iterable<Said> {
    const nowhere: Coded[] = [];
    for (const one of distinct(facts.list).filter(isDiagnosis)) {
      const { support, shown } = supportOf(facts, one);
      const [first] = shown;
      if (support === 'none') nowhere.push(one);
      else if (first && SAYS[support] !== undefined) {
        yield {
          at: [one.at, ...wordsAt(first)],
          about: [one.shown, 'provider'],
          document: first.paper.id,
          words: quoteOf(first),
          asks: 'remove',
          say: `${named(facts, one)}: ${SAYS[support]?.(nameOf(first.paper.type), quoteOf(first))}`,
        };
      } else yield* lessSaid(facts, one);
    }
    yield* unsupported(facts, nowhere);
  },
});

const SAYS: Readonly<Record<string, (document: string, words: string) => string>> = {
  clinician: (document, words) =>
    `only the ${document} names it (“${words}”), which is no provider’s, and a diagnosis has to be the provider’s.`,
  'unknown author': (document, words) =>
    `only the ${document} names it (“${words}”), and its author is not known. A diagnosis has to be a provider’s.`,
  denied: (document, words) => `the ${document} denies it (“${words}”), and no document says that it is there.`,
};

/** Codes that no document names: one finding each where a document lists diagnoses, else one for all. */
function* unsupported(facts: Facts, codes: readonly Coded[]): Iterable<Said> {
  const papers = facts.papers.filter((paper) => facts.isProvider(paper));
  const [first, ...more] = codes;
  if (!first || papers.length === 0) return;
  const looked = lookedThrough(perhapsOfProviders(facts));
  if (!papers.some(({ type }) => LISTS.includes(type))) {
    const say = `No document names ${shownAll(codes)}. The readable documents of providers speak of the reason for care; whatever lists the other diagnoses is not among them.`;
    yield {
      at: [first.at, ...more.map(({ at }) => at), ...looked],
      about: [...codes.map(({ shown }) => shown), 'documents'],
      severity: 'info',
      say,
    };
    return;
  }
  for (const one of codes) {
    yield {
      at: [one.at, ...looked],
      about: [one.shown, 'provider'],
      asks: 'remove',
      say: `${named(facts, one)}: no document names it, and all could be read. A diagnosis has to be documented by the provider.`,
    };
  }
}
