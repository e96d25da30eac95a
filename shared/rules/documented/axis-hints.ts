import { askedTypes } from '../../icd10cm/asked-types.ts';
import { type AxisName, type OpenAxis, openAxes } from '../../icd10cm/axes.ts';
import { namesSite, openAxesIn } from '../../icd10cm/axis-words.ts';
import { codeKey } from '../../icd10cm/code.ts';
import type { CodeSet } from '../../icd10cm/code-set.ts';
import type { TabularNotes } from '../../icd10cm/notes.ts';
import { meaningfulWords } from '../../icd10cm/title-words.ts';
import type { Condition } from '../../narrative/conditions/condition.ts';
import { allIn } from '../../narrative/reading/find.ts';
import { pattern } from '../../pattern.ts';
import type { Coded, Facts } from '../facts.ts';
import type { NonEmpty } from '../finding.ts';
import { oncePerChart } from '../once-per-chart.ts';
import { distinctOf } from '../pairs.ts';
import { isReadable } from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { named } from '../the-list.ts';
import { askedBesides } from './asked-besides.ts';
import { axesInWords, isByClinician } from './axes-in-words.ts';
import { speaksOf } from './code-words.ts';
import { type Documented, deniedOf, documentedOf } from './documented.ts';
import { wordsAt } from './documented-words.ts';
import { namesSubstance } from './names-substance.ts';
import { lookedThrough } from './support.ts';

/**
 * Unspecified codes that are accepted where no more is known (PD-05): heart failure, atrial fibrillation, COPD, post-traumatic
 * stress; and what leaves to another code what it leaves open: hypertensive disease, organisms.
 */
const ACCEPTED = /^(?:I1[1-3].*|I509|I4891|I4820|J449|F4310|B9[5-7].*)$/;
/** Axes in which a category's plain "unspecified" code is accepted likewise: "Hyperlipidemia, unspecified". */
const ACCEPTED_AXES: ReadonlySet<AxisName> = new Set(['type', 'complication', 'severity', 'cause']);

/**
 * One hint for each code of the list that leaves an axis open although codes beside it say it, where the documents name the
 * condition, all could be read, and none says the axis (coding-rules.md section 6). It names the axis and never a value.
 */
export function axisHints(facts: Facts, axis: AxisName): Said[] {
  return (leavingOpen(facts).get(axis) ?? []).flatMap((one) => axisHint(facts, one, axis));
}

/** The codes of the list by the axes that each leaves open: twelve rows ask for them. */
const leavingOpen = oncePerChart((facts): ReadonlyMap<AxisName, readonly Coded[]> => {
  const { codes } = facts;
  const byAxis = new Map<AxisName, Coded[]>();
  if (!codes) return byAxis;
  for (const one of distinctOf(facts)) {
    const open = [...openAxes(codes, one.code), askedBesides(facts, one.code)].filter((each) => each !== undefined);
    for (const axis of new Set(open.map((each) => each.axis))) byAxis.set(axis, [...(byAxis.get(axis) ?? []), one]);
  }
  return byAxis;
});

/**
 * The hint for one code.
 * @param more what a chapter row says in place of the common row: its severity, the row that gives way
 */
