import type { Authority, Determined } from '../../shared/chart/evidence.ts';
import type { CodeDescription } from '../../shared/icd10cm/describe-code.ts';
import { NOTE_HEADS } from '../../shared/icd10cm/note-heads.ts';
import type { Note, NotePlace } from '../../shared/icd10cm/notes.ts';
import type { AsPrimary } from '../../shared/pdgm/as-primary.ts';
import type { CodeAnswer } from '../../shared/pdgm/code-answer.ts';
import { dayInWords } from './code-options.ts';

/** A description as a person reads it. @param asked whether the day was asked for */
export function describeInWords(description: CodeAnswer, asked: boolean): string {
  const { code, title, hierarchy, notes, notesMissing, editions } = description;
  const [codes] = editions;
  const list = editions.find((edition) => edition.kind === 'icd10cm-notes');
  const lines = [
    title === undefined ? code : `${code}  ${title}`,
    `${statusInWords(description)} (${codes?.label ?? ''} on ${dayInWords(description.date, asked)})`,
  ];
  if (description.manifestation) lines.push('manifestation: never first');
  if (description.manifestation === undefined) lines.push('manifestation: not determined, no loaded table says it');
  if (description.externalCause) lines.push('external cause: never first');
  lines.push(...codesInWords(description));
  if (description.primary) lines.push('', primaryInWords(description.primary));
  if (description.group) lines.push(groupInWords(description.group));
  if (hierarchy.length > 0) lines.push('', ...hierarchy.map(placeInWords));
  const shown = notes.filter((note) => !(note.inherited && note.kind === 'inclusionTerm'));
  if (shown.length > 0) lines.push('', `Notes: ${list?.label ?? ''}`, ...notesInWords(shown));
  if (notesMissing !== undefined) lines.push('', `Notes: ${notesMissing}`);
  return `${lines.join('\n')}\n`;
}

/** Whether the code can be primary (M1021), how sure that is, and why not. */
function primaryInWords({ can, say, authority, row }: AsPrimary): string {
  const answer = can === undefined ? 'not determined' : can ? 'yes' : 'no';
  const by = authority && ` (${AUTHORITIES[authority]}${row ? `; ${row.table} of ${row.edition}` : ''})`;
  return `as primary (M1021): ${answer}${by ?? ''}${say === undefined ? '' : `. ${say}`}`;
}

/** The clinical group of the code as principal, how sure it is, and the table row that says so. */
function groupInWords(group: Determined<string>): string {
  if (!group.determined) {
    return `PDGM clinical group as principal: not determined; ${group.missing.map(({ say }) => say).join('; ')}`;
  }
  const row = group.because.find((evidence) => evidence.row)?.row;
  const authority = AUTHORITIES[group.authority ?? 'estimated'];
  return `PDGM clinical group as principal: ${group.value} (${authority}${row ? `; ${row.table} of ${row.edition}` : ''})`;
}

const AUTHORITIES: Record<Authority, string> = {
  cms: 'CMS’s own table',
  sourced: 'a cited statement',
  entered: 'entered by a person',
  estimated: 'the project’s estimate',
};

function placeInWords({ level, id, title }: NotePlace): string {
  return `  ${(level === 'chapter' ? `chapter ${id}` : id).padEnd(12)}${title ?? ''}`;
}

function statusInWords(description: CodeDescription): string {
  const { status, from, valid, lastValid, lastListed } = description;
  switch (status) {
    case 'valid':
      return validInWords(description);
    case 'header':
      return 'a header: needs more characters';
    case 'not-yet':
      return `not yet ${valid ? 'valid' : 'listed'}: from ${from ?? ''}`;
    case 'no-longer':
      return lastValid === undefined
        ? `no longer listed: last on ${lastListed ?? ''}`
        : `no longer valid: last on ${lastValid}`;
    case 'never':
      return /^\d/.test(description.code)
        ? 'not an ICD-10-CM code: those begin with a letter'
        : 'not an ICD-10-CM code';
  }
}

/** `valid since 2015-10-01, last day 2026-09-30`, as far as the loaded code sets show it. */
function validInWords({ validFrom, validThrough }: CodeDescription): string {
  const since = validFrom === undefined ? 'valid' : `valid since ${validFrom}`;
  return validThrough === undefined ? since : `${since}, last day ${validThrough}`;
}

const CODE_HEADS = { header: 'its codes', 'no-longer': 'now', never: 'did you mean', valid: '', 'not-yet': '' };

function codesInWords({ status, children, didYouMean }: CodeDescription): string[] {
  const rows = children ?? didYouMean ?? [];
  if (rows.length === 0) return status === 'no-longer' ? ['what took its place: not stated in the lists'] : [];
  return [
    `${CODE_HEADS[status]}:`,
    ...rows.map(({ code, title, valid }) => `  ${code.padEnd(9)}${valid ? ' ' : '+'} ${title ?? ''}`),
    ...(rows.some((row) => !row.valid) ? ['  + header: has codes of its own'] : []),
  ];
}

function notesInWords(notes: readonly Note[]): string[] {
  const lines: string[] = [];
  let place = '';
  for (const { kind, lines: words, at, inherited } of notes) {
    const here = `${at.level === 'chapter' ? `chapter ${at.id}` : at.id}${inherited ? '' : ' (the code itself)'}`;
    if (here !== place) lines.push(`  ${here}`);
    place = here;
    lines.push(`    ${NOTE_HEADS[kind]}`, ...words.map((text) => `      ${text}`));
  }
  return lines;
}
