/**
 * Signs and symptoms that go with a disease as a rule, and some that do not (guidelines I.B.5 and I.B.6). No table of the
 * code set says which: these are the pairs that coders' teaching material and the Alphabetic Index agree on, kept short.
 * Where a note of the tabular list asks for the symptom ("use additional code": N40.1, G81 behind I69) it is in neither
 * table. Prefixes of codes, without the dot.
 */
interface Pair {
  disease: RegExp;
  symptom: RegExp;
  /** Where the symptom has to be: the joint and the side of the disease, its limb and side, or its part of the spine. */
  at?: 'joint' | 'limb' | 'spine';
}

const INTEGRAL: readonly Pair[] = [
  { disease: /^(?:I50|I110|I130|I132)/, symptom: /^(?:R060|R60|R0989)/ },
  // "Pulmonary edema with heart failure" is excluded at J81, and is no code of its own whatever the type of the failure.
  { disease: /^I50/, symptom: /^J81/ },
  { disease: /^(?:J4[0-7]|J8[04]|J1[2-8]|J20|J21|J22|J6)/, symptom: /^(?:R060|R05|R062|R093|R0989)/ },
  { disease: /^(?:J1[0-8]|J09|U071|A40|A41|L03|N10|N390|J20)/, symptom: /^R50/ },
  { disease: /^(?:J09|J1[01]|U071)/, symptom: /^(?:R05|R0600|R0602)/ },
  { disease: /^(?:I20|I2[1-4]|I2511|I257)/, symptom: /^R07/ },
  { disease: /^(?:I4[789])/, symptom: /^R002/ },
  // A reading is for who has no diagnosis of hypertension (note at R03.0, guideline I.C.9.a.7).
  { disease: /^(?:I1[0-6]|I1A|O1[0134])/, symptom: /^R030/ },
  { disease: /^(?:N390|N30|N10|N41)/, symptom: /^(?:R30|R350|R3915|R3911)/ },
  // A rise after treatment (R97.21) says something of its own.
  { disease: /^C61/, symptom: /^R9720/ },
  { disease: /^(?:K50|K51|K52|K90|K912)/, symptom: /^(?:R197|R10)/ },
  { disease: /^K3184/, symptom: /^(?:R11|R14)/ },
  { disease: /^(?:E(?:08|09|1[013])4[0-2]|G6[0-3])/, symptom: /^R20/ },
  { disease: /^I951/, symptom: /^R42/ },
  { disease: /^I26/, symptom: /^(?:R060|R07)/ },
  { disease: /^I82[4-7]/, symptom: /^R600/ },
  { disease: /^E86/, symptom: /^R631/ },
  { disease: /^(?:G20|G21)/, symptom: /^(?:R251|R258|R293)/ },
  { disease: /^(?:F01|F02|F03|G30|G310|G318)/, symptom: /^(?:R410|R411|R412|R413|R4181|R4184)/ },
  { disease: /^(?:E08|E09|E10|E11|E13)/, symptom: /^(?:R358|R631)/ },
  { disease: /^E4[0-6]/, symptom: /^R634/ },
  { disease: /^(?:D5|D60|D61|D62|D63|D64)/, symptom: /^(?:R231|R5383)/ },
  { disease: /^E03/, symptom: /^R5383/ },
  { disease: /^(?:A0[0-9]|K52)/, symptom: /^(?:R197|R11|R10)/ },
  { disease: /^K21/, symptom: /^R12/ },
  // Pouches and polyps that are not inflamed hurt nobody.
  {
    disease: /^(?:K29|K2[5-7]|K57(?:[0248]|[0-9][23])|K58|K8[0156]|K35|K56|K63[01])/,
    symptom: /^(?:R10|R11|R14)/,
  },
  // Where the code of the disease says that it bleeds.
  {
    disease: /^(?:K2[5-8][0246]|K29[0-9]1|K57[0-9][13]|I85[01]1|K31811|K3182|K5521|K226)/,
    symptom: /^K92[012]/,
  },
  { disease: /^(?:F32|F33)/, symptom: /^(?:R4582|R4589|R452|R455|R453)/ },
  { disease: /^F41/, symptom: /^(?:R450|R4581)/ },
  { disease: /^H81/, symptom: /^R42/ },
  { disease: /^G43/, symptom: /^(?:R51|R11)/ },
  { disease: /^(?:N20|N21)/, symptom: /^(?:R10|N23)/ },
  { disease: /^(?:M1[5-9]|M05|M06|M10|M1A)/, symptom: /^(?:M255|M256|M254)/, at: 'joint' },
  { disease: /^(?:M48|M51|M47|M50|M43)/, symptom: /^M54[259]/, at: 'spine' },
  { disease: /^(?:S.2|M80|M84)/, symptom: /^(?:R52|M796|M255)/, at: 'joint' },
  { disease: /^(?:I87[0-2]|I83)/, symptom: /^R60[09]/ },
  { disease: /^(?:L03|L02)/, symptom: /^(?:R600|L539)/ },
  { disease: /^(?:L97|L89)/, symptom: /^L539/ },
  { disease: /^(?:L0[23]|L97|L89)/, symptom: /^M796/, at: 'limb' },
  // Pain that is named with what it is of.
  { disease: /^(?:G546|G560|G89|K0882|M54|M797)/, symptom: /^R52/ },
  { disease: /^(?:I63|I60|I61)/, symptom: /^(?:R42|R51|R4182)/ },
];

