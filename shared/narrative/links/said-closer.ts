import { openAxes } from '../../icd10cm/axes.ts';
import type { CodeSet } from '../../icd10cm/code-set.ts';
import type { Reading } from '../reading/reading.ts';
import { wordsOf } from '../reading/tokens.ts';
import type { Candidate } from '../standing/candidate.ts';

/** Words of titles that tell no kind apart, or that a note says of much else. */
const TELLS_NOTHING: ReadonlySet<string> = new Set(
  'due and or with without of in the to from by at a an other specified unspecified type site disease disorder condition left right bilateral eye ear part region elsewhere classified nos not chronic acute secondary primary single current other complication acquired dry end stage complete incomplete platelet platelets medicament medicaments cause causes skin limited evidence severity involvement exposed continua'.split(
    ' ',
  ),
);
const BEHIND = 45;
const BEFORE = 30;
/** What is denied, or is a question, says no kind. */
const DENIED = /\b(?:no|not|non|without|w\/o|denies|neg(?:ative)?|never|r\/o|vs)\b|\?/i;

/** `Early stage Alzheimer's`: how far it has come, and not when it began. */
const STAGE = /\b(?:early|late)[- ]stage\b/i;
/** `COPD, respiratory status stable`: what is looked at, or who comes, and no kind of the disease. */
const LOOKED_AT =
  /\b[a-z]{2,20} (?:status|assessments?|rates?|therap(?:y|ists?)|exam(?:ination)?s?|systems?|diet|functions?|rehab|effort|team|clinic|medications?|meds)\b/gi;

/** `COPD with lower extremity edema`: of a limb, and of no airway. */
const OF_A_LIMB = /\b(?:upper|lower) (?:extremit(?:y|ies)|limbs?|legs?|arms?|back|abdomen)\b/gi;

/** What is named without its cause, and what else the note has that may be it: then another code says both. */
const OPEN_BESIDE: readonly (readonly [general: RegExp, cause: RegExp])[] = [
  // D84.821 where a drug brings it, D84.81 where a disease does (Tabular).
  [/^D84\.9$/, /^(?:Z79\.(?:52|6)|Z94|B20|C(?:8[1-8]|9[0-6]))/],
];

/** Whether a candidate leaves its cause open beside one that may be it: `Immunosuppressed` of who takes tacrolimus. Its axis is asked. */
export function isOpenBeside({ code }: Candidate, others: readonly Candidate[]): boolean {
  return OPEN_BESIDE.some(([general, cause]) => general.test(code) && others.some((other) => cause.test(other.code)));
}

/**
 * Whether the words right about a candidate say the axis that its code leaves open, in a form that did not lead to the code
 * which says it: `Depression, mild, single episode` read as depression alone. The general code is then wrong, whichever of the
 * others is meant; its axis is asked for. Measured: README, "Said closer".
 * @param others the candidates of the note: where the next one is named, the words are its own
 */
export function isSaidCloser({ text }: Reading, codes: CodeSet, one: Candidate, others: readonly Candidate[]): boolean {
  if (one.missing.every((axis) => axis === 'laterality')) return false;
  const kinds = kindWords(codes, one.code);
  if (kinds.size === 0) return false;
  const named = new Set(one.spans.flatMap((span) => wordsOf(span.text).map(stem)));
  return stretches(text, one, others).some((words) => {
    const said = wordsOf(
      (DENIED.test(words) ? (words.split(DENIED)[0] ?? '') : words)
        .replace(STAGE, '')
        .replace(LOOKED_AT, '')
        .replace(OF_A_LIMB, ''),
    ).map(stem);
    return said.some((word) => kinds.has(word) && !named.has(word));
  });
}

/** Ethmoid and ethmoidal, sciatic and sciatica are one word. */
function stem(word: string): string {
  return word.slice(0, 6);
}

/** The words by which the codes beside a code tell what it leaves open. */
function kindWords(codes: CodeSet, code: string): ReadonlySet<string> {
  let held = known.get(codes);
  if (!held) {
    held = new Map();
    known.set(codes, held);
  }
  const found = held.get(code);
  if (found) return found;
  const own = new Set(wordsOf(codes.title(code) ?? '').map(stem));
  const made = new Set(
    openAxes(codes, code)
      .filter(({ axis }) => axis !== 'laterality')
      .flatMap(({ said }) => said.flatMap(({ title = '' }) => wordsOf(title)))
      .filter((word) => word.length > 2 && !TELLS_NOTHING.has(word))
      .map(stem)
      .filter((word) => !own.has(word)),
  );
  held.set(code, made);
  return made;
}

const known = new WeakMap<CodeSet, Map<string, ReadonlySet<string>>>();

/** `Dementia (Alzheimer's, moderate)`: the disease that brought it stands among the words about it. */
const DEMENTIA = /^F0[1-3]/;
const ITS_DISEASE = /^(?:G|I6|F0)/;

/** The words of its item before a candidate, from the last condition on, and those behind it up to the next condition's item. */
function stretches(text: string, { code, spans }: Candidate, others: readonly Candidate[]): [string, string] {
  const [{ start }] = spans;
  const end = spans.reduce((last, span) => Math.max(last, span.end), 0);
  const near = others
    .filter((other) => !(DEMENTIA.test(code) && ITS_DISEASE.test(other.code)))
    .flatMap((other) => other.spans);
  const from = near.reduce((last, span) => (span.end <= start ? Math.max(last, span.end) : last), start - BEFORE);
  const before = text.slice(Math.max(0, from), start).split(ITEM_BEGINS);
  const next = near.reduce((first, span) => (span.start >= end ? Math.min(first, span.start) : first), end + BEHIND);
  const isCut = next < end + BEHIND;
  const behind = text.slice(end, next).split(ITEM_ENDS)[0] ?? '';
  const isSame = behind.length === next - end;
  return [before.at(-1) ?? '', isCut && isSame ? behind.replace(/(?:[,(]|\band\b|\bwith\b|\bw\/)[^,(]*$/, '') : behind];
}

/** Marks between the items of a list on one line. */
const ITEM_BEGINS = /[,;:.()\n•●▪■◦‣|#]|\s[/+]\s|\b(?:and|with|w\/)\s/;
const ITEM_ENDS = /[;\n•●▪■◦‣|#]|\s[/+]\s|\.\s/;
