import { plainCode } from '../../chart/plain-code.ts';
import type { HealthHomeFacts } from '../facts.ts';
import { seenIn } from '../seen.ts';
import { deniedLabels, isSensitiveCode, labelledCodes } from '../sensitive.ts';
import { standingOf } from '../standing.ts';

/** A comorbidity with LACE's own Charlson weight; a group counts once, by its highest weight. */
interface Comorbidity {
  name: string;
  group: string;
  weight: number;
  codes: RegExp;
}

/**
 * LACE's weights (health-homes.md section 9; seen in a secondary source, to verify in the paper). Codes after the published
 * ICD-10 coding of Charlson's conditions (Quan et al., Med Care 2005;43:1130), carried to ICD-10-CM; chronic kidney disease
 * is mild to stage 2 and moderate or severe from stage 3, which the paper does not say for codes.
 */
const COMORBIDITIES: readonly Comorbidity[] = [
  { name: 'myocardial infarction', group: 'mi', weight: 1, codes: /^(I21|I22|I252)/ },
  { name: 'stroke', group: 'stroke', weight: 1, codes: /^(G45|G46|H340|I6[0-9])/ },
  {
    name: 'peripheral vascular disease',
    group: 'pvd',
    weight: 1,
    codes: /^(I70|I71|I731|I738|I739|I771|I790|I792|K551|K558|K559|Z958|Z959)/,
  },
  {
    name: 'diabetes without complication',
    group: 'diabetes',
    weight: 1,
    codes: /^(E08|E09|E10|E11|E13)[01689]/,
  },
  {
    name: 'diabetes with complication',
    group: 'diabetes',
    weight: 2,
    codes: /^(E08|E09|E10|E11|E13)[2-57]/,
  },
  {
    name: 'heart failure',
    group: 'hf',
    weight: 2,
    codes: /^(I099|I0981|I110|I130|I132|I255|I420|I42[5-9]|I43|I50)/,
  },
  { name: 'COPD', group: 'copd', weight: 2, codes: /^(J4[1-4]|J47)/ },
  {
    name: 'mild liver disease',
    group: 'liver',
    weight: 2,
    codes: /^(B18|K70[0-39]|K71[3-57]|K73|K74|K760|K76[2-4]|K768|K769|Z944)/,
  },
  { name: 'mild renal disease', group: 'renal', weight: 2, codes: /^(N181|N182|N03[2-7]|N05[2-7])/ },
  {
    name: 'cancer',
    group: 'cancer',
    weight: 2,
    codes: /^C(0|1|2[0-6]|3[0-4]|3[7-9]|4[01356789A]|5[0-8]|6|7[0-6A]|8|9[0-7])/,
  },
  { name: 'dementia', group: 'dementia', weight: 3, codes: /^(F01|F02|F03|F051|G30|G311)/ },
  {
    name: 'connective tissue disease',
    group: 'tissue',
    weight: 3,
    codes: /^(M05|M06|M315|M32|M33|M34|M351|M353|M360)/,
  },
  { name: 'HIV', group: 'hiv', weight: 4, codes: /^(B20|Z21|O987)/ },
  {
    name: 'moderate or severe liver disease',
    group: 'liver',
    weight: 4,
    codes: /^(I850|I859|I864|K704|K711|K721|K729|K76[5-7])/,
  },
  {
    name: 'moderate or severe renal disease',
    group: 'renal',
    weight: 4,
    codes: /^(N18[3-6]|I120|I1311|I132|Z992|Z940)/,
  },
  { name: 'metastasis', group: 'cancer', weight: 6, codes: /^(C7[7-9]|C80|C7B)/ },
];
/** Kidney disease of unspecified stage: mild or not is not told. */
const RENAL_UNTOLD = /^(N189|N19|I129|I130|I1310)/;

export interface Charlson {
  /** Sum of the weights; the two differ where a code does not tell which of two weights. */
  least: number;
  most: number;
  names: string[];
  /** Conditions without a whole ICD-10-CM code: they may be comorbidities. */
  unread: number;
  sensitive: boolean;
}

/** The comorbidities that count on the day (R0), by the chart's conditions and the diagnoses of its period. */
export function charlson(facts: HealthHomeFacts, which: 'all' | 'not sensitive' = 'all'): Charlson {
  const { chart, asOf, lookbackFrom } = facts;
  const stands = seenIn(facts, 'conditions').filter(
    ({ each }) => standingOf(each, asOf, lookbackFrom).state === 'counts',
  );
  const isNow = chart.period?.from !== undefined && chart.period.from <= asOf;
  const labelled = labelledCodes(chart, deniedLabels(chart));
  const codes = [
    ...stands.map(({ each, sensitive }) => ({ code: each.code, sensitive })),
    ...(isNow ? chart.diagnoses.map(({ code }) => ({ code, sensitive: labelled.has(plainCode(code)) })) : []),
  ];
  const best = new Map<string, Comorbidity>();
  let sensitive = false;
  let isRenalUntold = false;
  for (const { code, sensitive: isLabelled } of codes) {
    if (code === undefined) continue;
    if (which === 'not sensitive' && (isLabelled || isSensitiveCode(code))) continue;
    const plain = code.replace('.', '');
    if (RENAL_UNTOLD.test(plain)) isRenalUntold = true;
    for (const one of COMORBIDITIES) {
      if (!one.codes.test(plain)) continue;
      sensitive ||= isLabelled || isSensitiveCode(code);
      if ((best.get(one.group)?.weight ?? 0) < one.weight) best.set(one.group, one);
    }
  }
  const sum = [...best.values()].reduce((total, { weight }) => total + weight, 0);
  const isOpen = isRenalUntold && !best.has('renal');
  return {
    least: sum + (isOpen ? 2 : 0),
    most: sum + (isOpen ? 4 : 0),
    names: [
      ...COMORBIDITIES.filter((one) => best.get(one.group) === one).map(({ name }) => name),
      ...(isOpen ? ['renal disease of a stage that is not told'] : []),
    ],
    unread: codes.filter(({ code }) => code === undefined).length,
    sensitive,
  };
}
