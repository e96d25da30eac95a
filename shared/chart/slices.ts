import { addDays, type Day, daysBetween } from './day.ts';

/** A 30-day period counts both its first and its last day; two make a certification (pdgm.md section 13). */
export const SLICE = 30;
export const CERTIFICATION = 60;
/** The recertification assessment is made on days 56 to 60 of a certification (42 CFR 484.55(d)(1)). */
const RECERTIFICATION_WINDOW_FROM = 56;

/** From day of the 30-day slice that holds `day`, counted from `start`; `undefined` before the start. */
export function sliceStart(start: Day, day: Day): Day | undefined {
  const passed = daysBetween(start, day);
  return passed === undefined || passed < 0 ? undefined : addDays(start, Math.floor(passed / SLICE) * SLICE);
}

/** First day of the certification that holds `day`. */
export function certificationStart(start: Day, day: Day): Day | undefined {
  const passed = daysBetween(start, day);
  return passed === undefined || passed < 0
    ? undefined
    : addDays(start, Math.floor(passed / CERTIFICATION) * CERTIFICATION);
}

/** Which day of its certification `day` is: 1 to 60. */
export function certificationDay(start: Day, day: Day): number | undefined {
  const passed = daysBetween(start, day);
  return passed === undefined || passed < 0 ? undefined : (passed % CERTIFICATION) + 1;
}

/** Whether `day` lies in the last five days of its certification. */
export function isInRecertificationWindow(start: Day, day: Day): boolean {
  return (certificationDay(start, day) ?? 0) >= RECERTIFICATION_WINDOW_FROM;
}

/** The last day of a full slice. */
export function sliceEnd(from: Day): Day | undefined {
  return addDays(from, SLICE - 1);
}
