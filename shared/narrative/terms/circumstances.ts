/** Long-term drugs, allergies, social circumstances, dependence on others, compliance, family history. */
export const CIRCUMSTANCES = `
Z79.01: (long term|chronic|current) use of anticoagulants; long term [current] use of anticoagulants; chronic anticoagulation; anticoagulated; long term anticoagulation; (long term|chronic) anticoag; anticoagulation therapy; anticoagulant therapy; chronic anticoagulant therapy; long term anticoagulant use; on anticoagulation; long term (coumadin|warfarin|eliquis|xarelto|apixaban|rivaroxaban) [use|therapy]; long term use of (coumadin|warfarin|eliquis|xarelto); chronic (coumadin|warfarin|eliquis|xarelto) [use|therapy]; on chronic anticoagulation; lifelong anticoagulation
Z79.02: (long term|chronic|current) use of (antiplatelets|antithrombotics|antiplatelet|plavix|clopidogrel); long term [current] use of (antithrombotics|antiplatelets); antiplatelet therapy; long term antiplatelet use; dual antiplatelet therapy; long term (plavix|clopidogrel|brilinta) [use|therapy]; dapt
Z79.82: (long term|chronic|current) use of aspirin; long term [current] use of aspirin; long term aspirin [use|therapy]; daily aspirin use; chronic aspirin therapy
Z79.2: (long term|chronic|current) use of antibiotics; long term [current] use of antibiotics; long term antibiotics; long term antibiotic (therapy|use); suppressive antibiotics; chronic suppressive antibiotic therapy; prophylactic antibiotics long term; long term iv antibiotics; long term intravenous antibiotics
Z79.52: (long term|chronic|current) use of (systemic steroids|steroids|prednisone); long term [current] use of [systemic] steroids; chronic steroid (use|therapy); long term steroid (use|therapy); long term steroids; chronic steroids; chronic prednisone [use|therapy]; long term prednisone [use]; steroid dependent
Z79.51: (long term|chronic|current) use of inhaled steroids; long term inhaled steroid use; long term [current] use of inhaled steroids
Z79.1: (long term|chronic|current) use of (nsaids|non steroidal anti inflammatories|nsaid); chronic nsaid use; long term nsaid use; long term [current] use of non steroidal anti inflammatories
Z79.891: (long term|chronic|current) use of (opiates|opioids|opiate analgesic|narcotics|opioid); long term opioid (use|therapy); chronic opioid (use|therapy); chronic narcotic use; chronic opiate use; long term [current] use of opiate analgesic; long term opiate use; long term narcotic use
Z79.810: long term use of (tamoxifen|serms|selective estrogen receptor modulators); long term tamoxifen
Z79.811: long term use of (aromatase inhibitors|anastrozole|letrozole)
Z79.890: hormone replacement therapy; long term hormone replacement therapy
Z79.83: long term use of bisphosphonates; long term bisphosphonate use
Z79.62/Z79.899: long term use of (immunosuppressants|immunosuppressant); chronic immunosuppression therapy; long term immunosuppressive therapy; immunosuppressive therapy
Z79.630/Z79.899: long term use of (alkylating agent|alkylating agents)
Z79.631/Z79.899: long term use of (antimetabolite|antimetabolites|methotrexate)
Z79.899: other long term [current] drug therapy; high risk medication use; long term drug therapy; long term current drug therapy; polypharmacy with high risk medication; long term use of high risk medications
Z88.0: penicillin allergy; allergy to penicillin; allergic to penicillin; pcn allergy; allergic to pcn
Z88.2: sulfa allergy; allergy to sulfa; allergic to sulfa; sulfonamide allergy
Z88.5: narcotic allergy; allergy to narcotics; codeine allergy; allergic to codeine; morphine allergy
Z88.1: antibiotic allergy; allergy to (antibiotics|antibiotic)
Z91.040: latex allergy; allergy to latex; allergic to latex
Z91.041: contrast allergy; iodine contrast allergy; contrast dye allergy; allergy to contrast dye; iv contrast allergy; radiographic dye allergy
Z91.018: food allergy; food allergies; allergy to food
Z91.010: peanut allergy; allergy to peanuts
Z91.013: shellfish allergy; seafood allergy; allergy to shellfish
Z60.2: problems related to living alone; problem related to living alone; problems living alone; unable to manage living alone; difficulty living alone
Z59.0: homeless; homelessness; unhoused; unsheltered
Z59.1: inadequate housing; substandard housing
Z59.19/Z59.1: (roaches|bedbugs|bed bugs|mice|rats) in [the|his|her] (home|house|apartment|apt|bathroom|kitchen|trailer|bed); (mold|roaches|mice) and (roaches|mice|mold|bedbugs|bed bugs) in [the] (home|house|apartment|apt|trailer); (mold|black mold) in [the] (home|house|apartment|bathroom|kitchen); (roach|bedbug|bed bug|rodent|rat) infestation; infested (home|house|apartment); leaking (roof|ceiling); no indoor plumbing; (black with mold|mold on [the] (walls|wall|ceiling)|ceiling black with mold); (roaches|bedbugs|bed bugs|mice|rats) in [the] (home|house|apartment|kitchen|bed); no (hot water|working toilet|plumbing); (home|house|apartment|trailer) infested with (roaches|bedbugs|bed bugs|mice|rats|rodents|bugs|bedbugs and roaches|roaches and bedbugs|roaches and mice|mice and roaches)
Z59.4: lack of adequate food; lack of food
Z59.41: food insecurity; food insecure; (run|runs|ran|running|runs short|running short) [out] of food; food (runs|ran|running|always runs) out; skips meals for lack of money; (not|no) enough (food|money for food|money for groceries); nothing to eat; no food [left] (house|home|apartment|fridge|refrigerator|cupboards|cupboard|pantry|trailer); (fridge|refrigerator|cupboard|cupboards|pantry) [nearly|almost|mostly] (empty|bare); (skips|skipping|skipped|missing) meals (because no money|because money|because cost|save money|stretch food|no money); (cannot|can not|could not|unable to) (afford|buy) [enough] (food|groceries|to eat); food does not last; (worried|worries) [that] food will run out; low on food; (eats|eating) one meal [a] day to save money; hungry [and] no money for food; (eats|eating) once [a] day so; relies on [the] food (pantry|bank|pantries|banks)
Z59.11: no (heat|air conditioning|working heat); without heat
Z59.12: no (running water|electricity|power|utilities|gas service); without (running water|electricity|power)
Z59.11+Z59.12: no heat [or|and] (running water|electricity|power|water)
Z55.5/Z55.9: (did not|never) (finish|finished|complete|completed) high school; less than [a] high school (diploma|education); no high school diploma
Z59.6: low income; (no|zero) income; without income; financial (strain low income); [lives] below [the] poverty (line|level)
Z59.869/Z59.86/Z59.8: financial (insecurity|strain|hardship); financial difficulties; unable to afford (medications|medication|bills)
Z59.82/Z59.8: no (ride|rides|car|way) to [get to] (appts|appointments|dialysis|doctor|clinic|pharmacy|store|treatment|appt|md|dr|physician|provider); no (way|ride|car) get [his|her] (clinic|appointment|appointments|appt|appts|dialysis|doctor|treatment|pharmacy|store|office|chemo|radiation|there); no one to (drive|take) (him|her|pt) [to] (clinic|appointments|appts|dialysis|doctor|treatment|chemo); (misses|missed|missing) (appts|appointments|dialysis|treatment|visits|chemo) (because|due) [no|lack] (ride|rides|transportation|transport|car); (misses|missed|missing) (appts|appointments|dialysis) lack (ride|rides|transportation); no reliable (transportation|ride|car); unreliable transportation; (van|ride|bus) (did not|does not|never) (come|show|came|showed up|show up); lack of reliable transportation; lacks transportation; transportation insecurity; lack of transportation; transportation barrier; no transportation; transportation barriers
Z59.12/Z59.1: utility insecurity; inadequate housing utilities; (power|electricity|electric|gas|water|heat) cut off; (utilities|lights) (shut off|cut off|disconnected); utilities turned off
Z59.861/Z59.12/Z59.1: threatening [to] (disconnect|shut off|disconnection) [electric|electricity|power|gas|water|service|utilities]; (electric|power|gas|utility|water) (company|co) (threatening|threatened) [to] (disconnect|shut off); [utility|power|electric|gas|water] (shut off|shutoff|disconnect|disconnection) (notice|notices); (behind|past due) on [the|her|his] (electric|electricity|gas|water|power|utility|light|heating) (bill|bills|payments); (electric|electricity|gas|water|power|utility|light|heating) (bill|bills) [are|is] (past due|overdue|unpaid); (trouble|difficulty|unable|cannot|can not) (paying|pay|afford|affording) [her|his|the] (utilities|utility|electric|electricity|gas|water|heating|heat|power) [bill|bills]
Z59.811/Z59.81/Z59.8: housing (instability|insecurity) with risk [of] homelessness; at risk of (homelessness|losing home|losing housing|eviction); eviction (notice|pending|proceedings|hearing); facing (eviction|foreclosure); in foreclosure; foreclosure (notice|letter|proceedings|pending|papers); (mortgage|rent) [is] (1|2|3|4|two|three|four|several) (mo|month|months) (behind|past due|late|overdue); behind on [the|her|his] mortgage; (1|2|3|4|two|three|four) (mo|month|months) behind on [the|her|his] (rent|mortgage); being evicted; behind on [the|lot|space|his|her] rent; given (3|7|10|14|30|60) days to (leave|vacate|move out|move); months behind [on] rent; past due rent; notice of unpaid rent; unpaid rent; (2|3|two|three|several) months behind; lost (apartment|housing) at end of month; notice to (vacate|quit)
Z59.81/Z59.8: housing instability; housing insecurity
Z59.71: lost (medicaid|medicare|insurance|health insurance|coverage); uninsured; no (health|medical) insurance; no insurance (until|till|til|currently|right now|now|at this time|at present|yet); (has|have|having) no insurance; without insurance; no health coverage; (lost|losing) [her|his|their] (health insurance|insurance|coverage|medicaid|medicare); insurance (lapsed|terminated|ran out|expired); without (health|medical) insurance; insufficient health insurance coverage
Z59.7: insufficient social insurance and welfare support
Z55.0: cannot read; can not read; can not read or write; (reads|reading) [at] [a] [1st|2nd|3rd|4th|first|second|third|fourth] grade level; low reading level; unable to read; never learned [to] read; illiterate; illiteracy; low literacy; illiteracy and low level literacy; unable to read or write; cannot read or write
Z55.6/Z55.0: low health literacy; health literacy problem; poor health literacy; limited health literacy
Z56.0: unemployment; unemployed; (lost|laid off from) [his|her] job
Z60.3: acculturation difficulty
Z60.4: social isolation; socially isolated; social exclusion
Z63.0: marital problems; relationship problems with spouse
Z63.4: death of (spouse|family member); bereavement; recently widowed; widowed (january|february|march|april|may|june|july|august|september|october|november|december|last month|this year); loss of spouse; uncomplicated bereavement
Z63.6: caregiver (strain|burnout|burden|role strain|stress|exhaustion); strained caregiver; caregiver (is|feels) (overwhelmed|exhausted|burned out); dependent relative needing care at home; caregiver of dependent relative; caregiver for spouse; (cg|caregiver|pcg|dtr cg|wife cg) exhausted
Z63.79: family stress; stressful life events affecting family
Z73.3: stress not elsewhere classified
Z73.6: limitation of activities due to disability
Z62.819: <old> childhood abuse
Z65.3: legal circumstances problem; legal problems
Z65.1: incarceration; imprisonment
Z65.2: (release|released) from (jail|prison|custody|incarceration); (recently|newly) (released|paroled) [from] (jail|prison); (got|just) out of (jail|prison); on (parole|probation) [after|since] [release]
Z74.1: need for assistance with personal care; needs assistance with personal care; need for assistance with (adls|activities of daily living); needs (help|assistance|assist) with all (adls|adl|personal care|activities of daily living)
Z74.2: (nobody|no one) [is] [at] home [with] (her|him|pt) [during|in] [the] [day]; (nobody|no one) home with (her|him|pt); need for assistance at home [and no other household member able to render care]; no other household member able to render care; no caregiver available; no caregiver (at home|in home|in the home); no one [able] to (care|help) [for] [her|him|pt] at home
Z74.3: need for continuous supervision; needs 24 hour supervision; need for 24 hour supervision
Z75.1: awaiting admission to (adequate facility|facility); awaiting placement
Z75.3: unavailability of health care facilities
Z74.8: care provider dependency problem
Z76.82: awaiting organ transplant; transplant candidate; awaiting kidney transplant; on transplant list; transplant waiting list; (waiting list|waitlist|waitlisted) for [an] [kidney|renal|liver|lung|heart|organ] transplant; on kidney transplant list; listed for [kidney|renal|liver|lung|heart|organ] transplant; on [the] (kidney|renal|liver|lung|heart) (transplant|transplantation) list; (awaiting|awaits|waiting for) [kidney|liver|lung|heart] (transplant|transplantation); transplant listed
Z91.14>Z91.148: noncompliance with medication; medication noncompliance; non compliance with medication [regimen]; nonadherence to medication; medication nonadherence; noncompliant with (medication|medications|meds); patient noncompliance with medication regimen; non adherent with medications; nonadherent with (medication|medications|meds); non adherent to (medication|medications|meds); (forgets|misses|skips) (medication|medications|meds|pills|doses) (often|daily|frequently|regularly); noncompliant med; not taking (medication|medications|meds) as (prescribed|ordered)
Z91.11>Z91.119: dietary noncompliance; noncompliance with diet; noncompliant with diet; non compliance with diet; noncompliance with dietary regimen; nonadherence to diet
Z91.19>Z91.199: noncompliance; (noncompliance|non compliance|nonadherence|non adherence) with (treatment|medical treatment|treatment regimen|medical regimen|medical therapy|regimen); noncompliant with (treatment|care|plan of care); patient noncompliance with medical treatment; non compliance with treatment
Z91.120: underdosing due to financial hardship; skips medications due to cost; intentional underdosing due to financial hardship; (skips|skipping|stretches|stretching|rations|rationing|halves|cutting|splitting) (medications|medication|meds|pills|doses|insulin) (due|because) [to|of] (cost|money|copay|price|expense); rations insulin; (rationing|stretching) (insulin|meds|pills); (skips|skipping|stretches|halves) (bp|heart|water|sugar|diabetes|blood pressure|her|his) (pills|pill|medications|meds|medicine) (due|because) [to|of] (cost|money|copay|price)
Z28.310/Z28.3: (unvaccinated|not vaccinated|never vaccinated) (for|against) covid [19]; never (had|received|got) [a|any|the] covid [19] (vaccine|shot|vaccination|vaccines)
Z28.311/Z28.3: partially vaccinated (for|against) covid [19]
Z28.39: delinquent immunization status; lapsed immunization schedule; (immunizations|vaccinations|vaccines) (not up to date|overdue); not up to date (on|with) [her|his] (immunizations|vaccinations|vaccines); behind on [her|his] (immunizations|vaccinations|vaccines)
-: nothing to eat or drink; nothing to eat (after|past|before|until) (midnight|procedure|surgery|test|[the] (exam|scan|appointment))
Z28.3: underimmunization; underimmunized
Z91.89: risk for complication personal
Z77.090: asbestos exposure; exposure to asbestos
Z86.79: <old> (rheumatic fever|aneurysm repair|aortic aneurysm|endocarditis|subdural hematoma|intracerebral hemorrhage|subarachnoid hemorrhage)
Z86.61: <old> (meningitis|encephalitis)
Z86.13: <old> malaria
B91: <old> (polio|poliomyelitis) with (residual|residuals|weakness|leg weakness|paralysis|atrophy|leg atrophy|brace|leg brace|short leg); (polio|poliomyelitis) (residual|residuals|residua|sequelae) [weakness]
Z86.12: <old> (polio|poliomyelitis)
Z86.15: <old> latent tuberculosis
Z87.42: <old> female genital tract disease
Z87.51: <old> preterm labor
Z87.730: <old> corrected cleft lip
Z87.828: <old> (injury|trauma|healed injury|burns|burn)
Z91.82: <old> military deployment; military deployment history
Z98.870: <old> in utero procedure
Z80.3: family history of breast <ca>
Z80.0: family history of (colon cancer|colon ca|colorectal cancer|stomach cancer|pancreatic cancer)
Z80.1: family history of lung <ca>
Z80.42: family history of prostate <ca>
Z80.41: family history of ovarian <ca>
Z80.9: family history of (cancer|malignant neoplasm|malignancy)
Z82.3: family history of stroke
Z82.49: family history of (heart disease|ischemic heart disease|cad|coronary artery disease|heart attack|hypertension|cardiovascular disease|heart failure)
Z83.3: family history of (diabetes|diabetes mellitus)
Z82.0: family history of (epilepsy|parkinson disease|nervous system disease|alzheimer disease)
Z81.8: family history of (mental disorder|depression|dementia|mental illness|bipolar disorder)
Z81.1: family history of (alcohol abuse|alcoholism)
Z82.5: family history of asthma
Z82.61: family history of arthritis
Z84.1: family history of kidney disease
Z83.42: family history of (hypercholesterolemia|high cholesterol)
Z99.89: dependence on enabling machines and devices; walker dependent; dependence on walker
Z68.1: bmi 19.9 or less; bmi less than 20
Z68.41: bmi 40 to 44.9; bmi 40.0 to 44.9; body mass index 40.0 to 44.9
T50.90: adverse drug effect; adverse effect of drug; adverse drug reaction
T45.51: adverse effect of anticoagulant; adverse effect of (coumadin|warfarin)
T78.40: allergic reaction
T78.2: anaphylaxis; anaphylactic shock
T78.3: angioedema; angioneurotic edema
T74.01: adult neglect confirmed; elder neglect confirmed
T76.01: suspected (elder|adult) neglect
T76.11: suspected (elder|adult) [physical] abuse
T67.0: heat stroke; heatstroke
T68: hypothermia
T40.2: opioid overdose
T50.91: drug overdose
O90.6: postpartum blues
O86.00: (c section|cesarean [section]) (incision|incisional|wound) infection; infected c section (wound|incision); infection of cesarean (wound|incision); cesarean wound infection; c section wound infection; infection of obstetric surgical wound
O86.01: superficial (c section|cesarean [section]) (incision|incisional|wound) infection; superficial infection of (cesarean|c section) (incision|wound); (c section|cesarean [section]) (incision|wound) superficial infection
O90.0: dehiscence of cesarean (wound|incision); c section wound dehiscence; disruption of cesarean delivery wound; cesarean wound dehiscence
O14.1: severe (preeclampsia|pre eclampsia); (preeclampsia|pre eclampsia) [with] severe features; (preeclampsia|pre eclampsia), severe
O14.0: (mild|moderate) (preeclampsia|pre eclampsia); (preeclampsia|pre eclampsia), (mild|moderate)
O14.9: preeclampsia; pre eclampsia
O13: gestational hypertension; pregnancy induced hypertension
Z48.89: cesarean section aftercare
Q02: microcephaly; microcephalic
Q05.7: (lumbar|lumbosacral) spina bifida [without hydrocephalus]; spina bifida, (lumbar|lumbosacral); spina bifida, (lumbar|lumbosacral), without hydrocephalus
Q05.2: (lumbar|lumbosacral) spina bifida with hydrocephalus; spina bifida, (lumbar|lumbosacral), with hydrocephalus
Q05.7: (lumbar|lumbosacral|l3|l4|l5) (myelomeningocele|meningomyelocele|mmc) [without hydrocephalus]; (myelomeningocele|meningomyelocele), (lumbar|lumbosacral); (myelomeningocele|meningomyelocele) (l3|l4|l5)
Q05.8: sacral (spina bifida|myelomeningocele|meningomyelocele) [without hydrocephalus]; (spina bifida|myelomeningocele|meningomyelocele), sacral
Q05.6: thoracic (spina bifida|myelomeningocele|meningomyelocele) [without hydrocephalus]; (spina bifida|myelomeningocele|meningomyelocele), thoracic
Q07.00: (chiari|arnold chiari) [malformation] [type] 2 [malformation]; arnold chiari [malformation|syndrome]
G93.5: (chiari|arnold chiari) [malformation] [type] (1|i) [malformation]
Q05.9: spina bifida; myelomeningocele; meningomyelocele
Q03.9: congenital hydrocephalus
Q21.0: ventricular septal defect
Q21.10/Q21.1: atrial septal defect
Q21.3: tetralogy of fallot
Q24.9: congenital heart disease; congenital heart defect
Q78.0: osteogenesis imperfecta
Q87.40: marfan syndrome; marfans syndrome
Q79.60/Q79.6: ehlers danlos [syndrome]
Q79.62: heds; ehlers danlos [syndrome] (hypermobile|hypermobility) [type]; hypermobile ehlers danlos [syndrome]
D89.40: mast cell activation [syndrome]
Z15.01: (brca|brca1|brca2) positive; brca [1|2] mutation [carrier]; (brca1|brca2) [mutation] carrier
Q85.00: neurofibromatosis
Q85.1: tuberous sclerosis
Q93.51/Q93.5: angelman syndrome
Q87.11: prader willi syndrome
P27.1: bronchopulmonary dysplasia; chronic lung disease of prematurity; bpd [chronic] lung disease of prematurity
P07.30: preterm infant; premature infant
-: allergy (list|band|alert|medication|season|shots); medication (allergies|side effects); family history; personal history; drug (interactions|interaction|allergies|allergy|screen|regimen review|regimen); overdose (prevention|risk|education)
O16.5: postpartum hypertension; hypertension postpartum; puerperal hypertension
O90.81: postpartum anemia; pp anemia; anemia pp; anemia (postpartum|of puerperium); anemia of the puerperium
O90.0: (cesarean|c section|c s|cesarean section) (incision|wound) (dehiscence|separation|disruption|dehisced)
N64.0: cracked nipple; cracked nipples
Z92.850: car t [cell] [therapy|done|infusion]; history of car t [cell] [therapy]
Z59.01: homeless, [living|staying] [in] [a|the] [county|city] motel; homeless [in] [a|the] (county|city) motel; (county|city) motel [on] [isolation|emergency] voucher; motel [on] [isolation|emergency|county|city] voucher; sheltered homelessness; (living|lives|staying|stays|sleeping|sleeps) (at|in) [a|the] [homeless] shelter; (living|lives|staying|stays) in [a|the] [homeless|family|womens] shelter; homeless shelter; couch surfing; (motel|hotel) (thru|through) [the] [respite|county|shelter|church] (program|voucher|respite|county|shelter); (sleeping|sleeps|staying|stays|living) on [his|her|a] (sister|sisters|brother|brothers|friend|friends|cousin|cousins|mother|mothers|daughter|daughters|son|sons|aunt|aunts) couch; doubled up with (family|friends); (lives|living|staying|stays) in transitional housing; homeless, (staying|living) in [a|the] (shelter|motel); homeless [and] (staying|living) in [a|the] (shelter|motel)
Z59.02: unsheltered homelessness; (living|lives|sleeping|sleeps|staying|stays) in [his|her|a|the] (car|tent|truck|van|street|encampment)
Z60.2+Z74.2: lives alone with no (caregiver|help|family|support) [nearby]; lives alone and has no (caregiver|help|support); lives alone, no (caregiver|help|support)
Z59.869/Z59.86/Z59.8: (collection|collections) (calls|letters|notices); (calls|letters|notices) from (collections|collection agencies|bill collectors|creditors); (medical|hospital|credit card) debt; in debt; cannot make ends meet; can not make ends meet; trouble making ends meet; money problems; (chooses|choosing|choose) between [paying] (food|meds|medicine|medications|rent|groceries|utilities|pills|heat) [and|or] [paying] (food|meds|medicine|medications|rent|groceries|utilities|pills|heat|bills); (trouble|difficulty|problems) paying [his|her] (bills|meds|medications|medicine|rent); (runs|running|ran) out of money; money (runs|ran) out; (behind|past due) on bills; burdensome debt; (cannot|can not|could not) afford (meds|medication|medications|rent|bills|copays|prescriptions)
Z91.141: (medication|medications|med) (non adherence|nonadherence|noncompliance|non compliance) due [to] (financial|cost|costs) [barrier|barriers|hardship|constraints|reasons]
Z91.14>Z91.148: (poor|suboptimal) (medication|med|meds) (adherence|adherance|compliance); (poor|suboptimal) (adherence|adherance|compliance) (with|to) (meds|medication|medications); (non adherence|nonadherence) (with|to) (meds|medication|medications); (medication|med) non adherence; (non compliant|noncompliant|nonadherent|non adherent) (with|to) (meds|medication|medications|medication regimen|med regimen); med noncompliance; medication non compliance
Z91.11>Z91.119: (non compliant|nonadherent|non adherent) (with|to) diet; (noncompliant|non compliant|noncompliance|non compliance|nonadherent|non adherent|nonadherence|non adherence) (with|to) [prescribed] (low na|low sodium|low salt|cardiac|diabetic|renal|sodium restricted) diet; (dietary|diet) (non compliance|nonadherence|non adherence|indiscretion)
Z74.3: (needs|requires) (24 hr|24/7|24h|round the clock|24 hour|constant) supervision
-: no income (besides|except|other|but); no (insurance|transportation|housing|food) (issues|auth|authorization|change|changes|questions|barriers|problems); no (transportation|housing|food|financial|caregiver) (needs|concerns|concern|issues|problems); used to (live|stay|sleep) in [his|her|a|the] [homeless] (shelter|car|tent|truck|van|street)
Z74.1: (needs|requires) total (assistance|care|assist) [for|with] [all] (care|adls|personal care); total (assistance|assist|care) with all (adls|care|personal care)
-: (<dm>|diabetes) (diet|education|nutrition|self management) (class|classes|program)
O14.95: (postpartum|post partum|pp) (preeclampsia|pre eclampsia); (preeclampsia|pre eclampsia) (postpartum|post partum); preeclampsia, postpartum
Z87.891: tobacco former; former tobacco (user|use|smoker); ex tobacco user
-: (hepatitis b|hep b) core [antibody|ab] [positive]; (hepatitis b|hep b) (core|surface) (antibody|ab|antigen|ag)
Z63.6: (wife|husband|spouse|daughter|son) (burned out|burnt out|burning out)
Z91.81: (fall|falls) (x1|x 1|1x)
Z99.3: (uses|in|is in) [a|her|his] wheelchair (all the time|full time|at all times|for all mobility); [manual] (wheelchair|w/c) for all (mobility|locomotion)
Z63.8: estranged from [his|her|their|all|two|three|adult|grown] [adult|grown] (family|children|kids|daughter|daughters|son|sons|siblings|relatives); family estrangement; estranged [adult] (children|daughter|daughters|son|sons)
Z59.01: motel [room] paid; motel, paid; (discharged|went) to [a|the] motel; (living|lives|staying|stays|resides) [alone] in [a|the] [weekly] [rate] (motel|hotel); weekly [rate] (motel|hotel) [room]; extended stay (motel|hotel)
Z91.199: (noncompliant|non compliant|nonadherent|non adherent|noncompliance|nonadherence) (with|to) [his|her] (cpap|bipap|fluid restriction|home exercise program|hep|compression|compression stockings|elevation|offloading|wt bearing restrictions)
Z59.41: food (does not|doesnt|doesn t|not) last; relies on [the] food pantry; (runs|running) short of food
Z59.811/Z59.81/Z59.8: threatening (to evict|eviction); threatened with eviction; (landlord|facility) (wants|plans) to evict
Z99.3: (w/c|wheelchair) level (mod i|mod independent|modified independent|independent|mobility|function|only)
Z59.12: (water|electric|electricity|power|gas|heat) [was|is|has been] (shut off|turned off|disconnected); no running water
Z79.2: suppressive (doxy|doxycycline|bactrim|keflex|cephalexin|amoxicillin|abx|antibiotic)
O91.23: (lactation|lactational) mastitis; breastfeeding mastitis; mastitis (while|from) breastfeeding
Z77.33/Z77.098: exposure to agent orange; agent orange exposure; exposed to agent orange
QA1.71/Z15.09: lynch syndrome; hereditary nonpolyposis colorectal cancer [syndrome]; hnpcc
Z87.311: <old> collapsed vertebra
Z87.310: <old> collapsed vertebra due to osteoporosis
Z14.1: cystic fibrosis carrier; carrier of cystic fibrosis
-: screening [pap] [smear] for malignant neoplasm of cervix; encounter for screening for malignant neoplasm
Z98.84: obesity surgery status
Z71.42: counseling for (family|family member|significant other|partner|friend|spouse) of alcoholic
Z71.6: (tobacco abuse|tobacco|smoking cessation) counseling
`;
