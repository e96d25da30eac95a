import type { DocumentType } from '../chart/chart.ts';
import type { Evidence } from '../chart/evidence.ts';
import { display } from '../icd10cm/code.ts';
import { otherSaid, saysRemission } from './documented/another-value.ts';
import { speaksOf, wordsOfTitle } from './documented/code-words.ts';
import { codedLinks } from './documented/coded-links.ts';
import { linkToCare } from './documented/complications.ts';
import type { Documented } from './documented/documented.ts';
import { codeAndCondition, quoteOf } from './documented/documented-words.ts';
import { impending } from './documented/impending.ts';
import { namedByItsTerms } from './documented/in-its-words.ts';
import { kindUnsaid } from './documented/kinds-unsaid.ts';
import { ledOtherwise } from './documented/led-otherwise.ts';
import { lessSaid } from './documented/less-said.ts';
import { moreSaid } from './documented/more-said.ts';
import { statusUndocumented } from './documented/status-undocumented.ts';
import { isDiagnosis, lookedThrough, supportOf } from './documented/support.ts';
import { anotherBreakTold } from './documented/told-fractures.ts';
import { anotherLevelTold } from './documented/told-levels.ts';
import { anotherBirthTold } from './documented/told-newborns.ts';
import { anotherValueTold } from './documented/told-values.ts';
import type { Coded, Facts } from './facts.ts';
import { distinctOf } from './pairs.ts';
import { nameOf } from './papers/paper-name.ts';
import { repeatsCoding } from './papers/repeats-coding.ts';
import { perhapsOfProviders } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { named, shownAll } from './the-list.ts';

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
 * or a provider denies it; or the code says more of it than any provider does, or another value than all of them. Stage, depth and side may come from any
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
  reads: ['terms', 'notes', 'oasis'],
  *check(facts): Iterable<Said> {
    // What only impends is CV17's, and what is no code at all CV01's.
    const diagnoses = distinctOf(facts).filter(
      (one) => isDiagnosis(one) && facts.title(one.code) !== '' && !impending(facts).has(one),
    );
    const supports = diagnoses.map((one) => ({ one, ...supportOf(facts, one) }));
    const known = supports.filter(({ support }) => support === 'provider').length;
    const areListed = listsDiagnoses(facts, known * 2 >= diagnoses.length);
    const nowhere: Coded[] = [];
    const spoken: Coded[] = [];
    for (const { one, support, shown } of supports) {
      const [first] = shown;
      // What a list of medications names beside a drug nobody diagnosed there.
      const isOfDrugs = support === 'clinician' && shown.every(({ paper }) => paper.type === 'medication-list');
      if (support === 'none' || (isOfDrugs && !areListed)) nowhere.push(one);
      else if (first && SAYS[support] !== undefined) {
        yield {
          ...codeAndCondition(one, first),
          about: [one.shown, 'provider'],
          asks: 'remove',
          say: `${named(facts, one)}: ${SAYS[support]?.(nameOf(first.paper.type), quoteOf(first))}`,
        };
      } else if (support !== 'uncertain' && (support !== 'past' || saysRemission(one))) {
        // Those are CV21's and CV25's; "former smoker" beside a dependence in remission ends nothing.
        const said = [...lessSaid(facts, one), ...otherSaid(facts, one)];
        if (said.length === 0) said.push(...kindUnsaid(facts, one));
        if (said.length > 0) spoken.push(one);
        yield* said;
      }
    }
    const values = withoutCloser(facts, anotherValueTold(facts, spoken));
    const ofValues = new Set(values.flatMap(({ about = [] }) => about));
    // Another device, another cause: that says more than that the coded one is not there.
    yield* unsupported(
      facts,
      nowhere.filter((one) => !ofValues.has(one.shown) && !isSomeComplication(facts, one)),
      areListed,
    );
    yield* values;
    const told = new Set([...[...spoken, ...nowhere].map(({ shown }) => shown), ...ofValues]);
    for (const { one, support } of supports)
      if (!told.has(one.shown) && support !== 'uncertain' && support !== 'past') yield* ledElsewhere(facts, one);
    yield* symptomsDenied(facts);
    if (areListed) yield* statusUndocumented(facts, ofValues);
    yield* anotherLevelTold(facts);
    yield* withoutCloser(facts, [...anotherBreakTold(facts)]);
    yield* anotherBirthTold(facts);
  },
});

/**
 * Nausea and pain come and go, so that a denial of one day says little; a loss of swallowing, speech, weight or of the face stays a while, and
 * thoughts of harm and hallucinations that every document denies are not there.
 */
const LASTING_SYMPTOM = /^R(?:13|18|44[0-3]|4585|47|29810|634|64)/;

/** Symptoms that a provider denies and that no document has as there. */
function* symptomsDenied(facts: Facts): Iterable<Said> {
  for (const one of distinctOf(facts).filter(({ code }) => LASTING_SYMPTOM.test(code))) {
    const { support, shown } = supportOf(facts, one);
    const [first] = shown;
    if (support !== 'denied' || !first || isNamedBeside(facts, one, shown)) continue;
    yield {
      ...codeAndCondition(one, first),
      about: [one.shown, 'provider'],
      asks: 'remove',
      say: `${named(facts, one)}: ${saysDenied(nameOf(first.paper.type), quoteOf(first))}`,
    };
  }
}

