/** The nervous system. */
export const NERVES = `
G20.A1/G20: parkinson; parkinson disease; parkinsons; idiopathic parkinson disease; paralysis agitans; parkinsons disease; parkinson disease without dyskinesia
G20.A2/G20: parkinson disease with [motor] fluctuations; parkinson disease with off episodes; parkinson with on off phenomenon; parkinson disease with wearing off; parkinson with wearing off; parkinsons with wearing off; parkinsons disease with (wearing off|fluctuations|motor fluctuations)
G20.B2/G20: parkinson disease with dyskinesia, with fluctuations; parkinson disease with dyskinesia and [motor] fluctuations; parkinson disease with dyskinesia with [motor] fluctuations
G20.B1/G20: parkinson disease with dyskinesia; parkinson with dyskinesia; parkinsons with dyskinesia
G20.C/G20: parkinsonism
G20.A1+F02/G20+F02: parkinson disease dementia; parkinson dementia; dementia due to parkinson [disease]; parkinson disease with dementia; parkinsons dementia; parkinsons with dementia; dementia in parkinson [disease]; dementia secondary to parkinson [disease]
G21.4: vascular parkinsonism
G21.1>G21.19: drug induced parkinsonism
G23.1: progressive supranuclear (palsy|ophthalmoplegia); psp dx; psp with; dx psp; psp (parkinsonism|falls|gaze)
G90.3: multiple system atrophy; shy drager syndrome; neurogenic orthostatic hypotension; multi system atrophy
G25.0: essential tremor; familial tremor; benign essential tremor
R25.1: tremor; tremors
G25.81: restless leg syndrome; restless legs syndrome; restless legs; rls
G24.01: tardive dyskinesia; drug induced dyskinesia
G24.3: cervical dystonia; spasmodic torticollis; torticollis spasmodic
G24.9: dystonia
G10: huntington; huntington disease; huntington chorea; huntingtons disease
G12.21: amyotrophic lateral sclerosis; lou gehrig disease; lou gehrigs disease
G12.20: motor neuron disease
G12.9: spinal muscular atrophy
G30.9: alzheimer; alzheimer disease; alzheimers; alzheimers disease
G30.9+F02: alzheimer dementia; alzheimer disease dementia; alzheimers dementia; dementia due to alzheimer [disease]; alzheimer disease with dementia; dementia of [the] alzheimer type; alzheimer type dementia; senile dementia of alzheimer type; dementia alzheimer [type]; dementia secondary to alzheimer [disease]; sdat
G30.0: early onset (alzheimer|alzheimers) [disease]
G30.1: late onset (alzheimer|alzheimers) [disease]
G31.83: lewy body disease; diffuse lewy body disease
G31.83+F02: lewy body dementia; dementia with lewy bodies; dementia with lewy body; lewy body disease with dementia; dlb; diffuse lewy body dementia; dementia due to lewy (body|bodies)
G31.09: frontotemporal degeneration; frontal temporal degeneration
G31.09+F02: frontotemporal dementia; frontotemporal lobe dementia; frontal lobe dementia; ftd; frontal temporal dementia; behavioral variant frontotemporal dementia
G31.01: pick disease; primary progressive aphasia
G31.84: mild cognitive impairment; mild neurocognitive disorder; mci; mild cognitive disorder
G31.1: senile degeneration of brain
G31.85: corticobasal degeneration
G91.2: normal pressure hydrocephalus; idiopathic normal pressure hydrocephalus
G91.9: hydrocephalus
G35: multiple sclerosis; disseminated sclerosis
G35.A/G35: relapsing remitting multiple sclerosis; rrms; multiple sclerosis, relapsing remitting; multiple sclerosis relapsing remitting
G35.B0/G35: primary progressive multiple sclerosis; primary progressive ms; ms ppms; multiple sclerosis, primary progressive; multiple sclerosis primary progressive
G35.C0/G35: secondary progressive multiple sclerosis; spms; ms spms; secondary progressive ms; multiple sclerosis, secondary progressive; multiple sclerosis secondary progressive
G36.0: neuromyelitis optica [spectrum disorder]; devic disease; nmosd
G37.3: transverse myelitis; acute transverse myelitis
G40.2>G40.209: focal epilepsy with impaired awareness [seizures]; focal impaired awareness (seizures|epilepsy|seizure); complex partial (seizures|seizure|epilepsy); psychomotor epilepsy
G40.109: focal (seizure|seizures) disorder; recurrent focal seizures; focal epilepsy with simple partial seizures; focal aware seizures; simple partial seizures
G40.909: epilepsy; seizure disorder; seizure disorders; recurrent seizures; epileptic seizures; convulsive disorder
G40.901: status epilepticus
G40.919: intractable (epilepsy|seizures|seizure disorder); refractory (epilepsy|seizures|seizure disorder); (epilepsy|seizures|seizure disorder), (intractable|refractory); (drug resistant|medically refractory|medication resistant) epilepsy
G40.309: generalized epilepsy
R56.9: seizure; seizures; convulsion; convulsions; new onset seizure; new onset seizures
R56.1: post traumatic seizures; posttraumatic seizures
G47.00: insomnia; sleeplessness; difficulty sleeping
G47.419: narcolepsy
G50.0: trigeminal neuralgia; tic douloureux
G51.0: bell palsy; bells palsy; facial nerve palsy
G54.0: brachial plexus (disorder|lesion|neuropathy); thoracic outlet syndrome
G54.6: phantom limb pain; pain phantom; phantom limb syndrome with pain; phantom pain
G54.7: phantom limb syndrome; phantom limb sensation; phantom limb syndrome without pain
G56.0: carpal tunnel syndrome; carpal tunnel; cts
G56.2: ulnar neuropathy; cubital tunnel syndrome; ulnar nerve lesion
G57.1: meralgia paresthetica
G57.3: peroneal neuropathy; peroneal (n|nerve) (compression|palsy|neuropathy|entrapment|lesion); peroneal (compression|palsy); peroneal nerve palsy; peroneal nerve lesion
G57.5: tarsal tunnel syndrome
G57.6: morton neuroma
G58.9: mononeuropathy
G60.0: charcot marie tooth [disease]; hereditary motor and sensory neuropathy
G60.9: peripheral neuropathy idiopathic; idiopathic [peripheral] neuropathy; hereditary neuropathy
G61.0: miller fisher [syndrome|variant]; guillain barre [syndrome]; guillain barre; acute inflammatory demyelinating polyneuropathy; acute inflammatory demyelinating polyradiculoneuropathy
G61.81: chronic inflammatory demyelinating polyneuropathy; chronic inflammatory demyelinating polyneuritis; cidp; chronic inflammatory demyelinating polyradiculoneuropathy
G62.9: neuropathy; peripheral neuropathy; polyneuropathy; neuropathy of (feet|legs|hands|lower extremities)
G62.1: alcoholic (neuropathy|polyneuropathy|peripheral neuropathy); neuropathy due to alcohol
G62.0: drug induced (neuropathy|polyneuropathy); chemotherapy induced [peripheral] neuropathy; neuropathy due to chemotherapy; chemo induced neuropathy
G62.81: critical illness (polyneuropathy|neuropathy)
G72.81: critical illness myopathy
G70.00: myasthenia [gravis]
G70.01: mg crisis; mg exacerbation; myasthenia gravis with [acute] exacerbation; myasthenia gravis in crisis; myasthenic crisis
G71.00: muscular dystrophy
G71.01: duchenne muscular dystrophy; becker muscular dystrophy; duchenne
G71.11: myotonic dystrophy
G72.9: myopathy
G72.0: drug induced myopathy; steroid myopathy; statin myopathy
G80.9: cerebral palsy; infantile cerebral palsy
G80.0: spastic quadriplegic cerebral palsy
G80.1: spastic diplegic cerebral palsy; spastic diplegia
G82.2>G82.20: para since; paraplegia; paraparesis; paraplegic; para (t1|t2|t3|t4|t5|t6|t7|t8|t9|t10|t11|t12|l1|l2|l3); (t1|t2|t3|t4|t5|t6|t7|t8|t9|t10|t11|t12) para
G82.21: complete paraplegia; paraplegia complete
G82.22: incomplete paraplegia; paraplegia incomplete
G82.5>G82.50: quad (pt|patient|since|from); (c1|c2|c3|c4|c5|c6|c7) quad; quad (c1|c2|c3|c4|c5|c6|c7); quadriplegia; quadriparesis; tetraplegia; quadriplegic; tetraplegic; tetraparesis; quadriparetic; tetraparetic
R53.2: functional quadriplegia
G83.4: cauda equina syndrome; neurogenic bladder due to cauda equina syndrome
G83.9: paralysis; paralytic syndrome
G89.4: chronic pain syndrome
G89.29: chronic pain; other chronic pain
G89.3: cancer pain; cancer related pain; neoplasm related pain; pain due to (cancer|malignancy|neoplasm|metastases|metastasis)
G89.18: acute (postoperative|post operative|postop|post op|surgical|postprocedural) pain; postoperative pain; post operative pain; postop pain; post op pain; acute post surgical pain
G89.28: chronic (postoperative|post operative|postprocedural|post op) pain
G89.11: acute pain due to trauma; acute traumatic pain
G89.21: chronic pain due to trauma
G89.12: acute post thoracotomy pain; acute postthoracotomy pain
G90.9: autonomic (neuropathy|dysfunction|nervous system disorder); dysautonomia
G90.4: autonomic dysreflexia
G90.A/G90.9: postural orthostatic tachycardia syndrome
G90.52: (complex regional pain syndrome|crps) (i|1) [right|left] lower limb
G90.50: complex regional pain syndrome; reflex sympathetic dystrophy; complex regional pain syndrome i
G93.1: anoxic brain (injury|damage); hypoxic brain injury; anoxic encephalopathy
G93.40: encephalopathy
G93.41: metabolic encephalopathy; septic encephalopathy
G92.9: toxic encephalopathy
G92.8: toxic metabolic encephalopathy
I67.4: hypertensive encephalopathy
K76.82: hepatic encephalopathy
G93.5: brain compression; brain herniation
G93.6: cerebral edema
G93.0: cerebral cyst; arachnoid cyst
G93.32: chronic fatigue syndrome; myalgic encephalomyelitis
G95.20: spinal cord compression; cord compression
G95.9: myelopathy; disease of spinal cord
G95.0: syringomyelia
G06.0: brain abscess
G06.1: spinal epidural abscess; epidural abscess of spine
G06.2: epidural abscess
G03.9: meningitis
G00.9: bacterial meningitis
G04.90: encephalitis
A87.9: viral meningitis
G03.0: aseptic meningitis; nonpyogenic meningitis
B91: sequelae of polio; sequelae of poliomyelitis; late effects of polio
G14: post polio [syndrome]; postpolio [syndrome]
G25.3: myoclonus
G25.5: chorea
R25.2: muscle spasm of (legs|leg) cramps; leg cramps
M62.838: muscle spasms; muscle spasm
S06.9: traumatic brain injury; tbi
S06.0X0: concussion (without|w/o|no) (loc|loss of consciousness)
S06.0: concussion
S06.5: traumatic subdural (hematoma|hemorrhage); subdural hematoma; subdural hemorrhage; acute subdural hematoma; chronic subdural hematoma; subdural bleed
S06.6: traumatic subarachnoid hemorrhage
S06.4: epidural hematoma; epidural hemorrhage
Z87.820: <old> (traumatic brain injury|tbi|concussion)
Z86.69: <old> (guillain barre syndrome|bell palsy)
S14.10: cervical spinal cord injury; cervical cord injury
S24.10: thoracic spinal cord injury; thoracic cord injury
S34.10: lumbar spinal cord injury; lumbar cord injury
F07.81: post concussion syndrome; postconcussional syndrome; post concussive syndrome
R26.81: unsteady gait; unsteadiness on feet; unsteady on feet; gait unsteadiness; unsteady when walking; gait is unsteady; gait unsteady; gait instability; unstable gait; gait unstable; instability of gait; unsteady gait pattern; unsteady balance; (unsteady|unstable) (ambulation|with ambulation|with walking)
R26.89: gait (abnormality|disturbance|impairment|dysfunction|deviation|deviations|disorder); abnormal gait; impaired gait; abnormality of gait; gait and mobility abnormality; antalgic gait; shuffling gait; abnormalities of gait [and mobility]; festinating gait
Z91.81: high fall risk; high (risk|risks) (for|of) (falls|fall|falling); (increased|elevated|significant) (risk for|risk of) (falls|fall|falling); (increased|elevated|significant) fall risk
R26.0: ataxic gait; staggering gait
R26.1: paralytic gait; spastic gait
R26.2: difficulty walking; difficulty in walking; difficulty ambulating; trouble walking; walking difficulty; difficulty with ambulation
R27.8: lack of coordination; coordination impairment; incoordination; impaired coordination
R27.9: coordination disorder
R29.6: (fell|falls|fallen|fall) (x2|2x|twice|2 times|two times) [in] [the] (past|last|this) (month|mo|week|wk|2 weeks|two weeks); (fell|fallen) (3|4|5|several|many|multiple) times [in] [the] (past|last|this) (month|mo|week|wk); (fell|falls|fallen) (x3|x4|x5|x6|3x|4x|5x|6x|three times|four times) [in] [past|last|this] (month|mo|week|wk|2 weeks|two weeks); repeated falls; recurrent falls; frequent falls; multiple falls; falls frequently; tendency to fall
Z91.81: <old> (fall|falls|falling|recent fall|recent falls|repeated falls|multiple falls|frequent falls); personal history of falls; fall history; falls history; (fell|fallen|falls|fall) (2x|3x|4x|5x|x2|x3|x4|x5|x6|twice|three times|four times|five times|repeatedly|multiple times|several times|many times|2 times|3 times|4 times|5 times); (2|3|4|5|6|two|three|four|five|six|several) (falls|recent falls|prior falls); past falls; prior fall history; recent falls; falls (in|over|within) [past|last] (month|year|6 months|3 months|12 months|six months|three months)
R53.1: generalized weakness; weakness; general weakness; asthenia; weakness generalized; weakness, generalized; overall weakness; gen weakness; generalised weakness
R53.81: debility; physical debility; deconditioning; physical deconditioning; deconditioned; general debility; generalized debility; debilitated; general physical deterioration; functional decline; malaise
R54: frailty; age related physical debility; senile debility; senile asthenia; frail elderly
M62.81: muscle weakness; (quad|quadriceps|core|hip|proximal|grip|trunk|le|ue) weakness; generalized muscle weakness; muscle weakness generalized; weakness of muscles; generalized muscular weakness; muscle weakness, generalized; diffuse muscle weakness
M62.84: sarcopenia
M62.82: rhabdomyolysis; rhabdo
M62.5: muscle (atrophy|wasting); muscle wasting and atrophy; disuse atrophy; muscular atrophy
R41.0: disorientation; disoriented; confusion; acute confusion
R41.82: altered mental status; mental status change; change in mental status; mental status changes
R41.3: memory loss; memory impairment; short term memory loss; memory deficit; memory deficits; impaired memory; amnesia; forgetfulness; short term memory (deficit|deficits|impairment)
R41.89: cognitive (impairment|deficit|deficits|decline|dysfunction); impaired cognition
R41.841: cognitive communication (deficit|disorder|impairment|deficits)
R41.81: age related cognitive decline
R41.844: frontal lobe and executive function deficit; executive (function|functioning|fxn) (deficit|deficits|impairment|impairments); exec (function|fxn) (deficit|deficits|impairment); executive dysfunction; impaired executive (function|functioning)
R40.0: somnolence; drowsiness
R40.20: coma; unresponsive coma
R42: dizziness; vertigo; lightheadedness; dizzy spells
R55: syncope; syncopal episode; syncope and collapse; fainting; near syncope; presyncope; syncopal episodes
R20.0: anesthesia of skin; loss of sensation
R20.2: paresthesia; paresthesias; numbness and tingling; pins and needles; tingling
R20.8: decreased sensation in (feet|hands); hyperesthesia
M21.37: foot drop; drop foot; footdrop
M21.33: wrist drop
R47.9: speech (disturbance|impairment|difficulty)
R49.0: dysphonia; hoarseness
R29.6: (2|3|4|5|6|two|three|four|five|six|several|multiple) falls [in|within|over] [the] (past|last|this) [2|3|4|6|two|three|four|six|few] (week|wk|month|mo|year); (2|3|4|5|two|three|four|five|several|multiple) falls since (discharge|admission|last visit)
G62.0+T45.1X5D: cipn; chemotherapy related [peripheral] neuropathy
G80.0: quad spastic (cp|cerebral palsy); quadriplegic spastic (cp|cerebral palsy); (cp|cerebral palsy) [with] spastic (quad|quadriplegia|quadriparesis); spastic quad (cp|cerebral palsy); quadriplegic (cp|cerebral palsy); (cp|cerebral palsy), spastic (quad|quadriplegia|quadriplegic|quadriparesis); (cp|cerebral palsy) spastic quadriplegic; spastic quadriplegic cp; spastic quadriplegia (cp|cerebral palsy)
G25.1: (drug|lithium|medication|valproate|depakote|amiodarone) induced tremor; tremor (due to|secondary to|from) (lithium|valproate|depakote|medication|amiodarone|drugs)
-: fall (risk|risks|precautions|precaution|prevention|safety|risk assessment|hazards|hazard|prevention education|risk score|mat|alarm|scale|protocol|risk precautions|from standing); falls (prevention|risk|precautions|risk assessment|program|screening|efficacy scale|assessment); (risk|risks) (for|of) (falls|fall|falling); at risk for falls; (low|moderate|medium|no|not) (fall risk|risk for falls|risk of falls|risk of falling); high fall risk (precautions|precaution|protocol|medications|meds|medication|alert|program|education|score is); high risk for falls (precautions|protocol|education|program); seizure (precautions|precaution|activity|safety); pain (scale|management|medication|medications|medicine|assessment|control|level|score|rating|relief|med|meds|pump|clinic|goal); parkinson (medication|medications|law|exercise program); headache diary; near (fall|falls|falling|misses); seizure (first aid|plan|log|action plan); no injury fall; near (fall|falls) (x1|x2|x3|x4|x5); near (fall|falls) (x2|x3|twice|2x) [in] [the] (past|last|this) (month|mo|week|wk); (nearly|almost) (fell|fallen) [twice|once|several times|x2|x3] [in] [the] [past|last|this] [month|mo|week|wk]
G90.52: (complex regional pain syndrome|crps|rsd) [type i|type 1] [of] (foot|leg|ankle|knee|lower extremity|lower limb); (foot|leg|ankle|lower limb) (crps|complex regional pain syndrome)
G90.51: crps (1|i|type 1|type i) [of] [the] (arm|hand|wrist|upper extremity|upper limb); (complex regional pain syndrome|crps|rsd) [type i|type 1] [of] (hand|arm|wrist|upper extremity|upper limb|shoulder); (hand|arm|wrist|upper limb) (crps|complex regional pain syndrome)
Z99.3: (w/c|wc|wheelchair) (bound|dependent|dependence); power (wheelchair|w/c) dependent
G65.0: (gbs|guillain barre [syndrome]) (with|and) (residual|residuals|residua|late effects) [weakness]; residual weakness <from> (gbs|guillain barre [syndrome]); (late effect|late effects|sequela|sequelae|residual|residuals|residua) [of] guillain barre [syndrome]; post guillain barre (weakness|paresis)
G54.7: phantom (sensation|sensations|limb sensation|limb sensations) [only]; phantom limb without pain
G47.52: rbd; rem behavior disorder; rem [sleep] behaviour disorder; rem [behavior|behaviour] sleep [behavior|behaviour] disorder; rem sleep disorder
G32.0: subacute combined degeneration [of] [the] [spinal cord|cord]
G95.11: spinal cord (infarct|infarction); infarct of [the] spinal cord
R48.0: alexia; alexia [with|without] agraphia
F88: global developmental delay; global (dev|development) delay
R41.840+R41.3: (attention and memory|attention memory|memory and attention|memory attention) (impaired|impairment|impairments|deficit|deficits); impaired (attention and memory|memory and attention)
R41.840: (attention|concentration) [and] [concentration|attention] deficit; attention deficit after injury; poor attention and concentration
G90.3: orthostatic hypotension, neurogenic; neurogenic oh; neurogenic orthostasis; orthostatic hypotension (due|from|related) [to] parkinson [disease]
-: (nearly|almost|near) (fell|fallen|fall|falls) [twice|once]
R29.6: repeated falling; the repeated falls; falling (several|many|multiple) times [a|per] (day|week|month); falls (several|many|multiple) times a (day|week|month)
-: carpal tunnel (release|releases|surgery|surgeries|repair|decompression|injection|splint|brace)
G93.6: vasogenic [cerebral|brain] edema; (cerebral|brain) edema; edema around [the] brain (mets|metastasis|metastases|lesion|lesions)
S14.12: central cord syndrome
G10+F02: huntington disease with dementia; huntington dementia; dementia (due|secondary) to huntington disease
G25.2: orthostatic tremor; intention tremor
G31.85: corticobasal syndrome
G40.409: grand mal (seizures|epilepsy); tonic clonic (seizures|epilepsy); generalized tonic clonic (seizures|epilepsy); gtc seizures
G40.1>G40.109: localization related epilepsy; partial epilepsy
Z99.3: uses [a] [power|electric|manual] (wheelchair|w/c) (full time|for all mobility|for mobility|primarily|exclusively); (power|electric) (wheelchair|w/c) (user|for mobility|for all mobility); wheelchair user
R29.6: (fell|falls|fallen) x (3|4|5|6) [in] [past|last|this] [2|3|two|three] (month|mo|week|wk|weeks|months)
G57.1: meralgia paraesthetica
G54.1: lumbosacral plexopathy; lumbosacral plexus (disorder|lesion)
G54.0: brachial plexopathy
G57.0: sciatic (neuropathy|nerve palsy|nerve injury)
G57.2: femoral (neuropathy|nerve palsy)
G56.3: radial (neuropathy|nerve palsy); saturday night palsy
G56.1: median neuropathy
G21.11: neuroleptic induced parkinsonism; ([drug induced] parkinsonism) (from|due) [to] (haldol|haloperidol|risperidone|risperdal|olanzapine|zyprexa|antipsychotic|antipsychotics|seroquel|quetiapine|neuroleptics)
G40.2>G40.209: temporal lobe epilepsy; partial complex (seizures|epilepsy)
G40.A>G40.A09: absence (epilepsy|seizures); petit mal [epilepsy|seizures]; childhood absence epilepsy
E53.8+G63: [vitamin] b12 deficiency [with] (neuropathy|polyneuropathy|peripheral neuropathy); [peripheral] neuropathy (due|from|secondary) [to] [vitamin] b12 deficiency
G31.83+F02: dementia, lewy body [type]; dementia lewy (body|bodies); lewy body type dementia; dementia lewy body type
G30.0+F02: early onset alzheimer dementia; early onset (alzheimer|alzheimers) [disease] with dementia; (alzheimer|alzheimers) dementia, early onset
G30.1+F02: late onset alzheimer dementia; dementia alzheimer [,] [type] late onset; late onset (alzheimer|alzheimers) [disease] with dementia; (alzheimer|alzheimers) dementia, late onset
G70.01: exacerbation of (myasthenia gravis|mg); myasthenia gravis (flare|exacerbation)
G40.2>G40.209: focal [onset] (seizure|seizures) with impaired (awareness|consciousness); focal [onset] impaired (awareness|consciousness) (seizure|seizures)
Z91.81: (fell|fallen) (once|x1|1x|x 1|one time); (one|1|single) (fall|recent fall) [in|this|last|since|past]
R56.1: (post traumatic|posttraumatic) (seizure|seizures); seizures after [the|his|her] (tbi|head injury)
H26.3: (steroid|prednisone) induced (cataract|cataracts); [bilateral|b/l] (cataract|cataracts) [bilateral|bilat|both eyes] <from> [chronic|long term] (steroids|prednisone)
G72.81: icu (myopathy|acquired myopathy); critical care myopathy
G62.81: icu (neuropathy|polyneuropathy); critical illness neuropathy
H47.61>H47.619: cortical (visual impairment|blindness); cerebral visual impairment
G71.01: dmd
R26.89: gait apraxia; apraxia of gait; apraxic gait
R29.6: (falls|falling) (weekly|daily|monthly|often|every day|every week|constantly)
G90.52: crps (1|i|type 1|type i) [of] [the] (foot|leg|ankle|knee|lower extremity)
Z96.82: scs (implant|implanted|in place)
R48.8: anomia; dysnomia
Z99.3: pwc; uses [a] pwc; pwc for mobility; power wheelchair dependent
G31.83+F02.C/F02: (advanced|severe|end stage) (lewy body dementia|dementia with lewy bodies)
G90.3: (late stage|advanced|end stage) msa; msa (c|p); multiple system atrophy
S84.1: peroneal n injury
R29.6: (2|3|4|5|6|two|three|four|five|six|several|multiple) falls in (jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)
R29.6: (2|3|4|5|6|two|three|four|five|six|several|multiple) falls since (jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)
Z99.3: (w/c|wheelchair) dep; (non ambulatory|nonambulatory), (uses|in) [a|power|manual|electric] (wheelchair|w/c); (uses|in) [a|power|manual|electric] (wheelchair|w/c), (non ambulatory|nonambulatory); (non ambulatory|nonambulatory) [and] [uses|in] [power|manual|electric] (wheelchair|w/c)
G60.0: cmt (disease|dz|neuropathy|type 1|type 2|type 1a|1a)
G80.8: mixed cerebral palsy
G93.5: compression of brain; brain (compression|herniation); cerebral herniation
`;
