import type { UnmaskedRisk } from '../answer.ts';
import type { HealthHomeFacts } from '../facts.ts';
import { untold } from '../seen.ts';
import { type Admission, emergenciesBefore, lastAdmission, urgencyOf } from './admission.ts';
import { charlson } from './charlson.ts';
import { AID, known, type Part, scoreOf, unknown } from './score.ts';

const VERSION = 'LACE index, van Walraven et al., CMAJ 2010;182(6):551–557, doi 10.1503/cmaj.091117 (to verify)';
const SAY = `${AID} 10 or more is called high. Cut-points and Charlson weights are from secondary sources, to verify in the paper.`;
const NO_STAY = 'No hospital discharge is in the chart.';

/** LACE, 0 to 19, for the last hospital discharge (health-homes.md section 9). */
export function lace(facts: HealthHomeFacts): UnmaskedRisk {
  const stay = lastAdmission(facts);
  if (!stay) {
    const parts = [unknown('L', 7, NO_STAY), unknown('A', 3, NO_STAY), comorbidity(facts), unknown('E', 4, NO_STAY)];
    return scoreOf('LACE', VERSION, parts, SAY);
  }
  return scoreOf(
    'LACE',
    VERSION,
    [length(stay), acuity(stay, facts), comorbidity(facts), emergencies(stay, facts)],
    SAY,
  );
}

/** Less than a day 0; 1, 2 and 3 days as many; 4 to 6 days 4; 7 to 13 days 5; 14 and more 7. Days between the dates. */
export function lengthPoints(days: number): number {
  if (days <= 3) return days;
  if (days <= 6) return 4;
  return days <= 13 ? 5 : 7;
}

/** 0 to 3 as they are; 4 and more 5. */
export function comorbidityPoints(charlsonSum: number): number {
  return charlsonSum >= 4 ? 5 : charlsonSum;
}

function length({ days, at, day, sensitive }: Admission): Part {
  if (days === undefined) return unknown('L', 7, 'The day of admission is not told.', { at, sensitive });
  return known('L', lengthPoints(days), {
    value: days,
    at,
    date: day,
    say: 'days between admission and discharge',
    sensitive,
  });
}

function acuity(stay: Admission, facts: HealthHomeFacts): Part {
  const { urgency, at = stay.at } = urgencyOf(stay, facts);
  const more = { at, value: urgency, sensitive: stay.sensitive };
  if (urgency === 'emergent') return known('A', 3, more);
  if (urgency === 'elective') return known('A', 0, more);
  const say =
    urgency === 'urgent'
      ? 'The admission is called urgent: whether it was emergent is not told.'
      : 'Whether the admission was emergent is not told.';
  return { ...unknown('A', 3, say, { at: stay.at, sensitive: stay.sensitive }) };
}

/**
 * The comorbidities are named only unmasked. The masked words are the same for everyone: a list with one left out would
 * tell it.
 */
function comorbidity(facts: HealthHomeFacts): Part {
  const { least, most, names, unread } = charlson(facts);
  const types = untold(facts, 'conditions');
  const maskedSay = 'Comorbidities by the chart’s conditions; not listed here.';
  if (types.length > 0) return unknown('C', 5, `Comorbidities: ${types.join(', ')} not searched.`, { maskedSay });
  const say = [
    names.length === 0 ? 'no comorbidity of the index' : names.join(', '),
    ...(unread > 0 ? ['conditions without an ICD-10-CM code are not read'] : []),
  ].join('; ');
  const points = { least: comorbidityPoints(least), most: comorbidityPoints(most) };
  // HIV alone weighs 4: whoever has anything sensitive gets the same open points, whatever it is.
  const isAnySensitive = facts.conditions.some((fact) => fact.sensitive && fact.use !== 'dropped');
  const open = comorbidityPoints(charlson(facts, 'not sensitive').least);
  const isOpen = points.least !== points.most;
  return {
    item: 'C',
    ...points,
    say,
    maskedSay,
    ...(isAnySensitive ? { maskedPoints: { least: open, most: 5 } } : {}),
    ...(isOpen ? { missing: 'The stage of the kidney disease is not told.' } : { value: least }),
  };
}

/** ED visits in the six calendar months before the admission, at most 4. */
function emergencies({ from }: Admission, facts: HealthHomeFacts): Part {
  if (from === undefined) return unknown('E', 4, 'The day of admission is not told.');
  const visits = emergenciesBefore(from, 6, facts);
  const [first] = visits;
  const points = Math.min(visits.length, 4);
  const where = first && !visits.some(({ sensitive }) => sensitive) ? { at: first.at } : {};
  const more = { value: visits.length, ...where, say: 'ED visits in the six months before the admission' };
  if (facts.looked('Encounter') === 'searched' || points === 4) return known('E', points, more);
  return {
    item: 'E',
    least: points,
    most: 4,
    ...more,
    missing: 'Encounters were not all searched: there may be more ED visits.',
  };
}
