import { HEADINGS } from './heading-phrases.ts';
import type { SectionName } from './section-name.ts';
import { wordsOf } from './tokens.ts';
import { wordForm } from './word-form.ts';

/** Words that a heading may have or lack. */
export const LOOSE: ReadonlySet<string> = new Set([
  'the',
  'and',
  'a',
  'an',
  'of',
  'for',
  'on',
  'to',
  'in',
  'patient',
  'pt',
  'list',
  'note',
  's',
]);

/** The key of a heading: its words without the loose ones, unless nothing else is there. */
function headingKey(words: readonly string[]): string {
  const kept = words.filter((word) => !LOOSE.has(word));
  return (kept.length > 0 ? kept : words).join(' ');
}

const NAMES: ReadonlyMap<string, SectionName> = namesOf(HEADINGS);

function namesOf(headings: typeof HEADINGS): ReadonlyMap<string, SectionName> {
  const names = new Map<string, SectionName>();
  const loose = new Map<string, SectionName>();
  for (const [name, list] of Object.entries(headings)) {
    for (const phrase of list.split('|')) {
      const words = wordsOf(phrase);
      names.set(words.join(' '), name as SectionName);
      const key = headingKey(words);
      // Of one word alone nothing may be left out: `patient report` is a heading, `report` is none.
      if (key.includes(' ') && !loose.has(key)) loose.set(key, name as SectionName);
    }
  }
  return new Map([...loose, ...names]);
}

/** With these words known headings end, unless a loose one stands behind. */
const LAST_WORDS: ReadonlySet<string> = new Set([...NAMES.keys()].map((key) => key.slice(key.lastIndexOf(' ') + 1)));
/** Written so that nothing of its form can be doubted: a word of ASCII letters behind a blank. */
const PLAIN_END = /(?:^| )([A-Za-z]+) ?$/;

/**
 * False where words before a colon surely end no known heading: told by the last one alone, as most labels are (`BP:`, `Pain
 * level:`).
 */
export function mayEndHeading(before: string): boolean {
  const last = PLAIN_END.exec(before)?.[1];
  if (last === undefined) return true;
  const word = wordForm(last);
  return LAST_WORDS.has(word) || LOOSE.has(word) || MAYBE_TEACHES.test(before) || SOURCED.test(before);
}

/** `PMH per d/c summary`. */
const SOURCED = /\w (?:per|from) [^.;,:]{2,24}$/i;
/** Letters of {@link TEACHES}, or of what reads like them. */
const MAYBE_TEACHES = /taught|teach|handout|topic|instruct|educat|[^\0-\x7f]/i;

/** Begin headings of what was taught: `Taught and handouts left`. */
const TEACHES: ReadonlySet<string> = new Set(wordsOf('taught teaching handouts topics content instructed educated'));
/** `Disaster plan reviewed`: what may come. */
const EMERGENCY: ReadonlySet<string> = new Set(['disaster', 'emergency']);
const PREPARED: ReadonlySet<string> = new Set(['plan', 'preparedness']);

/** `Nutrition dx`, `Tx diagnosis`, `OT functional dx`: a diagnosis by whom it is of, or what it is for. */
const OF_DIAGNOSES: ReadonlySet<string> = new Set(wordsOf('dx diagnosis'));
const WHOSE_DIAGNOSIS: ReadonlySet<string> = new Set(
  wordsOf(
    'tx rx nutrition nutritional functional impairment dietitian rd pt ot st slp sn rn hh home health therapy speech swallowing language communication cognitive ortho orthopedic cardiac respiratory neuro psych psychiatric mental behavioral wound skin hospital hospice terminal new additional known established supporting associated underlying clinical cert certification main',
  ),
);
/** `PMH per d/c summary`: where it was read. */
const FROM: ReadonlySet<string> = new Set(['per', 'from']);

/** The section that a heading of these words opens; `undefined`: no heading that is known. */
export function sectionNamed(words: readonly string[]): SectionName | undefined {
  if (words.length === 0 || words.length > 8) return undefined;
  return (
    NAMES.get(words.join(' ')) ??
    NAMES.get(headingKey(words)) ??
    (TEACHES.has(words[0] ?? '') && words.length > 1 && words.length < 6 ? 'teaching' : undefined) ??
    (EMERGENCY.has(words[0] ?? '') && PREPARED.has(words[1] ?? '') && words.length < 5
      ? 'return-precautions'
      : undefined) ??
    (isOfDiagnoses(words) ? 'diagnoses' : undefined) ??
    sectionNamed(withoutSource(words))
  );
}

/** The words before "per" or "from"; none where neither stands among them. */
function withoutSource(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => FROM.has(word));
  return at > 0 ? words.slice(0, at) : [];
}

function isOfDiagnoses(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return (
    words.length > 1 &&
    words.length < 5 &&
    OF_DIAGNOSES.has(last) &&
    words.slice(0, -1).every((word) => WHOSE_DIAGNOSIS.has(word))
  );
}
