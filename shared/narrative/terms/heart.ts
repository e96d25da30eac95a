/** Heart and blood pressure. The form of a line: README.md. */
export const HEART = `
I50: heart failure; failure of the heart; congestive heart failure; cardiac failure; heart failure exacerbation; congestive heart failure exacerbation; exacerbation of [congestive] heart failure; decompensated [congestive] heart failure; [congestive] heart failure decompensation; heart failure unspecified; congestive cardiomyopathy with heart failure; congestive failure; chf decompensation; decompensation of [congestive] heart failure
I50.2: systolic [congestive] heart failure; systolic (hf|chf); hfref; heart failure with reduced ejection fraction; heart failure with reduced (ef|lvef); heart failure reduced ejection fraction; [congestive] heart failure systolic; [left] ventricular systolic heart failure; heart failure with mildly reduced ejection fraction; hfmref; heart failure with recovered ejection fraction; [chronic|acute] systolic failure; systolic failure; lv systolic failure
I50.21: acute systolic [congestive] heart failure; acute hfref
I50.22: chronic systolic [congestive] heart failure; chronic hfref
I50.23: acute on chronic systolic [congestive] heart failure; acute on chronic hfref
I50.3: diastolic [congestive] heart failure; diastolic (hf|chf); hfpef; heart failure with preserved ejection fraction; heart failure with preserved (ef|lvef); heart failure with normal ejection fraction; heart failure preserved ejection fraction; [congestive] heart failure diastolic; [chronic|acute] diastolic failure; diastolic heart dysfunction with failure; diastolic failure
I50.31: acute diastolic [congestive] heart failure; acute hfpef
I50.32: chronic diastolic [congestive] heart failure; chronic hfpef
I50.33: acute on chronic diastolic [congestive] heart failure; acute on chronic hfpef
I50.4: combined systolic [and] diastolic [congestive] heart failure; systolic and diastolic [congestive] heart failure; combined diastolic and systolic heart failure; mixed systolic and diastolic heart failure; combined [congestive] heart failure
I50.2: sys (heart failure|hf|chf)
I50.22: chronic sys (heart failure|hf|chf)
I50.4: combined (heart failure|chf|hf); (heart failure|chf|hf) combined; (heart failure|chf|hf), combined
I50.42: (heart failure|chf|hf) chronic combined; chronic combined (heart failure|chf|hf)
I50.41: acute combined systolic [and] diastolic [congestive] heart failure; acute combined (heart failure|chf|hf)
I50.42: chronic combined systolic [and] diastolic [congestive] heart failure
I50.43: acute on chronic combined systolic [and] diastolic [congestive] heart failure; acute on chronic combined (heart failure|chf|hf)
I50.1: left ventricular failure; left heart failure; left sided heart failure; lv failure
I50.81: right heart failure; right sided heart failure; right ventricular failure; rv failure
I50.814: right heart failure due to left heart failure
I50.82: biventricular [heart] failure
I50.83: high output heart failure
I50.84: end stage heart failure; stage d heart failure; end stage congestive heart failure
I51.89: diastolic dysfunction; left ventricular diastolic dysfunction; systolic dysfunction
I51.7: cardiomegaly; left ventricular hypertrophy; ventricular hypertrophy; enlarged heart; biventricular hypertrophy
I42: cardiomyopathy
I42.01/I42.0: (familial|genetic|hereditary) dilated (cardiomyopathy|cm|cmp)
I42.81/I42.8: arrhythmogenic [right ventricular] (cardiomyopathy|dysplasia); arvc; arvd
I42.0: dilated cardiomyopathy; congestive cardiomyopathy; nonischemic dilated cardiomyopathy; dilated cm; dcm
I42.1: obstructive hypertrophic cardiomyopathy; hypertrophic obstructive cardiomyopathy; hocm; obstructive hcm
I42.2: hypertrophic cardiomyopathy; hcm; (nonobstructive|non obstructive) hcm; nonobstructive hypertrophic cardiomyopathy
I42.5: restrictive cardiomyopathy
I42.6: alcoholic cardiomyopathy
I42.89/I42.8: nonischemic cardiomyopathy; non ischemic cardiomyopathy; nicm; (nonischemic|non ischemic) (cm|cmp)
I25.5: ischemic cardiomyopathy; ischemic cm
I51.81: takotsubo cardiomyopathy; takotsubo syndrome; stress cardiomyopathy; broken heart syndrome; takotsubo; tako tsubo [cardiomyopathy|syndrome]; apical ballooning [syndrome]; tako-tsubo [cardiomyopathy]
I43+E85.82: (wild type [transthyretin|attr|ttr]|attrwt|attr wt|wt attr|wtattr) (cardiac amyloidosis|cardiac amyloid|amyloid cardiomyopathy|cardiomyopathy|amyloid cm)
E85.82: wild type (transthyretin|attr|ttr) (amyloidosis|amyloid); attrwt [amyloidosis|amyloid]; senile (systemic|cardiac) amyloidosis
I43+E85.4: amyloid cardiomyopathy; cardiac amyloidosis; cardiac amyloid
I10: hypertension; essential primary hypertension; high blood pressure; essential hypertension; primary hypertension; benign [essential] hypertension; systemic hypertension; arterial hypertension; elevated bp with dx of hypertension; uncontrolled hypertension; htn uncontrolled; poorly controlled hypertension; labile hypertension; hypertension unspecified
I1A.0/I10: resistant hypertension; refractory hypertension; treatment resistant hypertension
I15.0: renovascular hypertension; secondary hypertension <from> renal artery stenosis; hypertension <from> (renal artery stenosis|renovascular disease)
I15: secondary hypertension
I10: hypertensive (patient|pt|man|woman|male|female|lady|gentleman|m|f)
I16.0: hypertensive urgency
I16.1: hypertensive emergency
I16: hypertensive crisis
I11: hypertensive heart disease; hypertensive cardiovascular disease; hypertensive cardiomegaly
I11.0+I50: hypertensive heart disease with [congestive] heart failure; hypertensive heart failure; hypertension with [congestive] heart failure; [congestive] heart failure due to hypertension; hypertensive cardiac failure
I12+N18: hypertensive chronic kidney disease; hypertensive kidney disease; hypertensive renal disease; hypertension with chronic kidney disease; hypertensive nephropathy; hypertensive nephrosclerosis; chronic kidney disease due to hypertension
I13: hypertensive heart and (chronic kidney|kidney|renal) disease; hypertensive heart and ckd
I95.1: orthostatic hypotension; postural hypotension; orthostasis; positive orthostatics; orthostatic blood pressure drop
I95.9: hypotension; low blood pressure
I95.2: hypotension due to (drugs|medication|medications); drug induced hypotension; orthostatic hypotension (due|secondary) [to] (drugs|medication|medications); drug induced orthostatic hypotension; medication induced (orthostatic hypotension|orthostasis|hypotension)
I95.3: intradialytic hypotension; hypotension of hemodialysis; hypotension (during|on|in) (dialysis|hemodialysis); hypotensive (during|on) (dialysis|hemodialysis); (dialysis|hemodialysis) [related|associated] hypotension; hypotension with (dialysis|hemodialysis); low blood pressure (during|on) (dialysis|hemodialysis)
I25.10: coronary artery disease; atherosclerotic heart disease of native coronary artery [without angina [pectoris]]; coronary heart disease; coronary disease; coronary atherosclerosis; coronary arteriosclerosis; atherosclerotic heart disease; arteriosclerotic heart disease; ascad; ashd; atherosclerotic coronary disease; multivessel coronary artery disease; (two|three|triple|single|2|3) vessel coronary artery disease; atherosclerosis of [native] coronary arteries; arteriosclerotic cardiovascular disease; atherosclerotic cardiovascular disease; ascvd; coronary artery dz; coronary dz; cad native vessel; native vessel (cad|coronary artery disease); coronary [artery] stenosis; stenosis of coronary (artery|arteries)
I25.118: coronary artery disease with (stable|exertional) angina
I25.119: coronary artery disease with angina [pectoris]; angina with coronary artery disease
I25.110: coronary artery disease with unstable angina
I25.5: ischemic heart disease with cardiomyopathy
I25.9: [chronic] ischemic (heart|cardiac) disease
I20.0: unstable angina; crescendo angina
I20.9: angina; angina pectoris
I20.89: stable angina; exertional angina; angina of effort
I20.1: prinzmetal angina; variant angina; vasospastic angina; coronary vasospasm
I21>I21.9: acute myocardial infarction; recent myocardial infarction; acute mi; recent mi; myocardial infarction; heart attack
I21.4: non st elevation myocardial infarction; nstemi; non stemi; non q wave myocardial infarction
I21.3: st elevation myocardial infarction; stemi
I21.A1: type 2 myocardial infarction; type ii mi; type 2 mi; demand ischemia with myocardial infarction; myocardial infarction type 2; type 2 nstemi; nstemi type 2
I24.89: demand ischemia
I24.9: acute coronary syndrome
I25.2: old myocardial infarction; old mi; <old> (myocardial infarction|mi|heart attack|nstemi|stemi); healed myocardial infarction; remote (mi|myocardial infarction); <sp> (mi|myocardial infarction|nstemi|stemi)
I5A: non ischemic myocardial injury; myocardial injury; nonischemic myocardial injury
I48.91: atrial fibrillation; atrial fibrillation with [controlled|slow] ventricular (rate|response); auricular fibrillation; atrial fib; _a fib; af with rvr; atrial fibrillation with rapid ventricular (response|rate); atrial fibrillation with rvr; atrial fibrillation unspecified; new onset atrial fibrillation; nvaf; nonvalvular (_a fib|af|atrial fibrillation)
I48.0: paroxysmal atrial fibrillation; atrial fibrillation, paroxysmal; paf; intermittent atrial fibrillation; paroxysmal _a fib
I48.1: persistent atrial fibrillation; atrial fibrillation, persistent; persistent _a fib
I48.11: longstanding persistent atrial fibrillation; long standing persistent atrial fibrillation
I48.2: chronic atrial fibrillation; atrial fibrillation, chronic; chronic _a fib
I48.21: permanent atrial fibrillation; atrial fibrillation, permanent; permanent _a fib
I48.92: atrial flutter; _a flutter; aflutter
I48.3: typical atrial flutter
I48.4: atypical atrial flutter
I47.10/I47.1: supraventricular tachycardia; svt; paroxysmal supraventricular tachycardia; psvt
I47.20/I47.2: ventricular tachycardia; v tach; vtach; nonsustained ventricular tachycardia; nsvt; vt (with|w) (icd|aicd); recurrent (vt|ventricular tachycardia); vt arrest
I49.01: ventricular fibrillation; v fib; vfib
I49.5: sick sinus syndrome; sinus node dysfunction; tachy brady [syndrome]; tachycardia bradycardia syndrome
I49.1: premature atrial contractions; pacs
I49.3: premature ventricular contractions; pvcs; ventricular ectopy
I49.9: arrhythmia; cardiac arrhythmia; cardiac dysrhythmia; dysrhythmia; irregular heart rhythm
R00.1: bradycardia; sinus bradycardia
R00.0: tachycardia; sinus tachycardia
R00.2: palpitations
I44.0: first degree (av|atrioventricular) block; 1st degree (av|atrioventricular|heart) block; first degree heart block
I44.1: second degree (av|atrioventricular|heart) block; mobitz (1|2|i) block; wenckebach block; 2nd degree (av|heart) block
I44.2: complete heart block; third degree (av|atrioventricular|heart) block; 3rd degree (av|heart) block; complete (av|atrioventricular) block
I44.30: (av|atrioventricular) block
I45.9: heart block
I44.7: left bundle branch block; lbbb
I45.10: right bundle branch block; rbbb
I45.2: bifascicular block; (right bundle branch block|rbbb) (with|and|+) left [anterior|posterior] (fascicular block|hemiblock); (right bundle branch block|rbbb) (with|and|+) (lafb|lpfb)
I45.81: long qt syndrome; prolonged qt syndrome
I45.6: wolff parkinson white [syndrome]; wpw
I46.9: cardiac arrest; (ventricular fibrillation|vf|vfib|v fib|pea) arrest
Z86.74: <old> [sudden] cardiac arrest; survivor of cardiac arrest; <sp> cardiac arrest
I34.0: mitral regurgitation; mitral insufficiency; mitral valve regurgitation; mitral valve insufficiency; leaky mitral valve; nonrheumatic mitral regurgitation; mitral regurg; mitral valve regurg; leaky (heart valve mitral|mitral valve)
I34.1: mitral valve prolapse; mvp
I34.2: nonrheumatic mitral stenosis
I05.0: mitral stenosis; mitral valve stenosis; rheumatic mitral stenosis
I35.0: aortic stenosis; aortic valve stenosis; calcific aortic stenosis; severe aortic stenosis
I35.1: aortic regurgitation; aortic insufficiency; aortic valve insufficiency; aortic valve regurgitation; aortic regurg
I35.2: aortic stenosis with (insufficiency|regurgitation)
I36.1: nonrheumatic tricuspid (regurgitation|insufficiency)
I07.1: tricuspid regurgitation; tricuspid insufficiency; tricuspid regurg
I38: valvular heart disease; heart valve disease; endocarditis valve unspecified
I33.0: bacterial endocarditis; infective endocarditis; subacute bacterial endocarditis; endocarditis on (iv antibiotics|antibiotics|antibiotic|iv abx|abx); (mssa|mrsa|staph|staphylococcal|strep|streptococcal|enterococcal|enterococcus|culture negative|native valve|strep viridans|viridans strep) [mitral|aortic|tricuspid] [valve] endocarditis; (infected|infective) endocarditis of [the] (aortic|mitral|tricuspid) valve; endocarditis, infective
I31.39/I31.3: pericardial effusion
I30.9: acute pericarditis
I31.9: pericarditis
I40.9: acute myocarditis
B33.22: viral myocarditis
I51.4: myocarditis
I27.20: pulmonary hypertension; pulmonary (hypertension|htn) (with|and) [acute|chronic] [right] (heart|ventricular) strain; pulmonary htn; pulmonary arterial pressure elevated with pulmonary hypertension
I27.0: idiopathic (pah|pulmonary arterial hypertension); ipah; (pah|pulmonary arterial hypertension), (idiopathic|primary); primary pulmonary [arterial] hypertension; (who|ph) group 1 pah, idiopathic; idiopathic (who|ph) group 1 pah
I27.21: pulmonary arterial hypertension; group 1 pulmonary hypertension; (who|ph) group 1 [pah|pulmonary hypertension]; group 1 (pah|ph); pulmonary hypertension, group 1; pulmonary hypertension group 1
I27.22: group 2 pulmonary hypertension; pulmonary hypertension due to left heart disease; ph group 2; group 2 ph; pulmonary hypertension group 2; pulmonary hypertension, group 2
I27.23: group 3 pulmonary hypertension; pulmonary hypertension due to (lung disease|copd); (ph|pulmonary hypertension) group 3; group 3 ph; ph group 3; pulmonary hypertension group 3; pulmonary hypertension, group 3
I27.81: cor pulmonale; chronic cor pulmonale
I26>I26.99: pulmonary embolism; pulmonary emboli; pulmonary embolus; pulmonary thromboembolism; acute pulmonary embolism; submassive pulmonary embolism; segmental pulmonary embolism
I26.92: saddle (pulmonary embolism|embolus|pulmonary embolus)
I27.82: chronic pulmonary embolism
I51.9: heart disease; cardiac disease
I51.3: intracardiac thrombus; left ventricular thrombus; lv thrombus
Z86.711: <old> pulmonary embolism; <old> pulmonary emboli
Q21.12/Q21.1: patent foramen ovale; pfo
I25.3: ventricular aneurysm; left ventricular aneurysm
R57.0: cardiogenic shock
I45.81: long qt; prolonged qt
-: [congestive] heart failure (management|self management) (program|class|classes|education|handout|booklet|guide|clinic|teaching); [congestive] heart failure (zones|zone|education|teaching|protocol|program|clinic|symptoms|zone tool); (signs|symptoms|signs and symptoms) of [congestive] heart failure; heart attack symptoms; blood pressure (cuff|log|monitor|monitoring|medication|medications)
-: st (depression|depressions|elevation|elevations|segment depression|segment changes); cva tenderness; costovertebral angle tenderness
I21.1>I21.19: inferior [wall] (stemi|st elevation myocardial infarction); stemi [of] inferior [wall]; inferior (mi|myocardial infarction) st elevation; stemi, inferior [wall]; inferolateral stemi
I21.0>I21.09: anterior [wall] (stemi|st elevation myocardial infarction); stemi [of] anterior [wall]; stemi, anterior [wall]; anterolateral stemi
I21.11: stemi (rca|right coronary artery); stemi involving (rca|right coronary artery)
I21.02: stemi (lad|left anterior descending); stemi involving (lad|left anterior descending [artery])
I50.2+I50.84: stage d (hfref|systolic heart failure|heart failure with reduced ejection fraction)
I21.11: inferior stemi, (rca|right coronary artery|right coronary); inferior stemi (rca|right coronary artery); inferior [wall] stemi (due|from) [to] rca (occlusion|disease)
I31.31: malignant pericardial effusion
T82.6+I33.0: prosthetic [heart|aortic|mitral] valve endocarditis; endocarditis of [the] prosthetic [aortic|mitral] valve; bioprosthetic valve endocarditis
Z95.5: (rca|lad|circumflex|lcx) (stented|stenting); stented (rca|lad|circumflex|coronary)
I47.20/I47.2: vt storm; sustained vt; vt ablation
I47.11: inappropriate sinus (tachycardia|tach)
I27.24: chronic thromboembolic pulmonary hypertension; cteph; pulmonary hypertension, thromboembolic; ph group 4; group 4 (pulmonary hypertension|ph); pulmonary hypertension group 4; thromboembolic pulmonary hypertension
I97.89+I48.91: postoperative (_a fib|af); post op (atrial fibrillation|afib|_a fib|af); postop (atrial fibrillation|afib|_a fib|af)
I26.99: (blood clot|blood clots|clot|clots) [in|to] [the|his|her] (lung|lungs); lung (clot|clots)
I27.29: (pulmonary hypertension|ph) group 5; (pulmonary hypertension|ph), group 5; group 5 (pulmonary hypertension|ph)
I50.2+I50.84: end stage (hfref|systolic heart failure|heart failure with reduced ejection fraction)
I50.3+I50.84: (end stage|stage d) (hfpef|diastolic heart failure|heart failure with preserved ejection fraction)
I44.0: (first|1st) degree avb; avb, (first|1st) degree; (av|heart|atrioventricular) block, (first|1st) degree
I44.1: (second|2nd) degree (avb|heart block|av block|atrioventricular block); mobitz (1|2|type 1|type 2|i) [av block|heart block|block]; wenckebach
I44.2: (third|3rd) degree (avb|heart block|av block|atrioventricular block); complete (avb|heart block|av block|atrioventricular block)
I76: septic (emboli|embolus|embolism|embolization|embolic disease)
I26.90: septic pulmonary (emboli|embolus|embolism); septic (emboli|embolism) [to] [the] (lung|lungs)
I25.82: (coronary|rca|lad|lcx|circumflex|left main) (chronic total occlusion|cto|total occlusion); (chronic total occlusion|cto) of [the] (rca|lad|lcx|circumflex|coronary|coronary artery)
I50.3: (heart failure|congestive heart failure|chf|hf) [with] preserved (ef|ejection fraction|lvef)
I50.2: (heart failure|congestive heart failure|chf|hf) [with] reduced (ef|ejection fraction|lvef)
O90.3: (peripartum|postpartum) cardiomyopathy; ppcm
I42.7: (chemo|chemotherapy|cancer therapy|anthracycline|doxorubicin|adriamycin|trastuzumab|herceptin) [induced|related|associated] (cardiomyopathy|cardiotoxicity); cardiomyopathy (due|secondary|from) [to] (chemo|chemotherapy|doxorubicin|adriamycin|trastuzumab|herceptin|anthracycline)
I20.89: angina [only] (with|on) (exertion|activity|effort); angina with exertion only
Z95.5: (des|bms) (x1|x2|x3|x4|x 1|x 2|x 3); pci (1|2|3) (des|bms); pci with (1|2|3) (des|bms)
I97.89+I48.91: poaf
I27.23: (pulmonary hypertension|ph) who [group] 3; (pulmonary hypertension|ph), who [group] 3
I25.10+Z95.5: (coronary artery disease|cad) with [two|2|three|3|1|one|multiple] (stent|stents)
I36.1: (severe|moderate|mod) tr; tr, (severe|moderate)
-: post fall huddle
I95.3: hypotension at (hd|dialysis|hemodialysis)
I49.82/I49.8: [ventricular] bigeminy; bigeminal pvcs; pvcs in bigeminy; bigeminy pvcs
I49.81/I49.8: brugada [syndrome]
I47.22/I47.2: catecholaminergic polymorphic (ventricular tachycardia|vt); cpvt
I33.9: acute endocarditis; subacute endocarditis
I06.0: rheumatic aortic stenosis
I06.1: rheumatic aortic (insufficiency|regurgitation)
I05.1: rheumatic mitral (insufficiency|regurgitation)
I07.0: rheumatic tricuspid stenosis
I45.0: right fascicular block
`;
