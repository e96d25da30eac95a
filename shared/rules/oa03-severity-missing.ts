import { citeEdit } from '../oasis/edits.ts';
import { isStartOrResumption } from './answers/assessment-reason.ts';
import type { Said } from './rule.ts';
import { rule } from './rule.ts';

/**
 * Every other code has a rating from 00 to 04; a primary of 00 ("asymptomatic") is accepted with a warning. A rating that
 * the chart does not mention is not a blank one.
 */
export const severityMissing = rule({
  code: 'OA03',
  name: 'severity-missing',
  version: 1,
  severity: 'block',
  cite: [citeEdit('-5211')],
  needs: ['M0100', 'M1021'],
  act: 'return-to-clinician',
  *check(facts): Iterable<Said> {
    if (!isStartOrResumption(facts)) return;
    for (const { line, item, code, severity, at } of facts.listed) {
      if (code === undefined || /^\s*[V-Z]/i.test(code) || !severity) continue;
      const shown = `${line}: ${code.trim().toUpperCase()}`;
      const about = [item];
      if (severity.value === 'skipped') {
        const say = `${shown} needs a symptom control rating from 00 to 04; it is blank.`;
        yield { at: [at, severity.at], about, say };
      } else if (!/^0?[0-4]$/.test(severity.value)) {
        const say = `${shown} needs a symptom control rating from 00 to 04; ${severity.value} is none of them.`;
        yield { at: [at, severity.at], about, say };
      } else if (line === 'M1021' && Number(severity.value) === 0) {
        const say = `${shown} is the reason for home care and is rated 00 (asymptomatic, no treatment needed). The rating of a primary diagnosis should be 01 to 04.`;
        yield { at: [at, severity.at], about, say, severity: 'warn', cite: [citeEdit('-4991')] };
      }
    }
  },
});
