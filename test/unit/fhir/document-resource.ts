import { chartOf, type Resource, subject } from './record.ts';

/** A DocumentReference, and what is read of it. */

export const base64 = (text: string, encoding: BufferEncoding = 'utf8') =>
  Buffer.from(text, encoding).toString('base64');

/** A current document with this attachment. */
export const document = (attachment: object, more: object = {}): Resource => ({
  resourceType: 'DocumentReference',
  id: 'd',
  status: 'current',
  subject,
  date: '2026-11-09T22:30:00-05:00',
  content: [{ attachment }],
  ...more,
});

/** A current document of plain text. */
export const plain = (text: string, more: object = {}) =>
  document({ contentType: 'text/plain', data: base64(text) }, more);

/** What is read of the document, or of the first of several. */
export const first = (resource: Resource, ...others: Resource[]) => chartOf([resource, ...others]).documents?.[0];
