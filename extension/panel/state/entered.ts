import type { AuthorRole, DocumentType, StayType } from '../../../shared/chart/chart.ts';
import { isDay } from '../../../shared/chart/day.ts';
import type { EnteredDocument, Reasoned } from '../../messages/panel.ts';

/**
 * What a person is typing in the panel. It is kept apart from the view, so that no live update, no blanking and no
 * half-typed date can take it away; only what is whole becomes a fact.
 */
export interface Draft {
  previous?: 'none' | 'ended' | undefined;
  previousEnd?: string | undefined;
  stay?: 'none' | 'one' | undefined;
  stayType?: StayType | undefined;
  stayThrough?: string | undefined;
  clinicalGroup?: string | undefined;
  comorbidity?: string | undefined;
  /** What is stated for the Health Home program, by code of the fact. */
  healthHome?: Readonly<Record<string, StatedDraft>> | undefined;
  /** Reasons that are being typed, by what they are for; a reason that is given stands in one of the next two. */
  reasons?: Readonly<Record<string, string>> | undefined;
  /** Findings that were dismissed, by their key. */
  dismissed?: Readonly<Record<string, Reasoned>> | undefined;
  /** Rules that are off for this patient, by their code. */
  rulesOff?: Readonly<Record<string, Reasoned>> | undefined;
  /** Masked evidence that a person asked to see, by the id of the Health Home profile. */
  revealed?: Readonly<Record<string, Reasoned>> | undefined;
  /** Documents that are being pasted or were dropped, and are not added yet. */
  pending?: readonly PendingDocument[] | undefined;
  documents?: readonly EnteredDocument[] | undefined;
  /** Documents begun so far: an id is never given twice. */
  documentsBegun?: number | undefined;
}

/** A document that a person is about to add. Kept from the first key on, so that nothing of it is lost. */
export interface PendingDocument {
  id: string;
  type?: DocumentType | undefined;
  date?: string | undefined;
  author?: AuthorRole | undefined;
  /** The file's name, where it was a file. */
  title?: string | undefined;
  text: string;
  /** Set where it is a file that is not text: what it is. */
  unreadable?: string | undefined;
}

/** One statement as it is typed. */
export interface StatedDraft {
  answer?: 'yes' | 'no' | undefined;
  score?: string | undefined;
  date?: string | undefined;
  assessedBy?: string | undefined;
}

/** Where each typed fact stands in the chart (JSON pointer). */
export const ENTERED = {
  previousPeriodEnd: '/previousPeriodEnd',
  stays: '/stays',
  clinicalGroup: '/confirmed/clinicalGroup',
  comorbidity: '/confirmed/comorbidity',
} as const;

/** The facts that a draft states in full, by JSON pointer. A date that does not exist states nothing yet. */
export function enteredFacts(draft: Draft): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  if (draft.previous === 'none') out[ENTERED.previousPeriodEnd] = null;
  if (draft.previous === 'ended' && isWhole(draft.previousEnd)) out[ENTERED.previousPeriodEnd] = draft.previousEnd;
  if (draft.stay === 'none') out[ENTERED.stays] = [];
  if (draft.stay === 'one' && draft.stayType && isWhole(draft.stayThrough)) {
    out[ENTERED.stays] = [{ type: draft.stayType, through: draft.stayThrough }];
  }
  if (draft.clinicalGroup) out[ENTERED.clinicalGroup] = draft.clinicalGroup;
  if (draft.comorbidity) out[ENTERED.comorbidity] = draft.comorbidity;
  for (const [code, { answer, score, date, assessedBy }] of Object.entries(draft.healthHome ?? {})) {
    const value = answer === undefined ? scoreOf(score) : answer === 'yes';
    const by = assessedBy?.trim();
    if (value !== undefined && isWhole(date))
      out[statedPointer(code)] = { value, date, ...(by ? { assessedBy: by } : {}) };
  }
  return out;
}

/** Where a statement for the Health Home program stands. */
export function statedPointer(code: string): string {
  return `/healthHome/${code}`;
}

/** `1.5`; anything else states no score. */
function scoreOf(typed: string | undefined): number | undefined {
  const text = typed?.trim() ?? '';
  return /^\d{1,3}(\.\d{1,4})?$/.test(text) ? Number(text) : undefined;
}

/** A year typed digit by digit passes through the years 2, 20 and 202: none of them is meant. */
function isWhole(day: string | undefined): day is string {
  return day !== undefined && isDay(day) && day >= '2000-01-01';
}
