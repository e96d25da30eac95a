import { areOppositeSides, namesSide } from '../icd10cm/title-words.ts';
import { areAbout } from './chapter.ts';
import { areAtOdds } from './documented/another-value.ts';
import { allNamed, type Documented, documentedOf, hemiplegiaOf } from './documented/documented.ts';
import { quoteOf, wordsAt } from './documented/documented-words.ts';
import { isDiagnosis, isOver, plainlyDenied } from './documented/support.ts';
import { type ValuesApart, valuesApart } from './documented/told-values.ts';
import { isAsDeep, stagesOfClinicians } from './documented/ulcer-stages.ts';
import type { Coded, Facts } from './facts.ts';
import { namesBoneOf } from './injuries/bones.ts';
import { distinctOf } from './pairs.ts';
import { nameOf } from './papers/paper-name.ts';
import { isClinician, sentenceWords } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

/**
 * Documents that say different things of a coded diagnosis: providers two types, stages or severities, or that it is there and
 * that it is not; anyone two sides where one is coded, or two stages of a pressure ulcer. The certifying provider is asked.
 */
export const documentsDisagree = rule({
  code: 'CV24',
  name: 'documents-disagree',
  version: 1,
  severity: 'query',
  act: 'query-provider',
  cite: ['OG I.A.19 (FY2026)', 'OG I.B.14 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes', 'documents', 'provider-documents'],
  reads: ['terms', 'document-dates'],
  check: (facts) => {
    const found = distinctOf(facts).flatMap((one) =>
      isDiagnosis(one) || ONE_SIDE.test(one.code) ? disagreements(facts, one) : [],
    );
    const apart = valuesApart(facts).filter(({ one }) => !areAbout(found, one));
    return [...found, ...apart.map((each) => saidApart(facts, each))];
  },
});

/** What no two codes of one category tell apart: diabetes of type 1 and type 2, a single episode and a recurrent one. */
function saidApart(facts: Facts, { one, what, own, other }: ValuesApart): Said {
  const where = [own, other].map(({ paper, mention }) => `${nameOf(paper.type)} “${mention.span.text}”`).join(', ');
  return {
    at: [one.at, own.at, other.at],
    about: [one.shown, 'documents disagree'],
    document: other.paper.id,
    words: [own, other].map(({ mention }) => mention.span.text).join(' | '),
    say: `${named(facts, one)}: providers’ documents differ in the ${what} (${where}). Query provider: which is correct?`,
  };
}

function disagreements(facts: Facts, one: Coded): Said[] {
  const found = documentedOf(facts, one).filter(({ paper }) => facts.isProvider(paper));
  const current = found.filter(({ standing }) => standing === 'current');
  // What says more, but of the other side, is CV13's: no word for the code.
  const [stated] = [...current, ...hemiplegias(facts, one)].filter(
    ({ fit, condition }) =>
      fit === 'same' || (fit === 'closer' && !areOppositeSides(facts.title(one.code), facts.title(condition.code))),
  );
  const [competing] = current.filter(
    ({ condition, fit, paper }) =>
      condition.competing.length > 0 &&
      fit === 'vaguer' &&
      !areCoded(facts, condition.competing, condition.code) &&
      !hasOtherUlcer(facts, condition) &&
      !IN_TIME.test(sentenceWords(paper, condition.sentence)),
  );
  if (competing) return [said(facts, one, [competing], `says ${inShort(competing.condition.competing)} at once`)];
  const [named] = current.filter(({ fit }) => fit !== 'other');
  // A stump that is healed is still a stump.
  const ended = isDiagnosis(one) ? found : [];
  const [gone] = ended.filter((each) => each.standing === 'past' && isOver(each) && isOfOneDay(each, named));
  if (named && gone) return [said(facts, one, [named, gone], 'say that it is there, and that it is over')];
  const [denied] = plainlyDenied(facts, one).filter(
    (each) => each.condition.code === named?.condition.code && isPlain(each),
  );
  if (named && denied && denied.paper !== named.paper)
    return [said(facts, one, [named, denied], 'say that it is there, and that it is not')];
  const [sided] = stated ? [] : current.filter((each) => isOfCodedSide(facts, one, each));
  if (sided) {
    const against = current.find((each) => each.paper !== sided.paper && isContrary(facts, one, each, current));
    if (against) return [said(facts, one, [sided, against], 'differ')];
  }
  if (!stated) return againstClinician(facts, one, current);
  const sides = ONE_SIDE.test(one.code) || ULCER.test(one.code) ? sidesOfClinicians(facts, one) : [];
  const all = [...current, ...sides, ...stagesOfClinicians(facts, one, stated)];
  const other = all.find((each) => each.paper !== stated.paper && isContrary(facts, one, each, all));
  const against = other ?? otherHemiplegia(facts, one, stated);
  return against ? [said(facts, one, [stated, against], 'differ')] : [];
}

