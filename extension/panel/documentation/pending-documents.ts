import { isDay } from '../../../shared/chart/day.ts';
import { given } from '../../../shared/chart/given.ts';
import { documentType } from '../../../shared/fhir/document-type.ts';
import { LONGEST_DOCUMENT, MOST_DOCUMENTS } from '../../limits.ts';
import type { EnteredDocument } from '../../messages/panel.ts';
import type { DocumentRead } from '../file-text.ts';
import type { Draft, PendingDocument } from '../state/entered.ts';

/** One more document is begun: empty, or with what a file holds, and what a clinical document says of itself. */
export function begun(draft: Draft, file?: DocumentRead): Draft {
  const count = (draft.documentsBegun ?? 0) + 1;
  const held = file && { title: file.name, text: file.text ?? '', unreadable: file.unreadable, ...stated(file) };
  const pending: PendingDocument = { id: `entered-${count}`, text: '', ...held };
  return { documentsBegun: count, pending: [...(draft.pending ?? []), pending] };
}

/** Kind, day and author as the document's own header names them. A kind that nothing names is for the person to choose. */
function stated({ about }: DocumentRead): Pick<PendingDocument, 'type' | 'date' | 'author'> {
  if (!about) return {};
  const type = documentType([about.type], about.title);
  return { type: type === 'other' ? undefined : type, date: about.date, author: about.author };
}

/** A part of a pending document is typed or chosen. */
export function edited(draft: Draft, id: string, change: Partial<PendingDocument>): Draft {
  return { pending: draft.pending?.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

/** A document that was added is begun to be corrected: it stays in the chart as it is until the correction is saved. */
export function correcting(draft: Draft, id: string): Draft {
  const one = draft.documents?.find((document) => document.id === id);
  if (!one || draft.pending?.some((pending) => pending.id === id)) return {};
  const { type, date, author, title, text = '', state } = one;
  const unreadable = state === 'unreadable' ? 'a file without text' : undefined;
  return { pending: [...(draft.pending ?? []), { id, type, date, author, title, text, unreadable }] };
}

/** What was typed of a document is thrown away; one that is in the chart stays there. */
export function dropped(draft: Draft, id: string): Draft {
  const pending = draft.pending?.filter((one) => one.id !== id);
  return { pending: pending?.length ? pending : undefined };
}

/** A document is taken out, whether it was added or is pending. */
export function without(draft: Draft, id: string): Draft {
  const documents = draft.documents?.filter((one) => one.id !== id);
  return {
    ...dropped(draft, id),
    // The same list where nothing goes: a new one would ask the worker anew.
    documents:
      documents?.length === draft.documents?.length ? draft.documents : documents?.length ? documents : undefined,
  };
}

/** Why a pending document cannot be added, or a correction saved, yet; `undefined`: it can. */
export function whyNotYet(
  { id, type, date, text, unreadable }: PendingDocument,
  held: Draft['documents'],
): string | undefined {
  if ((held?.length ?? 0) >= MOST_DOCUMENTS && !held?.some((one) => one.id === id))
    return `There are ${MOST_DOCUMENTS} documents: remove one first.`;
  if (type === undefined) return 'Choose what kind of document it is.';
  if (date !== undefined && date !== '' && !isDay(date)) return 'Its date is no day of the calendar.';
  if (unreadable === undefined && text.trim() === '') return 'There is no text in it.';
  if (/^\s*(?:\{\\rtf|<\?xml|<ClinicalDocument)/.test(text))
    return 'This is a document as programs write it. Save it as a file and drop the file here: then it is read.';
  if (text.length > LONGEST_DOCUMENT)
    return `It is too long: ${LONGEST_DOCUMENT / 1000},000 characters at most. Paste the part that matters.`;
  return undefined;
}

/** The pending document is added to the chart, or takes the place of the one that it corrects. One without a date or author stays without. */
export function added(draft: Draft, id: string): Draft {
  const one = draft.pending?.find((pending) => pending.id === id);
  if (one?.type === undefined || whyNotYet(one, draft.documents) !== undefined) return {};
  const { type, date, author, title, text, unreadable } = one;
  const document: EnteredDocument = {
    id,
    type,
    ...(date ? { date } : {}),
    ...given('author', author),
    ...given('title', title?.slice(0, 300)),
    ...(unreadable === undefined ? { text, state: 'read' as const } : { state: 'unreadable' as const }),
  };
  const held = draft.documents ?? [];
  const isThere = held.some((each) => each.id === id);
  return {
    ...dropped(draft, id),
    documents: isThere ? held.map((each) => (each.id === id ? document : each)) : [...held, document],
  };
}
