import { writeDiagnoses } from './diagnoses-on-page.ts';
import { doubtWords } from './doubts.ts';
import type { FrameState } from './frames.ts';
import { writeOasis, writeStays } from './oasis-on-page.ts';
import { type PageChart, PageChartBuilder } from './page-chart.ts';
import { type NamedPatient, writePatient } from './patient-on-page.ts';
import { writePayer } from './payer-on-page.ts';
import { writePeriod } from './period-on-page.ts';
import { conflictWords } from './settle.ts';

/**
 * The chart that the frames of one tab give. Every fact has the field and frame that it was read from; what differs, or
 * is not written so that it means one thing, is left out and named.
 * @param frames the frames that speak of one patient
 * @param patient who that is, as far as the page says
 */
export function chartOfPage(frames: readonly FrameState[], patient: NamedPatient): PageChart {
  const builder = new PageChartBuilder(frames);
  writePatient(builder, patient);
  writeOasis(builder);
  writeStays(builder);
  writePayer(builder);
  writeDiagnoses(builder);
  writePeriod(builder);
  const stated = builder.text('hipps');
  if (stated !== undefined) {
    builder.chart.statedHipps = stated.toUpperCase();
    builder.source('/statedHipps', 'hipps');
  }
  for (const field of ['hipps', 'cert/from', 'cert/through', 'period/from', 'period/through']) {
    const settled = builder.settled.get(field);
    if (settled?.conflict) builder.notes.push(conflictWords(settled, frames));
  }
  const notes = [...new Set([...builder.notes, ...doubtsOf(frames)])];
  return { chart: builder.chart, notes, decided: builder.decided, settled: builder.settled };
}

function doubtsOf(frames: readonly FrameState[]): string[] {
  return frames.flatMap(({ doubts, truncated }) => [
    ...doubts.map(doubtWords),
    ...(truncated ? ['the page is too long: its end was not looked at'] : []),
  ]);
}
