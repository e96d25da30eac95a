import type { Evidence } from '../chart/evidence.ts';
import type { Facts, Paper } from './facts.ts';
import { type DrugLine, drugLines } from './medication-lines.ts';
import { oncePerChart } from './once-per-chart.ts';

/** One drug of the chart, as written, with where it stands. */
export interface Drug {
  text: string;
  at: Evidence;
}

/** Statuses of a record's medication that is no longer, or not yet, taken. */
const NOT_TAKEN: ReadonlySet<string> = new Set([
  'stopped',
  'completed',
  'cancelled',
  'entered-in-error',
  'on-hold',
  'draft',
  'not-taken',
  'unknown',
]);

interface Drugs {
  drugs: Drug[];
  source: 'record' | 'medication-list' | 'plan-of-care';
}

/**
 * The drugs that the patient takes: the record's, else those of the newest readable medication list, else of the newest plan
 * of care, which has to hold all (42 CFR 484.60(a)(2)). Each once. `undefined`: the chart holds none of them.
 */
export const drugsOf = oncePerChart((facts): Drugs | undefined => {
  const { medications } = facts.chart;
  if (medications !== undefined) {
    const day = facts.assessment.completed?.value ?? facts.day ?? '';
    const taken = medications.flatMap(({ text, status, end }, i): Drug[] => {
      if (status !== undefined && NOT_TAKEN.has(status)) return [];
      if (end !== undefined && end < day) return [];
      return [{ text, at: facts.at('medication', text, `/medications/${i}`) }];
    });
    return { drugs: once(taken), source: 'record' };
  }
  return drugsIn(facts, 'medication-list') ?? drugsIn(facts, 'plan-of-care');
});

/** The drugs of the newest document of a kind; of a plan of care, those under its heading. */
function drugsIn(facts: Facts, type: 'medication-list' | 'plan-of-care'): Drugs | undefined {
  // They stand by date.
  const newest = facts.papers.findLast((paper) => paper.type === type && paper.state === 'read');
  if (!newest) return undefined;
  const parts = type === 'plan-of-care' ? medicationSections(facts, newest) : [{ start: 0, end: newest.text.length }];
  const drugs = parts.flatMap(({ start, end }) => drugLines(newest.text, start, end));
  return drugs.length > 0 ? { drugs: once(drugs.map((one) => inList(newest.id, one))), source: type } : undefined;
}

/** Where a document holds the medications: its sentences under that heading, those that touch as one. */
function medicationSections(facts: Facts, paper: Paper): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  for (const { section, start, end } of facts.reading(paper).sentences) {
    if (section.name !== 'medications') continue;
    const last = parts.at(-1);
    if (last && paper.text.slice(last.end, start).trim() === '') last.end = end;
    else parts.push({ start, end });
  }
  return parts;
}

function inList(doc: string, { start, end, text }: DrugLine): Drug {
  return { text, at: { what: 'medication', value: text, at: { kind: 'document', doc, start, end } } };
}

/** A drug that stands twice, with another dose or refill, is one drug: told by its first word. */
function once(drugs: readonly Drug[]): Drug[] {
  const seen = new Set<string>();
  return drugs.filter(({ text }) => {
    const name = text.trim().toLowerCase().replace(/\s+/g, ' ').split(/[ ,(]/)[0] ?? '';
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  });
}
