import { pastSaid } from './documented/against-standing.ts';
import { fitOf } from './documented/code-fit.ts';
import { allNamed, type Documented, type Named } from './documented/documented.ts';
import { codeAndCondition, quoteOf } from './documented/documented-words.ts';
import { isOfYearsAgo } from './documented/old-injuries.ts';
import { isOver, supportOf } from './documented/support.ts';
import type { Coded, Facts } from './facts.ts';
import { distinctOf } from './pairs.ts';
import { nameOf } from './papers/paper-name.ts';
import { witnesses } from './papers/repeats-coding.ts';
import { hasUnreadOfProviders, inPaper, sentenceWords } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

/**
 * What stays coded after the event: injuries and fractures by their 7th character, sequelae, a healing myocardial infarction
 * (CH11), complications of care that have a 7th character.
 */
const STAYS = /^(?:S|T(?!8[67])|M80|M84|I69|I2[12]|B9[0-4])/;

/** A condition that is coded as current, and that every document which names it calls past or resolved. */
export const pastCodedAsCurrent = rule({
  code: 'CV25',
  name: 'past-coded-as-current',
  version: 1,
  severity: 'error',
  cite: ['OG III.A (FY2026)', 'OG I.C.21.c.4 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes', 'documents', 'provider-documents'],
  reads: ['terms', 'document-dates'],
  check: (facts) =>
    distinctOf(facts).flatMap((one) => {
      if (STAYS.test(one.code)) return HEALS.test(one.code) ? healed(facts, one) : [];
      if (NICOTINE.test(one.code)) return formerSmoker(facts, one);
      const none = noneNow(facts, one);
      return none.length > 0 ? none : pastSaid(facts, one);
    }),
});

/** Fractures in their healing phase. */
const HEALS = /^(?:S[0-9]2|M80|M84[3-6]).*[DGKP]$/;

/**
 * A fracture coded as healing, and every provider who names it calls it healed years ago (guideline I.C.19.a: D is for the recovery
 * phase). One that healed lately may still be what the patient recovers from.
 */
function healed(facts: Facts, one: Coded): Said[] {
  const { support, shown } = supportOf(facts, one);
  const isLongOver = (each: Documented) =>
    isOver(each) && isOfYearsAgo(facts, sentenceWords(each.paper, each.condition.sentence));
  if (support !== 'past' || !shown.every(isLongOver)) return [];
  return pastSaid(facts, one).map((said) => ({ ...said, severity: 'warn' as const, cite: ['OG I.C.19.a (FY2026)'] }));
}

/** "Recurrent pneumonia, none now": every provider who names it says right behind it that there is none today. */
function noneNow(facts: Facts, one: Coded): Said[] {
  if (!/^(?:A|B(?!2|18)|J[0-2]|J69|L0|N1[0-2]|N30|N39)/.test(one.code) || hasUnreadOfProviders(facts)) return [];
  const { codes } = facts;
  const isNone = ({ paper, condition: { spans } }: Named) =>
    NONE_NOW.test(behind(paper.text, Math.max(...spans.map(({ end }) => end))));
  const found = allNamed(facts).filter(
    (named) =>
      (named.standing === 'current' || (named.condition.assertion.kind === 'affirmed' && isNone(named))) &&
      codes !== undefined &&
      (fitOf(codes, one.code, named.code)?.fit ?? 'other') !== 'other',
  );
  const [first] = found;
  if (!first || !found.every(isNone)) return [];
  return [
    {
      ...codeAndCondition(one, first),
      severity: 'warn',
      asks: 'replace',
      say: `${named(facts, one)} is coded as current; the ${nameOf(first.paper.type)} says “${quoteOf(first)}”, and right after it that there is none now.`,
    },
  ];
}

/** So many characters hold the words of {@link NONE_NOW}. */
const NEAR = 40;

function behind(text: string, end: number): string {
  return text.slice(end, end + NEAR);
}

const NONE_NOW =
  /^,? ?(?:but )?(?:none (?:now|today|at present|currently|current)|(?:no|without) (?:current|active|acute) (?:infection|episode|disease)|not (?:now|currently|at present))\b/i;

const SMOKES =
  /\b(?:smokes|smoking (?!cessation|history)|smoker(?! (?:quit|stopped))|ppd|packs? (?:a|per) day|vap(?:es|ing)|chews|dip|cig\w* daily|nicotine dependence|tobacco (?:use disorder|dependence|abuse))\b/i;
const TREATED =
  /\b(?:nicotine (?:patch\w*|gum|lozenges?|replacement)|varenicline|chantix|(?:nicotine|tobacco) dependence,? (?:\w+ ){0,3}(?:patch\w*|gum|lozenges?))\b/i;
const ENDED = /\b(?:former|ex-?|past|prior|quit|stopped|remote|history of|h\/o|never)\b/i;

const NICOTINE = /^F172\d0/;

/** Nicotine dependence as current, where a provider’s words come to its history and none tells of use or treatment of today. */
function formerSmoker(facts: Facts, one: Coded): Said[] {
  const isToday = witnesses(facts).some(({ text }) =>
    text.split(/[.;\n]/).some((part) => TREATED.test(part) || (SMOKES.test(part) && !ENDED.test(part))),
  );
  if (isToday) return [];
  const past = pastSaid(facts, one);
  if (past.length > 0 || hasUnreadOfProviders(facts)) return past;
  for (const paper of witnesses(facts)) {
    if (!facts.isProvider(paper)) continue;
    const former = facts.linked(paper)?.found.find(({ code }) => code === 'Z87.891');
    if (!former) continue;
    const words = former.spans.map(({ text }) => text).join(' … ');
    return [
      {
        at: [one.at, inPaper(paper, former.spans[0])],
        about: [one.shown],
        document: paper.id,
        words,
        severity: 'warn',
        asks: 'replace',
        say: `${named(facts, one)} is coded as current; the ${nameOf(paper.type)} says “${words}”. Its history is Z87.891.`,
      },
    ];
  }
  return [];
}
