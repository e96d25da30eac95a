import { bilateralCode, withoutSide } from '../../icd10cm/bilateral.ts';
import { display, normalise } from '../../icd10cm/code.ts';
import { exclusionsBetween } from '../../icd10cm/excludes.ts';
import { noteReader } from '../../icd10cm/note-references.ts';
import { areOppositeSides, meaningfulWords } from '../../icd10cm/title-words.ts';
import { sentenceAt } from '../../narrative/reading/reading.ts';
import type { Candidate } from '../../narrative/standing/candidate.ts';
import type { Coded, Facts, Paper } from '../facts.ts';
import { oncePerChart } from '../once-per-chart.ts';
import { distinctOf } from '../pairs.ts';
import { nameOf } from '../papers/paper-name.ts';
import { hasUnreadOfProviders } from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { named } from '../the-list.ts';
import { fitOf } from './code-fit.ts';
import { allNamed, documentedOf } from './documented.ts';
import { ledToByProviders, wordsOfLed } from './led-to.ts';
import { SAID_OTHERWISE } from './said-otherwise.ts';

/**
 * Codes beside what providers' documents come to when their words are put together: "pancytopenia due to methotrexate" is that of
 * a drug, "stress incontinence" is no unspecified one. Said of a code to which no document leads, where one leads to another
 * code of its category, or to one that its Excludes1 note names.
 */

interface Led {
  paper: Paper;
  candidate: Candidate;
  /** Without the dot. */
  code: string;
}

/** How the other code differs: it says more, another side, or something else. */
export type Otherwise = 'closer' | 'side' | 'other';

export interface LedOtherwise {
  how: Otherwise;
  /** The other code, without the dot. */
  code: string;
  said: Said;
}

/** What rows of their own lay against the documents, and what is of several places or times at once. */
const APART =
  /^(?:[SVWXYZ]|T(?!81[34])|B9[5-7]|C7[789]|E0[89]|E1[013]|E66|F0[1-3]|F1|G89|I1[0-3]|I2[125]|I50|I69|J44|L89|M80|N18|R5(?!32|69))/;
/** An anemia of a neoplasm is CH20's, and a bone that breaks in one is told by the neoplasm. */
const OF_NEOPLASM = /^(?:D630|M845)/;
/** "With other manifestations" says what stands beside it, in words of its own. */
const BESIDE = /\bwith other\b/i;

/** The other codes that documents lead to, by the codes of the list that they stand against. */
export const ledOtherwise = oncePerChart((facts): ReadonlyMap<Coded, LedOtherwise> => {
  const found = new Map<Coded, LedOtherwise>();
  const { codes } = facts;
  const mine = distinctOf(facts).filter(
    ({ code }) =>
      codes?.isValid(code) && !APART.test(code) && !OF_NEOPLASM.test(code) && !BESIDE.test(facts.title(code)),
  );
  if (!codes || mine.length === 0 || hasUnreadOfProviders(facts)) return found;
  const led = ledTo(facts);
  const listed = new Set(facts.list.map(({ code }) => code));
  const known = new Set(led.filter((one) => !led.some((other) => takesUp(facts, other, one))).map(({ code }) => code));
  const open = mine.filter(({ code }) => !known.has(code));
  const others = [...new Map(led.map((one) => [one.code, one])).values()].filter(({ code }) => !listed.has(code));
  for (const one of open) {
    const near = others.filter((other) => areNear(facts, one.code, other.code));
    const [best] = near.length === 1 ? near : near.filter(({ code }) => isOtherSide(facts, one.code, code));
    if (!best || !isInPlaceOf(facts, one, best) || areOwnWordsBeside(facts, one, best)) continue;
    // Another code of the list may be the one that it is read for.
    const rivals = isOfOneCategory(one, best) ? open.filter((each) => isOfOneCategory(each, best)) : open;
    if (rivals.some((each) => each !== one && areNear(facts, each.code, best.code) && near.length === 1)) continue;
    const how = howOf(facts, one, best);
    if (how) found.set(one, { how, code: best.code, said: saidOf(facts, one, best, how) });
  }
  return found;
});

