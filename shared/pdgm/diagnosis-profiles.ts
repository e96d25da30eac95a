import { codesOfLine } from './grouper-pack.ts';
import type { DiagnosisProfile } from './tables.ts';

/** A line's beginning at each code with another first letter: that shares no character with the code before it. */
const NEXT_LETTER = / (?=0)/;

/**
 * What a diagnosis table says of a code. The table holds tens of thousands of codes and a chart asks for a few of some
 * letters: the codes of a letter are read when the first of them is asked for.
 * @param profiles everything that is said of any code
 * @param codes line `i` holds the codes of profile `i`, as `grouper-pack.ts` writes them
 * @returns the profile of an undotted code in upper case; `undefined`: the table has no such row
 */
export function profilesByCode(
  profiles: readonly DiagnosisProfile[],
  codes: string,
): (code: string) => DiagnosisProfile | undefined {
  const waiting = new Map<string, [profile: DiagnosisProfile, line: string][]>();
  const lines = codes.split('\n');
  profiles.forEach((profile, i) => {
    for (const line of lines[i]?.split(NEXT_LETTER) ?? []) {
      const letter = line.charAt(1);
      const others = waiting.get(letter);
      if (others) others.push([profile, line]);
      else waiting.set(letter, [[profile, line]]);
    }
  });
  const read = new Map<string, Map<string, DiagnosisProfile>>();
  return (code) => {
    const letter = code.charAt(0);
    let known = read.get(letter);
    if (!known) {
      const all = waiting.get(letter);
      if (!all) return undefined;
      known = new Map();
      for (const [profile, line] of all) for (const each of codesOfLine(line)) known.set(each, profile);
      read.set(letter, known);
      waiting.delete(letter);
    }
    return known.get(code);
  };
}
