import { isDay } from '../../../shared/chart/day.ts';
import { LONGEST_DOCUMENT, MOST_DOCUMENTS } from '../../limits.ts';
import type { EnteredDocument } from '../../messages/panel.ts';
import type { FileRead } from '../file-text.ts';
import type { Draft, PendingDocument } from '../state/entered.ts';

/** One more document is begun: empty, or with what a file holds. */
export function begun(draft: Draft, file?: FileRead & { name: string }): Draft {
  const count = (draft.documentsBegun ?? 0) + 1;
  const held = file && { title: file.name, text: file.text ?? '', unreadable: file.unreadable };
  const pending: PendingDocument = { id: `entered-${count}`, text: '', ...held };
  return { documentsBegun: count, pending: [...(draft.pending ?? []), pending] };
}

/** A part of a pending document is typed or chosen. */
export function edited(draft: Draft, id: string, change: Partial<PendingDocument>): Draft {
  return { pending: draft.pending?.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

/** A pending document is thrown away, or an added one taken out. */
export function without(draft: Draft, id: string): Draft {
  const pending = draft.pending?.filter((one) => one.id !== id);
  const documents = draft.documents?.filter((one) => one.id !== id);
  return {
    pending: pending?.length ? pending : undefined,
    // The same list where nothing goes: a new one would ask the worker anew.
    documents:
      documents?.length === draft.documents?.length ? draft.documents : documents?.length ? documents : undefined,
  };
}

/** Why a pending document cannot be added yet; `undefined`: it can. */
export function whyNotYet({ type, date, text, unreadable }: PendingDocument, held: number): string | undefined {
  if (held >= MOST_DOCUMENTS) return `There are ${MOST_DOCUMENTS} documents: remove one first.`;
  if (type === undefined) return 'Choose what kind of document it is.';
  if (date !== undefined && date !== '' && !isDay(date)) return 'Its date is no day of the calendar.';
  if (unreadable === undefined && text.trim() === '') return 'There is no text in it.';
  if (text.length > LONGEST_DOCUMENT)
    return `It is too long: ${LONGEST_DOCUMENT / 1000},000 characters at most. Paste the part that matters.`;
  return undefined;
}

/** The pending document is added to the chart. A document without a date or author stays without. */
export function added(draft: Draft, id: string): Draft {
  const one = draft.pending?.find((pending) => pending.id === id);
  if (one?.type === undefined || whyNotYet(one, draft.documents?.length ?? 0) !== undefined) return {};
  const { type, date, author, title, text, unreadable } = one;
  const document: EnteredDocument = {
    id,
    type,
    ...(date ? { date } : {}),
    ...(author === undefined ? {} : { author }),
    ...(title === undefined ? {} : { title: title.slice(0, 300) }),
    ...(unreadable === undefined ? { text, state: 'read' as const } : { state: 'unreadable' as const }),
  };
  return {
    ...without(draft, id),
    documents: [...(draft.documents ?? []), document],
  };
}
