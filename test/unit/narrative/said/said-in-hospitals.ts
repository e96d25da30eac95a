import type { Said } from './said-form.ts';

/** What discharge summaries, consultations and progress notes of hospitals and offices say, by the kind of thing that is easily misread. */
export const IN_HOSPITALS: Readonly<Record<string, Said>> = {
  'what an operation may bring, told as a list of risks': [
    ['We have discussed bleeding, infection, injury to the ureter, deep vein thrombosis, stroke and death.', ''],
    ['She understands that infection, scarring, neuropathy, chronic pain and anesthesia risks are involved.', ''],
    ['Rarely a tracheostomy, cases of kidney failure requiring dialysis, etc., were all discussed.', ''],
    ['Local tingling, neuropathy or chronic pain was explained.', ''],
    ['We discussed his wound infection and his diabetes at length.', 'E11.9'],
    ['We discussed her COPD and her heart failure.', 'I50.9 J44.9'],
  ],
  'likely, asked, negated: not a diagnosis': [
    ['I told her that this is likely gout.', ''],
    ['This is most likely a migraine.', ''],
    ['The question raised is of a relapse of ulcerative colitis.', ''],
    ['She negates depression or anxiety.', ''],
    ['This is gout.', 'M10.9'],
  ],
  'a cause that is only thought of is none': [
    ['Thrombocytopenia most likely due to alcohol.', 'D69.6'],
    ['Thrombocytopenia due to hypersplenism.', 'D69.59 D73.1'],
    ['Neuropathy, probably from the cisplatin.', 'G62.9'],
  ],
  'a dose is no use for long, and a plan is no state': [
    ['Clopidogrel 300 mg p.o. x1 tonight.', ''],
    ['Clopidogrel 75 mg daily.', 'Z79.02'],
    ['Hemodialysis is being planned for Monday.', ''],
    ['On broad-spectrum antibiotic prophylaxis for now.', ''],
    ['Chronic antibiotic prophylaxis with trimethoprim.', 'Z79.2'],
    ['Obesity, BMI nearing 50.', 'E66.9'],
    ['Obesity, BMI 50.', 'E66.9 Z68.43'],
  ],
  'words that look like a disease': [
    ['Alcoholics Anonymous twice a week to maintain abstinence.', ''],
    ['He smokes pot.', ''],
    ['Dizzy on standing from POTS.', 'G90.A'],
    ['EEG: seizure tendency on the left.', ''],
    ['Diabetic foot.', ''],
    ['Diabetic, foot exam done.', 'E11.9'],
    ['PMH: Non-insulin diabetes mellitus.', 'E11.9'],
  ],
  'a symptom beside the disease that has it': [
    ['Assessment: Delirium. Altered mental status.', 'F05'],
    ['Assessment: Schizoaffective disorder, irritability.', 'F25.9'],
    ['Assessment: Melena due to a gastric ulcer.', 'K25.4'],
    ['Assessment: Melena secondary to ulcerative esophagitis.', 'K22.11'],
    ['Assessment: brain tumor, low-grade glioma.', 'C71.9'],
    ['Alcoholism. Chronic alcohol abuse.', 'F10.20'],
    ['Cocaine abuse; cocaine dependence.', 'F14.20'],
  ],
  'what was, and passed': [
    ['She did have an episode of bronchitis in April which got better with antibiotics.', ''],
    ['Transient renal failure during his last hospitalization.', ''],
    ['Assessment: a transient episode of slurred speech.', ''],
    ['Doing well since his heart attack.', 'I25.2'],
  ],
  'the name that the index gives': [
    ['Assessment: elevated liver enzymes.', 'R74.8'],
    ['Assessment: elevated transaminases.', 'R74.01'],
    ['Sigmoid diverticulosis.', 'K57.30'],
    ['Depressive disorder due to a medical condition.', 'F06.31'],
    ['Sick sinus syndrome s/p pacemaker.', 'I49.5 Z95.0'],
  ],
};
