import type { TriggerList } from './trigger.ts';

/** Verbs that make signs and symptoms a lesson, a watch, or a report. */
const WATCHING = new Set(
  'teach teaching taught instruct instructed instructing instruction educate educated education educating monitor monitored monitoring report reporting observe observing observation review reviewed reviewing recognize recognizing identify identifying state recall recite verbalize verbalized understanding knowledge aware awareness watch watching notify call discussed discuss explained explain reinforced reinforce assess assessing assessed assessment reassess reassessing reassessed recheck evaluate know knows list listed name return alert include including inform informed check checking early eval'.split(
    ' ',
  ),
);

/** Before "risk" these grade a disease that is there: `intermediate risk prostate cancer`. */
const GRADES = new Set([
  'high',
  'low',
  'intermediate',
  'int',
  'moderate',
  'favorable',
  'standard',
  'average',
  'very',
  'fall',
]);

/** Words about what may come, is taught, or is to be prevented. */
export const HYPOTHETICAL: readonly TriggerList[] = [
  {
    kind: 'hypothetical',
    side: 'before',
    list: 'all',
    colon: true,
    phrases: `
      asked about|asks about|asking about|asks re|asked re|asking re|asks regarding|asked regarding|asked what
      |inquired what|asked how|asks how|asking how|asks why|asked why|asks when|asked when|wonders how|wonders why
      |asks what|asked whether|asks whether|asked if|asks if|wants to know|wanted to know|questions about|if
      |clarify whether|clarify if|unless|could mean|that could mean|may mean|might mean|can mean|in case of|in case
      |in the event of|in the event|should * occur|should she|should he|should they|should pt|should the patient
      |should any|should there be|whenever|señales de|senales de|signos de|síntomas de|sintomas de|riesgo de
      |were she to|were he to|were they to|were pt to|were patient to|were the patient to|watch for|watch out for
      |watching for|watch * for|monitor for|monitored for|monitoring for|monitors for|monitor * for|observe for|observed for
      |observing for|observation for|look for|looking for|looked for|searched for|look out for|be alert for|alert for|check daily for
      |inspect for|inspect * for|be aware of|vigilant for|call for|call * for|call * with any|called for any
      |notify * of|notify * for|notify * with|notify for|notify of|report any|instructed to report|taught to report
      |educated to report|advised to report|encouraged to report|reminded to report|knows to report|aware to report
      |agrees to report|understands to report|reporting any|contact * for|contact * with|return for|return * for
      |return * with|rted for|rted if|rtc if|rtc for|return precautions|return precautions for|return to ed for|requires a diagnosis of
      |require a diagnosis of|requires diagnosis of|must have a diagnosis of|must have diagnosis of|requires dx of|requiring a diagnosis of|only covered for
      |covered only for|coverage for|indicated only for|approved only for|fda approved for|return with|seek care for
      |seek * for|go to * for|risk of|risk for|at risk|at risk for|at risk of|risk factor for|risk factors for
      |high risk for|high risk of|increased risk of|increased risk for|risks of|risks include|risk for developing
      |risks including|complications such as|to prevent|prevent|preventing|prevents|prevention of
      |preventive measures for|prevent further|avoid|to avoid|avoiding|avoidance of|prophylaxis for
      |prophylaxis against|prophylactic for|for prophylaxis of|precautions for|precaution for|potential for|potential problem|potential problems
      |potential complications of|potential complication of|could lead to|may lead to|usually leads to
      |often leads to|typically leads to|commonly leads to|eventually leads to|usually lead to|often lead to
      |usually causes|often causes|common cause of|leading cause of|can lead to|can cause|may cause|could cause
      |could result in|can result in|may result in|would cause|would lead to|would precipitate|may precipitate|might precipitate|may trigger|could trigger|can trigger|would trigger
      |side effects include|side effects such as|adverse effects include
      |side effects of|adverse effects of|susceptible to|predisposed to|prone to|vulnerable to|susceptibility to
      |until|warning signs of|red flags for|red flag advice for|red flag advice given for|red flag advice|red flags advised|minimize|reduce risk of|decrease risk of|lower risk of
      |reduce the risk of|decrease the risk of|fear of|afraid of|fearful of|worried|worried about|worries about|worried re
      |concerned re|anxious about|family education on signs of|what to do for|what to do if|when to call
      |when to call for|when to dial|how to recognize|how to spot|recognize|recognizing|911 for|emergency plan for
      |as needed for|likelihood of|likelihood of developing|chance of|chances of|odds of|of developing|may develop
      |could develop|might develop|can develop|would develop|to develop|is a possibility of|is the possibility of
      |was a possibility of|risk progressing to|risk progression to|risks progressing to|may progress to|could progress to
      |can progress to|might progress to|symptoms requiring|signs requiring|symptoms that require|signs that require|symptoms prompting
      |symptoms that should prompt|signs that should prompt|symptoms warranting|signs warranting
    `,
  },
  // `Immunizations given today: influenza, shingles`.
  {
    kind: 'hypothetical',
    side: 'before',
    list: 'all',
    reach: 24,
    colon: true,
    phrases: `
      immune to|immunity to|immunization|immunizations|vaccination|vaccinations|vaccines|vaccinated against
      |immunized against|vaccinated for|immunized for|vaccinated vs|protected against|may still note
      |may still notice|may still have|may still feel|so that any
    `,
  },
  // `Exposed to influenza and shingles at the center`.
  {
    kind: 'hypothetical',
    side: 'before',
    list: 'closed',
    reach: 12,
    phrases: `
      exposed to|exposure to|exposures to|close contact with|sick contact with|sick contacts with|may experience
      |may notice|might experience|might notice
    `,
  },
  // What somebody asks or worries about, nobody has found yet; `Adverse events discussed: C diff, AKI`; the limits of an order.
  {
    kind: 'hypothetical',
    side: 'before',
    list: 'all',
    reach: 30,
    colon: true,
    phrases: `
      inquired about|inquires about|fears|wondered about|wonders about|wonders whether|wondered whether
      |questioning whether|questions whether|questioned whether|unsure whether|unsure if|not sure whether
      |not sure if|wanted to know about|wants to know about
      |adverse events|adverse events discussed|adverse effects discussed|adverse effects reviewed|side effects discussed
      |side effects reviewed|side effects explained|risks discussed|risks reviewed|risks explained|complications discussed
      |complications reviewed|possible complications|potential toxicities|toxicities discussed|toxicities reviewed
      |risks incl|risks and benefits including
      |notify * temp|notify * t|notify * sbp|notify * bp|notify * hr|notify * bs|notify * fsbs|notify * wt|notify * weight
      |notify * spo2|notify * o2|notify * fever|notify * pain|notify * pulse|notify * glucose|call * temp|call * t|call * sbp
      |call * fever|call * wt|call * weight|report * temp|report * wt|notify md any|notify physician any|notify provider any
    `,
  },
  {
    kind: 'hypothetical',
    side: 'before',
    list: 'all',
    needs: WATCHING,
    colon: true,
    phrases: `
      sx of|symptom of|symptoms of|s/s|s/s of|s&s|s&s of|s/sx|s/sx of|ss of|sign of|signs of|signs and symptoms
      |signs and symptoms of|sign and symptom of|signs or symptoms of|signs/symptoms|signs/symptoms of|symptoms of
      |symptom of|s&sx of|any signs of|any symptoms of|early signs of|exacerbation of|risk factors such as
      |risk factors including|risk factors include|risk factors like|complications including|complications include
      |complications like|complications are
    `,
  },
  {
    kind: 'hypothetical',
    side: 'after',
    reach: 3,
    list: 'first',
    phrases: `
      is being prevented|being prevented|may feel like|might feel like|can feel like|may look like|clinic
      |support group|educator|risk|risks|risk assessment|precaution|precautions|prophylaxis|ppx|prophy|proph|prevention
      |prevention measures|prevention strategies|screening|screen|injection prophylaxis|protocol|risk score
      |risk factors|danger signs|warning signs|s/s|s/sx|s&s|first aid|sick day|risk reduction
    `,
  },
  // `Stroke signs`; what shows no signs of another thing is not that.
  {
    kind: 'hypothetical',
    side: 'after',
    reach: 3,
    list: 'first',
    unless: new Set(['without', 'no']),
    phrases: 'signs|sign',
  },
  // What a thing may do is said of the thing at large: `Lyme disease can cause joint pain`.
  {
    kind: 'hypothetical',
    side: 'after',
    reach: 4,
    list: 'first',
    phrases: `
      can cause|may cause|could cause|might cause|can lead to|may lead to|could lead to|can result in|may result in
      |can be caused by|could be caused by|may be caused by|can happen|may happen|could happen|can spread|can affect
      |may affect|could occur|may occur|might occur|can occur|may develop|could develop|might develop|can develop
    `,
  },
  // `Ongoing risk cirrhosis/liver cancer`; a low-risk cancer is one.
  { kind: 'hypothetical', side: 'before', reach: 4, list: 'first', unless: GRADES, phrases: 'risk|risks' },
  // `Opioid taper, pt aware constipation`
  { kind: 'hypothetical', side: 'before', reach: 3, list: 'first', phrases: 'pt aware|patient aware' },
  // `Counselled re GI upset`
  {
    kind: 'hypothetical',
    side: 'before',
    reach: 6,
    list: 'closed',
    phrases: 'counselled re|counseled re|warned re|advised re|counselled about|counseled about|warned about',
  },
  // `Vax (flu, pneumo, COVID)`, `due COVID booster, seasonal flu`
  {
    kind: 'hypothetical',
    side: 'before',
    reach: 4,
    list: 'closed',
    phrases: 'vax|booster|jabs',
  },
  // `Reviewed fever, confusion and low blood pressure as reasons to call`
  {
    kind: 'hypothetical',
    side: 'after',
    reach: 6,
    list: 'closed',
    phrases: `
      as reasons to|as a reason to|as things to report|as signs to report|as symptoms to report|as signs to|as symptoms to
      |as warning signs|as red flags|as danger signs|as when to call
    `,
  },
  // `Dialysis only if standard indications`, `biopsies (incl Barrett's if seen)`
  {
    kind: 'hypothetical',
    side: 'after',
    reach: 2,
    list: 'first',
    phrases: 'only if|if seen|if found|if identified|if visualized|if detected',
  },
  // `flu, COVID and pneumonia vaccines`
  {
    kind: 'hypothetical',
    side: 'after',
    reach: 6,
    list: 'closed',
    phrases: 'vaccine|vacc|vax|vaccination|immunization|shot|booster',
  },
  {
    kind: 'hypothetical',
    side: 'after',
    reach: 8,
    list: 'closed',
    phrases: 'occurs|occur|develops|should occur|should develop|were to occur|arises|if occurs|if present|if noted',
    needs: new Set(['if', 'should', 'when', 'call', 'notify', 'report', 'unless']),
  },
];

