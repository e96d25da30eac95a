import type { Chart } from '../chart/chart.ts';
import type { Evidence } from '../chart/evidence.ts';
import { sourceOf } from '../chart/merge.ts';
import type { Answers } from './answers.ts';

/** One line of M1021/M1023. */
export interface ListedDiagnosis {
  /** As people call it: `M1021`, `M1023 b`. */
  line: string;
  /** CMS's element: `M1023_OTH_DIAG1_ICD`. */
  item: string;
  /** As written, without the carets that fill a submitted code; `undefined` where the line is blank. */
  code?: string;
  at: Evidence;
  /** Symptom control rating as written (`2`, `02`); absent where the chart says nothing of it. `skipped`: said to be blank. */
  severity?: { value: string | 'skipped'; at: Evidence };
}

const LINES = [
  { line: 'M1021', element: 'M1021_PRIMARY_DIAG' },
  { line: 'M1023 b', element: 'M1023_OTH_DIAG1' },
  { line: 'M1023 c', element: 'M1023_OTH_DIAG2' },
  { line: 'M1023 d', element: 'M1023_OTH_DIAG3' },
  { line: 'M1023 e', element: 'M1023_OTH_DIAG4' },
  { line: 'M1023 f', element: 'M1023_OTH_DIAG5' },
];

/**
 * The diagnoses of the assessment, in the form's order: from the answers; or from the page's own M1021/M1023 lines, which
 * the reader of pages puts among the chart's diagnoses (`dx/1`); or, where an assessment is there and names no diagnosis
 * itself, from the chart's one list (an export that has the codes beside the answers). Lines that nothing names are left
 * out.
 */
export function listedDiagnoses(chart: Chart, answers: Answers): ListedDiagnosis[] {
  const listed = LINES.flatMap(({ line, element }) => {
    const item = `${element}_ICD`;
    const key = answers.keyOf(item);
    if (key === undefined) return [];
    const code = (answers.text(item) ?? '').replace(/\^+$/, '');
    const at: Evidence = { what: line, ...(code === '' ? {} : { value: code }), at: sourceOf(chart, `/oasis/${key}`) };
    const severity = severityOf(chart, answers, `${element}_SEVERITY`);
    return [{ line, item, ...(code === '' ? {} : { code }), at, ...(severity ? { severity } : {}) }];
  });
  if (listed.length > 0) return listed;
  const page = onPage(chart, answers);
  return page.length > 0 || answers.items.length === 0 ? page : inOneList(chart, answers);
}

/** The chart's ranked diagnoses as lines; a rating behind the end of a whole list belongs to a blank line. */
function inOneList(chart: Chart, answers: Answers): ListedDiagnosis[] {
  const isWhole = chart.looked.includes('secondary');
  return LINES.flatMap(({ line, element }, position): ListedDiagnosis[] => {
    const place = chart.diagnoses.findIndex(({ rank }) => rank === position + 1);
    const code = chart.diagnoses[place]?.code.trim() ?? '';
    const severity = severityOf(chart, answers, `${element}_SEVERITY`);
    const item = `${element}_ICD`;
    const pointer = place < 0 ? '/diagnoses' : `/diagnoses/${place}`;
    const at: Evidence = { what: line, ...(code === '' ? {} : { value: code }), at: sourceOf(chart, pointer) };
    if (code !== '') return [{ line, item, code, at, ...(severity ? { severity } : {}) }];
    return isWhole && severity ? [{ line, item, at, severity }] : [];
  });
}

function severityOf(chart: Chart, answers: Answers, item: string): ListedDiagnosis['severity'] {
  const key = answers.keyOf(item);
  if (key === undefined) return undefined;
  const value = answers.text(item);
  if (value === undefined && !answers.isSkipped(item)) return undefined;
  const at = sourceOf(chart, `/oasis/${key}`);
  return { value: value ?? 'skipped', at: { what: item, value: value ?? '^', at } };
}

/** The page's own lines with their ratings; a rating on a line that the page shows blank stands alone. */
function onPage(chart: Chart, answers: Answers): ListedDiagnosis[] {
  const places = chart.diagnoses.map((_, i) => {
    const at = sourceOf(chart, `/diagnoses/${i}`);
    return at.kind === 'page' ? /^dx\/([1-6])$/.exec(at.field)?.[1] : undefined;
  });
  if (places.every((place) => place === undefined)) return [];
  return LINES.flatMap(({ line, element }, position): ListedDiagnosis[] => {
    const place = places.indexOf(String(position + 1));
    const code = chart.diagnoses[place]?.code.trim() ?? '';
    const item = `${element}_ICD`;
    const severity = severityOf(chart, answers, `${element}_SEVERITY`);
    const at = sourceOf(chart, place < 0 ? '/diagnoses' : `/diagnoses/${place}`);
    if (code === '' && !severity) return [];
    const evidence: Evidence = { what: line, ...(code === '' ? {} : { value: code }), at };
    return [{ line, item, ...(code === '' ? {} : { code }), at: evidence, ...(severity ? { severity } : {}) }];
  });
}
