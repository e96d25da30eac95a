import { complicationUncoded } from './documented/complication-uncoded.ts';
import { unlinked } from './documented/complications.ts';
import type { Coded, Facts } from './facts.ts';
import { NOT_DENIED, perhapsOfProviders, statements, wholePaper } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

/** Complications of the wound itself: aftercare codes say an uncomplicated one. */
const OF_WOUND = ['T81.3', 'T81.4', 'T81.83'];
/** Attention to dressings and sutures, and aftercare following surgery. */
const AFTERCARE = ['Z48.0', 'Z48.1', 'Z48.8'];

/**
 * Complication codes T80–T88 need a provider's words that link the condition to care; and a complicated wound, joint or stump
 * takes no aftercare code beside it: what is treated is the complication. And an infection that a provider ties to care is not coded
 * without it.
 */
export const complicationLink = rule({
  code: 'CH30',
  name: 'complication-link',
  version: 1,
  severity: 'query',
  cite: ['OG I.B.16 (FY2026)', 'OG I.C.19.g (FY2026)'],
  needs: ['diagnoses', 'codes'],
  reads: ['secondary', 'provider-documents'],
  *check(facts): Iterable<Said> {
    yield* notLinked(facts);
    yield* ofJointOrStump(facts);
    yield* complicationUncoded(facts);
    yield* ofBreastImplant(facts);
    const [wound] = [...facts.coded(...OF_WOUND), ...unhealed(facts)];
    for (const aftercare of wound ? facts.coded(...AFTERCARE) : []) {
      if (!wound) return;
      const say = `${named(facts, wound)} is under treatment, and its 7th character says the phase of care; ${named(facts, aftercare)} is aftercare of a wound that heals. Is it for another wound?`;
      yield {
        at: [aftercare.at, wound.at],
        severity: 'warn',
        asks: 'remove',
        cite: ['OG I.C.21.c.7 (FY2026)', 'OG I.C.19.a (FY2026)'],
        say,
      };
    }
  },
});

/** The lymphoma of a breast implant is no complication of the device (guideline I.C.2.s). */
function* ofBreastImplant(facts: Facts): Iterable<Said> {
  const [lymphoma] = facts.coded('C84.7A');
  const [complication] = facts.coded('T85.4', 'T85.79', 'T85.89');
  if (!lymphoma || !complication) return;
  const say = `${named(facts, complication)} beside ${named(facts, lymphoma)}: the lymphoma is coded without a complication code of chapter 19. Is there another complication?`;
  yield { at: [complication.at, lymphoma.at], severity: 'warn', asks: 'remove', cite: ['OG I.C.2.s (FY2026)'], say };
}

/** What the code for other complications says of a wound is told in words alone. */
function unhealed(facts: Facts): readonly Coded[] {
  const [first] = statements(facts, perhapsOfProviders(facts), NOT_HEALING, NOT_DENIED);
  return first ? facts.coded('T81.89') : [];
}

const NOT_HEALING =
  /\b(?:non-?healing|unhealed|delayed[- ]healing|draining) (?:\w+ )?(?:surgical |operative |post-?op\w* )?(?:wound|incision)|\b(?:wound|incision) (?:\w+ ){0,2}(?:not heal\w*|fail\w* to heal|non-?healing)/i;

/** Aftercare of a replaced joint or a stump, and its complication: what is treated is the complication. */
const COMPLICATED: readonly (readonly [aftercare: string, complications: readonly string[], of: string])[] = [
  ['Z47.1', ['T84.0', 'T84.5'], 'a joint replacement'],
  ['Z47.81', ['T87.3', 'T87.4', 'T87.5', 'T87.8'], 'a stump'],
];

function* ofJointOrStump(facts: Facts): Iterable<Said> {
  for (const [code, complications, of] of COMPLICATED) {
    const [aftercare] = facts.coded(code);
    const [complication] = facts.coded(...complications);
    if (!aftercare || !complication) continue;
    const say = `${named(facts, complication)} is under treatment, and ${named(facts, aftercare)} is aftercare of ${of} that heals. Is it for another ${of.replace(/^a /, '')}?`;
    const cite = ['OG I.C.21.c.7 (FY2026)'];
    yield { at: [aftercare.at, complication.at], severity: 'warn', asks: 'remove', cite, say };
  }
}

function* notLinked(facts: Facts): Iterable<Said> {
  const papers = perhapsOfProviders(facts);
  if (papers.length === 0) return;
  const codes = facts.coded('T80', 'T81', 'T82', 'T83', 'T84', 'T85', 'T86', 'T87', 'T88');
  for (const one of unlinked(facts, codes)) {
    const say = `${named(facts, one)} means that care or a device caused it; no provider’s document links a condition to a procedure, device or care. Query provider.`;
    yield { at: [one.at, ...papers.map(wholePaper)], about: [one.shown], act: 'query-provider', say };
  }
}
