import type { Chart } from '../../../shared/chart/chart.ts';
import { given } from '../../../shared/chart/given.ts';
import type { EnteredDocument, PanelMemory } from '../../messages/panel.ts';
import type { PatientShown } from '../../messages/view.ts';
import { type Draft, enteredFacts } from './entered.ts';
import { canBeKnownAgain, comparePersons, isSamePerson, saysMore, shownOf } from './person.ts';

/**
 * What the panel holds for one tab, each part bound to the patient for whom it was typed or chosen. Three cases when the
 * page names somebody: the same person, and it is used; another, and it goes for good; nobody can tell, and it waits.
 */
export interface TabMemory {
  /** Counts up with every change of what the worker is given. */
  version: number;
  /** Views made with an older memory than this are not shown: they may rest on another patient's facts. */
  freshFrom: number;
  /** The patient whom the page named last, until it names nobody. */
  page?: PatientShown;
  draft: Draft;
  /** Whom the draft is about: the page's patient, else the record's. */
  about?: PatientShown;
  record?: Chart;
  /** What the service saw in the record and left out, or could not look at. */
  recordNotes?: string[];
  /** The page's patient when the record was chosen. */
  recordFor?: PatientShown;
}

export const EMPTY: TabMemory = { version: 0, freshFrom: 0, draft: {} };

/** The page names `page`. */
export function namedAs(before: TabMemory, page: PatientShown): TabMemory {
  const after: TabMemory = { ...before, page };
  const compare = (owner: PatientShown): ReturnType<typeof comparePersons> =>
    // The page stands and names more than it did: the same patient, whoever that is.
    before.page && isSamePerson(owner, before.page) && saysMore(before.page, page)
      ? 'same'
      : comparePersons(owner, page);

  const record = after.recordFor ? compare(after.recordFor) : 'same';
  if (record === 'other') forgetRecord(after);
  else if (record === 'same' && after.record) after.recordFor = page;

  const draft = after.about ? compare(after.about) : 'same';
  if (draft === 'other') after.draft = {};
  if (!hasDraft(after)) delete after.about;
  else if (draft === 'same') after.about = page;
  return renumber(before, after);
}

/**
 * The page names nobody, or is gone. Facts of a patient who could be known again wait for that patient; others go, but
 * for those typed on a page that never named anyone, while it stands.
 */
export function unnamed(before: TabMemory, gone: boolean): TabMemory {
  const { page: _page, ...after }: TabMemory = { ...before };
  const waits = after.about ? canBeKnownAgain(after.about) : !gone;
  if (!waits) {
    after.draft = {};
    delete after.about;
  }
  if (after.recordFor && !canBeKnownAgain(after.recordFor)) forgetRecord(after);
  return renumber(before, after);
}

/** A person typed: from now on the draft is about the patient in front. */
export function withDraft(before: TabMemory, draft: Draft): TabMemory {
  const { about: _owner, ...rest } = before;
  const about = subjectOf(before);
  const after: TabMemory = { ...rest, draft, ...(about ? { about } : {}) };
  return sameFacts(before, after) ? after : { ...after, version: before.version + 1 };
}

/** A person chose a record. What was typed for somebody else goes. */
export function withRecord(before: TabMemory, record: Chart, notes: string[]): TabMemory {
  const { recordFor: _was, ...rest } = before;
  const about = before.page ?? shownOf(record);
  const isAbout = !before.about || !about || isSamePerson(before.about, about);
  return fresh({
    ...rest,
    record,
    recordNotes: notes,
    ...(before.page ? { recordFor: before.page } : {}),
    ...(isAbout ? {} : { draft: {} }),
    ...(about ? { about } : {}),
  });
}

/** The record is put away. */
export function withoutRecord(before: TabMemory): TabMemory {
  const after = { ...before };
  forgetRecord(after);
  return fresh(after);
}

/** What the worker is given now: only what belongs to the patient in front. */
export function toWorker(memory: TabMemory): PanelMemory {
  const record = recordShown(memory);
  const subject = subjectOf(memory);
  const draft = draftShown(memory);
  return {
    version: memory.version,
    ...(subject ? { patient: subject } : {}),
    ...(record ? { record } : {}),
    entered: enteredFacts(draft),
    ...given('dismissed', draft.dismissed),
    ...given('rulesOff', draft.rulesOff),
    ...given('documents', draft.documents as EnteredDocument[] | undefined),
    ...given('revealed', draft.revealed),
  };
}

/** What was typed, as far as it is about the patient in front. */
export function draftShown(memory: TabMemory): Draft {
  return isFor(memory.about, subjectOf(memory)) ? memory.draft : {};
}

/** The record, as long as the page has not turned to somebody else since it was chosen. */
export function recordShown(memory: TabMemory): Chart | undefined {
  return memory.record && isFor(memory.recordFor, memory.page) ? memory.record : undefined;
}

function subjectOf(memory: TabMemory): PatientShown | undefined {
  return memory.page ?? shownOf(recordShown(memory));
}

/** Facts bound to nobody fit a page that names nobody; facts bound to someone fit that person only. */
function isFor(owner: PatientShown | undefined, subject: PatientShown | undefined): boolean {
  if (!owner) return true;
  return subject !== undefined && isSamePerson(owner, subject);
}

/** A new version where the worker is to be told something else than before. */
function renumber(before: TabMemory, after: TabMemory): TabMemory {
  return sameFacts(before, after) ? after : fresh(after);
}

/** Views made before this are not shown any more. */
function fresh(memory: TabMemory): TabMemory {
  const version = memory.version + 1;
  return { ...memory, version, freshFrom: version };
}

function sameFacts(a: TabMemory, b: TabMemory): boolean {
  const left = toWorker(a);
  const right = toWorker(b);
  // Documents are long, and each change makes a new list: the same list holds the same.
  return (
    left.record === right.record &&
    left.documents === right.documents &&
    left.dismissed === right.dismissed &&
    left.rulesOff === right.rulesOff &&
    left.revealed === right.revealed &&
    JSON.stringify(left.entered) === JSON.stringify(right.entered)
  );
}

function forgetRecord(memory: TabMemory): void {
  delete memory.record;
  delete memory.recordNotes;
  delete memory.recordFor;
}

function hasDraft(memory: TabMemory): boolean {
  return Object.values(memory.draft).some((value) => value !== undefined && value !== '');
}
