import type { AxisName } from '../../icd10cm/axes.ts';
import { normalise } from '../../icd10cm/code.ts';
import { meaningfulWords, saidByTitle } from '../../icd10cm/title-words.ts';
import { leavesOf } from '../../narrative/conditions/leaf-words.ts';
import { meaningsOf, modifierKind } from '../../narrative/conditions/modifier-words.ts';
import type { Sentence } from '../../narrative/reading/sentence.ts';
import type { Coded, Facts, Paper } from '../facts.ts';
import { oncePerChart } from '../once-per-chart.ts';
import { nameOf } from '../papers/paper-name.ts';
import { hasUnreadOfProviders, isReadable, perhapsOfProviders, sentenceWords } from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { named } from '../the-list.ts';
import { axesInWords, isByClinician } from './axes-in-words.ts';
import { allNamed, type Documented, documentedOf, presumedCodes } from './documented.ts';
import { quoteOf, wordsAt } from './documented-words.ts';
import { namedInItsWords } from './in-its-words.ts';
import { SAID_OTHERWISE } from './said-otherwise.ts';

/** Codes that say more than the documents do of their conditions. What several rows share. */

/**
 * Where a code says an axis that the documents leave open: they name the condition, all could be read, and none says more.
 * Generous to the code: any word of what it says, anywhere it may be said, is enough.
 */
export function lessSaid(facts: Facts, one: Coded): Said[] {
  const { codes } = facts;
  // What hypertension codes say beyond the hypertension is told by other codes (CH34), and statuses need no diagnosis.
  if (!codes?.isValid(one.code) || /^(?:Z|I1[1-3])/.test(one.code)) return [];
  // An unspecified injury says the least there is: what its encounter and state add is no provider's to say.
  if (/^S[0-9]{2}9/.test(one.code) && /^unspecified\b/i.test(facts.title(one.code))) return [];
  // "Status unknown" is coded where nothing is said.
  if (/\bstatus unknown\b/i.test(facts.title(one.code))) return [];
  const found = documentedOf(facts, one);
  const [vague] = found.filter(({ fit }) => fit === 'vaguer').sort((a, b) => a.axes.length - b.axes.length);
  if (!vague || vague.axes.includes('site') || presumedCodes(facts).has(one.code)) return [];
  const byClinician = isByClinician(vague.axes, one.code);
  if (byClinician ? facts.papers.some((paper) => !isReadable(paper)) : hasUnreadOfProviders(facts)) return [];
  const papers = byClinician ? facts.papers.filter(isReadable) : perhapsOfProviders(facts);
  const mine = found.filter(({ paper }) => papers.includes(paper));
  if (mine.length === 0 || mine.some(({ fit }) => fit !== 'vaguer')) return [];
  const [best] = mine.sort(
    (a, b) => a.axes.length - b.axes.length || b.condition.code.length - a.condition.code.length,
  );
  if (!best || isSaid(facts, one, best, mine, papers)) return [];
  const act = byClinician ? 'return-to-clinician' : 'query-provider';
  const who = byClinician ? 'no document' : 'no provider’s document';
  return [
    {
      at: [one.at, ...wordsAt(best)],
      about: [one.shown, 'documents'],
      asks: 'replace',
      severity: 'query',
      act,
      say: `${named(facts, one)} specifies ${sayingOf(facts, best.axes, one.code)}, and ${who} does: the ${nameOf(best.paper.type)} says “${quoteOf(best)}”.`,
    },
  ];
}

/** What a code says, in words; a diabetes code with a complication says which. */
function sayingOf(facts: Facts, axes: readonly AxisName[], code: string): string {
  if (axes.length !== 1 || axes[0] !== 'complication') return axesInWords(axes, code);
  return /^.+ diabetes mellitus with\b|^diabetes mellitus .* with\b/i.test(facts.title(code))
    ? 'a complication'
    : 'a complication or associated condition';
}

/** Whether any word that the code says beyond a vaguer condition stands where it may be said. */
function isSaid(
  facts: Facts,
  one: Coded,
  vague: Documented,
  mine: readonly Documented[],
  papers: readonly Paper[],
): boolean {
  const words = wordsBeyond(facts, one, vague);
  const titled = facts.title(one.code);
  if (SAID_OTHERWISE.some(([code, said]) => code.test(one.code) && papers.some(({ text }) => said.test(text))))
    return true;
  // Nothing to look for, or a place that may have any name ("cheek"): no claim that it is not there.
  if (words.length === 0 || OTHER_PLACE.test(titled) || namedInItsWords(facts, one, papers).length > 0) return true;
  // A cause may be named in as many words as there are causes, a place in as many as there are places.
  if (CAUSED.test(titled) && mine.some(({ paper, condition }) => CAUSE.test(sentenceWords(paper, condition.sentence))))
    return true;
  // The trimester is told by the weeks (chapter 15), which are a code of their own.
  if (words.every((word) => TRIMESTER.test(word)) && papers.some(({ text }) => WEEKS.test(text))) return true;
  // Whether a man or a woman has it no provider has to say.
  if (words.every((word) => SEX.test(word))) return true;
  const own = words.filter((word) => modifierKind(word) === 'other');
  const denied = deniedWords(facts);
  const about = (own.length > 0 ? own : words).filter((word) => !denied.has(word));
  const sentences = mine.map(({ condition }) => condition.sentence);
  // Beside the condition, "moderate" is of it, whatever else the code says.
  if (
    vague.axes[0] === 'severity' &&
    words.some((word) => modifierKind(word) === 'severity' && saidIn(sentences).has(word))
  )
    return true;
  return about.some((word) => {
    const kind = modifierKind(word);
    // A side or "chronic" stands somewhere in every note: only beside the condition does it say something of it.
    if (kind === 'side' || kind === 'acuity') return saidIn(sentences).has(word);
    return papers.some((paper) => saidIn(facts.reading(paper).sentences).has(word));
  });
}

