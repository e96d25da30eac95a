import { BONES } from './bones.ts';
import { BURNS } from './burns.ts';
import { CANCER } from './cancer.ts';
import { CIRCUMSTANCES } from './circumstances.ts';
import { DIABETES } from './diabetes.ts';
import { DIGESTION } from './digestion.ts';
import { FRACTURES } from './fractures.ts';
import { HEADACHES } from './headaches.ts';
import { HEART } from './heart.ts';
import { HERNIAS } from './hernias.ts';
import { INFECTION } from './infection.ts';
import { KIDNEY } from './kidney.ts';
import { LIVER } from './liver.ts';
import { LUNGS } from './lungs.ts';
import { METABOLISM } from './metabolism.ts';
import { MIND } from './mind.ts';
import { NERVES } from './nerves.ts';
import { readTerms, type TermLine } from './read-terms.ts';
import { EYE_AND_EAR } from './senses.ts';
import { SKIN } from './skin.ts';
import { SPINE } from './spine.ts';
import { STROKE } from './stroke.ts';
import { SURGERY } from './surgery.ts';
import { SYMPTOMS } from './symptoms.ts';
import { VESSELS } from './vessels.ts';
import { WOUNDS } from './wounds.ts';

const TOPICS: Readonly<Record<string, string>> = {
  heart: HEART,
  vessels: VESSELS,
  diabetes: DIABETES,
  stroke: STROKE,
  skin: SKIN,
  lungs: LUNGS,
  nerves: NERVES,
  headaches: HEADACHES,
  mind: MIND,
  kidney: KIDNEY,
  digestion: DIGESTION,
  hernias: HERNIAS,
  liver: LIVER,
  bones: BONES,
  spine: SPINE,
  fractures: FRACTURES,
  wounds: WOUNDS,
  burns: BURNS,
  surgery: SURGERY,
  cancer: CANCER,
  infection: INFECTION,
  metabolism: METABOLISM,
  senses: EYE_AND_EAR,
  symptoms: SYMPTOMS,
  circumstances: CIRCUMSTANCES,
};

/** The lines of all term files, in the order of the files. Read anew at each call. */
export function termLines(): TermLine[] {
  return Object.entries(TOPICS).flatMap(([topic, text]) => readTerms(topic, text));
}