const NOT_INTEGRAL: readonly Pair[] = [
  { disease: /^(?:J4[0-7]|J1[2-8]|J84|I50|I110|I130|I132)/, symptom: /^R0902/ },
  { disease: /^(?:G20|G30|G35|F0[1-3])/, symptom: /^(?:R131|R15|R32|R296|R633)/ },
  { disease: /^(?:N390|N30|N10)/, symptom: /^(?:R410|R4182|R31)/ },
  { disease: /^(?:J1[2-8]|J4[0-7])/, symptom: /^(?:R042|R071|R4182)/ },
  { disease: /^(?:I50|J44|C)/, symptom: /^(?:R634|R64|R630)/ },
  { disease: /^(?:E08|E09|E10|E11|E13)/, symptom: /^(?:R55|R42|R296)/ },
  { disease: /^(?:K7[0-6]|C)/, symptom: /^R18/ },
];

/** Whether a symptom goes with a disease as a rule; sides are compared by the titles. */
export function isIntegral(disease: Titled, symptom: Titled): boolean {
  return INTEGRAL.some((pair) => isPair(pair, disease, symptom));
}

/** Whether a symptom is one that a disease may have and often has not. */
export function isNotIntegral(disease: Titled, symptom: Titled): boolean {
  return NOT_INTEGRAL.some((pair) => isPair(pair, disease, symptom));
}

interface Titled {
  code: string;
  title: string;
}

function isPair({ disease, symptom, at }: Pair, one: Titled, other: Titled): boolean {
  if (!disease.test(one.code) || !symptom.test(other.code)) return false;
  if (at === undefined) return true;
  if (at === 'spine') return isSamePart(SPINE, one.title, other.title);
  return isSameSide(one.title, other.title) && (at === 'joint' ? isSameJoint : isSameLimb)(one.title, other.title);
}

/** Parts of the spine, by the words of titles; back pain without more is of any. */
const SPINE: readonly RegExp[] = [/cervic|occipito|neck/i, /lumb|sacr|low back|dorsalgia/i, /thora|dorsalgia/i];

/** Of both titles a part is known, and it is one; a disease of a part that its title does not say may be of any. */
function isSamePart(parts: readonly RegExp[], one: string, other: string): boolean {
  const isKnown = (title: string) => parts.some((part) => part.test(title));
  return !isKnown(one) || !isKnown(other) || parts.some((part) => part.test(one) && part.test(other));
}

const LIMBS: readonly RegExp[] = [
  /\b(?:arm|forearm|hand|finger|thumb|wrist|elbow|shoulder|upper limb|axilla)/i,
  /\b(?:leg|thigh|calf|knee|ankle|heel|foot|toe|hip|lower limb)/i,
];

/** The symptom's limb is that of the disease: pain of an arm is none of an ulcer of the sacrum. */
function isSameLimb(one: string, other: string): boolean {
  return LIMBS.some((limb) => limb.test(one) && limb.test(other));
}

/** `left` against `right` is another side; a title without a side may be either. */
function isSameSide(one: string, other: string): boolean {
  const side = (title: string) => /\b(left|right|bilateral)\b/i.exec(title)?.[1]?.toLowerCase();
  const [a, b] = [side(one), side(other)];
  return a === undefined || b === undefined || a === b || a === 'bilateral';
}

const JOINTS = [
  'hip',
  'knee',
  'shoulder',
  'elbow',
  'wrist',
  'ankle',
  'hand',
  'foot',
  'finger',
  'toe',
  'arm',
  'leg',
  'thigh',
];

function isSameJoint(one: string, other: string): boolean {
  const joints = (title: string) => JOINTS.filter((joint) => new RegExp(`\\b${joint}`, 'i').test(title));
  const [a, b] = [joints(one), joints(other)];
  if (/\bmultiple sites\b/i.test(one)) return true;
  return a.length === 0 || b.length === 0 ? a.length === b.length : a.some((joint) => b.includes(joint));
}
