import type { Chart } from '../chart/chart.ts';
import { listed } from '../chart/given.ts';
import { type Read, readAttachment } from './attachment.ts';
import { authorRole } from './author-role.ts';
import type { CdaHeader } from './cda/header.ts';
import { whoseDocument } from './cda/other-patient.ts';
import { codingsOf, words } from './codes.ts';
import { compositionText } from './composition.ts';
import { dayAt, periodOf } from './dates.ts';
import { documentType } from './document-type.ts';
import { get, object, objects, placed, text } from './json.ts';
import { codedAt, securityOf } from './people.ts';
import type { Reading } from './reading.ts';
import type { Entry } from './resources.ts';
import { fhirSource, type Sourced } from './sources.ts';

type Document = Sourced<NonNullable<Chart['documents']>[number]>;

/**
 * DocumentReferences and Compositions, oldest first. Drafts and superseded documents are reported, and so is a document that
 * names another patient.
 * @param patient whose record it is
 */
export function readDocuments(reading: Reading, patient: Chart['patient']): Document[] {
  const references = reading.of('DocumentReference');
  const compositions = reading.of('Composition');
  const replaced = new Set([
    ...references.flatMap((entry) => replacedBy(entry, 'target', 'code', reading)),
    ...compositions.flatMap((entry) => replacedBy(entry, 'targetReference', 'code', reading)),
  ]);
  const keep = (entry: Entry, why: string | undefined): boolean => {
    const say = replaced.has(entry.ref) ? 'another document replaces this one' : why;
    if (say !== undefined) reading.report(entry.ref, say);
    return say === undefined;
  };
  const found = [
    ...references
      .filter((entry) => keep(entry, referenceRefusal(entry)))
      .flatMap((entry) => fromReference(entry, reading, patient)),
    ...compositions
      .filter((entry) => keep(entry, compositionRefusal(entry)))
      .map((entry) => fromComposition(entry, reading)),
  ];
  return found.sort((a, b) =>
    (a.value.date ?? '') < (b.value.date ?? '') ? -1 : (a.value.date ?? '') > (b.value.date ?? '') ? 1 : 0,
  );
}

function referenceRefusal({ resource }: Entry): string | undefined {
  if (text(resource, 'status') !== 'current') return 'the document is superseded, or its status is not told';
  const stage = text(resource, 'docStatus');
  return stage === 'preliminary' ? 'the document is preliminary: nobody has signed it yet' : undefined;
}

function compositionRefusal({ resource }: Entry): string | undefined {
  const status = text(resource, 'status');
  if (status === 'final' || status === 'amended') return undefined;
  return 'the composition is preliminary, or its status is not told: nobody has signed it yet';
}

function replacedBy(entry: Entry, target: string, kind: string, reading: Reading): string[] {
  return placed(entry.resource, 'relatesTo').flatMap(({ element, index }) => {
    const kinds = [text(element, kind), ...codingsOf(element, kind).map(({ code }) => code)];
    if (!kinds.includes('replaces')) return [];
    const old = reading.find(object(element, target), entry, `relatesTo[${index}]`);
    return old && old.ref !== entry.ref ? [old.ref] : [];
  });
}