/** A finding, not a plan: `depression screening positive`. */
export const FOUND: readonly TriggerList[] = [
  {
    kind: 'pass',
    side: 'after',
    phrases: `
      pt eval for|ot eval for|slp eval for|st eval for|speech eval for|rn eval for|sn eval for|pt evaluation for
      |ot evaluation for|slp evaluation for|st evaluation for|speech evaluation for|physical therapy evaluation for
      |occupational therapy evaluation for|speech therapy evaluation for|initial evaluation for|initial eval for
      |initial pt eval for|initial ot eval for|initial slp eval for|initial st eval for|initial pt evaluation for
      |initial ot evaluation for|initial slp evaluation for|initial st evaluation for|therapy eval for
      |therapy evaluation for|pt initial eval for|ot initial eval for|slp initial eval for|st initial eval for
      |pt initial evaluation for|ot initial evaluation for|slp initial evaluation for|st initial evaluation for
      |soc eval for|soc evaluation for|inr goal|inr goal of|goal inr|goal 2|goal 2.0|goal 2.5|goal 1.8|goal 1.5
      |goal 3|goal of 2|goal of 2.5|goal is 2|goal is 2.5|migraine prevention|migraine prophylaxis
      |headache prevention|gout prevention|gout prophylaxis|angina prevention|screening positive|screen positive
      |screening is positive|call placed * for|call made * for|call received * for|phone call * for|call to * for
      |screening was positive|risk score of|risk factor
    `,
  },
  // Vital signs, and not one against another: `SN visit for CHF, VS WNL`.
  {
    kind: 'pass',
    side: 'after',
    phrases: `
      vs wnl|vs wfl|vs stable|vs remain|vs within|vs normal|vs taken|vs obtained|vs recorded|vs checked|vs assessed|vs monitored
      |vs as|vs per|vs q|vs every|vs bp|vs t|vs temp|vs hr
    `,
  },
];

