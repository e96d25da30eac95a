import type { ClaimFact } from './claim-fact.ts';
import { typeOfBill } from './claim-information.ts';
import { codings } from './codes.ts';
import { periodOf } from './dates.ts';
import { get, object, placed, text } from './json.ts';
import type { Reading } from './reading.ts';
import type { Entry } from './resources.ts';

/** Which claim stands where several are of one period: cancelled, replaced, written anew. */

/** Frequency 8 voids a claim, D a notice of admission. */
export function cancelsAnother(bill: string | undefined): boolean {
  return bill !== undefined && /^\d\d[8D]$/.test(bill);
}

/**
 * References of the claims that another claim cancels: those it names as prior, else those of the same kind and days that were
 * created before it. Created on one day, a claim and a cancellation are the new claim and the end of an older one.
 */
export function cancelledAmong(claims: readonly Entry[], reading: Reading): Set<string> {
  const cancels = claims.filter(
    ({ resource }) => cancelsAnother(typeOfBill(resource)) && text(resource, 'status') === 'active',
  );
  return new Set(
    cancels.flatMap((cancel) => {
      const named = priorsOf(cancel, reading);
      if (named.length > 0) return named;
      const same = claims.filter((claim) => !cancels.includes(claim) && kindAndDays(claim) === kindAndDays(cancel));
      const before = same.filter((claim) => wasBefore(claim, cancel) ?? same.length === 1);
      return before.map(({ ref }) => ref);
    }),
  );
}

function kindAndDays({ resource }: Entry): string {
  const { from, through } = periodOf(get(resource, 'billablePeriod'));
  return `${typeOfBill(resource)?.slice(0, 2)} ${from} ${through}`;
}

/** `undefined` where one of them does not say when it was created. */
function wasBefore(claim: Entry, cancel: Entry): boolean | undefined {
  const [made, cancelled] = [claim, cancel].map(({ resource }) => text(resource, 'created'));
  return made === undefined || cancelled === undefined ? undefined : made < cancelled;
}

/**
 * One claim a From day: a replacement (type of bill 327, or `related` naming what it replaces) stands over what it
 * replaces, a final claim over a request for anticipated payment, then the one created last. The others are reported.
 */
export function onePerPeriod(facts: readonly ClaimFact[], reading: Reading): ClaimFact[] {
  const replaced = new Set(facts.flatMap(({ entry }) => priorsOf(entry, reading)));
  for (const { entry } of facts) {
    if (replaced.has(entry.ref)) reading.report(entry.ref, 'another claim replaces this one');
  }
  const byFrom = Map.groupBy(
    facts.filter(({ entry }) => !replaced.has(entry.ref)),
    ({ from }) => from,
  );
  const standing = [...byFrom.values()].flatMap((same) => {
    const [first, ...others] = same.sort(standsBefore);
    for (const other of others) reading.report(other.entry.ref, 'a later claim of the same period is read instead');
    return first ? [first] : [];
  });
  return standing.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** References of the claims that a claim names as the ones before it. */
function priorsOf(entry: Entry, reading: Reading): string[] {
  return placed(entry.resource, 'related').flatMap(({ element, index }) => {
    const isPrior = codings(object(element, 'relationship')).some((c) => c.code === 'prior' || c.code === 'replaces');
    const prior = isPrior ? reading.find(object(element, 'claim'), entry, `related[${index}].claim`) : undefined;
    return prior && prior.ref !== entry.ref ? [prior.ref] : [];
  });
}

function standsBefore(a: ClaimFact, b: ClaimFact): number {
  if (a.isReplacement !== b.isReplacement) return a.isReplacement ? -1 : 1;
  if (a.isFinal !== b.isFinal) return a.isFinal ? -1 : 1;
  const [x, y] = [a.created ?? '', b.created ?? ''];
  if (x !== y) return x > y ? -1 : 1;
  return a.entry.ref < b.entry.ref ? -1 : 1;
}
