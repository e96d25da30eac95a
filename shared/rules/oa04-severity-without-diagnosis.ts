import { citeEdit } from '../oasis/edits.ts';
import { rule } from './rule.ts';

/** A rating stands on a line whose diagnosis is blank. */
export const severityWithoutDiagnosis = rule({
  code: 'OA04',
  name: 'severity-without-diagnosis',
  version: 1,
  severity: 'block',
  cite: [citeEdit('-5221')],
  needs: ['M1021'],
  reads: ['order', 'secondary'],
  act: 'return-to-clinician',
  *check({ listed, assessment }) {
    const reason = assessment.reason?.value;
    // M1021 and M1023 belong to start and resumption of care; where M0100 says another reason, the edit does not apply.
    if (reason !== undefined && reason !== '01' && reason !== '03') return;
    for (const { line, item, code, severity, at } of listed) {
      if (code !== undefined || !severity || severity.value === 'skipped') continue;
      const say = `${line} is blank and has a symptom control rating (${severity.value}). Enter the diagnosis or clear the rating.`;
      yield { at: [severity.at, at], about: [item], say };
    }
  },
});
