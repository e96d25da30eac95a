import type { Editions } from '../editions/editions.ts';
import type { OasisCatalogue } from '../oasis/catalogue.ts';
import { refusal } from './admit.ts';
import { text } from './json.ts';
import type { WhoseRecord } from './patient-of.ts';
import type { References } from './references.ts';
import type { Report } from './report.ts';
import type { Entry } from './resources.ts';

/**
 * What the gateway got for an attachment that is not inline, or made of data that is a PDF. `unreadable`: it is there and is
 * not text; `missing`: the server has no such thing. A URL that is not in the map was not looked for.
 */
export type AttachmentText = { text: string; contentType?: string } | 'unreadable' | 'missing';

/** What every reader of a resource family needs: this patient's admitted resources, and a way to follow references. */
export interface Reading {
  of(type: string): readonly Entry[];
  /**
   * The resource that a reference of `from` at `path` means. `undefined` where it is not here or must be left out,
   * which is reported once. Without a path nothing is reported: the caller has another way to find it.
   */
  find(reference: unknown, from: Entry, path?: string): Entry | undefined;
  /** What references of others led to, by name: somebody was told of by it, though nothing of it may stand in the chart. */
  reached: ReadonlySet<string>;
  /** Resources that must be left out, though they may be this patient's. */
  refused: readonly Entry[];
  report: Report;
  editions: Editions;
  /** The items of the newest OASIS tables that are open; `undefined`: none are, and answers are known by CMS's names only. */
  catalogue: OasisCatalogue | undefined;
  attachments: ReadonlyMap<string, AttachmentText>;
  /** Whether resources of this type were searched completely. */
  hasSearched(type: string): boolean;
}

/**
 * @param admitted the resources that nothing stands against, supporting types included
 */
export function readingOf(
  admitted: readonly Entry[],
  references: References,
  whose: WhoseRecord,
  searched: ReadonlySet<string>,
  rest: Pick<Reading, 'report' | 'editions' | 'catalogue' | 'attachments' | 'refused'>,
): Reading {
  const byType = Map.groupBy(admitted, ({ type }) => type);
  const isAdmitted = new Set(admitted.map((entry) => entry.ref));
  const reached = new Set<string>();
  const said = new Set<string>();
  const once = (at: string, say: string) => {
    if (said.has(`${at} ${say}`)) return;
    said.add(`${at} ${say}`);
    rest.report(at, say);
  };
  const find = (reference: unknown, from: Entry, path?: string): Entry | undefined => {
    const found = references.resolve(reference, from);
    if (!found) {
      // A reference with nothing but a display names someone in words; there is nothing to resolve.
      // Search results mostly leave out the patient, whom everything in them refers to: nobody is missing.
      const isThePatient = references.nameOf(reference, from) === whose.ref;
      if (isThePatient) return undefined;
      if (path !== undefined && (typeof reference === 'string' || text(reference, 'reference') !== undefined)) {
        once(`${from.ref}.${path}`, 'what this refers to is not among these resources');
      }
      return undefined;
    }
    if (!found.container) {
      if (!isAdmitted.has(found.ref)) return undefined;
      reached.add(found.ref);
      return found;
    }
    // A contained resource is its container's patient's unless it says otherwise.
    const why = refusal(found, { ...whose, isOf: () => 'this' });
    if (why !== undefined) once(found.ref, why);
    return why === undefined ? found : undefined;
  };
  return {
    of: (type) => byType.get(type) ?? [],
    find,
    reached,
    hasSearched: (type) => searched.has(type),
    ...rest,
  };
}
