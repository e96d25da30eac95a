import { pattern } from '../../pattern.ts';
import { isAcuteTurn } from './past.ts';

/**
 * Diseases that last: "history of COPD", or a line of the past medical history, names what the patient has. Others under
 * such a heading are over (OG I.C.21.c.4; III: chronic systemic diseases are coded whenever they affect care).
 */
const LASTING = pattern()`
  ^(?:
    B20|B1[89]|Z21|C7[789]|C8[1-8]|C9[0-6]|D3[2-5]|D4[5-7]|D5[0-9]|D6[0134678]|D69\.[0-4]|D7[13456]|D8[0169]|E0[0-7]|E08|E09
    |E1[013]|E2[0-9]|E3[14]|E4[3-6]|E55|E53\.8|E66|E7[0-9]|E8[0-58]|F0[1-3]|F1\d\.[129]1|F2|F3[0-4]|F39|F4[0-2]
    |F43\.1|F6|F7|F8|F9|G1|G2[0-6]|G3|G40|G43|G47|G5[0-9]|G6[0-4]|G7|G8[0-3]|G89\.[24]|G9(?!3\.4)|H2[5-8]|H3[5-6]
    |H4[0-2]|H54|H9[01]|I0[5-9]|I1[0-3]|I15|I1A|I2[05]|I27|I3[4-79]|I4[2-57-9]|I5[01]|I6[5-79]|I7[01348]|I77\.[36]
    |I8[357]|I89|I95\.1|J30|J4[1-7]|J6[0-7]|J84|J96\.1|K21|K22\.7|K31\.84|K4[0-6]|K86\.[018]|K5[01]|K57\.[1359]0|K58|K62\.7|K90
    |K7[0134]|K72\.[19]|K75\.[2-9]|K76|L1[0-4]|L40|L4[34]|L71|L80|L9[0347]|M0[5-9]|M1[0-9]|M1A|M2[01]|M24\.5|M3[0-6]
    |M4[0-9]|M5[0-4]|M75|M79\.7|M8[0157]|N0[3-7]|N13|N18|N2[5-9]|N30\.[1-4]|N3[12]|N39\.[34]|N40|N4[1-9]|N52|N81|Q
    |R13\.1|R29\.810|R32|R33|R4[78]|R54|R62\.7|R73\.03|Z66|Z7[9]|Z8|Z9
  )
`;

/** Whether a code is of the diseases that last, an acute turn of one among them. */
export function isLastingDisease(code: string): boolean {
  return LASTING.test(code);
}

/** Whether a code names a disease that lasts, and no acute turn of one. */
export function isLasting(code: string): boolean {
  return LASTING.test(code) && !isAcuteTurn(code);
}
