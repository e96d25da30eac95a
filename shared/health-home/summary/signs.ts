import type { Chart } from '../../chart/chart.ts';
import { plainCode } from '../../chart/plain-code.ts';
import { CONDITION_RULES } from '../condition-rules.ts';
import { SIGNS, type SignsOf } from './template.ts';

const CLASS_OF: Readonly<Record<SignsOf, readonly string[]>> = {
  HEART: ['HEART'],
  DIABETES: ['DIABETES'],
  BREATHING: ['ASTHMA', 'COPD'],
  STROKE: ['STROKE'],
  KIDNEY: ['CKD'],
};
const OVER = new Set(['resolved', 'inactive', 'remission']);
const NOT_SO = new Set(['refuted', 'entered-in-error']);

/** Which warning signs the conditions of a chart ask for; the caller leaves out what is masked. */
export function signsIn({ conditions, diagnoses }: Chart): SignsOf[] {
  const standing = (conditions ?? []).filter(
    (one) => !OVER.has(one.clinicalStatus ?? '') && !NOT_SO.has(one.verificationStatus ?? ''),
  );
  const codes = [...standing, ...diagnoses].flatMap(({ code }) => (code === undefined ? [] : plainCode(code)));
  const held = (id: string) => {
    const rule = CONDITION_RULES.find((one) => one.class === id);
    const exclude = rule && 'exclude' in rule ? rule.exclude : undefined;
    return codes.some((code) => rule?.include.test(code) === true && exclude?.test(code) !== true);
  };
  return SIGNS.filter((id) => CLASS_OF[id].some(held));
}
