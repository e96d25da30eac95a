import { rowsOf } from '../reading/rows-by-letter.ts';

/**
 * The history code of a condition that is over (Alphabetic Index, "History, personal"; OG I.C.21.c.4). Heads from the most
 * specific on. Conditions that are not here leave no history worth a code.
 */
const HISTORY: readonly (readonly [RegExp, string])[] = [
  [/^I63|^I6[0-2]|^G45/, 'Z86.73'],
  [/^I21|^I22/, 'I25.2'],
  [/^I82|^I80\.[1-3]/, 'Z86.718'],
  [/^I26/, 'Z86.711'],
  [/^C18/, 'Z85.038'],
  [/^C19|^C20|^C21/, 'Z85.048'],
  [/^C34/, 'Z85.118'],
  [/^C50/, 'Z85.3'],
  [/^C61/, 'Z85.46'],
  [/^C67/, 'Z85.51'],
  [/^C64/, 'Z85.528'],
  [/^C43/, 'Z85.820'],
  [/^C53/, 'Z85.41'],
  [/^C54|^C55/, 'Z85.42'],
  [/^C56/, 'Z85.43'],
  [/^C73/, 'Z85.850'],
  [/^C25/, 'Z85.07'],
  [/^C0[12]/, 'Z85.810'],
  [/^C17/, 'Z85.068'],
  [/^C32/, 'Z85.21'],
  [/^C44/, 'Z85.828'],
  [/^C62/, 'Z85.47'],
  [/^C65/, 'Z85.53'],
  [/^C66/, 'Z85.54'],
  [/^C71/, 'Z85.841'],
  [/^C0[12]/, 'Z85.810'],
  [/^C(?:0[03-9]|1[0-4])/, 'Z85.818'],
  [/^C32/, 'Z85.21'],
  [/^C15/, 'Z85.01'],
  [/^C16/, 'Z85.028'],
  [/^C22/, 'Z85.05'],
  [/^C81/, 'Z85.71'],
  [/^C8[2-8]/, 'Z85.72'],
  [/^C9[1-5]/, 'Z85.6'],
  [/^C9[06]/, 'Z85.79'],
  [/^C4[01]/, 'Z85.830'],
  [/^C49/, 'Z85.831'],
  [/^C4A/, 'Z85.821'],
  [/^C2[34]/, 'Z85.09'],
  [/^C68/, 'Z85.59'],
  [/^C69/, 'Z85.840'],
  [/^C7[02]/, 'Z85.848'],
  [/^C5[127]/, 'Z85.44'],
  [/^C60/, 'Z85.49'],
  [/^C7[45]/, 'Z85.858'],
  [/^A04\.7/, 'Z86.17'],
  [/^U07\.1/, 'Z86.16'],
  [/^S06/, 'Z87.820'],
  [/^I46/, 'Z86.74'],
  [/^Q2[0-8]/, 'Z87.74'],
  [/^Z22\.7/, 'Z86.15'],
  [/^O24\.4/, 'Z86.32'],
  [/^N20/, 'Z87.442'],
  [/^K25|^K26|^K27/, 'Z87.11'],
  [/^E(?:08|09|1[013])\.621/, 'Z86.31'],
];

/** An acute turn of a disease that lasts, and the disease: `T1DM with DKA, resolved`, `COPD exacerbation, resolved`. */
const LASTS: readonly (readonly [RegExp, string])[] = [
  [/^(E(?:08|09|1[013]))\.[01].*$/, '$1.9'],
  [/^J44\.[01]$/, 'J44.9'],
  [/^G70\.01$/, 'G70.00'],
  [/^D57\.0\d$/, 'D57.1'],
  [/^(D57\.[248])1\d$/, '$10'],
  [/^J47\.[01]$/, 'J47.9'],
  [/^(J45\.[2-5])[12]$/, '$10'],
  [/^J45\.90[12]$/, 'J45.909'],
  [/^(I50\.[234])3$/, '$12'],
  [/^J96\.2([012])$/, 'J96.1$1'],
  // `Osteoporosis with a vertebral fracture, healed`
  [/^M80\.0.*$/, 'M81.0'],
];

const lasts = rowsOf(LASTS, ([acute]) => acute);
const history = rowsOf(HISTORY, ([head]) => head);

/** Whether a code names an acute turn of a disease that lasts. */
export function isAcuteTurn(code: string): boolean {
  return lasts(code).length > 0;
}

/**
 * The code that is left of what a code names once it is over: the disease of which it was an acute turn, or a personal
 * history; `undefined`: none that matters.
 */
export function historyCode(code: string): string | undefined {
  const [[turn, disease] = []] = lasts(code);
  if (turn && disease !== undefined) return code.replace(turn, disease);
  return history(code)[0]?.[1];
}
