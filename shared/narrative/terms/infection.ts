/** Infections and organisms that no body system's file holds. */
export const INFECTION = `
A41.9: sepsis; septicemia; sepsis unspecified organism; bacterial sepsis; sepsis syndrome
R65.20: severe sepsis; severe sepsis without septic shock
R65.21: septic shock; severe sepsis with septic shock
A41.51: e coli sepsis; sepsis due to (e coli|escherichia coli); escherichia coli sepsis
A41.01: mssa sepsis; sepsis due to mssa; methicillin susceptible staphylococcus aureus sepsis
A41.02: mrsa sepsis; sepsis due to mrsa; methicillin resistant staphylococcus aureus sepsis
A41.2: staphylococcal sepsis
A40.9: streptococcal sepsis
A41.52: pseudomonas sepsis; sepsis due to pseudomonas
A41.50: gram negative sepsis
A41.59: klebsiella sepsis; proteus sepsis
A41.81: enterococcal sepsis; enterococcus sepsis; sepsis due to enterococcus
A41.9+N39.0: urinary sepsis; sepsis due to (uti|urinary tract infection); sepsis secondary to (uti|urinary tract infection); sepsis from (uti|urinary tract infection)
A41.9+J18.9: sepsis due to pneumonia; sepsis secondary to pneumonia
A41.9+L03.90: sepsis due to cellulitis; sepsis secondary to cellulitis
T81.44: sepsis following a procedure; postoperative sepsis; postprocedural sepsis
Z86.19: <old> sepsis; <old> (infectious disease|tuberculosis healed)
R78.81: bacteremia; mrsa bacteremia; mssa bacteremia; staph bacteremia; positive blood cultures
B95.62: infection (with|due to) mrsa; infected with mrsa; methicillin resistant staphylococcus aureus; methicillin resistant staph aureus
A49.02: mrsa infection; methicillin resistant staphylococcus aureus infection
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
B20: human immunodeficiency virus disease; acquired immunodeficiency syndrome; hiv disease; hiv/aids; hiv with symptoms; symptomatic hiv
Z21: human immunodeficiency virus positive; hiv positive; asymptomatic hiv; hiv infection status; asymptomatic human immunodeficiency virus infection
A15.0: pulmonary tuberculosis; active tuberculosis; tuberculosis of lung
A15.9: tuberculosis
Z22.7: latent tuberculosis; latent tuberculosis infection; latent tb
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
B38.9: coccidioidomycosis; valley fever
B39.9: histoplasmosis
B45.9: cryptococcosis
B59: pneumocystis pneumonia; pcp pneumonia; pneumocystis jirovecii pneumonia
B99.9: infectious disease
B33.8: viral syndrome
B34.9: viral infection; viral illness
A46: erysipelas
A48.1: legionella pneumonia; legionnaires disease
A31.0: mycobacterium avium complex; mycobacterium avium intracellulare; pulmonary mac infection
A31.9: nontuberculous mycobacterial infection; atypical mycobacterial infection
A27.9: leptospirosis
B58.9: toxoplasmosis
A81.00: creutzfeldt jakob disease; cjd
B94.9: sequelae of infectious disease
R50.9: fever; fever of unknown origin; febrile illness
-: infection (control|prevention|precautions|signs|symptoms|risk); signs of infection; symptoms of infection; signs and symptoms of (infection|uti|sepsis|pneumonia|cellulitis); sepsis (screen|screening|education|alert|risk|protocol|prevention|precautions); mrsa (screen|precautions|swab|negative|nares negative); hiv (screen|screening|test|testing|negative|nonreactive|non reactive); contact precautions; tb (test|screen|screening|questionnaire|skin test); (risk|risks) (for|of) infection; tuberculosis screening
`;
