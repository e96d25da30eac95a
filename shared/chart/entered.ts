import { type Chart, chartSchema } from './chart.ts';
import { sourceOf } from './merge.ts';

/** The facts that a person may state in the panel: those that no page or record of one agency settles. */
export const ENTERABLE = [
  'previousPeriodEnd',
  'timing',
  'admissionSource',
  'stays',
  'confirmed',
  'visits',
  'payer',
  'cbsa',
] as const satisfies readonly (keyof Chart)[];
export type Enterable = (typeof ENTERABLE)[number];

/**
 * The chart with what a person entered put over it: entered wins over page and record, what lost stays in `conflicts`.
 * @param entered values by fact name; a value that has not the fact's shape is left out and named in the result
 * @param by who entered it, as the evidence will name them (a role, never a name)
 */
export function applyEntered(
  chart: Chart,
  entered: Readonly<Record<string, unknown>>,
  by: string,
): { chart: Chart; refused: string[] } {
  const out: Chart = { ...chart, conflicts: [...chart.conflicts], sources: { ...chart.sources } };
  const refused: string[] = [];
  for (const [fact, value] of Object.entries(entered)) {
    if (!isEnterable(fact) || value === undefined || !chartSchema.shape[fact].safeParse(value).success) {
      refused.push(fact);
      continue;
    }
    put(out, chart, fact, value, by);
  }
  return { chart: out, refused };
}

/**
 * The chart with documents that a person pasted or dropped, behind those that it holds. Nothing is replaced: a document
 * is one more source, not another value of a fact.
 * @param by who entered them, as the evidence will name them (a role, never a name)
 */
export function withDocuments(chart: Chart, documents: NonNullable<Chart['documents']>, by: string): Chart {
  if (documents.length === 0) return chart;
  const held = chart.documents ?? [];
  const sources: Chart['sources'] = { ...chart.sources };
  for (const i of documents.keys()) sources[`/documents/${held.length + i}`] = [{ kind: 'entered', by }];
  return {
    ...chart,
    documents: [...held, ...documents],
    sources,
  };
}

function isEnterable(fact: string): fact is Enterable {
  return (ENTERABLE as readonly string[]).includes(fact);
}

function put(out: Chart, before: Chart, fact: Enterable, value: unknown, by: string): void {
  const pointer = `/${fact}`;
  const at = { kind: 'entered', by } as const;
  const old = before[fact];
  if (old !== undefined && JSON.stringify(old) !== JSON.stringify(value)) {
    out.conflicts.push({
      fact: pointer,
      lost: { value: old, at: sourceOf(before, pointer) },
      stands: { value, at },
      say: 'a person entered another value; it stands',
    });
  }
  Object.assign(out, { [fact]: value });
  for (const key of Object.keys(out.sources))
    if (key === pointer || key.startsWith(`${pointer}/`)) delete out.sources[key];
  out.sources[pointer] = [at];
}
