import type { Chart } from '../../chart/chart.ts';

type Patient = NonNullable<Chart['patient']>;

/** How the patient whom a document names stands to the one whose record it lies in. */
export type WhoseDocument =
  | { is: 'same' }
  /** Something differs that one person may have in two forms. */
  | { is: 'unsure'; say: string }
  | { is: 'other'; say: string };

/**
 * Compares whom a document's header names with the patient of the record that holds it. The record says already whose it is, so
 * that silence of the header is no doubt; an identifier of the same system, a birth date or both names that differ are.
 * The words name what differs, never its value.
 */
export function whoseDocument(named: Patient | undefined, record: Patient | undefined): WhoseDocument {
  if (!named || !record) return { is: 'same' };
  const id = compareIdentifiers(named, record);
  if (id === 'differs') return { is: 'other', say: 'an identifier of its header is another patient’s' };
  const born = compare(named.birthDate, record.birthDate, (a, b) => a === b);
  if (born === 'differs') return { is: 'other', say: 'the birth date in its header is not this patient’s' };
  const names = [compare(named.family, record.family, shareWord), compare(named.given, record.given, shareWord)];
  const differing = names.filter((each) => each === 'differs').length;
  if (differing === 0 || id === 'agrees') return { is: 'same' };
  if (differing === 2) return { is: 'other', say: 'the name in its header is not this patient’s' };
  if (born === 'agrees')
    return { is: 'unsure', say: 'the name in its header differs in part from this patient’s: look whose it is' };
  return { is: 'other', say: 'the name in its header is not this patient’s, and no birth date tells otherwise' };
}

type Comparison = 'agrees' | 'differs' | 'unknown';

function compare(a: string | undefined, b: string | undefined, isSame: (a: string, b: string) => boolean): Comparison {
  if (!a || !b) return 'unknown';
  return isSame(a, b) ? 'agrees' : 'differs';
}

/** Of one system: a number that is equal is enough, since a record may hold several. */
function compareIdentifiers(a: Patient, b: Patient): Comparison {
  let found: Comparison = 'unknown';
  for (const one of a.identifiers ?? []) {
    const others = (b.identifiers ?? []).filter(
      (other) =>
        (one.system !== undefined && other.system === one.system) || (one.type === 'MBI' && other.type === 'MBI'),
    );
    if (others.some((other) => bare(other.value) === bare(one.value))) return 'agrees';
    if (others.length > 0) found = 'differs';
  }
  return found;
}

/** Blanks and hyphens are print, not identity. */
function bare(value: string): string {
  return value.replace(/[\s-]/g, '').toUpperCase();
}

/** A married name beside a maiden one, a middle name, an initial: one word in common is one person's name. */
function shareWord(a: string, b: string): boolean {
  const others = wordsOf(b);
  return wordsOf(a).some((word) =>
    others.some((other) => word === other || ((word.length === 1 || other.length === 1) && word[0] === other[0])),
  );
}

function wordsOf(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .split(/[\s,-]+/)
    .filter(Boolean);
}
