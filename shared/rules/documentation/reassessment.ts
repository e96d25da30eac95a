import { daysBetween, isDay } from '../../chart/day.ts';
import type { Facts, Paper } from '../facts.ts';
import { isReadable } from '../papers/statements.ts';

/** A therapist reassesses at least every 30 calendar days, each discipline its own (42 CFR 409.44(c)(2)(i)(B)). */
const DAYS = 30;

interface Therapy {
  name: string;
  author: Paper['author'];
  /** The assistant, who may treat and not reassess. */
  assistant: RegExp;
}

const THERAPIES: readonly Therapy[] = [
  { name: 'physical therapist', author: 'PT', assistant: /\bPTA\b|\b[Pp]hysical [Tt]herap(?:ist|y) [Aa]ssistant\b/ },
  {
    name: 'occupational therapist',
    author: 'OT',
    assistant: /\b(?:COTA|OTA)(?:\/L)?\b|\b[Oo]ccupational [Tt]herapy [Aa]ssistant\b/,
  },
];

/** Notes of visits; an evaluation is the therapist's by its kind. */
const VISITS: ReadonlySet<Paper['type']> = new Set(['visit-note', 'therapy-evaluation', 'progress-note', 'other']);
/** The assistant's own visit, by the head or the signature of the note; elsewhere the assistant is only named. */
const OWN_WORDS = 60;

export interface Unreassessed {
  name: string;
  /** The assistant's visit, and the therapist's last document before it. */
  visit: Paper;
  last: Paper;
  days: number;
}

/**
 * The first visit of a therapy assistant that lies more than 30 days behind the last document of a therapist of that discipline. A
 * discipline of which the chart holds no therapist's document tells nothing: its evaluation may not be among them.
 */
export function unreassessed(facts: Facts): Unreassessed[] {
  const notes = facts.papers.flatMap((paper) =>
    isReadable(paper) && VISITS.has(paper.type) && paper.date !== undefined && isDay(paper.date)
      ? [{ paper, day: paper.date }]
      : [],
  );
  return THERAPIES.flatMap(({ name, author, assistant }): Unreassessed[] => {
    const own = notes.filter(({ paper }) => paper.author === author && !isBy(paper, assistant));
    const helped = notes.filter(({ paper }) => isBy(paper, assistant));
    for (const { paper: visit, day } of helped) {
      const last = own.filter((one) => one.day <= day).at(-1);
      const days = last && daysBetween(last.day, day);
      if (last && days !== undefined && days > DAYS) return [{ name, visit, last: last.paper, days }];
    }
    return [];
  });
}

function isBy({ text, type }: Paper, assistant: RegExp): boolean {
  if (type === 'therapy-evaluation') return false;
  return assistant.test(text.slice(0, OWN_WORDS)) || assistant.test(text.trimEnd().slice(-OWN_WORDS));
}
