/**
 * Names of drugs, and words, that tell a masked condition: substance use, a psychiatric condition or HIV. For text that a
 * masked view would print (medicines, goals, orders, activities, names of places).
 *
 * The project's own lists, from the labeled uses of the drugs: opioid antagonists and agonists for opioid use disorder and
 * drugs for alcohol use disorder (as SAMHSA names them), antiretrovirals (as the HHS guidelines name them), and the
 * psychotropic drugs of category T43 and lithium of the ICD-10-CM Table of Drugs. Wide on purpose: a drug that is also
 * taken for pain or sleep is left out of a masked page, which then says that it is not whole. Antiepileptics that are taken
 * for mood as well stand here only where mood is a common reason. Not reviewed by a pharmacist.
 */
const DRUGS: readonly string[] = [
  // Opioid and alcohol use
  'buprenorphine|suboxone|subutex|zubsolv|sublocade|brixadi|belbuca|butrans|bunavail|probuphine|cassipa|bup[ /-]?nal(?:oxone)?|bup[ /-]nx|bupe?|methadone|methadose|dolophine|diskets',
  'naltrexone|vivitrol|revia|depade|naloxone|narcan|kloxxado|zimhi|rextovy|rivive|evzio|lifems|nalmefene|opvee|zurnai|lofexidine|lucemyra|acamprosate|campral|disulfiram|antabuse',
  // HIV
  'abacavir|ziagen|emtricitabine|emtriva|lamivudine|epivir|tenofovir|viread|vemlidy|zidovudine|retrovir|azt|combivir|trizivir|epzicom|truvada|descovy|cimduo|temixys',
  'efavirenz|sustiva|atripla|symfi|rilpivirine|edurant|complera|odefsey|etravirine|intelence|doravirine|pifeltro|delstrigo|nevirapine|viramune',
  'atazanavir|reyataz|evotaz|darunavir|prezista|prezcobix|symtuza|fosamprenavir|lexiva|lopinavir|kaletra|nelfinavir|viracept|saquinavir|tipranavir|ritonavir|norvir|cobicistat|tybost',
  'bictegravir|biktarvy|dolutegravir|tivicay|triumeq|dovato|juluca|elvitegravir|genvoya|stribild|raltegravir|isentress|cabotegravir|cabenuva|apretude|vocabria',
  'maraviroc|selzentry|enfuvirtide|fuzeon|ibalizumab|trogarzo|fostemsavir|rukobia|lenacapavir|sunlenca|yeztugo|antiretrovirals?',
  'aptivus|invirase|vitekta|hivid|agenerase|amprenavir|arvs?|indinavir|crixivan|didanosine|videx|stavudine|zerit|delavirdine|rescriptor|tesamorelin|egrifta|serostim',
  // Antipsychotics, and what is taken for their effects
  'aripiprazole|abilify|aristada|opipza|asenapine|saphris|secuado|brexpiprazole|rexulti|cariprazine|vraylar|chlorpromazine|thorazine|clozapine|clozaril|versacloz|fluphenazine|prolixin|haloperidol|haldol',
  'iloperidone|fanapt|loxapine|adasuve|lumateperone|caplyta|lurasidone|latuda|molindone|olanzapine|zyprexa|symbyax|lybalvi|paliperidone|invega|erzofri|perphenazine|pimavanserin|nuplazid|pimozide|orap',
  'quetiapine|seroquel|risperidone|risperdal|perseris|uzedy|rykindo|thioridazine|thiothixene|navane|trifluoperazine|ziprasidone|geodon|xanomeline|cobenfy|antipsychotics?|neuroleptics?',
  'benztropine|cogentin|igalmi|valbenazine|ingrezza|deutetrabenazine|austedo|nuedexta',
  // Mood
  'lithium|lithobid|eskalith|valpro(?:ate|ic)|divalproex|depakote|depakene|lamotrigine|lamictal|equetro',
  'citalopram|celexa|escitalopram|lexapro|fluoxetine|prozac|sarafem|fluvoxamine|luvox|paroxetine|paxil|pexeva|sertraline|zoloft|vilazodone|viibryd|vortioxetine|trintellix',
  'desvenlafaxine|pristiq|duloxetine|cymbalta|drizalma|levomilnacipran|fetzima|venlafaxine|effexor|bupropion|wellbutrin|zyban|aplenzin|auvelity|mirtazapine|remeron|nefazodone|trazodone|desyrel|oleptro|raldesy',
  'amitriptyline|elavil|amoxapine|clomipramine|anafranil|desipramine|norpramin|doxepin|imipramine|tofranil|nortriptyline|pamelor|protriptyline|trimipramine|isocarboxazid|marplan|phenelzine|nardil|selegiline transdermal|emsam|tranylcypromine|parnate',
  'esketamine|spravato|ketamine|zuranolone|zurzuvae|brexanolone|zulresso|gepirone|exxua|maprotiline|ludiomil|limbitrol|serzone|sinequan|aventyl|vivactil|surmontil|forfivo|meprobamate|antidepressants?|ssris?|snris?',
  // Anxiety, attention
  'buspirone|buspar|alprazolam|xanax|chlordiazepoxide|librium|clonazepam|klonopin|clorazepate|tranxene|diazepam|valium|lorazepam|ativan|oxazepam|benzodiazepines?|benzos?|hydroxyzine|vistaril|atarax',
  'amphetamines?|adderall|mydayis|evekeo|dextroamphetamine|dexedrine|zenzedi|lisdexamfetamine|vyvanse|methylphenidate|ritalin|concerta|metadate|daytrana|jornay|dexmethylphenidate|focalin|azstarys|atomoxetine|strattera|viloxazine|qelbree|desoxyn|quilli(?:vant|chew)|aptensio|cotempla|relexxii|dyanavel|adzenys|onyda|procentra|xelstrym|intuniv|kapvay',
];

