/**
 * Words of the index, of inclusion terms and titles that notes use in other senses. A phrase made of nothing but these names
 * no condition; one that is a single word counts only where its ending is that of a disease, or a person put it into a term
 * file.
 */
const GENERAL: ReadonlySet<string> = new Set(
  `abnormal abnormality absence absent abuse accident accidental active activity acute addition adherent admission adult affecting age air
  alone altered alteration amount anterior appearance area arm arrest artificial aspiration assistance at attack attention
  back bad bed behavior big bite bleeding blockage blood blue body bone born both bottle bowel brain break breast breath bruise
  care carrier cause cell central change check chest child chronic circulation closed cold collapse complete complex complication
  compression condition conduct congestion contact control convalescence cough cut cyst damage danger data dead death decrease
  decreased defect deficiency deficit deformity degeneration delay delayed dependence dependent development device diet difficult
  difficulty digestive disability discharge disease disorder displacement distress disturbance double drainage drinking drop drug dry
  dysfunction ear eating education effect effusion elevated elevation emotional end enlargement environment episode error evaluation
  examination excess excessive exercise exhaustion expected exposure expression external eye face factor failed failure false family
  fast fat fear feeding feeling fever fit fitting fixed fluid focal food foot foreign form formation found free frequent full function
  functional gas general generalized graft granulation growth gum habit hair hand hard head healing health hearing heart heat heavy
  high hip history hold home hot house hunger hygiene immature impaired impairment improper in inability inadequate incomplete
  increase increased infant infection inflammation inherited injury inner insufficient insufficiency interference internal intestine
  intolerance irregular irritation joint kidney lack large late lateral leakage leg lesion level life lift limb limitation line lip
  liver living local localized long loose loss low lower lump lung maintenance male mark mass massive medical medication medicine member
  mental middle mild minor minute missing mixed moderate motion mouth movement multiple muscle nail narrow native nausea neck
  need nerve new night noise nonhealing normal nose not obstruction occupational old one open opening operation oral organ other
  outcome over overactive overweight pain painful pale parent part partial past patch patient pattern peripheral person
  personal place plan poor position posture power pregnancy premature pressure preterm prevention primary problem procedure prolonged
  pulse rapid rate reaction reading recent recurrent red reduced reduction refusal relationship removal repair repeated residual resistance
  respiration respiratory rest restless result retained retention risk round rub run rupture scale school screening second secondary
  sensation sensitive sensitivity sensory separation severe sex shift shock short shoulder side sign simple single sinus site skin
  sleep slow small soft sore spasm special specific speech spine spot stable stage state status stiff stiffness stomach stop strain
  stress stricture stroke strong structure stump subacute sudden suicide superficial supervision surface surgery surgical suspected swallowing
  swelling symptom syndrome system tear temporary tendency tendon tenderness test therapy thick thigh thin throat tight time tip tired
  tissue toe tongue tooth total trauma treatment tube tumor twin ulcer under unsteady upper upset urgency urinary urine use valve vascular
  vein vision visit visual vomiting wall wandering wasting water weak weakness wear weight wet white with without woman work worry wound
  young redness bleed discomfort oxygen lens shunt stent pacemaker catheter prosthesis implant transplant hardware family mother
  father husband wife daughter son work school worker deterioration stasis sequela sequelae late dental urethra bladder prostate uterus
  good job best little still well march fifth five seven nine mile hemoglobin cholesterol salt period
  beat rhythm cycle menstrual contraction density voice temperature immune blister thickening spur retraction
  nipple rib finger thumb wrist elbow ankle knee hip lumbar thoracic cervical sacral pelvic abdominal vaginal rectal anal nasal ocular`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether a normalised word says too little to name a condition. */
export function isGeneral(word: string): boolean {
  return GENERAL.has(word) || word.length < 3 || /\d/.test(word);
}

const DISEASE_ENDING =
  /(?:itis|osis|emia|pathy|plegia|paresis|algia|oma|uria|cele|phagia|phasia|pnea|megaly|lithiasis|rrhea|penia|ectasis|ectasia|trophy|malacia|dynia|schisis|spasm|stomia|noia|mania|phobia)$/;

/** End like a disease, and are used for findings, stages of healing, tests and the like. */
const NO_DISEASE: ReadonlySet<string> = new Set(
  'coma trauma stroma diagnosis prognosis necrosis stenosis sclerosis fibrosis anastomosis thrombosis metastasis cyanosis ptosis hypnosis lordosis kyphosis osmosis mitosis meiosis symbiosis ecchymosis hematoma ischemia hypoxemia polyuria oliguria nocturia frequency bronchospasm spasm vasospasm erythema eczema edema emphysema empyema anasarca dysuria atrophy hypertrophy diarrhea rhinorrhea otorrhea leukorrhea papilloma granuloma adenoma carcinoma lymphoma sarcoma viremia bacteremia toxemia uremia hyperemia asthma phobia mania paranoia arthropathy therapy allopathy homeopathy orthopnea apnea dyspnea anemia inflammation hypertrophy dystrophy agenesis arthrosis mycosis pyrosis psychosis neurosis anosmia lipoma fibroma angioma polyp synechia'.split(
    ' ',
  ),
);

/** Whether one normalised word alone may name a condition. */
export function namesDisease(word: string): boolean {
  return word.length >= 7 && DISEASE_ENDING.test(word) && !NO_DISEASE.has(word);
}

/** Main terms of the index under which no condition of a note stands: reasons for a visit, circumstances, tables. */
const NO_CONDITIONS: ReadonlySet<string> = new Set(
  `abandonment abnormal absence abuse accident adjustment administration admission aftercare alteration anomaly antibody assault attendance
  awareness bearing birth bite boarder body care carrier change checking complication complications conflict consultation contact contraception
  convalescence counseling cut dead death deficiency deformity delivery dependence derangement deviation discord dislocation displacement
  donor drug dwarfism encounter entry evaluation examination excess exposure failure family father fear feeding
  fetus finding fitting foreign forced fragments genetic health history homicide immunization imperfect implantation inadequate infancy infant
  infestation injury insertion interview issue labor lack late legal letter living long loss low maladjustment malposition marital mechanical
  medical mother need newborn nonvisualization noncompliance observation obstetric old operation organ outcome partial personal
  physical poisoning postpartum pregnancy premature presence preterm problem procedure prophylactic puerperal radiation reaction refusal
  rehabilitation removal repair replacement respiratory response retained retention risk routine screening sequelae separation
  shortage social status stress suicide supervision surgery surgical surveillance test therapy transplant trauma traumatic treatment twin
  unavailability unsatisfactory use vaccination victim visit wound wounds x-ray high suspected tattoo underdosing underimmunization worker
  adverse advanced activity acquired accessory agenesis aplasia atresia cleft congenital duplication ectopic hypoplasia supernumerary`
    .split(/\s+/)
    .filter(Boolean),
);

/** Main terms with too many plain words under them that still hold conditions: their subterms count, guarded as all are. */
const KEPT: ReadonlySet<string> = new Set([
  'failure',
  'deficiency',
  'dependence',
  'abuse',
  'dislocation',
  'retention',
  'deformity',
]);

/** Whether the index's main term, by its first word, groups circumstances rather than conditions. */
export function isNoCondition(mainWord: string): boolean {
  return NO_CONDITIONS.has(mainWord) && !KEPT.has(mainWord);
}

/** Words of a path or title that belong to other settings than a patient at home, or that say a code is a remainder. */
export const OTHER_SETTING: ReadonlySet<string> = new Set(
  'newborn pregnancy childbirth puerperium puerperal maternal fetus fetal labor perinatal neonatal obstetric obstetrical delivery'.split(
    ' ',
  ),
);
