import type { Evidence } from '../chart/evidence.ts';
import { usesOf } from './drug-indications.ts';
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

/** A line of a medication list: a bullet or number, or a dose. */
const BULLET = /^\s*(?:[-*•]|\d{1,2}[.)])\s+\S/;
const DOSE = /\d\s*(?:mg|mcg|g|gm|units?|iu|ml|meq|puffs?|tabs?|tablets?|caps?|capsules?|drops?|%|l\/min)\b/i;

const FREQUENCY =
  /\b(?:daily|weekly|monthly|nightly|qd|bid|tid|qid|qhs|hs|qam|qpm|prn|q\d+h|twice|once|\d+ ?u(?: |$))/i;
const LONGEST_LINE = 10;

/**
 * The drugs that the patient takes: the record's, else the lines of the newest readable medication list. Each once.
 * `undefined`: the chart holds neither.
 */
export const drugsOf = oncePerChart((facts): { drugs: Drug[]; source: 'record' | 'document' } | undefined => {
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
  const lists = facts.papers.filter(({ type, state }) => type === 'medication-list' && state === 'read');
  const [list] = [...lists].sort((a, b) => ((a.date ?? '') > (b.date ?? '') ? -1 : 1));
  if (!list) return undefined;
  const drugs: Drug[] = [];
  let start = 0;
  for (const line of list.text.split('\n')) {
    if (BULLET.test(line) || DOSE.test(line) || hasFrequency(line) || isDrug(line)) {
      const text = line.replace(/^\s*(?:[-*•]|\d{1,2}[.)])\s+/, '').trim();
      drugs.push({
        text,
        at: {
          what: 'medication',
          value: text,
          at: { kind: 'document', doc: list.id, start, end: start + line.length },
        },
      });
    }
    start += line.length + 1;
  }
  return drugs.length > 0 ? { drugs: once(drugs), source: 'document' } : undefined;
});

/** `Lasix 40 bid`, `Fosamax weekly`: how often, on a line that is no sentence. */
function hasFrequency(line: string): boolean {
  return line.trim().split(/\s+/).length <= LONGEST_LINE && FREQUENCY.test(line);
}

/** `Insulin lispro by pump`: a drug that is known, without dose or frequency. */
function isDrug(line: string): boolean {
  return line.trim().split(/\s+/).length <= LONGEST_LINE && usesOf(line).length > 0;
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