const WORDS: readonly string[] = [
  // Substance use
  'opioids?|opiates?|heroin|cocaine|crack cocaine|meth|methamphetamines?|marijuana|cannabis|thc|(?:crystal|ice) meth|fentanyl use|illicit|street drugs?|alcohol(?!(?: swab| wipe| prep| pad| rub|[- ]based))\\w*|liquor|sober|sobriety|abstinen\\w*',
  '(?:stop|quit|stay off|off|using|use|used|abus\\w*|cut down on|clean from) (?:the )?(?:drugs?|drinking|booze|pills|crystal)|(?:stay(?:ing)?|get(?:ting)?) clean(?=$|[.,;!]| (?:from|off|for))|clean (?:and sober|time)|stay(?:ing)? dry for (?:a|an|one|\\d+) (?:week|month|year)s?|(?:stop|quit|less|reduce|limit|cut down(?: on)?) (?:beer|wine|drinking)|drink(?:ing)? less(?! fluids?| water| soda| liquids?)|drinking problem|(?:no|instead of|without|after|about) drinking|(?:two|three|\\d+|fewer|no) (?:beers?|drinks)|weed|huffing|breathalyz\\w*',
  'drug (?:use|abuse|screen\\w*|test\\w*|court|treatment|rehab\\w*|counsel\\w*|program)|urine drug|toxicology|stimulants?(?! laxative)|substances?(?: use| abuse| misuse)|addict\\w*|detox\\w*|chemical(?:ly)? dependen\\w*|contingency management|relapse prevention|cravings?|withdrawal',
  'etoh|ciwa|poly-?substance\\w*|overdos\\w*|intoxicat\\w*|dui|iv ?d(?:rug )?u(?:se(?:r)?)?|kratom|in recovery|(?:smart|celebrate) recovery|recovery (?:coach|meetings?|group|program|house|support|plan|services)|(?:peer|certified) (?:recovery|support|peer)|peer specialist|12[- ]?step|twelve[- ]step|(?:aa|na) (?:meetings?|groups?|sponsor)|sponsor|relapse (?:plan|prevention)|harm reduction|needle exchange|syringe service\\w*',
  '(?:mat|otp|iop|php) (?:program|clinic|visits?|provider|group|induction)|moud|medication[- ]assisted|sud|oud|aud|asam|sbirt|audit-c|cage score',
  // Psychiatric
  'psych(?!osocial)\\w*|mental(?! status)\\w*|behaviou?ral health|behaviou?r(?:al)? therap\\w*|depress\\w*|anxi\\w*|panic|bipolar|mania|manic|moods?|moody|hopeless\\w*|(?:feel|be|feeling|being) less (?:sad|blue|down)|flash ?backs?|coping skills?|anger management|schizo\\w*|delusion\\w*|hallucinat\\w*|(?:hear\\w*|ignor\\w*|quiet\\w*|fewer|stop\\w*|no) (?:the |my |more )?voices|paranoi\\w*',
  'suicid\\w*|self[- ]harm\\w*|hurt(?:ing)? (?:myself|themselves|himself|herself)|safety plan|crisis (?:line|plan|team|center|bed|worker)|ptsd|ocd|adhd|post[- ]?traumatic|trauma (?:therapy|group|informed)|obsessive|eating disorder|purg(?:e|es|ing)|bing(?:e|es|ing)|bulimi\\w*|anorexia nervosa|personality disorder',
  'cbt|dbt|emdr|ect|tms|electroconvulsive|(?:transcranial )?magnetic stimulation|(?:prolonged )?exposure (?:therapy|sessions?)|talk therapy|group therapy|(?:individual|grief|trauma|family|mental|group|weekly|outpatient) counsel\\w*|counselors?|counseling (?:session|visit|appointment|center)s?|therapist (?:visit|appointment|session)s?|shrink|partial hospitali[sz]ation|crisis stabili[sz]ation|clubhouse|act team|assertive community|long[- ]acting injectables?|lai (?:clinic|injections?|shots?)',
  'phq-?[29]|gad-?7|c-ssrs|pcl-5|si\\/hi|smi|spmi|seriously mentally ill',
  // HIV
  'hiv\\w*|cd4|t-?cell counts?|sero-?positiv\\w*|opportunistic infections?|(?:pcp|pjp|mac) prophylaxis|pneumocyst\\w*|kaposi\\w*|viral load|viral(?:ly)? suppress\\w*|undetectable|ryan white|anti-?retroviral\\w*|human immunodeficiency|u=u',
  // As people say it in Spanish
  'alcohólic\\w*|tomar alcohol|dejar (?:de beber|la bebida|el trago|la cerveza)|drogas?|adicci\\w*|adict\\w*|marihuana|recaíd\\w*|sobri[oae]\\w*|heroína|cocaína|metadona|depresi\\w*|deprimid\\w*|ansi(?:edad|os\\w*)|salud mental|psiqui\\w*|psicól\\w*|psicot\\w*|terapia de grupo|esquizo\\w*|pánico|(?:oír|oigo|escuchar|escucho) voces|estado de ánimo|ataques? de nervios|para los nervios|consejer[oa]s?|menos triste|tristeza|vih|sida|carga viral',
];

