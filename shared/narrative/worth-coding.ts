import type { Condition } from './conditions.ts';

/**
 * Symptoms and findings are coded where no diagnosis explains them, and a note names many (OG I.B.4–6). They are suggested
 * only where the note treats them as the matter: in an assessment, a list of diagnoses, the reason for care; and those that
 * home health treats in their own right, wherever a provider names them.
 */
const OWN_RIGHT =
  /^(?:R13\.1|R26\.[0-2]|R29\.6|R29\.810|R32|R33|R39\.8|R41\.(?:3|81|82|84)|R44|R47|R48|R49\.0|R54|R56\.9|R63\.[346]|R64|R65|R73\.0|R78\.81|R91\.1|R97)/;
const SYMPTOM = /^(?:R|M25\.5|M79\.[16]|M62\.81|M54|K59\.0|K92\.[01]|N39\.[34]|H9[23]|G47\.0|B99|T14|L29|M25\.[46])/;
const MATTERS: ReadonlySet<string> = new Set(['assessment', 'diagnoses', 'reason']);

/** Sections that go through the body: what is named there is looked at, not treated. */
const ASIDE: ReadonlySet<string> = new Set(['ros', 'exam', 'vitals', 'results', 'pmh', 'psh', 'social-history']);
/** Says no more than that something was done once, or that an organ is not well: nobody codes by it. */
const EMPTY =
  /^(?:N28\.9|I51\.9|K76\.9|J98\.4|B99\.9|T14|S09\.90|M25\.9|M79\.9|Z98\.89|Z48\.02|Z98\.5|Z90\.(?:49|89|71))/;

/** Whether a condition may be suggested: any disease, and symptoms as above. */
export function isSuggestedSymptom({ code, sentence, source }: Condition): boolean {
  if (EMPTY.test(code)) return false;
  if (!SYMPTOM.test(code)) return true;
  if (source !== 'synonym') return false;
  if (ASIDE.has(sentence.section.name)) return false;
  return OWN_RIGHT.test(code) || MATTERS.has(sentence.section.name);
}
