import { citeNote, quoteNote } from '../cite-note.ts';
import type { Coded, Facts } from '../facts.ts';
import { type Constraint, type NotFirst, sequenceOf } from './constraints.ts';
import type { Guideline } from './guideline-order.ts';
import { nearestLegalOrder, violations } from './order.ts';

/** A diagnosis by its place in the chart (JSON pointer) and its code. */
interface Placed {
  pointer: string;
  code: string;
}

/** One thing that binds the order, as a card can show it. */
export interface BindingShown {
  kind: Constraint['kind'] | NotFirst['kind'];
  /** Of several causes one is enough; none where the code only cannot be first. */
  before: Placed[];
  after: Placed;
  /** Whether any order against it is wrong, or only where what is named is the cause. */
  binds: boolean;
  broken: boolean;
  cite?: string;
  /** The words of the note or of the guideline. */
  quote?: string;
}

/** The order of a chart's diagnoses: what binds it, whether it is legal, and the nearest order that is. */
export interface SequenceShown {
  bindings: BindingShown[];
  legal: boolean;
  /** Absent where the order is legal, or none is. */
  nearest?: { order: Placed[]; moved: Placed[] };
}

/**
 * Describes the sequence of a chart whose diagnoses have an order. Says nothing of what an order is worth: groups and
 * payment are not known here.
 */
export function describeSequence(facts: Facts): SequenceShown {
  const sequence = sequenceOf(facts);
  const broken = new Set(violations(sequence, sequence.list, 'all'));
  const legal = violations(sequence, sequence.list).length === 0;
  const nearest = legal ? undefined : nearestLegalOrder(sequence);
  return {
    bindings: [
      ...sequence.notFirst.map((one) => notFirstShown(facts, one, broken.has(one))),
      ...sequence.constraints.map((one) => constraintShown(facts, one, broken.has(one))),
    ],
    legal,
    ...(nearest === undefined
      ? {}
      : { nearest: { order: nearest.order.map(placed), moved: nearest.moved.map(placed) } }),
  };
}

function constraintShown(facts: Facts, constraint: Constraint, broken: boolean): BindingShown {
  const { kind, strength, before, after } = constraint;
  const shown = { kind, before: before.map(placed), after: placed(after), binds: strength === 'must', broken };
  if ('guideline' in constraint) return { ...shown, ...guidelineShown(constraint.guideline) };
  return { ...shown, cite: citeNote(facts, constraint.note), quote: quoteNote(constraint.note, constraint.entry) };
}

function notFirstShown(facts: Facts, { kind, code, note, guideline }: NotFirst, broken: boolean): BindingShown {
  const shown = { kind, before: [], after: placed(code), binds: true, broken };
  if (guideline) return { ...shown, ...guidelineShown(guideline) };
  return note === undefined
    ? shown
    : { ...shown, cite: citeNote(facts, note), quote: quoteNote(note, note.entries[0]) };
}

function guidelineShown({ cite, words }: Guideline): Pick<BindingShown, 'cite' | 'quote'> {
  return { cite, quote: words };
}

function placed({ pointer, shown }: Coded): Placed {
  return { pointer, code: shown };
}
