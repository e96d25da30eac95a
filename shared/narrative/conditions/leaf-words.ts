import type { CodeSet } from '../../icd10cm/code-set.ts';
import { wordsOf } from '../reading/tokens.ts';

/** A complete code under a head, and the words that a note has to say for it beyond those that the head says. */
export interface Leaf {
  code: string;
  /** Normalised as tokens are. Empty: the code for when nothing more is said. */
  needs: readonly string[];
  /** How often the title says "unspecified": of two that fit equally the one that leaves less open is meant. */
  open: number;
  /** "Other …": never chosen by words alone. */
  isOther: boolean;
}

/** A head with more codes than any category has is no head. */
const MOST_LEAVES = 6_000;
/** So many letters hold diabetes and diabetic, hypertension and hypertensive together. */
const STEM = 6;

const OTHER =
  /^other\b|\bof other\b|\bother (?:specified|part|kinds?|sites?|complications?|extremity)\b|\bunspecified complications\b/i;

/** The complete codes at or below a head, with the words that tell them apart. Cached per code set. */
export function leavesOf(codes: CodeSet, head: string): readonly Leaf[] {
  let heads = held.get(codes);
  if (!heads) {
    heads = new Map();
    held.set(codes, heads);
  }
  let leaves = heads.get(head);
  if (!leaves) {
    leaves = readLeaves(codes, head);
    heads.set(head, leaves);
  }
  return leaves;
}

const held = new WeakMap<CodeSet, Map<string, readonly Leaf[]>>();

function readLeaves(codes: CodeSet, head: string): Leaf[] {
  const all = codes.completeCodes(head).slice(0, MOST_LEAVES);
  const titles = all.map((code) => ({ code, title: codes.title(code) ?? '' }));
  const read = titles.map(({ code, title }) => ({ code, title, words: neededWords(code, title) }));
  // What all of them say the head says, and so it does what its own title says, unless that joins several conditions.
  const [first] = read;
  const common = new Set(first?.words.filter((word) => read.every(({ words }) => words.includes(word))));
  const own = codes.title(head) ?? '';
  if (!/\b(?:and|or)\b|\bother\b(?! (?:chronic|site))/i.test(own.replace(/\([^)]*\)/g, ''))) {
    for (const word of neededWords(head, own)) common.add(word);
  }
  // "Diabetic" says nothing more below "diabetes".
  const stems = new Set([...common].filter((word) => word.length >= STEM).map((word) => word.slice(0, STEM)));
  const allOther = titles.every(({ title }) => OTHER.test(title));
  return read.map(({ code, title, words }) => ({
    code,
    needs: words.filter(
      (word) =>
        !common.has(word) &&
        !(word.length >= STEM && stems.has(word.slice(0, STEM))) &&
        // Eyes and ears are what the chapter, or the complication, is about: only the side is left to be said.
        !(ABOUT_EYES.test(head) && (word === 'eye' || word === 'ear')),
    ),
    open: title.match(/\bunspecified\b/gi)?.length ?? 0,
    isOther: !allOther && OTHER.test(title),
  }));
}

/**
 * The words of a title that have to be said. Left out: what "unspecified" and "without" leave open or deny, words in
 * brackets, and what stands unless something else is documented: a fracture is closed and displaced (OG I.C.19.c), in home
 * health the encounter is a subsequent one with routine healing (I.C.19.a), epilepsy is not intractable (title).
 */
