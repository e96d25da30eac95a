import type { Day } from '../chart/day.ts';
import type { CodeSet } from '../icd10cm/code-set.ts';
import type { Condition } from './conditions/condition.ts';
import { withBoneLinks } from './links/bone-links.ts';
import { withBothSides } from './links/both-sides.ts';
import { withBleeding } from './links/bowel-bleeding.ts';
import { withBurnDegree } from './links/burn-degree.ts';
import { withCauses } from './links/caused.ts';
import { withoutComplaints } from './links/chief-complaint.ts';
import { withChildsFailure } from './links/childs-failure.ts';
import { withCognition } from './links/cognition.ts';
import { withoutContained } from './links/contained.ts';
import { withContractures } from './links/contractures.ts';
import { withIllGrafts } from './links/coronary-grafts.ts';
import { withDementiaStage } from './links/dementia-stage.ts';
import { withDeviceFaults } from './links/device-faults.ts';
import { withDeviceInfections } from './links/device-infections.ts';
import { withDiabetesType } from './links/diabetes-type.ts';
import { withDiabeticEyes } from './links/diabetic-eyes.ts';
import { withDiscLevels } from './links/disc-levels.ts';
import { withDiverticularAbscess } from './links/diverticulitis.ts';
import { withEvolvedUlcers } from './links/evolved-ulcers.ts';
import { withFracturedJoint } from './links/fractured-joint.ts';
import { withHandedness } from './links/handedness.ts';
import { withHeadInjury } from './links/head-injury.ts';
import { withHearingOfBoth } from './links/hearing.ts';
import { withAcuteFailure } from './links/heart-failure.ts';
import { withLateEffects } from './links/late-effects.ts';
import { withAbscessBeside, withLimbOfCellulitis } from './links/limb-of-cellulitis.ts';
import { withMaleBreast } from './links/male-breast.ts';
import { withMetastases } from './links/metastases.ts';
import { withoutNamedInPlan } from './links/named-in-plan.ts';
import { withTogether } from './links/one-code-for-two.ts';
import { withCesareanInfection, withDehisced, withOpenedWounds } from './links/opened-wounds.ts';
import { withOrganisms } from './links/organisms.ts';
import { withOsteoporoticFracture } from './links/osteoporotic-fracture.ts';
import { withParkinson } from './links/parkinson.ts';
import { withPresumedLinks } from './links/presumed-links.ts';
import { withRejection } from './links/rejection.ts';
import { withoutRestated } from './links/restated-ulcers.ts';
import { withSeenAscites } from './links/seen-ascites.ts';
import { withSepticJoints } from './links/septic-joints.ts';
import { withSides } from './links/sides.ts';
import { withSpinalInjury } from './links/spinal-injury.ts';
import { withStageConflict } from './links/stage-conflict.ts';
import { withStrokeSequelae } from './links/stroke-links.ts';
import { withUseDisorder } from './links/use-disorder.ts';
import { withoutVague } from './links/vaguer.ts';
import { isForAnybody } from './reading/for-anybody.ts';
import { isOtherLanguage } from './reading/language.ts';
import { isAboutNobody } from './reading/nobody.ts';
import type { Reading } from './reading/reading.ts';
import type { Candidate } from './standing/candidate.ts';
import type { Standing } from './standing/standing.ts';
import { weighed } from './standing/weighed.ts';
import { merged } from './standing/weight.ts';
import { withSurgery } from './statuses/after-surgery.ts';
import { withRepeatedFalls } from './statuses/counted-falls.ts';
import { withDeviceCare } from './statuses/device-care.ts';
import { withJointAftercare } from './statuses/joint-replacement.ts';
import { withTobacco } from './statuses/tobacco.ts';
import type { Lexicon } from './terms/lexicon.ts';

interface About {
  reading: Reading;
  codes: CodeSet;
  /** The note's day, where it is known. */
  day: Day | undefined;
}

type Step = (found: readonly Candidate[], about: About) => readonly Candidate[];

/** The step looks for words of its own in the note, and is taken where nothing was found too. */
const NOTE = '';
const EVERY = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * What one says of another, step by step; each step stands behind those whose answer it needs. Before each the chapters that it
 * changes something of, by their letters: most notes have codes of three or four.
 */
