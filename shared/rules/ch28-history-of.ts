import type { AssertionKind } from '../narrative/assertion/assertion-kind.ts';
import { historyCode } from '../narrative/standing/past.ts';
import { documentedOf } from './documented/documented.ts';
import { codeAndCondition } from './documented/documented-words.ts';
import type { Coded, Facts } from './facts.ts';
import { isSequela } from './injuries/injuries.ts';
import { nameOf } from './papers/paper-name.ts';
import { witnesses } from './papers/repeats-coding.ts';
import {
  codeAndWords,
  isReadable,
  type Statement,
  sentenceOf,
  sentenceWords,
  statements,
  wordsAround,
} from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

/** Conditions of history codes as documents name them; malignant neoplasms are read from the titles. */
const CONDITIONS: readonly (readonly [codes: RegExp, words: string])[] = [
  [/^(?:Z823|Z8673)/, 'strokes?|cvas?|tias?|cerebral infarctions?|cerebrovascular'],
  [/^Z8249/, 'heart disease|coronary|cad|heart attacks?|mi|myocardial infarctions?|chf|heart failure|hypertension|htn'],
  [/^Z833/, 'diabet\\w*|dm ?2?'],
  [/^Z811/, 'alcohol\\w*|etoh'],
  [/^Z820/, 'epilep\\w*|seizures?'],
  [/^Z8261/, 'arthritis'],
  [/^(?:Z8262|Z87310)/, 'osteoporo\\w*'],
  [/^Z8342/, 'cholesterol|hyperlipid\\w*|lipid\\w*'],
  [/^(?:Z8371|Z8601)/, 'polyps?'],
  [/^Z841/, 'kidney (?:disease|failure)|renal (?:disease|failure)|ckd|esrd'],
  [/^Z86711/, 'pe|pulmonary embol\\w*'],
  [/^Z86718/, 'dvts?|deep ve(?:in|nous) thrombos[ie]s|venous thrombo\\w*|blood clots?'],
  [/^Z8701/, 'pneumonias?'],
  [/^Z87440/, 'utis?|urinary (?:tract )?infections?'],
  [/^Z87442/, 'kidney stones?|renal (?:calcul\\w*|stones?)|nephrolithiasis'],
  [/^Z8711/, '(?:peptic|gastric|duodenal|stomach) ulcers?|pud'],
  [/^Z8616/, 'covid(?:-19)?|sars-cov-2'],
  [/^Z8614/, 'mrsa'],
  [/^Z8674/, 'cardiac arrests?'],
  [/^Z87820/, 'tbi|traumatic brain injur\\w*|concussions?'],
];
const NAMED = CONDITIONS.map(([codes, words]) => ({ codes, words: new RegExp(`\\b(?:${words})\\b`, 'i') }));
/** Words of titles of malignant neoplasms that name no site. */
const NO_SITE =
  /^(?:personal|family|history|other|unspecified|malignant|neoplasms?|organs?|systems?|and|with|the|large|specified|tissue|related|primary|digestive)$/;
/** What people write for sites of titles. */
const SITES: Readonly<Record<string, string>> = {
  bronchus: 'lungs?|bronch\\w*',
  trachea: 'lungs?|trache\\w*',
  kidney: 'kidneys?|renal',
  intestine: 'colon|colorectal|bowel|intestin\\w*',
  rectum: 'rect\\w*|colorectal|anal',
  breast: 'breasts?',
  prostate: 'prostat\\w*',
};
const CANCER = '(?:cancers?|carcinomas?|malignan\\w*|neoplasms?|tumou?rs?|ca|adenocarcinoma)';
/** Says that it is there and treated now. */
const ACTIVE =
  /(?<!\b(?:no|not|without|denies|any) )\b(?:acute|active|current(?:ly)?|being treated|under treatment|ongoing|completing|day \d+ of|still on|receiving|on (?:iv |oral )?(?:antibiotics?|\w*(?:cillin|floxacin|cycline|mycin)|eliquis|apixaban|heparin|xarelto|warfarin))\b/i;

/**
 * "History of": a personal code where the documents speak only of a relative's, a family code where they speak only of the
 * patient's own, and a personal code (Z86, Z87) of what is still there and treated. Judged where the documents name the
 * condition at all, and where all could be read.
 */
export const historyOf = rule({
  code: 'CH28',
  name: 'history-of',
  version: 1,
  severity: 'error',
  asks: 'replace',
  cite: ['OG I.C.21.c.4 (FY2026)'],
  needs: ['diagnoses', 'codes', 'documents'],
  reads: ['provider-documents', 'terms'],
  *check(facts): Iterable<Said> {
    if (facts.papers.some((paper) => !isReadable(paper))) return;
    for (const one of facts.list.filter(({ code }) => /^Z8[0-7]/.test(code))) {
      const pattern = conditionOf(facts, one);
      const found = pattern ? statements(facts, witnesses(facts), pattern, SAID_OF_SOMEONE) : [];
      const current = facts.list.find((other) => isHistoryOf(one, other));
      if (current) {
        yield* besideCurrent(facts, one, current, found);
        continue;
      }
      const [wrong, whose, isSure] = misplaced(one, found) ?? [];
      if (!wrong || !whose) continue;
      yield {
        ...codeAndWords(one, wrong),
        ...(isSure ? {} : { severity: 'warn' as const }),
        say: `${named(facts, one)}: the ${nameOf(wrong.paper.type)} speaks of “${wrong.mention.span.text}” as ${whose}. Personal history is Z85–Z87, family history Z80–Z84; what is still there or treated is coded as current.`,
      };
    }
  },
});

