import { display, normalise } from '../icd10cm/code.ts';
import { siblingConflict } from '../icd10cm/sibling-conflict.ts';
import type { Condition } from '../narrative/conditions/condition.ts';
import type { Candidate } from '../narrative/standing/candidate.ts';
import { candidateOf } from '../narrative/standing/candidate.ts';
import { causeTold } from './documented/another-cause.ts';
import { fitOf } from './documented/code-fit.ts';
import { codedCandidate, codedLinks, linkedBy } from './documented/coded-links.ts';
import { wasCutOff } from './documented/cut-off.ts';
import { deniedLinks, deniesLink, saidUnrelated } from './documented/denied-links.ts';
import { allNamed, documentedOf, type Named } from './documented/documented.ts';
import { quoteOf, wordsAt } from './documented/documented-words.ts';
import { moreSaid } from './documented/more-said.ts';
import { supportOf } from './documented/support.ts';
import type { Coded, Facts, Paper } from './facts.ts';
import { distinctOf } from './pairs.ts';
import { nameOf } from './papers/paper-name.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

/**
 * Conditions that the classification links by "with", "in" or "due to" unless the provider says that they are unrelated: two
 * coded ones, or a coded one and one that a provider documents, without the code that says the link; and a code that says it
 * although the provider says that there is none. Which conditions: `narrative/links/presumed-links.ts`, from the index. Pairs of
 * codes that have a row of their own are told there (hypertension CH06, ulcers CH15, COPD CH12, angina CH42, dementia CH21).
 */
export const presumedLink = rule({
  code: 'CV09',
  name: 'presumed-link',
  version: 1,
  severity: 'warn',
  asks: 'replace',
  cite: ['OG I.A.15 (FY2026)', 'ICD-10-CM Alphabetic Index, “with” and “in”'],
  needs: ['diagnoses', 'secondary', 'from', 'codes'],
  reads: ['provider-documents', 'terms'],
  *check(facts): Iterable<Said> {
    const list = distinctOf(facts);
    const coded = list.map((one) => codedCandidate(facts, one));
    const links = codedLinks(facts);
    yield* amongCodes(facts, list, coded, links);
    yield* withDocumented(facts, list, coded, links);
    yield* deniedLinks(facts, list);
  },
});

/** Links between two codes that another row tells. */
const OWN_ROW = /^(?:I1[1-3]|I25|J44|E(?:08|09|1[013])\.62[12])/;

/** Dementia in another disease, coded or documented: CH21. */
const ELSEWHERE = /^F0/;

function* amongCodes(
  facts: Facts,
  list: readonly Coded[],
  coded: readonly Candidate[],
  links: readonly string[],
): Iterable<Said> {
  for (const code of links) {
    if (OWN_ROW.test(code) || ELSEWHERE.test(code) || isInList(facts, code)) continue;
    const pair = pairFor(facts, list, coded, code);
    if (!pair) continue;
    const [cause, other] = pair;
    if (pair.some((one) => saidUnrelated(facts, one, code)) || hasAnotherCause(facts, other, code)) continue;
    if (!IS_CAUSE.test(cause.code) && hasAnotherCause(facts, cause, code)) continue;
    if (isToldCloser(facts, other) || isToldAs(facts, cause, code)) continue;
    yield {
      at: [cause.at, other.at],
      say: `${named(facts, cause)} beside ${named(facts, other)}: the link is presumed unless the provider says that they are unrelated, and the code for both is ${named(facts, asCoded(code))}.`,
    };
  }
}

/** `Below-knee amputation for gangrene`: what the limb had went with it. */
function isCutOff({ text }: Paper, { spans, sentence }: Condition): boolean {
  return wasCutOff(text.slice(sentence.start, spans[0].start), text.slice(spans[0].end, sentence.end));
}

/** Whether a provider names the condition more closely, as the linked one or as of another cause: then CV14 tells that. */
function isToldCloser(facts: Facts, one: Coded): boolean {
  return documentedOf(facts, one).some(
    ({ fit, standing, paper }) => fit === 'closer' && standing === 'current' && facts.isProvider(paper),
  );
}

/** Whether what is said more of a code (CV14) is the very code of the link. */
function isToldAs(facts: Facts, one: Coded, code: string): boolean {
  return moreSaid(facts, one).some(({ say }) => say.includes(` coded ${code} `));
}

/** The two codes of the list that make the link. */
function pairFor(
  facts: Facts,
  list: readonly Coded[],
  coded: readonly Candidate[],
  code: string,
): [Coded, Coded] | undefined {
  // What is replaced goes before what stays beside it.
  const causes = [...list.filter((one) => one.code.slice(0, 3) === code.slice(0, 3)), ...list];
  for (const cause of causes)
    for (const other of list) {
      const two = [cause, other].flatMap((one) => coded[list.indexOf(one)] ?? []);
      if (linkedBy(facts, two).includes(code)) return [cause, other];
    }
  return undefined;
}

