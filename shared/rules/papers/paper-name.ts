import type { DocumentType } from '../../chart/chart.ts';

/** Names of kinds of documents within a sentence. */
export function nameOf(type: DocumentType): string {
  if (type === 'face-to-face') return 'face-to-face note';
  if (type === 'other') return 'document of no stated type';
  if (type === 'lab') return 'laboratory report';
  if (type === 'imaging') return 'imaging report';
  return type.replaceAll('-', ' ');
}