export const STEPS: readonly (readonly [chapters: string, step: Step])[] = [
  [EVERY, (found) => withoutContained(merged(found))],
  ['ABCDEFGHIJKLMNOPQ', (found, { reading }) => withoutNamedInPlan(reading, found)],
  ['F', (found, { reading, codes }) => withUseDisorder(reading, codes, found)],
  ['L', (found, { reading }) => withLimbOfCellulitis(reading, found)],
  ['HL', (found, { reading, codes }) => withAbscessBeside(reading, codes, found)],
  ['GZ', (found, { reading }) => withLateEffects(reading, found)],
  ['E', (found, { reading, codes }) => withDiabetesType(reading, codes, found)],
  ['L', (found, { reading, codes }) => withEvolvedUlcers(reading, codes, found)],
  ['CDLMSTZ', (found, { reading, codes }) => withSides(reading, codes, found)],
  ['MS', (found, { reading }) => withFracturedJoint(reading, found)],
  ['T', (found, { reading, codes }) => withBurnDegree(reading, codes, found)],
  ['CN', (found, { reading, codes }) => withMaleBreast(reading, codes, found)],
  ['M', (found, { reading, codes }) => withContractures(reading, codes, found)],
  ['M', (found, { reading, codes }) => withDiscLevels(reading, codes, found)],
  [EVERY, (found, { codes }) => withBothSides(codes, found)],
  ['L', (found, { reading, codes }) => withoutRestated(reading, codes, found)],
  ['G', (found, { reading, codes }) => withParkinson(reading, codes, found)],
  ['C', (found, { reading, codes }) => withMetastases(reading, codes, found)],
  ['N', (found, { reading, codes }) => withStageConflict(reading, codes, found)],
  ['K', (found, { reading, codes }) => withDiverticularAbscess(reading, codes, found)],
  ['K', (found) => withBleeding(found)],
  ['I', (found, { codes }) => withAcuteFailure(codes, found)],
  [EVERY, (found, { codes }) => withoutVague(codes, found)],
  ['CGISZ', (found, { reading }) => withCognition(reading, found)],
  ['GIZ', (found, { reading, codes }) => withStrokeSequelae(reading, codes, found)],
  ['MS', (found, { reading, codes }) => withOsteoporoticFracture(reading, codes, found)],
  ['GI', (found, { reading, codes }) => withHandedness(reading, codes, found)],
  ['SZ', (found, { reading, codes }) => withHeadInjury(reading, codes, found)],
  ['G', (found, { reading, codes }) => withSpinalInjury(reading, codes, found)],
  ['ABCDEFGHIJKLMNOPQRSTU', (found, { reading, codes }) => withCauses(reading, codes, found)],
  ['M', (found, { reading, codes }) => withSepticJoints(reading, codes, found)],
  ['ABEGHIJKLMNORT', (found, { reading, codes }) => withOrganisms(reading, codes, found)],
  ['LMST', (found, { reading, codes }) => withBoneLinks(reading, codes, found)],
  [NOTE, (found, { reading }) => withDehisced(reading, found)],
  ['T', (found, { reading }) => withOpenedWounds(reading, found)],
  ['T', (found, { reading }) => withCesareanInfection(reading, found)],
  ['Z', (found, { reading, day }) => withJointAftercare(reading, found, day)],
  [NOTE, (found, { reading, codes, day }) => withSurgery(reading, codes, found, day)],
  ['R', (found, { reading }) => withChildsFailure(reading, found)],
  ['Z', (found, { reading }) => withRepeatedFalls(reading, found)],
  [EVERY, (found) => merged(found)],
  [NOTE, (found, { reading, codes }) => withTobacco(reading, codes, found)],
  [NOTE, (found, { reading, codes }) => withDeviceCare(reading, codes, found)],
  ['H', (found, { reading, codes }) => withHearingOfBoth(reading, codes, found)],
  [EVERY, (found, { codes }) => withPresumedLinks(codes, found)],
  ['I', (found, { reading, codes }) => withIllGrafts(reading, codes, found)],
  ['K', (found, { reading }) => withSeenAscites(reading, found)],
  ['MR', (found, { reading }) => withoutComplaints(reading, found)],
  ['F', (found, { reading, codes }) => withDementiaStage(reading, codes, found)],
  ['E', (found, { reading, codes }) => withDiabeticEyes(reading, codes, found)],
  [EVERY, (found, { reading }) => withTogether(reading, found)],
  [EVERY, (found, { reading, codes }) => withDeviceInfections(reading, codes, found)],
  ['Z', (found, { reading, codes }) => withDeviceFaults(reading, codes, found)],
  ['Z', (found, { reading, codes }) => withRejection(reading, codes, found)],
];

/**
 * What the conditions of a note are together: with sides, causes and what the classification presumes among them, in place of
 * what each would be alone.
 */
function linkedIn(about: About, current: readonly Candidate[]): readonly Candidate[] {
  return STEPS.reduce(
    (found, [chapters, step]) => (chapters === NOTE || hasAny(found, chapters) ? step(found, about) : found),
    current,
  );
}

function hasAny(found: readonly Candidate[], chapters: string): boolean {
  return found.some(({ code }) => chapters.includes(code.charAt(0)));
}

/** What the conditions of a note come to; `null`: the note is in another language, or about nobody. */
export type Linked = {
  found: readonly Candidate[];
  /** Those that the note calls uncertain. */
  uncertain: readonly Condition[];
} | null;

/**
 * Weighs the conditions of a note for where each stands, and puts together what belongs together.
 * @param standings for who does so again and again (weighed.ts)
 */
export function linkedOf(
  reading: Reading,
  conditions: readonly Condition[],
  { codes }: Pick<Lexicon, 'codes'>,
  day: Day | undefined,
  standings?: Map<Condition, Standing>,
): Linked {
  if (isOtherLanguage(reading) || isAboutNobody(reading)) return null;
  if (conditions.length > 0 && isForAnybody(reading)) return null;
  const { current, uncertain } = weighed(reading, conditions, codes, day, standings);
  return { found: linkedIn({ reading, codes, day }, current), uncertain };
}

/**
 * The codes that a note's conditions lead to, each alone or several together; no statuses that nothing names, and nothing held
 * back for what else is coded.
 */
export function codesLedTo(linked: Linked): string[] {
  return (linked?.found ?? []).flatMap(({ code, complete, competing }) =>
    complete && competing.length === 0 ? [code] : [],
  );
}
