import type { Coded, Facts } from '../facts.ts';
import { distinctOf } from '../pairs.ts';
import { isReadable } from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { named } from '../the-list.ts';
import { STATUS_WORDS } from './status-words.ts';
import { lookedThrough } from './support.ts';

/**
 * What of OASIS tells of a status as a document would: an item, or one answer of an item of many. Whether the answer fits the code
 * is for rows of their own to judge.
 */
const TOLD_BY: readonly (readonly [codes: RegExp, item: string, answer?: string])[] = [
  [/^Z9181/, 'M1033'],
  [/^Z930/, 'O0110_A', 'E1'],
  [/^Z931/, 'K0520_1', 'B'],
  [/^Z9911/, 'O0110_A', 'F1'],
  [/^Z992/, 'O0110_A', 'J1'],
  [/^Z9981/, 'O0110_A', 'C1'],
  [/^Z93[2-4]/, 'M1630'],
  [/^Z93[56]/, 'M1610'],
  [/^Z993|^Z7401/, 'M1860'],
  [/^Z602/, 'M1100'],
];

/**
 * Statuses and histories of which no document has a word and no assessment an answer, where a provider's document lists what the
 * patient has and all can be read: not one of a list of codes may stand on nothing. Any clinician's word is enough.
 * @param spoken codes of which another finding tells what is documented in their place
 */
export function statusUndocumented(facts: Facts, spoken: ReadonlySet<string>): Said[] {
  if (facts.papers.some((paper) => !isReadable(paper))) return [];
  return distinctOf(facts).flatMap((one): Said[] => {
    if (spoken.has(one.shown)) return [];
    const words = STATUS_WORDS.find(([codes]) => codes.test(one.code))?.[1];
    if (!words || isToldElsewhere(facts, one)) return [];
    const told = facts.papers.filter(({ text }) => words.test(text));
    const isMended = REPLACED.test(one.code) && isOnlyMended(facts);
    const isGone = told.length > 0 && MAY_GO.test(one.code) && told.every(({ text }) => isOnlyGone(text, words));
    if (told.length > 0 && !isGone && !isMended) return [];
    return [
      {
        at: [one.at, ...lookedThrough(facts.papers)],
        about: [one.shown, 'documents'],
        asks: 'remove',
        say: `${named(facts, one)}: ${isMended ? MENDED_SAYS : isGone ? GONE_SAYS : NOT_FOUND_SAYS}`,
        cite: ['OG I.C.21.c.3 (FY2026)', 'OG I.C.21.c.4 (FY2026)'],
      },
    ];
  });
}

const GONE_SAYS = 'the documents tell of it as closed or taken out, and nowhere as still there.';
const MENDED_SAYS =
  'the documents tell of a bone that was nailed, pinned or plated, and of no joint that was replaced.';
const NOT_FOUND_SAYS = 'no document given names it. A status or history has to be documented too.';

/** A bone beside a joint is mended without an artificial one. */
const REPLACED = /^Z966/;
const MENDED =
  /\b(?:(?:im|intramedullary|cephalomedullary|cm|gamma|trochanteric) ?nail\w*|nailing|CMN|IMN|ORIF|CRPP|DHS|pinning|(?:sliding|dynamic) hip screw|cannulated screws?|(?:internal|plate) fixation)\b/i;
const ARTIFICIAL =
  /replac|arthroplast|\b[TR]?[TH][HKSE][AR]\b|prosthe|\bhemi\b|artificial|resurfac|polyethylene|new (?:hip|knee|joint)|(?:hips?|knees?|shoulders?) (?:were |was )?(?:done|redone)/i;

function isOnlyMended({ papers }: Facts): boolean {
  return papers.some(({ text }) => MENDED.test(text)) && !papers.some(({ text }) => ARTIFICIAL.test(text));
}

/** What opens the body may be closed again. */
const MAY_GO = /^Z93/;
const GONE =
  /\b(?:closed|removed|reversed|reversal|taken (?:down|out)|takedown|decannulated|decannulation|pulled|discontinued)\b/i;
const PLANNED = /\b(?:to be|will be|planned|plan|not|never|when|until|once)\b/i;

/** Whether every clause that names it says that it is gone. */
function isOnlyGone(text: string, words: RegExp): boolean {
  const clauses = text.split(/[.;,\n]/).filter((part) => words.test(part));
  return clauses.every((part) => GONE.test(part) && !PLANNED.test(part));
}

function isToldElsewhere(facts: Facts, { code }: Coded): boolean {
  return TOLD_BY.some(
    ([codes, item, answer]) =>
      codes.test(code) && (answer === undefined ? facts.oasis(item) : facts.ticked(item, answer)) !== undefined,
  );
}