function isOfOneCategory(one: Pick<Coded, 'code'>, other: Pick<Led, 'code'>): boolean {
  return one.code.slice(0, 3) === other.code.slice(0, 3);
}

/** "Incontinence of urine" in "stress incontinence of urine": the words of one stand in those of the other, which excludes it. */
function takesUp(facts: Facts, { candidate, code, paper }: Led, one: Led): boolean {
  return (
    code !== one.code &&
    paper === one.paper &&
    one.candidate.spans.some((span) =>
      candidate.spans.some(({ start, end }) => start < span.end && span.start < end),
    ) &&
    code.slice(0, 3) !== one.code.slice(0, 3) &&
    areNear(facts, one.code, code, one.code)
  );
}

function ledTo(facts: Facts): Led[] {
  return ledToByProviders(facts).flatMap(({ paper, candidate, code }): Led[] => {
    const plain = normalise(code);
    return plain !== undefined && candidate.complete && candidate.competing.length === 0
      ? [{ paper, candidate, code: plain }]
      : [];
  });
}

/**
 * Of one category, or kept apart by an Excludes1 note; wounds of a delivery have codes of their own (chapter 15).
 * @param holder the code at which the note has to stand; absent: either
 */
function areNear(facts: Facts, coded: string, other: string, holder?: string): boolean {
  if (coded.startsWith('T81')) return coded[3] === '4' ? other.startsWith('O860') : /^O90[01]/.test(other);
  if (APART.test(other)) return false;
  // A wound of a delivery that opens is told as any other; what a known condition brings has a note of its own (F06.7).
  if ((/^O(?:86|90)/.test(coded) && other.startsWith('T81')) || (coded.startsWith('F067') && other === 'G3184'))
    return false;
  // What begins around birth has codes of its own (chapter 16), whatever word of a symptom tells it.
  if (coded.startsWith('P') && !other.startsWith('P')) return false;
  if (coded.slice(0, 3) === other.slice(0, 3)) return true;
  const { codes, notes } = facts;
  if (!codes || !notes) return false;
  // "Anemia, unspecified" beside that of kidney disease: the same, said more closely.
  if (holder === undefined && fitOf(codes, coded, other)?.fit === 'closer') return true;
  return exclusionsBetween(noteReader(notes), codes, coded, other).some(
    (each) => each.kind === 'excludes1' && each.proof === 'plain' && (holder === undefined || each.holder === holder),
  );
}

/** "Diabetes insipidus, nephrogenic", "colitis, first recurrence": what the coded title says beyond the other stands in the sentence. */
function areOwnWordsBeside(facts: Facts, { code }: Coded, { code: other, paper, candidate }: Led): boolean {
  if (SAID_OTHERWISE.some(([codes, said]) => codes.test(code) && !codes.test(other) && said.test(paper.text)))
    return true;
  const held = new Set(meaningfulWords(facts.title(other).replace(/not specified as.*$/i, '')));
  const beyond = meaningfulWords(facts.title(code)).filter((word) => word.length > 5 && !held.has(word));
  if (beyond.length === 0 || areOppositeSides(facts.title(code), facts.title(other))) return false;
  if (isPartedByWords(facts, code, other, beyond)) return false;
  const [{ start }] = candidate.spans;
  const sentence = sentenceAt(facts.reading(paper), start);
  const text = sentence ? paper.text.slice(sentence.start, sentence.end).toLowerCase() : '';
  return beyond.every((word) => text.includes(word.slice(0, STEM)));
}

/** "Orthostatic hypotension due to drugs (I95.2)" is excluded at I95.1: the words that the coded title has more are those of the other code too. */
function isPartedByWords({ codes, notes }: Facts, code: string, other: string, beyond: readonly string[]): boolean {
  if (!codes || !notes) return false;
  return exclusionsBetween(noteReader(notes), codes, code, other).some(
    ({ kind, holder, entry }) =>
      kind === 'excludes1' && holder === code && beyond.every((word) => entry.words.toLowerCase().includes(word)),
  );
}

/** So many letters of a word tell it: "recurrent", "recurrence". */
const STEM = 6;

function isOtherSide(facts: Facts, coded: string, other: string): boolean {
  const [a, b] = [facts.title(coded), facts.title(other)];
  return areOppositeSides(a, b) && withoutSide(a) === withoutSide(b);
}

