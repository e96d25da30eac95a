import { ALL_ITEMS, GG_ROWS } from '../oasis-items.ts';
import type { DiagnosisRow } from '../patients.ts';
import { COLUMN_WIDTH, isoDate, type PatientState } from '../state.ts';
import { ROWS } from './diagnoses.ts';
import { ggName, postedValue } from './items.ts';
import type { FormEdition } from './shell.ts';

/** A posted form, as the browser sent it. */
export type Posted = Record<string, string | string[]>;

const DATE = /^\d{1,2}\/\d{1,2}\/\d{4}$/;

/**
 * Stores a posted form, or says why not. What is too long for its column is cut without a word.
 * @returns the text of the alert, or `undefined` when everything was stored
 */
export function save(state: PatientState, posted: Posted): string | undefined {
  const form = text(posted, 'form');
  const problem = check(posted, form);
  if (problem !== undefined) return problem;
  if (form === 'e2' || form === 'c') {
    state.oasis = readAnswers(posted, form);
    state.diagnoses = readRows(posted, form === 'e2' ? ROWS.e2 : ROWS.c);
  }
  if (form === 'poc') state.planOfCare = readRows(posted, ROWS.poc);
  for (const [name, value] of Object.entries(posted)) {
    if (isOwn(name)) continue;
    const width = name.startsWith('note_') || name === 'orders' ? COLUMN_WIDTH.note : COLUMN_WIDTH.other;
    state.other[name] = Array.isArray(value) ? value : value.slice(0, width);
  }
  state.saves += 1;
  return undefined;
}

/** One row of the diagnosis editor. */
export function saveEditor(state: PatientState, posted: Posted, number: number): void {
  const row = readRow(posted, number);
  if (row) state.diagnoses[number - 1] = row;
  state.saves += 1;
}

function check(posted: Posted, form: string): string | undefined {
  if (form !== 'e2' && form !== 'c') return undefined;
  for (const item of ALL_ITEMS.filter(({ kind }) => kind === 'date')) {
    const value = text(posted, item.vm7).trim();
    if (value !== '' && !DATE.test(value)) return `(${item.item}) must be a date, mm/dd/yyyy.`;
  }
  if (text(posted, 'dxcd_1').trim() === '') {
    return `The primary diagnosis (${form === 'e2' ? 'M1021' : 'M1020'}) needs a code. Nothing was saved.`;
  }
  return undefined;
}

function readAnswers(posted: Posted, edition: FormEdition): PatientState['oasis'] {
  const answers: PatientState['oasis'] = {};
  for (const item of ALL_ITEMS) {
    if (item.kind === 'many') {
      const values = list(posted, `${item.vm7}[]`);
      if (values.length > 0) answers[item.item] = values;
      continue;
    }
    const value = text(posted, item.vm7).trim();
    if (value === '') continue;
    if (item.kind === 'one') {
      const answer = item.answers.find((candidate) => postedValue(item, candidate, edition) === value);
      if (answer) answers[item.item] = answer.value;
    } else {
      answers[item.item] = item.kind === 'date' ? isoDate(value) : value;
    }
  }
  for (const table of ['GG0130', 'GG0170'] as const) {
    for (const [letter] of GG_ROWS[table]) {
      for (const column of ['1', '2']) {
        const value = text(posted, ggName(table, letter, column)).trim();
        if (value !== '') answers[`${table}${letter}${column}`] = value;
      }
    }
  }
  return answers;
}

function readRows(posted: Posted, count: number): DiagnosisRow[] {
  const rows = Array.from({ length: count }, (_, index) => readRow(posted, index + 1));
  return rows.filter((row): row is DiagnosisRow => row !== undefined);
}

function readRow(posted: Posted, number: number): DiagnosisRow | undefined {
  const code = text(posted, `dxcd_${number}`).trim().slice(0, COLUMN_WIDTH.code);
  const description = text(posted, `dxds_${number}`).trim().slice(0, COLUMN_WIDTH.description);
  if (code === '' && description === '') return undefined;
  const onset = text(posted, `dxoe_${number}`);
  const date = isoDate(text(posted, `dxdt_${number}`));
  const severity = text(posted, `dxsv_${number}`);
  return {
    code,
    text: description,
    ...(onset ? { onset } : {}),
    ...(date ? { date } : {}),
    ...(severity ? { severity } : {}),
  };
}

/** Fields that have a column of their own. */
function isOwn(name: string): boolean {
  return (
    name === 'patient' ||
    name === 'form' ||
    name === 'number' ||
    /^dx(ds|cd|oe|dt|sv)_\d+$/.test(name) ||
    /^(sc|mb)_[a-s]_[12]$/.test(name) ||
    ALL_ITEMS.some((item) => name === item.vm7 || name === `${item.vm7}[]`)
  );
}

function text(posted: Posted, name: string): string {
  const value = posted[name];
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

function list(posted: Posted, name: string): string[] {
  const value = posted[name];
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}
