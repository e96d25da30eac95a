/** After operations: aftercare, absent and artificial parts, devices, transplants. */
export const SURGERY = `
Z47.1: aftercare [following] (joint replacement|total joint replacement|joint replacement surgery); aftercare following joint (replacement|replacement surgery); joint replacement aftercare; orthopedic aftercare [following] joint replacement; aftercare joint replacement
Z47.1+Z96.65: aftercare [following] [total] knee (replacement|arthroplasty); aftercare following total knee arthroplasty; <sp> elective total knee (arthroplasty|replacement); total knee (arthroplasty|replacement) aftercare
Z47.1+Z96.64: aftercare [following] [total] hip (replacement|arthroplasty); aftercare following total hip arthroplasty; <sp> elective total hip (arthroplasty|replacement); total hip (arthroplasty|replacement) aftercare
Z47.1+Z96.61: aftercare [following] [total] [reverse] shoulder (replacement|arthroplasty)
Z47.2: aftercare following removal of internal fixation [device]; removal of internal fixation device
Z47.32: aftercare following explantation of hip joint prosthesis
Z47.33: aftercare following explantation of knee joint prosthesis
Z47.81: aftercare following [surgical] amputation; orthopedic aftercare following surgical amputation; amputation aftercare
Z47.82: aftercare following scoliosis surgery
Z47.89: orthopedic aftercare; aftercare following (spinal fusion|lumbar fusion|cervical fusion|laminectomy|spine surgery|rotator cuff repair|discectomy|orthopedic surgery|acl reconstruction|meniscectomy); aftercare following spinal surgery; other orthopedic aftercare
Z48.3: aftercare following surgery for (neoplasm|cancer); aftercare following (mastectomy|lumpectomy) for [breast] cancer; surgical aftercare for neoplasm; aftercare following neoplasm surgery
Z48.811: aftercare following (nervous system surgery|craniotomy|surgery on [the] nervous system); surgical aftercare nervous system
Z48.810: aftercare following (eye surgery|cataract surgery|surgery on [the] sense organs)
Z48.812: aftercare following [surgery] (cardiac surgery|heart surgery|circulatory system surgery|valve replacement|vascular surgery|carotid endarterectomy|surgery on [the] circulatory system|open heart surgery|femoral popliteal bypass); surgical aftercare (circulatory system|following surgery on the circulatory system); aftercare following surgery on the circulatory system; circulatory surgical aftercare; cardiac surgery aftercare
Z48.813: aftercare following (lung surgery|thoracotomy|lobectomy|surgery on [the] respiratory system|respiratory system surgery); surgical aftercare respiratory system
Z48.814: aftercare following (oral surgery|surgery on [the] teeth or oral cavity)
Z48.815: aftercare following (colectomy|colon resection|bowel resection|cholecystectomy|appendectomy|hernia repair|abdominal surgery|digestive system surgery|surgery on [the] digestive system|small bowel resection|hemicolectomy|bariatric surgery|gastrectomy|exploratory laparotomy); surgical aftercare (digestive system|following surgery on the digestive system); digestive surgical aftercare
Z48.816: aftercare following (prostatectomy|nephrectomy|cystectomy|hysterectomy|genitourinary surgery|surgery on [the] genitourinary system|turp); surgical aftercare genitourinary system
Z48.817: aftercare following (skin surgery|skin graft|surgery on [the] skin [and subcutaneous tissue]|incision and drainage); surgical aftercare skin
Z48.89: surgical aftercare; other specified surgical aftercare; aftercare following surgery; encounter for surgical aftercare; post surgical aftercare
Z48.22: aftercare following kidney transplant
Z48.21: aftercare following heart transplant
Z48.23: aftercare following liver transplant
Z48.24: aftercare following lung transplant
Z48.290: aftercare following bone marrow transplant
Z51.A/Z51.89: sepsis aftercare; aftercare following sepsis; encounter for sepsis aftercare; <sp> sepsis aftercare
Z96.65: knee (was|has been|is) replaced; knee replaced; <knee repl>; artificial knee [joint]; prosthetic knee [joint]; presence of artificial knee [joint]; knee prosthesis; <sp> [total] knee (arthroplasty|replacement); total knee; unicompartmental knee (arthroplasty|replacement); partial knee (arthroplasty|replacement); total knee
Z96.653: bilateral (total knee|knee) (arthroplasty|replacement|replacements|arthroplasties)
Z96.64: hip (was|has been|is) replaced; hip replaced; <hip repl>; artificial hip [joint]; prosthetic hip [joint]; presence of artificial hip [joint]; hip prosthesis; hip hemiarthroplasty; hemiarthroplasty of [the] hip; total hip; bipolar hemiarthroplasty; anterior approach total hip (arthroplasty|replacement); total hip
Z96.643: bilateral (total hip|hip) (arthroplasty|replacement|replacements|arthroplasties)
Z96.61: [total] [reverse] shoulder (arthroplasty|replacement); reverse total shoulder (arthroplasty|replacement); artificial shoulder [joint]; shoulder prosthesis; shoulder hemiarthroplasty; total shoulder; reverse (total shoulder|shoulder)
Z96.62: elbow (arthroplasty|replacement); total elbow (arthroplasty|replacement)
Z96.66: ankle (arthroplasty|replacement); total ankle (arthroplasty|replacement)
Z96.6>Z96.60: joint replacement; joint prosthesis; artificial joint
Z98.1: (cervical|lumbar|thoracic) (spine|spinal) fusion; fusion of [the] (cervical|lumbar|thoracic) spine; spinal fusion; lumbar fusion; cervical fusion; arthrodesis; arthrodesis status; <sp> (acdf|spinal fusion|lumbar fusion|fusion); anterior cervical discectomy and fusion; posterior lumbar interbody fusion; lumbar spinal fusion; <old> (spinal fusion|lumbar fusion|cervical fusion); (l3 4|l4 5|l5 s1|l3 5|l2 3|l4 s1|l3 s1|c4 5|c5 6|c6 7|c5 7|c4 7) fusion; fusion (l1|l2|l3|l4|l5|c3|c4|c5|c6|c7|t10|t11|t12) [l2|l3|l4|l5|s1|c4|c5|c6|c7]; (spine|back) fusion
Z89.51: lost leg below [the] knee; leg (was|is) amputated below [the] knee; leg amputated below [the] knee; below [the] knee amputation; below knee amputee; transtibial amputation; acquired absence of leg below knee; <sp> below knee amputation; amputation below [the] knee
Z89.61: lost leg above [the] knee; leg (was|is) amputated above [the] knee; leg amputated above [the] knee; above [the] knee amputation; above knee amputee; transfemoral amputation; acquired absence of leg above knee; amputation above [the] knee
Z89.43: transmetatarsal amputation; foot amputation; partial foot amputation; amputation of [the] foot; acquired absence of foot; midfoot amputation
Z89.42: (second|third|fourth|fifth|2nd|3rd|4th|5th|little) toe (amputated|removed|ray resection); (toe|toes) amputated; ray resection [of] (second|third|fourth|fifth|2nd|3rd|4th|5th) toe; toe amputation; amputation of [the] [left|right] (2nd|3rd|4th|5th|second|third|fourth|fifth) [and] (2nd|3rd|4th|5th|second|third|fourth|fifth) toes; amputation of [the] (toe|toes|second toe|third toe|fourth toe|fifth toe|2nd toe|3rd toe|4th toe|5th toe); acquired absence of other toe; amputated (toe|toes); ray amputation; (second|third|fourth|fifth|2nd|3rd|4th|5th) toe amputation; lesser toe amputation
Z89.41: great toe amputation; amputation of [the] great toe; hallux amputation; acquired absence of great toe; big toe amputation
Z89.44: ankle disarticulation; syme amputation; acquired absence of ankle
Z89.62: hip disarticulation; acquired absence of hip
Z89.01: thumb amputation; acquired absence of thumb
Z89.02: finger amputation; amputation of (finger|fingers); acquired absence of finger
Z89.11: hand amputation; acquired absence of hand
Z89.21: above elbow amputation; upper limb above elbow amputation; acquired absence of upper limb above elbow
Z89.21/Z89.2: below elbow amputation
Z89>Z89.9: amputation; limb amputation; amputee; acquired absence of limb
T87.4: (bka|aka|below knee amputation|above knee amputation) stump infection; infection of [bka|aka] (stump|amputation stump); infected (bka|aka) [stump]; (stump|amputation stump) infection; infected (stump|amputation stump); infection of amputation stump
T87.5: necrosis of amputation stump; stump necrosis
T87.81: dehiscence of amputation stump; stump dehiscence; amputation stump dehiscence
Z44.10: fitting of artificial leg; prosthetic leg fitting; prosthetic training of leg
Z90.1: mastectomy; <sp> mastectomy; acquired absence of breast; bilateral mastectomy; modified radical mastectomy; <old> mastectomy
Z90.49: [total] proctocolectomy; (total|subtotal|partial) colectomy; cholecystectomy; <sp> (cholecystectomy|colectomy|hemicolectomy|bowel resection|colon resection|small bowel resection|appendectomy|sigmoidectomy|sigmoid resection|ileocecal resection|ileocecectomy|ileocolic resection); ileocecal resection; ileocecectomy; ileocolic resection; small bowel resection; bowel resection; sigmoid resection; acquired absence of (gallbladder|colon|large intestine|digestive tract|appendix); colectomy; hemicolectomy; sigmoid colectomy; sigmoidectomy; ileocolectomy; hartmann [procedure|resection]; hartmanns [procedure|resection]; low anterior resection; partial colectomy; <old> (cholecystectomy|colectomy|colon resection|bowel resection|appendectomy|hemicolectomy)
Z90.3: gastrectomy; acquired absence of [part of] stomach; partial gastrectomy; <sp> gastrectomy; subtotal gastrectomy; total gastrectomy
Z90.411: whipple procedure; <sp> whipple; pancreaticoduodenectomy; distal pancreatectomy
Z90.41: pancreatectomy; acquired absence of pancreas
Z90.2: lobectomy of lung; pneumonectomy; acquired absence of [part of] lung; lung lobectomy; (upper|lower|middle) lobectomy; (rul|rml|rll|lul|lll) (lobectomy|resection); (upper|lower|middle) lobe (lobectomy|resection|resected|removed); <sp> (lobectomy|pneumonectomy)
Z90.5: nephrectomy; acquired absence of kidney; <sp> nephrectomy; solitary kidney acquired; <old> nephrectomy
Z90.6: cystectomy; radical cystectomy; acquired absence of bladder; <sp> cystectomy
Z90.710: hysterectomy; total hysterectomy; total abdominal hysterectomy; tah bso; <sp> hysterectomy; acquired absence of [both] cervix and uterus; <old> hysterectomy
Z90.711: hysterectomy with remaining cervical stump; partial hysterectomy; supracervical hysterectomy
Z90.72: oophorectomy; acquired absence of ovaries; bilateral salpingo oophorectomy; salpingo oophorectomy
Z90.79: prostatectomy; radical prostatectomy; acquired absence of prostate; <sp> prostatectomy; orchiectomy; <old> prostatectomy; radical retropubic prostatectomy; robotic prostatectomy
Z90.81: splenectomy; asplenia; acquired absence of spleen; <sp> splenectomy; <old> splenectomy
Z90.01: enucleation of eye; acquired absence of eye; <sp> enucleation
Z90.89: tonsillectomy; <sp> tonsillectomy
Z95.1: coronary artery bypass graft; coronary artery bypass; coronary artery bypass grafting; aortocoronary bypass [graft]; <sp> coronary artery bypass [graft]; presence of aortocoronary bypass graft; coronary bypass [surgery]; bypass heart surgery; quadruple bypass; triple bypass; double bypass; (3|4|5) vessel cabg; cabg x (2|3|4|5); cabg x3; cabg x4; cabg x2; cabgx3; cabgx4
Z95.5: coronary stent; coronary (stents|artery stent|artery stents); cardiac (stent|stents); drug eluting stent; drug eluting stents; presence of coronary [angioplasty] (implant|stent); <sp> (stent|coronary stent|pci with stent|stent placement|coronary stents|cardiac stents|stents); heart stent; heart stents; stent to (lad|rca|circumflex|left circumflex|lcx); (lad|rca|circumflex) stent; pci with (stent|stents|des); des to (lad|rca|lcx|circumflex); coronary stent placement; coronary stenting; des to (lad|rca|circumflex|left circumflex|lcx|om|diagonal); (stent|stents) (x1|x2|x3|x4); pci (with|and) des; (cardiac|heart) cath with (stent|stents); coronary stenting; (lad|rca) des; stenting of [the] (rca|lad|circumflex|left anterior descending|right coronary artery|left main)
I25.10+Z95.5: coronary artery disease with [coronary] (stent|stents); coronary artery disease, [coronary] (stent|stents); coronary artery disease <sp> [coronary] (stent|stents)
Z98.61: coronary angioplasty [status]; balloon angioplasty of coronary [artery]; percutaneous transluminal coronary angioplasty; <sp> (pci|ptca|coronary angioplasty|percutaneous coronary intervention); ptca; percutaneous coronary intervention without stent
Z95.0: with ppm; has ppm; pacemaker; cardiac pacemaker; permanent pacemaker; presence of cardiac pacemaker; pacemaker in situ; leadless pacemaker; ppm in place; ppm placement; <sp> ppm; ppm implant; <sp> (pacemaker|pacemaker placement|pacemaker insertion); dual chamber pacemaker; biventricular pacemaker; pacemaker (check|checked|interrogation|interrogated)
T82.7: (driveline|drive line|lvad driveline) [exit] [site] infection; infected (driveline|drive line|lvad driveline) [site]; lvad (infection|driveline infection); infected (pacemaker|pacemaker pocket|icd|aicd|defibrillator|vascular graft|bypass graft); (pacemaker pocket|pacemaker|icd pocket|vascular graft|bypass graft) infection; infected (permacath|permcath|dialysis catheter|hd catheter|tunneled catheter); (permacath|permcath) [site] infection
Z98.1: (l1|l2|l3|l4|l5|s1|c2|c3|c4|c5|c6|c7|t10|t11|t12) [l2|l3|l4|l5|s1|c4|c5|c6|c7] fusion; (decompression|laminectomy) and fusion; instrumented fusion; acdf; plif; tlif; alif; xlif; posterior spinal fusion; fused spine
Z95.5: (drug eluting|cardiac|heart) stent placed; coronary angioplasty (implant|implants); [coronary] angioplasty (and|with) stent placement; [coronary] angioplasty (and|with) stenting; pci with (stent placement|stenting|des|drug eluting stent); (des|stent) to [the] (lad|rca|circumflex|left anterior descending|right coronary artery|om|diagonal|left main); pci des to (lad|rca|circumflex|left anterior descending)
Z89.41: great toe amputated; hallux amputated
Z95.3: (savr|surgical avr) bioprosthetic; bioprosthetic savr; tissue savr; savr tissue; (avr|mvr|aortic valve replacement|mitral valve replacement) bioprosthetic; bioprosthetic (avr|mvr); (avr|mvr|aortic valve replacement) with (bioprosthetic|tissue|bovine|porcine) [valve]
Z94.0: (kidney|renal) tx; ddkt; ldkt; ddrt; lrkt; (renal|kidney) allograft; (living|deceased) donor (kidney|renal) transplant; (lrd|ddrt|lurt); (deceased|living) [related|unrelated] donor kidney
Z94.1: heart tx; oht; orthotopic heart transplant
Z94.2: lung tx; bilateral lung tx
Z94.4: liver tx; olt; orthotopic liver tx
Z96.64: (hip hemi|hemi hip|bipolar hemi|bipolar hip|hip hemiarthroplasty)
Z95.2: avr; mvr; mechanical valve; prosthetic (aortic|mitral) valve; (aortic|mitral) mechanical valve
Z95.1: cabgx1; cabgx2; cabgx5; cabg x1
Z95.0: pacer; has pacer; dual chamber pacer
-: (external|wearable) defibrillator; (ureteral|ureter|biliary|iliac|femoral|sfa|carotid|renal|esophageal|bile duct|leg|popliteal|venous) (stent|stents) (x1|x2|x3)
Z95.810: defibrillator; implantable cardioverter defibrillator; automatic implantable cardioverter defibrillator; implantable [cardiac] defibrillator; implanted [cardiac] defibrillator; cardiac defibrillator; presence of automatic implantable cardiac defibrillator; aicd; biventricular icd; icd placement; biv icd; crt d; <sp> (aicd|icd|icd placement|defibrillator); icd in (place|situ); icd present; icd (left|right) chest; icd (implant|implanted); has icd; pacemaker icd
Z95.811: heart assist device; left ventricular assist device; lvad; presence of heart assist device
Z95.2: mechanical (heart|aortic|mitral) valve; (mech|mechanical) (mitral|aortic|heart) (valve|valves); mech (valve|avr|mvr); (mitral|aortic) mech valve; (mitral|aortic) valve mechanical; prosthetic heart valve; presence of prosthetic heart valve; (aortic|mitral|heart) valve replacement; <sp> (aortic valve replacement|mitral valve replacement|valve replacement|avr|mvr|tavr|tavi); transcatheter aortic valve replacement; tavr; tavi; st jude valve; mechanical avr; mechanical mvr; artificial heart valve
Z95.3: presence of xenogenic heart valve; bioprosthetic [aortic|mitral|heart] valve; porcine [aortic|mitral|heart] valve; tissue [aortic|mitral|heart] valve; bovine [aortic|mitral|heart] valve
Z95.818: watchman [device]; loop recorder; implantable loop recorder; left atrial appendage closure device; mitraclip
Z95.820: peripheral vascular (stent|stents|angioplasty status with implants); iliac stent; femoral [artery] stent; sfa stent; carotid stent; peripheral stent
Z95.828: inferior vena cava filter; ivc filter; greenfield filter; aortic (graft|endograft|stent graft); femoral popliteal bypass [graft]; fem pop bypass; aortobifemoral bypass; endovascular aneurysm repair; vascular graft; presence of vascular (implant|graft); peripheral bypass graft; av graft; evar; femoropopliteal bypass; stent graft; femoral [artery] bypass [graft]; (aorto bifemoral|aortofemoral|axillofemoral|fem fem|fem tib|femoral tibial) bypass
Z45.2: adjustment and management of vascular access device; picc [line] (care|dressing change|dressing|flush|flushes|maintenance|removal|dressing changes|management); picc; picc line; peripherally inserted central catheter; midline catheter; tunneled catheter; hickman catheter; port (flush|flushes|care|access|maintenance|a cath care|a cath flush); central line (care|dressing|dressing change|dressing changes|maintenance); mediport (care|flush); encounter for adjustment and management of vascular access device; midline care
Z45.018: pacemaker (reprogramming|management)
Z95.828: port a cath; portacath; mediport; central venous catheter; implanted port; central line; chest port; infusaport; power port; permcath; tunneled dialysis catheter
Z99.2: av fistula for dialysis; arteriovenous fistula for dialysis; dialysis fistula; dialysis access
Z45.1: infusion pump (adjustment|management); adjustment and management of infusion pump; (baclofen|intrathecal|pain|morphine) pump (refilled|management|adjustment|adjustments)
Z97.8: intrathecal (pump|pain pump); baclofen pump; pain pump in place
Z97.14: prosthesis (left|l|lt) leg; (left|l|lt) leg prosthesis
Z97.13: prosthesis (right|r|rt) leg; (right|r|rt) leg prosthesis
Z89.612+Z97.14: prosthesis (left|l|lt) above knee amputation
Z89.611+Z97.13: prosthesis (right|r|rt) above knee amputation
Z89.512+Z97.14: prosthesis (left|l|lt) (below knee amputation|bka)
Z89.511+Z97.13: prosthesis (right|r|rt) (below knee amputation|bka)
Z96.82: dbs; dbs (battery|generator|leads|implant); vns; vagal nerve stimulator; spinal cord stimulator; neurostimulator; deep brain stimulator; deep brain stimulation (leads|electrodes|generator); presence of neurostimulator; vagus nerve stimulator; bladder stimulator; sacral nerve stimulator; dbs for parkinson
Z98.2: ventriculoperitoneal shunt; vp shunt; presence of cerebrospinal fluid drainage device; ventricular shunt; csf shunt
Z93.0: tracheostomy; tracheostomy status; trach; tracheostomy dependent; trach dependent; <sp> (tracheostomy|trach); tracheostomy tube
Z43.0: attention to tracheostomy; (tracheostomy|trach) (care|change|management|suctioning|teaching); encounter for attention to tracheostomy
Z98.84: rygb; bariatric surgery; gastric bypass; gastric sleeve; sleeve gastrectomy; lap band; roux en y gastric bypass; bariatric surgery status; roux en y; <sp> (gastric bypass|bariatric surgery|gastric sleeve); <old> (gastric bypass|bariatric surgery)
Z98.41: right cataract extraction; cataract extraction right eye; cataract surgery right eye
Z98.42: left cataract extraction; cataract extraction left eye; cataract surgery left eye
Z98.49: cataract extraction; cataract removal; cataract surgery; <sp> cataract (surgery|extraction|removal); bilateral cataract (surgery|extraction)
Z96.1: intraocular lens; presence of intraocular lens; lens implant; pseudophakia; bilateral lens implants; iol implants
Z98.83: filtering vitreous bleb; glaucoma surgery status
Z98.890: <sp> (laminectomy|craniotomy|discectomy|carotid endarterectomy|endarterectomy|kyphoplasty|vertebroplasty); carotid endarterectomy; laminectomy; lumbar laminectomy; kyphoplasty; vertebroplasty; turp; <sp> turp; open heart surgery; <sp> open heart surgery; craniotomy; carotid artery endarterectomy
Z94.0: kidney transplant; renal transplant; transplanted kidney; kidney transplant status; <sp> (kidney|renal) transplant; kidney transplant recipient; kidney transplantation; renal transplantation; <old> (kidney|renal) transplant
Z94.1: heart transplant; cardiac transplant; transplanted heart; <sp> heart transplant; heart transplant status
Z94.2: lung transplant; transplanted lung; <sp> lung transplant; lung transplant status; bilateral lung transplant; double lung transplant
Z94.3: heart lung transplant; heart and lung transplant
Z94.4: liver transplant; transplanted liver; <sp> liver transplant; liver transplant status; orthotopic liver transplant
Z94.5: skin transplant; skin graft; split thickness skin graft; stsg; <sp> skin graft; full thickness skin graft
Z94.7: corneal transplant; cornea transplant; <sp> corneal transplant
Z94.81: bone marrow transplant; <sp> bone marrow transplant; bone marrow transplant status; <sp> bmt; allo bmt; auto bmt; bmt recipient
Z94.83: pancreas transplant; <sp> pancreas transplant
Z94.84: stem cell transplant; stem cells transplant status; <sp> stem cell transplant; autologous stem cell transplant; allogeneic stem cell transplant; <sp> (sct|hsct|asct|allo sct|auto sct|allo hsct|auto hsct|stem cell tx); (allogeneic|autologous) (sct|hsct|transplant)
Z94.9: organ transplant; transplanted organ
T86.11: kidney transplant rejection; rejection of kidney transplant; (kidney|renal) (transplant|allograft|txp) rejection; rejection of [the] (kidney|renal) (transplant|allograft); (acute|chronic) (kidney|renal) (transplant|allograft) rejection; acute rejection of [the] (kidney|renal) (transplant|allograft)
T86.12: kidney transplant failure; failed kidney transplant; failed renal transplant; (kidney|renal) (transplant|allograft) (failure|failed); failed (kidney|renal) (transplant|allograft); failing (kidney|renal) (transplant|allograft)
T86.41: liver transplant rejection; liver (transplant|allograft) rejection; rejection of [the] liver (transplant|allograft)
Z97.1: artificial limb; prosthetic (leg|limb|arm); presence of artificial limb; leg prosthesis
Z96.21: cochlear implant; presence of cochlear implant
Z97.0: artificial eye; prosthetic eye; presence of artificial eye
Z98.51: tubal ligation; <sp> tubal ligation
Z98.62: peripheral (angioplasty|vascular angioplasty status); <sp> [peripheral] angioplasty
Z98.85: transplanted organ removal status
Z91.15>Z91.158: (missed|misses|skips|skipped|missing) (dialysis|hemodialysis) [treatment|treatments|session|sessions]; noncompliant with [renal] dialysis; noncompliance with (renal|kidney) dialysis; noncompliance with dialysis
Z51.11: encounter for [antineoplastic] chemotherapy; antineoplastic chemotherapy
Z51.0: encounter for [antineoplastic] radiation therapy
-: palliative care (saw|consult|consulted|consultation|team|following|referral|referred|discussed|evaluation|evaluated|met|seen|involved|declined|offered|signed off|recommended); palliative (consult|team|referral|medicine consult)
Z51.5: palliative care; palliative visit; palliative care visit; encounter for palliative care; comfort care; comfort measures only; palliative (nurse|nursing|sn|rn|home) visit; home palliative visit; palliative home visit; pall (rn|visit|care|sn); palliative (rn|sn)
Z66: do not resuscitate; dnr; dnr status; dnr/dni; do not resuscitate status; dnr dni; dnrcc
Z51.81: therapeutic drug level monitoring; inr monitoring; pt/inr monitoring; encounter for therapeutic drug level monitoring; drug level monitoring
T82.897: occluded coronary stent
T82.855: in stent restenosis [of coronary artery]; coronary in stent restenosis; instent restenosis
T82.856: in stent restenosis of peripheral artery
T80.211: bloodstream infection due to central venous catheter
T85.79: infected (pump|shunt|mesh); mesh infection; infected hernia mesh; infected (abdominal|hernia|ventral) mesh
I97.89+I48.91: postoperative (atrial fibrillation|afib)
D62: acute blood loss anemia; acute posthemorrhagic anemia; postoperative blood loss anemia; acute blood loss anemia postoperative; post op blood loss anemia; anemia due to acute blood loss
-: pacemaker (clinic|precautions); hip precautions; total hip precautions; knee (immobilizer|brace); knee replacement exercises; total knee (protocol|exercises); transplant clinic; ostomy supplies; trach supplies; mastectomy bra; sternal precautions; spinal precautions; hearing aid batteries; dentures fit; palliative care (consult|consultation|team|referral|physician|nurse); palliative care services (discussed|offered|declined|explained|reviewed|available|information|referral|consult); amputation (risk|prevention|risk prevention)
-: (pfo|asd|vsd) closure
-: (dnr|polst|molst|advance directive|do not resuscitate) (form|forms|paperwork|discussion|information|packet|education|brochure|booklet) (left|given|offered|provided|discussed|reviewed|to review); (info|information|brochure|booklet|handout|education|packet) (on|about|for|regarding) (palliative care|comfort care|dnr|do not resuscitate); palliative care (info|information|brochure|options|option|discussion|referral|consult|consultation|eval|evaluation|need|needs|requirement|requirements|review|assessment|specialist|doctor|candidate|criteria)
T82.534: (leaking|leaky) (picc|picc line|port|central line|midline); (picc|picc line|central line|port) (leak|leaking|leakage)
T82.524: (dislodged|displaced|migrated) (picc|picc line|central line); (picc|picc line|central line) (dislodged|dislodgement|migrated|migration|displaced)
T82.514: (broken|fractured|cracked) (picc|picc line|central line|port); (picc|picc line) (fracture|broken|breakage)
T82.868: (clotted|thrombosed) (picc|picc line|port|central line|hd catheter|dialysis catheter|permcath|av fistula|avf|av graft|avg|fistula|dialysis access|graft access); (av fistula|avf|av graft|avg|fistula|dialysis access) (thrombosis|clotted|thrombosed|clot); thrombosis [of] [the] (avf|avg|dialysis access|access graft)
T82.858: (avf|av fistula|av graft|avg|dialysis access|fistula) stenosis; stenosis of [the] (avf|av fistula|av graft|avg|dialysis access)
T82.898: (avf|av fistula|av graft|avg|fistula|dialysis access) steal [syndrome]; steal syndrome [of|from|due to] [av] (fistula|graft|avf|avg); dialysis access steal
T85.611: (peritoneal dialysis|pd|tenckhoff|intraperitoneal dialysis) catheter (malfunction|dysfunction|malfunctioning)
T82.49: (hd|hemodialysis|dialysis) catheter (malfunction|dysfunction|malfunctioning|problem); (permcath|permacath) (malfunction|dysfunction)
T82.42: (hd|hemodialysis|dialysis) catheter (displaced|displacement|dislodged); (permcath|permacath) (displaced|dislodged)
T84.03: (loosening|loose) [of] [the] (total knee|total hip|knee prosthesis|hip prosthesis|knee replacement|hip replacement|tka|tkr|tha|thr|knee arthroplasty|hip arthroplasty); (tka|tkr|tha|thr|knee prosthesis|hip prosthesis) (loosening|loose); aseptic loosening [of] [the] (tka|tkr|tha|thr|knee|hip|knee prosthesis|hip prosthesis|total knee arthroplasty|total hip arthroplasty)
T84.02: (dislocation|dislocated|recurrent dislocation) [of] [the] (total hip|hip prosthesis|hip replacement|tha|thr|hip arthroplasty|hip hemiarthroplasty|prosthetic hip); (tha|thr|hip prosthesis|prosthetic hip|hip replacement|total hip) (dislocation|dislocated|dislocations)
T82.120: (pacemaker|icd|aicd|defibrillator) lead (dislodgement|dislodged|displacement|displaced|migration); (dislodged|displaced) (pacemaker|icd|aicd) lead
T82.110: (pacemaker|icd|aicd|defibrillator) lead (fracture|fractured|failure|breakdown); (fractured|broken) (pacemaker|icd|aicd) lead
T85.09: (vp shunt|ventriculoperitoneal shunt|shunt) malfunction; malfunction [of] [the] (vp shunt|ventriculoperitoneal shunt)
T85.730: (vp shunt|ventriculoperitoneal shunt|csf shunt) infection; infected (vp shunt|ventriculoperitoneal shunt|csf shunt)
J95.02: (trach|tracheostomy) [stoma|site] (infection|cellulitis); infected (trach|tracheostomy) [stoma|site]; (trach|tracheostomy) (stoma|site) infected
J95.01: (trach|tracheostomy) [stoma|site] (bleeding|hemorrhage); bleeding from [the] (trach|tracheostomy)
J95.09: (trach|tracheostomy) [stoma|site] (granulation|granuloma|granulation tissue)
T86.22: heart transplant failure
T86.21: heart transplant rejection; rejection of heart transplant; cardiac allograft rejection
T86.42: liver transplant failure; failed liver transplant
T86.810: lung (transplant|allograft) rejection; rejection of [the] lung (transplant|allograft)
D89.811: chronic (gvhd|graft versus host disease); cgvhd
D89.813: gvhd; graft versus host disease
Z48.812+Z95.2: aftercare following [surgical] (aortic|mitral) valve replacement; aftercare following (avr|mvr|tavr)
Z48.812+Z95.1: aftercare following (cabg|coronary artery bypass [graft|surgery])
Z93.0: laryngectomy stoma
Z90.02: laryngectomy; total laryngectomy; <sp> laryngectomy
T82.838: bleeding (av fistula|avf|av graft|fistula access|dialysis access); (avf|av fistula|av graft) (bleeding|hemorrhage)
Z94.0+Z94.83: (kidney pancreas|pancreas kidney|simultaneous pancreas kidney|spk) (transplant|transplantation|txp)
Z89.42: (2nd|3rd|4th|5th|second|third|fourth|fifth|lesser) [2nd|3rd|4th|5th] (toe|toes) (absent|missing|amputated|gone); absent (2nd|3rd|4th|5th|second|third|fourth|fifth|lesser) (toe|toes); (2nd|3rd) (5th|4th) (toe|toes) (absent|missing|amputated)
Z89.41: (great toe|hallux|big toe|1st toe|first toe) (absent|missing|amputated|gone)
Z98.1: psif; posterior spinal instrumented fusion; posterior spinal fusion; psf
Z93.52: mitrofanoff; appendicovesicostomy; appendico vesicostomy
Z51.5: palliative (np|md|provider|team) (visit|following|follows|consult); palliative (telehealth|televisit|follow up); palliative (following|follows) [at home]
Z89.41+Z89.42: great toe [and] (2nd|second|3rd) toe (amputation|amputations|amputated|amp)
Z98.1: decompression fusion
T81.42: deep sternal [wound] (infection|infxn); (deep|sternal) wound infxn
Z98.1: decompression fusion; (cervical|lumbar|spinal|posterior|anterior) decompression fusion
Z51.5: hospice (rn|sn|lpn|nurse|nursing|routine|home|aide|msw|chaplain) [routine] visit; hospice visit; receiving (hospice|palliative) (care|services); receiving palliative care services; under hospice care; _on hospice; enrolled in hospice; pall home visit; palliative care consult visit; hospice routine (rn|sn|nursing) visit
-: _not _on hospice; hospice (info|information|eval|evaluation|referral|consult|agency|list|brochure) [visit]; hospice info (session|visit)
Z96.64: tot hip
Z90.49: tot colectomy
S72.00+Z96.64: (femoral neck|hip) fracture <sp> hemi
K56.2: (sigmoid|cecal|bowel|intestinal|colonic|small bowel) volvulus
`;
