import { beginsWithOne } from '../../icd10cm/code.ts';
import type { Coded } from '../facts.ts';

/** Complications that are infections, and what their note asks to name the infection with ("use additional code"). */
const INFECTIONS: readonly (readonly [complication: readonly string[], infection: readonly string[]])[] = [
  [['T83.51'], ['N39.0', 'N30', 'N10', 'N11', 'N12', 'N34']],
  [
    ['T83.5', 'T83.6', 'T84.5', 'T84.6', 'T84.7', 'T85.7'],
    ['A40', 'A41'],
  ],
  [
    ['T84.5', 'T84.6'],
    ['M00', 'M86'],
  ],
  [
    ['K94.02', 'K94.12', 'K94.22', 'K94.32'],
    ['L03.311', 'A40', 'A41'],
  ],
  [['J95.02'], ['L03.221', 'A40', 'A41']],
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
  [['T80.21'], ['A40', 'A41', 'I33', 'R78.81']],
];

/** Infections of one place: sepsis may come from one of them as well. */
const OF_ONE_PLACE =
  /^(?:A04|G0[0-6]|I33|J1[2-8]|J2[0-2]|J69|J8[56]|K57|K6[135]|K8[013]|L0[0-8]|M00|M46|M86|N1[0-2]|N30|N39)/;
const SEPSIS = /^A4[01]/;

/**
 * Each infection of a list that says what infection a complication is, with the complications it may be of. Sepsis beside an
 * infection of another place may come from that one, and is of no complication then.
 */
export function infectionsOfCare(list: readonly Coded[]): { complications: Coded[]; infection: Coded }[] {
  const pairs = INFECTIONS.flatMap(([complications, infections]) =>
    list
      .filter(({ code }) => beginsWithOne(code, complications))
      .flatMap((complication) =>
        list.filter(({ code }) => beginsWithOne(code, infections)).map((infection) => ({ complication, infection })),
      ),
  );
  const ofCare = new Set(pairs.map(({ infection }) => infection));
  const hasOther = list.some((one) => OF_ONE_PLACE.test(one.code) && !ofCare.has(one));
  return [...ofCare]
    .filter(({ code }) => !(hasOther && SEPSIS.test(code)))
    .map((infection) => ({
      infection,
      complications: [
        ...new Set(pairs.filter((pair) => pair.infection === infection).map((pair) => pair.complication)),
      ],
    }));
}

/** Complications whose note asks for the infection in words only ("code to identify infection"), so that the organism stands behind. */
const INFECTED = ['T80.2', 'T81.4', 'T82.6', 'T82.7', 'T83.5', 'T83.6', 'T84.5', 'T84.6', 'T84.7', 'T85.7'];
const ORGANISM = /^B9[5-7]/;
/** Infections that an organism may be of as well, and ulcers, which may be infected. */
const INFECTION =
  /^(?:A|B(?!9[5-7])|G0|H(?:0|10|16|6)|I3[03]|J(?:0|1|2[0-2]|3[269]|69|8[56]|9502)|K(?:3[5-7]|5[07]|6[1358]|8[013]|94[0-3]2)|L(?:[089]|303)|M0[0-2]|M46|M86|N(?:1[0-2]|136|15|3[04]|390|4[1459]|7)|O|R78|T87|U)/;

/** The organisms of a list whose only infections are complications of care: one of those stands before each. */
export function organismsOfCare(list: readonly Coded[]): { complications: Coded[]; organism: Coded }[] {
  const complications = soleInfectionsOfCare(list);
  if (complications.length === 0) return [];
  return list.filter(({ code }) => ORGANISM.test(code)).map((organism) => ({ complications, organism }));
}

/** Infections of care, where the list has no infection of another kind: what organism is told is theirs. */
export function soleInfectionsOfCare(list: readonly Coded[]): Coded[] {
  return list.some(({ code }) => INFECTION.test(code)) ? [] : list.filter(({ code }) => beginsWithOne(code, INFECTED));
}