const SEX = /^(?:fe)?males?$/;
const TRIMESTER = /^(?:first|second|third|trimester)$/;
const WEEKS = /\b\d{1,2}(?: ?[ +] ?\d\/7)?[- ]?(?:weeks?|wks?|w)\b|\btrimester\b/i;

/** Whether the sentences of a condition hold a word that the code says and the documented code does not. */
export function isSaidBeside(facts: Facts, one: Coded, other: Documented, found: readonly Documented[]): boolean {
  const said = saidIn(found.map(({ condition }) => condition.sentence));
  return wordsBeyond(facts, one, other).some((word) => modifierKind(word) === 'other' && said.has(word));
}

const OTHER_PLACE = /\bother (?:and (?:unspecified|ill-defined) )?(?:parts?|sites?|regions?|areas?)\b/i;

/** A title that names a cause. */
const CAUSED = /\b(?:due to|induced|in\b.*\bdisease|following|secondary|associated)\b/i;
const CAUSE =
  /\b(?:due to|d\/t|2\/2|r\/t|s\/t|b\/c|induced|in|from|of|on|by|secondary|related|caused|because|following|after|with)\b/i;

/** The words that a code's title needs beyond those of a vaguer one, as tokens are written. */
function wordsBeyond({ codes }: Facts, { code }: Coded, { condition }: Documented): string[] {
  if (!codes) return [];
  const category = code.slice(0, 3);
  const needs = (other: string) => leavesOf(codes, category).find((leaf) => normalise(leaf.code) === other)?.needs;
  const vague = normalise(condition.code) ?? '';
  // Anemia, of a deficiency: another category, whose titles tell. Elsewhere a cause may be worded in many ways.
  if (/^D5[0-3]/.test(code) && !vague.startsWith(category)) {
    const held = new Set(meaningfulWords(codes.title(vague) ?? ''));
    return meaningfulWords(saidByTitle(codes.title(code) ?? '')).filter((word) => !held.has(word) && !EMPTY.has(word));
  }
  const known = new Set([...(needs(vague) ?? []), ...meaningfulWords(saidByTitle(codes.title(vague) ?? ''))]);
  return (needs(code) ?? []).filter((word) => !known.has(word) && !EMPTY.has(word));
}

const EMPTY: ReadonlySet<string> = new Set(['stage', 'part', 'limb', 'congestive', 'disease']);

/** Words of conditions that documents name only to deny them: "CAD, no angina". */
const deniedWords = oncePerChart((facts): ReadonlySet<string> => {
  const [denied, stated] = [new Set<string>(), new Set<string>()];
  for (const { condition } of allNamed(facts)) {
    const words = condition.assertion.kind === 'negated' ? denied : stated;
    const texts = [...condition.spans.map(({ text }) => text), saidByTitle(facts.title(condition.code))];
    for (const word of texts.flatMap(meaningfulWords)) words.add(word);
  }
  for (const word of stated) denied.delete(word);
  return denied;
});

const DENIAL = /^(?:no|not|without|w\/o|denies)$/i;
const BETWEEN = /^(?:acute|active|any|current|evidence|signs?|of|in|an?)$/i;

/** A word that is only denied: "COPD without exacerbation", "no acute exacerbation", "not in exacerbation". */
function isDenied(tokens: Sentence['tokens'], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && BETWEEN.test(tokens[i]?.word ?? '')) i--;
  return DENIAL.test(tokens[i]?.word ?? '');
}

const wordsSaid = new WeakMap<readonly Sentence[], ReadonlySet<string>>();

/** The words of titles that sentences may stand for. */
function saidIn(sentences: readonly Sentence[]): ReadonlySet<string> {
  const held = wordsSaid.get(sentences);
  if (held) return held;
  const said = new Set<string>();
  for (const { tokens } of sentences)
    tokens.forEach((token, i) => {
      if (isDenied(tokens, i)) return;
      for (const word of meaningsOf(token, tokens[i - 1], false)) said.add(word);
      // `Anteriorly displaced`.
      if (token.word.endsWith('ly')) said.add(token.word.slice(0, -2));
    });
  wordsSaid.set(sentences, said);
  return said;
}
