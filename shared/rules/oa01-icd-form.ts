import { codeKey } from '../icd10cm/code.ts';
import { citeEdit } from '../oasis/edits.ts';
import { rule } from './rule.ts';

/**
 * M1021/M1023 hold text that has not the form of a code. Specification v3.01.3 replaced edit -4885 by -7045, which allows
 * a letter in second place; a code written without its point is left alone, since the export puts it in.
 */
export const icdForm = rule({
  code: 'OA01',
  name: 'icd-form',
  version: 1,
  severity: 'block',
  cite: [`${citeEdit('-7045')}; edit -4885 before v3.01.3`],
  needs: ['M1021'],
  act: 'return-to-clinician',
  *check({ listed }) {
    for (const { line, item, code, at } of listed) {
      if (code === undefined) continue;
      if (codeKey(code) < 0) {
        const say = `${line} is not written as an ICD-10-CM code: a letter, two letters or digits, a point, then up to four letters or digits.`;
        yield { at: [at], about: [item], say };
      } else if (line === 'M1021' && /^[V-Y]/i.test(code.trim())) {
        const say = `${line}: ${code.trim().toUpperCase()} names an external cause (V to Y), which the assessment does not take as primary diagnosis.`;
        yield { at: [at], about: [item], say, cite: [citeEdit('-4900')] };
      }
    }
  },
});