function fromReference(entry: Entry, reading: Reading, patient: Chart['patient']): Document[] {
  const { resource } = entry;
  const contents = placed(resource, 'content').flatMap(({ element, index }) => {
    const attachment = object(element, 'attachment');
    return attachment ? [{ attachment, path: `content[${index}].attachment` }] : [];
  });
  const best = bestOf(
    contents.map(({ attachment, path }) => ({ path, read: readAttachment(attachment, entry, reading) })),
  );
  if (!best) reading.report(entry.ref, 'the document has no attachment');
  else if (best.read.state !== 'read') reading.report(`${entry.ref}.${best.path}`, best.read.say);
  const { text: words, notes = [] } = best?.read.state === 'read' ? best.read : {};
  const about = best && 'about' in best.read ? best.read.about : undefined;
  const whose = whoseDocument(about?.patient, patient);
  if (whose.is !== 'same') reading.report(`${entry.ref}.${best?.path}`, whose.say);
  if (whose.is === 'other') return [];
  for (const note of notes) reading.report(`${entry.ref}.${best?.path}`, `of the attached document, ${note}`);

  const title =
    text(resource, 'description') ??
    contents.map((each) => text(each.attachment, 'title')).find((each) => each !== undefined) ??
    about?.title;
  const creation = contents.map((each) => dayAt(each.attachment, 'creation')).find((each) => each !== undefined);
  const service = periodOf(get(object(resource, 'context'), 'period'));
  const date = dayAt(resource, 'date') ?? about?.date ?? creation ?? service.through ?? service.from;
  const author = authorRole(entry, hasAuthor(entry, reading) ? 'author' : 'authenticator', reading);
  return [
    {
      value: {
        ...statedOf(entry, title, date, author?.value ?? about?.author, about),
        ...(words === undefined ? {} : { text: words, state: 'read' as const }),
        ...(best?.read.state === 'unreadable' ? { state: 'unreadable' as const } : {}),
        ...kindOf(entry, about),
      },
      at: [fhirSource(entry, best?.path), ...(author?.at.slice(1) ?? [])],
    },
  ];
}

/** Whether a person may be among the authors. Where only an organization or a program is, it is who signed (as in `cda/`). */
function hasAuthor(entry: Entry, reading: Reading): boolean {
  return objects(entry.resource, 'author').some((author) => {
    const found = reading.find(author, entry);
    const type =
      found?.type ??
      text(author, 'type') ??
      /(?:^|\/)([A-Z][A-Za-z]+)\/[^/]+$/.exec(text(author, 'reference') ?? '')?.[1];
    return type !== 'Organization' && type !== 'Device';
  });
}

/** What a document states of itself, whatever holds its text. */
function statedOf(
  { resource, id }: Entry,
  title: string | undefined,
  date: Document['value']['date'],
  author: Document['value']['author'],
  about?: CdaHeader,
): Pick<Document['value'], 'id' | 'type' | 'date' | 'author' | 'title'> {
  return {
    ...(id ? { id } : {}),
    type: documentType([object(resource, 'type'), ...objects(resource, 'category'), about?.type], title),
    ...(date ? { date } : {}),
    ...(author ? { author } : {}),
    ...(title ? { title } : {}),
  };
}

/** The document's own codes and labels. */
function kindOf({ resource }: Entry, about?: CdaHeader): Pick<Document['value'], 'codes' | 'security'> {
  const { security = [] } = securityOf(resource);
  return {
    ...listed('codes', [...codedAt(resource, 'type'), ...codedAt(resource, 'category')]),
    ...listed('security', [...new Set([...security, ...(about?.security ?? [])])]),
  };
}

/** Contents are one document in several formats: the first that is text; else the one that says most of why not. */
function bestOf(contents: readonly { path: string; read: Read }[]): { path: string; read: Read } | undefined {
  for (const state of ['read', 'unreadable', 'not-fetched', 'missing'] as const) {
    const found = contents.find(({ read }) => read.state === state);
    if (found) return found;
  }
  return undefined;
}

function fromComposition(entry: Entry, reading: Reading): Document {
  const { resource } = entry;
  const title = text(resource, 'title') ?? words(object(resource, 'type'));
  const date = dayAt(resource, 'date');
  const author = authorRole(entry, 'author', reading);
  const content = compositionText(entry, reading);
  if (content === '') reading.report(entry.ref, 'the composition has no text in its sections');
  return {
    value: {
      ...statedOf(entry, title, date, author?.value),
      ...(content === '' ? {} : { text: content, state: 'read' as const }),
      ...kindOf(entry),
    },
    at: [fhirSource(entry, 'section'), ...(author?.at.slice(1) ?? [])],
  };
}
