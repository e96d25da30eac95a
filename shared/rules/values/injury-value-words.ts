import type { Kind } from './value-kind.ts';

const TOO_MUCH = '(?:poison\\w*|over-?dos\\w*|ingest\\w*|exposure|inhal\\w*|splash\\w*|spill\\w*)';
const CHEMICAL = '(?:chemical|lye|acid|alkali|caustic|bleach|drain[- ]cleaner|cement)';
const SEVERAL = '(?:multiple|several|two|three|four|five|six|[2-9])';

const CORD = '(?:quadri|tetra|para)pleg\\w*|(?:quadri|tetra|para)pares\\w*|(?:spinal )?cord(?: injury| lesion)?|SCI';

/** Values of injuries, burns, poisonings and wounds that come apart (`value-words.ts`). */
export const INJURY_KINDS: readonly Kind[] = [
  {
    what: 'degree',
    of: 'burns?(?:[^.;\\n]{0,8}:)?|burned|scald\\w*|corrosions?',
    graver: true,
    values: [
      { codes: /^T2[0-5][15]/, words: '(?:first|1st)-?(?: ?(?:and|to|or|&|/) ?(?:second|2nd))?[ -]degree' },
      {
        codes: /^T2[0-5][26]/,
        words: '(?:second|2nd)-?(?: ?(?:and|to|or|&|/) ?(?:third|3rd))?[ -]degree|partial[ -]thickness',
      },
      { codes: /^T2[0-5][37]/, words: '(?:third|3rd)[ -]degree|full[ -]thickness' },
    ],
  },
  {
    what: 'kind of bleeding',
    values: [
      {
        codes: /^(?:S064|I621)/,
        words: '(?:epi|extra)-?dural (?:\\w+ )?(?:h(?:a)?emat\\w*|h(?:a)?emorrh\\w*|bleed\\w*)|EDH',
      },
      {
        codes: /^(?:S065|I620)/,
        words: 'sub-?dural(?: \\w+)? (?:h(?:a)?emat\\w*|h(?:a)?emorrh\\w*|bleed\\w*)|SDH',
        orWords: 'sub-?dural\\w*|SDH',
      },
      {
        codes: /^(?:S066|I60)/,
        words: 'sub-?arachnoid(?: \\w+)? (?:h(?:a)?emat\\w*|h(?:a)?emorrh\\w*|bleed\\w*)|t?SAH',
        orWords: 'sub-?arachnoid\\w*|t?SAH|aneurysm\\w*',
      },
    ],
  },
  {
    what: 'kind of burn',
    single: true,
    values: [
      {
        codes: /^T2[0-5][0-3]/,
        words:
          '(?:thermal|scald|flame|grease|steam|contact|flash) burns?|burn\\w* (?:by|from|with) (?:hot|boiling|fire|steam)|(?:hot|boiling) (?:\\w+ )?(?:oil|grease|fat|water|soup|coffee|tea|liquid)',
        orWords:
          'thermal|scald\\w*|flames?|fires?|hot|boil\\w*|steam|grease|stove|electric\\w*|friction|radiat\\w*|space heater',
      },
      {
        codes: /^T2[0-5][4-7]/,
        words: `corrosions?|${CHEMICAL} (?:\\w+ )?burns?|burn\\w* (?:by|from|with) (?:\\w+ )?${CHEMICAL}`,
        orWords: `${CHEMICAL}s?|corro\\w*`,
      },
    ],
  },
  {
    what: 'depth of the frostbite',
    of: 'frostbite|frostbitten',
    values: [
      { codes: /^T33/, words: 'superficial' },
      { codes: /^T34/, words: 'necro\\w*|gangren\\w*|full[ -]thickness' },
    ],
  },
  {
    what: 'intent',
    values: [
      {
        codes: /^T(?:3[6-9]|[45]\d|6[0-5])..1/,
        words: `accidental(?:ly)? (?:\\w+ ){0,3}${TOO_MUCH}|${TOO_MUCH}[^.;\\n]{0,50}\\b(?:accidental(?:ly)?|unintentional(?:ly)?|by mistake)|(?:inject\\w*|took|taken|gave|given|swallow\\w*)[^.;\\n]{0,60}\\bby mistake`,
        orWords: 'accident\\w*|unintention\\w*|mistak\\w*|inadvertent\\w*|confus\\w*|undetermined',
      },
      {
        codes: /^T(?:3[6-9]|[45]\d|6[0-5])..2/,
        words:
          'suicide attempts?|suicidal gesture|attempted suicide|intentional(?:ly)? (?:self[- ]|over-?dos|ingest|took|poison)\\w*|self[- ]harm',
        orWords: 'suicid\\w*|intentional\\w*|self[- ](?:harm|inflict)\\w*|deliberate\\w*',
      },
    ],
  },
  {
    what: 'layer',
    of: 'dehisc\\w*|evisceration|disrupt\\w*',
    single: true,
    values: [
      { codes: /^T8131/, words: 'skin|superficial|external|subcutaneous' },
      {
        codes: /^T8132/,
        words: 'fascia\\w*(?! (?:is |was |remain\\w* |layer )?(?:intact|closed))|internal|abdominal wall muscle',
      },
    ],
  },
  {
    what: 'place of the wound',
    values: [
      {
        codes: /^T813[12]/,
        words:
          '(?:abdominal|sternal|midline|groin|hip|knee|back|spinal) (?:wound |incision )?dehiscence|dehiscence of (?:the |his |her )?(?:abdominal|sternal|midline|groin|hip|knee|back|spinal)',
        orWords: 'abdom\\w*|stern\\w*|midline|groin|hip|back|spin\\w*|laparotom\\w*|harvest|donor',
      },
      {
        codes: /^T8781/,
        words:
          '(?:stump|residual limb) (?:incision |wound |site )?(?:has |is )?(?:dehisc\\w*|opened)|dehisc\\w+ of (?:the |his |her )?(?:\\w+ ){0,2}(?:stump|residual limb)',
        orWords: 'stump|residual limb|amputat\\w*|BKA|AKA|TMA',
      },
    ],
  },
  {
    what: 'stability',
    of: 'burst',
    values: [
      { codes: /^S(?:22|32)0[0-9]1/, words: 'stable' },
      { codes: /^S(?:22|32)0[0-9]2/, words: 'unstable' },
    ],
  },
  {
    what: 'level of the cord',
    of: CORD,
    single: true,
    values: [
      { codes: /^S241\d1/, words: 'T-?1' },
      { codes: /^S241\d2/, words: 'T-?[2-6]' },
      { codes: /^S241\d3/, words: 'T-?(?:[789]|10)' },
      { codes: /^S241\d4/, words: 'T-?1[12]' },
    ],
  },
  {
    what: 'level of the cord',
    of: CORD,
    single: true,
    values: [1, 2, 3, 4, 5, 6, 7, 8].map((level) => ({
      codes: new RegExp(`^S141\\d${level}`),
      words: `C-?${level}`,
      // "C5-C6", "C5/6": the one as much as the other.
      orWords: `C-?${level - 1}[/-]C?${level}|C-?${level}[/-]C?${level + 1}`,
    })),
  },
  {
    what: 'level of the cord',
    of: '(?:quadri|tetra)pleg\\w*|(?:quadri|tetra)pares\\w*',
    single: true,
    values: [
      { codes: /^G825[12]/, words: 'C-?[1-4]' },
      { codes: /^G825[34]/, words: 'C-?[5-7]' },
    ],
  },
  {
    what: 'completeness',
    of: 'parapleg\\w*|parapares\\w*|(?:spinal |lumbar |thoracic )?cord(?: injury| lesion)?',
    values: [
      { codes: /^G8221/, words: 'complete' },
      { codes: /^G8222/, words: 'incomplete', orWords: 'incomplete|parapares\\w*|ASIA [BCD]' },
    ],
  },
  {
    what: 'completeness',
    of: '(?:quadri|tetra)pleg\\w*|(?:quadri|tetra)pares\\w*|(?:spinal |cervical )?cord(?: injury| lesion)?',
    values: [
      { codes: /^G825[13]/, words: 'complete' },
      { codes: /^G825[24]/, words: 'incomplete', orWords: 'incomplete|(?:quadri|tetra)pares\\w*|ASIA [BCD]' },
    ],
  },
  {
    what: 'age of the tear',
    of: 'menisc\\w+',
    single: true,
    values: [
      { codes: /^S832/, words: 'current|acute|traumatic' },
      { codes: /^M232/, words: 'old|chronic|degenerative' },
    ],
  },
  {
    what: 'kind of injury of the chest',
    single: true,
    values: [
      { codes: /^S270/, words: 'pneumo-?thorax' },
      { codes: /^S271/, words: 'h(?:a)?emo-?thorax' },
      {
        codes: /^S272/,
        words: 'h(?:a)?emo-?pneumo-?thorax|pneumo-?thorax and h(?:a)?emo-?thorax|h(?:a)?emo-?thorax and pneumo-?thorax',
        isAll: true,
      },
    ],
  },
  {
    what: 'infection of the line',
    single: true,
    values: [
      {
        codes: /^T80211/,
        words:
          '(?:catheter|line|port|PICC)[- ](?:related |associated )?(?:blood ?stream infection|sepsis|bacteremia)|CLABSI|CRBSI|blood ?stream infection due to (?:\\w+ ){0,4}(?:catheter|line|port|PICC)',
        orWords: 'blood ?stream|bacteremia|sepsis|septic\\w*|CLABSI|CRBSI|fung?emia|candidemia',
      },
      {
        codes: /^T80212/,
        words:
          '(?:exit[- ]site|tunnel|pocket|insertion[- ]site) infection|infect\\w* (?:of |at )?(?:the )?(?:exit site|tunnel|insertion site|pocket)',
        orWords: 'exit|tunnel (?:infect\\w*|tract)|site|pocket|local\\w*|reservoir',
      },
    ],
  },
  {
    what: 'limb',
    of: 'stump|residual limb|amputation',
    single: true,
    values: [
      { codes: /^T87[3-5][12]/, words: 'arms?|forearm|fingers?|hand|wrist|elbow|upper (?:limb|extremity)' },
      {
        codes: /^T87[3-5][34]/,
        words:
          'legs?|foot|toes?|knee|below[- ]knee|above[- ]knee|BKA|AKA|transtibial|transfemoral|TMA|lower (?:limb|extremity)',
      },
    ],
  },
  {
    what: 'count of broken ribs',
    single: true,
    values: [
      { codes: /^S223/, words: '(?:single|one|isolated) rib fracture|fracture of (?:one|a single) rib' },
      {
        codes: /^S224/,
        words: `${SEVERAL} (?:\\w+ )?rib fractures|fractures of ${SEVERAL} (?:\\w+ )?ribs|${SEVERAL} (?:\\w+ )?(?:fractured|broken) ribs`,
      },
    ],
  },
  {
    what: 'origin of the tear',
    of: 'rotator[- ]cuff|supraspinatus|infraspinatus|subscapularis|cuff tear',
    single: true,
    values: [
      { codes: /^M751/, words: 'non-?traumatic|degenerative|attritional' },
      { codes: /^S460/, words: '(?<!non)(?<!non-)traumatic' },
    ],
  },
];
