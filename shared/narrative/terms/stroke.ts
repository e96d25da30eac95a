/** Stroke, and what it left. A past stroke is never I63 (coding-rules.md CH-10). */
export const STROKE = `
I63>I63.9: stroke; ischemic stroke; cerebral infarction; cerebral infarct; cerebrovascular accident; acute stroke; acute ischemic stroke; brain infarct; embolic stroke; thrombotic stroke; ischemic cerebrovascular accident; acute cva; new stroke; pontine infarct; cerebellar infarct; cerebellar stroke; brainstem stroke; brain stem stroke; brain attack; mca (stroke|infarct|infarction|cva); (pca|aca) (stroke|infarct|infarction|cva); [acute] (ischemic|embolic|cardioembolic|thrombotic) (infarct|infarction); (mca|pca|aca) (ischemic|embolic|cardioembolic|territory) (infarct|infarction|stroke|cva); (ischemic|embolic|cardioembolic) (mca|pca|aca) (infarct|infarction|stroke|cva); middle cerebral artery (stroke|infarct|infarction); basal ganglia infarct; thalamic (infarct|stroke)
I63.81: lacunar (infarct|infarction|stroke|cva); small vessel (stroke|infarct)
I63.4: cardioembolic stroke; cardioembolic cva
I61>I61.9: hemorrhagic stroke; hemorrhagic cva; intracerebral hemorrhage; intraparenchymal hemorrhage; cerebral hemorrhage; brain bleed; brain hemorrhage; intracerebral bleed; hypertensive intracerebral hemorrhage
I61.0: (basal ganglia|thalamic|putaminal|putamen|caudate) [intracerebral|intraparenchymal] (hemorrhage|bleed|ich|iph); (deep|subcortical|capsular) ((intracerebral|intraparenchymal) (hemorrhage|bleed)|ich|iph)
I61.1: lobar [intracerebral|intraparenchymal] (hemorrhage|bleed|ich|iph); cortical ((intracerebral|intraparenchymal) (hemorrhage|bleed)|ich|iph)
I61.3: (pontine|brainstem|brain stem|midbrain) [intracerebral|intraparenchymal] (hemorrhage|bleed|ich|iph)
I61.4: cerebellar [intracerebral|intraparenchymal] (hemorrhage|bleed|ich|iph)
I60>I60.9: subarachnoid hemorrhage; nontraumatic subarachnoid hemorrhage; ruptured cerebral aneurysm; aneurysmal subarachnoid hemorrhage
I62.0: (nontraumatic|non traumatic|spontaneous) subdural (hemorrhage|hematoma); subdural (hemorrhage|hematoma), (nontraumatic|non traumatic|spontaneous)
I62.03: chronic subdural (hematoma|hemorrhage), (nontraumatic|non traumatic|spontaneous)
I62.01: acute subdural (hematoma|hemorrhage), (nontraumatic|non traumatic|spontaneous)
I62.9: intracranial hemorrhage; nontraumatic intracranial hemorrhage; intracranial bleed
G45.9: transient ischemic attack; mini stroke; ministroke; transient cerebral ischemia
G45.3: amaurosis fugax
Z86.73: <old> (transient ischemic attack|mini stroke); <old> (stroke|cerebrovascular accident|cerebral infarction) without (residual|residuals|residual deficits|deficit|deficits|residual deficit|sequelae); <old> (stroke|cerebrovascular accident) with no (residual|residuals|residual deficits|deficits|residual deficit); old stroke without residual [deficits]; history of (stroke|cerebrovascular accident|cerebral infarction) no residual [deficits]; <sp> tia
I69.35: (hemiparesis|hemiplegia) <from> <stroke>; <stroke> with [residual] (hemiparesis|hemiplegia); post stroke (hemiparesis|hemiplegia); poststroke (hemiparesis|hemiplegia); <stroke> with [residual] (sided weakness|side weakness|sided hemiparesis|sided hemiplegia); (sided weakness|side weakness|sided hemiparesis|sided hemiplegia) <from> <stroke>; residual (hemiparesis|hemiplegia) <from> <stroke>; hemiplegia and hemiparesis following cerebral infarction; hemiplegia following cerebral infarction; hemiparesis following cerebral infarction; [residual] sided weakness from <stroke>; side weak from <stroke>
I69.320: aphasia <from> <stroke>; <stroke> with [residual] [expressive|receptive|global] aphasia; post stroke aphasia; poststroke aphasia; (expressive|receptive|global) aphasia <from> <stroke>
I69.321: dysphasia <from> <stroke>; <stroke> with [residual] dysphasia
I69.322: dysarthria <from> <stroke>; <stroke> with [residual] dysarthria; post stroke dysarthria
I69.328: <stroke> with [residual] slurred speech; slurred speech <from> <stroke>
I69.328: speech (deficit|deficits|difficulty|impairment) <from> <stroke>; <stroke> with [residual] speech (deficit|deficits|difficulty|impairment)
I69.391+R13.1: dysphagia <from> <stroke>; <stroke> with [residual] [oral|pharyngeal|oropharyngeal] dysphagia; post stroke dysphagia; poststroke dysphagia; swallowing difficulty <from> <stroke>
I69.392: facial (droop|weakness) <from> <stroke>; <stroke> with [residual] facial (droop|weakness)
I69.393: ataxia <from> <stroke>; <stroke> with [residual] ataxia
I69.312: (neglect|hemineglect|left neglect|right neglect|unilateral neglect|visuospatial deficit) <from> <stroke>; <stroke> with [residual] (neglect|left neglect|right neglect|l neglect|r neglect|hemineglect|visuospatial deficit)
I69.398: (vertigo|vision loss|gait abnormality|gait instability|balance deficit|balance deficits|sensory loss|seizures|seizure|spasticity) <from> <stroke>; <stroke> with [residual] (visual deficit|visual deficits|vision loss|gait instability|gait abnormality|gait disturbance|balance deficit|balance deficits|sensory loss|numbness|spasticity); post stroke (spasticity|seizures|epilepsy)
I69.31>I69.319: cognitive (deficit|deficits|impairment|decline) <from> <stroke>; <stroke> with [residual] cognitive (deficit|deficits|impairment); post stroke cognitive (deficit|deficits|impairment|decline)
I69.311: memory (deficit|deficits|loss|impairment) <from> <stroke>; <stroke> with [residual] memory (deficit|deficits|loss)
I69.33: monoplegia of (arm|upper limb|upper extremity) <from> <stroke>; (arm|upper limb|upper extremity) monoplegia <from> <stroke>; <stroke> with [residual] (arm|upper extremity) (weakness|monoplegia|paresis)
I69.34: monoplegia of (leg|lower limb|lower extremity) <from> <stroke>; (leg|lower limb|lower extremity) monoplegia <from> <stroke>; <stroke> with [residual] (leg|lower extremity) (weakness|monoplegia|paresis)
I69.3>I69.30: sequelae of (stroke|cerebral infarction|cerebrovascular accident); late effects of (stroke|cva|cerebral infarction|cerebrovascular accident); late effect of (stroke|cva|cerebrovascular accident); residual deficits <from> <stroke>; residual effects of <stroke>; <stroke> with residual (deficit|deficits|weakness); post stroke (deficit|deficits); residuals of (stroke|cva)
I69.15: (hemiparesis|hemiplegia) <from> <ich>; <ich> with [residual] (hemiparesis|hemiplegia|sided weakness)
I69.120: aphasia <from> <ich>; <ich> with [residual] aphasia
I69.191+R13.1: dysphagia <from> <ich>; <ich> with [residual] dysphagia
I69.1>I69.10: sequelae of <ich>; late effects of <ich>
I69.05: (hemiparesis|hemiplegia) <from> subarachnoid hemorrhage; subarachnoid hemorrhage with [residual] (hemiparesis|hemiplegia)
I69.0>I69.00: sequelae of subarachnoid hemorrhage; late effects of subarachnoid hemorrhage
I69.2>I69.20: sequelae of (intracranial hemorrhage|subdural hematoma|subdural hemorrhage)
G81.9>G81.90: hemiplegia; hemiparesis; sided hemiparesis; sided hemiplegia; one sided paralysis; sided paralysis
G81.0: flaccid hemiplegia; flaccid hemiparesis
G81.1: spastic hemiplegia; spastic hemiparesis
G83.1: monoplegia of (leg|lower limb|lower extremity); paralysis of (leg|lower limb)
G83.2: monoplegia of (arm|upper limb|upper extremity); paralysis of (arm|upper limb)
R47.01: aphasia; expressive aphasia; receptive aphasia; global aphasia; broca aphasia; wernicke aphasia; word finding difficulty with aphasia
R47.02: dysphasia
R47.1: speech is (dysarthric|slurred and dysarthric); dysarthric; dysarthria; dysarthric speech
R47.81: slurred speech
R13.1>R13.10: dysphagia; difficulty swallowing; swallowing difficulty; trouble swallowing; swallowing dysfunction; impaired swallowing
R13.11: oral [phase] dysphagia; dysphagia oral phase
R13.12: oropharyngeal [phase] dysphagia; dysphagia oropharyngeal phase; dysphagia, oropharyngeal [phase]
R13.13: pharyngeal [phase] dysphagia; dysphagia pharyngeal phase; dysphagia, pharyngeal [phase]
R13.14: pharyngoesophageal [phase] dysphagia; dysphagia pharyngoesophageal phase
R13.19: esophageal dysphagia; cervical dysphagia; neurogenic dysphagia
R29.810: facial weakness; facial droop; facial drooping; facial asymmetry with droop
R41.4: neurologic neglect [syndrome]; hemineglect; hemispatial neglect; unilateral neglect; left sided neglect; left neglect; visuospatial neglect
H53.46: homonymous (quadrantanopia|quadrantanopsia); quadrantanopia; quadrantanopsia; homonymous hemianopia; homonymous hemianopsia; hemianopia; hemianopsia
H53.47: (bitemporal|binasal|heteronymous) (hemianopia|hemianopsia|quadrantanopia|quadrantanopsia)
R48.2: apraxia
R48.1: agnosia
R48.8: acalculia; agraphia; dysgraphia
R27.0: ataxia; ataxic gait with ataxia
R41.4: (left|right|l|r|lt|rt|hemispatial|visual|spatial) neglect; (left|right|l|r|lt|rt) (inattention|hemi inattention|hemineglect); hemi neglect; hemiinattention; neglect of [the] (left|right) side
R26.0: gait ataxia; ataxia of gait
R27.0: limb ataxia; truncal ataxia; cerebellar ataxia symptoms
-: code stroke; stroke (alert|education|risk|prevention|screen|screening|team|unit|center|scale|symptoms|signs|program|protocol|awareness|support group|rehab|volume); signs and symptoms of stroke; signs of stroke; symptoms of stroke; fast stroke; heat stroke precautions; [light|mini] stroke scare; (heart attack|cancer|clot|tia) scare
R13.19: dysphagia (all|multiple) phases; (multiphase|all phase) dysphagia
I69.398+H53.40: (visual field cut|visual field deficit|field cut) <from> <stroke>; <stroke> with [residual] (visual field cut|visual field deficit|field cut)
I69.33: (arm|upper extremity|ue|hand) (weakness|monoparesis|paresis) <from> <stroke>; <stroke> with [residual] (hand weakness|arm monoparesis)
I69.34: (leg|lower extremity|le) (weakness|monoparesis|paresis) <from> <stroke>; <stroke> with [residual] leg monoparesis
R47.1: anarthria; anarthric
R41.4: (left|right|l|r|lt|rt) (side|sided) neglect
`;