export function axisHint(facts: Facts, one: Coded, axis: AxisName, more?: Partial<Said>): Said[] {
  const { codes } = facts;
  const besides = askedBesides(facts, one.code, axis);
  const open = codes && openAxes(codes, one.code).find((each) => each.axis === axis);
  if (!codes || !(besides ?? open)) return [];
  if (more === undefined && !besides && open && isAccepted(facts, codes, one.code, axis, open.at)) return [];
  if (facts.papers.some((paper) => !isReadable(paper))) return [];
  const found = namedAs(facts, one).filter(
    // Another thing that the stroke left says nothing of this one.
    ({ standing, fit, axes }) =>
      standing === 'current' && !(fit === 'other' && isOfStroke(one) && !axes.includes(axis)),
  );
  // Encounter and healing are what is assumed where nothing is said.
  const isAssumed = axis === 'encounter' || axis === 'healing';
  if (
    !isAssumed &&
    (besides
      ? found.some(({ fit }) => fit === 'closer')
      : found.some(({ fit, condition }) => fit !== 'vaguer' && condition.complete && !condition.missing.includes(axis)))
  )
    return [];
  // Another condition of its kind in its place: that is what is wrong, and not what is left open (CV20, CH14, CH15).
  if (found.length > 0 && found.every((each) => each.fit === 'other' && !each.axes.includes(axis))) return [];
  // Only denied, suspected or past: there is nothing to say more closely.
  if (found.length === 0 && (deniedOf(facts, one).length > 0 || documentedOf(facts, one).length > 0)) return [];
  const about = found.length > 0 ? found.map((each) => nearby(facts, each, axis)) : undefined;
  const speaking = facts.papers.filter((paper) => speaksOf(facts, one, paper.text));
  if (about === undefined && speaking.length === 0) return [];
  // A wound form says the stage in another line than the wound.
  const isWide = about === undefined || WIDE.has(axis) || (besides !== undefined && axis === 'site');
  const wide = isWide ? facts.papers.map(({ text }) => text) : about;
  // The side of the brain is not the side of the weakness.
  const texts = OF_WEAKNESS.test(one.code) ? wide.map((text) => text.replace(SIDE_OF_BRAIN, ' ')) : wide;
  const words = besides?.said ?? (open && wordsThatSay(codes, open, axis));
  if (texts.some((text) => words?.test(text) || (ANY_DRUG.test(one.code) && namesSubstance(text)))) return [];
  const at: NonEmpty<Said['at'][number]> = [one.at, ...(found[0] ? wordsAt(found[0]) : lookedThrough(speaking))];
  return [
    {
      at,
      about: [one.shown, axis],
      asks: 'replace',
      act: isByClinician([axis], one.code) ? 'return-to-clinician' : 'query-provider',
      say: `${named(facts, one)}: the documents do not say ${axesInWords([axis], one.code)}.`,
      ...more,
    },
  ];
}

function isOfStroke({ code }: Coded): boolean {
  return code.startsWith('I69');
}

/** Mentions of a code's condition; weakness that a stroke left is written as hemiparesis. */
function namedAs(facts: Facts, one: Coded): readonly Documented[] {
  const named = documentedOf(facts, one);
  const all = /^I69.59$/.test(one.code) ? [...named, ...documentedOf(facts, { code: 'G8190' })] : named;
  return OF_WEAKNESS.test(one.code) ? all.filter((each) => !isSideOfBrain(each)) : all;
}

/** Weakness of one side, by itself and as what a stroke left. */
const OF_WEAKNESS = /^(?:G8[13]|I69.[3-5])/;
const SIDE_OF_BRAIN = pattern('giu')`
  \b(?:right|left|rt|lt|[rl])\b[ -]?(?:sided )?(?:\p{L}+ ){0,2}?(?:
    basal ganglia|[map]ca|ica|hemispher\w*|frontal|parietal|temporal|occipital|thalam\w*|pontine|pons|medull\w*
    |capsul\w*|putam\w*|cerebell\w*|cerebral|cerebrovascular|carotid|intracerebral|intraparenchymal|subdural|brain
    |stroke|cva|infarct\w*|ich|h(?:a)?emorrhag\w*
  )\b
`;

/** Whether the first word of a mention is the side of the brain: "Right MCA stroke with hemiparesis". */
function isSideOfBrain({ paper, condition }: Documented): boolean {
  const [{ start }] = condition.spans;
  return allIn(paper.text, SIDE_OF_BRAIN).some(({ index }) => index === start);
}

/** Drugs of which nothing is known. */
const ANY_DRUG = /^T509/;

const WIDE: ReadonlySet<AxisName> = new Set(['stage', 'healing', 'encounter', 'substance']);

/**
 * Whether a code that leaves an axis open is the complete one for a condition that is named and no more: the classification
 * takes the plain name for it (OG I.A.18, default codes), and what its siblings say seldom is known where home health is
 * coded: the bacterium of a pneumonia, the kind of constipation.
 */
