import { append } from '../append.ts';
import type { Reading } from '../reading.ts';
import { type Answered, type Assessment, identify, identityIn, isIdentified, naming } from './assessment.ts';
import { withColumn } from './columns.ts';
import { readForms } from './form.ts';
import { readObserved } from './observed.ts';

/** Every OASIS assessment of the record, from forms and from Observations, each once. */
export function readAssessments(reading: Reading): Assessment[] {
  if (!reading.catalogue && (reading.of('QuestionnaireResponse').length > 0 || reading.of('Observation').length > 0)) {
    reading.report(
      'OASIS',
      'no OASIS tables are open: answers coded in LOINC cannot be read, only those under CMS names',
    );
  }
  const forms = readForms(reading);
  const observed = readObserved(reading, forms);
  const kept: { same: Assessment; named: Answered[] }[] = [];
  for (const assessment of [...forms, ...observed].map(identify)) {
    const found = kept.find(({ same }) => isSame(same, assessment));
    if (!found) {
      kept.push({ same: assessment, named: naming(assessment.answers) });
      continue;
    }
    const { same, named } = found;
    append(same.answers, assessment.answers);
    append(same.parts, assessment.parts);
    // Each once: of a thousand copies of a form all name the same assessment.
    const isNew = (one: Answered) => !named.some(({ key, code }) => key === one.key && code === one.code);
    append(named, naming(assessment.answers).filter(isNew));
    Object.assign(same, identityIn(named));
  }
  return kept.map(({ same }) => withColumn(same));
}

/**
 * Whether two sources are one assessment: they name the same M0090 and no different M0100 or M0030; a source that does
 * not tell which assessment it is joins one that was made in the same encounter on that day.
 */
function isSame(a: Assessment, b: Assessment): boolean {
  const differs = (x: string | undefined, y: string | undefined) => x !== undefined && y !== undefined && x !== y;
  if (a.completed === undefined || a.completed !== b.completed) return false;
  if (differs(a.rfa, b.rfa) || differs(a.startOfCare, b.startOfCare)) return false;
  if (a.isCompletedStated && b.isCompletedStated) return true;
  const sameVisit = a.encounter !== undefined && a.encounter === b.encounter;
  return sameVisit || (!isIdentified(a) && !isIdentified(b) && !differs(a.encounter, b.encounter));
}
