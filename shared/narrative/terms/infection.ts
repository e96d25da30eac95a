/** Infections and organisms that no body system's file holds. */
export const INFECTION = `
A69.21: lyme meningitis; meningitis due to lyme [disease]
A41.9: sepsis; septicemia; sepsis unspecified organism; bacterial sepsis; sepsis syndrome
R65.20: severe sepsis; severe sepsis without septic shock
R65.21: septic shock; severe sepsis with septic shock
A41.51: e coli sepsis; sepsis due to (e coli|escherichia coli); escherichia coli sepsis
A41.01: mssa sepsis; sepsis due to mssa; methicillin susceptible staphylococcus aureus sepsis
A41.02: mrsa sepsis; sepsis due to mrsa; methicillin resistant staphylococcus aureus sepsis
A41.2: staphylococcal sepsis
A40.9: streptococcal sepsis
A41.52: pseudomonas sepsis; sepsis due to pseudomonas
A41.50: gram negative sepsis; gram negative (sepsis|septicemia)
A41.59: klebsiella sepsis; proteus sepsis
A41.81: enterococcal sepsis; enterococcus sepsis; sepsis due to enterococcus
A41.9+N39.0: urinary sepsis; sepsis due to (uti|urinary tract infection); sepsis secondary to (uti|urinary tract infection); sepsis from (uti|urinary tract infection)
A41.9+J18.9: sepsis due to pneumonia; sepsis secondary to pneumonia
A41.9+L03.90: sepsis due to cellulitis; sepsis secondary to cellulitis
T81.44: sepsis following a procedure; postoperative sepsis; postprocedural sepsis
Z86.19: <old> sepsis; <old> (infectious disease|tuberculosis healed)
R78.81: bacteremia; mrsa bacteremia; mssa bacteremia; staph bacteremia; positive blood cultures
B95.62: infection (with|due to) mrsa; infected with mrsa; methicillin resistant staphylococcus aureus; methicillin resistant staph aureus
A49.02: mrsa infection; methicillin resistant staphylococcus aureus infection; mrsa [skin] infection of unspecified site
A49.01: mssa infection; methicillin susceptible staphylococcus aureus infection; staph infection; staphylococcal infection
B95.61: methicillin susceptible staphylococcus aureus; mssa
A49.9: bacterial infection
A49.1: streptococcal infection; strep infection
B96.20: escherichia coli; e coli
B96.5: pseudomonas; pseudomonas aeruginosa
B96.1: klebsiella; klebsiella pneumoniae
B96.4: proteus mirabilis
B95.2: enterococcus; enterococcus faecalis
Z22.322: mrsa (carrier|colonization); carrier of mrsa; mrsa nares positive; mrsa colonized; colonized with mrsa; (colonised|colonized|colonization) [with|by] mrsa; mrsa (colonised|colonization|colonized) [nares]; mrsa nares; mrsa in nares; mrsa (colonizer|carriage)
Z22.321: mssa (carrier|colonization); carrier of mssa
Z86.14: <old> mrsa [infection]; personal history of methicillin resistant staphylococcus aureus infection
Z16.21: vancomycin resistance; vre; vancomycin resistant enterococcus; vancomycin resistant enterococci
Z16.12: esbl; extended spectrum beta lactamase [resistance]; esbl e coli; esbl klebsiella
Z16.24: multidrug resistant organism; multi drug resistant organism; mdro; resistance to multiple antibiotics
B20: human immunodeficiency virus disease; acquired immunodeficiency syndrome; hiv disease; hiv/aids; hiv with symptoms; symptomatic hiv; hiv disease with (cd4|oi|opportunistic infection)
Z21: human immunodeficiency virus positive; hiv positive; asymptomatic hiv; hiv infection status; asymptomatic human immunodeficiency virus infection; known hiv; hiv infection; hiv on (art|biktarvy|antiretrovirals|haart|genvoya|dovato|triumeq|descovy); hiv, (well controlled|undetectable|controlled|on art|on biktarvy); hiv well controlled; hiv undetectable; living with hiv
A15.0: [active] pulmonary tb; active pulmonary tuberculosis; pulmonary tuberculosis; active tuberculosis; tuberculosis of lung
A15.9: tuberculosis; active tb; active tuberculosis disease; (tb|tuberculosis), active
Z22.7: latent tuberculosis; latent tuberculosis infection; latent tb; (tb|tuberculosis) latent; (tb|tuberculosis), latent; ltbi
Z86.11: <old> tuberculosis; <old> tb
R76.11: positive ppd; positive tuberculin skin test; nonspecific reaction to tuberculin skin test
A69.20: lyme disease
A53.9: syphilis
A60.00: genital herpes
B00.9: herpes simplex
B00.1: herpes labialis; cold sore; fever blister
B27.90: infectious mononucleosis; mononucleosis
B37.9: candidiasis; yeast infection
B37.7: candidemia; candidal sepsis; systemic candidiasis
B37.49: candidal urinary tract infection; yeast urinary tract infection; candiduria
B44.9: aspergillosis
B38.9: coccidioidomycosis
B39.9: histoplasmosis
B45.9: cryptococcosis
B59: pneumocystis pneumonia; pcp pneumonia; pneumocystis jirovecii pneumonia; (pjp|pneumocystis) [pneumonia]; pneumocystis jiroveci pneumonia; pjp pneumonia; pneumocystis jirovecii
B99.9: infectious disease
B33.8: viral syndrome
B34.9: viral infection; viral illness
A46: erysipelas
A48.1: legionella pneumonia; legionnaires disease
A31.0: mac (lung disease|lung infection|pneumonia|pulmonary disease); pulmonary mac; mycobacterium avium complex; mycobacterium avium intracellulare; pulmonary mac infection
A31.9: nontuberculous mycobacterial infection; atypical mycobacterial infection
A27.9: leptospirosis
B58.9: toxoplasmosis
A81.00: creutzfeldt jakob disease; cjd
B94.9: sequelae of infectious disease
R50.9: fever; fever of unknown origin; febrile illness
-: infection (control|prevention|precautions|signs|symptoms|risk); signs of infection; symptoms of infection; signs and symptoms of (infection|uti|sepsis|pneumonia|cellulitis); sepsis (screen|screening|education|alert|risk|protocol|prevention|precautions); mrsa (screen|precautions|swab|negative|nares negative); hiv (screen|screening|test|testing|negative|nonreactive|non reactive); contact precautions; tb (test|screen|screening|questionnaire|skin test); (risk|risks) (for|of) infection; tuberculosis screening
B37.81: esophageal (candidiasis|candida|thrush); candida[l] esophagitis; candidal esophagitis; candidiasis of esophagus
B37.2: intertrigo, (candidal|candida|yeast|fungal); intertrigo with candida; yeast intertrigo; candida intertrigo; candidiasis of (groin|skin folds|skin fold); candidal intertrigo; intertrigo, candidal; intertrigo <from> [to] (yeast|candida|fungal); (yeast|candidal|candida|fungal yeast) (intertrigo|rash|dermatitis|skin infection); yeast (rash|dermatitis) [of|in|under|to] [the] (groin|skin folds|abdominal folds|breasts|perineum|buttocks|pannus); candidiasis [of] [the] (skin|groin|skin folds|perineum); cutaneous candidiasis; yeast [infection] [of|in|under] [the] (groin|skin folds|skin fold|breasts|pannus|abdominal folds); moniliasis of skin
-: (hepatitis b|hep b|hepatitis a|hep a) (immune|immunity|nonimmune|non immune|surface antibody|series|vaccinated|titer|nonreactive|core antibody); (hepatitis c|hep c|hcv) (antibody negative|nonreactive|ab negative)
K94.22: (gastrostomy|peg|g tube|gtube|gastrostomy tube|peg tube) site infection; infected (gastrostomy|peg|g tube) site
B35.1: fungal (toenails|toenail|nails|nail infection|toenail infection); fungal infection [of] [the] (toenails|toenail|nails|nail); toenail fungus; nail fungus; tinea unguium
A52.3: neurosyphilis
B49: fungemia; systemic fungal infection
R65.21+A41.9: sepsis with septic shock; septic shock <from> [to] (uti|urosepsis|pneumonia|cellulitis)
G06.1: (spinal|spine|lumbar|thoracic|cervical) epidural abscess
G00.9: meningitis, bacterial; bacterial meningitis
B02.30: herpes zoster ophthalmicus; ophthalmic (zoster|shingles|herpes zoster); zoster ophthalmicus; (herpes zoster|shingles) [of] [the] (eye|ophthalmic)
T80.211: bacteremia <from> [to] [the] (hd catheter|dialysis catheter|picc|picc line|central line|port|permcath|tunneled catheter|line); (central line|picc|port|line|catheter) [related|associated] (bacteremia|sepsis); crbsi; catheter related bloodstream infection; clabsi; central line [associated] bloodstream infection
T80.219: (line infection picc|infected picc line|infected central line|line infection [of] (picc|central line|port)); (picc|central line|picc line) infection; infected (picc|central line)
T80.212: infected (port|mediport|port a cath); (port|mediport|port a cath|chest port) [site|pocket] infection; picc [line] (site|exit site|insertion site) infection; infection [at|of] [the] (picc|central line) [insertion|exit] site
L02.211: abscess [of] [the] abdominal wall; abdominal wall abscess
J15.1: pseudomonal pneumonia
J15.211: mssa pneumonia; pneumonia due to mssa
T81.41: superficial (surgical site infection|ssi|surgical wound infection|incisional infection|incision infection); (incision|incisional) infection, superficial; (surgical wound infection|surgical site infection|ssi), superficial; stitch abscess
T81.42: deep sternal [wound] infection; deep sternal ssi; deep (surgical site infection|ssi|surgical wound infection|incisional infection|wound infection); (surgical wound infection|surgical site infection|ssi), deep
T81.43+K65.1: (postoperative|post op|post surgical|postsurgical) (intra abdominal abscess|abdominal abscess|intraabdominal abscess|pelvic abscess); (intra abdominal abscess|abdominal abscess|intraabdominal abscess) (after|following|post) (surgery|colectomy|appendectomy|resection)
B00.4: hsv encephalitis; herpes encephalitis
B25.9: cmv (infection|viremia|disease)
B27.00: ebv infection
A02.0: salmonella (enteritis|gastroenteritis)
A04.5: campylobacter (enteritis|gastroenteritis)
A08.11: norovirus gastroenteritis
Z16.13: (cre|carbapenem resistant enterobacteriaceae|carbapenem resistance|cpe|crab|carbapenem resistant)
B25.8: (cmv|cytomegaloviral|cytomegalovirus) (colitis|enteritis|esophagitis|retinitis)
Z86.11: treated (tb|tuberculosis); (tb|tuberculosis) treated
M72.6: nec (fasc|fasciitis); nec fasc; necrotizing soft tissue infection; nsti; necrotizing infection of [the] soft tissue
Z22.322: mrsa (nares|nasal) (colonized|colonised|colonization|carrier|carriage); (nares|nasal) mrsa (colonization|carrier)
G04.81: autoimmune encephalitis; anti nmda [receptor] encephalitis; nmda receptor encephalitis; autoimmune limbic encephalitis
B20: symptomatic hiv [infection|disease]; hiv [infection], symptomatic
B08.4: hand, foot and mouth disease; hand foot and mouth disease; hand foot mouth disease
B38.0: valley fever
Z22.358/Z22.39: (esbl|extended spectrum beta lactamase) (carrier|colonization|colonized); carrier of (esbl|extended spectrum beta lactamase) [producing] [enterobacterales|organism|bacteria]; colonized with (esbl|esbl organism)
B44.1: pulmonary aspergillosis; aspergillosis, pulmonary; aspergillosis of [the] lung
B04: mpox; monkeypox
B01.9: chickenpox; varicella infection; acute varicella
B07.8: verruca vulgaris; common wart; common warts
A63.0: genital warts; anogenital warts; condyloma acuminata
A57: chancroid
A78: q fever
A28.0: pasteurella infection; pasteurellosis
B80: enterobius infection
`;