/** Whether a document has a word of it outside the sentences that deny it: what was read as another condition ("cancer with cachexia"). */
function isNamedBeside(facts: Facts, { code }: Coded, denied: readonly Documented[]): boolean {
  const words = new RegExp(wordsOfTitle(facts, code), 'gi');
  return facts.papers.some((paper) =>
    [...paper.text.matchAll(words)].some(
      ({ index }) =>
        !denied.some(
          ({ paper: other, condition: { sentence } }) =>
            other === paper && sentence.start <= index && index < sentence.end,
        ),
    ),
  );
}

/** "Other complications" of procedures: whatever a provider ties to one may be it. */
function isSomeComplication(facts: Facts, { code }: Coded): boolean {
  return SOME_COMPLICATION.test(facts.title(code)) && (linkToCare(facts) ?? []).length > 0;
}

const SOME_COMPLICATION =
  /^other (?:\w+ )?(?:post-?\w*procedural|intraoperative|mechanical)? ?(?:and \w+ )?complications?\b/i;

/** So near to words that lead to a closer code (CV13, CV14), another value is in that code. */
const NEAR = 60;

function withoutCloser(facts: Facts, all: readonly Said[]): readonly Said[] {
  return all.filter((said) => !isSaidCloser(facts, said));
}

function isSaidCloser(facts: Facts, { at: [coded, value] }: Said): boolean {
  const one = facts.list.find(({ at }) => at === coded);
  return (
    one !== undefined &&
    moreSaid(facts, one).some(({ at }) => at.slice(1).some((words) => value !== undefined && areNear(words, value)))
  );
}

function areNear({ at: one }: Evidence, { at: other }: Evidence): boolean {
  if (one.kind !== 'document' || other.kind !== 'document' || one.doc !== other.doc) return false;
  return one.start < other.end + NEAR && other.start < one.end + NEAR;
}

/** Another code of the condition, to which the documents lead by what they say together. */
function ledElsewhere(facts: Facts, one: Coded): Said[] {
  const led = ledOtherwise(facts).get(one);
  // Another place of an ulcer is CH15's.
  if (one.code.startsWith('L97')) return [];
  // What the classification presumes among the codes of the list is CV09's.
  if (led?.how !== 'other' || codedLinks(facts).includes(display(led.code))) return [];
  if (namedByItsTerms(facts, one, perhapsOfProviders(facts)).length > 0) return [];
  return [{ ...led.said, severity: 'warn' }];
}

/**
 * Whether the documents of providers list what the patient has: one of a kind that does, with three conditions or more, or
 * most of the coded ones are in them.
 */
function listsDiagnoses(facts: Facts, areMostKnown: boolean): boolean {
  const papers = facts.papers.filter(
    (paper) => facts.isProvider(paper) && LISTS.includes(paper.type) && !repeatsCoding(facts, paper),
  );
  if (areMostKnown) return papers.length > 0;
  return papers.some((paper) => {
    const stated = facts.conditions(paper).filter((condition) => facts.standing(paper, condition) === 'current');
    return new Set(stated.map(({ code }) => code.slice(0, 3))).size >= A_LIST;
  });
}

const A_LIST = 3;

function saysDenied(document: string, words: string): string {
  return `the ${document} denies it (“${words}”), and no document has it as present.`;
}

const SAYS: Readonly<Record<string, (document: string, words: string) => string>> = {
  clinician: (document, words) =>
    `only the ${document} documents it (“${words}”), and its author is not a provider. A diagnosis has to come from the provider.`,
  'unknown author': (document, words) =>
    `only the ${document} documents it (“${words}”), and its author is not known. A diagnosis has to come from the provider.`,
  relative: (document, words) =>
    `the ${document} names it of a relative (“${words}”), and no document does of the patient. Family history is Z80–Z84.`,
  denied: saysDenied,
};

/**
 * Codes that no document names: one finding each where the documents of providers list diagnoses; else one for all, since what
 * lists the others is then not among them.
 */
function* unsupported(facts: Facts, codes: readonly Coded[], areListed: boolean): Iterable<Said> {
  const [first, ...more] = codes;
  if (!first || !facts.papers.some((paper) => facts.isProvider(paper))) return;
  const looked = lookedThrough(perhapsOfProviders(facts));
  if (!areListed) {
    yield {
      at: [first.at, ...more.map(({ at }) => at), ...looked],
      about: [...codes.map(({ shown }) => shown), 'documents'],
      severity: 'info',
      say: `No provider’s document names ${shownAll(codes)}. The document that lists these diagnoses may not be among those given.`,
    };
    return;
  }
  for (const one of codes) {
    const isPlanned = facts.papers.some((paper) => repeatsCoding(facts, paper) && speaksOf(facts, one, paper.text));
    yield {
      at: [one.at, ...looked],
      about: [one.shown, 'provider'],
      asks: 'remove',
      say: `${named(facts, one)}: ${isPlanned ? 'only the plan of care names it, and no provider’s document does' : 'no document given names it'}. A diagnosis has to be documented by the provider.`,
    };
  }
}
