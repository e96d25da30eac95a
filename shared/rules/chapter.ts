import { beginsWithOne } from '../icd10cm/code.ts';
import { noteReader, type ReferringKind } from '../icd10cm/note-references.ts';
import { citeNote, placeOf, quoteNote } from './cite-note.ts';
import { exclusionFindings, toldOf } from './exclusions.ts';
import type { Coded, Facts } from './facts.ts';
import type { Said } from './rule.ts';
import { brokenOrders } from './sequence/broken.ts';
import { notesOf } from './sequence/constraints.ts';

/** What the rows of the chapter rules (CH) share: kinds of codes, and what the tabular notes say between two of them. */

/** A kind of codes: prefixes, with or without the dot. */
export type Kind = readonly string[];

/** Whether a diagnosis is of a kind. */
export function isOf(kind: Kind, { code }: Pick<Coded, 'code'>): boolean {
  return beginsWithOne(code, kind);
}

/**
 * The Excludes1 notes between a code of one kind and a code of another, each as a finding. The note decides whether there
 * is one; the kinds only say whose row it is. Keys as those of CV03, which gives way.
 * @param advice what a colleague would add: a sentence
 * @param gone the codes of the two kinds that go whatever is decided: no closer one is then asked for in their place
 */
export function keptApart(facts: Facts, kind: Kind, from: Kind, advice: string, gone: Kind = []): Said[] {
  return exclusionFindings(facts, 'excludes1').flatMap((found) => {
    const { exclusion } = found;
    const [a, b] = [{ code: exclusion.holder }, { code: exclusion.named }];
    if (!((isOf(kind, a) && isOf(from, b)) || (isOf(kind, b) && isOf(from, a)))) return [];
    const { codes, said } = toldOf(facts, found);
    // A note over a whole section may mean another condition; what a row names is that condition.
    const severity = exclusion.proof === 'wide' ? { severity: 'warn' as const } : {};
    const goes = found.all.find((one) => isOf(gone, one));
    const say = `${codes}: Excludes1 at ${placeOf(exclusion.note)}. ${advice}`;
    return { ...said, ...severity, ...(goes ? { goes: goes.shown } : {}), say };
  });
}

/**
 * The "code first" and "use additional" notes that the chart's order breaks, for the pairs of a row. Keys as those of
 * CV05–CV07, which give way: a manifestation as principal is one finding, whatever goes before it.
 */
export function outOfOrder(facts: Facts, isMine: (before: Coded, after: Coded) => boolean): Said[] {
  const broken = KINDS.flatMap((kind) => brokenOrders(facts, kind).map((one) => ({ ...one, kind })));
  const seen = new Set<string>();
  return broken.flatMap(({ kind, before, after, said }): Said[] => {
    if (!before.some((one) => isMine(one, after))) return [];
    const isFirst = kind === 'manifestation' && after === facts.principal;
    const mine: Said = isFirst ? { ...said, about: [after.shown], severity: 'block' } : said;
    const subject = [...new Set(mine.about)].sort().join('+');
    if (seen.has(subject)) return [];
    seen.add(subject);
    return [mine];
  });
}

/** Whether one of some findings is about a diagnosis. */
export function areAbout(found: readonly Said[], { shown }: Coded): boolean {
  return found.some(({ about }) => about?.includes(shown));
}

const KINDS = ['manifestation', 'code-first', 'use-additional'] as const;

/**
 * Citation and words of the tabular note that a row rests on, for the finding; nothing where the list has no such note.
 * @param id where it stands, where a code has several of the kind: `J44.0`
 * @param words of the line to quote, where the note has several
 */
export function noteCited(
  facts: Facts,
  one: Coded,
  kind: ReferringKind,
  { id, words }: { id?: string; words?: RegExp } = {},
): Pick<Said, 'cite' | 'quote'> {
  if (!facts.notes) return {};
  const all = notesOf(noteReader(facts.notes), one).filter((note) => note.kind === kind);
  const note = all.find(
    ({ at, lines }) => (id === undefined || at.id === id) && (!words || lines.some((l) => words.test(l))),
  );
  if (!note) return {};
  const line = words && note.lines.find((each) => words.test(each));
  const quote = line === undefined ? quoteNote(note) : quoteNote({ ...note, lines: [line] });
  return { cite: [citeNote(facts, note)], quote };
}