const SAID_OF_SOMEONE: readonly AssertionKind[] = ['affirmed', 'historical', 'family'];

/** The statement that a code does not fit, whose the condition is by it, and whether that is sure. */
function misplaced(
  { code }: Coded,
  found: readonly Statement[],
): [wrong: Statement, whose: string, isSure: boolean] | undefined {
  const ofFamily = found.filter(isOfFamily);
  const own = found.filter((one) => !isOfFamily(one) && !isTaught(one));
  const [firstOwn] = own;
  const [firstOfFamily] = ofFamily;
  if (/^Z8[0-4]/.test(code)) {
    // Said of now, it may stand beside a family history that nobody wrote down.
    if (!firstOwn || firstOfFamily) return undefined;
    return [firstOwn, 'the patient’s own', firstOwn.mention.assertion.kind === 'historical'];
  }
  if (!firstOwn) return firstOfFamily && [firstOfFamily, 'a relative’s', true];
  // Whether a neoplasm is still treated is another row (CH20).
  const active = own.find(isActive);
  const isNow = active && !code.startsWith('Z85') && own.every(({ mention }) => mention.assertion.kind === 'affirmed');
  return isNow ? [active, 'still there', false] : undefined;
}

/** A history code, and a code of what it is the history of. A heart that was mended may have a defect left (Z87.7), and a sequela is no current injury. */
function isHistoryOf(history: Coded, other: Coded): boolean {
  return !history.code.startsWith('Z877') && !isSequela(other) && historyCode(other.shown) === history.shown;
}

/** The history of what is coded as current too: right where there was an earlier one, of which some document would tell. */
function* besideCurrent(facts: Facts, history: Coded, current: Coded, found: readonly Statement[]): Iterable<Said> {
  // COVID-19 as current and as over is CH31's.
  if (history.code === 'Z8616') return;
  if (found.some((one) => one.mention.assertion.kind === 'historical' || BEFORE.test(wordsAround(one)))) return;
  if (history.code.startsWith('Z85') && facts.papers.some(({ text }) => EARLIER_CANCER.test(text))) return;
  const own = documentedOf(facts, current);
  if (
    own.some(
      ({ standing, paper, condition }) => standing === 'past' || BEFORE.test(sentenceWords(paper, condition.sentence)),
    )
  )
    return;
  const [stated] = found.filter((one) => !isOfFamily(one) && !isTaught(one));
  const [told] = own.filter(({ standing }) => standing === 'current');
  const words = stated ? codeAndWords(history, stated) : told && codeAndCondition(history, told);
  if (!words) return;
  const [, ...where] = words.at;
  yield {
    ...words,
    at: [history.at, current.at, ...where],
    about: [history.shown, current.shown],
    severity: 'warn',
    asks: 'remove',
    say: `${named(facts, history)} beside ${named(facts, current)}: a condition that is coded as current is no history, and no document tells of an earlier one.`,
  };
}

/** Another one, earlier. */
const BEFORE =
  /\b(?:previous\w*|prior|past|earlier|old|remote|second|another|new primary|recurr\w*|history|hx|h\/o|years? ago|in (?:19|20)\d\d|(?<![/-])(?:19|20)\d\d)\b/i;

/** Any cancer of before, which may be the one that is meant. */
const EARLIER_CANCER =
  /\b(?:history of|h\/o|hx(?: of)?|s\/p|prior|previous|past|remote|second primary|surviv\w+)\b[^.;\n]{0,40}\b(?:cancers?|carcinomas?|malignan\w*|tumou?rs?|lymphomas?|leuk\w*|melanomas?|myelomas?|sarcomas?|BCC|SCC|CA)\b|\b(?:cancers?|lymphomas?) surviv\w+/i;

/** `Taught: s/s of stroke (FAST)`: what to watch for is nobody's history. */
function isTaught(one: Statement): boolean {
  return /\b(?:taught|teach\w*|instruct\w*|educat\w*|s\/s|signs? (?:and|&|of)|symptoms? of|risks? (?:of|for)|prevent\w*|when to call)\b/i.test(
    sentenceOf(one).before,
  );
}

function isOfFamily({ mention: { assertion } }: Statement): boolean {
  return assertion.kind === 'family';
}

function isActive(one: Statement): boolean {
  return one.mention.assertion.kind === 'affirmed' && ACTIVE.test(wordsAround(one));
}

/** The condition of a history code as documents would name it; `undefined`: none that can be told. */
function conditionOf(facts: Facts, { code }: Coded): RegExp | undefined {
  const known = NAMED.find(({ codes }) => codes.test(code));
  if (known) return known.words;
  const title = facts.title(code).toLowerCase();
  if (!title.includes('malignant neoplasm')) return undefined;
  const sites = (title.replace(/^.*?neoplasm/, '').match(/[a-z]{4,}/g) ?? []).filter((word) => !NO_SITE.test(word));
  if (sites.length === 0) return undefined;
  const all = sites.map((site) => SITES[site] ?? `${site.slice(0, Math.max(5, site.length - 2))}\\w*`).join('|');
  return new RegExp(
    `\\b(?:${all})\\b(?: \\w+){0,2} ${CANCER}\\b|\\b${CANCER} (?:of |in )(?:the )?(?:\\w+ ){0,2}(?:${all})\\b`,
    'i',
  );
}