function neededWords(code: string, title: string): string[] {
  const said = title
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/\bnon-dominant\b/gi, 'nondominant')
    .replace(/\bwithout rheumatoid factor\b/gi, 'seronegative')
    .replace(/,? not specified as (?:recurrent|acute or chronic)\b/gi, ' ')
    // Of "without foreign body of right forearm" only the foreign body is denied.
    .replace(/ without (?:foreign body|intraarticular extension|complications)(?= of)/gi, '')
    .replace(
      /,? without\b.*?(?=\bwith\b|\bin remission\b|, (?:right|left|bilateral|unspecified|multiple|mild|moderate|severe|recurrent)\b|,[^,]*\b(?:encounter|sequela)\b|$)/gi,
      ' ',
    )
    .replace(/\bnot intractable\b|(?<!withdrawal, |intoxication, )\buncomplicated\b/gi, ' ')
    .replace(/\bunspecified whether\b.*$/i, ' ')
    // Of a glaucoma notes say `moderate`.
    .replace(/\b(mild|moderate|severe|indeterminate) stage\b/gi, '$1')
    .replace(/\bdry stage\b/gi, ' ')
    .replace(/\bchronic or unspecified\b|\bboth(?= small)|, without mention of fluctuations/gi, ' ')
    // "Osteoarthritis, knee, unilateral" is M17.1-: not said to be anything else, it is primary (Alphabetic Index).
    .replace(/\bprimary (?=osteoarthritis)/gi, '')
    // A cancer that is not said to be in remission is not; a breast is a woman's unless the note says otherwise.
    .replace(code.startsWith('C50') ? /\bfemale\b/gi : /\bnot having achieved remission\b/gi, ' ')
    // An open fracture of no type is coded as one of type I or II (Tabular, 7th characters of S72 and its like).
    .replace(/\bopen fracture type I or II\b/gi, 'open fracture')
    .replace(/\bopen fracture type IIIA, IIIB, or IIIC\b/gi, 'open fracture gustilo')
    // Peripheral arterial disease is one of the legs.
    .replace(code.startsWith('I70.2') ? /\b(?:bilateral )?legs?\b/gi : NOTHING, (words) =>
      /^bi/i.test(words) ? 'bilateral' : ' ',
    )
    // What is obstructed in a disease of the bowel is the bowel.
    .replace(/^K5[01]/.test(code) ? /\bintestinal (?=obstruction)/gi : NOTHING, ' ')
    // `Bipolar 1, manic, severe with psychosis`
    .replace(code.startsWith('F31') ? /\b(?:episode|features)\b/gi : NOTHING, ' ')
    .replace(KIND_LEFT_OPEN, ' ')
    .replace(COMPLICATION.test(code) ? ACTIVE : HEALING, ' ')
    .replace(/\bwith routine healing\b/gi, ' ')
    .replace(/\bsingle episode\b|\b(?:displaced|closed|unilateral|unspecified|encounter)\b/gi, ' ');
  const words = [...new Set(wordsOf(said))].filter((word) => !LINKS.has(word));
  const [, one, other] = EITHER.exec(said.toLowerCase()) ?? [];
  // Of "ankle and foot" one is enough.
  return one && other && words.includes(one) && words.includes(other)
    ? [...words.filter((word) => word !== one && word !== other), `${one}|${other}`]
    : words;
}

const NOTHING = /(?!)/;
/** A complication is under active treatment as long as it is what is treated; an injury is healing (OG I.C.19.a). */
const COMPLICATION = /^T8[0-58]/;
const ACTIVE = /\binitial encounter\b/gi;
const HEALING = /\bsubsequent encounter(?: for (?:closed )?fracture with routine healing)?\b/gi;

const EITHER = /\b(ankle|heel|wrist|hand|tibia|shoulder|knee) and (foot|midfoot|hand|wrist|fibula|arm|leg|lower leg)\b/;

const KINDS =
  'sides?|sites?|parts?|stage|severity|type|organism|cause|degree|locations?|region|as to (?:episode of care|side)|chronicity|joints?';
const KIND_LEFT_OPEN = new RegExp(`\\bunspecified (?:${KINDS})\\b(?: of)?|\\b(?:${KINDS}) unspecified\\b`, 'gi');

const ABOUT_EYES = /^(?:H|E(?:08|09|1[013])\.3)/;

const LINKS: ReadonlySet<string> = new Set(
  'a an and as at by for from in into is nec nos of on or other specified the to type with due part side site affecting classified elsewhere following current state not current mention region disease disorder syndrome'.split(
    ' ',
  ),
);
