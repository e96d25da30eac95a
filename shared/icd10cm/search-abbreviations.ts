import { ABBREVIATIONS } from './abbreviations.ts';

/** How titles and index say what an abbreviation stands for, where they use other words. */
const TITLES_SAY: Readonly<Record<string, readonly string[]>> = {
  'above knee amputation': ['acquired absence leg above knee'],
  'acute kidney injury': ['acute kidney failure'],
  'below knee amputation': ['acquired absence leg below knee'],
  cancer: ['malignant neoplasm'],
  'cerebrovascular accident': ['cerebral infarction', 'sequelae cerebral infarction'],
  'congestive heart failure': ['heart failure'],
  'coronary artery bypass graft': ['aortocoronary bypass graft'],
  'coronary artery disease': ['atherosclerotic heart disease native coronary artery'],
  'deep vein thrombosis': ['deep vein thrombosis', 'embolism thrombosis deep veins'],
  'degenerative joint disease': ['osteoarthritis'],
  'diabetic ketoacidosis': ['diabetes ketoacidosis'],
  diabetes: ['diabetes mellitus'],
  'gastroesophageal reflux disease': ['gastro-esophageal reflux disease'],
  'non st elevation myocardial infarction': ['non-st elevation myocardial infarction'],
  'peripheral arterial disease': ['peripheral vascular disease', 'peripheral artery disease'],
  'post traumatic stress disorder': ['post-traumatic stress disorder'],
  'reverse total shoulder arthroplasty': ['presence artificial shoulder joint'],
  'total hip arthroplasty': ['presence artificial hip joint'],
  'total hip replacement': ['presence artificial hip joint'],
  'total knee arthroplasty': ['presence artificial knee joint'],
  'total knee replacement': ['presence artificial knee joint'],
  'total shoulder arthroplasty': ['presence artificial shoulder joint'],
  'transient ischemic attack': ['transient cerebral ischemic attack'],
  'transmetatarsal amputation': ['acquired absence foot'],
  'type 1 diabetes': ['type 1 diabetes mellitus'],
  'type 2 diabetes': ['type 2 diabetes mellitus'],
};

/** Readings that name no condition: a search for them would find nothing of use. */
const NOT_SEARCHED: ReadonlySet<string> = new Set([
  'advance directive',
  'advanced life support',
  'aids',
  'also known as',
  'as',
  'calcium',
  'hierarchical condition category',
  'insulin isophane',
  'international classification of diseases',
  'minimum data set',
  'physical examination',
  'pick up',
  'principal investigator',
  'rheumatoid factor',
  'room air',
  'urinary catheter',
]);

/** Known to a search and to nobody's notes. */
const ONLY_TYPED: Readonly<Record<string, readonly string[]>> = {
  cauti: ['infection indwelling urethral catheter'],
  clabsi: ['bloodstream infection central venous catheter'],
  hfpef: ['diastolic heart failure'],
  hfref: ['systolic heart failure'],
};

/**
 * Abbreviations that people type into a search field, in words that titles and index use. An abbreviation with several
 * readings offers all of them: a search may, a suggestion may not.
 */
export const SEARCH_ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    Object.entries(ABBREVIATIONS)
      .filter(([short]) => /^[a-z0-9]+$/.test(short))
      .map(
        ([short, readings]) =>
          [
            short,
            readings
              .filter((reading) => !NOT_SEARCHED.has(reading))
              .flatMap((reading) => TITLES_SAY[reading] ?? [reading]),
          ] as const,
      )
      .filter(([, readings]) => readings.length > 0),
  ),
  ...ONLY_TYPED,
};
