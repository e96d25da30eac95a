import type { TriggerList } from './trigger.ts';

/** What weighs one against another. */
const COMPARED = 'more likely than|less likely than|likelier than|more probable than|less probable than';

/** Words of uncertainty (coding-rules.md CV-21, guideline II.H), and impending or threatened conditions (CV-17). */
export const POSSIBLE: readonly TriggerList[] = [
  {
    kind: 'possible',
    side: 'before',
    reach: 12,
    list: 'closed',
    phrases: `
      whether|suspect that|suspects that|suspicious that|similar to|possibility of|possibility for|possible|possibly
      |prob|susp|likley|likly|probaly|probabaly|poss|posible|posibly|probable|probably|suspected|suspect|suspects
      |suspecting|suspicion of
      |suspicion for|suspicious for|high suspicion for|likely|most likely|likely due to|likely secondary to
      |likely represents|very likely|highly likely|more likely|less likely|questionable|question of|question
      |concern was raised for|concern raised for|concerns were raised for|concern for|concerning for|concerned for
      |concerned about|concerned about possible|concern of|concerns for
      |worrisome for|cannot exclude|cannot rule out|cannot r/o|could not rule out|could not r/o|could not exclude
      |unable to rule out|unable to exclude|not ruled out|not excluded|not been excluded|not been ruled out|not yet ruled out
      |consistent with|c/w|compatible with|in keeping with|suggestive of|suggests|suggesting|suggestion of
      |indicative of|characteristic of|more characteristic of|typical of|typical for|pathognomonic of|pathognomonic for|may have|might have|may be|might be|could be|may represent|could represent|might represent
      |may reflect|may indicate|could indicate|could have|may have had|might have had|appears to be|appears to have
      |appear to have|seems to have had|appearance of|presumed|presumably|presumptive|presumptive diagnosis of
      |provisional|provisional diagnosis|tentative|tentative diagnosis|working diagnosis|working diagnosis of
      |working dx|working label|working label was|working impression|working impression was|working theory|impending
      |threatened|potential|potentially|equivocal for|equivocal|apparent|thought to be
      |felt to be|felt to have|thought to have|favoring|favors|unlikely to have|felt to represent|thought to represent
      |believed to be|believed to have|not certain if
      |not certain whether|not sure if|not clear if|unclear if|unsure if|uncertain if|uncertain whether
      |unclear whether|either|perhaps|maybe|seems to have|seems to be|vs|versus|query|raises concern for
      |raising concern for|raise the possibility of|raises the possibility of|in the setting of possible
      |symptoms of possible|felt like|feels like|felt like he was having|felt like she was having|looks like
      |looked like|seemed like|seems like|sounds like|sounded like|mistaken for|mistook * for|mistook for|mimics
      |mimicking|resembles|resembling|reminiscent of|as if he had|as if she had|as if it were|still to be ruled out
      |showing signs of|shows signs of|showed signs of|displaying signs of|displays signs of|exhibiting signs of
      |exhibiting symptoms of|exhibits signs of|exhibits symptoms of|exhibited signs of|exhibited symptoms of
      |displayed signs of|displayed symptoms of
      |demonstrated signs of|demonstrated symptoms of|demonstrates signs of|demonstrating signs of
      |experienced symptoms of|developed signs of|presented with signs of|presents with signs of
      |signs and symptoms suggestive of|displaying symptoms of|show signs of|show symptoms of
      |shows symptoms of|showing symptoms of|showed symptoms of|displays symptoms of|endorses symptoms of
      |endorsing symptoms of|reports symptoms of|reporting symptoms of|experiencing symptoms of|because of signs of
      |with symptoms of|with signs of|and signs of|having symptoms of|has symptoms of|has signs of|thought was that this
      |thought was that it|thought was this|thought is that this|pending rule out of|cover for|treat as|would treat as
    `,
  },
  // `She may have bruising, swelling, dry eye`: one list.
  {
    kind: 'possible',
    side: 'before',
    reach: 12,
    list: 'all',
    phrases: 'she may have|he may have|pt may have|patient may have|you may have',
  },
  // `This is likely a viral rash`, `the question raised is of a relapse`
  {
    kind: 'possible',
    side: 'before',
    reach: 6,
    list: 'first',
    phrases: `
      likely diagnosis is|most likely diagnosis is|probable diagnosis is|leading diagnosis is|suspected diagnosis is
      |favored diagnosis is|top diagnosis is|this is likely|this is most likely|this is probably|it is likely
      |it is most likely|is likely a|is likely an
      |is likely the|is most likely a|is most likely an|is most likely the
    `,
  },
  {
    kind: 'possible',
    side: 'before',
    reach: 8,
    list: 'closed',
    phrases: `
      question raised is of|question raised at this time is of|question raised is|question is of|question is one of
      |question arises of|question arose of|question is raised of|question was raised of|question of whether
      |question is whether|question is whether this is|determine whether he has|determine whether she has
      |determine if he has|determine if she has|determine whether the patient has|see whether he has
      |see whether she has|to see if he has|to see if she has|unclear whether he has|unclear whether she has
      |unclear if he has|unclear if she has
    `,
  },
  // `Sent for tremor: is it Parkinson's?`
  {
    kind: 'possible',
    side: 'before',
    reach: 4,
    list: 'first',
    phrases: 'is it|is this|could it be|could this be|might it be|might this be',
  },
  // `Consider CHF if weight rises`
  { kind: 'possible', side: 'before', reach: 4, list: 'first', leading: true, phrases: 'consider' },
  // `Fatigue. Will consider sleep apnea if no better.`
  {
    kind: 'possible',
    side: 'before',
    reach: 4,
    list: 'first',
    phrases: `
      will consider|would consider|to consider|could consider|should consider|may consider|also consider|considering
      |need to consider|excl|to excl|need to excl|needs to exclude|exclude|to exclude|must exclude|need to exclude
    `,
  },
  {
    kind: 'possible',
    side: 'before',
    reach: 20,
    list: 'all',
    phrases: `
      rule in|rule in or out|to rule in|to rule in or out|confirm or exclude|to confirm or exclude|to confirm
      |differential|differential includes|differential diagnosis|differential diagnosis includes
      |differential diagnosis of|ddx|ddx includes|rule out|r/o|to rule out|to r/o|must rule out|need to rule out
      |admitted to rule out|r/o for|differential diagnoses include
    `,
    colon: true,
  },
  {
    kind: 'possible',
    side: 'after',
    reach: 6,
    list: 'closed',
    phrases: `
      is suspected|was suspected|were suspected|had been suspected|suspected in|suspected at|suspected on
      |suspected during|suspected when|suspected by|suspected per|is questionable|cannot be excluded
      |cannot be ruled out|not been excluded|could not be excluded|could not be ruled out|not excluded|not ruled out|not yet ruled out
      |not been ruled out|not entirely excluded|still to be ruled out|to be ruled out|vs|versus|is presumed
      |is a possibility|is a concern|remains a concern|in the differential|on the differential|is being considered
      |was considered|is considered|to be determined|is not certain|is uncertain|unconfirmed|pending confirmation
      |awaiting confirmation
    `,
  },
  // `Admitted with meningitis concern`
  { kind: 'possible', side: 'after', reach: 1, list: 'first', phrases: 'concern|scare' },
  // `SCC/BCC needs exclusion`
  {
    kind: 'possible',
    side: 'after',
    reach: 6,
    list: 'closed',
    phrases: `
      needs exclusion|need exclusion|requires exclusion|needs to be excluded|need to be excluded|to be excluded
      |needs excluding|must be excluded|should be excluded|needs to be ruled out|must be ruled out
    `,
  },
  // `CHF v COPD`
  { kind: 'possible', side: 'before', reach: 4, list: 'closed', phrases: 'v' },
  { kind: 'possible', side: 'after', reach: 4, list: 'closed', phrases: 'v' },
  // `Migraine aura more likely than TIA`: weighed against each other, neither is settled.
  { kind: 'possible', side: 'after', reach: 6, list: 'closed', phrases: COMPARED },
  { kind: 'possible', side: 'before', reach: 6, list: 'closed', phrases: COMPARED },
  // `PAD, DVT, gout less likely`: what a list of thoughts ends in is said of all of them.
  { kind: 'possible', side: 'after', reach: 10, list: 'all', phrases: 'less likely|also possible|all possible' },
  // `Mass, likely carcinoma` says nothing of the mass: alone they speak of what is before them only where nothing follows.
  {
    kind: 'possible',
    side: 'after',
    reach: 6,
    list: 'closed',
    closing: true,
    phrases: `
      is possible|is probable|is likely|was likely|possible|probable|likely|most likely|suspected|questionable
      |questioned|presumed|uncertain|consideration|under consideration|to be considered
    `,
  },
  // `In the end we felt this was anxiety about the new monitor, possibly.`
  {
    kind: 'possible',
    side: 'after',
    reach: 10,
    list: 'all',
    closing: true,
    phrases: 'possibly|probably|maybe|perhaps|presumably',
  },
];

