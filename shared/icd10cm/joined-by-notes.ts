import { oncePer } from '../editions/once-per.ts';
import { codeKey, normalise } from './code.ts';
import type { CodeSet } from './code-set.ts';
import { type NoteEntry, noteReader, type ReadNote } from './note-references.ts';
import type { TabularNotes } from './notes.ts';
import { meaningfulWords } from './title-words.ts';

/** A code, or the header above several, that says what two codes say, and the note of the first that leads there. */
export interface JoinedByNotes {
  /** With the dot; a header ends with a hyphen. */
  code: string;
  title: string;
  note: ReadNote;
  entry: NoteEntry;
}

/** An Excludes1 line that names one code for the condition together with another: `sciatica with lumbago (M54.4-)`. */
interface Joint {
  to: string;
  note: ReadNote;
  entry: NoteEntry;
}

/**
 * The code to which the Excludes1 notes of two codes both lead, and whose title says the two conditions and nothing else
 * (guideline I.B.9): M54.4- for M54.3- and M54.5-. `undefined`: none.
 * @param a @param b in capitals without the dot
 */
export function joinedByNotes(codes: CodeSet, notes: TabularNotes, a: string, b: string): JoinedByNotes | undefined {
  if (APART.test(a)) return undefined;
  const others = jointsOf(notes, b);
  if (others.length === 0) return undefined;
  for (const joint of jointsOf(notes, a)) {
    const other = others.find(({ to }) => to === joint.to);
    if (!other) continue;
    if (a.startsWith(joint.to) || b.startsWith(joint.to)) continue;
    const title = meaningfulWords(codes.title(joint.to) ?? '');
    const [one, two] = [namesOf(codes, notes, a, joint), namesOf(codes, notes, b, other)];
    const isWhole = title.length > 1 && title.every((word) => one.has(word) || two.has(word));
    const isOfBoth = title.some((word) => !two.has(word)) && title.some((word) => !one.has(word));
    if (isWhole && isOfBoth) return { ...named(codes, joint.to, a, b), note: joint.note, entry: joint.entry };
  }
  return undefined;
}

/** Whether a note of a code leads to a code for two conditions at all: few do. */
export function mayBeJoined(notes: TabularNotes, code: string): boolean {
  return jointsOf(notes, code).length > 0;
}

/** Tumors, injuries and accidents: two of them are two. */
const APART = /^[CDSTV-Y]/;

const joints = oncePer<TabularNotes, Map<string, readonly Joint[]>>(() => new Map());
const MOST_CODES = 20_000;

function jointsOf(notes: TabularNotes, code: string): readonly Joint[] {
  const held = joints(notes);
  const known = held.get(code);
  if (known) return known;
  const made = noteReader(notes)
    .excludesOf(code)
    .filter(({ kind, at }) => kind === 'excludes1' && at.level === 'code')
    .flatMap((note) =>
      note.entries.flatMap((entry): Joint[] => {
        const [reference, ...more] = entry.codes.references;
        if (!reference || more.length > 0 || reference.from !== reference.to || reference.with !== undefined) return [];
        return /\b(?:with|and)\b/.test(entry.line) ? [{ to: reference.from, note, entry }] : [];
      }),
    );
  if (held.size >= MOST_CODES) held.clear();
  held.set(code, made);
  return made;
}

/**
 * The words of a code's titles, and of the terms that it takes in; where the note stands at a subcategory whose title says as
 * much as the code's own, also of the terms beside it: M54.59 is a lumbago as M54.50 is, and M54.51 is more than that.
 */
function namesOf(codes: CodeSet, notes: TabularNotes, code: string, { note }: Joint): ReadonlySet<string> {
  const above = codes.ancestors(code).filter(({ code: id }) => id.length > 3);
  const header = note.at.id.length > 3 ? note.at.id : undefined;
  const held = new Set(meaningfulWords((header && codes.title(header)) ?? ''));
  const isPlain = meaningfulWords(codes.title(code) ?? '').every((word) => held.has(word));
  const beside = header && isPlain ? codes.completeCodes(header) : [];
  const terms = [code, ...beside]
    .flatMap((id) => notes.notesOf(normalise(id) ?? ''))
    .filter(({ kind, at: { level } }) => kind === 'inclusionTerm' && level === 'code');
  const texts = [
    codes.title(code) ?? '',
    ...above.map(({ title }) => title ?? ''),
    ...terms.flatMap(({ lines }) => lines),
  ];
  return new Set(texts.flatMap(meaningfulWords));
}

/** The one complete code under a header whose title names the side of the parts; the header where several may be meant. */
function named(codes: CodeSet, header: string, a: string, b: string): Pick<JoinedByNotes, 'code' | 'title'> {
  const line = codes.line(codeKey(header));
  if (line.valid) return { code: line.code, title: line.title ?? '' };
  const own = new Set([a, b].flatMap((code) => meaningfulWords(codes.title(code) ?? '')));
  const common = new Set(meaningfulWords(line.title ?? ''));
  const fitting = codes.completeCodes(header).flatMap((code) => {
    const words = meaningfulWords(codes.title(code) ?? '').filter((word) => !common.has(word));
    return words.length > 0 && words.every((word) => own.has(word)) ? [{ code, words: words.length }] : [];
  });
  const most = Math.max(...fitting.map(({ words }) => words));
  const [only, ...more] = fitting.filter(({ words }) => words === most);
  if (only && more.length === 0) return { code: only.code, title: codes.title(only.code) ?? '' };
  return { code: `${line.code}-`, title: line.title ?? '' };
}
