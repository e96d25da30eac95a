import { hash } from '../chart/hash.ts';
import type { Said } from './rule.ts';

/**
 * The key of a finding: the rule, the codes or items concerned, the document, and a hash of the words that it rests on;
 * never an offset, so that a dismissal survives an edit elsewhere (interfaces.md, "Lines out").
 */
export function keyOf(rule: string, said: Pick<Said, 'about' | 'at' | 'document' | 'words'>): string {
  const about = said.about ?? said.at.map(({ what, value }) => (what === 'diagnosis' ? String(value) : what));
  const parts = [[...new Set(about)].sort().join('+')];
  if (said.document !== undefined) parts.push(said.document);
  if (said.words !== undefined) parts.push(hash(said.words));
  return `${rule}:${parts.join(':')}`;
}
