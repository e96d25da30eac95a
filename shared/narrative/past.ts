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
  [/^C44/, 'Z85.828'],
  [/^C53/, 'Z85.41'],
  [/^C54|^C55/, 'Z85.42'],
  [/^C56/, 'Z85.43'],
  [/^C73/, 'Z85.850'],
  [/^C25/, 'Z85.07'],
  [/^C15/, 'Z85.01'],
  [/^C16/, 'Z85.028'],
  [/^C22/, 'Z85.05'],
  [/^C81/, 'Z85.71'],
  [/^C8[2-8]/, 'Z85.72'],
  [/^C9[1-5]/, 'Z85.6'],
  [/^U07\.1/, 'Z86.16'],
  [/^N20/, 'Z87.442'],
  [/^K25|^K26|^K27/, 'Z87.11'],
];

/** The code for a personal history of what a code names; `undefined`: none that matters. */
export function historyCode(code: string): string | undefined {
  return HISTORY.find(([head]) => head.test(code))?.[1];
}
