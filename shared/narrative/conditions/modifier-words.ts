import type { Token } from '../reading/tokens.ts';

/** What a word of a note stands for among the words of titles, for modifiers: sides, stages, places, acuity. */
const STANDS_FOR: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    '1st': ['first'],
    '2nd': ['second'],
    '3rd': ['third'],
    '4th': ['fourth'],
    '5th': ['fifth'],
    l: ['left'],
    lt: ['left'],
    lft: ['left'],
    r: ['right'],
    rt: ['right'],
    rgt: ['right'],
    b: ['bilateral'],
    bil: ['bilateral'],
    bilat: ['bilateral'],
    bilaterally: ['bilateral'],
    'b/l': ['bilateral'],
    both: ['bilateral'],
    lle: ['left', 'leg', 'lower', 'limb', 'extremity'],
    rle: ['right', 'leg', 'lower', 'limb', 'extremity'],
    ble: ['bilateral', 'leg', 'lower', 'limb', 'extremity'],
    lue: ['left', 'arm', 'upper', 'limb', 'extremity'],
    rue: ['right', 'arm', 'upper', 'limb', 'extremity'],
    bue: ['bilateral', 'arm', 'upper', 'limb', 'extremity'],
    metacarpal: ['metacarpal', 'bone', 'hand'],
    mc: ['metacarpal', 'bone', 'hand'],
    combined: ['combined', 'systolic', 'diastolic'],
    sacrum: ['sacral'],
    coccyx: ['sacral'],
    coccygeal: ['sacral'],
    sacrococcygeal: ['sacral'],
    ischium: ['buttock'],
    ischial: ['buttock'],
    gluteal: ['buttock'],
    trochanter: ['hip'],
    trochanteric: ['hip'],
    malleolus: ['ankle'],
    malleolar: ['ankle'],
    plantar: ['foot'],
    forefoot: ['foot'],
    toe: ['foot', 'toe'],
    metatarsal: ['foot', 'metatarsal'],
    calcaneus: ['foot', 'calcaneus'],
    calcaneal: ['foot'],
    midfoot: ['foot', 'midfoot'],
    shin: ['lower', 'leg'],
    pretibial: ['lower', 'leg'],
    extremity: ['limb'],
    le: ['limb', 'lower', 'extremity'],
    ue: ['limb', 'upper', 'extremity'],
    depressed: ['mood', 'disturbance'],
    depression: ['mood', 'disturbance'],
    apathy: ['mood', 'disturbance'],
    cr1: ['remission'],
    cr2: ['remission'],
    relapsed: ['relapse'],
    relapsing: ['relapse'],
    bleeding: ['hemorrhage'],
    bleed: ['hemorrhage'],
    perforated: ['perforation'],
    incarcerated: ['obstruction'],
    strangulated: ['obstruction'],
    obstructed: ['obstruction'],
    irreducible: ['obstruction'],
    nonreducible: ['obstruction'],
    refractory: ['intractable'],
    depressive: ['depressive', 'mood', 'disturbance'],
    bowel: ['intestine'],
    ileum: ['small', 'intestine'],
    ileal: ['small', 'intestine'],
    ileitis: ['small', 'intestine'],
    colon: ['large', 'intestine'],
    colonic: ['large', 'intestine'],
    colitis: ['large', 'intestine'],
    bka: ['lower', 'limb', 'extremity'],
    aka: ['lower', 'limb', 'extremity'],
    psychotic: ['psychotic', 'disturbance'],
    nonactive: ['non', 'active'],
    hallucination: ['psychotic', 'disturbance'],
    delusion: ['psychotic', 'disturbance'],
    paranoia: ['psychotic', 'disturbance'],
    leg: ['limb', 'lower', 'extremity'],
    arm: ['limb', 'upper', 'extremity'],
    femoral: ['femur'],
    dti: ['deep', 'tissue', 'damage', 'pressure-induced', 'induced'],
    dtpi: ['deep', 'tissue', 'damage', 'induced'],
    dtis: ['deep', 'tissue', 'damage', 'pressure-induced', 'induced'],
    oropharyngeal: ['oropharyngeal', 'phase'],
    pharyngeal: ['pharyngeal', 'phase'],
    pharyngoesophageal: ['pharyngoesophageal', 'phase'],
    axillary: ['axilla'],
    armpit: ['axilla'],
    // The depth of an ulcer, by what is seen in it (titles of L97).
    fat: ['fat', 'layer', 'exposed'],
    subcutaneous: ['fat', 'layer', 'exposed'],
    subcut: ['fat', 'layer', 'exposed'],
    subq: ['fat', 'layer', 'exposed'],
    adipose: ['fat', 'layer', 'exposed'],
    st: ['stage'],
    stg: ['stage'],
    stii: ['2', 'stage'],
    stiii: ['3', 'stage'],
    stiv: ['4', 'stage'],
    troch: ['hip'],
    cmc: ['hand'],
    thumb: ['thumb', 'hand'],
    cnv: ['choroidal', 'neovascularization'],
    // The bone or muscle of an ulcer "exposed", seen or probed, is involved (titles of L97).
    exposed: ['exposed', 'involvement'],
    visible: ['exposed', 'involvement'],
    probe: ['involvement'],
    palpable: ['involvement'],
    breakdown: ['breakdown', 'limited', 'skin'],
    superficial: ['breakdown', 'limited', 'skin'],
    // Why somebody does not take or keep to something (titles of Z91.1).
    cost: ['financial', 'hardship'],
    copay: ['financial', 'hardship'],
    price: ['financial', 'hardship'],
    expensive: ['financial', 'hardship'],
    yelling: ['agitation'],
    hitting: ['agitation'],
    hits: ['agitation'],
    hit: ['agitation'],
    combativeness: ['agitation'],
    screaming: ['agitation'],
    combative: ['agitation'],
    aggressive: ['agitation'],
    aggression: ['agitation'],
    dom: ['dominant'],
    chr: ['chronic'],
    'a/c': ['acute', 'chronic'],
    ou: ['bilateral'],
    od: ['right'],
    os: ['left'],
    rul: ['right', 'upper', 'lobe'],
    rml: ['right', 'middle', 'lobe'],
    rll: ['right', 'lower', 'lobe'],
    lul: ['left', 'upper', 'lobe'],
    lll: ['left', 'lower', 'lobe'],
    // Regions of the spine, by the vertebra.
    'l-spine': ['lumbar'],
    'c-spine': ['cervical'],
    't-spine': ['thoracic'],
    t2: ['thoracic'],
    t3: ['thoracic'],
    t4: ['thoracic'],
    t5: ['thoracic'],
    t6: ['thoracic'],
    t7: ['thoracic'],
    t8: ['thoracic'],
    t9: ['thoracic'],
    t10: ['thoracic'],
    t11: ['thoracic'],
    l1: ['lumbar'],
    l2: ['lumbar'],
    l3: ['lumbar'],
    l4: ['lumbar'],
    sober: ['remission'],
    necrotic: ['necrosis'],
    sobriety: ['remission'],
    abstinent: ['remission'],
    abstinence: ['remission'],
    mod: ['moderate'],
    sev: ['severe'],
    acutely: ['acute'],
    exacerbated: ['exacerbation'],
    flare: ['exacerbation'],
    exac: ['exacerbation'],
    agitated: ['agitation'],
    psychosis: ['psychotic', 'disturbance'],
    anxious: ['anxiety'],
    hyperglycemic: ['hyperglycemia'],
    hypoxemic: ['hypoxia'],
    hypoxic: ['hypoxia'],
    hypercapnic: ['hypercapnia'],
    hypercarbic: ['hypercapnia'],
  } satisfies Record<string, string[]>),
);

