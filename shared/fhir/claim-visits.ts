import type { Chart, Discipline } from '../chart/chart.ts';
import { codingsOf } from './codes.ts';
import { type Json, number, object, objects, text } from './json.ts';
import type { Entry } from './resources.ts';
import { type Sourced, sourced } from './sources.ts';

/** UB-04 revenue codes of home health visits, by their first three digits. */
const DISCIPLINE: Readonly<Record<string, Discipline>> = {
  '042': 'PT',
  '043': 'OT',
  '044': 'SLP',
  '055': 'SN',
  '056': 'MSW',
  '057': 'HHA',
};

/** The revenue code in four digits: NUBC's among several codings, else the first that has its form. */
function revenueOf(item: Json): string | undefined {
  const coded = codingsOf(item, 'revenue').filter(({ code }) => /^\d{3,4}$/.test(code ?? ''));
  return (coded.find(({ system }) => /nubc/i.test(system ?? '')) ?? coded[0])?.code?.padStart(4, '0');
}

/** Lines beside a visit that are no visit: where the care was given (Q5001, Q5002, Q5009), remote monitoring (G0320–G0322). */
const NO_VISIT = /^(Q5001|Q5002|Q5009|G0320|G0321|G0322)$/;

/**
 * Visits by discipline. On a home health claim every visit is a line with a revenue code, and its quantity counts
 * 15-minute units; only where the unit says "visit" does the quantity count visits. No visit line: not told.
 */
export function visitsOf(entry: Entry): Sourced<NonNullable<Chart['visits']>> | undefined {
  const visits: Partial<Record<Discipline, number>> = {};
  for (const item of objects(entry.resource, 'item')) {
    const revenue = revenueOf(item);
    const discipline = revenue === undefined ? undefined : DISCIPLINE[revenue.slice(0, 3)];
    const isOther = codingsOf(item, 'productOrService').some((coding) => NO_VISIT.test(coding.code ?? ''));
    if (!discipline || isOther) continue;
    const quantity = object(item, 'quantity');
    const unit = `${text(quantity, 'unit') ?? ''} ${text(quantity, 'code') ?? ''}`.toLowerCase();
    const count = unit.includes('visit') ? (number(quantity, 'value') ?? 1) : 1;
    visits[discipline] = (visits[discipline] ?? 0) + count;
  }
  return Object.keys(visits).length > 0 ? sourced(visits, entry, 'item') : undefined;
}