/** Not where a document names the coded condition too, in words that the other code does not take up. */
function isInPlaceOf(facts: Facts, one: Coded, { candidate, paper }: Led): boolean {
  return (
    documentedOf(facts, one)
      // What a therapist copies is no provider's word.
      .filter((each) => (each.fit === 'same' || each.fit === 'closer') && !isOfAnother(facts, each.paper))
      .every(
        (each) =>
          each.paper === paper &&
          each.condition.spans.some((span) =>
            candidate.spans.some(({ start, end }) => start < span.end && span.start < end),
          ),
      )
  );
}

/** By somebody who is known to be no provider. */
function isOfAnother(facts: Facts, paper: Paper): boolean {
  return paper.author !== undefined && !facts.isProvider(paper);
}

/** "Gestational diabetes" after a cesarean is read as one of pregnancy: which time is meant the rest of the note says. */
function isOfThePuerperium({ papers }: Facts, own: string, other: string): boolean {
  const plain = (title: string) => title.replace(OF_A_TIME, '').replace(/,? unspecified trimester\b/i, '');
  return (
    /\bpuerperium\b/i.test(own) && plain(own) === plain(other) && papers.some(({ text }) => AFTER_BIRTH.test(text))
  );
}

/** "Breast cancer" is read as a woman's: the note may never say whose. */
function areOfTwoSexes(own: string, other: string): boolean {
  return own !== other && own.replace(SEX, '') === other.replace(SEX, '');
}

const SEX = /\b(?:fe)?male\b/gi;
const OF_A_TIME = /\b(?:in|complicating|of|following|associated with) (?:the )?(?:pregnancy|childbirth|puerperium)\b/i;
const AFTER_BIRTH =
  /\b(?:post-?\s?partum|puerper\w*|post-?natal|PPD|c(?:esarean|-section)|s\/p (?:NSVD|SVD|LTCS|RLTCS)|(?:vaginal|vacuum|forceps) delivery|delivered|after (?:the )?(?:birth|delivery))\b/i;

function howOf(facts: Facts, one: Coded, { code }: Led): Otherwise | undefined {
  const { codes } = facts;
  if (!codes) return undefined;
  const fit = fitOf(codes, one.code, code)?.fit;
  // Less is said than the code says: CV20 tells that by itself.
  if (fit === 'vaguer' || fit === 'same') return undefined;
  const [own, other] = [facts.title(one.code), facts.title(code)];
  if (isOfThePuerperium(facts, own, other) || areOfTwoSexes(own, other)) return undefined;
  if (areOppositeSides(own, other)) return 'side';
  // Both sides where the code says one are CV13's, and the 7th character is CH16's.
  if (bilateralCode(codes, one.code)?.code === display(code) || one.code.slice(0, 6) === code.slice(0, 6))
    return undefined;
  if (fit === 'closer') return allNamed(facts).some((each) => each.code === code) ? undefined : 'closer';
  // What is named less closely in another category says nothing against it.
  if (one.code.slice(0, 3) !== code.slice(0, 3) && /\bunspecified\b/i.test(other) && !/\bunspecified\b/i.test(own))
    return undefined;
  // Of another category: the note of an unspecified code names what is specified.
  if (one.code.slice(0, 3) === code.slice(0, 3) || !/\bunspecified\b/i.test(own)) return 'other';
  // An unspecified symptom says no more than an unspecified disease.
  return code.startsWith('R') && /\bunspecified\b/i.test(other) ? undefined : 'closer';
}

function saidOf(facts: Facts, one: Coded, led: Led, how: Otherwise): Said {
  const { paper, code } = led;
  const { at, words } = wordsOfLed(led);
  const other = named(facts, { code, shown: display(code) });
  const what = how === 'side' ? 'says the other side' : how === 'closer' ? 'says more' : 'says something else';
  return {
    at: [one.at, ...at],
    about: [one.shown],
    document: paper.id,
    words,
    asks: 'replace',
    say: `${named(facts, one)}: the ${nameOf(paper.type)} ${what} (“${words}”). That is coded ${other}, and no document leads to the coded one.`,
  };
}
