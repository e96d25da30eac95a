import type { Chart } from '../../shared/chart/chart.ts';
import type { Source } from '../../shared/chart/evidence.ts';
import type { Role } from '../../shared/role.ts';
import { seesGroups } from '../../shared/view.ts';
import { dayOfPage } from './day.ts';
import { type FrameState, frameName, frameWords, type Placed, textOf } from './frames.ts';
import { conflictWords, type Settled, settle } from './settle.ts';

/** The chart that a page's frames give, with what was seen and not used, as sentences. */
export interface PageChart {
  chart: Chart;
  notes: string[];
  /** What single notes decide of the grouping, by note: for those who see one. */
  decided: ReadonlyMap<string, string>;
  /** The settled readings, by field: for hints and for "what I read". */
  settled: Map<string, Settled>;
}

/** What was seen on a page and not used; with what it decides of the grouping only for roles that see one. */
export function notesFor({ notes, decided }: PageChart, role: Role): string[] {
  if (!seesGroups(role)) return notes;
  return notes.map((note) => {
    const decides = decided.get(note);
    return decides === undefined ? note : `${note}: ${decides}`;
  });
}

/** Builds up a chart with a source for every fact; the parts of a page's chart all write through it. */
export class PageChartBuilder {
  readonly chart: Chart = { chart: 1, diagnoses: [], oasis: {}, looked: [], conflicts: [], sources: {} };
  readonly notes: string[] = [];
  readonly decided = new Map<string, string>();
  readonly settled: Map<string, Settled>;
  readonly frames: readonly FrameState[];

  constructor(frames: readonly FrameState[]) {
    this.frames = frames;
    this.settled = settle(frames);
  }

  /** The reading of a field that is used, blank or not. */
  reading(field: string): Placed | undefined {
    return this.settled.get(field)?.used;
  }

  /** The text of a field, where it is not blank. */
  text(field: string): string | undefined {
    const placed = this.reading(field);
    const text = placed ? textOf(placed.reading) : '';
    return text === '' ? undefined : text;
  }

  /** A field as a day (`YYYY-MM-DD`, of the calendar or not); a text that is none, or several, is noted by its field. */
  day(field: string): string | undefined {
    const placed = this.reading(field);
    if (!placed || textOf(placed.reading) === '') return undefined;
    const read = dayOfPage(textOf(placed.reading), placed.reading.format);
    if (read.state === 'day' || read.state === 'impossible') return read.day;
    const where = frameWords(placed.frame, this.frames);
    const why = read.state === 'ambiguous' ? read.say : 'it is not written as a date';
    this.notes.push(`${field} in ${where}: ${why}; not read`);
    return undefined;
  }

  /** A note for all, and what it decides of the grouping. */
  noteOfGrouping(note: string, decides: string): void {
    this.notes.push(note);
    this.decided.set(note, decides);
  }

  /** Says where a fact was read. */
  source(pointer: string, ...fields: string[]): void {
    const sources = fields.flatMap((field) => {
      const placed = this.reading(field);
      return placed ? [sourceOfReading(placed)] : [];
    });
    if (sources.length > 0) this.chart.sources[pointer] = sources;
  }

  /** Two answers to one item: neither stands, both are named (the grouper quotes `say`). */
  conflict(pointer: string, settled: Settled): void {
    const say = conflictWords(settled, this.frames);
    this.notes.push(say);
    for (const placed of settled.conflict ?? []) {
      this.chart.conflicts.push({
        fact: pointer,
        lost: { value: placed.reading.value, at: sourceOfReading(placed) },
        say,
      });
    }
  }
}

/** Where a reading was read, as a chart names it. */
export function sourceOfReading({ frame, reading }: Placed): Extract<Source, { kind: 'page' }> {
  return { kind: 'page', field: reading.field, frame: frameName(frame) };
}
