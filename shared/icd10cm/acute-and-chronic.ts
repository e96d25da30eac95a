import { meaningfulWords, ofTitle } from './title-words.ts';

/** What a title says of acuity, leaving out what stands in brackets and behind "with" and "without". */
const acuityOf = ofTitle((title): { acute: boolean; chronic: boolean; condition: ReadonlySet<string> } => {
  const head = title.replace(/\([^)]*\)/g, ' ').split(/\bwith(?:out)?\b/i)[0] ?? '';
  const words = meaningfulWords(head);
  return {
    acute: words.includes('acute'),
    chronic: words.includes('chronic'),
    condition: new Set(words.filter((word) => word !== 'acute' && word !== 'chronic')),
  };
});

/**
 * Whether two titles name one condition, the first as acute and the second as chronic: K85.90 and K86.1, M86.161 and
 * M86.661. One of them may name it more closely. Acute kidney failure and chronic kidney disease are two conditions.
 */
export function areAcuteAndChronic(acute: string, chronic: string): boolean {
  const a = acuityOf(acute);
  const c = acuityOf(chronic);
  if (!a.acute || a.chronic || !c.chronic || c.acute) return false;
  const [fewer, more] = a.condition.size <= c.condition.size ? [a.condition, c.condition] : [c.condition, a.condition];
  return fewer.size > 0 && [...fewer].every((word) => more.has(word));
}
