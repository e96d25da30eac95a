import type { OasisCatalogue } from '../../oasis/catalogue.ts';
import type { Reading } from '../reading.ts';
import { type Assessment, identify, isIdentified } from './assessment.ts';
import { withColumn } from './columns.ts';
import { readForms } from './form.ts';
import { readObserved } from './observed.ts';

/** Every OASIS assessment of the record, from forms and from Observations, each once. */
export function readAssessments(reading: Reading, catalogue: OasisCatalogue | undefined): Assessment[] {
  if (!catalogue && (reading.of('QuestionnaireResponse').length > 0 || reading.of('Observation').length > 0)) {
    reading.report(
      'OASIS',
      'no OASIS tables are open: answers coded in LOINC cannot be read, only those under CMS names',
    );
  }
  const forms = readForms(reading, catalogue);
  const observed = readObserved(reading, forms, catalogue);
  const kept: Assessment[] = [];
  for (const assessment of [...forms, ...observed].map(identify)) {
    const same = kept.find((other) => isSame(other, assessment));
    if (!same) {
      kept.push(assessment);
      continue;
    }
    same.answers.push(...assessment.answers);
    same.parts.push(...assessment.parts);
    Object.assign(same, identify(same));
  }
  return kept.map(withColumn);
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
