import type { Context } from 'hono';
import { classificationText } from '../../shared/api/classification-text.ts';
import type { Chart } from '../../shared/chart/chart.ts';
import type { Classification } from '../../shared/classify.ts';
import type { CodeAnswer } from '../../shared/pdgm/code-answer.ts';
import { chartView, seesGroups, seesPayment, view } from '../../shared/view.ts';
import type { Env } from './env.ts';
import { Problem } from './problem.ts';

/**
 * What the caller's role may see of an answer. A caller without a role (this machine's own user, a program whose token names
 * none) gets the whole of it: the bytes of the command line.
 */

/** The bytes of a classification. */
export function classificationFor(c: Context<Env>, classification: Classification): string {
  const { role } = c.get('caller');
  return role === undefined ? classificationText(classification) : JSON.stringify(view(classification, role));
}

/** A chart that was read. */
export function chartFor(c: Context<Env>, chart: Chart): Chart {
  const { role } = c.get('caller');
  return role === undefined ? chart : chartView(chart, role);
}

/** A code, without its group for those who see none. */
export function codeFor(c: Context<Env>, answer: CodeAnswer): Omit<CodeAnswer, 'group'> {
  const { role } = c.get('caller');
  if (role === undefined || seesGroups(role)) return answer;
  const { group: _group, ...rest } = answer;
  return rest;
}

/**
 * Whether the payment preview is computed. Who asks and may not see it is told so: an answer that only lacks it would look
 * like one for which there is none.
 * @throws {Problem} 403
 */
export function paymentFor(c: Context<Env>, asked: 'true' | 'false' | undefined): boolean {
  const { role } = c.get('caller');
  if (asked !== 'true') return false;
  if (role === undefined || seesPayment(role)) return true;
  throw new Problem(403, 'forbidden', 'payment is for managers', { at: 'payment' });
}
