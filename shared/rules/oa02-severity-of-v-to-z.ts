import { citeEdit } from '../oasis/edits.ts';
import { isStartOrResumption } from './answers/assessment-reason.ts';
import { rule } from './rule.ts';

/** A code from V to Z has no symptom control rating. */
export const severityOfVToZ = rule({
  code: 'OA02',
  name: 'severity-of-v-to-z',
  version: 1,
  severity: 'block',
  cite: [citeEdit('-5201')],
  needs: ['M0100', 'M1021'],
  reads: ['principal'],
  act: 'return-to-clinician',
  *check(facts) {
    if (!isStartOrResumption(facts)) return;
    for (const { line, item, code, severity, at } of facts.listed) {
      if (code === undefined || !/^\s*[V-Z]/i.test(code) || !severity || severity.value === 'skipped') continue;
      const say = `${line}: ${code.trim().toUpperCase()} begins with a letter from V to Z and takes no symptom control rating; ${severity.value} is entered. Leave the rating blank.`;
      yield { at: [at, severity.at], about: [item], say };
    }
  },
});
