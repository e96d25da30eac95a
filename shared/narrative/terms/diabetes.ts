/** Diabetes. A type that is not stated is type 2 (coding-rules.md CH-01). */
export const DIABETES = `
E11>E11.9: diabetes; diabetes mellitus; type 2 diabetes; diabetes [type] 2; diabetes, type 2; insulin dependent diabetes; niddm; non insulin dependent diabetes; non insulin diabetes [mellitus]; non insulin requiring diabetes; adult onset diabetes; type 2 diabetic; diabetic; type ii dm; dm type ii; diabetes without complication; type 2 diabetes without (complication|complications); insulin dependent type 2 diabetes; insulin requiring diabetes; insulin requiring type 2 diabetes; sugar diabetes; diabetes controlled; diabetes well controlled; diet controlled diabetes; new onset diabetes; dm controlled by diet; diabetic type 2; tiidm; type two (diabetes|dm|diabetic); dm type two; diabetes type two
E10>E10.9: type 1 diabetes; diabetes [type] 1; diabetes, type 1; juvenile diabetes; juvenile onset diabetes; brittle diabetes; type one (diabetes|dm|diabetic); dm type one; diabetes type one; type 1 diabetic; latent autoimmune diabetes of adults; lada; type i dm; dm type i
E13>E13.9: (post transplant|posttransplant) diabetes [mellitus]; nodat; ptdm; new onset diabetes (after|post) [liver|kidney|renal|heart|lung] transplant; type 3c diabetes; pancreatogenic diabetes; postpancreatectomy diabetes; post pancreatectomy diabetes; mody; maturity onset diabetes of the young
E09>E09.9: (drug or chemical|chemical) induced diabetes; steroid diabetes; steroid induced diabetes; drug induced diabetes; medication induced diabetes; diabetes due to (steroid|steroids|prednisone|drug)
E08>E08.9: diabetes due to underlying condition; diabetes due to (pancreatitis|cystic fibrosis|hemochromatosis); cystic fibrosis related diabetes
E11.65: <dm>, (poorly controlled|out of control|inadequately controlled|uncontrolled with hyperglycemia); <dm> with hyperglycemia; uncontrolled <dm> with hyperglycemia; <dm> poorly controlled; poorly controlled <dm>; <dm> out of control; inadequately controlled <dm>; <dm> inadequately controlled; diabetic hyperglycemia; hyperglycemia due to <dm>; hyperglycemic <dm>; <dm> [is] hyperglycemic; <dm>, hyperglycemic; <dm> with (high sugars|high blood sugars|elevated blood sugars|high glucose|elevated glucose); <dm> (is|remains|has been|continues) [to be] (out of control|poorly controlled|inadequately controlled|under poor control); <dm> (under|with|in) poor [glycemic] control
E10.65: <dm1>, (poorly controlled|out of control|inadequately controlled|uncontrolled with hyperglycemia); <dm1> with hyperglycemia; poorly controlled <dm1>; <dm1> poorly controlled; <dm1> out of control
E11.649: <dm> with hypoglycemia; diabetic hypoglycemia; hypoglycemia due to <dm>; hypoglycemic episodes due to diabetes; <dm> with (low blood sugars|hypoglycemic episodes|hypoglycemic events|frequent lows|episodes of hypoglycemia|recurrent hypoglycemia)
E10.649: <dm1> with hypoglycemia
E11.641: <dm> with hypoglycemia with coma; <dm> with hypoglycemic coma; hypoglycemic coma <from> <dm>
E15: hypoglycemic coma
E11.40: <dm> with neuropathy; diabetic neuropathy; <dm> with diabetic neuropathy; <dm> neuropathy; neuropathy due to <dm>; neuropathy secondary to <dm>; type 2 diabetic neuropathy; <dm> [with] neuropathic pain; neuropathy <from> [to] <dm>
E10.40: <dm1> with neuropathy; <dm1> with diabetic neuropathy; type 1 diabetic neuropathy
E11.42: <dm> with polyneuropathy; diabetic polyneuropathy; <dm> with [diabetic] peripheral neuropathy; diabetic peripheral neuropathy; diabetic neuralgia; peripheral neuropathy due to <dm>; peripheral neuropathy secondary to <dm>; peripheral diabetic neuropathy; <dm> with diabetic polyneuropathy; diabetic nerve pain [of] [feet|legs|foot]; diabetic nerve (pain|damage); nerve (pain|damage) <from> [to] <dm>; diabetic nerve pain [of|in] [the|his|her|both] (feet|foot|legs) [and] [legs|feet]
E10.42: <dm1> with [diabetic] polyneuropathy; <dm1> with [diabetic] peripheral neuropathy
E11.43: diabetic autonomic neuropathy; <dm> with [diabetic] autonomic neuropathy
E11.43+K31.84: diabetic gastroparesis; <dm> with gastroparesis; gastroparesis (due|secondary|from|related) <dm>
E10.43: <dm1> with gastroparesis; <dm1> with autonomic neuropathy
E11.41: diabetic mononeuropathy; <dm> with mononeuropathy
E11.44: diabetic amyotrophy; <dm> with amyotrophy
E11.610: charcot foot due to diabetes; diabetic charcot (foot|joint|arthropathy|ankle); <dm> with charcot (foot|joint|arthropathy|joints); diabetic neuropathic arthropathy; <dm> with neuropathic arthropathy; diabetic charcot (deformity|neuroarthropathy|changes|foot deformity|arthropathy of foot); diabetic neuroarthropathy
E11.21: diabetic nephropathy; <dm> with nephropathy; <dm> with diabetic nephropathy; diabetic glomerulosclerosis; kimmelstiel wilson disease; diabetic kidney disease without ckd; <dm> with (proteinuria|microalbuminuria|albuminuria)
E10.21: <dm1> with [diabetic] nephropathy
E11.22+N18: <dm> with [diabetic] chronic kidney disease; diabetic chronic kidney disease; diabetic kidney disease; diabetic ckd; chronic kidney disease due to <dm>; chronic kidney disease secondary to <dm>; <dm> with (renal|kidney) disease; diabetic renal disease; ckd <from> [to] <dm>; renal disease <from> [to] <dm>
E10.22+N18: <dm1> with [diabetic] chronic kidney disease
E11.22+N18.6: <dm> with end stage renal disease; end stage renal disease due to <dm>; end stage renal disease secondary to <dm>; diabetic end stage renal disease
E11.29: <dm> with (renal|kidney) (complication|complications|manifestation|manifestations)
E11.31: diabetic retinopathy; <dm> with retinopathy; <dm> with diabetic retinopathy; background diabetic retinopathy; retinopathy due to <dm>
E10.31: <dm1> with [diabetic] retinopathy
E11.32: mild nonproliferative diabetic retinopathy; mild npdr; npdr
E11.33: moderate nonproliferative diabetic retinopathy; moderate npdr
E11.34: severe nonproliferative diabetic retinopathy; severe npdr
E11.355: stable proliferative [diabetic] retinopathy; stable pdr; (quiescent|regressed|inactive) (proliferative [diabetic] retinopathy|pdr)
E11.35: proliferative diabetic retinopathy; <dm> with (proliferative [diabetic] retinopathy|pdr); proliferative dr; pdr [of|in] [the] (eye|eyes|ou|os|od); proliferative retinopathy <from> [to] <dm>
E11.311: diabetic macular edema; <dm> with macular edema; diabetic retinopathy with macular edema
E11.36: diabetic cataract; <dm> with [diabetic] cataract
E11.39: <dm> with ophthalmic complication; <dm> with diabetic glaucoma; diabetic glaucoma
E11.51: <dm> with peripheral angiopathy; diabetic peripheral angiopathy; <dm> with (peripheral vascular disease|peripheral arterial disease); diabetic (peripheral vascular disease|peripheral arterial disease|vascular disease|angiopathy); pvd due to <dm>; pad due to <dm>
E10.51: <dm1> with [diabetic] peripheral angiopathy; <dm1> with (peripheral vascular disease|peripheral arterial disease)
E11.52: <dm> with gangrene; diabetic gangrene; <dm> with peripheral angiopathy with gangrene; diabetic gangrene of (toe|foot); gangrene due to <dm>
E10.52: <dm1> with gangrene
E11.59: <dm> with circulatory (complication|complications)
E11.621+L97.5: (foot|toe|plantar|forefoot) diabetic (ulcer|ulcers|wound); <dm> (foot|toe) ulcer
E11.621+L97.4: heel diabetic (ulcer|wound)
E11.621+L97.5: diabetic foot (ulcer|ulcers|wound|ulceration); <dm> with [diabetic] foot ulcer; diabetic ulcer of [the] foot; diabetic (toe|plantar) (ulcer|wound); diabetic ulcer of [the] (toe|toes|plantar foot); <dm> with [diabetic] toe ulcer; neuropathic foot ulcer due to diabetes; <dm> with foot ulceration; diabetic neuropathic (foot|plantar) ulcer; diabetic plantar foot ulcer
E11.621+L97.4: diabetic heel (ulcer|wound); diabetic ulcer of [the] (heel|midfoot); diabetic (heel and midfoot|midfoot) ulcer; <dm> with heel ulcer
E10.621+L97.5: <dm1> with [diabetic] foot ulcer
E11.622+L97: diabetic (leg|ankle|calf) (ulcer|wound); diabetic ulcer of [the] (leg|ankle|calf|lower leg); <dm> with (leg|ankle|skin) ulcer; diabetic skin ulcer
E11.622+L97: diabetic ulcer; diabetic ulcers; diabetic wound; <dm> with ulcer
E11.628: <dm> with skin (complication|complications)
E11.620: diabetic dermatitis; necrobiosis lipoidica diabeticorum; diabetic dermopathy
E11.630: <dm> with periodontal disease
E11.8: <dm> with (complication|complications)
E11.69+M86: <dm> with osteomyelitis; diabetic osteomyelitis; osteomyelitis due to <dm>
E11.00: hyperosmolar hyperglycemic (state|nonketotic state|syndrome); hyperosmolar non ketotic state; <dm> with hyperosmolarity
E11.10: <dm> with ketoacidosis; type 2 diabetes with dka
E10.10: <dm1> with [diabetic] ketoacidosis; <dm1> in dka
E11.A/E11.9: <dm> in remission
R73.03: prediabetes; pre diabetes; prediabetic; pre diabetic; borderline diabetes; latent diabetes
R73.01: impaired fasting glucose; elevated fasting glucose
R73.02: impaired glucose tolerance
R73.9: hyperglycemia; elevated blood sugar; elevated blood glucose; high blood sugar
E16.2: hypoglycemia; low blood sugar; (hypoglycemia|hypoglycemic) unawareness
E23.2: diabetes insipidus; central diabetes insipidus
N25.1: nephrogenic diabetes insipidus
O24.4: gestational diabetes; gdm
O24.410: (gestational diabetes|gdm) (controlled by diet|diet controlled|, diet controlled); diet controlled (gestational diabetes|gdm)
Z86.32: <old> gestational diabetes
R73.9: steroid induced hyperglycemia; steroid hyperglycemia; steroid related hyperglycemia
Z79.4: (long term|current|chronic) [use of] insulin; long term insulin use; long term current use of insulin; insulin dependent; on long term insulin; long term (current) use of insulin
Z79.84: (long term|current|chronic) use of oral (hypoglycemic|hypoglycemics|antidiabetic|antidiabetics|hypoglycemic drugs|antidiabetic drugs); long term oral hypoglycemic use; long term current use of oral hypoglycemic drugs
Z79.85/Z79.899: (long term|current) use of injectable non insulin antidiabetic (drugs|drug); long term current use of injectable non insulin antidiabetic drugs
Z96.41: insulin pump; presence of insulin pump; insulin pump in place
Z46.81: insulin pump (fitting|titration|training)
Z71.3: dietary counseling and surveillance
E16.2: hypoglycemic (episode|episodes|event|events|reaction|reactions|spell|spells); low blood sugars; (lows|low sugars) on insulin
-: diabetic (diet|record|records|log|agents|support|pills|snacks|menu|lifestyle|shoes|shoe|supplies|teaching|education|foot care|foot exam|regimen|medication|medications|educator|footwear|socks|nurse|foot check|inspection|testing supplies|meal|ulcer prevention|monitoring|regimen|teaching|neuropathy screening|eye exam|retinal exam|test strips); (diabetes|diabetic) management (program|class|classes|education|handout|booklet|guide|clinic|teaching|supplies); diabetes (education|teaching|educator|supplies|screening|clinic|care|self management|program|nurse|medications|medication|regimen); carb controlled diabetic diet
E11.321: mild (npdr|nonproliferative diabetic retinopathy) with ([diabetic] macular edema|dme|csme)
E11.331: moderate (npdr|nonproliferative diabetic retinopathy) with ([diabetic] macular edema|dme|csme)
E11.341: severe (npdr|nonproliferative diabetic retinopathy) with ([diabetic] macular edema|dme|csme)
E11.351: (pdr|proliferative diabetic retinopathy) with ([diabetic] macular edema|dme|csme)
E11.69+N52.1: (diabetic erectile dysfunction|<dm> with erectile dysfunction|erectile dysfunction <from> [to] <dm>)
O24.419: gestational diabetes unspecified control
N25.1: nephrogenic di
E23.2: central di; central diabetes insipidus; diabetes insipidus
E13>E13.9: (t3c|t3cdm) [diabetes]
E11.40: (type 2 diabetes|dm|dm2|t2dm|diabetes) neuropathic
E84.8+E08.9: cf related diabetes; cfrd
`;
