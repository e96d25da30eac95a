import { type Day, daysBetween } from '../../chart/day.ts';
import { authorKind } from '../../narrative/author.ts';
import { pattern } from '../../pattern.ts';
import type { Facts, Paper } from '../facts.ts';
import { type LabelledDay, planDates } from '../papers/plan-dates.ts';
import { signedOf } from '../papers/signed.ts';
import { inPaper, NOT_DENIED, statements } from '../papers/statements.ts';
import type { Said } from '../rule.ts';

/** A certification is for 60 days (42 CFR 424.22(b)(1); 484.55(d)(1)). */
const DAYS = 60;

/**
 * The days that plans of care give under their labels, against the start of care and each other: the start of care is the chart's, a
 * certification is for 60 days and one follows the other, the provider's word was there when care began, and nobody signs the plan of
 * a first certification before care began.
 */
export function* datesOfPlans(facts: Facts): Iterable<Said> {
  const { plans, isRecertification } = signedOf(facts);
  const start = facts.assessment.startOfCare;
  for (const plan of plans) {
    const { startOfCare, from, through, verbalOrder } = planDates(plan);
    const finding = (one: LabelledDay, about: string, say: string): Said => ({
      at: start ? [inPaper(plan, one), start.at] : [inPaper(plan, one)],
      about: [about],
      document: plan.id,
      words: one.text,
      say,
    });
    if (startOfCare && start && startOfCare.day !== start.value) {
      const say = `The plan of care gives ${startOfCare.day} as the start of care, and the chart ${start.value}.`;
      yield finding(startOfCare, 'start of care', say);
    }
    if (from && through) yield* period(from, through, start?.value, finding);
    if (isRecertification || !start) continue;
    if (verbalOrder && verbalOrder.day > start.value && !isOrderedBefore(facts, start.value)) {
      const say = `The plan of care dates the verbal order for the start of care ${verbalOrder.day}, after care began (${start.value}), and no provider’s order or referral of before is among the documents.`;
      // Where no provider's paper of before was given at all, the order may be one of those that were not.
      const severity = facts.papers.some((paper) => isOfProviderBefore(paper, start.value))
        ? {}
        : { severity: 'info' as const };
      yield { ...finding(verbalOrder, 'verbal order', say), ...severity };
    }
    yield* signedBefore(facts, plan, start.value);
  }
}

function* period(
  from: LabelledDay,
  through: LabelledDay,
  start: Day | undefined,
  finding: (one: LabelledDay, about: string, say: string) => Said,
): Iterable<Said> {
  const length = (daysBetween(from.day, through.day) ?? 0) + 1;
  if (length !== DAYS) {
    const say = `The plan of care certifies ${from.day} to ${through.day}, which are ${length} days; a certification is for ${DAYS}.`;
    yield finding(through, 'certification period', say);
    return;
  }
  const since = start === undefined ? undefined : daysBetween(start, from.day);
  if (since === undefined || (since >= 0 && since % DAYS === 0)) return;
  const say = `The plan of care certifies from ${from.day}; certifications follow each other every ${DAYS} days from the start of care (${start}).`;
  yield finding(from, 'certification period', say);
}

/** A plan is drawn up from the first visit: a signature days before it has a wrong day. */
function* signedBefore(facts: Facts, plan: Paper, start: Day): Iterable<Said> {
  const days = signedOf(facts).signatures.filter(({ paper }) => paper === plan);
  const [signature] = days;
  if (!signature?.day || days.some(({ day }) => day === undefined || day >= start)) return;
  if ((daysBetween(signature.day, start) ?? 0) <= DAYS_BEFORE) return;
  const say = `The plan of care is signed on ${signature.day}, before care began (${start}): one of the two days is wrong, or it is another plan.`;
  yield { at: [signature.at], about: ['day of signature'], document: plan.id, say };
}

/** A referral may come with a plan that the agency completes. */
const DAYS_BEFORE = 2;

const ORDERING: ReadonlySet<Paper['type']> = new Set<Paper['type']>(['order', 'referral']);
/** Care at home by name: a provider who sends the patient home with it has ordered it. */
const ORDERS_CARE = pattern('i')`
  (?<!\b(?:no|not|without|declin\w{1,4}|refus\w{1,4}) (?:need(?:s)? for )?)(?<!\boutpatient )\b(?:
    home ?-?(?:health|care|nursing)|hhc|hha|hh (?:sn|rn|pt|ot|nurs\w*|services)|vna|visiting nurs\w*
    |home (?:with|w\/) (?:services|nursing|hh|sn|rn|pt|ot|therapy)|(?:sn|pt|skilled nursing) \d ?(?:w\d*|x)
    |(?:sn|pt|skilled nursing|physical therapy)\b[^.;\n]{0,40}?\b(?:order\w*|refer\w*|eval\w*)
    |(?:order\w*|refer\w*|needs?|requires?|certify)\b[^.;\n]{0,40}?\b(?:skilled (?:nursing|services?|care)|homebound)
  )\b
`;

/** A provider's order or referral from before care began, or any word of one in a provider's paper. */
function isOrderedBefore(facts: Facts, start: Day): boolean {
  return facts.papers.some((paper) => {
    if (paper.date !== undefined && paper.date > start) return false;
    if (ORDERING.has(paper.type)) return true;
    return isOfProviderBefore(paper, start) && statements(facts, [paper], ORDERS_CARE, NOT_DENIED).length > 0;
  });
}

/** A provider's own paper of before care began. */
function isOfProviderBefore({ author, date, type }: Paper, start: Day): boolean {
  if (author === undefined || type === 'plan-of-care' || (date !== undefined && date > start)) return false;
  return authorKind(author) === 'provider';
}
