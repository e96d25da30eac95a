/**
 * Mutants that no chart can tell from the rule: by rule, first why (what the types ask for, what a caller or the next line sees
 * to, what the tables or a body never hold), then each by what stood there and what stands there now. Where the line changes its
 * entry is void.
 */
const SAME: Readonly<Record<string, readonly (readonly [why: string, ...changes: string[]])[]>> = {
  CH05: [
    ['for the types: the rule needs the notes', 'if (!facts.notes) return []; → ;'],
    [
      'no note of these codes is of another kind, and none above them asks for a code',
      "note.kind !== 'useAdditionalCode' || note.at.level !== 'code' → ((note.kind !== 'useAdditionalCode') && (note.at.level !== 'code'))",
    ],
  ],
  CH07: [
    [
      'no other note puts a code before N18, or these before another',
      "isOf(['I12', 'I13', ...DIABETIC_KIDNEY], before) && isOf(['N18'], after) → ((isOf(['I12', 'I13', ...DIABETIC_KIDNEY], before)) || (isOf(['N18'], after)))",
    ],
  ],
  CH11: [
    [
      'spares work: the next lines ask for both',
      'if (!facts.day || (!acute && !old)) return; → ;',
      '!facts.day || (!acute && !old) → ((!facts.day) && ((!acute && !old)))',
    ],
    ['of two of one day either is told', 'a.day.latest >= b.day.latest → ((a.day.latest) > (b.day.latest))'],
    ['a word and a date do not touch', 'day.start >= span.end → ((day.start) > (span.end))'],
  ],
  CH13: [['the sepsis is no local infection', 'one.place < sepsis.place → ((one.place) <= (sepsis.place))']],
  CH16: [
    ['each fracture is of one joint', 'some → every'],
    [
      'spares work: no other fracture and no other paper has what is looked for',
      'if (presence.length === 0) continue; → ;',
      "if (!facts.conditions(paper).some(({ code }) => code.startsWith('Z96.6'))) continue; → ;",
    ],
  ],
  CH20: [['two codes do not share a place', 'place > anemia.place → ((place) >= (anemia.place))']],
  CH22: [
    [
      'for the types: each code of G89.1 and G89.2 has its words; without papers nothing is stated',
      '!said || papers.length === 0 → ((!said) && (papers.length === 0))',
    ],
    ['two codes do not share a place', 'one.place > pain.place → ((one.place) >= (pain.place))'],
  ],
  CH26: [
    [
      'no person has exactly that: beyond it the number is misread',
      'value >= 8 → ((value) > (8))',
      'value <= 120 → ((value) < (120))',
    ],
    [
      'for the types: the pattern finds both or neither',
      'from !== undefined && to !== undefined → ((from !== undefined) || (to !== undefined))',
    ],
  ],
  CH27: [
    ['an answer that is no number is in no range', '!said || value === undefined → ((!said) && (value === undefined))'],
  ],
  CH28: [['for the types: both or neither', '!wrong || !whose → ((!wrong) && (!whose))']],
  CH30: [['for the types: the loop runs only with a wound', 'if (!wound) return; → ;']],
  CH37: [['the notes that name organisms have one line', 'some → every']],
  CV02: [['for the types: the rule needs both', 'codes && notes → ((codes) || (notes))']],
  CV05: [
    [
      'no list has just a third of its examples in one chapter',
      'MOST * near.length >= examples.length → ((MOST * near.length) > (examples.length))',
    ],
    ['for the types: the rule needs both', '!notes || !codes → ((!notes) && (!codes))'],
    [
      'each manifestation has a note, and none that asks "if known" is long',
      '!note || note.if !== undefined → ((!note) && (note.if !== undefined))',
    ],
    ['a code of an entry stands in its section, and an entry names codes of one section', 'some → every'],
  ],
  CV06: [
    [
      'for the types: the rule needs them',
      '!notes || !codes || !principal → ((!notes || !codes) && (!principal))',
      '!notes || !codes → ((!notes) && (!codes))',
    ],
    [
      'for the types, and what a note lists as a whole binds surely',
      "!notes || note.of !== 'one' → ((!notes) && (note.of !== 'one'))",
    ],
  ],
  CV07: [['no line that asks for one thing lists codes of both kinds', 'every → some']],
  CV08: [['for the types: the rule needs the notes', 'if (!facts.notes) return []; → ;']],
  CV09: [
    [
      'for the types: the rule needs the codes of the day',
      'if (!facts.codes) return []; → ;',
      'if (!codes) return; → ;',
    ],
    ['for the types: what is left always joins two codes of the list', 'if (!pair) continue; → ;'],
    [
      'spares work: no other code says a link that can be denied',
      'if (!/^(?:E(?:08|09|1[013])[2-6]|I1[123])/.test(one.code)) continue; → ;',
    ],
  ],
  CV11: [
    ['spares work: other codes have no such notes', '.filter(({ code }) => mayBeJoined(notes, code)) → '],
    ['for the types: the rule needs both', 'codes && notes → ((codes) || (notes))'],
  ],
  CV12: [
    [
      'spares work: what follows asks for both words',
      '.filter(({ code }) => /\\bchronic\\b/i.test(facts.title(code))) → ',
      '.filter(({ code }) => /\\bacute\\b/i.test(facts.title(code))) → ',
    ],
    ['two codes do not share a place', 'acute.place < chronic.place → ((acute.place) <= (chronic.place))'],
  ],
  CV13: [
    ['for the types: the rule needs the codes of the day', 'if (!codes) return []; → ;'],
    ['for the types: a code of both sides has nothing to be against', 'if (side === undefined) return false; → ;'],
    ['of two of one length either may be the shorter', 'own.length <= other.length → ((own.length) < (other.length))'],
  ],
  CV15: [
    [
      'the pairs name signs and symptoms only',
      '.filter(({ code }) => /^(?:R|M25[4-6]|M54|M796|N23|L539|J81|K92[012])/.test(code)) → ',
    ],
  ],
  CV16: [['no symptom is a disease of the pairs', '.filter((one) => one !== symptom) → ']],
  CV17: [
    [
      'spares work: what follows reads the same words',
      'if (papers.every(({ text }) => !IMPENDING.test(text))) return; → ;',
    ],
  ],
  CV18: [['for the types: the rule needs both', 'codes && notes → ((codes) || (notes))']],
  CV19: [['spares work: without such a code nothing is asked', 'if (codes.length === 0) return; → ;']],
  CV22: [
    [
      'no patient has exactly that: beyond it the number is none of the test',
      'value > 200 → ((value) >= (200))',
      'value > 10 → ((value) >= (10))',
      'value > 25 → ((value) >= (25))',
    ],
  ],
  CV23: [['no drug of the table has two rows', 'some → every']],
  CV24: [
    [
      'no value is told at all: areCoded is true of none',
      'condition.competing.length > 0 → ((condition.competing.length) >= (0))',
    ],
    [
      'two documents of one day, and one stage twice, went before',
      'after > before → ((after) >= (before))',
      'other < own → ((other) <= (own))',
      'other > own → ((other) >= (own))',
    ],
    ['what is equal is seen to by the next line', 'before <= after → ((before) < (after))'],
  ],
  CV26: [
    ['for the types: the rule needs the codes', 'if (!codes) return []; → ;'],
    ['for the types: a conflict is at least one', 'if (!first) return []; → ;'],
  ],
  DC13: [
    [
      'no day is before the start of care where it is not known',
      'startOfCare && date !== undefined → ((startOfCare) || (date !== undefined))',
    ],
  ],
  EL01: [['a day 0 is in time', 'apart < 0 → ((apart) <= (0))']],
  EL03: [['for the types: the rule needs a note', 'if (!note) return; → ;']],
  EL04: [
    [
      'a cue is not the word itself',
      'assertion.cue.start < span.start → ((assertion.cue.start) <= (span.start))',
      'assertion.cue.end > span.end → ((assertion.cue.end) >= (span.end))',
    ],
  ],
  EL08: [
    ['spares work: of what cannot be read no code is read', 'if (!isReadable(paper)) continue; → ;'],
    ['its own codes are held already', '.filter((plan) => plan !== paper) → '],
  ],
  EL10: [['for the types: a fact has a conflict', 'if (!first) continue; → ;']],
  OA01: [['no code of the form has the key 0', 'codeKey(code) < 0 → ((codeKey(code)) <= (0))']],
  OA10: [['for the types: each of what is found has its evidence', 'if (!evidence) return; → ;']],
  OA11: [
    [
      'an answer that is no number is in no range',
      '!said || value === undefined → ((!said) && (value === undefined))',
      'if (!said || present === undefined) return; → ;',
      '!said || present === undefined → ((!said) && (present === undefined))',
    ],
  ],
  OA12: [
    [
      'an answer that is no number is in no range',
      'if (!first || !second || x === undefined || y === undefined) continue; → ;',
      '!first || !second || x === undefined || y === undefined → ((!first || !second || x === undefined) && (y === undefined))',
      '!first || !second || x === undefined → ((!first || !second) && (x === undefined))',
      '!first || !second → ((!first) && (!second))',
    ],
  ],
  OA13: [
    [
      'an answer that is no number is in no range',
      'if (column === undefined) return; → ;',
      'if (!said || answer === undefined) continue; → ;',
      '!said || answer === undefined → ((!said) && (answer === undefined))',
      'said && value !== undefined && value >= 1 → ((said && value !== undefined) || (value >= 1))',
      'said && value !== undefined → ((said) || (value !== undefined))',
    ],
  ],
  OA15: [['for the types: a told risk is one that is said not to be there', 'if (!said) return; → ;']],
  OA18: [
    [
      'an answer that is no number is in no list',
      '!said || value === undefined → ((!said) && (value === undefined))',
      '!said || value === undefined || !values.includes(value) → ((!said || value === undefined) && (!values.includes(value)))',
    ],
  ],
  OA19: [
    ['an answer that is no number is in no range', 'at && value !== undefined → ((at) || (value !== undefined))'],
    ['for the types: both are 0', 'functioning && confused → ((functioning) || (confused))'],
  ],
  OA21: [
    [
      'for the types: a day that can be read has a number of days',
      '!discharged || days === undefined → ((!discharged) && (days === undefined))',
      'marked && said → ((marked) || (said))',
      'if (!discharged || days === undefined) return; → ;',
    ],
    ['of two stays that end on one day either is the last', 'a.through > b.through → ((a.through) >= (b.through))'],
    [
      'for the types: what is not determined has no value',
      'held === undefined || !grouped.determined → ((held === undefined) && (!grouped.determined))',
    ],
  ],
  OA22: [
    [
      'for the types: the rule needs both',
      'if (!reason || !completed) return; → ;',
      '!reason || !completed → ((!reason) && (!completed))',
    ],
    [
      'for the types: days of the calendar have a number of days between',
      '!startOfCare || days === undefined → ((!startOfCare) && (days === undefined))',
      'resumed && late !== undefined → ((resumed) || (late !== undefined))',
      '!discharged || days === undefined → ((!discharged) && (days === undefined))',
      '!last || days === undefined → ((!last) && (days === undefined))',
    ],
    ['a late one is more than two days late', 'late < 0 → ((late) <= (0))'],
  ],
  OA23: [['for the types: the rule needs M0090', 'if (!completed) return; → ;']],
  PD02: [
    [
      'for the types: a refusal has its evidence, and its flags are these',
      'if (!first) return; → ;',
      'if (what === undefined) continue; → ;',
    ],
    ['the tables that are held have no flag without a rule of its own', 'same && principal → ((same) || (principal))'],
  ],
  PD04: [
    [
      'the table that is held and the announcement are of one authority',
      "refusal?.returnCode === '05' → ((refusal?.returnCode) !== ('05'))",
    ],
  ],
  PD07: [
    [
      'of two plans of one day either is the newest',
      "(a.date ?? '') > (b.date ?? '') → (((a.date ?? '')) >= ((b.date ?? '')))",
    ],
  ],
};

export function isEquivalent(rule: string, { was, now }: { was: string; now: string }): boolean {
  return SAME[rule]?.some(([, ...changes]) => changes.includes(`${was} → ${now}`)) ?? false;
}
