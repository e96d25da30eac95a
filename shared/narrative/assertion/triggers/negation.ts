import type { TriggerList } from './trigger.ts';

/** What may exclude something. */
const TESTS: ReadonlySet<string> = new Set(
  'echo tte tee ct cta mri mra scan us u/s ultrasound duplex doppler x-ray xray cxr imaging angiogram ekg ecg egd colonoscopy biopsy culture labs workup evaluation test testing'.split(
    ' ',
  ),
);

/** `Does not believe that the patient has`, `did not feel it was`: who holds that it is none, of whom or of what. */
const NOT_HELD = ['think', 'believe', 'feel', 'suspect']
  .flatMap((verb) => [verb, `${verb} that`])
  .flatMap((held) => [
    ...['patient', 'the patient', 'pt', 'he', 'she'].flatMap((who) => [`${held} ${who} has`, `${held} ${who} had`]),
    ...['this', 'it', 'he', 'she'].flatMap((what) => [`${held} ${what} is`, `${held} ${what} was`]),
  ])
  .map((words) => `not ${words}`)
  .join('|');

/** Words that say that something is not there. Written from how notes are written; no other project's list is copied. */
export const NEGATION: readonly TriggerList[] = [
  { kind: 'negated', side: 'before', reach: 4, list: 'first', phrases: NOT_HELD },
  {
    kind: 'negated',
    side: 'before',
    phrases: `
      no|no hx admit for|no admission for|no admissions for|no prior admission for|no hospitalization for|never admitted for
      |never hospitalized for|no red flag for|no red flags for|no red flag features for|no red flag features of
      |no red flags of
      |nil red flags for|no features of|no features for|nil features of|nil features for|no features to suggest|no feature of|no features suggesting|no features suggestive of|no stigmata of
      |no clinical features of|no red flag symptoms of|no red flag signs of|negates|negates any|negated any|not recall any
      |not recall having|not recall a|not recall ever having|not remember any|not remember having|was negative for
      |is negative for|were negative for|are negative for|denies that she had|denies that he had|denies that she has
      |denies that he has|denied that she had|denied that he had|also negative for|tested negative for|no known
      |no evidence of
      |no signs of|no s/s of|no s/sx of|no sign or symptom of|no c/o|no complaints of|no reports of|no further|no more
      |no longer
      |no obvious|no history of|no hx of|no h/o|no prior history of|no known history of|no past history of
      |no personal history of|denies history of|denies any history of|denies hx of|denies h/o|no family history of
      |denies|denied
      |denying|denies any|denies having|denies having had|denies having had a|denies ever having|denies ever having had
      |denies ever having had a|denied ever having|denied ever having had|denied ever having had a|never had a
      |has never had a
      |denies that she has|denies that he has|denies that pt has|denies that patient has|denies she has|denies he has
      |denies he had|denies she had|no evidence that she has|no evidence that he has|no evidence that patient has
      |no evidence that pt has|denial of|deny|without|w/o|without any|without evidence of|negative for|neg for|is negative
      |free of|free from|absence of|absent of|neither|nor|nil|ø|no new|fails to show|fails to reveal|failed to show
      |failed to reveal|failed to demonstrate|ruled out for|was ruled out for|were ruled out for|been ruled out for
      |has not had
      |had not had|have not had|not having|not had any|does not have|did not have|do not have|don’t have|doesn’t have
      |didn’t have|not have|not have any|not use|not using|never uses|does not need|does not require|not require
      |does not report
      |did not report|does not complain of|not complain of|not complaining of|not experiencing|not experience|not experienced
      |not look like|not look like she has|not look like he has|not appear to have|not appear to be in|not show|not show any
      |not reveal|not demonstrate|not exhibit|not exhibiting|not endorse|not notice|not give a history of|not report
      |not reporting|not associated with|no associated|not suffer from
      |not diagnosed with|not noted to have|not found to have|not develop|not developed|not display|not present with
      |not evidence|not identify|not see|not seen any|not suggestive of|not suspicious for|not consistent with
      |inconsistent with
      |not compatible with|not diagnostic of|not typical of|not typical for|not characteristic of|not indicative of
      |not in acute
      |not in any|rather than|ruling out|as opposed to|instead of|declines any|ruled out|never had|never experienced
      |never been diagnosed with|never been told he has|never been told she has|never told he has|never told she has
      |not carry a diagnosis of|not carry diagnosis of|not carry the diagnosis of|no diagnosis of|no dx of
      |never diagnosed with
      |never developed|never complained of|unremarkable for|not significant for|insignificant for|not notable for|not remarkable for
      |noncontributory for|no mention of|no indication of|no suspicion of|no suggestion of
      |no finding of|no evidence for|no concern for|no concerns for|low suspicion for|low suspicion of|low suspicion
      |low concern for|low likelihood of|low likelihood for|low probability of|low probability for|low pretest probability of
      |low pretest probability for|low pre-test probability of|low pre-test probability for|low clinical probability of
      |not known to have|never known to have|not thought to have|not believed to be|not considered to be
      |not believed to have|misdiagnosed with
      |wrongly diagnosed with|incorrectly diagnosed with|erroneously diagnosed with|mistakenly diagnosed with|misdiagnosed as
      |mislabeled as|mislabeled with|wrongly labeled as|incorrectly labeled as|insufficient evidence for
      |insufficient evidence of|not enough evidence for|low index of suspicion for|low index of suspicion of
      |argues against|evidence against|no e/o
    `,
  },
  {
    kind: 'negated',
    side: 'before',
    reach: 3,
    list: 'first',
    phrases: 'not|never|not a|never a|not currently|not any|not an',
  },
  // `Echo excluded endocarditis`; `PE excluded` stands behind the name.
  {
    kind: 'negated',
    side: 'before',
    reach: 5,
    list: 'closed',
    needs: TESTS,
    phrases: 'excluded|excludes|exclude',
  },
  // `Not for: sleep apnea`, `declined feeding tube`, `negative for all of the following: …`.
  {
    kind: 'negated',
    side: 'before',
    colon: true,
    phrases: `
      not for|pertinent negative|pertinent negatives|pertinent negatives include|pertinent negatives are|not present
      |not present per packet|not present per chart|none of the conditions|negative for all of the following
      |negative for the following|denies all of the following|denies the following|denies any of the following
      |none of the following|negative for any of the following
    `,
  },
  {
    kind: 'negated',
    side: 'before',
    reach: 4,
    list: 'first',
    phrases: 'declined|declines|refused|refuses|family declined|did not want|does not want|not want',
  },
  {
    kind: 'negated',
    side: 'before',
    reach: 4,
    list: 'first',
    phrases: `
      not meet diagnostic criteria for|not meet full criteria for|not meet criteria for|not meet the criteria for|not meeting criteria for|not fulfill criteria for|not think that|cannot see|unable to appreciate|unlikely|unlikely to be|unlikely to represent|not likely
      |doubt|doubtful
      |not felt to be|not felt to have|not thought to be
    `,
  },
  {
    kind: 'negated',
    side: 'before',
    reach: 3,
    list: 'first',
    phrases: 'not yet on|not yet requiring|not yet needing|neg|off|taken off|weaned off|is off',
  },
  {
    kind: 'negated',
    side: 'before',
    reach: 6,
    list: 'closed',
    phrases: `
      never on|never been on|never was on|not been on|not currently on|not on|never used|never taken|never took|never needed
      |never required|has never required|never placed on|never started|never started on|no longer on|no longer takes
      |no longer taking|no longer uses|no longer using|no longer needs|no longer requires|no longer needing
      |no longer requiring
    `,
  },
  // `Iron deficiency, INR n/a`: the answer to its own label.
  { kind: 'negated', side: 'after', reach: 6, list: 'first', phrases: 'n/a' },
  { kind: 'negated', side: 'before', leading: true, phrases: 'absent' },
  // `Negative tinnitus, negative vertigo`; what ends in it (`triple negative`) does not begin a clause.
  { kind: 'negated', side: 'before', leading: true, reach: 4, list: 'closed', phrases: 'negative' },
  // `Review of systems is negative, in particular for pain, cough and rash`.
  {
    kind: 'negated',
    side: 'before',
    list: 'all',
    needs: new Set(['negative', 'neg', 'none']),
    phrases: 'in particular for|particularly for|specifically for|including for',
  },
  // `non-diabetic`; what begins with the word itself (non-pressure ulcer) is a term, and never has this before it.
  { kind: 'negated', side: 'before', reach: 1, list: 'first', phrases: 'non' },
  {
    kind: 'negated',
    side: 'after',
    reach: 10,
    list: 'closed',
    phrases: `
      is not on her problem list|is not on his problem list|is not on the problem list|not on her problem list
      |not on his problem list|not on the problem list|not yet diagnosed|not diagnosed|never diagnosed
      |not been diagnosed|not applicable|n/a at|n/a for|not present|not seen
      |not noted|not observed|not appreciated|not identified|not demonstrated|not found|not reported|not visualized
      |not detected
      |not evident|not elicited|not apparent|not palpated|not palpable|not heard|not auscultated|not indicated|not suspected
      |not felt to be present|is not present|is not seen|ruled out|was ruled out|has been ruled out|is ruled out
      |were ruled out
      |been excluded|was excluded|is excluded|r/o’d|absent|is absent|was absent|were absent|is unlikely|unlikely|are negative
      |all negative|serologies negative|serology negative|not yet considered|not considered|not pursued|not offered
      |was unlikely
      |felt to be unlikely|less likely than not|is doubtful|doubtful|not likely|never documented|never confirmed
      |not confirmed
      |was negative|were negative|is negative|was dismissed|dismissed|was retracted|later retracted|retracted that
      |has never been evaluated|never been evaluated|has not been evaluated|was not confirmed|was disproved|is wrong
      |is the wrong|was wrong|was in error|is in error|was an error
    `,
  },
  {
    kind: 'negated',
    side: 'after',
    reach: 30,
    list: 'all',
    closing: true,
    phrases: `
      denied|denies|none|none noted|none reported|none present|none at this time|none seen|were denied|are denied|is denied
      |was denied|all denied|are all negative|are absent|all absent|nil|denied by patient|denied by pt|denied by client
      |denied by family|denied at this time|denied today|denied currently|denied this visit|denies at this time
      |denies at present|denies currently|denies today|denies this visit|none today|not done|none currently|none observed
      |none identified|none known|excluded
    `,
  },
  { kind: 'negated', side: 'after', reach: 4, list: 'closed', closing: true, phrases: 'negative|neg|no' },
  // `Neuropathy not yet.`, `ascites not yet a problem`
  {
    kind: 'negated',
    side: 'after',
    reach: 3,
    list: 'first',
    closing: true,
    phrases: 'not yet|not so far|not at present',
  },
  {
    kind: 'negated',
    side: 'after',
    reach: 3,
    list: 'first',
    phrases: 'not yet a problem|not yet an issue|not a problem|not an issue|not yet present|not yet evident',
  },
  {
    kind: 'negated',
    side: 'after',
    reach: 3,
    list: 'first',
    phrases: 'neg dexa|negative dexa|neg by|negative by|neg per|negative per|neg on|negative on',
  },
];