/** `Fatigue, likely from her COPD`: what is doubted is whether it comes from that, not that she has it. */
const DOUBTED_CAUSES = [
  'likely',
  'most likely',
  'probably',
  'possibly',
  'presumably',
  'perhaps',
  'felt to be',
  'thought to be',
]
  .flatMap((doubt) =>
    ['due to', 'from', 'secondary to', 'related to', 'r/t', '2/2', 'because of', 'attributable to'].map(
      (cause) => `${doubt} ${cause}`,
    ),
  )
  .flatMap((words) =>
    ['her', 'his', 'their', 'known', 'underlying', 'the known', 'the underlying'].map((of) => `${words} ${of}`),
  )
  .join('|');

/** Certain, or no doubt of a diagnosis. */
export const CERTAIN: readonly TriggerList[] = [
  { kind: 'pass', side: 'before', phrases: DOUBTED_CAUSES },
  {
    kind: 'pass',
    side: 'before',
    phrases: `
      consistent with known|consistent with her known|consistent with his known|consistent with the known
      |consistent with patient known|c/w known|compatible with known|question regarding|question about
      |question answered|question re|question on|question were|all question|any question|as soon as possible
      |if possible|when possible|not possible|where possible|as possible|as much as possible
      |as tolerated if possible|consistent with prior|consistent with previous|consistent with last|suspected abuse
      |potential for|rehab potential|potential is|stage v|factor v|grade v|type v|class v|axis v|cn v|nerve v|lead v
      |group v|level v|part v|phase v|category v|nyha v|ckd v|iv v|i v|number v|gfr v|mallampati v
    `,
  },
];