// `\w` knows no letter with an accent.
const LIST = [...DRUGS, ...WORDS].join('|').replaceAll('\\w', '\\p{L}');
const ANY = new RegExp(`(?<![\\p{L}\\d])(?:${LIST})(?![\\p{L}\\d])`, 'iu');
/** Abbreviations that are words in small letters: hearing aids, a prep for a test, fine art. */
const CAPITALS =
  /(?<![A-Za-z])(?:AIDS(?!\s*:)|PrEP|ART|HAART|ADAP|HOPWA|RWHAP|BIC|FTC|3TC|TAF|TDF|DTG|DRV|EFV|MDD|GAD|NAMI|DBSA|OASAS)(?![A-Za-z])/;

/** What titles of dementia say is not there (titles of F01 to F03), in full or shortened. */
const DENIED =
  /\b(?:without|w\/o) (?:behavioral|behavrl|beh) (?:disturbance|disturb|dstrb|distrb)[a-z]*(?:,? ?(?:and )?(?:psych\w*|mood|anx\w*)(?: (?:disturbance|disturb|dstrb|distrb)[a-z]*)?)*/gi;

/** Whether words tell of substance use, a psychiatric condition or HIV, or name a drug for one. */
export function isTelling(text: string | undefined): boolean {
  if (text === undefined) return false;
  return isToldBy(text) && isToldBy(text.replace(DENIED, ''));
}

function isToldBy(text: string): boolean {
  return ANY.test(text) || CAPITALS.test(text);
}
