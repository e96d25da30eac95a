import { given } from '../../shared/chart/given.ts';
import { type FrameState, frameWords, textOf } from './frames.ts';
import type { PageChartBuilder } from './page-chart.ts';

/** Dates and reasons that say which assessment this is; they are facts of `assessment`, not answers. */
const IDENTIFYING = ['M0030', 'M0032', 'M0090', 'M0100', 'M0102', 'M0104', 'M0110', 'M1005'];
/** Skipped or blank, as CMS writes it (interfaces.md). */
const BLANK = '^';

/**
 * Writes the OASIS answers of the page, and which assessment they belong to. Frames that name two assessments (M0090 or
 * M0100 differ) are never mixed: then no answer is read, and both are named.
 */
export function writeOasis(builder: PageChartBuilder): void {
  const rfa = builder.text('M0100');
  const completed = builder.day('M0090');
  const two = ['M0090', 'M0100', 'M0030'].find((field) => builder.settled.get(field)?.conflict);
  if (rfa !== undefined || completed !== undefined) {
    builder.chart.assessment = {
      ...(rfa === undefined ? {} : { rfa: /^\d$/.test(rfa) ? `0${rfa}` : rfa }),
      ...given('completed', completed),
    };
    if (rfa !== undefined) builder.source('/assessment/rfa', 'M0100');
    if (completed !== undefined) builder.source('/assessment/completed', 'M0090');
  }
  for (const field of IDENTIFYING) {
    const settled = builder.settled.get(field);
    if (settled?.conflict) builder.conflict(field === 'M0090' ? '/assessment/completed' : `/oasis/${field}`, settled);
  }
  if (two && areTwoForms(builder.frames, two)) {
    builder.notes.push(
      `two assessments are open: ${two} differs between ${formsWith(builder.frames, two).join(' and ')}; no answer of either is used`,
    );
    return;
  }
  for (const [field, settled] of builder.settled) {
    if (!isAnswer(field)) continue;
    if (settled.conflict) builder.conflict(`/oasis/${field}`, settled);
    else if (settled.used) writeAnswer(builder, field, settled.used.reading.value);
  }
}

function isAnswer(field: string): boolean {
  return /^(?:M\d{4}|GG\d{4})/.test(field) && !IDENTIFYING.includes(field);
}

function writeAnswer(builder: PageChartBuilder, field: string, value: string | string[]): void {
  // Nothing ticked in a list that asks to tick something is not yet an answer.
  const blank = typeof value === 'string' ? value === '' : value.length === 0;
  const answer = blank ? BLANK : field.startsWith('GG') && typeof value === 'string' ? value.padStart(2, '0') : value;
  builder.chart.oasis[field] = answer;
  builder.source(`/oasis/${field}`, field);
}

/** Two frames, each with answers of its own and each naming the assessment differently. */
function areTwoForms(frames: readonly FrameState[], field: string): boolean {
  const values = new Set(
    frames.flatMap((frame) => {
      const named = frame.readings.find((reading) => reading.field === field && textOf(reading) !== '');
      return named && frame.readings.some((reading) => isAnswer(reading.field)) ? [textOf(named)] : [];
    }),
  );
  return values.size > 1;
}

function formsWith(frames: readonly FrameState[], field: string): string[] {
  return frames
    .filter((frame) => frame.readings.some((reading) => reading.field === field))
    .map((frame) => frameWords(frame, frames));
}

/**
 * The inpatient stay that M1000 and M1005 state. Only where they leave one reading: one facility ticked, with the day of
 * the most recent discharge; or "not discharged from an inpatient facility", which means none in the 14 days before.
 */
export function writeStays(builder: PageChartBuilder): void {
  const ticked = builder.reading('M1000')?.reading.value;
  if (!Array.isArray(ticked) || ticked.length === 0) return;
  if (ticked.length === 1 && ticked[0] === 'NA') {
    builder.chart.stays = [];
    builder.source('/stays', 'M1000');
    return;
  }
  const [only, ...more] = ticked;
  const type = only === undefined ? undefined : FACILITY[only];
  if (!type || more.length > 0) {
    builder.notes.push(
      'M1000: several facilities are ticked, or one whose kind the rule does not name; which stay M1005 ended is not said',
    );
    return;
  }
  const through = builder.day('M1005');
  builder.chart.stays = [{ type, ...given('through', through) }];
  builder.source('/stays/0', 'M1000', ...(through === undefined ? [] : ['M1005']));
}

/** M1000's answers as facilities (OASIS-E manual): 2 SNF, 3 short-stay acute, 4 LTCH, 5 IRF, 6 psychiatric. */
const FACILITY: Readonly<Record<string, 'other' | 'snf' | 'acute' | 'ltch' | 'irf' | 'ipf'>> = {
  '1': 'other',
  '2': 'snf',
  '3': 'acute',
  '4': 'ltch',
  '5': 'irf',
  '6': 'ipf',
};
