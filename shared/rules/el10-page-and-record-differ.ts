import type { Chart } from '../chart/chart.ts';
import type { Evidence, Source } from '../chart/evidence.ts';
import { given } from '../chart/given.ts';
import type { Said } from './rule.ts';
import { rule } from './rule.ts';

type Conflict = Chart['conflicts'][number];

/**
 * Page and record state the same fact differently. The page's value stands, and someone should know. What a person entered
 * over either was meant; lists within one source are compared elsewhere (PD08).
 */
export const pageAndRecordDiffer = rule({
  code: 'EL10',
  name: 'page-and-record-differ',
  version: 1,
  severity: 'warn',
  cite: ['project: shared/rules/el10-page-and-record-differ.ts'],
  needs: ['page-and-record'],
  *check(facts): Iterable<Said> {
    const byFact = new Map<string, Conflict[]>();
    for (const conflict of facts.chart.conflicts) {
      if (!isAcross(conflict)) continue;
      byFact.set(conflict.fact, [...(byFact.get(conflict.fact) ?? []), conflict]);
    }
    for (const [fact, conflicts] of byFact) {
      for (const conflict of isList(fact) ? [conflicts] : conflicts.map((one) => [one])) {
        const [first, ...more] = conflict;
        if (!first) continue;
        const at: [Evidence, ...Evidence[]] = [
          evidence(fact, first.lost),
          ...more.map(({ lost }) => evidence(fact, lost)),
        ];
        if (first.stands) at.push(evidence(fact, first.stands));
        yield { at, about: [fact, ...conflict.map(({ lost }) => shown(lost.value) ?? '')], say: words(fact, conflict) };
      }
    }
  },
});

/** One side is a page, the other a record. */
function isAcross({ lost, stands }: Conflict): boolean {
  const kinds = new Set([lost.at.kind, stands?.at.kind]);
  return kinds.has('page') && (kinds.has('fhir') || kinds.has('record'));
}

/** Diagnoses that only the other list holds come one by one and are one message. */
function isList(fact: string): boolean {
  return fact === '/diagnoses';
}

function words(fact: string, conflicts: readonly Conflict[]): string {
  const [first] = conflicts;
  const place = (source: { kind: string } | undefined) => (source?.kind === 'page' ? 'the page' : 'the record');
  if (isList(fact)) {
    const codes = conflicts.map(({ lost }) => shown(lost.value)).join(', ');
    return `In ${place(first?.lost.at)}, not in ${first?.lost.at.kind === 'page' ? 'the record' : 'the list on the page'}: ${codes}.`;
  }
  const [lost, stands] = [shown(first?.lost.value), shown(first?.stands?.value)];
  const name = nameOf(fact);
  if (fact === '/oasis') return 'The record holds another assessment than the page; its answers are not mixed in.';
  if (lost === undefined || stands === undefined)
    return `${name}: ${place(first?.stands?.at)} and ${place(first?.lost.at)} differ.`;
  return `${name}: ${place(first?.stands?.at)} says ${stands}, ${place(first?.lost.at)} says ${lost}.`;
}

const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '/period/from': 'From date',
    '/period/through': 'Through date',
    '/period/admission': 'Start of care',
    '/assessment/completed': 'M0090',
    '/admissionSource': 'Admission source',
    '/previousPeriodEnd': 'End of the previous home health period',
  }),
);

function nameOf(fact: string): string {
  return NAMES.get(fact) ?? fact.split('/').at(-1) ?? fact;
}

function evidence(fact: string, { value, at }: Conflict['lost']): Evidence {
  const text = shown(value);
  return { what: nameOf(fact), ...given('value', text), at: at as Source };
}

/** A value that a message may show; lists of documents and the like are only said to differ. */
function shown(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  const isCodes = Array.isArray(value) && value.length <= 15 && value.every((one) => typeof one === 'string');
  return isCodes ? value.join(', ') : undefined;
}
