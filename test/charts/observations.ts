import type { Observation } from '@medplum/fhirtypes';
import type { OasisCatalogue } from '../../shared/oasis/catalogue.ts';
import { OASIS_PANEL } from '../../shared/oasis/item.ts';
import type { Answers } from './oasis-form.ts';

const LOINC = 'http://loinc.org';

/**
 * An assessment as Observations in the manner of PACIO: one an answer, held together by a panel. Dates and diagnoses are
 * answers like any other; a check-all item is one Observation with a component for each box that is ticked.
 */
export function observationsOf(
  answers: Answers,
  catalogue: OasisCatalogue,
  written: { patient: string; encounter: string; author: string; id: string; day: string },
): Observation[] {
  const common = {
    resourceType: 'Observation' as const,
    status: 'final' as const,
    subject: { reference: written.patient },
    encounter: { reference: written.encounter },
    effectiveDateTime: `${written.day}T10:15:00-05:00`,
    performer: [{ reference: written.author }],
  };
  const parts = [...answers].map(([key, answer], i): Observation => {
    const item = catalogue.byId.get(key) ?? catalogue.byId.get(key.replace(/^(GG01[37]0[A-Z]+)4$/, '$11'));
    if (!item) throw new Error(`the catalogue has no item ${key}`);
    const loinc = item.loinc[0] ?? '';
    // LOINC has one code for the five lines of M1023: CMS's own name tells them apart.
    const names =
      item.kind === 'diagnosis' || key.includes('_SEVERITY') ? [{ system: 'https://del.cms.gov', code: key }] : [];
    const code = { coding: [...names, { system: LOINC, code: loinc }] };
    const id = `${written.id}-${i + 1}`;
    const option = (given: string) => item.answers.find((each) => each.code === given)?.loinc[0] ?? '';
    if (Array.isArray(answer)) {
      const component = answer.map((given) => ({
        code: { coding: [{ system: LOINC, code: option(given) }] },
        valueBoolean: true,
      }));
      return { ...common, id, code, component };
    }
    if (item.kind === 'date') return { ...common, id, code, valueDateTime: answer };
    if (item.kind === 'diagnosis') {
      return {
        ...common,
        id,
        code,
        valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: answer }] },
      };
    }
    return { ...common, id, code, valueCodeableConcept: { coding: [{ system: LOINC, code: option(answer) }] } };
  });
  const panel: Observation = {
    ...common,
    id: `${written.id}-panel`,
    code: { coding: [{ system: LOINC, code: OASIS_PANEL }] },
    hasMember: parts.map((part) => ({ reference: `Observation/${part.id}` })),
  };
  return [panel, ...parts];
}