/** Words about what is planned, looked for, or aimed at. */
export const PLAN: readonly TriggerList[] = [
  {
    kind: 'plan',
    side: 'before',
    reach: 12,
    list: 'closed',
    phrases: `
      checking her for|checking him for|checking pt for|checking patient for|checking them for|check her for
      |check him for|check pt for|check patient for|check them for|checked her for|checked him for|checked pt for
      |checked patient for|checked them for|test her for|test him for|test pt for|test patient for|test them for
      |tested her for|tested him for|tested pt for|tested patient for|tested them for|testing her for
      |testing him for|testing pt for|testing patient for|testing them for|screening her for|screening him for
      |screening pt for|screening patient for|screening them for|screened her for|screened him for|screened pt for
      |screened patient for|screened them for|screen her for|screen him for|screen pt for|screen patient for
      |screen them for|examining her for|examining him for|examining pt for|examining patient for|examining them for
      |screen for|screened for|screening for|check for|checked for|checking for|test for|tested for|testing for
      |assess for|assessed for|assessing for|assess * for|evaluate for|evaluated for|evaluate her for
      |evaluate him for|evaluate pt for|evaluate patient for|evaluating for|eval for|evaluation for|workup for
      |work up for|worked up for|work up of possible|will obtain|to obtain|will check|will order|ordered to evaluate
      |ordered to evaluate for|ordered to evaluate * for|to evaluate * for|to assess * for|to test * for
      |to screen * for|to check * for|to work up|goal|goals|goal of|pt will be|pt will have|pt will achieve
      |pt will demonstrate no|patient will be|patient will have|patient will achieve|patient will demonstrate no
      |patient will remain|pt will remain|client will be|client will remain|will be free|will remain free
      |will have no|to look for|to assess for|to evaluate for|to check for|to screen for|to monitor for
      |surveillance for|examined for|inspected for|await|awaiting|pending
    `,
  },
];
