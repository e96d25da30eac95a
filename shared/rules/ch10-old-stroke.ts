import { addDays } from '../chart/day.ts';
import { isOf, keptApart } from './chapter.ts';
import { pastSaid } from './documented/against-standing.ts';
import { allNamed, presumedCodes } from './documented/documented.ts';
import { codeAndCondition, quoteOf } from './documented/documented-words.ts';
import { otherDominance } from './documented/dominant-side.ts';
import { ledToByProviders, wordsOfLed } from './documented/led-to.ts';
import type { Coded, Facts } from './facts.ts';
import { distinctOf } from './pairs.ts';
import { datedStatements, dayInWords } from './papers/dated-statements.ts';
import { nameOf } from './papers/paper-name.ts';
import { codeAndWords, NOW_OR_BEFORE, perhapsOfProviders, statements, wordsAround } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { named, shownAll } from './the-list.ts';

/** Acute events; stenosis and chronic disease of the same arteries (I65–I67) stand beside a sequela without question. */
const EVENT = ['I60', 'I61', 'I62', 'I63'];

/**
 * An old stroke has deficits (I69) or none (Z86.73); an acute code beside either is another, new stroke. Nor is an acute code
 * for a stroke that the documents call past or date far back, nor Z86.73 where a provider documents what the stroke left, nor
 * I69 where one says that it left nothing. Which side is dominant: as documented.
 */
export const oldStroke = rule({
  code: 'CH10',
  name: 'old-stroke',
  version: 1,
  severity: 'error',
  asks: 'remove',
  cite: ['OG I.C.9.d (FY2026)'],
  needs: ['diagnoses', 'from', 'codes'],
  reads: ['notes', 'documents', 'provider-documents', 'terms'],
  *check(facts): Iterable<Said> {
    yield* facts.notes ? keptApart(facts, ['Z86.73'], ['I69'], NONE_LEFT) : noneLeftBesideDeficits(facts);
    const told = [...asDocumented(facts), ...nothingLeft(facts)];
    yield* told;
    if (told.length === 0) yield* longPast(facts);
    yield* otherDominance(facts);
    yield* ofNoKind(facts);
    const events = facts.list.filter((one) => isOf(EVENT, one));
    const sequelae = facts.coded('I69', 'Z86.73');
    const [event] = events;
    // Told already: that it is over says why it goes.
    if (told.some(({ about }) => about?.includes(event?.shown ?? ''))) return;
    const [old] = sequelae;
    if (!event || !old || (isOf(['Z86.73'], old) && sequelae.length === 1)) return;
    yield {
      at: [event.at, ...sequelae.map(({ at }) => at)],
      severity: 'query',
      act: 'query-provider',
      say: `${named(facts, event)} beside ${shownAll(sequelae)}: an acute code only for a new stroke; what remains of an old one is I69 alone.`,
      cite: ['OG I.C.9.d.2 (FY2026)', 'Excludes2 at I63'],
    };
  },
});

const NONE_LEFT = 'Deficits of the old stroke are I69; Z86.73 says that none remained.';

/** By the guideline alone, on days whose tabular notes are not there. */
function* noneLeftBesideDeficits(facts: Facts): Iterable<Said> {
  const [none] = facts.coded('Z86.73');
  const [left] = facts.coded('I69');
  if (!none || !left) return;
  const say = `${named(facts, none)} and ${named(facts, left)} stand side by side. ${NONE_LEFT}`;
  yield { at: [none.at, left.at], say, cite: ['OG I.C.9.d.3 (FY2026)'] };
}

/** Sequelae of a cerebrovascular disease that nobody names, where a provider names a stroke: the index has those as I69.3-. */
function* ofNoKind(facts: Facts): Iterable<Said> {
  const [one] = facts.coded('I69.9');
  const papers = perhapsOfProviders(facts);
  if (!one || papers.some(({ text }) => OTHER_KIND.test(text))) return;
  const [found] = statements(facts, papers, A_STROKE, NOW_OR_BEFORE);
  if (!found) return;
  yield {
    ...codeAndWords(one, found),
    severity: 'warn',
    asks: 'replace',
    say: `${named(facts, one)}: the ${nameOf(found.paper.type)} says “${found.mention.span.text}”. Sequelae of a stroke whose kind is not stated are I69.3-.`,
    cite: ['ICD-10-CM Alphabetic Index, “Sequelae, stroke NOS”'],
  };
}

const A_STROKE = /\b(?:strokes?|CVAs?|cerebrovascular accident|(?:cerebral|brain) infarct\w*)\b/i;
/** Kinds with sequelae of their own. */
const OTHER_KIND = /\b(?:hemorrhag\w*|SAH|ICH|bleed|aneurysm|moyamoya|vasculitis|stenosis|small[- ]vessel)\b/i;

const NOTHING_LEFT =
  /\b(?:no|without|w\/o)\s+(?:any\s+|known\s+|significant\s+|focal\s+)?(?:residual\w*(?:\s+(?:deficits?|effects?|weakness))?|neuro\w*\s+deficits?|sequelae|late effects?|deficits?)\b/i;

