import { historyCode } from '../narrative/past.ts';
import { nameOf } from './documentation/item.ts';
import { quoteOf, wordsAt } from './documented.ts';
import { distinct } from './pairs.ts';
import { rule, type Said } from './rule.ts';
import { isDiagnosis, supportOf } from './support.ts';
import { named } from './the-list.ts';

/**
 * What stays coded after the event: injuries and fractures by their 7th character, sequelae, a healing myocardial infarction
 * (CH11), complications of care.
 */
const STAYS = /^(?:[ST]|M80|M84|I69|I2[12]|B9[0-4])/;

/** A condition that is coded as current, and that every document which names it calls past or resolved. */
export const pastCodedAsCurrent = rule({
  code: 'CV25',
  name: 'past-coded-as-current',
  version: 1,
  severity: 'error',
  asks: 'replace',
  cite: ['OG III.A (FY2026)', 'OG I.C.21.c.4 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes', 'provider-documents'],
  check: (facts) =>
    distinct(facts.list).flatMap((one): Said[] => {
      if (!isDiagnosis(one) || STAYS.test(one.code)) return [];
      const { support, shown } = supportOf(facts, one);
      const [first] = shown;
      if (support !== 'past' || !first) return [];
      const history = historyCode(one.shown);
      const instead = history !== undefined && facts.codes?.isValid(history) ? ` ${history} says the history, where it matters to the care.` : ' A history code, where it matters to the care, or none.';
      const { cue } = first.condition.assertion;
      const how = cue ? `“${cue.text}”` : 'past history';
      return [
        {
          at: [one.at, ...wordsAt(first)],
          about: [one.shown],
          document: first.paper.id,
          words: quoteOf(first),
          say: `${named(facts, one)} is coded as current; the ${nameOf(first.paper.type)} has “${quoteOf(first)}” as ${how}, and no document says that it is still there.${instead}`,
        },
      ];
    }),
});
