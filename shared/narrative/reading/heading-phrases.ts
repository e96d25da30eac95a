import type { SectionName } from './section-name.ts';

/**
 * Headings as home health and hospital notes write them, phrases apart by `|`. A phrase matches with "the", "and",
 * "&" and "/" left aside, in any case, singular or plural.
 */
export const HEADINGS: Readonly<Record<Exclude<SectionName, 'other' | 'denied'>, string>> = {
  assessment: `
    assessment|a|a assessment|imp|imp plan|assessment plan|a/p|a&p|a p|ap|impression|impressions|clinical impression
    |impression plan|assessment recommendations|assessment impression|clinical assessment|summary assessment
    |evaluation|final impression|medical decision making|mdm|problem|problem oriented assessment|active problem
    |active issues|diagnostic impression|impression diagnosis|diagnostic summary impression|summary impression
    |impression recommendation
  `,
  plan: `
    plan|p|p plan|plan of care|poc|treatment plan|care plan|plan for next visit|next visit|recommendation|disposition|dispo
    |follow up plan|plan next visit|therapy plan|discharge plan|discharge planning|plan of treatment
    |frequency duration|visit frequency|frequency
  `,
  diagnoses: `
    diagnosis|diagnoses|medical condition|primary medical condition|dx|dxs|primary dx|primary diagnosis|secondary dx
    |secondary diagnosis|other diagnosis|other dx|principal diagnosis|admitting diagnosis|admission diagnosis
    |admit dx|discharge diagnosis|final diagnosis|discharge dx|medical diagnosis|medical dx|treatment diagnosis
    |treating diagnosis|active diagnosis|current diagnosis|pertinent diagnosis|treatment dx|treating dx|therapy dx
    |therapy diagnosis|rehab dx|rehab diagnosis|pt treatment dx|ot treatment dx|st treatment dx|slp treatment dx
    |pt treatment diagnosis|ot treatment diagnosis|comorbidity|comorbid|comorbid condition|home health diagnosis
    |hh dx|problem list|active problem list|active hospital problem|hospital problem|principal problem
    |active medical problem|chronic condition|chronic problem|chronic medical problem|condition affecting care
    |comorbid condition affecting care|problem list active|medical problem|current problem|encounter diagnosis
    |visit diagnosis|postoperative diagnosis|post op diagnosis|preoperative diagnosis|pre op diagnosis
    |referral diagnosis|referring diagnosis|rehab diagnosis|wound diagnosis|nursing diagnosis|icd 10 diagnosis
    |comorbidity|pertinent comorbidity|active comorbidity|co morbidity|diagnosis at admission|diagnosis on admission
    |diagnosis at discharge|diagnosis on discharge
  `,
  differential: `
    working diagnosis|working dx|differential diagnosis|differential|ddx|provisional diagnosis|presumptive diagnosis
    |presumed diagnosis|rule out|rule out diagnosis|possible diagnosis|suspected diagnosis|tentative diagnosis
    |ddx discussed|ddx considered|differential considered|differential discussed|differential consideration|differential dx|differential includes|diagnostic consideration|considerations differential
  `,
  reason: `
    chief complaint|cc|reason|reason for visit|reason for referral|referral|reason for home health
    |reason for admission|reason for consult|reason for consultation|reason for hospitalization|reason for encounter
    |visit reason|purpose of visit|referral reason|admitted for|primary reason for home health
    |primary reason for home care|presenting problem|presenting complaint|indication|clinical indication
    |admission reason|face to face encounter|f2f encounter|reason for exam|reason for examination|reason for study
    |reason for evaluation|reason for appointment
  `,
  hpi: `
    hpi|history of present illness|history present illness|present illness|history of presenting illness
    |history of the present illness|interval history|interim history|brief history|recent history
    |history of current illness|history of presenting complaint|current illness|clinical history|history
    |patient history|background|admission summary|history of present complaint|history of presenting problem
  `,
  pmh: `
    pmh|pmhx|pmhx|past medical history|medical history|past history|med hx|medical hx|past medical hx|pmhx psh
    |pmh psh|past medical surgical history|medical surgical history|pertinent history|pertinent medical history
    |relevant history|prior medical history|significant medical history|past medical history problem|hx
    |previous medical history|prior history|past psychiatric history|psychiatric history|past cardiac history
    |cardiac history|oncologic history|oncology history|patient medical history|obstetric history
    |past obstetric history|gynecologic history|other medical history|primary medical history|medical illness
    |past illness|problem list past medical history|problem past medical history|historical
  `,
  psh: `
    procedure surgical history|procedure history|psh|pshx|past surgical history|surgical history|surgical hx|surg hx|past surgical hx|previous surgery
    |prior surgery|surgery
  `,
  resolved: `
    resolved|inactive|resolved inactive|inactive resolved|resolved inactive problem|resolved problem
    |resolved hospital problem|resolved diagnosis|resolved condition|resolved issue|inactive problem
    |inactive diagnosis|inactive condition|historical problem|past problem|problem resolved|ruled out
    |resolved during stay|resolved during admission|resolved during hospitalization|resolved during hospital stay
    |resolved during hospital course|resolved during snf stay|resolved during rehab stay|resolved this admission
    |resolved this stay|resolved in hospital|resolved in snf|resolved prior to discharge|resolved before discharge
    |resolved by discharge|resolved at discharge|resolved since last visit|resolved since admission
    |problem resolved during stay|problem resolved during admission|condition resolved during stay
    |condition resolved since last visit|issue resolved during stay|issue resolved during admission
    |condition resolved|issue resolved|diagnosis resolved|no longer active
  `,
  'family-history':
    'family history|fh|fhx|fam hx|family hx|family medical history|famhx|family hx|family psychiatric history|family cancer history|fmh|fmhx',
  'family-social': `
    family social history|family social hx|social family history|social family hx|family social|fh sh|fhx shx|sh fh
    |family history social history|family hx social hx|social history family history|social hx family hx
    |family medical social history|family psychosocial history
  `,
  'social-history': `
    social history|sh|shx|drug etoh|etoh drug|etoh|tobacco|smoking|alcohol|alcohol drug|substance|smoking status
    |tobacco use|tobacco status|alcohol use|social hx|soc hx|sochx|social|psychosocial|psychosocial status
    |psychosocial history|habit|tobacco alcohol drug|substance use|substance use history|personal history
    |personal social history|social habit
  `,
  medications: `
    medication|med|current medication|current med|home medication|home med|discharge medication|discharge med
    |medication list|medication reconciliation|med rec|outpatient medication|admission medication
    |medication on admission|medication at discharge|medication on discharge|new medication|changed medication
    |medication change|rx|prescription|active medication|prn medication|medication profile|medication review
    |medication management|current outpatient medication|current outpatient prescription|allergies medication|medication at home|medication prescribed|med at home
  `,
  allergies: `
    allergy|allergies|allergy list|allergies list|all|drug allergy|allergies and reaction|medication allergy
    |known allergy|allergy adverse reaction|adverse reaction|food allergy|allergy to medication|allergy to medicine
  `,
  ros: 'ros|review of systems|review of system|system review',
  exam: `
    pe|exam|physical exam|physical examination|examination|physical|phys exam|physical assessment|px|on exam
    |on examination|physical finding|objective exam|mental status exam|mental status examination|mse
    |neurological exam|neurologic exam|head to toe assessment|general appearance|physical exam on discharge
    |discharge exam|admission exam|admission physical|admission physical exam|admission physical examination
    |discharge physical|discharge physical exam|discharge physical examination|neurological examination
    |neurologic examination|general exam|general examination|functional examination|system assessment
    |nursing assessment|lung|heart|abdomen|abd|extremity|ext|heent|neck
  `,
  vitals: 'vital|vital sign|vital reviewed|vital sign reviewed|vs|v/s|vital sign on discharge',
  results: `
    lab|laboratory|laboratory data|lab result|laboratory result|lab data|labs imaging|imaging|radiology|result
    |diagnostic|diagnostic study|diagnostic test|diagnostic imaging|study|data|pertinent result|pertinent lab
    |lab value|chest x ray|cxr|ct head|ct scan|ekg|ecg|echo|echocardiogram|mri|x ray|finding|pathology|microbiology
    |culture|pertinent data|test result|laboratory study|imaging study|admission lab|diagnostic data
    |laboratory value|laboratory finding|laboratory test|radiologic data|radiology data|radiographic data
    |imaging data|imaging result|lab finding|nerve conduction study|needle emg|emg
  `,
  course: `
    hospital course|brief hospital course|course|hospital course by problem|course in hospital
    |emergency department course|ed course|summary of hospital course|hospital summary|hospitalization
    |recent hospitalization|summary of hospitalization|clinical course|snf course|rehab course|course of treatment
    |summary of care|summary of stay|summary of care provided|care summary|icu course|operative course|course in the ed
    |er course|emergency room course|history and hospital course
  `,
  procedures: `
    procedure|procedures performed|operation|operation performed|principal procedure
    |major surgical or invasive procedure|operative procedure|procedure test|procedure in detail|procedure detail
    |description of procedure|description of operation|title of operation
  `,
  subjective: `
    subjective|s|patient report|pt report|patient statement|subj|patient complaint|patient caregiver report
    |current complaint
  `,
  objective: 'objective|o|obj|objective data|objective finding|observation',
  wound: `
    wound|wound care|wound assessment|wound note|wound status|wound description|wound location|skin|skin assessment
    |integumentary|integument|skin wound|wound skin|incision|surgical wound|pressure injury|pressure ulcer|wound 1
    |wound 2|wound 3|wound evaluation|skin integrity|incision site|surgical incision
  `,
  pain: 'pain|pain assessment|pain management|pain level|pain status',
  nutrition: `
    nutrition|diet|nutritional status|nutrition hydration|nutritional assessment|nutritional requirement|appetite
    |nutrition status|nutritional req
  `,
  function: `
    function|functional status|functional limitation|prior level of function|plof|current level of function|clof
    |mobility|gait|balance|adl|adls iadls|transfer|ambulation|functional assessment|functional mobility|rom|strength
    |range of motion|activity|activity permitted|activities of daily living|musculoskeletal|rehab potential
    |prognosis|bed mobility|gait analysis|endurance|prior functional status|functional deficit|self care
    |activity tolerance|prior level of functioning|current functional status|swallow|speech|communication
  `,
  cognition: `
    cognition|cognitive status|mental status|neuro status|orientation|mood|behavior|psych status
    |mental cognitive status|cognitive assessment|mood affect|mental psychosocial status
  `,
  safety: `
    safety|safety measure|safety assessment|home safety|fall risk|fall|fall risk assessment|safety concern
    |home safety assessment|safety precaution|precaution|infection control
  `,
  living: `
    living situation|living arrangement|home environment|home situation|lives with|environment|caregiver
    |support system|caregiver support|caregiver status|home setup|home set up|residence|social situation
    |social support|community resource|resource|advance directive|code status|financial|living environment
  `,
  homebound: `
    homebound|homebound status|homebound reason|reason homebound|homebound criteria|hb status|homebound due to
    |homebound justification
  `,
  'skilled-need': `
    skilled need|need for skilled service|skilled service|medical necessity|skilled nursing need
    |need for skilled care|reason for skilled service|skilled care need|need for skilled nursing
    |justification for skilled care|skilled intervention|skilled care provided|skilled service provided
  `,
  interventions: `
    intervention|nursing intervention|intervention performed|treatment|treatment provided|care provided
    |procedure this visit|skilled nursing intervention|treatment today|visit intervention|therapeutic exercise
    |treatment this visit|treatment rendered|intervention this visit
  `,
  teaching: `
    teaching|instr|instructed|taught|teach|pt instructed|pt taught|teaching done|instruction given|education
    |patient education|patient teaching|teaching provided|education provided|instruction provided|pt education
    |patient caregiver education|caregiver education|teaching instruction|teaching performed|health teaching|edu
    |pt cg education|response to teaching|teach back|caregiver teaching
  `,
  instructions: `
    instruction|discharge instruction|patient instruction|follow up instruction|follow up|special instruction
    |after visit instruction|home instruction|follow up appointment|parameters|call parameters
  `,
  'return-precautions': `
    return precaution|strict return precaution|when to call|when to call the doctor|call your doctor if
    |call your doctor for|call doctor if|return to ed if|return to the ed if|return to the emergency department if
    |call md if|call md for|call 911 if|call 911 for|call if|notify md if|notify md for|notify md of
    |notify physician if|notify physician for|when to seek care|reasons to call|warning signs|red flags
    |safety net|safety netting|safety net advice|safety net given|safety netting advice|signs symptoms to report|s s to report|symptoms to report|report to md|emergency plan|emergency preparedness
  `,
  goals: `
    goal|goals|short term goal|long term goal|stg|ltg|treatment goal|patient goal|goals of care|expected outcome
    |discharge goal|stgs|ltgs|measurable goal|pt goal|outcome|goals outcome|therapy goal|rehab goal|goals met
  `,
  orders: `
    order|physician order|verbal order|new order|orders for discipline treatment|discipline order|orders received
    |consult|consultation
  `,
  equipment: `
    dme|equipment|supply|dme supply|supply order|supply ordered|medical supply|dme order|equipment order|vendor
    |durable medical equipment|assistive device|medical equipment
  `,
  immunizations: `
    immunization|vaccine|vaccination|immunization history|vaccination record|vaccination record update
    |vaccine record|immunization record|vaccination history|vaccination status
  `,
  narrative: `
    clinical finding|narrative|narrative note|summary|clinical summary|visit summary|visit narrative|nursing note
    |note|comment|general|clinical note|skilled nursing visit note|patient summary|synopsis|case summary
    |clinician summary|additional note|assessment narrative|discharge summary|progress note|coordination of care
    |case conference|ot evaluation|pt evaluation|slp evaluation|st evaluation|speech evaluation|ot eval|pt eval
    |st eval|slp eval|therapy evaluation|physical therapy evaluation|occupational therapy evaluation
    |speech therapy evaluation|initial evaluation|pt initial evaluation|ot initial evaluation|slp initial evaluation
    |msw evaluation|msw assessment|nutrition consult|nutrition evaluation|communication note|patient response
    |response|response to treatment|progress|md communication
  `,
};
