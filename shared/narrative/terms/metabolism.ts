/** Glands, nutrition, weight, fluids, lipids; blood. */
export const METABOLISM = `
E03.9: hypothyroidism; hypothyroid; underactive thyroid; low thyroid; myxedema; thyroid deficiency; thyroid low; hypothyroid state; underactive thyroid gland; low functioning thyroid
E89.0: postsurgical hypothyroidism; postprocedural hypothyroidism; post ablative hypothyroidism; postablative hypothyroidism; hypothyroidism following thyroidectomy; postsurgical hypothyroid; post surgical hypothyroidism; post rai hypothyroidism; hypothyroidism post rai; hypothyroid (after|following|post|status post) (rai|thyroidectomy|ablation|radioiodine); hypothyroidism, (postsurgical|postablative|post thyroidectomy)
E06.3: hashimoto thyroiditis; hashimotos thyroiditis; hashimoto; autoimmune thyroiditis; hashimoto disease
E05.90: hyperthyroidism; hyperthyroid; overactive thyroid; thyrotoxicosis
E05.00: graves disease; toxic diffuse goiter; graves (hyperthyroidism|thyrotoxicosis); (hyperthyroidism|hyperthyroid), graves; hyperthyroidism from graves
E04.1: thyroid nodule; solitary thyroid nodule
E04.2: multinodular goiter; multiple thyroid nodules
E04.9: goiter
E07.9: thyroid disease; thyroid disorder
E21.3: hyperparathyroidism; hyperpth
E21.0: primary hyperparathyroidism
E20.9: hypoparathyroidism; hypoparathyroid
E89.2: hypopara (post op|postop|postsurgical); (post op|postop|postsurgical) hypopara; hypoparathyroidism (postop|post op|postsurgical|postoperative); postsurgical hypoparathyroidism; postprocedural hypoparathyroidism
E27.40: adrenal insufficiency; adrenocortical insufficiency; hypoadrenalism
E27.1: addison disease; addisons disease; primary adrenal insufficiency; primary adrenocortical insufficiency; addison; addisons
E24.9: cushing syndrome; cushings syndrome; cushing; cushings
E22.2: syndrome of inappropriate antidiuretic hormone; siadh; inappropriate antidiuretic hormone secretion
E22.0: acromegaly
E23.0: hypopituitarism; panhypopituitarism
E29.1: hypogonadism; testicular hypofunction; low testosterone
E78.5: hyperlipidemia; dyslipidemia; hyperlip; elevated lipids; hyperlipemia
E78.00: hypercholesterolemia; high cholesterol; pure hypercholesterolemia; elevated cholesterol; hypercholesteremia; for [high] cholesterol; cholesterol (medication|pill|med|meds); cholesterol
E78.01: familial hypercholesterolemia
E78.1: hypertriglyceridemia; pure hyperglyceridemia; elevated triglycerides; high triglycerides
E78.2: mixed hyperlipidemia; combined hyperlipidemia
E66>E66.9: obesity; obese
E66.01: morbid obesity; morbidly obese; severe obesity; extreme obesity; morbid obesity due to excess calories; morbid severe obesity due to excess calories; severe obesity due to excess calories; super (obesity|obese|morbid obesity); super morbid obesity
E66.813/E66.01: class (3|iii) obesity; obesity class (3|iii); obesity, class (3|iii); obesity cl (3|iii); cl (3|iii) obesity
E66.812/E66.9: class (2|ii) obesity; obesity class (2|ii); obesity, class (2|ii); obesity cl (2|ii); cl (2|ii) obesity
E66.811/E66.9: class (1|i) obesity; obesity class (1|i); obesity, class (1|i)
E66.3: overweight
E88.810/E88.81: metabolic syndrome; dysmetabolic syndrome
E88.81: insulin resistance
E46: malnutrition; protein calorie malnutrition; malnourished; protein energy malnutrition; protein malnutrition; malnutr; pro cal malnutrition; protein cal malnutrition
E43: severe malnutrition; malnutrition, severe; [protein calorie] malnutrition, severe; severe protein calorie malnutrition; severe protein energy malnutrition; severely malnourished; malnourished, (severe|severely); starvation edema; severe (malnutr|pcm|pro cal malnutrition|pro cal malnutr|protein cal malnutrition|protein calorie malnutr); (sev|severe) malnutrition; severe (pcm|calorie malnutrition); malnutrition severe; severe protein malnutrition
E28.2: polycystic ovarian syndrome; polycystic ovary syndrome; polycystic ovaries; pcos
D50.9: fe (def|deficiency) anemia
-: (compliant|follows|following|taught|eats) [with] low (na|sodium|salt) [diet]; (noncompliant|non compliant|noncompliance|nonadherent) [with] low (na|sodium|salt); low (na|sodium) diet
E44.0: moderate malnutrition; malnutrition, mod; malnutrition (mod|moderate); [protein calorie] malnutrition, moderate; moderate protein calorie malnutrition; moderate protein energy malnutrition; (moderate|mod) (malnutr|pcm|pro cal malnutrition|pro cal malnutr|protein cal malnutrition|protein calorie malnutr); (mod|moderate) malnutrition; moderate protein malnutrition; malnutrition moderate
E44.1: mild malnutrition; [protein calorie] malnutrition, mild; mild protein calorie malnutrition; mild protein energy malnutrition; mild (malnutr|pcm|pro cal malnutrition|protein calorie malnutr)
E41: nutritional marasmus; marasmus
R64: cachexia; cachectic; wasting syndrome
E88.A/R64: cardiac cachexia; cancer cachexia; cachexia due to (cancer|copd|heart failure|underlying condition); wasting disease due to underlying condition; pulmonary cachexia
R62.7: adult failure to thrive; failure to thrive; failure to thrive in adult; ftt; failure to thrive adult
R62.51: failure to thrive in child; failure to thrive child
R63.4: lost (ten|twelve|fourteen|fifteen|twenty|thirty|forty|10|12|14|15|20|25|30|40) (pounds|lb|lbs) unintentionally; weight loss; abnormal weight loss; unintentional weight loss; unintended weight loss; recent weight loss; wt loss; unintentional wt loss; unintended wt loss; losing wt
R63.5: weight gain; abnormal weight gain
R63.6: underweight
R63.30/R63.3: feeding (difficulty|difficulties|problem|problems)
R63.8: poor oral intake; poor po intake; decreased oral intake; poor intake
R63.1: polydipsia; excessive thirst
E53.8: vitamin b12 deficiency; vitamin b12 def; b12 def; b12 deficiency; vitamin b 12 deficiency; cobalamin deficiency; folate deficiency; folic acid deficiency; low (b12|vitamin b12); b12 deficient
E55.9: vitamin d deficiency; vitamin d def; low vitamin d; hypovitaminosis d; low vit d; vit d (deficiency|def|deficient|insufficiency); vitamin d (insufficiency|deficient); low (25 oh|vitamin) d
E51.9: thiamine deficiency
E56.1: vitamin k deficiency
E61.1: iron deficiency
E60: zinc deficiency; dietary zinc deficiency
E86.0: dehydration; dehydrated
E86.1: hypovolemia; hypovolaemia
E86.9: volume depletion
E87.70: fluid overload; volume overload; hypervolemia; volume overloaded; fluid overloaded; hypervolemic
E87.1: hyponatremia; low serum sodium; low sodium level; hyposmolality; sodium deficiency; low na
E87.0: hypernatremia; high sodium level
E87.5: hyperkalemia; hyperk; high potassium; elevated potassium
E87.6: hypokalemia; hypok; low potassium; potassium deficiency
E83.42: hypomagnesemia; low magnesium
E83.41: hypermagnesemia
E83.51: hypocalcemia; low calcium
E83.52: hypercalcemia; elevated calcium
E83.39: hypophosphatemia; hyperphosphatemia
E87.20/E87.2: acidosis; metabolic acidosis; lactic acidosis
E87.3: alkalosis; metabolic alkalosis
E87.8: electrolyte imbalance; electrolyte abnormality; electrolyte abnormalities; electrolyte disturbance
E79.0: hyperuricemia; elevated uric acid
E83.110: hereditary hemochromatosis; primary hemochromatosis
E83.119: hemochromatosis
E83.01: wilson disease
E85.9: amyloidosis
E85.81: al amyloidosis; light chain amyloidosis
E88.01: alpha 1 antitrypsin deficiency
E80.4: gilbert (syndrome|disease)
E70.0: classical phenylketonuria
E70.1: phenylketonuria; pku
E75.22: gaucher disease
E88.09: hypoalbuminemia; low albumin
D50.9: iron deficiency anemia; iron deficient anemia; hypochromic anemia; iron def anemia; iron deficiency anaemia; anemia, iron deficiency; microcytic anemia iron deficient
D50.0: iron deficiency anemia due to [chronic] blood loss; chronic blood loss anemia; anemia due to chronic blood loss; iron deficiency anemia secondary to [chronic] blood loss; blood loss anemia chronic
D64.9: anemia; chronic anemia; normocytic anemia; anemia unspecified; anaemia; low (hgb|hemoglobin|h&h) with anemia; anemia, chronic; anemic
D63.1+N18: anemia in chronic kidney disease; anemia of chronic kidney disease; anemia due to chronic kidney disease; anemia of chronic renal (disease|failure); anemia in end stage renal disease; anemia of end stage renal disease; anemia due to end stage renal disease; anemia of renal disease; anemia of ckd; anemia secondary to chronic kidney disease; renal anemia; erythropoietin resistant anemia
D63.8: anemia of chronic disease; anemia in chronic disease; anemia of chronic (illness|inflammation); anemia due to chronic disease; anemia, chronic disease; anemia chronic disease; aocd; acd anemia
D51.0: pernicious anemia; addison anemia; biermer anemia
D51.9: vitamin b12 deficiency anemia; b12 deficiency anemia; anemia due to b12 deficiency
D52.9: folate deficiency anemia; folate deficiency megaloblastic anemia; megaloblastic anemia <from> folate deficiency
D53.9: nutritional anemia
D53.1: megaloblastic anemia
D52.0: macrocytic anemia nutritional
D58.9: hereditary hemolytic anemia
D59.9: acquired hemolytic anemia
D59.10/D59.1: autoimmune hemolytic anemia
D60.9: acquired pure red cell aplasia
D61.9: aplastic anemia
D61.818: pancytopenia; pancytopenic
D61.810: antineoplastic chemotherapy induced pancytopenia; pancytopenia due to chemotherapy
D57.1: sickle cell disease; sickle cell anemia; hb ss disease; sickle cell; sickle cell dz; hb ss; hgb ss; hbss; hemoglobin ss [disease]; sickle cell anemia hb ss
D57.00: sickle cell crisis; sickle cell (disease|anemia) with crisis; vaso occlusive crisis; sickle cell pain crisis; sickle crisis; sickle cell vaso occlusive crisis; vaso occlusive pain crisis; sickle cell ss with [pain] crisis; (hb ss|hgb ss|ss) disease with [pain|vaso occlusive] crisis
D57.3: sickle cell trait
D56.9: thalassemia
D56.3: thalassemia minor; thalassemia trait
D65: disseminated intravascular coagulation; dic
D66: hemophilia a; factor viii deficiency; hemophilia
D68.311: (acquired|secondary|autoimmune) hemophilia; hemophilia, acquired
D67: hemophilia b; factor ix deficiency
D68.00/D68.0: von willebrand disease; von willebrand; vwd
D68.32: hemorrhagic disorder due to extrinsic circulating anticoagulants; bleeding due to anticoagulant; anticoagulant induced bleeding; drug induced hemorrhagic disorder; coumadin induced bleeding; (bleeding|hemorrhage|bleed) <from> [to] (coumadin|warfarin|eliquis|apixaban|xarelto|rivaroxaban|anticoagulation|anticoagulant|anticoagulants|blood thinner|blood thinners)
D68.9: coagulopathy; coagulation defect; bleeding disorder
D68.4: coagulopathy (of|due to|from) [chronic] liver disease; liver coagulopathy; hepatic coagulopathy
D68.4+K72.00: coagulopathy (of|due to|from) (acute liver failure|alf)
D68.4+K72.90: coagulopathy (of|due to|from) liver failure
D68.4+K74.60: coagulopathy (of|due to|from) cirrhosis
D68.51: factor v leiden; activated protein c resistance
D68.61: antiphospholipid syndrome; antiphospholipid antibody syndrome
D68.62: lupus anticoagulant [syndrome]
D68.69: hypercoagulable state secondary; secondary hypercoagulable state
D68.59: hypercoagulable state; thrombophilia; primary thrombophilia; protein c deficiency; protein s deficiency
D69.6: thrombocytopenia; low platelets; low platelet count; low platelet; thrombocytopenic
D69.3: immune thrombocytopenic purpura; idiopathic thrombocytopenic purpura; itp
D75.82: heparin induced thrombocytopenia
D70.9: neutropenia; agranulocytosis; neutropenic
D72.829: leukocytosis; elevated white [blood] [cell] count; elevated white blood cell count; elevated wbc
D72.819: leukopenia; low white blood cell count
D73.5: splenic infarct; splenic infarction; infarction of spleen
D75.839/D75.83: thrombocytosis
D75.1: secondary polycythemia; polycythemia; erythrocytosis
D80.1: hypogammaglobulinemia
D83.9: common variable immunodeficiency; cvid
D84.9: immunodeficiency; immunocompromised; immunosuppressed; immune deficiency
D84.821: (immunosuppressed|immunosuppression) due to [antirejection|anti rejection|transplant|ra|chemo] (drugs|meds|medication|medications); drug induced immunosuppression; immunodeficiency due to drugs; immunocompromised due to medication
R60.0: localized edema; lower extremity edema; leg edema; ankle edema; pedal edema; peripheral edema; edema of (legs|lower extremities|leg|ankle|ankles|feet|foot|lower extremity); edema to (legs|lower extremities|ankles|feet); dependent edema; ble edema
R60.9: edema
R60.1: generalized edema; anasarca
R53.82: chronic fatigue
R53.83: fatigue; lethargy; tiredness
R73.09: abnormal glucose
R79.1: abnormal coagulation profile; (elevated|high|low|subtherapeutic|supratherapeutic|prolonged) inr; inr [is|was] (elevated|high|supratherapeutic|subtherapeutic|too high)
R78.89: abnormal drug level in blood
D73.1: hypersplenism; hypersplenic
E66.2: morbid obesity with alveolar hypoventilation
N62: gynecomastia
-: weight loss (program|diet|goal|surgery|clinic); dehydration (prevention|precautions|risk); bleeding (precautions|precaution|risk); edema (management|control|wear|glove); fatigue management; low sodium (diet|foods); low potassium (diet|foods); high potassium foods; high sodium foods; low cholesterol (diet|foods); iron deficiency diet; obesity education; malnutrition (screening|screen|risk|universal screening tool); cholesterol (diet|screening); heart healthy low sodium diet; low sodium; low salt; no added salt; sickle cell trait screen
-: fat pad; fat pads; heel fat pad
D69.59: secondary thrombocytopenia; thrombocytopenia (due|from|secondary) [to] (cirrhosis|liver disease)
E53.8: b12 def; vitamin b12 def; vit b12 def; b 12 deficiency
E89.0: hypothyroid post ablative; hypothyroidism post ablative; (postablative|post ablative) hypothyroidism; postsurgical hypothyroid; hypothyroid, post ablative
-: (working on|continue|continues|continued|encourage|encouraged|goal|goals|intentional|planned|desired|maintained|maintain|maintaining|purposeful|successful|recommended|recommend|needs|for|postpartum|plan for) weight loss; weight loss (plan|journey|medication|medications|program|efforts|attempts|attempt|counseling|group|shake|shakes|injection|injections|drug|drugs); weight loss is goal; intended weight loss
-: (mucinex|robitussin|delsym|guaifenesin|tussin|coricidin|bromfed|vicks) dm [max]; dm (cough syrup|syrup|cough medicine|cough)
-: no heat or cold [intolerance]; heat or cold intolerance; heat intolerance; cold intolerance
E88.A+B20: hiv wasting [syndrome]; aids wasting [syndrome]; wasting <from> [to] (hiv|aids)
E83.111: iron overload <from> [to] [repeated|chronic] (transfusion|transfusions|blood transfusion|blood transfusions); (transfusional|transfusion [related|associated]) (iron overload|hemosiderosis|hemochromatosis); transfusion iron overload
E80.20: porphyria
D62: abla; acute blood loss anemia, postoperative; acute blood loss anemia <from> surgery; anemia, acute blood loss
D57.01: sickle cell [disease|anemia] with acute chest [syndrome]; acute chest syndrome [of|in|due to] sickle cell [disease|anemia]; vaso occlusive crisis with acute chest [syndrome]
D57.20: hemoglobin sc disease; hb sc disease; hgb sc disease; sickle cell hemoglobin c disease
D70.9+R50.81: neutropenic fever; febrile neutropenia; neutropenia with fever
E27.3: steroid induced adrenal insufficiency; drug induced (adrenal insufficiency|adrenocortical insufficiency); adrenal insufficiency <from> [to] [chronic|long term] (steroid|steroids|prednisone) [use]
E05.20: toxic (multinodular goiter|nodular goiter)
E05.91: thyroid storm; thyrotoxic crisis
D13.7: insulinoma
D35.00: pheochromocytoma
E26.9: hyperaldosteronism; aldosteronism
E26.01: conn syndrome; primary (hyperaldosteronism|aldosteronism) due to adrenal adenoma; aldosterone producing adenoma
E26.09: primary (hyperaldosteronism|aldosteronism)
M31.19: thrombotic thrombocytopenic purpura
D59.30/D59.3: hemolytic uremic syndrome
D72.10/D72.1: eosinophilia
D81.9: severe combined immunodeficiency
E89.2: (post op|postop|post operative|postoperative|post thyroidectomy|post surgical|post parathyroidectomy) hypoparathyroidism; (hypoparathyroid|hypoparathyroidism) after (surgery|thyroidectomy|parathyroidectomy); hypoparathyroidism (post op|postop|post operative|postoperative|post thyroidectomy|post surgical|postsurgical|after thyroidectomy); hypoparathyroidism, (post op|postop|postoperative|post surgical|postsurgical|post thyroidectomy)
D73.0: functional (asplenia|hyposplenism); hyposplenism
L80: vitiligo
D51.9: (b12|vitamin b12) deficiency anemia; [macrocytic|megaloblastic] anemia [from|due|2/2|secondary] [to] (b12|vitamin b12) (deficiency|def); anemia, (b12|vitamin b12) deficiency; macrocytic anemia, (b12|vitamin b12) (deficiency|def)
K86.81: exocrine insufficiency
E51.9: (vit|vitamin) b1 deficiency; thiamine deficiency; b1 deficiency
D57.3: sickle [cell] trait
D57.20: hbsc; hb sc; hgbsc
D64.9: (postop|post op|postoperative) anemia; anemia, (postop|post op|postoperative)
D50.9: anemia, iron; anemia iron; anemia, iron def
E44.0: malnutrition, protein, moderate; malnutrition, protein calorie, moderate; malnutrition, moderate
E84.0: (cystic fibrosis|cf) (pulmonary exacerbation|exacerbation); (cystic fibrosis|cf), pulmonary exacerbation; (cystic fibrosis|cf) with pulmonary exacerbation
E89.0: hypothyroidism (post op|postop|postoperative|post surgical|post thyroidectomy); (post op|postop|postoperative) hypothyroidism
E13>E13.9: (posttransplant|post transplant|transplant related) (diabetes|dm); ptdm; nodat; [new onset] (diabetes|dm) (after|following|since) [the] [liver|kidney|renal|heart|lung] transplant
E83.39: hyperphos; hypophos
E31.0: autoimmune polyglandular; polyglandular autoimmune; autoimmune polyglandular (syndrome|failure|endocrinopathy) [type 1|type 2|type ii]; aps2; aps 2; aps type 2; schmidt syndrome; polyglandular autoimmune syndrome [type 2]
O90.5: postpartum thyroiditis
D69.11/D69.1: glanzmann [thrombasthenia|disease]
D69.19/D69.1: platelet (dysfunction|function disorder); (qualitative|uremic) platelet (defect|dysfunction)
E89.830/E16.2: (post bariatric|postbariatric|post gastric bypass) hypoglycemia; hypoglycemia (after|following|post|from|due) [to] (gastric bypass|bariatric surgery|sleeve gastrectomy|roux en y)
E88.14+B20/E88.1+B20: hiv [associated] lipodystrophy
D72.820: lymphocytosis
D72.825: bandemia
D72.823: leukemoid reaction
D72.822: plasmacytosis
E20.1: pseudohypoparathyroidism
E16.A1: hypoglycemia level 1; level 1 hypoglycemia
E16.A2: hypoglycemia level 2; level 2 hypoglycemia
E16.A3: hypoglycemia level 3; level 3 hypoglycemia
E55.0: active rickets; rickets
`;
