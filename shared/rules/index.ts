// Made of the rule files by `node test/rules/write-index.ts`: do not edit.
import { diabetesType } from './ch01-diabetes-type.ts';
import { longTermDiabetesDrugs } from './ch02-long-term-diabetes-drugs.ts';
import { diabetesWithoutAndWith } from './ch03-diabetes-without-and-with.ts';
import { secondaryDiabetesOrder } from './ch04-secondary-diabetes-order.ts';
import { diabetesComplicationAlone } from './ch05-diabetes-complication-alone.ts';
import { hypertensionCombined } from './ch06-hypertension-combined.ts';
import { heartAndKidneyOrder } from './ch07-heart-and-kidney-order.ts';
import { heartFailureType } from './ch08-heart-failure-type.ts';
import { kidneyDiseaseStage } from './ch09-kidney-disease-stage.ts';
import { oldStroke } from './ch10-old-stroke.ts';
import { infarctionDate } from './ch11-infarction-date.ts';
import { copdWithInfection } from './ch12-copd-with-infection.ts';
import { sepsisOrder } from './ch13-sepsis-order.ts';
import { pressureUlcerAsDocumented } from './ch14-pressure-ulcer-as-documented.ts';
import { ulcerBehindItsCause } from './ch15-ulcer-behind-its-cause.ts';
import { aftercareBesideInjury } from './ch16-aftercare-beside-injury.ts';
import { replacedJointArthritis } from './ch17-replaced-joint-arthritis.ts';
import { aftercareOfNeoplasmSurgery } from './ch18-aftercare-of-neoplasm-surgery.ts';
import { fractureWithOsteoporosis } from './ch19-fracture-with-osteoporosis.ts';
import { anemiaOfNeoplasm } from './ch20-anemia-of-neoplasm.ts';
import { dementiaBehindItsCause } from './ch21-dementia-behind-its-cause.ts';
import { painCode } from './ch22-pain-code.ts';
import { falls } from './ch23-falls.ts';
import { externalCause } from './ch24-external-cause.ts';
import { statusSaidTwice } from './ch25-status-said-twice.ts';
import { bmiWithoutDiagnosis } from './ch26-bmi-without-diagnosis.ts';
import { socialDeterminants } from './ch27-social-determinants.ts';
import { historyOf } from './ch28-history-of.ts';
import { drugEffectOrder } from './ch29-drug-effect-order.ts';
import { complicationLink } from './ch30-complication-link.ts';
import { hivAndCovidStates } from './ch31-hiv-and-covid-states.ts';
import { attentionOrStatus } from './ch32-attention-or-status.ts';
import { firstListedOnly } from './ch33-first-listed-only.ts';
import { hypertensionFourthCharacter } from './ch34-hypertension-fourth-character.ts';
import { legUlcerAndGangrene } from './ch35-leg-ulcer-and-gangrene.ts';
import { residualOfStroke } from './ch36-residual-of-stroke.ts';
import { infectionAndOrganism } from './ch37-infection-and-organism.ts';
import { complicationOrder } from './ch38-complication-order.ts';
import { respiratoryFailure } from './ch39-respiratory-failure.ts';
import { weightCodes } from './ch40-weight-codes.ts';
import { parkinsonAndLewyBody } from './ch41-parkinson-and-lewy-body.ts';
import { anginaAndCoronaryDisease } from './ch42-angina-and-coronary-disease.ts';
import { pressureUlcerTwice } from './ch43-pressure-ulcer-twice.ts';
import { lifestyleProblem } from './ch44-lifestyle-problem.ts';
import { circumstancesAfterFirstVisit } from './ch45-circumstances-after-first-visit.ts';
import { bloodSugarBesideDiabetes } from './ch46-blood-sugar-beside-diabetes.ts';
import { shortCourse } from './ch47-short-course.ts';
import { kidneyTransplant } from './ch48-kidney-transplant.ts';
import { oneCodeASubstance } from './ch49-one-code-a-substance.ts';
import { amputation } from './ch50-amputation.ts';
import { codeNotValid } from './cv01-code-not-valid.ts';
import { seventhCharacter } from './cv02-seventh-character.ts';
import { excludes1Pair } from './cv03-excludes1-pair.ts';
import { excludes2Pair } from './cv04-excludes2-pair.ts';
import { manifestationAsPrincipal } from './cv05-manifestation-as-principal.ts';
import { codeFirstOrder } from './cv06-code-first-order.ts';
import { useAdditionalCode } from './cv07-use-additional-code.ts';
import { codeAlso } from './cv08-code-also.ts';
import { presumedLink } from './cv09-presumed-link.ts';
import { sameCodeTwice } from './cv10-same-code-twice.ts';
import { combinationCode } from './cv11-combination-code.ts';
import { acuteAndChronic } from './cv12-acute-and-chronic.ts';
import { sideNotAsDocumented } from './cv13-side-not-as-documented.ts';
import { unspecifiedAlthoughDocumented } from './cv14-unspecified-although-documented.ts';
import { integralSymptom } from './cv15-integral-symptom.ts';
import { symptomOfItsOwn } from './cv16-symptom-of-its-own.ts';
import { impendingCoded } from './cv17-impending-coded.ts';
import { sequelaOrder } from './cv18-sequela-order.ts';
import { complicationNotLinked } from './cv19-complication-not-linked.ts';
import { noProviderDocumentsIt } from './cv20-no-provider-documents-it.ts';
import { uncertainCodedAsEstablished } from './cv21-uncertain-coded-as-established.ts';
import { diagnosisAgainstResult } from './cv22-diagnosis-against-result.ts';
import { drugWithoutDiagnosis } from './cv23-drug-without-diagnosis.ts';
import { documentsDisagree } from './cv24-documents-disagree.ts';
import { pastCodedAsCurrent } from './cv25-past-coded-as-current.ts';
import { unspecifiedBesideSpecific } from './cv26-unspecified-beside-specific.ts';
import { lateralityNotSaid } from './dc01-laterality-not-said.ts';
import { acuityNotSaid } from './dc02-acuity-not-said.ts';
import { typeNotSaid } from './dc03-type-not-said.ts';
import { stageNotSaid } from './dc04-stage-or-depth-not-said.ts';
import { severityNotSaid } from './dc05-severity-not-said.ts';
import { siteNotSaid } from './dc06-site-not-said.ts';
import { causeNotSaid } from './dc07-cause-not-said.ts';
import { complicationNotSaid } from './dc08-complication-not-said.ts';
import { encounterNotSaid } from './dc09-encounter-not-said.ts';
import { healingNotSaid } from './dc10-healing-not-said.ts';
import { dominanceNotSaid } from './dc11-dominance-not-said.ts';
import { substanceNotSaid } from './dc12-substance-not-said.ts';
import { visitNoteDetail } from './dc13-visit-note-detail.ts';
import { clonedNote } from './dc14-cloned-note.ts';
import { faceToFaceInTime } from './el01-face-to-face-in-time.ts';
import { faceToFaceNote } from './el02-face-to-face-note.ts';
import { faceToFacePerformer } from './el03-face-to-face-performer.ts';
import { homeboundCriteria } from './el04-homebound-criteria.ts';
import { skilledNeed } from './el05-skilled-need.ts';
import { planElementMissing } from './el06-plan-element-missing.ts';
import { planSignedAndDated } from './el07-plan-signed-and-dated.ts';
import { diagnosesDifferBetweenDocuments } from './el08-diagnoses-differ-between-documents.ts';
import { diagnosisNotInPlan } from './el09-diagnosis-not-in-plan.ts';
import { pageAndRecordDiffer } from './el10-page-and-record-differ.ts';
import { icdForm } from './oa01-icd-form.ts';
import { severityOfVToZ } from './oa02-severity-of-v-to-z.ts';
import { severityMissing } from './oa03-severity-missing.ts';
import { severityWithoutDiagnosis } from './oa04-severity-without-diagnosis.ts';
import { worstStageWithoutUlcer } from './oa05-worst-stage-without-ulcer.ts';
import { worstStageNotCounted } from './oa06-worst-stage-not-counted.ts';
import { hippsDiffers } from './oa07-hipps-differs.ts';
import { interviewsDisagree } from './oa08-interviews-disagree.ts';
import { drugItemsDisagree } from './oa09-drug-items-disagree.ts';
import { pressureUlcersDisagree } from './oa10-pressure-ulcers-disagree.ts';
import { woundItems } from './oa11-wound-items.ts';
import { functionItemsDisagree } from './oa12-function-items-disagree.ts';
import { functionAndGgDisagree } from './oa13-function-and-gg-disagree.ts';
import { dyspneaDenied } from './oa14-dyspnea-denied.ts';
import { hospitalizationRisks } from './oa15-hospitalization-risks.ts';
import { hypoglycemics } from './oa16-hypoglycemics.ts';
import { activeDiagnoses } from './oa17-active-diagnoses.ts';
import { continenceAndOstomy } from './oa18-continence-and-ostomy.ts';
import { cognitionDisagrees } from './oa19-cognition-disagrees.ts';
import { moodScoreUnexplained } from './oa20-mood-score-unexplained.ts';
import { inpatientDischarge } from './oa21-inpatient-discharge.ts';
import { assessmentInTime } from './oa22-assessment-in-time.ts';
import { itemsOfAnotherEdition } from './oa23-items-of-another-edition.ts';
import { principalWithoutGroup } from './pd01-principal-without-group.ts';
import { principalFlagged } from './pd02-principal-flagged.ts';
import { symptomAsPrincipal } from './pd03-symptom-as-principal.ts';
import { sepsisAftercareAsPrincipal } from './pd04-sepsis-aftercare-as-principal.ts';
import { principalNotWhyHomeCare } from './pd06-principal-not-why-home-care.ts';
import { planChangedWithoutOrder } from './pd07-plan-changed-without-order.ts';
import { diagnosisListsDiffer } from './pd08-diagnosis-lists-differ.ts';
import { visitsBelowThreshold } from './pd14-visits-below-threshold.ts';
import type { Rule } from './rule.ts';

