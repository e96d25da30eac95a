import { rowsByLetter } from '../../narrative/reading/rows-by-letter.ts';
import type { Coded, Facts, Paper } from '../facts.ts';
import { nameOf } from '../papers/paper-name.ts';
import { witnesses } from '../papers/repeats-coding.ts';
import {
  codeAndWords,
  hasUnreadOfProviders,
  NOT_DENIED,
  NOW_OR_BEFORE,
  perhapsOfProviders,
  type Statement,
  statements,
} from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { named, shownAll } from '../the-list.ts';
import type { Kind, Value } from '../values/value-kind.ts';
import { KINDS } from '../values/value-words.ts';

/**
 * Values that a code says in a word of its own (value-words.ts): where the documents say another one, in so many words, and
 * none says the coded one.
 */

/** Up to five words between a value and its condition, in one clause. */
const NEAR = '[ ,()/-]+(?:\\w+[ ,()/-]+){0,5}?';

const patterns = new Map<Value, RegExp>();

function patternOf({ of }: Kind, value: Value): RegExp {
  const held = patterns.get(value);
  if (held) return held;
  const source =
    of === undefined
      ? `\\b(?:${value.words})(?!\\w)`
      : `\\b(?:(?:${value.words})${NEAR}(?:${of})|(?:${of})${NEAR}(?:${value.words}))(?!\\w)`;
  const made = new RegExp(source, 'i');
  patterns.set(value, made);
  return made;
}

const orPatterns = new Map<Value, RegExp>();

/** The words that may mean a value, wherever they stand. */
function orPatternOf(value: Value): RegExp | undefined {
  if (value.orWords === undefined) return undefined;
  const held = orPatterns.get(value) ?? new RegExp(`\\b(?:${value.orWords})(?!\\w)`, 'i');
  orPatterns.set(value, held);
  return held;
}

/** The values that a code may say: those whose codes begin with its letter. */
const valuesOf = rowsByLetter(
  KINDS.flatMap(({ values }) => values.flatMap((value) => (value.codes ? [{ value, codes: value.codes }] : []))),
  ({ codes }) => codes,
);

/**
 * Where the documents say another value than codes, and none says the codes': one finding a kind, for all its codes.
 * @param spoken codes of which something was said already: their kinds are left out
 */
export function anotherValueTold(facts: Facts, spoken: readonly Coded[]): Said[] {
  const codedAs = codedValues(facts.list);
  return KINDS.flatMap((kind) =>
    kind.values.flatMap((own): Said[] => {
      const mine = codedAs.get(own) ?? [];
      const [one, ...more] = mine;
      if (!one || mine.some((each) => spoken.includes(each))) return [];
      if (hasUnreadOfProviders(facts)) return [];
      const papers = kind.byAnyone ? facts.papers : perhapsOfProviders(facts);
      for (const other of against(facts, kind, own)) {
        // A lesser degree is coded for another place: the graver one that is coded is then told of no place.
        const isLess = kind.graver === true && kind.values.indexOf(other) < kind.values.indexOf(own);
        if (!isLess && !kind.single && codedAs.has(other)) continue;
        const found = firstSaid(facts, papers, patternOf(kind, other), one, kind.byAnyone);
        if (found) return [said(facts, [one, ...more], endingOf(kind, other, isLess), found, kind.what)];
      }
      return [];
    }),
  );
}

/** A value that a code says and a provider documents, and another one that another document of a provider has. */
export interface ValuesApart {
  one: Coded;
  what: string;
  own: Statement;
  other: Statement;
}

/** What lasts, and is told in two values by providers' documents, one of them the coded one: each by another document. */
export function valuesApart(facts: Facts): ValuesApart[] {
  const codedAs = codedValues(facts.list);
  return KINDS.filter(({ lasts }) => lasts).flatMap((kind) =>
    kind.values.flatMap((value): ValuesApart[] => {
      const [one] = codedAs.get(value) ?? [];
      if (!one) return [];
      const tells = (paper: Paper, of: Value) => firstSaid(facts, [paper], patternOf(kind, of), one);
      const papers = perhapsOfProviders(facts);
      const telling = papers.flatMap((paper) => tells(paper, value) ?? []);
      const [own] = telling;
      if (!own) return [];
      for (const other of kind.values) {
        if (other === value || other.isAll || codedAs.has(other)) continue;
        // Who says both tells what changed, or of two.
        const [found] = papers
          .filter((paper) => !telling.some((each) => each.paper === paper))
          .flatMap((paper) => tells(paper, other) ?? []);
        if (found) return [{ one, what: kind.what, own, other: found }];
      }
      return [];
    }),
  );
}

