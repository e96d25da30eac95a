import type { ChecklistItem } from '../../shared/rules/documentation.ts';
import type { DocumentationCase } from './documentation-cases.ts';

/** The lines that a case asks for, as it writes them: documents of the evidence only where the case names any. */
export function linesOf(items: readonly ChecklistItem[], { lines }: DocumentationCase): Record<string, string> {
  return Object.fromEntries(
    Object.entries(lines).map(([id, wanted]) => {
      const item = items.find((one) => one.id === id);
      if (!item) return [id, '-'];
      const docs = item.evidence.flatMap(({ at }) => (at.kind === 'document' ? [at.doc] : []));
      const isAsked = !['-', 'found', 'not found', 'not looked for', 'unreadable'].includes(wanted);
      return [id, isAsked ? [item.state, ...new Set(docs)].join(' ') : item.state];
    }),
  );
}
