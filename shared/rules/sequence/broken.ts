import { citeNote, placeOf, quoteNote } from '../cite-note.ts';
import type { Coded, Facts } from '../facts.ts';
import { oncePerChart } from '../once-per-chart.ts';
import type { Said } from '../rule.ts';
import { named } from '../the-list.ts';
import { type NoteConstraint, sequenceOf } from './constraints.ts';
import type { GuidelineConstraint } from './guideline-order.ts';
import { violations } from './order.ts';

/** A constraint of the tabular notes that the chart's own order breaks, and what a rule says of it. */
export interface BrokenOrder {
  before: readonly [Coded, ...Coded[]];
  after: Coded;
  strength: NoteConstraint['strength'];
  note: NoteConstraint['note'];
  said: Said;
}

/**
 * The constraints of one kind that the chart's order breaks. What may not bind (`should`) is a warning. Evidence: the code
 * that stands too early, then those of which one goes before it. Where only the principal's place is stated, only what has
 * to stand before the principal is known to stand wrong.
 */
export function brokenOrders(facts: Facts, kind: NoteConstraint['kind']): readonly BrokenOrder[] {
  return read(facts).get(kind) ?? [];
}

/** Read once a chart: several rows of the chapters ask for all kinds. */
const read = oncePerChart((facts): ReadonlyMap<NoteConstraint['kind'], readonly BrokenOrder[]> => {
  const sequence = sequenceOf(facts);
  const found = new Map<NoteConstraint['kind'], BrokenOrder[]>();
  for (const broken of violations(sequence, sequence.list, 'all')) {
    if (!('note' in broken && 'after' in broken)) continue;
    if (!facts.isOrdered && broken.after !== facts.principal) continue;
    const { kind, before, after, note, entry, strength } = broken;
    const one = { before, after, strength, note, said: saidOf(facts, before, after, strength, note, entry) };
    const others = found.get(kind);
    if (others) others.push(one);
    else found.set(kind, [one]);
  }
  return found;
});

/** What the guidelines bind and the chart's order breaks, about consequences of a kind. */
export function brokenGuidelines(
  facts: Facts,
  isMine: (after: Coded) => boolean,
): (Pick<GuidelineConstraint, 'before' | 'after'> & { said: Said })[] {
  const sequence = sequenceOf(facts);
  return violations(sequence, sequence.list).flatMap((broken) => {
    if (!('guideline' in broken && 'after' in broken) || !isMine(broken.after)) return [];
    const { before, after, guideline } = broken;
    if (!facts.isOrdered && after !== facts.principal) return [];
    const [first, ...more] = before;
    const causes = [named(facts, first), ...more.map(({ shown }) => shown)].join(' or ');
    const said: Said = {
      at: [after.at, first.at, ...more.map(({ at }) => at)],
      about: [after.shown, first.shown, ...more.map(({ shown }) => shown)],
      say: `${causes} goes before ${named(facts, after)}.`,
      cite: [guideline.cite],
      quote: guideline.words,
    };
    return [{ before, after, said }];
  });
}

function saidOf(
  facts: Facts,
  before: NoteConstraint['before'],
  after: Coded,
  strength: NoteConstraint['strength'],
  note: NoteConstraint['note'],
  entry: NoteConstraint['entry'],
): Said {
  const [cause, ...more] = before;
  const causes = [named(facts, cause), ...more.map(({ shown }) => shown)].join(' or ');
  const where = `${note.kind === 'useAdditionalCode' ? 'use additional' : 'code first'} at ${placeOf(note)}`;
  const say =
    strength === 'must'
      ? `${causes} goes before ${named(facts, after)} (${where}).`
      : note.kind === 'useAdditionalCode'
        ? `${causes} is listed after ${named(facts, after)}: where the two belong together, it goes before (${where}).`
        : `${causes} is listed after ${named(facts, after)}: where it is the cause, it goes before (${where}).`;
  return {
    at: [after.at, cause.at, ...more.map(({ at }) => at)],
    about: [after.shown, cause.shown, ...more.map(({ shown }) => shown)],
    say,
    cite: [citeNote(facts, note, [after, ...before])],
    quote: quoteNote(note, entry),
    ...(strength === 'must' ? {} : { severity: 'warn' as const }),
  };
}
