import { plainCode } from '../../shared/chart/plain-code.ts';
import { fieldName } from '../words.ts';
import { type FrameState, type Placed, textOf } from './frames.ts';
import { type PageChartBuilder, sourceOfReading } from './page-chart.ts';

/** A line of a diagnosis list as it stands on the page. */
interface Line {
  position: number;
  placed: Placed;
  code: string;
}

/** Lines that M1021 and M1023 have on the form of CMS: one primary, five others. */
const FORM_LINES = 6;

/**
 * Writes the diagnoses of the page in order. The plan of care stands over M1021/M1023 (interfaces.md, "rank"): it may be
 * longer, and it is whole. M1021/M1023 alone are whole only where a line is left blank; six full lines may go on
 * elsewhere, and the page says so.
 */
export function writeDiagnoses(builder: PageChartBuilder): void {
  const form = linesOf(builder, 'dx');
  const plan = linesOf(builder, 'dx-list');
  const planIsUsed = plan.some(({ code }) => code !== '');
  const lines = planIsUsed ? plan : form;
  const list = planIsUsed ? 'dx-list' : 'dx';
  if (hasConflict(builder, list)) {
    for (const [field, settled] of builder.settled) {
      if (field.startsWith(`${list}/`) && settled.conflict) builder.conflict('/diagnoses', settled);
    }
  }
  const filled = lines.filter(({ code }) => code !== '');
  let rank = 0;
  for (const { position, placed, code } of filled) {
    const index = builder.chart.diagnoses.length;
    // The first line of a list is its primary, and only that: a list whose first line is blank has none.
    rank = position === 1 ? 1 : Math.max(rank + 1, 2);
    builder.chart.diagnoses.push({ code, rank });
    builder.chart.sources[`/diagnoses/${index}`] = [sourceOfReading(placed)];
  }
  writeRatings(builder, form, lines);
  if (planIsUsed) compare(builder, form, plan);
  const isSure = !hasConflict(builder, list) && !hasDoubt(builder, list);
  if (isWhole(lines, planIsUsed) && isSure) builder.chart.looked.push('secondary');
  else if (filled.length === FORM_LINES && !planIsUsed) {
    builder.noteOfGrouping(
      'all lines of M1021/M1023 are full and no plan-of-care list is on the page',
      'comorbidity rests on these six diagnoses',
    );
  } else if (filled.length > FORM_LINES && !planIsUsed) {
    builder.noteOfGrouping(
      'nothing on the page says that its list of diagnoses is whole',
      `comorbidity rests on the ${filled.length} that it shows`,
    );
  } else if (filled.length > 0 && !planIsUsed) {
    builder.noteOfGrouping('no plan-of-care list is on the page', 'comorbidity rests on the diagnoses of M1021/M1023');
  }
}

/**
 * The symptom control ratings of M1021/M1023 (00 to 04), as answers of the assessment. A rating belongs to the form's line:
 * where the plan of care stands and has another code in that place, it would be said of the wrong diagnosis, and is left out.
 */
function writeRatings(builder: PageChartBuilder, form: Line[], used: Line[]): void {
  const two = ['M0090', 'M0100', 'M0030'].some((field) => builder.settled.get(field)?.conflict);
  for (let position = 1; position <= FORM_LINES && !two; position++) {
    const field = `dx-rating/${position}`;
    const settled = builder.settled.get(field);
    const item = position === 1 ? 'M1021_PRIMARY_DIAG_SEVERITY' : `M1023_OTH_DIAG${position - 1}_SEVERITY`;
    if (settled?.conflict) builder.conflict(`/oasis/${item}`, settled);
    const rating = settled?.used?.reading.value;
    const code = (lines: Line[]): string => plainCode(lines.find((line) => line.position === position)?.code ?? '');
    if (typeof rating !== 'string' || code(form) !== code(used)) continue;
    builder.chart.oasis[item] = rating === '' ? '^' : rating.padStart(2, '0');
    builder.source(`/oasis/${item}`, field);
  }
}

function linesOf(builder: PageChartBuilder, list: string): Line[] {
  const out: Line[] = [];
  for (const [field, { used }] of builder.settled) {
    if (!used || !field.startsWith(`${list}/`)) continue;
    const position = Number(field.slice(list.length + 1));
    out.push({ position, placed: used, code: textOf(used.reading) });
  }
  return out.sort((a, b) => a.position - b.position);
}

function hasConflict(builder: PageChartBuilder, list: string): boolean {
  return [...builder.settled].some(([field, settled]) => field.startsWith(`${list}/`) && settled.conflict);
}

/** Whether a line of the list could not be told: then there are more diagnoses than were read. */
function hasDoubt({ frames }: PageChartBuilder, list: string): boolean {
  return frames.some(({ doubts }) =>
    doubts.some(({ field, why }) => field.split('/')[0] === list && /^(?:no-code|codes|part|more|order)$/.test(why)),
  );
}

function isWhole(lines: Line[], isPlan: boolean): boolean {
  if (lines.length === 0) return false;
  if (isPlan) return true;
  return lines.length >= FORM_LINES && lines.some(({ position, code }) => position > 1 && code === '');
}

/** Codes of M1021/M1023 that the plan of care has not, or not in that place, are conflicts of the page with itself. */
function compare(builder: PageChartBuilder, form: Line[], plan: Line[]): void {
  const planned = new Map(plan.filter(({ code }) => code !== '').map((line) => [plainCode(line.code), line]));
  const first = plan.find(({ position }) => position === 1);
  for (const line of form) {
    if (line.code === '') continue;
    const same = planned.get(plainCode(line.code));
    const isOtherPrimary = line.position === 1 && first && plainCode(first.code) !== plainCode(line.code);
    if (same && !isOtherPrimary) continue;
    const place = fieldName(`dx/${line.position}`);
    const say = isOtherPrimary
      ? 'M1021 and the first diagnosis of the plan of care differ; the plan of care stands'
      : `${place} is not in the plan of care; the plan of care stands`;
    builder.notes.push(say);
    builder.chart.conflicts.push({
      fact: '/diagnoses',
      lost: { value: line.code, at: sourceOfReading(line.placed) },
      ...(isOtherPrimary && first ? { stands: { value: first.code, at: sourceOfReading(first.placed) } } : {}),
      say,
    });
  }
}

/** Whether any frame holds a diagnosis list. */
export function holdsDiagnoses(frames: readonly FrameState[]): boolean {
  return frames.some(({ readings }) => readings.some(({ field }) => field.startsWith('dx')));
}
