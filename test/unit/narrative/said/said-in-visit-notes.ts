/**
 * What visit notes, scales and lessons name, by kinds of what is hard about them, each with near misses; the codes that a nurse's
 * questions are to name, by the Official Guidelines and the Tabular. Own sentences. Dated 2026-06-01 (FY2026), written by a
 * registered nurse.
 */
type Kind = readonly [what: string, said: readonly (readonly [text: string, codes: string])[]];

export const IN_VISIT_NOTES: readonly Kind[] = [
  [
    'an item of a scale that scores nothing',
    [
      ['MAHC-10: age 65+ (1) Prior hx of falls w/in 3 mo (0) Incontinence (0) Visual impairment (0) TOTAL 1.', ''],
      ['Prior hx of falls w/in 3 mo (1) Incontinence (0) Visual impairment (0) TOTAL 1.', 'Z91.81'],
      ['Incontinence N Visual impairment N Pain affecting function Y Cognitive impairment N', ''],
      ['Oxygen in home: no. Smoker in home: no. Dialysis: no.', ''],
      ['Falls in the past 3 months: none. Smoker in the house: never.', ''],
      ['HTN in past years: controlled.', 'I10'],
      ['Pt w/ CHF N Pain 3/10.', 'I50.9'],
    ],
  ],
  [
    'what a lesson lists',
    [
      [
        'Instructed on risk factors such as obesity, smoking, diabetes; complications including stroke and heart failure.',
        '',
      ],
      ['Reviewed complications like kidney disease, neuropathy and vision loss.', ''],
      ['Handout given on pernicious anemia vs folate deficiency per daughter request.', ''],
      ['Immun: flu done, pneumovax done, shingles due.', ''],
      ['Pt with multiple risk factors including CAD, DM2 and HTN.', 'E11.9 I10 I25.10'],
      ['DM2 with complications including neuropathy.', 'E11.40'],
      ['Instructed on adverse reactions including GI bleed, kidney failure, gout flare.', ''],
      ['Discussed possible adverse effects incl. bradycardia, heart block, depression.', ''],
      ['HTN. Depression is worse, adverse effects reviewed.', 'F32.A I10'],
      ['Ed: s/s of CRPS, compartment syndrome, carpal tunnel.', ''],
    ],
  ],
  [
    'a drug that the patient is not on',
    [
      ['Instructed patient about warfarin. Warfarin prevents clots. Pt is not on warfarin but husband is.', ''],
      ['Eliquis bottle found. Pt no longer on Eliquis since ablation.', ''],
      ['On warfarin, INR 2.3. Husband is not on warfarin.', 'Z79.01'],
    ],
  ],
  [
    'vaccines by the names of their diseases, and ulcers of old',
    [
      ['Next: RSV, COVID, shingles #2 per pharmacy.', ''],
      ['COVID pos 5/25, on paxlovid.', 'U07.1'],
      ['Prev PI site (per 2024 record, R heel) well healed.', ''],
      ['Wife recovering from her own lap chole 5/10 so son helps.', ''],
    ],
  ],
  [
    'lessons that are written out',
    [
      ['SN instructed patient how a stroke can come from the damage that high blood pressure does.', ''],
      ['Instructed pt that smoking can lead to COPD, lung cancer and stroke.', ''],
      [
        'Patient was instructed on CHF. Over time the heart weakens, which may lead to kidney disease. Swelling can mean heart failure is worse.',
        'I50.9',
      ],
      ['Pt and caregiver educated on skin care. If your toe slants, you may have a bunion.', ''],
      ['Educated on diabetic diet, symptoms / signs ( s / s ) of depression, healthy skin.', ''],
      ['The client can list factors that may increase risk. A. Myocardial infarction B. Hypertension C. Obesity', ''],
      ['Pt is able to list 3 s/s of infection. CHF and COPD stable, wt 180.', 'I50.9 J44.9'],
      [
        'Instructed on Lovenox injection. Blood clots in the leg are called deep vein thrombosis. A clot in the lung is an emergency.',
        'Z79.01',
      ],
      ['Instructed on Miralax. Constipation often, uses Miralax daily.', 'K59.00'],
      ['Instructed that her CHF can get worse with salt.', 'I50.9'],
      ['SN instructed patient on daily weights for CHF.', 'I50.9'],
      ['Instructed on pursed lip breathing. COPD, O2 sat 94% RA.', 'J44.9'],
      ["Educated wife on fall prevention. Parkinson's disease makes turning difficult for him.", 'G20.A1'],
      ['Explained that the cloudy urine is from the UTI, macrobid day 2 of 7.', 'N39.0'],
    ],
  ],
  [
    'planned, and not yet done',
    [
      ['Pt sched for L cataract removal 12/3.', ''],
      ['Is sched for R TKA 1/4, pre-op labs drawn.', ''],
    ],
  ],
  [
    'of those about the patient, who are called so',
    [
      ['Wife is a breast CA survivor and very supportive.', ''],
      ['Son is a dialysis patient himself and cannot come.', ''],
      ['Up late w/ her husband in ER for his kidney stones.', ''],
      ['Lives with wife, was in ER for kidney stones, still passing one.', 'N20.0'],
      ['Wife is the caregiver. Pt is a breast cancer survivor.', 'Z85.3'],
      ['Dtr to see her own PCP re: her anxiety & back pain.', ''],
      ["Pt's wife glad for help. Her arthritis flares so errands help her.", ''],
      ['Volunteer disclosed own recent COVID, cleared by employee health.', ''],
      ['DM2 well controlled. Sister legally blind from DM, so pt motivated.', 'E11.9'],
      ['DM2, legally blind from DM.', 'E11.39 H54.8'],
      ['Daughter says he is staying with a friend on the couch.', 'Z59.01'],
      ['Neighbor called 911 thinking she fell/had a stroke.', ''],
      ['Daughter is staying with a friend on the couch since she lost her job.', ''],
    ],
  ],
  [
    'care that is lacking, and care that is had',
    [
      ['Pain and nausea reported, indicating unmet palliative care needs.', ''],
      ['Would benefit from palliative care.', ''],
      ['Palliative care services discussed with daughter.', ''],
      ['Pt under palliative care services.', 'Z51.5'],
      ['Receiving palliative care services at home.', 'Z51.5'],
    ],
  ],
  [
    'words that mean less',
    [
      ['Takes her anti-anxiety pill when told.', ''],
      ['Spoke of home with a sense of nostalgia.', ''],
      ['Had some trouble with his walking aid.', ''],
      ['Had difficulty sleeping last night due to noise.', ''],
      ['Difficulty sleeping at night x 2 months, takes melatonin.', 'G47.00'],
      ['Found wandering in the garden enjoying the sun.', ''],
      ['Exhibited signs of depression today, PCP called.', ''],
      ['Has depression, on sertraline.', 'F32.A'],
      ['Advised low Na, cont meds.', ''],
      ['Na 128, low Na per PCP, fluid restriction 1.2 L.', 'E87.1'],
      ['MMT R HF 3/5, L 4/5.', ''],
      ['HF with EF 55%, 2+ edema.', 'I50.9'],
      ['Constipation prevented w/ senna.', ''],
      ['Humira restart pending GI.', ''],
    ],
  ],
  [
    'infections whose course is over, and those whose drug goes on',
    [
      ['Completed IV abx for osteomyelitis, PICC out, labs normal.', ''],
      ['Pneumonia on levaquin, finished prednisone, crackles RLL.', 'J18.9'],
      ['Levaquin finished 5/2 for pneumonia, lungs clear.', ''],
    ],
  ],
  [
    'a pressure ulcer that has become another stage',
    [
      ['L heel PU unstageable now debrided -> stage 3.', 'L89.623'],
      ['Sacral DTI → stage 2, foam dressing.', 'L89.152'],
    ],
  ],
  [
    'caregivers who can no more, and drugs that cost too much',
    [
      ['Dtr/CG overwhelmed, tearful, caring for mom 24/7 since June.', 'Z63.6'],
      ['Wife is exhausted providing care day and night.', 'Z63.6'],
      ['Son overwhelmed at work, sees pt on weekends.', ''],
      ['Skips her inhaler every other day to stretch it because of the copay.', 'Z91.120'],
      ['Skips meals on Sunday for church.', ''],
    ],
  ],
  [
    'of several people',
    [
      ['- Mrs. Adams has dysphagia.\n- Mr. Davis has insomnia.\n- Ms. Wilson has gout.', ''],
      ['Patient T had a UTI. Patient U had frequent falls. Patient V had gout.', ''],
      ['Mr. Davis has gout. Mr. Davis has CHF. Mr. Davis is on oxygen 2L.', 'I50.9 M10.9 Z99.81'],
    ],
  ],
];
