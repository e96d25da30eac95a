import type { AssertionKind } from '../narrative/assertion.ts';
import type { Coded, Facts } from './facts.ts';
import { rule, type Said } from './rule.ts';
import { isReadable, type Statement, statements } from './statements.ts';
import { named } from './the-list.ts';

/** Words of titles that say no condition. */
const EMPTY =
  /^(?:personal|family|history|other|others|specified|unspecified|malignant|neoplasms?|organs?|systems?|diseases?|disorders?|conditions?|and|with|from|the|for|not|elsewhere|classified|certain|including|complete|corrected|healed|residual|deficits|current|treatment|behavioral|mental|benign|situ|primary|endocrine|nutritional|metabolic|circulatory|involving|mechanism|mechanisms|immune|related|tissue)$/;
/** What people write for the words of titles. */
const SAME: Readonly<Record<string, string>> = {
  cerebral: 'stroke|cva|tia|cerebral',
  ischemic: 'heart|coronary|cad|ischemic|mi',
  venous: 'dvt|venous|clots?|thromb\\w*',
  thrombosis: 'dvt|thromb\\w*|clots?|vte',
  embolism: 'pe|embol\\w*|pes',
  bronchus: 'lungs?|bronch\\w*',
  kidney: 'kidney|renal',
  large: 'colon|bowel|large',
  rectum: 'rectal|rectum|anal',
  trachea: 'lungs?|trache\\w*',
  diabetes: 'diabet\\w*|dm',
  urinary: 'utis?|urinary|bladder',
  colonic: 'colon\\w*|polyps?',
  nicotine: 'smok\\w*|tobacco|nicotine',
  breast: 'breasts?|mammary',
  prostate: 'prostat\\w*',
};
const CANCER =
  '(?:cancers?|carcinomas?|malignan\\w*|neoplasms?|tumou?rs?|ca|adenocarcinoma|lymphoma|leukemia|melanoma)';

/**
 * "History of": a family code where the documents speak of the patient's own, and a personal code where they speak only of
 * a relative's. Judged where the condition of the title is named in the documents at all.
 */
export const historyOf = rule({
  code: 'CH28',
  name: 'history-of',
  version: 1,
  severity: 'error',
  asks: 'replace',
  cite: ['OG I.C.21.c.4 (FY2026)'],
  needs: ['diagnoses', 'codes', 'documents'],
  *check(facts): Iterable<Said> {
    if (facts.papers.some((paper) => !isReadable(paper))) return;
    for (const one of facts.list.filter(({ code }) => /^Z8[0-7]/.test(code))) {
      const pattern = conditionOf(facts, one);
      if (!pattern) continue;
      const found = statements(facts, facts.papers, pattern, SAID_OF_SOMEONE);
      const ofFamily = found.filter(isOfFamily);
      const own = found.filter((each) => !isOfFamily(each));
      const isFamilyCode = /^Z8[0-4]/.test(one.code);
      const [wrong] = isFamilyCode ? own : ofFamily;
      if (!wrong || (isFamilyCode ? ofFamily : own).length > 0) continue;
      const whose = isFamilyCode ? 'the patient’s own' : 'a relative’s';
      // Said of now, it may stand beside a family history that nobody wrote down.
      const isCertain = !isFamilyCode || wrong.mention.assertion.kind === 'historical';
      const say = `${named(facts, one)}: the ${wrong.paper.type.replaceAll('-', ' ')} speaks of “${wrong.mention.span.text}” as ${whose}. Personal history is Z85–Z87, family history Z80–Z84; what is still there or treated is coded as current.`;
      yield {
        at: [one.at, wrong.at],
        about: [one.shown],
        document: wrong.paper.id,
        words: wrong.mention.span.text,
        ...(isCertain ? {} : { severity: 'warn' as const }),
        say,
      };
    }
  },
});

const SAID_OF_SOMEONE: readonly AssertionKind[] = ['affirmed', 'historical', 'family'];

function isOfFamily({ mention: { assertion } }: Statement): boolean {
  return assertion.kind === 'family' || (assertion.also?.includes('family') ?? false);
}

/** The condition of the title as documents would name it; `undefined` where its words say too little. */
function conditionOf(facts: Facts, { code }: Coded): RegExp | undefined {
  const title = facts.title(code).toLowerCase();
  const words = title.replace(/^.*?history of/, '').match(/[a-z]{4,}/g) ?? [];
  const told = words.filter((word) => !EMPTY.test(word));
  const [first] = told;
  if (
    !first ||
    /unspecified|other (?!malignant)/.test(title.replace(/^.*?history of/, '')) ||
    /^Z(?:8789|8679)/.test(code)
  )
    return undefined;
  const alternatives = told.map((word) => SAME[word] ?? `${word.slice(0, Math.max(5, word.length - 2))}\\w*`).join('|');
  if (!/malignant neoplasm/.test(title)) return new RegExp(`\\b(?:${alternatives})\\b`, 'i');
  return new RegExp(
    `\\b(?:${alternatives})\\b(?: \\w+){0,2} ${CANCER}\\b|\\b${CANCER} (?:of |in )(?:the )?(?:\\w+ ){0,2}(?:${alternatives})\\b`,
    'i',
  );
}
