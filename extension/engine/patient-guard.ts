import { given } from '../../shared/chart/given.ts';
import type { PatientShown } from '../messages/view.ts';
import { type FrameState, frameWords } from './frames.ts';
import { areTwoPeople, isNamed, type NamedPatient, nameParts, patientOfFrame } from './patient-on-page.ts';

/** Who a page is about: one patient as far as it says, or two that its frames name. */
export type WhoIsThere = { patient: NamedPatient } | { two: string };

/** Puts together what the frames say of the patient; two frames that contradict each other name two people. */
export function whoIsThere(frames: readonly FrameState[]): WhoIsThere {
  let patient: NamedPatient = {};
  let first: FrameState | undefined;
  for (const frame of frames) {
    const named = patientOfFrame(frame);
    if (!isNamed(named)) continue;
    if (first && areTwoPeople(patient, named)) {
      const places = [first, frame].map((each) => frameWords(each, frames));
      return { two: `${places.join(' and ')} name two patients: nothing is read until they name one` };
    }
    patient = { ...named, ...patient, ...written(patient, named) };
    first ??= frame;
  }
  return { patient };
}

/** The names of `other` where it writes them as people do, and `patient` in the capitals of a banner. */
function written(patient: NamedPatient, other: NamedPatient): NamedPatient {
  const out: NamedPatient = {};
  for (const key of ['family', 'given'] as const) {
    const [name, better] = [patient[key], other[key]];
    if (name !== undefined && better !== undefined && name === name.toUpperCase()) out[key] = better;
  }
  return out;
}

/** Whether facts that were entered for somebody may be used on a page that names `patient`. */
export function isFor(owner: PatientShown | undefined, patient: NamedPatient): boolean {
  if (!owner) return true;
  const named: NamedPatient = {
    ...given('mrn', owner.mrn),
    ...given('mbi', owner.mbi),
    ...given('birthDate', owner.birthDate),
    ...nameParts(owner.name),
  };
  return !areTwoPeople(named, patient);
}