/** Weakness of the other side, named without the stroke. */
function otherHemiplegia(facts: Facts, one: Coded, stated: Documented): Documented | undefined {
  const all = hemiplegias(facts, one);
  return all.find(
    (each) => each.paper !== stated.paper && isContrary(facts, { ...one, ...hemiplegiaOf(one) }, each, all),
  );
}

/**
 * Of two ulcers in one sentence (`calf, limited to skin, and ankle, fat layer exposed`; `heel and sacral ulcers, stage 2 and 3`)
 * each may have one of the values.
 */
function hasOtherUlcer(facts: Facts, { code, sentence, spans }: Documented['condition']): boolean {
  return (
    /^L(?:89|97)/.test(code) &&
    (spans.some(({ text }) => /\b(?:ulcers|injuries|wounds)\b/i.test(text)) ||
      allNamed(facts).some(
        ({ condition }) =>
          condition.sentence === sentence &&
          condition.code.slice(0, 5) !== code.slice(0, 5) &&
          /^L(?:89|97)/.test(condition.code),
      ))
  );
}

/** `Now moderate, was mild in 2023`: one value after the other. */
const IN_TIME =
  /\b(?:was|were|previously|formerly|used to be|(?:progress|advanc|worsen|improv)\w* (?:from|to)|(?:up|down) from)\b/i;

/** Two words are quoted; the words of two long titles are no sentence. */
function inShort(values: readonly string[]): string {
  return values.length === 2 ? values.join(' and ') : 'different things';
}

/** The weakness that a stroke left, named without the stroke; its side any clinician may say. */
function hemiplegias(facts: Facts, one: Coded): Documented[] {
  const alike = hemiplegiaOf(one);
  if (!alike) return [];
  return documentedOf(facts, alike).filter(({ standing }) => standing === 'current');
}

/** Less or other than the code says, and its side: `right pubic rami fracture` for one of the right pubis of another kind. */
function isOfCodedSide(facts: Facts, one: Coded, { condition }: Documented): boolean {
  const title = facts.title(condition.code);
  return ONE_SIDE.test(one.code) && namesSide(title) && !areOppositeSides(facts.title(one.code), title);
}

/** A provider says one side, and only another clinician the coded one. */
function againstClinician(facts: Facts, one: Coded, current: readonly Documented[]): Said[] {
  const [stated] = documentedOf(facts, one).filter(
    ({ fit, standing, paper }) => fit === 'same' && standing === 'current' && isClinician(paper),
  );
  const [other] = current.filter(
    (each) =>
      areOppositeSides(facts.title(one.code), facts.title(each.condition.code)) &&
      isContrary(facts, one, each, current),
  );
  return stated && other ? [said(facts, one, [stated, other], 'differ')] : [];
}

/** What is on one side alone, as a rule: fractures, what a stroke left, a limb or joint that was taken or replaced. */
const ONE_SIDE = /^(?:S[0-9]2|M80|M84|I69|G81|Z89|Z966|C50|T84)/;

/** The side may be said by any clinician, and against the provider's it is a conflict (I.B.14). */
function sidesOfClinicians(facts: Facts, one: Coded): Documented[] {
  const said = documentedOf(facts, one).filter(
    ({ standing, paper }) => standing === 'current' && !facts.isProvider(paper),
  );
  // There may be an ulcer of each side, and a limb gone on each: only a note that has none of the coded side.
  const title = facts.title(one.code);
  return said.filter(
    ({ paper }) =>
      isClinician(paper) &&
      said.every(
        (each) =>
          each.paper !== paper ||
          !namesSide(facts.title(each.condition.code)) ||
          areOppositeSides(title, facts.title(each.condition.code)),
      ),
  );
}

