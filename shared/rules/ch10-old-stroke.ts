import { isOf, keptApart, shownAll } from './chapter.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

/** Acute events; stenosis and chronic disease of the same arteries (I65–I67) stand beside a sequela without question. */
const EVENT = ['I60', 'I61', 'I62', 'I63'];

/** An old stroke has deficits (I69) or none (Z86.73); an acute code beside either is another, new stroke. */
export const oldStroke = rule({
  code: 'CH10',
  name: 'old-stroke',
  version: 1,
  severity: 'error',
  asks: 'remove',
  cite: ['OG I.C.9.d (FY2026)'],
  needs: ['diagnoses', 'from', 'codes', 'notes'],
  *check(facts): Iterable<Said> {
    yield* keptApart(facts, ['Z86.73'], ['I69'], 'Deficits of the old stroke are I69; Z86.73 says that none remained.');
    const events = facts.list.filter((one) => isOf(EVENT, one));
    const sequelae = facts.coded('I69', 'Z86.73');
    const [event] = events;
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
