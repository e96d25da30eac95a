/**
 * Which ICD-10-CM codes belong to which class (health-homes.md section 3). The rules are the project's own, carried over
 * from its rule file; not clinically reviewed. Patterns are matched from the start of the code without its dot, and an
 * exclusion wins. They are compiled over the code list of the as-of day (`condition-classes.ts`).
 *
 * `federal` and `state` classes may be conditions of a profile; `risk` classes only risk facts; `review` classes never
 * count and are always listed (R3).
 */
export type Tier = 'federal' | 'state' | 'risk' | 'review';

interface ConditionRule {
  class: string;
  tier: Tier;
  include: RegExp;
  exclude?: RegExp;
}

export const CONDITION_RULES = [
  {
    class: 'MH',
    tier: 'federal',
    include: /^F(2\d|3\d|4[0-8]|50|53|6[0-9]|9[0-8])/,
    exclude: /^F(64A|23$|324$|325$|334|317|304$|430$|432)/,
  },
  {
    class: 'SPMI_definite',
    tier: 'federal',
    include: /^F(20|22|25|28|29|30|31|322|323|332|333)/,
    exclude: /^F(304$|317|334)/,
  },
  { class: 'SPMI_probable', tier: 'federal', include: /^F(23|24|32[019]|328|33[0189]|340|42|431|603|500|502|531)/ },
  { class: 'SUD', tier: 'federal', include: /^F1[0-689][12]/, exclude: /^F1[0-689](11|21)$/ },
  { class: 'SUD_use_only', tier: 'review', include: /^F1[0-689]9/, exclude: /^F1[0-689]91$/ },
  { class: 'MH_remission', tier: 'review', include: /^(F324|F325|F334|F317[0-8]|F304)/ },
  { class: 'SUD_remission', tier: 'review', include: /^F1[0-689](11|21|91)$/ },
  { class: 'ASTHMA', tier: 'federal', include: /^J45/ },
  { class: 'DIABETES', tier: 'federal', include: /^(E08|E09|E10|E11|E13|O240|O241|O243|O248)/, exclude: /^E11A/ },
  {
    class: 'HEART',
    tier: 'federal',
    include: /^I(05|06|07|08|09|11|13|2[0-5]|27|3[4-9]|4[2-9]|5[01])/,
    exclude: /^I(46|241)/,
  },
  { class: 'OVERWEIGHT', tier: 'federal', include: /^(E66|Z682[6-9]|Z683|Z684|Z6853|Z6854|Z6855|Z6856)/ },
  { class: 'HIV', tier: 'state', include: /^(B20|Z21|O987)/ },
  { class: 'HTN', tier: 'state', include: /^(I1[0-356]|I1A)/ },
  { class: 'COPD', tier: 'state', include: /^(J41|J42|J43|J44|J47)/ },
  { class: 'CKD', tier: 'state', include: /^(N18|I12|I13|Z992|Z940)/ },
  {
    class: 'LIVER',
    tier: 'state',
    include: /^(K70|K711|K713|K714|K715|K717|K721|K73|K74|K754|K7581|K766|B18)/,
  },
  { class: 'DEMENTIA', tier: 'state', include: /^(F01|F02|F03|G30|G310|G3183)/ },
  { class: 'TBI', tier: 'state', include: /^(S06\w*S$|Z87820|F0781)/ },
  { class: 'IDD', tier: 'state', include: /^(F7[0-9]|F84|G80|Q90|Q8711|G901)/ },
  { class: 'EPILEPSY', tier: 'state', include: /^G40/ },
  { class: 'SICKLE', tier: 'state', include: /^D57/, exclude: /^D573/ },
  { class: 'CANCER', tier: 'state', include: /^C/ },
  { class: 'LIPID', tier: 'state', include: /^E78[0-5]/ },
  { class: 'TOBACCO', tier: 'state', include: /^(F172|Z720)/, exclude: /^F172\d1$/ },
  { class: 'STROKE', tier: 'state', include: /^(I6[0-9]|G45|Z8673)/ },
  { class: 'TRANSPLANT', tier: 'state', include: /^Z94/ },
  { class: 'CF', tier: 'state', include: /^E84/ },
  { class: 'OUD', tier: 'state', include: /^F11[12]/, exclude: /^F11(11|21)$/ },
  // The sub-classes of California's retired program, which named them (CA SPA 16-007); the code ranges are the project's.
  { class: 'MAJOR_DEPRESSION', tier: 'state', include: /^F(32|33)/, exclude: /^F(324$|325$|334)/ },
  { class: 'BIPOLAR', tier: 'state', include: /^F31/, exclude: /^F317/ },
  { class: 'PSYCHOTIC', tier: 'state', include: /^F2[02-9]/, exclude: /^F23$/ },
  { class: 'RISK_PREDIABETES', tier: 'risk', include: /^R730/ },
  { class: 'RISK_FAMHX', tier: 'risk', include: /^(Z8249|Z823|Z833|Z825|Z818|Z811|Z813|Z814)/ },
  { class: 'RISK_SDOH', tier: 'risk', include: /^Z(5[5-9]|6[0-5])/ },
  { class: 'RISK_NONADHERENCE', tier: 'risk', include: /^Z91(1|A)/ },
  { class: 'RISK_TOBACCO_HX', tier: 'risk', include: /^Z87891/ },
  { class: 'DIABETES_review', tier: 'review', include: /^(O244|O249|E11A)/ },
  { class: 'OVERWEIGHT_review', tier: 'review', include: /^Z6825/ },
  { class: 'MH_review', tier: 'review', include: /^(F23$|F64A)/ },
] as const satisfies readonly ConditionRule[];

/** Two hospital stays or two ED visits within six months: from encounters, not from codes. */
export const UTILISATION = 'RISK_UTILISATION';

/** A class of conditions or of use, as profiles name it. */
export type ClassId = (typeof CONDITION_RULES)[number]['class'] | typeof UTILISATION;