const ULCER = /^L(?:89|97)/;

/** Two documents of one day, or without one: which came first is not known. A later end is no conflict (CV25). */
function isOfOneDay(one: Documented, other: Documented | undefined): boolean {
  return other !== undefined && one.paper !== other.paper && one.paper.date === other.paper.date;
}

/** A denial of the condition itself, not of a new bout or of signs of it. */
function isPlain({ condition, paper }: Documented): boolean {
  const { start, end } = condition.sentence;
  return !/\b(?:recurr\w*|new|further|active|worsen\w*|signs?|symptoms?|evidence|exacerbat\w*|today|acute)\b/i.test(
    paper.text.slice(start, end),
  );
}

function isContrary(facts: Facts, one: Coded, other: Documented, all: readonly Documented[]): boolean {
  if (isAsDeep(one, other)) return false;
  if (areAtOdds(facts, one.code, other)) {
    // The same document says both: it tells what changed, or means two.
    return !all.some((each) => each.paper === other.paper && each.fit === 'same') && !isCoded(facts, other);
  }
  // A document that says both sides agrees with each.
  const saysOther = ({ paper }: Documented) =>
    all.some((each) => each.paper === paper && each.condition.code === other.condition.code);
  if (all.some((each) => each.fit === 'same' && saysOther(each))) return false;
  const [title, contrary] = [facts.title(one.code), facts.title(other.condition.code)];
  if (!areOppositeSides(title, contrary) || isCoded(facts, other)) return false;
  return rest(title) === rest(contrary) || (isVaguerFracture(one.code, other) && namesBoneOf(title, contrary));
}

/** A title without its side, and without what else differs among ulcers of one place: depth, stage. */
function rest(title: string): string {
  const place = /\bulcer\b/i.test(title)
    ? title.replace(/,? (?:with|limited to|stage|unstageable|unspecified stage)\b.*$/i, '')
    : title;
  return place.replace(/\b(?:right|left|(?:non-?)?dominant)\b/gi, '');
}

/** `L hip fracture` of a therapist, where the surgeon wrote which part of the right femur broke. */
function isVaguerFracture(code: string, { condition }: Documented): boolean {
  if (!/^S[0-9]2/.test(code) || condition.code.slice(0, 3) !== code.slice(0, 3)) return false;
  // The tenth of a title that says no more than the bone: "unspecified fracture of left pubis".
  return condition.missing.length > 0 || /^S\d2\.\d0/.test(condition.code);
}

/** Each of the values is coded: the document speaks of two, an ulcer of the calf and one of the ankle. */
function areCoded(facts: Facts, values: readonly string[], under: string): boolean {
  const titles = facts.list
    .filter(({ shown }) => shown.startsWith(under))
    .map(({ code }) => facts.title(code).toLowerCase());
  return values.every((value) => titles.some((title) => title.includes(value.toLowerCase())));
}

function isCoded(facts: Facts, { condition }: Documented): boolean {
  return facts.list.some(({ shown }) => shown === condition.code);
}

function said(facts: Facts, one: Coded, mentions: readonly [Documented, ...Documented[]], how: string): Said {
  const [first, second] = mentions;
  const where = mentions.map((each) => `${nameOf(each.paper.type)} “${quoteOf(each)}”`).join(', ');
  const isOfProviders = mentions.every(({ paper }) => facts.isProvider(paper));
  const who = second
    ? `${isOfProviders ? 'providers’ documents' : 'documents'} ${how}`
    : `a document of a provider ${how}`;
  return {
    at: [one.at, ...wordsAt(first), ...(second ? wordsAt(second) : [])],
    about: [one.shown, 'documents disagree'],
    document: (second ?? first).paper.id,
    words: mentions.map(quoteOf).join(' | '),
    say: `${named(facts, one)}: ${who} (${where}). Query provider: which is correct?`,
  };
}
