/** Glands, nutrition, weight, fluids, lipids; blood. */
export const METABOLISM = `
E03.9: hypothyroidism; hypothyroid; underactive thyroid; low thyroid; myxedema; thyroid deficiency
E89.0: postsurgical hypothyroidism; postprocedural hypothyroidism; post ablative hypothyroidism; postablative hypothyroidism; hypothyroidism following thyroidectomy; postsurgical hypothyroid; post surgical hypothyroidism
E06.3: hashimoto thyroiditis; hashimotos thyroiditis; hashimoto; autoimmune thyroiditis; hashimoto disease
E05.90: hyperthyroidism; hyperthyroid; overactive thyroid; thyrotoxicosis
E05.00: graves disease; toxic diffuse goiter
E04.1: thyroid nodule; solitary thyroid nodule
E04.2: multinodular goiter; multiple thyroid nodules
E04.9: goiter
E07.9: thyroid disease; thyroid disorder
E21.3: hyperparathyroidism
E21.0: primary hyperparathyroidism
E20.9: hypoparathyroidism
E89.2: postsurgical hypoparathyroidism; postprocedural hypoparathyroidism
E27.40: adrenal insufficiency; adrenocortical insufficiency; hypoadrenalism
E27.1: addison disease; addisons disease; primary adrenal insufficiency; primary adrenocortical insufficiency; addison; addisons
E24.9: cushing syndrome; cushings syndrome; cushing; cushings
E22.2: syndrome of inappropriate antidiuretic hormone; siadh; inappropriate antidiuretic hormone secretion
E22.0: acromegaly
E23.0: hypopituitarism; panhypopituitarism
E29.1: hypogonadism; testicular hypofunction; low testosterone
E78.5: hyperlipidemia; dyslipidemia; elevated lipids; hyperlipemia
E78.00: hypercholesterolemia; high cholesterol; pure hypercholesterolemia; elevated cholesterol; hypercholesteremia
E78.01: familial hypercholesterolemia
E78.1: hypertriglyceridemia; pure hyperglyceridemia; elevated triglycerides; high triglycerides
E78.2: mixed hyperlipidemia; combined hyperlipidemia
E66>E66.9: obesity; obese
E66.01: morbid obesity; morbidly obese; severe obesity; extreme obesity; morbid obesity due to excess calories; morbid severe obesity due to excess calories; severe obesity due to excess calories
E66.813/E66.01: class (3|iii) obesity; obesity class (3|iii); obesity, class (3|iii)
E66.812/E66.9: class (2|ii) obesity; obesity class (2|ii); obesity, class (2|ii)
E66.811/E66.9: class (1|i) obesity; obesity class (1|i); obesity, class (1|i)
E66.3: overweight
E88.810/E88.81: metabolic syndrome; dysmetabolic syndrome
E88.81: insulin resistance
E46: malnutrition; protein calorie malnutrition; malnourished; protein energy malnutrition; protein malnutrition; malnutr; pro cal malnutrition; protein cal malnutrition
E43: severe malnutrition; malnutrition, severe; [protein calorie] malnutrition, severe; severe protein calorie malnutrition; severe protein energy malnutrition; severely malnourished; starvation edema; severe (malnutr|pcm|pro cal malnutrition|pro cal malnutr|protein cal malnutrition|protein calorie malnutr); (sev|severe) malnutrition
E44.0: moderate malnutrition; [protein calorie] malnutrition, moderate; moderate protein calorie malnutrition; moderate protein energy malnutrition; (moderate|mod) (malnutr|pcm|pro cal malnutrition|pro cal malnutr|protein cal malnutrition|protein calorie malnutr); (mod|moderate) malnutrition
E44.1: mild malnutrition; [protein calorie] malnutrition, mild; mild protein calorie malnutrition; mild protein energy malnutrition; mild (malnutr|pcm|pro cal malnutrition|protein calorie malnutr)
E41: nutritional marasmus; marasmus
R64: cachexia; cachectic; wasting syndrome
E88.A/R64: cardiac cachexia; cancer cachexia; cachexia due to (cancer|copd|heart failure|underlying condition); wasting disease due to underlying condition; pulmonary cachexia
R62.7: adult failure to thrive; failure to thrive; failure to thrive in adult; ftt; failure to thrive adult
R62.51: failure to thrive in child; failure to thrive child
R63.4: weight loss; abnormal weight loss; unintentional weight loss; unintended weight loss; recent weight loss
R63.5: weight gain; abnormal weight gain
R63.6: underweight
R63.30/R63.3: feeding (difficulty|difficulties|problem|problems)
R63.8: poor oral intake; poor po intake; decreased oral intake; poor intake
R63.1: polydipsia; excessive thirst
E53.8: vitamin b12 deficiency; vitamin b12 def; b12 def; b12 deficiency; vitamin b 12 deficiency; cobalamin deficiency; folate deficiency; folic acid deficiency
E55.9: vitamin d deficiency; vitamin d def; low vitamin d; hypovitaminosis d
E51.9: thiamine deficiency
E56.1: vitamin k deficiency
E61.1: iron deficiency
E60: zinc deficiency; dietary zinc deficiency
E86.0: dehydration; dehydrated
E86.1: hypovolemia; hypovolaemia
E86.9: volume depletion
E87.70: fluid overload; volume overload; hypervolemia
E87.1: hyponatremia; low serum sodium; low sodium level; hyposmolality; sodium deficiency
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
E80.6: gilbert syndrome
E70.0: phenylketonuria
E75.22: gaucher disease
E88.09: hypoalbuminemia; low albumin
D50.9: iron deficiency anemia; iron deficient anemia; hypochromic anemia
D50.0: iron deficiency anemia due to [chronic] blood loss; chronic blood loss anemia; anemia due to chronic blood loss; iron deficiency anemia secondary to [chronic] blood loss; blood loss anemia chronic
D64.9: anemia; chronic anemia; normocytic anemia; anemia unspecified
D63.1+N18: anemia in chronic kidney disease; anemia of chronic kidney disease; anemia due to chronic kidney disease; anemia of chronic renal (disease|failure); anemia in end stage renal disease; anemia of end stage renal disease; anemia due to end stage renal disease; anemia of renal disease; anemia of ckd; anemia secondary to chronic kidney disease; renal anemia; erythropoietin resistant anemia
D63.8: anemia of chronic disease; anemia in chronic disease; anemia of chronic (illness|inflammation); anemia due to chronic disease
D51.0: pernicious anemia; addison anemia; biermer anemia
D51.9: vitamin b12 deficiency anemia; b12 deficiency anemia; anemia due to b12 deficiency
D52.9: folate deficiency anemia
D53.9: nutritional anemia
D53.1: megaloblastic anemia
D53.9: macrocytic anemia nutritional
D58.9: hereditary hemolytic anemia
D59.9: acquired hemolytic anemia
D59.10/D59.1: autoimmune hemolytic anemia
D60.9: acquired pure red cell aplasia
D61.9: aplastic anemia
D61.818: pancytopenia
D61.810: antineoplastic chemotherapy induced pancytopenia; pancytopenia due to chemotherapy
D57.1: sickle cell disease; sickle cell anemia; hb ss disease; sickle cell; sickle cell dz
D57.00: sickle cell crisis; sickle cell (disease|anemia) with crisis; vaso occlusive crisis
D57.3: sickle cell trait
D56.9: thalassemia
D56.3: thalassemia minor; thalassemia trait
D65: disseminated intravascular coagulation; dic
D66: hemophilia a; factor viii deficiency; hemophilia
D67: hemophilia b; factor ix deficiency
D68.00/D68.0: von willebrand disease
D68.32: hemorrhagic disorder due to extrinsic circulating anticoagulants; bleeding due to anticoagulant; anticoagulant induced bleeding; drug induced hemorrhagic disorder; coumadin induced bleeding
D68.9: coagulopathy; coagulation defect; bleeding disorder
D68.51: factor v leiden; activated protein c resistance
D68.61: antiphospholipid syndrome; antiphospholipid antibody syndrome
D68.62: lupus anticoagulant [syndrome]
D68.69: hypercoagulable state secondary; secondary hypercoagulable state
D68.59: hypercoagulable state; thrombophilia; primary thrombophilia; protein c deficiency; protein s deficiency
D69.6: thrombocytopenia; low platelets; low platelet count; low platelet
D69.3: immune thrombocytopenic purpura; idiopathic thrombocytopenic purpura; itp
D75.82: heparin induced thrombocytopenia
D70.9: neutropenia; agranulocytosis
D72.829: leukocytosis; elevated white blood cell count; elevated wbc
D72.819: leukopenia; low white blood cell count
D73.5: splenic infarct
D75.839/D75.83: thrombocytosis
D75.1: secondary polycythemia; polycythemia; erythrocytosis
D80.1: hypogammaglobulinemia
D83.9: common variable immunodeficiency; cvid
D84.9: immunodeficiency; immunocompromised; immunosuppressed; immune deficiency
D84.821: immunosuppressed due to (drugs|medication|medications); drug induced immunosuppression; immunodeficiency due to drugs; immunocompromised due to medication
R60.0: localized edema; lower extremity edema; leg edema; ankle edema; pedal edema; peripheral edema; edema of (legs|lower extremities|leg|ankle|ankles|feet|foot|lower extremity); edema to (legs|lower extremities|ankles|feet); dependent edema; ble edema
R60.9: edema
R60.1: generalized edema; anasarca
R53.83: fatigue; lethargy; tiredness
R73.09: abnormal glucose
R79.1: supratherapeutic inr; abnormal coagulation profile
R78.89: abnormal drug level in blood
D73.1: hypersplenism; hypersplenic
E66.2: morbid obesity with alveolar hypoventilation
N62: gynecomastia
-: weight loss (program|diet|goal|surgery|clinic); dehydration (prevention|precautions|risk); bleeding (precautions|precaution|risk); edema (management|control|wear|glove); fatigue management; low sodium (diet|foods); low potassium (diet|foods); high potassium foods; high sodium foods; low cholesterol (diet|foods); iron deficiency diet; obesity education; malnutrition (screening|screen|risk|universal screening tool); cholesterol (diet|screening); heart healthy low sodium diet; low sodium; low salt; no added salt; sickle cell trait screen
-: fat pad; fat pads; heel fat pad
D69.59: secondary thrombocytopenia; thrombocytopenia (due|from|secondary) [to] (cirrhosis|liver disease)
E53.8: b12 def; vitamin b12 def; vit b12 def; b 12 deficiency
E89.0: hypothyroid post ablative; hypothyroidism post ablative; (postablative|post ablative) hypothyroidism; postsurgical hypothyroid; hypothyroid, post ablative
`;
