/** Words of the two homebound criteria (Medicare Benefit Policy Manual ch. 7 §30.1.1), and of what is none. */

import { pattern } from '../../pattern.ts';

/**
 * Criterion one (Medicare Benefit Policy Manual ch. 7 §30.1.1): supportive device, special transport or another person, or
 * leaving is contraindicated.
 */
export const AID = pattern('i')`
  \b(?:
    (?:rolling |front[- ]wheeled |four[- ]wheeled |2|4|wheeled |standard )?walkers?
    |(?:assistive|supportive|adaptive) devices?
    |(?:holds?|holding|guid(?:es?|ing)|escort(?:s|ed|ing)?|accompan(?:y|ies|ied)) (?:him|her|them|the patient|by)\b
    |rollator|fww|rw|4ww|(?:quad |single[- ]point )?canes?|crutch(?:es)?|wheelchair|w\/c|power chair|scooter
    |stretcher|hoyer|mechanical lift|gait belt
    |prosthe(?:sis|tic)(?! (?:joint|knee|hip|shoulder|valve|heart|mesh|graft|infection|device infection)s?\b)
    |(?:assist\w*|help|support|supervision|aid|arm) (?:of|from|by) (?:the |an?other |his |her |their |an? |at least )?(?:
      one|two|1|2|person|people|adult|caregiver|family|wife|husband|spouse|daughter|son|partner|aide|someone|others?
      |rail
    )
    |(?:
      min|mod|max|total|contact guard|stand[- ]?by|one[- ]person|two[- ]person|1[- ]person|2[- ]person|hands[- ]on
    )(?:imal|erate|imum)? (?:physical )?(?:assist\w*|help)
    |CGA|SBA|(?:needs?|requires?|with) (?:the )?(?:\w+ )?(?:assistance|assist|help|supervision)
    |(?:another|one|two|1|2) (?:person|people)
    |(?:special|wheelchair|ambulance|medical|non-?emergency|adapted|para-?)[- ]?(?:transport\w*|van|transit)
    |(?:a )?driver who helps|needs? (?:\w+ ){1,3}to (?:help|assist|accompany|drive|carry|push|take)
    |(?:carr(?:y|ies|ied|ying)|lift(?:s|ed|ing)?|push(?:es|ed|ing)?) (?:him|her|them|the patient|pt)
    |tak(?:es?|ing) (?:[\w.]+ ){0,4}(?:two|three|four|[2-4]) (?:
      neighbou?rs|sons|daughters|men|people|persons|adults|aides|emts|firefighters|family members|caregivers
    )
    |bed[- ]?(?:bound|fast|ridden)|chair[- ]?(?:bound|fast)|contra-?indicated|(?:advised|told|instructed|ordered) (?:\w+ )?not to leave|(?:may|must|should|can) ?not leave
    |immuno-?(?:compromised|suppressed)|neutropeni\w+|isolation precautions|non[- ]?weight[- ]?bearing|NWB
    |(?:unsafe|not safe) (?:to (?:leave|go out)|alone|unattended|unaccompanied|unsupervised|(?:by|on) (?:(?:him|her|them)sel\w+|(?:his|her|their) own))
    |(?:needs?|requires?|with) (?:an? |the |another )?(?:\w+ )?(?:companion|attendant|escort|chaperone)
  )\b
`;

/** "Unable to leave without a wheelchair": a denial that says the need. */
export const NOT_WITHOUT = pattern('i')`
  \b(?:
    unable|cannot|can ?not|can['’]t|not able|inability|never|not|only
  )\b[^.;\n]{0,60}\b(?:without|except with|unless|but with)\b[^.;\n]{0,40}?\b(?:
    walker|rollator|cane|wheelchair|crutches|scooter|guide|escort|attendant|wife|husband|spouse|son|daughter
    |caregiver|family|assist\w*|help|aid|person|someone|supervision|transport\w*|lift|device|stretcher|ambulance
  )\b
  |\b(?:
    refuses|afraid|unwilling|will not|won['’]t
  )(?: to)? (?:leave|go out)\b[^.;\n]{0,30}\bwithout\b[^.;\n]{0,30}?\b(?:
    guide|escort|attendant|companion|wife|husband|spouse|son|daughter|mother|father|sister|brother|caregiver|family|person
    |someone|supervision|assist\w*|help
  )\b
  |\b(?:
    unable|cannot|can ?not|can['’]t|not able|never|not safe|unsafe|not|only
  )\b[^.;\n]{0,40}\b(?:
    un(?:attended|accompanied|assisted|supervised|escorted)
    |unless (?:accompanied|escorted|assisted|helped|supervised)
  )\b
`;

