import { beginsWithOne } from '../icd10cm/code.ts';
import type { Coded } from './facts.ts';

/** Complications that are infections, and what their note asks to name the infection with ("use additional code"). */
const INFECTIONS: readonly (readonly [complication: readonly string[], infection: readonly string[]])[] = [
  [['T83.51'], ['N39.0', 'N30', 'N10', 'N11', 'N12', 'N34']],
  [
    ['T84.5', 'T84.6'],
    ['M00', 'M86'],
  ],
  [
    ['T81.41', 'T81.42'],
    ['L02.21', 'L03.31'],
  ],
  [['T81.43'], ['K65', 'K68.1']],
  [
    ['T82.6', 'T82.7'],
    ['A40', 'A41', 'I33', 'R78.81'],
  ],
  [['T85.71'], ['K65']],
];

/** The first complication of each kind in a list, and each infection that says what it is. */
export function infectionsOfCare(list: readonly Coded[]): { complication: Coded; infection: Coded }[] {
  return INFECTIONS.flatMap(([complications, infections]) => {
    const complication = list.find(({ code }) => beginsWithOne(code, complications));
    if (!complication) return [];
    return list.flatMap((infection) =>
      beginsWithOne(infection.code, infections) ? [{ complication, infection }] : [],
    );
  });
}