/** Numbers of stages, however written; they count only behind "stage" and its like, or directly at the head. */
const NUMBERS: ReadonlyMap<string, string> = new Map([
  ...[...'12345'].flatMap((digit) => ['', 'a', 'b'].map((part) => [digit + part, digit + part] as const)),
  ...Object.entries({
    i: '1',
    ii: '2',
    iii: '3',
    iv: '4',
    v: '5',
    iiia: '3a',
    iiib: '3b',
    one: '1',
    two: '2',
    three: '3',
    four: '4',
  }),
]);
const STAGE_WORDS: ReadonlySet<string> = new Set('stage stg st grade class category thickness'.split(' '));
/** What is no deeper than the skin. */
const OF_SKIN: ReadonlySet<string> = new Set('skin dermis breakdown'.split(' '));
/** `CKD G3aA2`: by filtration, and by albumin. */
const KDIGO = /^g([1-5][ab]?)(?:a[1-3])?$/;

/**
 * The words of titles that a token may stand for; itself first.
 * @param previous the token before it
 * @param isAtHead whether it belongs to the head's phrase or stands directly beside it: `CKD IV`
 */
export function meaningsOf({ word }: Token, previous: Token | undefined, isAtHead: boolean): readonly string[] {
  const number = NUMBERS.get(word) ?? (isAtHead ? KDIGO.exec(word)?.[1] : undefined);
  if (number !== undefined) {
    if (STAGE_WORDS.has(previous?.word ?? '')) return [number];
    return isAtHead ? [number, 'stage'] : [];
  }
  // `CLL, failed remission` has not achieved one (inclusion terms of C91 to C95).
  if (word === 'remission' && previous?.word === 'failed') return [];
  if (word === 'tissue' && previous?.word === 'deep') return ['tissue', 'damage', 'pressure-induced', 'induced'];
  // Of a sore: skin only (titles of L97).
  if (word === 'only' && OF_SKIN.has(previous?.word ?? '')) return [word, 'breakdown', 'limited', 'skin'];
  if (word === 'thickness' && previous?.word === 'partial') return [word, 'breakdown', 'limited', 'skin'];
  // `To bone`, `down to bone`: reached.
  if (word === 'bone' && previous?.word === 'to') return [word, 'involvement'];
  if (word === 'dominant' && previous?.word === 'non') return ['nondominant'];
  const more = STANDS_FOR.get(word);
  return more ? [word, ...more] : [word];
}

