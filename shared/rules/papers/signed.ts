import { daysBetween } from '../../chart/day.ts';
import type { Evidence } from '../../chart/evidence.ts';
import { pattern } from '../../pattern.ts';
import type { Facts, Paper } from '../facts.ts';
import { oncePerChart } from '../once-per-chart.ts';
import { type Signature, signaturesOf } from './signatures.ts';
import { inPaper, isReadable, papersOf, type Statement, statements } from './statements.ts';

const CERTIFICATION = 60;
const RECERTIFICATION = /\bre-?certif(?:y|ied|ication)\b/i;
/** Says how much longer the services will be needed. */
const ESTIMATE = pattern('i')`
  \b(?:
    estimat\w*|anticipat\w*|expect\w*|project\w*|will (?:\w+ )?(?:need|require|continue)|needed|necessary|required
    |continue[sd]?|length of (?:service|time)|how (?:much|long)(?:er)?
  )\b[^.\n]{0,90}?\b(?:
    (?:
      \d+|one|two|three|four|five|six|eight|nine|twelve|another|an additional|additional|a further
    ) (?:to \d+ |more |additional |further )?(?:days?|weeks?|months?|years?|certification\w*|episodes?|periods?)
    |through \d|until \d|indefinite\w*|life-?long|lifetime|end of life|ongoing for|for the (?:rest|remainder)
  )
`;

/** What the plans of care hold of signatures, and of the estimate that a recertification needs. */
export interface Signed {
  plans: readonly Paper[];
  hasUnread: boolean;
  signatures: readonly (Signature & { paper: Paper; at: Evidence })[];
  isRecertification: boolean;
  estimates: readonly Statement[];
}

export const signedOf = oncePerChart((facts): Signed => {
  const all = papersOf(facts, 'plan-of-care');
  const plans = all.filter(isReadable);
  const certifying = facts.papers.filter((paper) => isReadable(paper) && CERTIFYING.has(paper.type));
  return {
    plans,
    hasUnread: all.length > plans.length,
    signatures: plans.flatMap((paper) =>
      signaturesOf(paper).map((one) => ({ ...one, paper, at: inPaper(paper, one) })),
    ),
    isRecertification: isRecertification(facts),
    estimates: statements(facts, certifying, ESTIMATE, 'any').filter(
      ({ mention }) => mention.assertion.kind !== 'negated',
    ),
  };
});

const CERTIFYING: ReadonlySet<Paper['type']> = new Set([
  'plan-of-care',
  'order',
  'progress-note',
  'face-to-face',
  'other',
]);

/** M0100 is 04, or the period lies behind the first certification, or the plan says so. */
function isRecertification(facts: Facts): boolean {
  const { day, assessment } = facts;
  if (assessment.reason?.value === '04') return true;
  const since = day && assessment.startOfCare ? daysBetween(assessment.startOfCare.value, day) : undefined;
  if (since !== undefined && since >= CERTIFICATION) return true;
  return statements(facts, papersOf(facts, 'plan-of-care'), RECERTIFICATION).length > 0 && since === undefined;
}
