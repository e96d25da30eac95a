import type { Candidate } from './candidate.ts';

/** Signs and symptoms, and the diseases of which they are part: not coded beside them (OG I.B.5; CV-15). */
const PART_OF: readonly (readonly [sign: RegExp, disease: RegExp])[] = [
  [/^(?:R06\.|R60|R05|J81|M79\.89|E87\.70|R09\.02)/, /^(?:I50|I11\.0|I13\.[02])/],
  [/^(?:R06\.|R05|R09\.|R04\.2)/, /^(?:J1[2-8]|J4[0-7]|J69|J84|J96|U07\.1|I26)/],
  [/^R50\.9/, /^(?:A4[01]|J1[2-8]|N1[0-2]|N39\.0|L03|U07\.1|M86|K57)/],
  [/^(?:R25|R26|R27)/, /^(?:G20|G21|G23|G35)/],
  [/^R26/, /^(?:I69|G8[0-3])/],
  [/^(?:R41\.|R44|R45\.1|R46)/, /^(?:F0[1-3]|G30|G31\.8)/],
  [/^(?:R10|R11|R19\.7|K59\.0)/, /^(?:K5[0-7]|K8[0-15]|A04)/],
  [/^R31/, /^(?:N30\..1|C67)/],
  [/^R73\.9/, /^(?:E08|E09|E1[013])/],
  [/^(?:R20|R29\.6)(?!.)/, /^(?:G6[0-3])/],
  [/^(?:M79\.6|M79\.89|R60)/, /^(?:I82\.4|I83|I87|I89\.0|L03\.1)/],
  [/^M25\.[56]/, /^(?:M1[5-9]|M0[56]|M10)/],
  [/^M54\.[2569]/, /^(?:M48|M51|M54\.1|M80\.08|S[23]2\.0)/],
  [/^R00\.[012]/, /^I4[4-9]/],
  [/^R55/, /^(?:I44|I49\.5|I95\.1|R57)/],
  [/^R07/, /^(?:I2[0-5]|J1[2-8]|I26)/],
  [/^R17/, /^K7[0-4]/],
  [/^R60/, /^N04/],
  [/^R44/, /^F(?:06\.[02]|2)/],
  [/^R18/, /^K70\.[13]1|^K71\.51/],
  [/^E87\.1/, /^E22\.2/],
  [/^R56\.9/, /^G40/],
  [/^(?:R35|R39\.1|R30)/, /^(?:N39\.0|N40\.0|N30)/],
  [/^R54/, /^(?:F0|G30|R62\.7)/],
  [/^R63\.[348]/, /^(?:E4[0-6]|R64|E88\.A)/],
  [/^(?:H55|R42)/, /^H81/],
  [/^L84/, /^(?:L97|E(?:08|09|1[013])\.621)/],
  [/^M79\.3/, /^(?:I87|I83)/],
  [/^R53/, /^(?:D5|D6|C)/],
];

/** Without signs and symptoms that are part of a disease beside them. */
export function withoutIntegral(found: readonly Candidate[]): Candidate[] {
  const complete = found.filter((one) => one.complete);
  return found.filter((one) => {
    const diseases = PART_OF.filter(([sign]) => sign.test(one.code));
    return !diseases.some(([, disease]) => complete.some(({ code }) => disease.test(code)));
  });
}