/** A side, however written. */
export const SIDE_WORDS: ReadonlySet<string> = new Set('left right l r lt rt bilateral bilat both'.split(' '));

/** Kinds of modifiers of which the nearest one counts. */
const KINDS = {
  side: ['left', 'right', 'bilateral'],
  acuity: ['acute', 'chronic', 'subacute', 'exacerbation'],
  stage: ['stage', '1', '2', '3', '4', '3a', '3b', '5', 'unstageable', 'deep'],
  severity: ['mild', 'moderate', 'severe'],
} as const;
type Kind = keyof typeof KINDS;
const KIND_OF: ReadonlyMap<string, Kind> = new Map(
  (Object.keys(KINDS) as Kind[]).flatMap((kind) => KINDS[kind].map((word) => [word, kind] as const)),
);

export type ModifierKind = Kind | 'other';

/** Which kind of modifier a title's word is. */
export function modifierKind(word: string): ModifierKind {
  return KIND_OF.get(word) ?? 'other';
}

/** Words that stand for more than themselves, are of a kind, or say something by what stands beside them. */
const TELLING: ReadonlySet<string> = new Set([
  ...STANDS_FOR.keys(),
  ...NUMBERS.keys(),
  ...KIND_OF.keys(),
  ...'tissue only thickness remission bone dominant initial subsequent'.split(' '),
]);

/** Whether a word of a note stands for itself and nothing else, whatever stands beside it. */
export function isItselfOnly(word: string): boolean {
  return !TELLING.has(word) && !KDIGO.test(word);
}
