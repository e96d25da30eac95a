import type { SectionName } from '../reading/sections.ts';
import { wordsOf } from '../reading/tokens.ts';
import { type AbbreviationSense, sense } from './abbreviation-sense.ts';
import { RARER_SENSES } from './rarer-abbreviations.ts';

const LISTED: readonly SectionName[] = ['diagnoses', 'assessment', 'pmh'];

const PROSE: readonly SectionName[] = ['hpi', 'reason', 'course', 'narrative', 'subjective', 'other'];

const JOINTS = 'knee hip hand shoulder joint joints wrist ankle spine thumb back djd replacement arthroplasty';
const ULCERS =
  'stage unstageable sacral sacrum coccyx heel buttock ischial ischium hip trochanter wound dti braden slough healing hapi';
/** Of an event a year is told: `MI 2011`, `PE in 2020`. */
const YEARS = Array.from({ length: 60 }, (_, i) => String(1980 + i)).join(' ');
/** `95 RA`: on room air. */
const SATURATIONS = Array.from({ length: 20 }, (_, i) => String(81 + i)).join(' ');
const SIDES = 'left right bilateral l r lt rt amputation amputee stump prosthesis residual limb phantom';

/**
 * Abbreviations with several senses in notes of home health (narrative.md section 2). Cue words near it decide, then the
 * section; where cues of two senses stand near it, or none, it means nothing and a person chooses.
 */