/** Codes that leave open a value of which the documents tell one, and no other. */
export function valueLeftOpen(facts: Facts, one: Coded): Said[] {
  const kind = KINDS.find(({ open }) => open?.test(one.code));
  if (!kind) return [];
  const told = kind.values.flatMap(
    (value) => firstSaid(facts, perhapsOfProviders(facts), patternOf(kind, value), one) ?? [],
  );
  const [found] = told;
  if (!found || told.length > 1) return [];
  const words = found.mention.span.text;
  return [
    {
      ...codeAndWords(one, found),
      asks: 'replace',
      say: `${named(facts, one)}: the ${nameOf(found.paper.type)} says the ${kind.what} (“${words}”).`,
    },
  ];
}

/** The values that codes of a list say, each with its codes. */
function codedValues(list: readonly Coded[]): ReadonlyMap<Value, readonly Coded[]> {
  const found = new Map<Value, Coded[]>();
  for (const one of list)
    for (const { value, codes } of valuesOf(one.code)) {
      if (!codes.test(one.code)) continue;
      const same = found.get(value);
      if (same) same.push(one);
      else found.set(value, [one]);
    }
  return found;
}

/** The values that stand against a coded one where a document says them. */
function against(facts: Facts, kind: Kind, own: Value): readonly Value[] {
  const isTold = (value: Value) => isSaidOf(facts, patternOf(kind, value));
  const others = kind.values.filter((value) => value !== own);
  const mayMean = orPatternOf(own);
  if (mayMean && witnesses(facts).some(({ text }) => mayMean.test(text))) return [];
  if (kind.graver && isTold(own)) return kind.values.slice(kind.values.indexOf(own) + 1);
  // Small and large bowel: who says both says each, and who says each apart says both.
  if (isTold(own)) return own.isAll ? [] : others.filter(({ isAll }) => isAll);
  if (!own.isAll) return others;
  const told = others.filter(isTold);
  return told.length === 1 ? told : [];
}

/** Whether a document says it of the patient, and not to deny it: "hypercapnia, no hypoxia". */
function isSaidOf(facts: Facts, words: RegExp): boolean {
  const papers = witnesses(facts).filter(({ text }) => words.test(text));
  return statements(facts, papers, words, NOT_DENIED).length > 0;
}

function endingOf({ graver }: Kind, { isAll }: Value, isLess: boolean): string {
  if (graver && !isLess) return 'no code of the list says it';
  return isAll ? 'the code says a part of it' : 'no document gives the coded one';
}

/** As there now; what a list of past history names lasts; of a stroke, of an injury that left something, of an amputation, of surgery that is cared for, of a history and of why doses were missed, at all. */
function firstSaid(
  facts: Facts,
  papers: readonly Paper[],
  words: RegExp,
  { code }: Coded,
  isCircumstance = false,
): Statement | undefined {
  const isOver = isCircumstance || /^(?:I69|Z8[59]|Z4[78]|Z9[05]|[ST]\w{5}S$)/.test(code);
  return statements(facts, papers, words, NOW_OR_BEFORE).find(
    ({ mention: { assertion } }) => isOver || assertion.kind === 'affirmed' || assertion.cue === undefined,
  );
}

function said(
  facts: Facts,
  codes: readonly [Coded, ...Coded[]],
  ending: string,
  { paper, mention, at }: Statement,
  what: string,
): Said {
  const words = mention.span.text;
  const [one] = codes;
  const which = codes.length === 1 ? named(facts, one) : shownAll(codes);
  return {
    at: [one.at, ...codes.slice(1).map((each) => each.at), at],
    about: codes.map(({ shown }) => shown),
    document: paper.id,
    words,
    asks: 'replace',
    severity: 'warn',
    say: `${which}: the ${nameOf(paper.type)} gives another ${what} (“${words}”), and ${ending}.`,
  };
}