/** All rules, in the order of the catalogue. */
export const RULES: readonly Rule[] = [
  codeNotValid,
  seventhCharacter,
  excludes1Pair,
  excludes2Pair,
  manifestationAsPrincipal,
  codeFirstOrder,
  useAdditionalCode,
  codeAlso,
  presumedLink,
  sameCodeTwice,
  combinationCode,
  acuteAndChronic,
  sideNotAsDocumented,
  unspecifiedAlthoughDocumented,
  integralSymptom,
  symptomOfItsOwn,
  impendingCoded,
  sequelaOrder,
  complicationNotLinked,
  noProviderDocumentsIt,
  uncertainCodedAsEstablished,
  diagnosisAgainstResult,
  drugWithoutDiagnosis,
  documentsDisagree,
  pastCodedAsCurrent,
  unspecifiedBesideSpecific,
  principalWithoutGroup,
  principalFlagged,
  symptomAsPrincipal,
  sepsisAftercareAsPrincipal,
  principalNotWhyHomeCare,
  planChangedWithoutOrder,
  diagnosisListsDiffer,
  visitsBelowThreshold,
  diabetesType,
  longTermDiabetesDrugs,
  diabetesWithoutAndWith,
  secondaryDiabetesOrder,
  diabetesComplicationAlone,
  hypertensionCombined,
  heartAndKidneyOrder,
  heartFailureType,
  kidneyDiseaseStage,
  oldStroke,
  infarctionDate,
  copdWithInfection,
  sepsisOrder,
  pressureUlcerAsDocumented,
  ulcerBehindItsCause,
  aftercareBesideInjury,
  replacedJointArthritis,
  aftercareOfNeoplasmSurgery,
  fractureWithOsteoporosis,
  anemiaOfNeoplasm,
  dementiaBehindItsCause,
  painCode,
  falls,
  externalCause,
  statusSaidTwice,
  bmiWithoutDiagnosis,
  socialDeterminants,
  historyOf,
  drugEffectOrder,
  complicationLink,
  hivAndCovidStates,
  attentionOrStatus,
  firstListedOnly,
  hypertensionFourthCharacter,
  legUlcerAndGangrene,
  residualOfStroke,
  infectionAndOrganism,
  complicationOrder,
  respiratoryFailure,
  weightCodes,
  parkinsonAndLewyBody,
  anginaAndCoronaryDisease,
  pressureUlcerTwice,
  lifestyleProblem,
  circumstancesAfterFirstVisit,
  bloodSugarBesideDiabetes,
  shortCourse,
  kidneyTransplant,
  oneCodeASubstance,
  amputation,
  icdForm,
  severityOfVToZ,
  severityMissing,
  severityWithoutDiagnosis,
  worstStageWithoutUlcer,
  worstStageNotCounted,
  hippsDiffers,
  interviewsDisagree,
  drugItemsDisagree,
  pressureUlcersDisagree,
  woundItems,
  functionItemsDisagree,
  functionAndGgDisagree,
  dyspneaDenied,
  hospitalizationRisks,
  hypoglycemics,
  activeDiagnoses,
  continenceAndOstomy,
  cognitionDisagrees,
  moodScoreUnexplained,
  inpatientDischarge,
  assessmentInTime,
  itemsOfAnotherEdition,
  faceToFaceInTime,
  faceToFaceNote,
  faceToFacePerformer,
  homeboundCriteria,
  skilledNeed,
  planElementMissing,
  planSignedAndDated,
  diagnosesDifferBetweenDocuments,
  diagnosisNotInPlan,
  pageAndRecordDiffer,
  lateralityNotSaid,
  acuityNotSaid,
  typeNotSaid,
  stageNotSaid,
  severityNotSaid,
  siteNotSaid,
  causeNotSaid,
  complicationNotSaid,
  encounterNotSaid,
  healingNotSaid,
  dominanceNotSaid,
  substanceNotSaid,
  visitNoteDetail,
  clonedNote,
];
