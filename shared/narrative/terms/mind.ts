/** Mind, mood, substances. Marks of these stay off the page (issue 5); the match does not know that. */
export const MIND = `
F03>F03.90: dementia; senile dementia; presenile dementia; primary degenerative dementia; dementia unspecified; major neurocognitive disorder; demented
F03.9>F03.90: dementia without behavioral (disturbance|disturbances); dementia without (behaviors|behaviours)
F03.91/F03.9: dementia with behavioral (disturbance|disturbances|disturbance unspecified); dementia with (behaviors|behaviours)
F03.911/F03.91: dementia with (agitation|aggression|combative behavior|aggressive behavior)
F03.A/F03: mild dementia; dementia, mild
F03.B/F03: moderate dementia; dementia, moderate
F03.C/F03: severe dementia; advanced dementia; (end|late) stage dementia; dementia, severe
F01>F01.50: vascular dementia; multi infarct dementia; multiinfarct dementia; arteriosclerotic dementia; dementia due to (cerebrovascular disease|stroke|strokes); dementia vascular [type]
F01+G30.9: mixed dementia alzheimer and vascular; mixed alzheimer and vascular dementia
F05+N39.0: delirium due to uti
-: (_at|around|before|near|after|until|_by|_from) sundown
R41.0: delirium; acute delirium
F05: delirium <from>; hyperactive delirium; hypoactive delirium; toxic delirium; septic delirium; metabolic delirium; postoperative delirium; delirium with dementia; post op delirium; delirium due to (infection|known physiological condition); sundowning with delirium; delirium superimposed on dementia; sundowning; sundowns; sundown syndrome; sundowner; sundowners
F06.30: mood disorder due to (medical condition|known physiological condition)
F06.4: anxiety (disorder due to medical condition|due to medical condition)
F09: organic brain syndrome
F07.0: personality change due to (brain injury|known physiological condition)
F09: organic mental disorder
F20.9: schizophrenia
F20.0: paranoid schizophrenia
F25.9: schizoaffective disorder
F25.0: schizoaffective disorder bipolar type; schizoaffective disorder, bipolar type; schizoaffective bipolar [type]; schizoaffective, bipolar [type]
F25.1: schizoaffective disorder depressive type; schizoaffective disorder, depressive type; schizoaffective depressive type; schizoaffective, depressive type
F22: delusional disorder; paranoia; delusional disorders
F29: psychosis; psychotic disorder; unspecified psychosis
F23: acute psychosis; brief psychotic disorder
F30.9: manic episode; mania
F31>F31.9: bipolar disorder; bipolar affective disorder; manic depression; manic depressive illness; bipolar disease; bipolar; bipolar i; bipolar i disorder; bipolar 1; bipolar 1 disorder
F31.81: bipolar 2 disorder; bipolar ii; bipolar ii disorder; bipolar 2
F31.30: bipolar (disorder depressed|depression|disorder current episode depressed)
F32.A/F32.9: depression; depression unspecified; depressed with dx of depression; depressive disorder; clinical depression
F32>F32.9: major depression; major depressive disorder; mdd; major depressive disorder single episode; major depressive disorder, single episode; single episode major depression
F32.0: depression, mild, single episode; depression, single episode, mild; mild (major depression|major depressive disorder|mdd); major depressive disorder single episode mild
F32.1: depression, moderate, single episode; depression, single episode, moderate; moderate (major depression|major depressive disorder|mdd); major depressive disorder single episode moderate
F32.2: severe (major depression|major depressive disorder|mdd); major depressive disorder single episode severe
F33>F33.9: recurrent (major depression|major depressive disorder|mdd|depression); major depressive disorder recurrent; major depressive disorder, recurrent; mdd recurrent; mdd, recurrent; major depression recurrent; major depression, recurrent; depression recurrent; depression, recurrent; depressive disorder, recurrent; recurrent depressive disorder
F33.0: mild recurrent major depressive disorder; major depressive disorder recurrent mild; major depressive disorder, recurrent, mild
F33.1: moderate recurrent major depressive disorder; major depressive disorder recurrent moderate; major depressive disorder, recurrent, moderate
F33.2: severe (mdd|major depression|major depressive disorder), recurrent; severe recurrent (mdd|major depression); (mdd|major depression) severe recurrent
F33.1: moderate (mdd|major depression|major depressive disorder), recurrent
F33.0: mild (mdd|major depression|major depressive disorder), recurrent
F33.2: severe recurrent major depressive disorder; major depressive disorder recurrent severe; major depressive disorder, recurrent, severe
F33.3: (mdd|major depressive disorder|major depression) recurrent severe with (psychosis|psychotic features|psychotic symptoms); (mdd|major depressive disorder|major depression), recurrent, severe with (psychosis|psychotic features|psychotic symptoms)
F33.40: recurrent major depressive disorder in remission; major depressive disorder recurrent in remission
F34.1: dysthymia; dysthymic disorder; persistent depressive disorder
F41.9: anxiety; anx; anxiety disorder
F41.1: generalized anxiety disorder; anxiety state; gad
F41.0: panic disorder; panic attacks
F41.8: mixed anxiety and depression; anxiety depression; anxiety with depression; mixed anxiety and depressive disorder
F40.10: social anxiety disorder; social phobia
F40.00: agoraphobia
F42.9: obsessive compulsive disorder; ocd
F43.10: post traumatic stress disorder; posttraumatic stress disorder
F43.12: chronic (post traumatic stress disorder|ptsd)
F43.20: adjustment (disorder|reaction)
F43.21: adjustment (disorder|reaction) with (depressed mood|depression); situational depression
F43.22: adjustment (disorder|reaction) with (anxiety|anxious mood); situational anxiety
F43.23: adjustment (disorder|reaction) with mixed anxiety and depressed mood; adjustment disorder with anxiety and (depression|depressed mood); adjustment disorder with (depression|depressed mood) and anxiety; adjustment disorder mixed
F43.81: prolonged grief disorder; complicated grief
F44.9: conversion disorder; dissociative disorder
F45.9: somatoform disorder
F45.0: somatization disorder
F48.2: pseudobulbar affect; pba; pseudobulbar
F50.00: anorexia nervosa
F50.2: bulimia [nervosa]
F51.01: primary insomnia
F51.04: chronic insomnia; psychophysiologic insomnia
F60.3: borderline personality disorder; borderline pd; borderline personality
F60.9: personality disorder
F63.81: intermittent explosive disorder
F70: mild (id|idd); mild intellectual (disability|disabilities); intellectual (disability|disabilities), mild
F71: moderate (id|idd); moderate intellectual (disability|disabilities); intellectual (disability|disabilities), moderate
F73: profound (intellectual disability|intellectual disabilities|id|mental retardation); intellectual (disability|disabilities), profound
F72: severe (id|idd); severe intellectual (disability|disabilities); intellectual (disability|disabilities), severe
F79: intellectual (disability|disabilities); mental retardation; developmental delay intellectual
F80.9: speech and language developmental delay
F84.0: autism; autistic disorder; autism spectrum disorder
F90.9: attention deficit hyperactivity disorder; adhd; attention deficit disorder
F53.0: postpartum depression; pp depression
Q90.9: down syndrome; trisomy 21; downs syndrome
R45.851: (passive|active) si; suicidal ideation; suicidal ideations; suicidal thoughts
R45.1: restlessness and agitation; agitation
R44.3: hallucinations
R44.1: visual hallucinations
R44.0: auditory hallucinations
R46.89: combative behavior
R45.4: irritability
R45.87: impulsiveness; impulsivity
G43.009: (migraine|migraines|migraine headache|migraine headaches) without aura
-: respiratory depression; cns depression; st depression; st segment depression; marrow depression; bone marrow depression; depression of [the] (st|st segment|marrow)
R45.86: emotional lability
Z91.83: wandering; wanders; wandering behavior; wanders (off|outside|away|at night|out of house|out front door); elopement risk; exit seeking
Z91.51: attempted suicide; (<old>|past) (suicide attempt|suicidal behavior|suicide attempts); suicide attempts; suicide (attempt|attempts) [by] (od|overdose|hanging|cutting)
F10.2>F10.20: alcohol dependence; alcohol use disorder severe; alcoholism; alcoholic; alcohol addiction; alcohol use disorder moderate; moderate alcohol use disorder; severe alcohol use disorder; chronic alcoholism
F10.1>F10.10: alcohol abuse; etoh abuse; mild alcohol use disorder; excessive alcohol abuse
F10.2>F10.20: alcohol use disorder, (severe|moderate)
F10.1>F10.10: alcohol use disorder, mild
F01>F01.50: dementia, vascular; dementia, multi infarct
-: alcohol use disorder
F10.21: alcohol dependence in remission; alcoholism in remission; alcohol use disorder in remission; recovering alcoholic; [in] recovery from (alcohol dependence|alcoholism|alcohol use disorder|alcohol addiction|severe alcohol use disorder); (alcohol dependence|alcoholism|alcohol use disorder|alcohol addiction) in recovery
F11.21: [in] recovery from (opioid|heroin|opiate) (dependence|addiction); [in] recovery from opioid use disorder; (opioid|heroin|opiate) (dependence|addiction) in recovery; opioid use disorder in recovery
F14.21: [in] recovery from cocaine (dependence|addiction); cocaine (dependence|addiction) in recovery
F10.23: alcohol withdrawal; etoh withdrawal; alcohol dependence with withdrawal
F10.231: delirium tremens; alcohol withdrawal delirium
F10.97: alcohol induced [persisting] dementia; alcoholic dementia; alcohol related dementia; dementia due to (alcohol|etoh|alcoholism)
F10.96: korsakoff (syndrome|psychosis|disease); wernicke korsakoff syndrome; alcoholic amnestic disorder
F04: (korsakoff|amnestic) (psychosis|syndrome), nonalcoholic; nonalcoholic korsakoff (psychosis|syndrome)
E51.2: wernicke encephalopathy
F11.2>F11.20: (heroin|fentanyl|opiate) use disorder [moderate|severe]; opioid use disorder, (moderate|severe); opioid use disorder on (buprenorphine|suboxone|methadone); opioid dependence; opioid use disorder; opiate dependence; heroin dependence; opioid addiction; heroin addiction; opioid use disorder moderate; opioid use disorder severe
F11.1>F11.10: opioid abuse; opiate abuse; heroin abuse
F11.21: heroin, in remission; (heroin|opiate) (dependence|addiction|use disorder) in [early|sustained|full] remission; opioid dependence in remission; opioid use disorder in remission
F11.23: opioid withdrawal; opiate withdrawal
F11.90: opioid use unspecified
F12.1>F12.10: cannabis abuse; marijuana abuse
F12.2>F12.20: cannabis dependence; cannabis use disorder; marijuana dependence
F13.2>F13.20: (sedative|benzodiazepine) dependence; sedative hypnotic dependence
F14.1>F14.10: cocaine abuse; crack cocaine abuse
F14.2>F14.20: cocaine dependence; cocaine use disorder; cocaine addiction
F15.1>F15.10: (amphetamine|methamphetamine|stimulant|meth) abuse
F15.2>F15.20: (amphetamine|methamphetamine|stimulant|meth) dependence; methamphetamine use disorder
F19.1>F19.10: (polysubstance|substance|drug) abuse
F19.2>F19.20: (polysubstance|substance|drug) dependence; substance use disorder; drug addiction; polysubstance use disorder
F17.21>F17.210: cigarette (nicotine dependence|dependence); nicotine dependence cigarettes; cigarette smoker; smokes cigarettes; nicotine dependence, cigarettes; current cigarette smoker
F17.2>F17.200: (still|currently) (smokes|smoking); (continues|continued) to smoke; continues smoking; smokes (daily|every day|occasionally); smoker; current [every day] smoker; current everyday smoker; active smoker; nicotine dependence; tobacco dependence; tobacco use disorder
F17.220: chewing tobacco dependence; chews tobacco
F17.290: smokes (cigars|a pipe|pipe|cigarillos); cigar smoker; (cigar|pipe) smoker; cigars daily; vaping nicotine dependence; vapes; vapes (nicotine|daily); vaping; nicotine dependence vaping; e cigarette (use|user); uses e cigarettes; nicotine vape; vapes only
Z72.0: tobacco use; tobacco abuse
Z87.891: former smoker; ex heavy smoker; (smoker|smoked) in [the] past; gave up [his|her] (smoking|cigarettes|tobacco|pipe|cigars); ex smoker; <old> (smoking|tobacco use|nicotine dependence|tobacco abuse|tobacco dependence|cigarette smoking); quit smoking; former tobacco (use|user); past smoker; former cigarette smoker; <old> tobacco; stopped smoking; remote smoker; quit (cigarettes|cigs|tobacco|smoking cigarettes); ex tobacco user; (stopped|quit) tobacco
Z77.22: secondhand smoke exposure; exposure to secondhand smoke; second hand smoke exposure
-: depression (screen|screening|scale|screening tool|inventory); anxiety (scale|screening); smoking cessation; tobacco cessation; (trying|try|wants|want|ready|plan|planning|hopes|hoping|attempting|advised|encouraged|counseled|urged|willing|unable|refuses|help) [to] quit (smoking|tobacco|cigarettes|cigs); non smoker; nonsmoker; never smoker; alcohol (wipe|wipes|swab|pad|pads|prep|prep pad|based); dementia (care|unit|education|resources|staging|support group|friendly); manual (wandering|muscle testing); suicidal ideation screening; agitation scale
-: gad 2; gad 7; gad 2 score; gad 7 score; (depression|anxiety) (screen|screening|scale|inventory)
G20.A1+F06.0/G20+F06.0: parkinson psychosis; parkinson disease psychosis; parkinsons psychosis; parkinsons disease psychosis; psychosis (of|in|from|due|related) (parkinson|parkinsons) [disease]; parkinson hallucinosis
F31.81: bipolar [disorder] type 2; bipolar [disorder] type ii; bipolar type 2 disorder
-: alcoholics anonymous; (pulmonary|bronchial) artery narrowing; aftercare [following] surgery for (injury|trauma|injuries); alcoholic (drink|drinks|beverage|beverages); non alcoholic (drink|drinks|beverage|beverages|beer|wine); wandering [atrial] pacemaker; (ocd|obsessive compulsive disorder) (lesion|lesions) [medial|lateral] [femoral condyle|talus]
F14.1>F14.10: (cocaine use disorder, mild|mild cocaine use disorder|cocaine use disorder mild)
F12.1>F12.10: (cannabis|marijuana) use disorder, mild; mild (cannabis|marijuana) use disorder
F12.2>F12.20: (cannabis|marijuana) use disorder, (moderate|severe); marijuana use disorder
F11.1>F11.10: opioid use disorder, mild; mild opioid use disorder
F15.1>F15.10: (meth|methamphetamine|amphetamine|stimulant) use disorder, mild; mild (meth|methamphetamine|amphetamine|stimulant) use disorder
F15.2>F15.20: (meth|amphetamine|stimulant) use disorder; (meth|methamphetamine|amphetamine|stimulant) use disorder, (moderate|severe)
F13.2>F13.20: (benzo|benzodiazepine|sedative) use disorder; benzo dependence
F95.2: tourette; tourettes; tourette (syndrome|disorder); tourettes (syndrome|disorder)
F43.20: grief reaction
F31.4: (bipolar|bipolar i|bipolar 1|bipolar disorder|bipolar i disorder|bipolar 1 disorder) [,] [most recent|current|last] episode depressed [,] severe [,] without (psychosis|psychotic features)
F31.5: (bipolar|bipolar i|bipolar 1|bipolar disorder|bipolar i disorder|bipolar 1 disorder) [,] [most recent|current|last] episode depressed [,] severe [,] with (psychosis|psychotic features)
F31.13: (bipolar|bipolar i|bipolar 1|bipolar disorder|bipolar i disorder|bipolar 1 disorder) [,] [most recent|current|last] episode manic [,] severe [,] without (psychosis|psychotic features)
F31.70: (bipolar|bipolar disorder) [currently] in [full] remission; (bipolar|bipolar disorder), in [full] remission
F32.3: (mdd|major depression|major depressive disorder), severe [,] with (psychosis|psychotic features); severe (mdd|major depression) with (psychosis|psychotic features); psychotic depression
F33.3: (mdd|major depression|major depressive disorder), recurrent, severe with (psychosis|psychotic features); recurrent severe (mdd|major depression) with (psychosis|psychotic features)
F40.01: panic disorder with agoraphobia
F33>F33.9: depression, major, recurrent; major recurrent depression
F32>F32.9: depression, major
F31.3>F31.30: (bipolar|bipolar disorder), depressed
F10.21: (alcohol dependence|alcoholism) [,] in (early|sustained|full|early full|sustained full) remission; alcohol use disorder, (moderate|severe), in [early|sustained|full] remission; (moderate|severe) alcohol use disorder in [early|sustained|full] remission
F10.11: alcohol use disorder, mild, in [early|sustained|full] remission; mild alcohol use disorder in [early|sustained|full] remission; alcohol abuse in [early|sustained|full] remission
F11.21: (opioid dependence|opiate dependence|heroin dependence) [,] in [early|sustained|full] remission; opioid use disorder, (moderate|severe), in [early|sustained|full] remission
F14.21: cocaine dependence [,] in [early|sustained|full] remission
F15.21: (methamphetamine|meth|stimulant|amphetamine) dependence [,] in [early|sustained|full] remission
F17.220: smokeless tobacco (use|user); uses (smokeless tobacco|snuff|chew|chewing tobacco|dip); dips (tobacco|snuff)
F51.5: nightmare disorder
Z91.52: <old> (self harm|self injury|nonsuicidal self harm|self cutting)
F33.0: (major depression|depression|major depressive disorder|mdd|depressive disorder), mild, recurrent
F33.1: (major depression|depression|major depressive disorder|mdd|depressive disorder), moderate, recurrent
F33.2: (major depression|depression|major depressive disorder|mdd|depressive disorder), severe, recurrent
F06.31: depression (post|following) (stroke|cva); post stroke (depression|mood disorder); poststroke depression; depression after [the|his|her] (stroke|cva); depression due to [the|his|her] (stroke|cva)
G30.9+F02.84: alzheimer [disease] with anxiety
G30.9+F02.811: alzheimer [disease] with agitation
G30.9+F02.82: alzheimer [disease] with (psychosis|hallucinations|delusions|paranoia)
G30.9+F02.A: mild alzheimer [disease]; alzheimer [disease], mild
G30.9+F02.B: moderate alzheimer [disease]; alzheimer [disease], moderate
G30.9+F02.C: (severe|advanced|end stage|late stage) alzheimer [disease] [dementia]; alzheimer [disease] [dementia], (severe|advanced)
G30.1+F02.A: (late onset alzheimer disease|alzheimer disease, late onset|alzheimer disease late onset), mild [dementia]
G30.1+F02.B: (late onset alzheimer disease|alzheimer disease, late onset|alzheimer disease late onset), moderate [dementia]
G30.1+F02.C: (late onset alzheimer disease|alzheimer disease, late onset|alzheimer disease late onset), severe [dementia]
F41.9+F32.A: (anx|anxiety) dep; dep anx; anx depression; depression anx; depression, anx; anx, depression; anx, dep; dep, anx
F01.518/F01: vascular dementia with (behaviors|behavioral disturbance|behavioral disturbances); dementia vascular with (behaviors|behavioral disturbance)
Z63.4: (husband|wife|spouse|son|daughter|partner) (passed away|passed) [in] (january|february|march|april|may|june|july|august|september|october|november|december|last month|this year|recently|last week); (husband|wife|spouse|son|daughter|mother|father|sister|brother|partner) died [in] (january|february|march|april|may|june|july|august|september|october|november|december|last month|this year|recently|last week|in the spring|in the summer)
H53.16: charles bonnet [syndrome] [hallucinations]; visual release hallucinations
-: (unable|not able|cannot|can not|does not|doesnt) [to] read english; (unable|not able) to read or write english
F17.220: chewing tobacco [daily|use|user]; tobacco chewing; chewing tobacco
F43.0: acute stress (reaction|disorder)
Z91.51: <old> (attempt|attempts) [by] (od|overdose|hanging|cutting wrists|cutting)
F25.0: schizoaffective (disorder|psychosis) (manic|mixed|bipolar) type; schizoaffective (disorder|psychosis), (manic|mixed|bipolar) type
F33.3: recurrent severe [episodes of] major depression with [mood congruent|mood incongruent] (psychotic symptoms|psychotic features|psychosis)
F90.0: (adhd|attention deficit hyperactivity disorder) predominantly inattentive [type|presentation]; (adhd|attention deficit hyperactivity disorder), predominantly inattentive [type|presentation]; adhd inattentive [type]
F90.1: (adhd|attention deficit hyperactivity disorder), predominantly hyperactive [impulsive] [type|presentation]
F90.2: (adhd|attention deficit hyperactivity disorder), combined (type|presentation); adhd combined [type]
F01>F01.50: [major] neurocognitive disorder due to vascular disease; vascular neurocognitive disorder
F31.2: (bipolar|bipolar i|bipolar 1|bipolar disorder|bipolar i disorder|bipolar 1 disorder) [,] [current or most recent|most recent|current|last] [episode] manic [,] with [mood congruent|mood incongruent] (psychosis|psychotic features|psychotic symptoms)
F45.21: hypochondriasis; illness anxiety disorder
F51.3: sleepwalking; somnambulism
`;