/** A sequela that is not named, or the acute event, although a provider says that none remained. */
function* nothingLeft(facts: Facts): Iterable<Said> {
  const sequelae = facts.coded('I69');
  const one = sequelae[0] ?? facts.coded(...EVENT)[0];
  if (!one || sequelae.some(({ code }) => !/^I69[0-389]0$/.test(code))) return;
  // An earlier one may have left nothing.
  if (sequelae.length === 0 && facts.papers.some(({ text }) => A_NEW_STROKE.test(text))) return;
  const [found] = statements(facts, perhapsOfProviders(facts), NOTHING_LEFT, 'any').filter((each) =>
    STROKE.test(wordsAround(each)),
  );
  if (!found) return;
  const words = found.mention.span.text;
  yield {
    at: [one.at, found.at],
    about: [one.shown, 'Z86.73'],
    document: found.paper.id,
    words,
    asks: 'replace',
    say: `${named(facts, one)}: the ${nameOf(found.paper.type)} says “${words}” of the stroke. A stroke that left nothing is Z86.73.`,
    cite: ['OG I.C.9.d.3 (FY2026)'],
  };
}

/** Days after which nobody cares for the event itself any more; the guidelines name none, home care begins after the hospital. */
const LONGEST_EVENT = 30;
const A_NEW_STROKE =
  /\b(?:new|acute|recent|second|another|repeat|today|this (?:week|month)|last week)\b[^.;\n]{0,40}\b(?:strokes?|CVAs?|infarct\w*|hemorrhage)\b/i;
/** What else has a date beside it. */
const OTHER_EVENT =
  /\b(?:discharged?|admitted|admission|transferred|fell|falls?|surgery|m\.?i\.?|stent\w*|repair\w*|craniotomy|rehab\w*|seen|visit\w*|until|through)\b/i;

/** The acute code, and every date that a document gives for a stroke lies far before the period. */
function* longPast(facts: Facts): Iterable<Said> {
  const [event] = facts.coded(...EVENT);
  const limit = facts.day && addDays(facts.day, -LONGEST_EVENT);
  if (!event || limit === undefined || facts.coded('I69', 'Z86.73').length > 0) return;
  const dated = datedStatements(facts, STROKE, OTHER_EVENT);
  const [latest] = dated.sort((a, b) => (a.day.latest < b.day.latest ? 1 : -1));
  if (!latest || latest.day.latest >= limit || facts.papers.some(({ text }) => A_NEW_STROKE.test(text))) return;
  const { statement, day } = latest;
  yield {
    at: [event.at, statement.at],
    about: [event.shown],
    document: statement.paper.id,
    words: day.text,
    asks: 'replace',
    say: `${named(facts, event)} is the acute event; the ${nameOf(statement.paper.type)} has the stroke in ${dayInWords(day)}. What it left is I69.-; where nothing is left, Z86.73.`,
  };
}

const STROKE = /\b(?:strokes?|CVAs?|TIAs?|infarct\w*|hemorrhage)\b/i;

/** How a finding ends that names the history code. */
const IS_HISTORY = / Its history code is [^ ]+, where the history affects care\.$/;

/** What is coded of a stroke that is over and left something: it is no history. */
function leftOf(sequelae: readonly Coded[]): string {
  return ` What it left is in the list: ${shownAll(sequelae)}.`;
}

/** The paralysis as what a stroke left: another sequela beside G81 does not say it. */
const HEMIPLEGIA_LEFT = /^I69.5/;

function* asDocumented(facts: Facts): Iterable<Said> {
  const sequelae = facts.coded('I69');
  for (const one of distinctOf(facts)) {
    if (!isOf(EVENT, one)) continue;
    for (const said of pastSaid(facts, one))
      yield sequelae.length === 0
        ? said
        : { ...said, asks: 'remove', say: said.say.replace(IS_HISTORY, leftOf(sequelae)) };
  }
  // A paralysis by itself, of a stroke that is over, is what that left.
  const [old] = facts
    .coded('Z86.73', ...EVENT, 'G81')
    .filter((one) => !sequelae.some(({ code }) => !isOf(['G81'], one) || HEMIPLEGIA_LEFT.test(code)));
  if (!old || (isOf(['G81'], old) && facts.coded(...EVENT, 'S06', 'G80').length > 0)) return;
  const left = [...presumedCodes(facts)].find((code) => code.startsWith('I69') && !/^I69.0?0$/.test(code));
  const deficit = allNamed(facts).find(
    ({ code, standing, paper }) =>
      standing === 'current' && facts.isProvider(paper) && /^(?:I69|G8[13]|R47\.?0|R13|R29810)/.test(code),
  );
  if (left === undefined || !deficit) {
    if (isOf(['G81'], old)) yield* ofStroke(facts, old);
    return;
  }
  yield {
    ...codeAndCondition(old, deficit),
    asks: 'replace',
    say: `${named(facts, old)} ${isOf(['G81'], old) ? 'says no cause' : isOf(EVENT, old) ? 'is the acute event' : 'says that nothing remained'}; the ${nameOf(deficit.paper.type)} has “${quoteOf(deficit)}” of the stroke, which is I69.-.`,
  };
}

/** A paralysis by itself, where a provider's words come to what a stroke left: `CVA two months ago with right-sided weakness`. */
function* ofStroke(facts: Facts, one: Coded): Iterable<Said> {
  const left = ledToByProviders(facts).find(({ code }) => /^I69\.[0-38]5/.test(code));
  if (!left) return;
  const { at, words } = wordsOfLed(left);
  yield {
    at: [one.at, ...at],
    about: [one.shown],
    document: left.paper.id,
    words,
    asks: 'replace',
    say: `${named(facts, one)} says no cause; the ${nameOf(left.paper.type)} has “${words}”: what a stroke left is I69.-.`,
  };
}
