/** Kidney, bladder, prostate, genital organs. */
export const KIDNEY = `
N18>N18.9: chronic kidney disease; chronic renal disease; chronic renal failure; chronic kidney failure; chronic renal insufficiency; chronic kidney insufficiency; chronic uremia; chronic kidney disease unspecified
N18.1: chronic kidney disease [,] stage (1|i)
N18.2: chronic kidney disease [,] [stage] 2; chronic kidney disease stage ii; stage 2 chronic kidney disease
N18.3>N18.30: kidney disease [,] stage 3; stage 3 kidney disease; chronic kidney disease [,] stage 3; stage 3 chronic kidney disease; chronic kidney disease stage iii; chronic kidney disease 3; moderate chronic kidney disease
N18.31/N18.3: chronic kidney disease [,] stage (3a|iiia); stage (3a|iiia) chronic kidney disease; chronic kidney disease (3a|iiia)
N18.32/N18.3: chronic kidney disease [,] stage (3b|iiib); stage (3b|iiib) chronic kidney disease; chronic kidney disease (3b|iiib)
N18.4: kidney disease [,] stage 4; stage 4 kidney disease; chronic kidney disease [,] stage (4|iv); stage (4|iv) chronic kidney disease; chronic kidney disease (4|iv); severe chronic kidney disease
N18.5: chronic kidney disease [,] stage (5|v); stage (5|v) chronic kidney disease; chronic kidney disease (5|v)
N18: stage (1|2|3a|3b|5) kidney disease
N18.6+Z99.2: chronic kidney disease (requiring|on) [chronic] (dialysis|hemodialysis|hemo dialysis); end stage (renal|kidney) disease (requiring|on) [chronic] (dialysis|hemodialysis|hemo dialysis)
N18.6: end stage renal disease; end stage kidney disease; eskd; end stage renal failure
Z90.5: (left|right) kidney (removed|removal); kidney removed
N25.81: (2ndary|2nd|secondary) hyperparathyroidism of [renal|kidney] [origin|disease]
N13.4: hydroureter
Z99.2: (hd|hemodialysis|dialysis) (patient|pt); dialysis dependent; dependence on [renal] dialysis; hemodialysis dependent; on hemodialysis; on dialysis; chronic (hemodialysis|dialysis); dialysis dependence; peritoneal dialysis; dialysis status; hemodialysis status; (hemodialysis|dialysis) (mwf|tts|tths|m/w/f|t/th/s); (hemodialysis|dialysis) (3 times|three times|3x) (a|per) week; maintenance (hemodialysis|dialysis); receives (hemodialysis|dialysis); dialysis patient; ccpd; capd; (avf|fistula|permcath|permacath|tunneled catheter|dialysis catheter) for (hd|hemodialysis|dialysis); in center (hemodialysis|hd|dialysis); home (hemodialysis|peritoneal dialysis); dialyzes (mwf|tts|tths|t/th/s|m/w/f); dialyzes
N17.9: acute kidney (injury|failure); acute renal (failure|injury)
N17.0: acute tubular necrosis; atn
N19: (renal|kidney) failure; uremia
N28.9: (renal|kidney) (disease|insufficiency|impairment); acute (renal|kidney) insufficiency; renal insufficiency; renal insuff
N04.9: nephrotic syndrome
N05.9: glomerulonephritis
N03.9: chronic glomerulonephritis
N02.B9/N02.8: iga nephropathy; berger disease
N10: acute pyelonephritis
N15.9: kidney infection; infection of [the] kidney
N12: pyelonephritis; pyelo
N11.9: chronic pyelonephritis
N13.30: hydronephrosis
N13.2: hydronephrosis with (stone|renal calculus|ureteral calculus)
N20.0: kidney stone; kidney stones; renal calculus; renal calculi; nephrolithiasis; renal stone; renal stones
N20.1: ureteral (stone|calculus); ureteral stones
N21.0: bladder (stone|stones|calculus)
N26.1: renal atrophy; atrophic kidney
N28.1: renal cyst; kidney cyst; cyst of kidney; renal cysts; kidney cysts; simple renal cyst
Q61.3: polycystic kidney [disease]; polycystic kidneys; pkd; polycystic kidney dz
Q61.2: autosomal dominant polycystic (kidney|kidneys) [disease]; adpkd; adult polycystic kidney disease; autosomal dominant polycystic (kidney|kidneys|kidney dz); polycystic (kidney [disease]|kidneys), autosomal dominant; adult polycystic kidney [disease]
N25.81: secondary hyperparathyroidism; hyperparathyroidism (secondary to|due to|of) renal (disease|origin); hyperparathyroidism due to chronic kidney disease; secondary hyperparathyroidism of renal origin; secondary renal hyperparathyroidism; renal hyperparathyroidism; hyperparathyroidism, secondary; renal secondary hyperparathyroidism; secondary hpt; shpt; hyperparathyroidism of renal origin
N39.0: urinary tract infection; recurrent urinary tract infection; bladder and urinary infection; urine infection; urinary infection; complicated urinary tract infection; chronic urinary tract infection
N30.00: acute cystitis
N30.90: cystitis; bladder infection
N30.20: chronic cystitis
N30.10: interstitial cystitis
N30.4: radiation cystitis; irradiation cystitis
T83.511A+N39.0: catheter associated urinary tract infection due to indwelling urethral catheter
T83.511+N39.0: catheter associated urinary tract infection; urinary tract infection due to [indwelling] [urinary] [foley] catheter; catheter related urinary tract infection; urinary tract infection associated with [foley] catheter; urinary tract infection <from> [to] [the] [indwelling] [urinary] (catheter|foley catheter); (uti|urinary tract infection) <from> [to] [the] [indwelling] [urinary] (foley|cath)
T83.091: (foley|foley catheter|urinary catheter|indwelling catheter|urethral catheter) (blocked|clogged|obstructed|occluded|obstruction|blockage|blocked with sediment); (blocked|clogged|obstructed|occluded) (foley|foley catheter|urinary catheter|indwelling catheter); catheter (blocked|clogged) with sediment; cath (blocked|clogged|occluded|obstructed) [with sediment]; (blocked|clogged) cath; catheter (blocked|clogged|occluded|obstructed)
T83.090: suprapubic [catheter|tube] (blocked|clogged|obstructed|occluded); (blocked|clogged|obstructed) suprapubic (catheter|tube); (sp tube|sp cath|sp catheter|spt|suprapubic cath) (clogged|blocked|occluded|obstructed); (clogged|blocked|occluded|obstructed) (sp tube|sp cath|sp catheter|spt|suprapubic cath)
T83.01: foley catheter malfunction; urinary catheter malfunction; mechanical complication of urinary catheter
N31.9: neurogenic bladder; neuromuscular dysfunction of bladder; neurogenic bladder dysfunction
N32.81: overactive bladder; detrusor overactivity; bladder overactivity; oab
N32.0: bladder neck obstruction; bladder outlet obstruction
N35.9: urethral stricture
N39.3: stress incontinence; stress urinary incontinence
N31.9: ngb
N39.3: incontinent stress; incontinence stress; stress incontinent
N39.41: incontinent urge; incontinence urge; urge incontinence; urge incontinent; urge incontinent of urine; urge urinary incontinence; urgency incontinence
N39.46: mixed incontinence; mixed urinary incontinence; (stress and urge|urge and stress) [urinary] incontinence
N39.42: incontinence without sensory awareness
N39.490: overflow incontinence
R39.81: functional [urinary] incontinence
R32: urinary incontinence; incontinence of urine; incontinent of urine; bladder incontinence; incontinent of bladder; incontinence of bladder; urine incontinence; enuresis
R33.9: urinary retention; retention of urine; unable to void; urine retention; high (pvr|post void residual|residuals); requires (straight cath|intermittent cath|intermittent catheterization|cic); unable to urinate
R33.8: acute urinary retention; chronic urinary retention; neurogenic urinary retention
R31.9: hematuria; blood in urine
R31.0: gross hematuria
R30.0: dysuria; burning with urination
R35.0: urinary frequency; frequent urination
R35.1: nocturia
R39.12: (weak|poor|slow) [urinary|urine] stream
R39.11: urinary hesitancy; hesitancy of (urination|micturition)
R39.14: incomplete bladder emptying; incomplete emptying of [the] bladder
R39.15: urinary urgency; urgency of urination
R80.9: proteinuria
R80.1: (persistent|chronic) proteinuria; proteinuria, (persistent|chronic)
N27.0: (unilateral|left|right) small kidney; small (left|right) kidney; small kidney unilateral
N27.1: bilateral small kidneys; small kidneys bilateral
-: hypertensive chronic kidney disease unspecified with chronic kidney disease stage (i|1) through stage (iv|4) [or] [unspecified]; chronic kidney disease stage (i|1) through stage (iv|4) [or] [unspecified]
N28.81: compensatory (hypertrophy|enlargement) of [the] [left|right] kidney; compensatory renal hypertrophy; (renal|kidney) hypertrophy
N40.0: benign prostatic hyperplasia; enlarged prostate; prostatic hypertrophy; benign prostatic hypertrophy; benign prostate hypertrophy; benign prostatic hyperplasia without (luts|lower urinary tract symptoms); prostatic enlargement; prostatomegaly; prostate enlargement; enlargement of [the] prostate; enlarged prostate gland
N40.1+R33.8: benign prostatic (hyperplasia|hypertrophy) with [acute|chronic] (urinary retention|retention); <bph> [with|,] [acute|chronic] (urinary retention|retention)
N40.1+N13.8: benign prostatic (hyperplasia|hypertrophy) with (urinary|outlet|bladder outlet) obstruction; benign prostatic (hyperplasia|hypertrophy) with obstruction; <bph> [with|,] [urinary|outlet] obstruction; obstructing prostate; obstructive (bph|prostate); bph with bladder outlet obstruction; bph with boo
N40.1: benign prostatic hyperplasia with (luts|lower urinary tract symptoms|urinary symptoms); benign prostatic hypertrophy with (luts|lower urinary tract symptoms); <bph> [with|,] (luts|obstructive symptoms|voiding symptoms|symptoms)
N41.0: acute prostatitis
N41.9: prostatitis
N41.1: chronic prostatitis
N43.3: hydrocele
N45.1: epididymitis
N45.2: orchitis
N49.2: scrotal abscess; scrotal cellulitis; cellulitis of scrotum
N49.3: fournier gangrene; fourniers gangrene
N52.9: erectile dysfunction; male erectile dysfunction; impotence
N81.4: uterine prolapse; uterovaginal prolapse
N81.10: cystocele; prolapsed bladder; bladder prolapse; dropped bladder
N81.6: rectocele
N81.9: pelvic organ prolapse; female genital prolapse
N80.9: endometriosis
N95.2: atrophic vaginitis; vaginal atrophy; postmenopausal atrophic vaginitis
N76.0: vaginitis; bacterial vaginosis
N93.9: abnormal uterine bleeding; vaginal bleeding
E89.40: (surgical|postsurgical|postprocedural|surgically induced|post surgical) menopause; asymptomatic (surgical|postprocedural) menopause
E89.41: symptomatic (surgical|postsurgical|postprocedural) menopause; (surgical|postsurgical|post surgical|surgically induced) menopause with (symptoms|hot flashes|hot flushes|flushing|vasomotor symptoms|night sweats)
N95.0: postmenopausal bleeding
N83.20: ovarian cyst
D25.9: uterine fibroids; fibroid uterus; uterine leiomyoma
N60.1: fibrocystic breast [disease]
N61.0: mastitis
Z87.440: <old> (urinary tract infection|urinary tract infections|recurrent urinary tract infection|recurrent urinary tract infections); <old> (frequent|recurrent) (uti|urinary tract infections|urinary tract infection); <old> utis
Z87.442: <old> (kidney stones|renal calculi|kidney stone|nephrolithiasis|renal stones)
Z87.448: <old> (acute kidney injury|acute renal failure)
Z93.59: suprapubic catheter; suprapubic tube; cystostomy status; suprapubic cystostomy; has suprapubic catheter; cystostomy; sp (cath|catheter|tube); spt; suprapubic cath
Z43.5: attention to (cystostomy|suprapubic catheter); suprapubic catheter (change|changes|care); change of suprapubic catheter; encounter for attention to cystostomy
Z93.6: nephrostomy [tube]; nephrostomy tubes; percutaneous nephrostomy [tube]; urostomy; ileal conduit; nephrostomy status; status of urinary tract opening; ureterostomy; (pcn|pcnu) (tube|tubes|drain|drains); nephrostomies; nephrostomy drain; nephrostomy drains; perc (nephrostomy|neph) [tube|tubes]; neph (tube|tubes)
Z43.6: attention to (nephrostomy|urostomy|ileal conduit); nephrostomy (care|tube care); urostomy care; encounter for attention to other artificial openings of urinary tract; (pcn|neph) (tube|tubes) (care|flush|flushes|dressing|dressing change|exchange); urostomy (pouch|pouching|appliance) [change|changes|teaching]
Z46.6: (foley|urinary|indwelling) [urinary] catheter (change|changes|care|management); foley (change|changes|care|management); encounter for fitting and adjustment of urinary device; change of [foley] [urinary] catheter; indwelling foley catheter (change|care|management)
Z96.0: presence of urogenital implant; ureteral stent; ureteral stents; indwelling ureteral stent; ureteral stent in place
T83.511: infection due to indwelling urethral catheter
I77.0: av fistula acquired; acquired arteriovenous fistula
T82.7: infected (av|dialysis) (fistula|graft); infection of (dialysis|hemodialysis) (catheter|access)
T82.868: (dialysis|hemodialysis|picc|central venous|central line|port|catheter|line) [catheter] related (thrombosis|deep vein thrombosis|dvt|clot); (dialysis|central venous|picc|tunneled) [catheter|line] thrombosis; thrombosis of (dialysis|central venous|picc|tunneled) (catheter|line); thrombosis of (dialysis|av) (graft|fistula)
Z49.01: fitting and adjustment of extracorporeal dialysis catheter; dialysis catheter care
N31.9+K59.2: neurogenic (bladder and bowel|bowel and bladder); neurogenic (bladder bowel|bladder and bowel|bowel and bladder|bowel bladder|b and b)
R33.9: (foley|catheter|foley catheter|indwelling catheter|straight cath|suprapubic catheter|catheterized|cath) (for|due to) [acute|chronic] retention; failed (void trial|voiding trial|trial of void) [with retention]
N39.44: incontinent of urine at night; nocturnal enuresis; nighttime urinary incontinence; nocturnal incontinence
I12.0+N18.6: end stage (renal|kidney) disease (due|secondary) [to] (hypertension|hypertensive nephrosclerosis|hypertensive nephropathy|hypertensive kidney disease|htn nephrosclerosis); end stage (renal|kidney) disease from (hypertension|hypertensive nephrosclerosis|hypertensive nephropathy); hypertensive end stage renal disease
-: kidney (stone prevention|function|function test|diet|friendly diet); renal (diet|function|panel|dosing|function panel); ckd diet; foley catheter (supplies|bag); catheter (bag|supplies|kit|tubing)
R32+R15.9: incontinent [of] (bowel, bladder|bladder, bowel|bowel and bladder|bladder and bowel|b and b|urine and stool|stool and urine|bladder bowel|bowel bladder); (bowel and bladder|bladder and bowel|bowel bladder|urinary and fecal|fecal and urinary) incontinence; incontinence [of] (bowel and bladder|bladder and bowel|urine and stool); b&b incontinence; b&b incontinent; incontinent [of] b&b; incontinence [of] b&b
N05.1: focal segmental glomerulosclerosis; fsgs; focal segmental glomerular sclerosis
N25.0: renal osteodystrophy; renal bone disease
T83.510+N39.0: (cauti|catheter associated urinary tract infection|uti|urinary tract infection) <from> [to] [the] (sp tube|sp cath|sp catheter|suprapubic catheter|suprapubic tube|spt|cystostomy); suprapubic (catheter|tube) [associated|related] (uti|urinary tract infection)
N40.1+R39.12: <bph> [with|,] (weak|poor) [urinary] stream; <bph> [with|,] weak urine stream
N40.1+R35.1: <bph> [with|,] nocturia
N40.1+R35.0: <bph> [with|,] [urinary] frequency; <bph> [with|,] frequent urination
N40.1+R35.0+R39.15: <bph> [with|,] [urinary] frequency and urgency; <bph> [with|,] [urinary] urgency and frequency
N40.1+R39.15: <bph> [with|,] [urinary] urgency
N40.1+R39.11: <bph> [with|,] [urinary] hesitancy
N40.1+R39.14: <bph> [with|,] incomplete (bladder emptying|emptying)
N40.1+R39.16: <bph> [with|,] straining
N32.89: bladder (spasm|spasms); detrusor spasm
T83.031: leakage of [the] (foley|foley catheter|urinary catheter|indwelling catheter)
T83.030: leakage of [the] (sp tube|sp cath|sp catheter|spt|suprapubic catheter|suprapubic tube)
T83.022: nephrostomy [tube] (dislodged|displaced|dislodgement|displacement|fell out|pulled out); (dislodged|displaced) nephrostomy [tube]
T83.092: nephrostomy [tube] (blocked|clogged|obstructed|occluded); (blocked|clogged|obstructed|occluded) nephrostomy [tube]
T83.021: foley (dislodged|displaced|fell out)
B37.31/B37.3: vaginal (yeast|candida); vulvovaginal candidiasis; yeast vaginitis; candida vaginitis; monilial vaginitis
N50.89: scrotal (edema|swelling)
N41.2: (prostate|prostatic) abscess; abscess of [the] prostate
N13.9: obstructive uropathy
N13.1: hydronephrosis with ureteral stricture
N99.89+R33.8: postoperative (urinary retention|retention); post op urinary retention; postop urinary retention; urinary retention (after|following|post) surgery
-: dialysis (nurse|tech|technician|class|options|education|discussion|social worker)
N15.1: (perinephric|perirenal|renal|kidney) abscess; abscess of [the] kidney
N30.80: emphysematous cystitis
N36.8: urethral erosion [from|due to] [foley|catheter]; (traumatic hypospadias|erosion of [the] urethra); meatal erosion
Q54.9: hypospadias
R33.9: (chronic|acute) retention
N40.1+R33.8: retention (<from>|2/2) <bph>
T85.71+Z99.2: (pd|peritoneal dialysis|tenckhoff) catheter [exit|tunnel] [site] infection; infection of [the] (pd|peritoneal dialysis|tenckhoff) catheter [exit|tunnel] [site]; exit site infection of [the] (pd|peritoneal dialysis|tenckhoff) catheter; (pd|peritoneal dialysis|tenckhoff) (exit site|tunnel) infection
R33.9: intermittent retention
N13.5: (ureteral|ureter|ureteric) (stricture|stenosis|obstruction); obstruction of [the] ureter
N49.3: fournier; fournier gangrene; fourniers; fournier disease; necrotizing fasciitis of [the] (scrotum|perineum)
N13.70: vesicoureteral reflux; vur
N39.43: post void dribbling; postvoid dribbling
N39.492: postural urinary incontinence; postural incontinence
N94.2: vaginismus
N64.52: nipple discharge
N64.53: retraction of [the] nipple; nipple retraction
N85.7: hematometra
N27.0: (unilateral|left|right) small kidney; unilateral renal atrophy of unknown cause
`;
