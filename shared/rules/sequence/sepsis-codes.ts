import { beginsWithOne } from '../../icd10cm/code.ts';
import type { Coded } from '../facts.ts';

/** Codes that name a systemic infection, or the complication that goes before it. */
const SYSTEMIC = (
  'A40 A41 A02.1 A19 A20.7 A21.7 A22.7 A24.1 A26.7 A28.2 A32.7 A39.2 A39.3 A39.4 A42.7 A48.3 A54.86 B00.7 B37.7 O03 ' +
  'O04 O07 O08 O75.3 O85 O86 P36 T80.2 T81.4 T88.0 U07.1 J09 J10 J11 A49.9 B34.9'
).split(' ');

/** Infections after a procedure by their site. */
const SITE = ['T81.41', 'T81.42', 'T81.43', 'T81.49'];

/** The systemic infections of a list. Behind a complication of care (T81.4-) the sepsis itself goes before its severity. */
export function systemicInfections(list: readonly Coded[]): Coded[] {
  const all = list.filter(({ code }) => beginsWithOne(code, SYSTEMIC));
  const sepsis = all.filter(({ code }) => /^[ABP]/.test(code));
  return sepsis.length > 0 ? sepsis : all;
}

/** The sites from which the sepsis after a procedure (T81.44) came. */
export function sitesOfSepsis(list: readonly Coded[]): Coded[] {
  return list.filter(({ code }) => beginsWithOne(code, SITE));
}
