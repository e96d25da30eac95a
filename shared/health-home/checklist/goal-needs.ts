import type { Chart } from '../../chart/chart.ts';

type Goal = NonNullable<Chart['goals']>[number];

/** Whether a goal is the patient's own: `expressedBy` is the patient. */
export function isPatientStated({ expressedBy }: Goal): boolean {
  return expressedBy?.type === 'Patient' || expressedBy?.ref?.startsWith('Patient/') === true;
}

/** A target (what is measured, or how much) with its date. */
export function isMeasurable({ targets }: Goal): boolean {
  return (targets ?? []).some(
    ({ measure, detail, due }) => ((measure ?? []).length > 0 || detail !== undefined) && due !== undefined,
  );
}
