import type { Day } from '../chart/day.ts';
import { type ListedDiagnosis, listedCondition, type ReadList } from './claim-diagnoses.ts';
import { allWords } from './codes.ts';
import type { ConditionFact } from './condition.ts';
import { overlap, periodOf } from './dates.ts';
import { isHomeHealth } from './encounter-class.ts';
import { countOf, get, object, placed, text } from './json.ts';
import type { Reading } from './reading.ts';
import type { Entry } from './resources.ts';

/**
 * The diagnoses of the home health plan of care in its order (CMS-485 fields 11 and 13). FHIR has no home health plan of
 * care of its own, and `CarePlan.addresses` of any other plan has no order that means anything: so only a plan that
 * calls itself the home health plan of care or certification counts.
 */
export function planOfCareList(
  reading: Reading,
  conditions: readonly ConditionFact[],
  period: { from?: Day; through?: Day },
): ReadList {
  const plans = reading
    .of('CarePlan')
    .filter((entry) => isPlanOfCare(entry, reading) && overlap(spanOf(entry), period))
    .sort((a, b) => (startOf(a) > startOf(b) ? -1 : 1));
  for (const plan of plans) {
    const listed = placed(plan.resource, 'addresses').flatMap(({ element, index }): ListedDiagnosis[] => {
      const read = listedCondition(element, `addresses[${index}]`, plan, conditions, reading);
      return read ? [{ ...read, rank: index + 1 }] : [];
    });
    if (listed.length > 0) {
      return { diagnoses: listed, isWhole: listed.length === countOf(plan.resource, 'addresses') };
    }
  }
  return { diagnoses: [], isWhole: false };
}

function isPlanOfCare(entry: Entry, reading: Reading): boolean {
  const { resource } = entry;
  const status = text(resource, 'status');
  if (status !== 'active' && status !== 'completed') return false;
  const words = `${allWords(resource, 'category')} | ${(text(resource, 'title') ?? '').toLowerCase()}`;
  if (/cms-?\s?485/.test(words)) return true;
  if (!/plan of care|certification/.test(words)) return false;
  if (words.includes('home health')) return true;
  const encounter = reading.find(object(resource, 'encounter'), entry, 'encounter');
  return encounter !== undefined && isHomeHealth(encounter);
}

function spanOf({ resource }: Entry): { from?: Day; through?: Day } {
  return periodOf(get(resource, 'period'));
}

function startOf(entry: Entry): Day {
  return spanOf(entry).from ?? '';
}
