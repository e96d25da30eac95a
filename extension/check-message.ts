import { z } from 'zod';
import { AUTHOR_ROLES, chartSchema, DOCUMENT_TYPES } from '../shared/chart/chart.ts';
import { LONGEST_DOCUMENT, LONGEST_NOTE, LONGEST_OASIS, LONGEST_REASON, MOST_DOCUMENTS } from './limits.ts';
import type { FromPage } from './messages/frame.ts';
import type { LookUpAsked } from './messages/look-up.ts';
import type { FromNotes } from './messages/notes.ts';
import type { FromPanel } from './messages/panel.ts';

/**
 * What the worker lets in. A message is checked for shape and for who sends it, before anything reads it; whatever fails
 * is dropped without an answer. A frame is half trusted: it may send readings of its own document and nothing else.
 */

const LONG = 200;
const readingSchema = z.object({
  field: z.string().min(1).max(60),
  value: z.union([z.string().max(LONG), z.array(z.string().max(10)).max(20)]),
  handle: z.number().int().nonnegative(),
  by: z.string().max(30),
  label: z.string().max(LONG).optional(),
  format: z.string().max(12).optional(),
  shown: z
    .object({
      title: z.string().max(600),
      parts: z.array(z.object({ head: z.string().max(LONG), lines: z.array(z.string().max(600)).max(60) })).max(60),
    })
    .optional(),
});
const doubtSchema = z.object({
  field: z.string().max(60),
  why: z.enum([
    'otherwise',
    'several',
    'twice',
    'no-code',
    'codes',
    'no-field',
    'order',
    'second',
    'part',
    'more',
    'typed',
    'heading',
    'unread',
  ]),
  about: z.string().max(LONG).optional(),
});

const fromPageSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('readings'),
    version: z.number().int().nonnegative(),
    readings: z.array(readingSchema).max(400),
    doubts: z.array(doubtSchema).max(60),
    title: z.string().max(LONG),
    truncated: z.boolean(),
    areas: z.boolean().optional(),
    views: z.boolean().optional(),
    site: z.string().max(60).optional(),
  }),
  z.object({ kind: z.literal('hello') }),
  z.object({ kind: z.literal('gone') }),
  z.object({ kind: z.literal('open-panel') }),
  z.object({ kind: z.literal('marks-off') }),
  z.object({ kind: z.literal('overlay-stopped') }),
  z.object({ kind: z.literal('unshown'), handle: z.number().int().nonnegative() }),
]);

const place = z.number().int().nonnegative();
const noteOnPage = { field: place, label: z.string().max(LONG), author: z.enum(AUTHOR_ROLES).optional() };
const fromNotesSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('note'), ...noteOnPage, version: place, text: z.string().max(LONGEST_NOTE) }),
  z.object({
    kind: z.literal('edit'),
    field: place,
    version: place,
    start: place,
    removed: place,
    inserted: z.string().max(LONGEST_NOTE),
  }),
  z.object({ kind: z.literal('too-long'), ...noteOnPage }),
  z.object({ kind: z.literal('note-gone'), field: place }),
  z.object({ kind: z.literal('note-focus'), field: place }),
  z.object({ kind: z.literal('add'), field: place, id: z.string().max(60) }),
]);

const tabId = z.number().int().nonnegative();
const origin = z.string().max(300);
const patientSchema = z.object({
  name: z.string().optional(),
  birthDate: z.string().optional(),
  gender: z.string().optional(),
  mrn: z.string().optional(),
  mbi: z.string().optional(),
});

const reasonedSchema = z.record(z.string().max(1000), z.object({ reason: z.string().min(1).max(LONGEST_REASON) }));
const documentSchema = z.object({
  id: z.string().min(1).max(60),
  type: z.enum(DOCUMENT_TYPES),
  date: z.string().max(10).optional(),
  author: z.enum(AUTHOR_ROLES).optional(),
  title: z.string().max(300).optional(),
  text: z.string().max(LONGEST_DOCUMENT).optional(),
  state: z.enum(['read', 'unreadable']).optional(),
});

const fromPanelSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('attach'), tabId }),
  z.object({
    kind: z.literal('memory'),
    tabId,
    memory: z.object({
      version: z.number().optional(),
      patient: patientSchema.optional(),
      record: chartSchema.optional(),
      entered: z.record(z.string(), z.unknown()),
      dismissed: reasonedSchema.optional(),
      rulesOff: reasonedSchema.optional(),
      documents: z.array(documentSchema).max(MOST_DOCUMENTS).optional(),
      revealed: reasonedSchema.optional(),
    }),
  }),
  z.object({ kind: z.literal('reveal'), tabId, frameId: z.number().int(), handle: z.number().int() }),
  z.object({
    kind: z.literal('reveal-note'),
    tabId,
    frameId: z.number().int(),
    field: place,
    start: place,
    end: place,
    words: z.string().max(1000),
  }),
  z.object({ kind: z.literal('add'), tabId, key: z.string().max(LONG) }),
  z.object({ kind: z.literal('enable-site'), tabId, origin }),
  z.object({ kind: z.literal('disable-site'), tabId, origin }),
  z.object({ kind: z.literal('marks'), tabId, origin, on: z.boolean() }),
]);

const day = z.string().max(40).optional();
const lookUpSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('search-codes'), text: z.string().max(LONG), date: day }),
  z.object({ kind: z.literal('describe-code'), code: z.string().max(LONG), date: day }),
  z.object({ kind: z.literal('read-oasis'), xml: z.string().max(LONGEST_OASIS) }),
]);

/** The sender of a message, as far as it is looked at. */
export interface Sender {
  id?: string | undefined;
  origin?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** A frame that may be answered: only its document, never the tab at large. */
export interface FrameSender {
  tabId: number;
  frameId: number;
  /** Absent in browsers that have none (Firefox before 153). */
  documentId: string | undefined;
  origin: string;
}

/** The message of a frame, or `undefined` where its shape is none of ours. */
export function parseFromPage(message: unknown): FromPage | undefined {
  const parsed = fromPageSchema.safeParse(message);
  return parsed.success ? (parsed.data as FromPage) : undefined;
}

/** What a frame says of its notes. */
export function parseFromNotes(message: unknown): FromNotes | undefined {
  const parsed = fromNotesSchema.safeParse(message);
  return parsed.success ? (parsed.data as FromNotes) : undefined;
}

/** The message of one of our own pages. */
export function parseFromPanel(message: unknown): FromPanel | undefined {
  const parsed = fromPanelSchema.safeParse(message);
  return parsed.success ? (parsed.data as FromPanel) : undefined;
}

/** A question about the tables. */
export function parseLookUp(message: unknown): LookUpAsked | undefined {
  const parsed = lookUpSchema.safeParse(message);
  return parsed.success ? (parsed.data as LookUpAsked) : undefined;
}

/**
 * Whether a sender is our content script in a frame of an enabled site. Everything that is missing refuses.
 * @param ownId the extension's id
 * @param isEnabled whether Lintel is switched on at an origin
 */
export function frameSender(
  sender: Sender,
  ownId: string,
  isEnabled: (origin: string) => boolean,
): FrameSender | undefined {
  const { id, frameId, documentId, tab } = sender;
  if (id !== ownId || tab?.id === undefined || frameId === undefined) return undefined;
  const from = sender.origin;
  if (!from || from === 'null' || !isEnabled(from)) return undefined;
  return { tabId: tab.id, frameId, documentId, origin: from };
}

/** Whether a sender is one of our own pages (side panel, options), opened by the extension itself. */
export function isOwnPage(sender: Sender | undefined, ownId: string, ownOrigin: string): boolean {
  if (!sender || sender.id !== ownId) return false;
  return sender.origin === ownOrigin && (sender.url ?? '').startsWith(`${ownOrigin}/`);
}