function* withDocumented(
  facts: Facts,
  list: readonly Coded[],
  coded: readonly Candidate[],
  links: readonly string[],
): Iterable<Said> {
  const told = documentedLinks(facts, list, coded, links);
  for (const { code, cause, paper, condition } of told) {
    // "Pathological fracture of T12" in one document, "pathological fracture" in another: one link, as closely as it is told.
    if (isUnspecified(facts, code) && told.some((other) => isSameMore(facts, code, other.code))) continue;
    const found = { paper, condition };
    yield {
      at: [cause.at, ...wordsAt(found)],
      about: [cause.shown],
      document: paper.id,
      words: quoteOf(found),
      say: `${named(facts, cause)}: the ${nameOf(paper.type)} has “${quoteOf(found)}” too. The link is presumed unless the provider says that they are unrelated, and the code for both is ${named(facts, asCoded(code))}.`,
    };
  }
}

function isUnspecified(facts: Facts, code: string): boolean {
  return /\bunspecified\b/i.test(facts.title(asCoded(code).code));
}

/** Of one subcategory (`M84.5`, `E11.4`), the other without "unspecified". */
function isSameMore(facts: Facts, vague: string, other: string): boolean {
  return other !== vague && other.slice(0, 5) === vague.slice(0, 5) && !isUnspecified(facts, other);
}

/** A link between a coded condition and one that a provider documents, and the code for both. */
interface DocumentedLink extends Pick<Named, 'paper' | 'condition'> {
  code: string;
  cause: Coded;
}

function documentedLinks(
  facts: Facts,
  list: readonly Coded[],
  coded: readonly Candidate[],
  links: readonly string[],
): DocumentedLink[] {
  const { codes } = facts;
  if (!codes) return [];
  const known = new Set(links);
  const stated = allNamed(facts).filter(
    ({ standing, condition, paper }) =>
      standing === 'current' && condition.complete && condition.competing.length === 0 && facts.isProvider(paper),
  );
  const seen = new Set<string>();
  return stated.flatMap(({ condition, paper, code: other }): DocumentedLink[] => {
    if (seen.has(other) || list.some(({ code }) => fitOf(codes, code, other) !== undefined)) return [];
    if (isCutOff(paper, condition) || isEnded(facts, other)) return [];
    seen.add(other);
    const own = candidateOf(condition);
    const sentence = paper.text.slice(condition.sentence.start, condition.sentence.end);
    return linkedBy(facts, [...coded, own]).flatMap((code): DocumentedLink[] => {
      if (known.has(code) || ELSEWHERE.test(code) || isInList(facts, code)) return [];
      const cause = list.find((one) => linksTo(facts, codedCandidate(facts, one), own, code));
      return cause && !deniesLink(code, sentence) ? [{ code, cause, paper, condition }] : [];
    });
  });
}

/** Whether a document says further on that it is over: "hospital stay for pneumonia; the pneumonia has resolved". */
function isEnded(facts: Facts, code: string): boolean {
  return supportOf(facts, { code, shown: display(code) }).support === 'past';
}

function linksTo(facts: Facts, cause: Candidate, other: Candidate, code: string): boolean {
  return linkedBy(facts, [cause, other]).some((made) => kindOf(made) === kindOf(code));
}

/** Its category; what hypertension is linked with, heart and kidney, is of one kind. */
function kindOf(code: string): string {
  return /^I1[1-3]/.test(code) ? 'I1' : code.slice(0, 3);
}

function asCoded(code: string): Pick<Coded, 'code' | 'shown'> {
  return { code: normalise(code) ?? '', shown: code };
}

/** Whether the list says the link already, as closely or more. */
function isInList({ list, codes }: Facts, code: string): boolean {
  const own = normalise(code) ?? '';
  return list.some(
    (one) =>
      // Hypertension: any that joins as much.
      (/^I1[12]/.test(own) && one.code.startsWith('I13')) ||
      (/^I1/.test(own) && one.code.slice(0, 3) === own.slice(0, 3)) ||
      (codes !== undefined && siblingConflict(codes, own, one.code) !== undefined),
  );
}

/** What links presume as causes; another cause told of it is of the cause. */
const IS_CAUSE = /^(?:E(?:08|09|1[013])|I1|N18|C)/;

/** Words of causes that links presume, several at once as a rule: told as the cause, they are no other one. */
const A_PRESUMED_CAUSE =
  /\b(?:diabet\w*|t?2?dm|htn|hypertens\w*|high blood pressure|ckd\d?[ab]?|esrd|kidney|renal|neoplas\w*|malignan\w*|cancer|carcinoma|tumou?r|lymphoma|leukemia|myeloma)\b/i;

/** Whether a provider’s words lead to the anemia of a neoplasm: then it is not that of the kidneys. */
function isAnemiaOfNeoplasm(facts: Facts): boolean {
  return facts.papers.some(
    (paper) => facts.isProvider(paper) && facts.suggested(paper).suggestions.some(({ code }) => code === 'D63.0'),
  );
}

/** Whether a provider says what else a coded condition comes from. */
function hasAnotherCause(facts: Facts, one: Coded, link: string): boolean {
  return (link === 'D63.1' && isAnemiaOfNeoplasm(facts)) || causeTold(facts, one, A_PRESUMED_CAUSE);
}
