/** What a form, a resource or a record gives as an answer, before it means anything. */
export type GivenAnswer =
  | { kind: 'coding'; code?: string; display?: string; system: 'loinc' | 'icd10cm' | 'none' | 'other' }
  | { kind: 'text'; text: string }
  | { kind: 'number'; number: number; unit?: string }
  | { kind: 'boolean'; boolean: boolean };

/** CMS's code for it, or why there is none. The message never holds the answer. */
export type AnswerRead = { ok: true; code: string } | { ok: false; say: string };

/** An answer that is not read. @param say why; never the answer itself */
export function no(say: string): AnswerRead {
  return { ok: false, say };
}

/**
 * Whether it is one of LOINC's answers, by its code; some systems leave LOINC's name out, and some put it before CMS's digits,
 * which are then CMS's.
 */
export function isLoincAnswer(given: GivenAnswer): boolean {
  if (given.kind !== 'coding' || given.code === undefined) return false;
  return /^LA\d+-\d$/.test(given.code) || (given.system === 'loinc' && !/^(\d{1,2}|NA|UK)$/i.test(given.code));
}

/** The code or text as written. */
export function written(given: GivenAnswer): string | undefined {
  if (given.kind === 'text') return given.text.trim();
  if (given.kind === 'number') return String(given.number);
  return given.kind === 'coding' ? given.code?.trim() : undefined;
}

/** What a person sees of a coding. */
export function shown(given: GivenAnswer): string | undefined {
  return given.kind === 'coding' ? given.display?.trim() : undefined;
}

/** M items have no leading zero. */
export function unpadded(code: string): string {
  return /^0\d$/.test(code) ? code.slice(1) : code;
}

/** A whole number as spreadsheets write it once a column had a gap: `2.0`. */
export function whole(text: string): string {
  return text.replace(/^(\d{1,5})\.0{1,4}$/, '$1');
}

/** The letters and digits of an answer's words: case, blanks and points differ from form to form. */
export function letters(words: string): string {
  return words.toLowerCase().replace(/[^a-z0-9]+/g, '');
}