const SENSES: Readonly<Record<string, readonly AbbreviationSense[]>> = {
  ms: [
    sense(
      'multiple sclerosis',
      'dysarthria ataxia ataxic relapsing remitting progressive rrms demyelinating neurologist neurology ocrevus ocrelizumab wheelchair w/c quadriparesis quadriplegia bedbound contractures contracted contracture hoyer tecfidera copaxone avonex gilenya tysabri spasticity paraparesis paraplegia plaques optic exacerbation flare neurogenic',
      ['diagnoses', 'pmh'],
    ),
    sense(undefined, 'altered mental status change changes alert oriented orientation aox3 confused mse'),
    sense(undefined, 'contin mg morphine er ir prn q12h q4h po'),
    sense('mitral stenosis', 'mitral valve valvular murmur rheumatic echo'),
    sense(undefined, 'strength rom gait musculoskeletal', ['exam', 'ros', 'objective', 'function', 'medications']),
  ],
  ra: [
    sense(
      'rheumatoid arthritis',
      'dx dxs mcp mcps ulnar deviation fibromyalgia stiffness swan boutonniere splint splints mtx methotrexate humira enbrel remicade orencia plaquenil leflunomide arthritis joint joints deformity deformities rheumatology rheumatologist seropositive seronegative flare dmard hands prednisone steroid steroids rituximab rituxan tofacitinib xeljanz rinvoq actemra abatacept infliximab hydroxychloroquine sulfasalazine nodules',
      ['diagnoses', 'pmh'],
    ),
    sense(undefined, `${SATURATIONS} spo2 sat sats o2 oxygen saturation air pulse pox % rr hr bp`, [
      'vitals',
      'exam',
      'objective',
    ]),
    sense(undefined, 'atrial atrium rv la echo dilated pressure'),
  ],
  pe: [
    sense(
      'pulmonary embolism',
      `${YEARS} hx h/o history saddle dvt embolism embolus anticoagulation anticoagulant eliquis xarelto lovenox heparin warfarin coumadin apixaban cta cardiopulmonary saddle submassive massive bilateral clot clots provoked unprovoked segmental thrombolysis ivc`,
      ['diagnoses', 'pmh'],
    ),
    sense(undefined, 'exam examination heent general vitals normal', ['exam', 'objective']),
    sense(undefined, 'ear ears tubes tympanostomy'),
  ],
  mi: [
    sense(
      'myocardial infarction',
      `${YEARS} acute old prior history st elevation stent stents cabg cad troponin nstemi stemi inferior anterior lateral cardiac cath pci ekg`,
      ['diagnoses', 'pmh'],
    ),
    sense(undefined, 'mitral valve regurgitation michigan'),
  ],
  ca: [
    sense(
      'cancer',
      'breast lung colon prostate bladder pancreatic pancreas ovarian rectal colorectal liver renal kidney gastric esophageal uterine endometrial cervical thyroid brain skin metastatic mets metastasis chemo chemotherapy radiation oncology oncologist tumor stage mastectomy lumpectomy resection bone throat tongue laryngeal',
    ),
    sense(undefined, 'mg level labs k mag phos vitamin vit d carbonate citrate ionized albumin', [
      'results',
      'medications',
    ]),
  ],
  pi: [sense('pressure injury', ULCERS, ['wound']), sense(undefined, 'study trial research')],
  pu: [sense('pressure ulcer', ULCERS, ['wound']), sense(undefined, 'meds rx prescription')],
  gbs: [
    sense(
      'guillain barre syndrome',
      'ivig plasmapheresis plex quadriparesis paresis weakness neuropathy demyelinating ascending neurology reflexes dtr areflexia rehab dx dxd diagnosed residual sequela onset recovering lofstrands walker rollator gait afo afos ventilator tingling',
      ['diagnoses', 'pmh'],
    ),
    sense(undefined, 'pregnancy prenatal swab strep positive gallbladder'),
  ],
  le: [
    {
      ...sense(
        'lower extremity',
        'left right bilateral bil l r b/l lt rt edema pitting weakness strength wound ulcer swelling dvt ue rom pain numbness pulses cellulitis',
        ['exam', 'objective', 'function', 'wound'],
      ),
      part: true,
    },
    sense('lupus erythematosus', 'lupus rheumatology plaquenil hydroxychloroquine discoid'),
  ],
  ams: [
    sense(
      'altered mental status',
      'confusion confused uti lethargy lethargic encephalopathy delirium dementia er ed admitted hospitalized hospitalization sepsis stroke fall mental baseline',
      [...LISTED, 'hpi', 'reason', 'course'],
    ),
  ],
  oa: [sense('osteoarthritis', JOINTS, [...LISTED, ...PROSE]), sense(undefined, 'open access airway')],
  pd: [
    sense(
      'parkinson disease',
      'hypokinetic dysarthria lsvt big loud festinating masked retropulsion hoehn yahr freezing freeze rytary fluctuation fluctuations dyskinesias dementia psychosis hallucinations dbs parkinson tremor tremors sinemet carbidopa levodopa bradykinesia rigidity shuffling dyskinesia lsvt freezing neurologist neurology',
      ['diagnoses', 'pmh'],
    ),
    sense('peritoneal dialysis', 'dialysis esrd catheter peritoneal exchanges cycler dialysate renal'),
    sense('personality disorder', 'personality borderline bpd dbt cluster psych mh'),
  ],
  cp: [
    sense('cerebral palsy', 'spastic cerebral quadriplegic diplegic palsy birth afo baclofen contractures'),
    sense('chest pain', 'sob chest palpitations denies dizziness edema exertion nitro ntg cardiac', [
      'ros',
      'subjective',
    ]),
  ],
  ad: [
    sense('alzheimer disease', 'dementia memory donepezil aricept namenda memantine alzheimer cognitive', []),
    sense(undefined, 'advance directive directives polst hcpoa lib'),
  ],
  he: [
    {
      ...sense('hepatic encephalopathy', 'lactulose rifaximin xifaxan cirrhosis ascites ammonia varices hepatic liver'),
      capitals: true,
    },
  ],
  hd: [
    sense(
      'hemodialysis',
      'esrd dialysis mwf tths tts fistula avf avg permcath renal ckd nephrology access monday tuesday tues wed thurs fri',
    ),
    sense('huntington disease', 'chorea huntington'),
    sense(undefined, 'hospital day'),
  ],
  vt: [
    sense(
      'ventricular tachycardia',
      'icd aicd amiodarone ablation shock shocks sustained nonsustained storm arrest mexiletine sotalol cardiomyopathy icm nicm',
      ['diagnoses', 'pmh'],
    ),
    sense(undefined, 'tidal volume vent ventilator peep ml'),
  ],
  uc: [
    sense('ulcerative colitis', 'colitis colectomy ileostomy mesalamine flare crohn ibd humira hx', LISTED),
    sense(undefined, 'urgent urinary catheter culture'),
  ],
  als: [
    sense(
      'amyotrophic lateral sclerosis',
      'trach vent hospice wheelchair quadriparesis riluzole amyotrophic bulbar neuron neurology neurologist dysphagia dysarthria bipap niv peg respiratory weakness limb onset trilogy dx diagnosed trach vent gaze hoyer',
      [...LISTED, ...PROSE],
    ),
    sense(undefined, 'ems ambulance advanced support crew unit transport'),
  ],
  nph: [
    sense('normal pressure hydrocephalus', 'hydrocephalus shunt vp gait neurosurgery', ['diagnoses', 'pmh']),
    sense(undefined, 'units insulin unit humulin novolin sq regular added bid am qhs dm diabetes a1c', ['medications']),
  ],
  arf: [
    sense('acute renal failure', 'creatinine renal kidney bun dialysis atn'),
    sense(
      'acute respiratory failure',
      'hypoxic hypercapnic intubated intubation ventilator bipap copd pneumonia oxygen',
    ),
  ],
  crf: [
    sense('chronic renal failure', 'creatinine renal kidney bun dialysis hd gfr egfr stage epo esrd ckd nephrology', [
      ...LISTED,
      ...PROSE,
    ]),
    sense(
      'chronic respiratory failure',
      'hypoxemic hypercapnic hypercarbic hypoxic copd oxygen o2 home nc l lpm liters 2l 3l 4l 5l sat sats bipap ventilator trach',
    ),
  ],
  rf: [
    sense('renal failure', 'creatinine renal kidney dialysis'),
    sense('respiratory failure', 'hypoxemic hypercapnic hypercarbic copd hypoxic oxygen ventilator'),
    sense(undefined, 'factor rheumatoid anti ccp'),
  ],
  as: [
    { ...sense('aortic stenosis', 'severe moderate critical valve tavr avr aortic murmur valvular'), capitals: true },
  ],
  mr: [
    { ...sense('mitral regurgitation', 'severe moderate valve'), capitals: true },
    sense(undefined, 'myelogram scan'),
  ],
  aka: [{ ...sense('above knee amputation', SIDES, LISTED), capitals: true }, sense(undefined, 'known')],
  aids: [
    {
      ...sense(
        'acquired immunodeficiency syndrome',
        'hiv cd4 antiretroviral haart viral biktarvy diagnosed dx pneumocystis pcp kaposi opportunistic wasting with has history hx known advanced patient pt male female man woman due',
        LISTED,
      ),
      capitals: true,
    },
    sense(undefined, 'hearing ear ears batteries audiology audiologist walking mobility visual bilateral'),
  ],
  ssi: [
    sense(
      'surgical site infection',
      'wound incision surgical site infection infected culture drainage purulent antibiotic abx superficial deep organ incisional keflex cephalexin doxycycline bactrim vancomycin hip knee abdomen abdominal sternal lumbar groin leg chest breast back flank graft bypass stump hernia',
    ),
    sense(undefined, 'income disability medicaid medicare social security benefits check ssdi only'),
    sense(
      undefined,
      'sliding insulin humalog novolog lispro aspart lantus basaglar levemir tresiba toujeo glargine regular coverage ac achs qac meals units accucheck fsbs fbs bg bs',
    ),
  ],
  op: [
    {
      ...sense(
        'osteoporosis',
        'prolia fosamax alendronate reclast evenity forteo dexa kyphosis hypothyroid hypothyroidism htn hld oa gerd',
        ['pmh'],
      ),
      capitals: true,
    },
    sense(
      undefined,
      'post therapy tx pt ot clinic rehab outpatient surgery note follow f/u d/c referral refer site report',
    ),
  ],
  ...RARER_SENSES,
  icd: [
    sense(
      'implantable cardioverter defibrillator',
      'presence pacemaker place placed put placement implanted implantation shock shocks vt ef hfref hf chf vtach nsvt cardiomyopathy nicm icm biv dual chamber medtronic defibrillator deactivated deactivate interrogated fired prevention battery generator',
      ['pmh', 'psh'],
    ),
    sense(undefined, '10 9 code codes coding cm dx'),
  ],
};

const BY_WORD: ReadonlyMap<string, readonly AbbreviationSense[]> = new Map(
  Object.entries(SENSES).map(([short, senses]) => [wordsOf(short)[0] ?? short, senses] as const),
);

/** The senses of a normalised word that has several; `undefined` for all other words. */
export function sensesOf(word: string): readonly AbbreviationSense[] | undefined {
  return BY_WORD.get(word);
}
