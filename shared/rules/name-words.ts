/** What people write in capitals, within the names of rules. */
const CAPITALS = /\b(?:bmi|copd|covid|gg|hipps|hiv|icd|v to z)\b/g;

/**
 * The name of a rule as people read it.
 * @param name as the rule has it: `function-and-gg-disagree` gives `function and GG disagree`
 */
export function nameWords(name: string): string {
  return name
    .replaceAll('-', ' ')
    .replace(CAPITALS, (word) => word.toUpperCase().replace(' TO ', ' to '))
    .replace(/^excludes/, 'Excludes');
}
