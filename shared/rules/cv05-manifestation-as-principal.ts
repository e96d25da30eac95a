import { codeKey } from '../icd10cm/code.ts';
import { noteReader, type ReadNote } from '../icd10cm/note-references.ts';
import { citeNote, quoteNote } from './cite-note.ts';
import type { Coded, Facts } from './facts.ts';
import { rule, type Said } from './rule.ts';
import { brokenOrders } from './sequence/broken.ts';
import { notesOf, sequenceOf } from './sequence/constraints.ts';
import { isWhole, named } from './the-list.ts';

/**
 * A manifestation is never first and follows its etiology. "As the cause of diseases classified elsewhere" (B95–B97) names
 * an organism, no manifestation, and carries no such flag.
 */
export const manifestationAsPrincipal = rule({
  code: 'CV05',
  name: 'manifestation-as-principal',
  version: 1,
  severity: 'error',
  cite: ['OG I.A.13 (FY2026)', 'HHGS validity flag 02'],
  needs: ['principal', 'from', 'codes', 'manifestations', 'notes'],
  reads: ['order', 'secondary'],
  check: (facts) => {
    const first = asPrincipal(facts);
    const order = brokenOrders(facts, 'manifestation').filter(
      ({ after, strength, note }) =>
        after !== facts.principal &&
        (strength === 'must' || !facts.list.slice(0, after.place).some((one) => mayBeEtiology(facts, note, one))),
    );
    return [...first, ...order.map(({ said }) => said), ...withoutEtiology(facts)];
  },
});

function asPrincipal(facts: Facts): Said[] {
  return sequenceOf(facts).notFirst.flatMap(({ kind, code, note }) => {
    if (kind !== 'manifestation' || code !== facts.principal) return [];
    return {
      at: [code.at],
      say: `${named(facts, code)} names a manifestation and cannot be primary (M1021): its etiology goes first.`,
      severity: 'block',
      ...cited(facts, code, note),
    };
  });
}

/** A list of examples with so many lines leaves little out (F02 has 25, D63.8 six of any disease). */
const MANY_EXAMPLES = 8;

/**
 * A manifestation beside no etiology that its note names, in a list that is whole. Examples are not all there is: a code
 * of the same section as one of them may be the etiology, and so may anything where the note gives few or none.
 */
function withoutEtiology(facts: Facts): Said[] {
  const { notes, codes, list, principal } = facts;
  if (!notes || !codes || !isWhole(facts)) return [];
  const reader = noteReader(notes);
  return list.flatMap((one): Said[] => {
    if (one === principal || one.code === '' || !codes.isManifestation(one.code)) return [];
    const note = notesOf(reader, one).find(({ kind }) => kind === 'codeFirst');
    if (!note || note.if !== undefined || note.entries.length === 0) return [];
    if (note.of === 'one' && note.entries.length < MANY_EXAMPLES) return [];
    if (list.some((other) => mayBeEtiology(facts, note, other))) return [];
    return [
      {
        at: [one.at],
        asks: 'add',
        say: `${named(facts, one)} follows its etiology, and none that its note names is in the list.`,
        severity: note.of === 'each' ? 'error' : 'warn',
        ...cited(facts, one, note),
      },
    ];
  });
}

function mayBeEtiology({ notes }: Facts, { entries, of }: ReadNote, { code }: Coded): boolean {
  const key = codeKey(code);
  if (entries.some(({ codes }) => codes.hasKey(key))) return true;
  if (of === 'each' || !notes) return false;
  const { section, chapter } = notes.placesOf(code);
  const examples = entries.flatMap(({ codes }) => codes.references.map(({ from }) => notes.placesOf(from)));
  if (examples.some((one) => one.section?.id === section?.id)) return true;
  // Examples that are mostly of one chapter leave the rest of it out: of dementia, other diseases of the brain (G91.2).
  const near = examples.filter((one) => one.chapter?.id === chapter?.id);
  return MOST * near.length >= examples.length;
}

/** So many times the examples of a chapter are all of them at least. */
const MOST = 3;

function cited(facts: Facts, code: Coded, note: ReadNote | undefined): Pick<Said, 'cite' | 'quote'> {
  return note ? { cite: [citeNote(facts, note, [code])], quote: quoteNote(note, note.entries[0]) } : {};
}