/** Looks like a denial and is none, or speaks of something else than what follows. */
export const NO_NEGATION: readonly TriggerList[] = [
  {
    kind: 'negated',
    side: 'before',
    list: 'rest',
    phrases: `
      no change in|no changes in|no significant change in|no change of|no recent change in|no increase in|no increased
      |no decrease in|no improvement in|no worsening of|no worsening in|no worsening|no significant increase in
      |no significant change to|no change to|without change in|no interval change in|no significant interval change in
      |no acute change in|no apparent change in|no new change in|denies change in|denies changes in|denies any change in
      |denies any changes in|denies increase in|denies any increase in|denies worsening of|denies worsening
      |negative for change in|ve for change in
    `,
    within: 'negated',
  },
  {
    kind: 'pass',
    side: 'before',
    within: 'negated',
    phrases: `
      no injury|no injuries|no apparent injury|without injury|w/o injury|w/o psychotic features|without psychotic features
      |w/o psychosis|without psychosis|w/o behavioral disturbance|without behavioral disturbance|w/o status epilepticus
      |without status epilepticus|w/o complication|w/o complications|w/o angina|without angina|w/o macular edema
      |without macular edema|w/o myelopathy|without myelopathy|w/o dyskinesia|without dyskinesia|triple neg|triple negative
      |her2 neg|her2 negative|her-2 neg|her-2 negative|er neg|pr neg|er negative|pr negative|hpv neg|hpv negative|gram neg
      |gram negative|rf neg|rf negative|not only|not just|not merely|not certain|not certain if|not certain whether|not sure
      |not sure if|not clear|not clear if|not known|not necessarily|no doubt|no question|without difficulty
      |without assistance
      |without assist|without issue|without incident|without complication|without complications|without supervision
      |without help
      |without a walker|without walker|without assistive device|without oxygen|without her oxygen|without his oxygen
      |without o2
      |without insurance|no insurance|no income|no transportation|no caregiver|no car|no phone|no electricity
      |no running water
      |without shoes|without rest|without resting|without stopping|without change|without changes|without interval change
      |no cause of|no cause for|no clear cause of|no clear cause for|no source of|no definite cause|no identifiable cause
      |no etiology for|no treatment for|no medication for|no medications for|no meds for|no therapy for|no surgery for
      |no intervention for|no issue with|no issues with|no problem with|no problems with|no concerns with
      |no concerns regarding
      |no concern about|no complications from|no complications of|no complication of|no exacerbation of|no exacerbations of
      |no relief of|no relief from|no relief with|no resolution of|no knowledge of|no knowledge about|no understanding of
      |no support for|no assistance with|no help with|no progression of|not controlled|not well controlled|not well managed
      |not optimally controlled|not compliant|not adherent|not taking|not able to|not follow|not following|not understand
      |not tolerate|not tolerating|not use|not using|not used|not check|not checking|not ambulate|not ambulating|not drive
      |not driving|not sleep|not sleeping|not eat|not eating|not require|not requiring|not need|not resolved|not yet resolved
      |not completely resolved|not fully resolved|not healed|not healing|not improved|not improve|not relieve|not relieved
      |not relieved by|not alleviate|not help|not helping|not control|not resolve|not affect|not limit|not interfere with
      |not bother|not worsen|not increase|not decrease|not treat|not treated for|not like|not know|not want|not address
      |not mention|not recall|not remember|not explain|not understood|not discussed|not include|not improving|not changed
      |not ruled out|not yet ruled out|not been ruled out|not excluded|not been excluded|not able|not limited to|not aware of|not aware
      |not manage
      |not managing|not feel well|not doing well|not responding to|not respond to|not candidate for|not a candidate for
      |not a surgical candidate|not return to|not return for|not back to|never resolved|never healed|never recovered
      |never recovered from|not recovered|not recovered from|no new order|no new orders|no new med|no new meds
      |no new medication
      |denies problems with|denies issues with|denies difficulty with|denies complications from|denies any problems with
      |denies any issues with|no new concerns|no new complaints|no new issues|no new problems|no new needs|no new changes
      |no other concerns|no other complaints|no answer|no show|no charge|no appointment|no one|no wonder|no sooner|not until
      |not unless|not unusual|not uncommon|no matter|neg pressure|negative pressure|negative pressure wound therapy
      |negative affect|negative inspiratory|gram negative|rh negative|rule out medication|without regard to|no restriction
      |no restrictions|no weight bearing|non weight bearing|non compliance with|non compliant with|non adherence to
      |non adherent with|non pressure|non healing|non hodgkin|non st|non small|non insulin|non alcoholic|non ischemic
      |non rheumatic|non traumatic|non displaced|non obstructive|non toxic|non invasive|non stemi|non specific|non dominant
      |non union|non infectious|non pitting|non productive|non radiating
    `,
  },
];
