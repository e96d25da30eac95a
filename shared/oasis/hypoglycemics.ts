/**
 * Drugs that N0415 J counts: hypoglycemics, insulin included, by pharmacological class and not by what they are taken for
 * (OASIS form, N0415). Generic names by their stems, and the brand names that medication lists write most; US labels.
 */
const HYPOGLYCEMIC = new RegExp(
  [
    // insulins
    'insulin',
    'lantus',
    'basaglar',
    'toujeo',
    'tresiba',
    'levemir',
    'semglee',
    'humalog',
    'admelog',
    'novolog',
    'fiasp',
    'apidra',
    'humulin',
    'novolin',
    'lyumjev',
    'rezvoglar',
    // biguanide, sulfonylureas, glinides, glitazones, alpha-glucosidase inhibitors
    'metformin',
    'glucophage',
    'gl(?:ipizide|imepiride|yburide)',
    'glucotrol',
    'amaryl',
    'glynase',
    '\\w+glinide',
    'pioglitazone',
    'rosiglitazone',
    'actos',
    'acarbose',
    'miglitol',
    // DPP-4, SGLT2, GLP-1
    '\\w+gliptin',
    'januvia',
    'janumet',
    'tradjenta',
    'onglyza',
    '\\w+gliflozin',
    'jardiance',
    'farxiga',
    'invokana',
    '(?:sema|lira|dula|exena|lixisena)(?:glutide|tide)',
    'tirzepatide',
    'ozempic',
    'rybelsus',
    'wegovy',
    'trulicity',
    'victoza',
    'mounjaro',
    'byetta',
    'bydureon',
    'pramlintide',
  ]
    .map((name) => `\\b${name}\\b`)
    .join('|'),
  'i',
);

/** Whether a line of a medication list names a hypoglycemic. */
export function isHypoglycemic(medication: string): boolean {
  return HYPOGLYCEMIC.test(medication);
}