function isAccepted({ notes }: Facts, codes: CodeSet, code: string, axis: AxisName, at: string): boolean {
  if (ACCEPTED.test(code)) return true;
  const title = codes.title(code) ?? '';
  // A title that names nothing as open leaves nothing open.
  if (codes.isValid(code) && !/\bunspecified\b/i.test(title)) return true;
  // "Chronic or unspecified" is for what is not called acute, and so complete (K25–K28).
  if (/\bor unspecified\b/i.test(title)) return true;
  if (axis === 'site') return !code.startsWith('L') && namesSite(title);
  if (!ACCEPTED_AXES.has(axis)) return false;
  if (axis === 'cause' && ARTHROSIS.test(code)) return false;
  const named = openAxesIn(title, codes.title(at) ?? '');
  if (at.length <= 3) return !named.includes(axis);
  if (axis === 'severity' || named.includes(axis) || /\bunspecified (?:whether|as)\b/i.test(title)) return false;
  return !(axis === 'type' && notes !== undefined && isAskedFor(codes, notes, code));
}

/** Arthrosis is primary, secondary or post-traumatic, and somebody knows which. */
const ARTHROSIS = /^M1[5-9]/;

/** Whether the list asks elsewhere for the type that the codes beside this one say. */
function isAskedFor(codes: CodeSet, notes: TabularNotes, code: string): boolean {
  const asked = askedTypes(notes);
  const above = codes.ancestors(code).at(-1)?.code;
  const near = above === undefined ? [] : codes.completeCodes(above);
  return near.some((one) => asked.hasKey(codeKey(one)));
}

/** Its sentence; of a side only without the items of a list that name something else: `knee OA, bilateral cataracts`. */
function nearby(facts: Facts, { paper, condition }: Documented, axis: AxisName): string {
  const { start, end } = condition.sentence;
  const text = paper.text.slice(start, end);
  if (axis !== 'laterality') return text;
  const starts = (of: Condition) => of.spans.map((span) => span.start - start);
  const others = facts.conditions(paper).filter((each) => each.sentence === condition.sentence && each !== condition);
  const items = [...text.matchAll(/[^,;]*(?:[,;]|$)/g)].filter(({ 0: item, index }) => {
    const isIn = (offset: number) => offset >= index && offset < index + item.length;
    return starts(condition).some(isIn) || !others.some((other) => starts(other).some(isIn));
  });
  return items.map(([item]) => item).join('');
}

const SAID: Partial<Record<AxisName, string>> = {
  laterality: 'left|right|bilat\\w*|both|[lr]|lt|rt|[lr][ul]e|b/l',
  acuity: 'acute|chronic|subacute|exacerbat\\w*|decompensat\\w*|long-?standing',
  stage:
    'stages?|stg|unstageable|dti|dtpi|deep tissue|thickness|fat layer|subcutaneous|muscle|bone|esrd|end[- ]stage|dialysis',
  severity: 'mild|moderate\\w*|severe\\w*|profound|persistent|intermittent|class|early|advanced|end[- ]stage',
  dominance: 'dominan\\w*|handed',
  cause: 'due to|secondary|caused|from|following|after|post-?\\w+|primary|because',
  healing: 'heal\\w*|union|nonunion|malunion',
  encounter:
    'routine|subsequent|heal\\w*|aftercare|post-?op\\w*|surgery|orif|repair\\w*|initial|sequel\\w*|late effect',
  complication: 'without|complicat\\w*|uncomplicated',
};

const patterns = new WeakMap<CodeSet, Map<string, RegExp>>();

/** Words by which a text would say the axis: the common ones, and those of the titles that say it. */
function wordsThatSay(codes: CodeSet, { at: header, said }: OpenAxis, axis: AxisName): RegExp {
  let held = patterns.get(codes);
  if (!held) {
    held = new Map();
    patterns.set(codes, held);
  }
  const key = `${header} ${axis}`;
  let pattern = held.get(key);
  if (!pattern) {
    const common = new Set(meaningfulWords(codes.title(header) ?? ''));
    const words = said
      .flatMap(({ code }) => meaningfulWords(codes.title(code) ?? ''))
      .filter((word) => !common.has(word));
    const own = [...new Set(words)]
      // "Stage 3 (moderate)": a moderate pain says no stage.
      .filter((word) => word.length > 3 && !(axis === 'stage' && /^(?:mild|moderate|severe)$/.test(word)))
      .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''));
    pattern = new RegExp(`\\b(?:${[SAID[axis], ...own].filter((word) => word !== undefined).join('|')})s?\\b`, 'i');
    held.set(key, pattern);
  }
  return pattern;
}
