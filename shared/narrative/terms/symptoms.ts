/** Symptoms and findings that no body system's file holds. */
export const SYMPTOMS = `
R07.9: chest pain; chest discomfort; crushing [substernal] chest (pain|pressure)
R68.84: jaw pain; pain in [the] jaw
R07.89: chest wall pain; atypical chest pain; musculoskeletal chest pain; noncardiac chest pain; non cardiac chest pain
R07.2: precordial pain; precordial chest pain
R07.81: pleuritic chest pain; pleurodynia; rib pain
R52: generalized pain; pain all over; diffuse pain
R10.A: flank pain; pain in [the] (left|right) flank
R10.2: pelvic pain; perineal pain
R10.30: lower abdominal pain
R10.10: upper abdominal pain
R21: rash; skin rash; skin eruption
R22.9: localized swelling; mass of skin localized
R23.4: skin (desquamation|induration); changes in skin texture
R23.3: easy bruising; spontaneous ecchymosis; petechiae; spontaneous ecchymoses
R23.0: cyanosis
R61: night sweats; diaphoresis; excessive sweating; hyperhidrosis generalized
R68.83: chills without fever
R13.0: aphagia
R19.00: abdominal mass; pelvic mass; intra abdominal mass
R29.5: transient paralysis
R25.9: involuntary movements; abnormal involuntary movements
R27.9: poor coordination
R40.4: transient alteration of awareness
R43.2: loss of taste; dysgeusia; parageusia
R43.0: loss of smell; anosmia
R45.0: nervousness
R46.0: poor personal hygiene; very low level of personal hygiene
R46.81: obsessive compulsive behavior
S14.3: brachial plexus injury; injury [of] [the] brachial plexus; (traumatic|root avulsion) brachial plexus (injury|avulsion)
G47.52: rem (beh|behav) (d/o|disorder|sleep disorder)
R47.89: expressive language deficit
R57.9: circulatory shock
R57.1: hypovolemic shock; hemorrhagic shock
R06.81: apnea
R06.89: respiratory insufficiency; abnormal breathing
R06.03: acute respiratory distress; respiratory distress
R06.6: hiccups; hiccough
R06.3: cheyne stokes [respiration|respirations|breathing]
R03.0: elevated blood pressure reading [without diagnosis of hypertension]; elevated blood pressure without diagnosis of hypertension; white coat hypertension; borderline hypertension; borderline high blood pressure; blood pressure borderline
R03.1: low blood pressure reading
R01.1: cardiac murmur; heart murmur; systolic murmur
R94.31: abnormal ekg; abnormal ecg; abnormal electrocardiogram
R74.01/R74.0: elevated transaminases; transaminitis; elevated (alt|ast)
R74.8: elevated (liver|hepatic) enzymes
R79.89: elevated lfts; elevated liver function tests
R82.90: abnormal urinalysis; abnormal urine findings
R82.71: bacteriuria; asymptomatic bacteriuria
R97.20: elevated psa; elevated prostate specific antigen
R91.8: abnormal chest (x ray|xray|ct|imaging); abnormal lung imaging
R65.10: systemic inflammatory response syndrome
R63.2: polyphagia; excessive eating
-: fever (precautions|reducer|management); (call|report) fever; chest pain protocol; cough and deep breathe; deep breathe and cough; rash guard; cold (pack|packs|therapy|compress|application|weather|laser); ice and heat; mass index; body mass index; heat and cold; hot and cold
R49.0: hoarse voice; hoarse; breathy voice; voice (hoarse|breathy)
R31.0: hematuria, gross
R07.89: chest pain, atypical; chest pain, (noncardiac|musculoskeletal)
R10.32: abdominal pain, (llq|left lower quadrant); llq [abdominal] pain
R10.31: abdominal pain, (rlq|right lower quadrant); rlq [abdominal] pain
R10.11: abdominal pain, (ruq|right upper quadrant); ruq [abdominal] pain
R49.8: hypophonia; hypophonic [speech|voice]
R10.12: left upper quadrant [abdominal] pain; luq [abdominal] pain; abdominal pain, (luq|left upper quadrant)
R10.13: abdominal pain, epigastric
R41.840: impaired attention; (attention|concentration) (impaired|impairment)
R29.6: (2nd|3rd|second|third|4th|fourth) fall [in] [the] [past|last|this|1|one|2] (month|week|mo|wk|months|weeks)
R40.3: persistent vegetative state; vegetative state
R41.3+R41.844: (memory and executive function|memory and exec function|memory and executive|memory exec fxn|memory and exec fxn) (deficit|deficits|impairment|impairments)
R41.840+R41.844: attention and (executive function|executive functioning|exec function) [impaired|impairment|deficit|deficits]
R05.1: acute cough
R05.2: subacute cough
R05.3: refractory cough; unexplained cough
R11.11: vomiting without nausea
R11.15: cyclic vomiting syndrome; cyclical vomiting syndrome
R30.9: painful (urination|micturition|voiding)
R50.82: (postprocedural|postoperative|post op|postop) fever
R39.81: [urinary] incontinence due to (cognitive impairment|immobility|severe physical disability|inability to reach toilet|dementia); functional [urinary] incontinence
R53.2: complete immobility due to (severe physical disability|frailty|severe disability or frailty)
R41.1: anterograde amnesia
R41.2: retrograde amnesia
R05.4: cough syncope; tussive syncope
`;
