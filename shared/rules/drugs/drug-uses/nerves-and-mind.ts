import type { DrugRow } from './drug-row.ts';

/** Drugs for the brain, the nerves, the mind, and against smoking. */
export const NERVES_AND_MIND: readonly DrugRow[] = [
  [
    'donepezil|aricept|rivastigmine|exelon|galantamine|razadyne|memantine|namenda|namzaric',
    'F01 F02 F03 F05 F06 F09 G30 G31 G20 G21 G35 R41 I69 S06 G93 F84',
    'dementia|alzheimer\\w*|cognitive|memory|lewy',
  ],
  [
    'carbidopa|levodopa|sinemet|rytary|dhivy|entacapone|comtan|stalevo|rasagiline|azilect|safinamide|xadago|istradefylline|pimavanserin|nuplazid|opicapone',
    'G20 G21 G23 G24 G25 G31 G90 F02 F06 F23 F28 F29',
    'parkinson\\w*|lewy|restless leg\\w*|\\brls\\b|dystonia|multiple system atrophy|supranuclear',
  ],
  [
    'pramipexole|mirapex|ropinirole|requip|rotigotine|neupro',
    'G20 G21 G23 G25 G31 F32 F33 F31 G4761',
    'parkinson\\w*|lewy|restless leg\\w*|\\brls\\b',
  ],
  [
    'benztropine|cogentin|trihexyphenidyl',
    'G20 G21 G23 G24 G25 F2 F3 R11 K11 T43',
    'parkinson\\w*|dystonia|extrapyramidal|\\beps\\b|tremor|schizo\\w*|drool\\w*',
  ],
  [
    'glatiramer|copaxone|interferon beta\\w*|avonex|rebif|dimethyl fumarate|tecfidera|fingolimod|gilenya|teriflunomide|ocrelizumab|ocrevus|siponimod|ofatumumab|kesimpta|dalfampridine|ampyra',
    'G35 G36 G37',
    'multiple sclerosis|\\bms\\b|demyelinat\\w*|neuromyelitis',
  ],
  ['riluzole|rilutek|edaravone|radicava', 'G12 G11', 'amyotrophic|\\bals\\b|motor neuron'],
  ['pyridostigmine|mestinon', 'G70 I95 G90 G73 G11', 'myasthenia|orthostatic|hypotension|dysautonomia|lambert'],
  [
    'tetrabenazine|valbenazine|ingrezza|deutetrabenazine|austedo',
    'G10 G24 G25 G20 F95',
    'huntington\\w*|tardive|chorea|dyskinesia|tourette\\w*',
  ],
  [
    'levetiracetam|keppra|phenytoin|dilantin|lacosamide|vimpat|brivaracetam|briviact|zonisamide|perampanel|ethosuximide|rufinamide|clobazam|cenobamate|phenobarbital|primidone|mysoline',
    'G40 R56 G25 G93 G91 G06 G04 C70 C71 C79.3 D32 D33 D43 I60 I61 I62 I63 I67 I69 S06 F10 G80 Q0 Z86.69 Z86.61 G20 G43 Z87.820 Z98.2',
    'seizures?|epilep\\w*|tremor|convuls\\w*|brain (?:tumor|metasta\\w*|injury)|subdural|hemorrhage|craniotomy',
  ],
  [
    'divalproex|depakote|valproic|valproate|carbamazepine|tegretol|oxcarbazepine|trileptal|lamotrigine|lamictal',
    'F G40 G43 G50 G51 G52 G53 G30 G31 G62 G89 G93 R56 R45 I69 S06 C71 Q0 G80 Z86.69 B02',
    'seizures?|epilep\\w*|bipolar|mood|manic|mania|migraine|neuralgia|agitat\\w*|behavio\\w*|convuls\\w*',
  ],
  ['lithium', 'F3 F25 G44', 'bipolar|mood|manic|mania|depress\\w*|schizoaffective'],
  [
    'haloperidol|haldol|clozapine|olanzapine|zyprexa|risperidone|risperdal|aripiprazole|abilify|ziprasidone|paliperidone|invega|lurasidone|latuda|quetiapine|seroquel|brexpiprazole|cariprazine|perphenazine|fluphenazine',
    'F G30 G31 G20 G21 G10 G35 G47 R40 R41 R44 R45 R63 R64 R11 R06.6 S06 I69 C',
    'dementia|psycho\\w*|schizo\\w*|bipolar|depress\\w*|agitat\\w*|hallucinat\\w*|delirium|behavio\\w*|mood|anxi\\w*|insomnia|nausea|appetite|delusion\\w*|sundown\\w*',
  ],
  [
    'sertraline|zoloft|escitalopram|lexapro|citalopram|celexa|fluoxetine|prozac|paroxetine|paxil|venlafaxine|effexor|desvenlafaxine|pristiq|vilazodone|vortioxetine|trintellix|mirtazapine|remeron|bupropion|wellbutrin|duloxetine|cymbalta|trazodone|buspirone',
    'F G43 G44 G47 G62 G63 G89 G50 G30 G31 G35 R45 R52 R63 R64 R68 N95 N39 M E084 E094 E104 E114 E134 I69 L29 Z72.0 C E66 Z63 Z65 G20 B02',
    'depress\\w*|anxi\\w*|mood|panic|\\bptsd\\b|\\bocd\\b|insomnia|sleep|appetite|neuropath\\w*|smoking|fibromyalgia|chronic pain|hot flashes|migraine|grief|dementia',
  ],
  [
    'sumatriptan|rizatriptan|zolmitriptan|eletriptan|naratriptan|erenumab|galcanezumab|fremanezumab|rimegepant|ubrogepant',
    'G43 G44 R51',
    'migraine\\w*|headache\\w*',
  ],
  [
    'varenicline|chantix|nicotine (?:patch|gum|lozenge|transdermal)',
    'F17 Z72.0 Z87.891 T65 O99.33',
    'smok\\w*|tobacco|nicotine|cigarettes?|vap\\w+',
  ],
];
