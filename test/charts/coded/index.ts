import { heartFailureKidneyDiabetes } from './01-heart-failure-kidney-diabetes.ts';
import { copdExacerbationOxygen } from './02-copd-exacerbation-oxygen.ts';
import { pneumoniaAfterSepsis } from './03-pneumonia-after-sepsis.ts';
import { strokeSequelae } from './04-stroke-sequelae.ts';
import { hipFractureAfterFall } from './05-hip-fracture-after-fall.ts';
import { kneeReplacement } from './06-knee-replacement.ts';
import { pressureUlcersParaplegia } from './07-pressure-ulcers-paraplegia.ts';
import { diabeticFootOsteomyelitis } from './08-diabetic-foot-osteomyelitis.ts';
import { venousUlcerObesity } from './09-venous-ulcer-obesity.ts';
import { arterialUlcerCoronaryDisease } from './10-arterial-ulcer-coronary-disease.ts';
import { infectedIncisionColostomy } from './11-infected-incision-colostomy.ts';
import { cellulitisHeartFailure } from './12-cellulitis-heart-failure.ts';
import { catheterInfection } from './13-catheter-infection.ts';
import { parkinsonDementia } from './14-parkinson-dementia.ts';
import { alzheimerWandering } from './15-alzheimer-wandering.ts';
import { lungCancerPain } from './16-lung-cancer-pain.ts';
import { colonCancerIleostomy } from './17-colon-cancer-ileostomy.ts';
import { dialysisLowVision } from './18-dialysis-low-vision.ts';
import { kidneyTransplantPneumonia } from './19-kidney-transplant-pneumonia.ts';
import { amputationAftercare } from './20-amputation-aftercare.ts';
import { alsGastrostomy } from './21-als-gastrostomy.ts';
import { tracheostomyLarynxCancer } from './22-tracheostomy-larynx-cancer.ts';
import { shortBowelParenteral } from './23-short-bowel-parenteral.ts';
import { rheumatoidArthritis } from './24-rheumatoid-arthritis.ts';
import { osteoporoticVertebralFracture } from './25-osteoporotic-vertebral-fracture.ts';
import { bypassAftercare } from './26-bypass-aftercare.ts';
import { familialCardiomyopathy } from './27-familial-cardiomyopathy.ts';
import { multipleSclerosis } from './28-multiple-sclerosis.ts';
import { postCovidFibrosis } from './29-post-covid-fibrosis.ts';
import { severeDepression } from './30-severe-depression.ts';
import { endStageHeartFailure } from './31-end-stage-heart-failure.ts';
import { type1Hypoglycemia } from './32-type-1-hypoglycemia.ts';
import type { CodedChart } from './coded-chart.ts';

/** All correctly coded charts, by number. On none of them may a rule of severity error or block fire. */
export const codedCharts: readonly CodedChart[] = [
  heartFailureKidneyDiabetes,
  copdExacerbationOxygen,
  pneumoniaAfterSepsis,
  strokeSequelae,
  hipFractureAfterFall,
  kneeReplacement,
  pressureUlcersParaplegia,
  diabeticFootOsteomyelitis,
  venousUlcerObesity,
  arterialUlcerCoronaryDisease,
  infectedIncisionColostomy,
  cellulitisHeartFailure,
  catheterInfection,
  parkinsonDementia,
  alzheimerWandering,
  lungCancerPain,
  colonCancerIleostomy,
  dialysisLowVision,
  kidneyTransplantPneumonia,
  amputationAftercare,
  alsGastrostomy,
  tracheostomyLarynxCancer,
  shortBowelParenteral,
  rheumatoidArthritis,
  osteoporoticVertebralFracture,
  bypassAftercare,
  familialCardiomyopathy,
  multipleSclerosis,
  postCovidFibrosis,
  severeDepression,
  endStageHeartFailure,
  type1Hypoglycemia,
];