/** "Unable to leave without considerable effort": a denial that says the effort. */
export const NOT_WITHOUT_EFFORT =
  /\b(?:unable|cannot|can ?not|can['’]t|not able|inability|never|not)\b[^.;\n]{0,40}\bwithout (?:an? )?(?:considerable|great|major|significant|extreme|substantial|marked|much|taxing)(?: and taxing)? (?:effort|difficulty|strain)\b/i;

/** Criterion two, first half. */
export const UNABLE = new RegExp(
  `\\b(?:${[
    "(?:normal(?:ly)?|generally|usually|typically)(?: an?)? (?:inability|unable|not able|cannot|can ?not|can['’]t)",
    String.raw`(?:can ?not|can['’]t|unable to|not able to) leave (?:otherwise|alone|unassisted|independently|by (?:him|her|them)sel\w+|on (?:his|her|their) own|without)`,
    '(?:normally|usually|typically|generally|mostly|always) (?:stays?|remains?) (?:at |in |inside )?(?:the |his |her |their )?(?:home|house|residence|indoors|inside|in)',
    '(?:stays?|remains?) (?:at |in )?(?:home|the house|indoors) (?:except|unless|other than|apart from)',
    'house[- ]?bound',
    'never (?:leaves|goes out)',
    '(?:hardly|barely|scarcely)(?: ever)? (?:leaves?|goes out|gets out)',
    '(?:is |are )?(?:usually|mostly|normally|always|nearly always) (?:at home|in the house|indoors|stays? in|does not leave)',
    '(?:goes|gets|taken) out (?:for|to) [a-z ]{3,40}(?:and nothing else|and nowhere else|only)',
    '(?:does so|happens?|happening|goes) only (?:for|to|when|with)',
    '(?:refuses|declines) to leave (?:the |his |her |their )?(?:home|house|bedroom|room)',
    '(?:absent|away)(?: from (?:the |his |her |their )?(?:home|house))? (?:only|rarely|seldom|infrequently)',
    '(?:outings|trips|absences)(?: (?:outside|out|away|from (?:the |his |her |their )?(?:home|house)))?(?: are| is|:)? (?:infrequent|rare|short|brief|seldom|few|limited)',
    '(?:normal )?inability to leave',
    String.raw`(?:is |are )?(?:normally |usually |generally )?(?:unable|not able) to (?:\w+ )?leave (?:the |his |her |their )?(?:home|house|residence)`,
    // In a sentence about being homebound, leaving is leaving home.
    String.raw`(?<=\b(?:home|house)[- ]?bound\b[^.\n]{0,160})(?:normally |usually |generally )?(?:unable|not able) to (?:\w+ )?leave(?= *(?:[.,;:)]|$|and\b|without\b|due\b|because\b|except\b|unless\b))`,
    'can ?not (?:normally |usually |safely )?leave (?:the |his |her |their )?(?:home|house|residence)',
    'leaves? (?:the |his |her |their )?(?:home|house|residence)? ?(?:only|rarely|seldom|infrequently|just) ?(?:for|to|with)?',
    '(?:only|rarely|seldom|infrequently) leaves?(?: (?:the |his |her |their )?(?:home|house|residence))?',
    'absences? (?:from (?:the )?home )?(?:are|is|were) (?:infrequent|rare|short|brief|of short)',
    '(?:infrequent|rare)(?:,? (?:and )?(?:short|brief))? absences',
    String.raw`(?:can ?not|unable to|does not|do not|doesn['’]t|can['’]t|never|not able to) (?:go|get) (?:out|outside|anywhere)\b`,
    '(?:go|goes|gets) out(?:side)? (?:only|rarely|seldom|just)',
    '(?:only|rarely|seldom) (?:goes|gets) out',
    '(?:leaves|goes out|gets out|is out|outings?|out)(?: of (?:the |his |her )?(?:home|house))?(?: only| about| approximately| roughly| maybe){0,2} (?:monthly|once (?:a|per|each) month|(?:once|twice) monthly|every (?:few|couple of|two|three|four|[2-6]) (?:weeks|months))',
    '(?:has|have) not (?:left (?:the |his |her |their )?(?:home|house)|(?:been|gone|gotten) (?:out(?:side)?|anywhere))',
    'bed[- ]?(?:bound|fast|ridden)',
    "(?:unable|not able|can ?not|can['’]t)(?: to)?(?: (?:leave|go out|get out)(?: (?:the |his |her |their )?(?:home|house|residence))?)? (?:normally|usually|typically|generally)",
    String.raw`not (?:normally|usually|typically|generally) (?:able|leav\w+|out)`,
    "(?:does not|doesn['’]t|do not|don['’]t) (?:normally|usually|typically|generally|routinely|regularly) (?:leave|go out|get out)",
    "(?:does not|doesn['’]t|do not|don['’]t) (?:leave|get out of) (?:the |his |her |their )?(?:home|house|residence)",
    '(?:rarely|seldom|hardly ever) (?:able|out)',
    '(?:outside|out of (?:the |his |her |their )?(?:home|house)|out) only (?:for|to|with)',
  ].join('|')})\\b`,
  'i',
);

/** Criterion two, second half: the words of the manual, or what the effort is. */
export const EFFORT = pattern('i')`
  \b(?:
    tax(?:ing|es)(?: effort)?|hardship|ordeal|laborious|struggles?|(?:worn|wiped|tired) out
    |(?:very|extremely|so|too|really) (?:tir(?:ing|ed)|draining|fatigu(?:ing|ed)|hard|difficult|weak)
    |catch (?:his|her|their) breath|(?:has|needs?|must|have) (?:to )?(?:stop|pause|sit(?: down)?|lie down)
    |stops? (?:and|to|every|after)
    |(?:
      caus(?:es?|ing)|results? in|leads? to|brings? on|triggers?|produces?
      |leaves (?:him|her|them|(?:the )?(?:patient|pt))
    ) (?:\w+ ){0,3}(?:
      dyspne\w*|sob|short(?:ness)? of breath|pain|fatigue[sd]?|exhaust\w*|desaturat\w*|dizz\w*|angina|palpitations
      |breathless\w*|winded|weak\w*|(?:severe |great |marked )?(?:distress|agitation|panic|anxiety)
    )
    |(?:for|the) (?:the )?rest of the day|(?:a lot of|lots of|much) (?:effort|difficulty)
    |(?:great|considerable|extreme|significant|much) difficulty|strenuous
    |(?:hours|days|a day|minutes|a long time) to (?:recover|prepare|get (?:from|out|to|ready|dressed|down))
    |\d+ (?:feet|ft) (?:\w+ ){0,4}before (?:resting|stopping|sitting)|(?:max(?:imal|imum)?|mod(?:erate)?) effort
    |makes? (?:him|her|them|the patient|pt) (?:\w+ ){0,3}?(?:dizzy|winded|breathless|short of breath|sob|exhausted|weak|tired|ill|nauseated)
    |(?:left|leaves|leaving) (?:him|her|them|(?:the )?(?:patient|pt)) (?:\w+ ){0,2}(?:spent|drained|worn|wiped)
    |(?:wipes?|wears?) (?:him|her|them) out|tires (?:him|her|them)|(?:gets?|becomes?|is) (?:winded|breathless|exhausted)
    |(?:considerable|great|major|significant|maximal|extreme|substantial|marked|extraordinary|enormous|tremendous|huge|immense) (?:and \w+ )?effort|exhaust\w*
    |(?:
      must|has to|needs? to|needs|requires?|with|stops? to|frequent|several|sitting|standing
    )(?: \w+){0,3} rests?(?: breaks?| periods?| stops?)?
    |(?<!\bat )rests? (?:breaks? |stops? |periods? )?(?:for|after|every|often|at|two|three|\d)
    |legs? (?:gives?|gave|giving) (?:out|way)|sleeps (?:all|most of|the rest of|through) (?:the )?(?:day|morning|afternoon|evening)
    |(?:
      short(?:ness)? of breath|dyspne(?:a|ic)|sob|winded|breathless|fatigue[sd]?|tire[sd]?|weak|pain|unsteady
      |oxygen desaturat\w*|desaturat\w*
    )[^.;\n]{0,40}?\b(?:after|with|on|upon|within|when|while|at) (?:
      about |only |approximately |less than |walking |ambulating |leaving |going out|minimal |any |mild |moderate |exertion|activity
      |the stairs|climbing |\d|ten|twenty|thirty|fifty|a few
    )
    |(?:after|within) (?:about |only |approximately |less than )?(?:\d+|ten|twenty|thirty|fifty|a few) (?:feet|ft|steps|yards|minutes|stairs)
    |(?:recover(?:y|s)?|to recover) (?:\w+ ){0,3}(?:after|for|takes|of|\d)|bed[- ]?(?:bound|fast|ridden)
  )\b
`;

/** A sentence that speaks of being homebound. */
export const PASSAGE = pattern('i')`
  \b(?:
    (?:home|house)[- ]?bound|HB(?= ?[:=] ?\D| status)|confined to (?:the |his |her |their )?home
    |leav(?:e|es|ing) (?:the |his |her |their )?(?:home|house|residence)|taxing|normal inability|normally unable
    |bed[- ]?bound|(?:go|goes|get|gets) out(?:side)? (?:only|except|of the (?:home|house))
    |(?:can ?not|unable to|does not) (?:go|get) out
    |(?:hardly|barely|rarely|seldom)(?: ever)? (?:leaves?|goes out|gets out)
    |get(?:s|ting)? out of the (?:home|house)|home confinement
    |(?:goes|gets) out (?:for|to) [a-z ]{3,40}(?:and nothing else|only)
  )\b
`;

/** What the manual says of everyone: taken out, so that what is said of this patient remains. */
export const BOILERPLATE = pattern('gi')`
  \b(?:
    home[- ]?bound(?: status)?
    |(?:because of|due to|as a result of) (?:\w+ )?(?:
      illness|injury|condition|medical conditions?|diagnos[ei]s
    )(?: or injury| and injury)?
    |confined to (?:the )?home|considerable|taxing|effort|normal inability|normally unable
    |absences? (?:from home )?(?:are|is) [a-z ,]+|short duration
    |(?:supportive|assistive) devices?(?: such as [a-z, ]+)?|special transport\w*|medically contraindicated
    |criteri(?:a|on) (?:one|two|1|2)
  )\b
`;

/** What makes a reason this patient's: a symptom, a deficit, a measure, a procedure, what they lean on. */
export const SPECIFIC = pattern('i')`
  \b(?:
    short(?:ness)? of breath|dyspne\w+|sob|doe|pain\w*|weak\w*|unstead\w*|imbalance|poor balance|balance|atax\w*
    |aphasi\w*|decondition\w*|letharg\w*|obes\w*|bariatric|(?:sternal|spinal|hip|posterior|anterior) precautions
    |tlso|falls?|fell|dizz\w*|vertigo|syncop\w*|fatigue\w*|endurance|oxygen|o2
    |\d+ ?(?:feet|ft|steps?|stairs?|minutes?|min|yards|l|liters?|percent|%|of 10)|\d+\/10
    |(?:ten|twenty|thirty|fifty) (?:feet|steps|yards|minutes)|hemi\w+|para\w*pleg\w*|quadri\w*|paraly\w+|amput\w+|[ab]ka
    |fractur\w+|post-?op\w*|s\/p|surg\w+|replacement|arthroplast\w+|arthritis|stroke|cva|parkinson\w*|dementia
    |alzheimer\w*|confus\w+|disorient\w+|cognit\w+|memory|wander\w*|blind\w*|vision|low vision|neuropath\w+|edema
    |wounds?|ulcers?|incision|drain\w*|dialysis|chemo\w*|cancer|metasta\w+|copd|chf|heart failure|respiratory|angina
    |chest|tremor\w*|spastic\w*|contracture\w*|freez\w+|shuffl\w+|gait|weight[- ]?bearing|nwb|ttwb|bed[- ]?bound
    |tracheo\w*|ventilator|immuno\w+|neutropen\w+|infect\w+|anxi\w+|agoraphob\w*|psych\w+|depress\w+|hallucinat\w*
    |seizure\w*|transfers?|stairs
  )\b
`;

export const NOT_HOMEBOUND = /\bhome[- ]?bound\b/i;

/** A denial in other words, and what contradicts the status: leaving without need or effort. */
export const LEAVES_FREELY = pattern('i')`
  \b(?:does|do|did)(?: not|n['’]t) (?:qualify|meet|satisfy)\b[^.;\n]{0,40}\bhome[- ]?bound\b
  |(?<=\bhome[- ]?bound(?: status)?\s*[:?=]\s*)(?:no(?! longer)|not met|denied)\b
  |\b(?:drives|driving) (?:
    (?:him|her)self|(?:his|her) (?:own )?(?:car|truck)|to (?:the )?(?:store|mall|gym|work|shops?|market|club)
  )\b(?! to (?:
    church|mass|services|dialysis|the doctor|medical|appointments?
    |(?:his|her) (?:[\w.’']+ ){0,2}?(?:doctors?|physicians?|appointments?|pcp|church|dialysis|therapy|treatments?|chemo\w*|clinic|cardiologist|visits?)
  ))
  |\b(?:works|working|employed|volunteers) (?:part|full)[- ]?time\b(?! from home)
  |\b(?:goes|drives|walks|travels|returned) to (?:work|(?:the |his |her )?(?:gym|job|office job|casino|bar))\b(?! (?:for|to see) )
  |\b(?:attends|goes to|takes part in|participates in) (?:\w+ ){0,3}?(?:gym|aerobics|fitness|exercise class(?:es)?|yoga|zumba|bowling|golf|casino)\b[^.;\n]{0,40}?\b(?:daily|every (?:day|week|morning)|each (?:day|week|morning)|weekly|nightly|(?:\w+ )?(?:times|mornings|afternoons|evenings|nights|days|x) (?:a|per|every|each) week)\b
  |\bwalks (?:the|his|her) dogs?\b
  |\b(?:leaves?|leaving) (?:the |his |her |their )?(?:home|house|residence) (?:\w+ ){0,2}?(?:
    daily|every day|freely|at will|whenever|without (?:any |much )?(?:difficulty|help|assistance|effort)
  )\b
  |\bable to leave (?:the |his |her |their )?(?:home|house|residence) (?:\w+ ){0,2}?(?:freely|at will|whenever|without (?:any |much )?(?:difficulty|help|assistance|effort))\b
  |(?<=\bhome[- ]?bound(?: status)? ?[:?]? ?(?:(?:\[ ?\]|\( ?\)|☐) ?y(?:es)? ?)?(?:\[[x✓]\]|\([x✓]\)|☒|☑) ?)no?\b
`;

/** Goes about outside as well as anybody. */
export const WALKS_FREELY = pattern('i')`
  \bindependent(?:ly)? (?:in|with|for) community (?:ambulation|mobility|distances)\b
  |\b(?:walks|ambulates)(?: in the)? (?:community|unlimited)(?: distances?)? (?:\w+ ){0,2}?(?:independently|without (?:an? |any )?(?:assistive |ad\b|difficulty)|with no (?:assistive )?(?:device|difficulty))
`;

/** Says nothing of the patient: what is taught, or left to be found out. */
export const NO_CLAIM =
  /\b(?:instruct\w*|educat\w*|taught|teaching|handout|requirements|to be (?:determined|assessed|verified)|tbd|may become|could become|will become)\b/i;
