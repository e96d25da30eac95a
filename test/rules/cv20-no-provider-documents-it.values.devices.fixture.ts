import { coded, type Fixture, paper } from './chart.ts';

/** Values of devices, stomas, transplants and of the part that was operated on. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'A pacemaker coded, a defibrillator documented.',
      severity: 'warn',
      says: /another device/,
      asks: 'replace',
      record: coded(['I25.5', 'Z95.0'], {
        documents: [paper('discharge-summary', 'MD', 'Ischemic cardiomyopathy. AICD in place.')],
      }),
    },
    {
      why: 'A defibrillator coded, a pacemaker documented.',
      severity: 'warn',
      says: /another device/,
      asks: 'replace',
      record: coded(['I49.5', 'Z95.810'], {
        documents: [paper('discharge-summary', 'MD', 'Sick sinus syndrome with a permanent pacemaker.')],
      }),
    },
    {
      why: 'A colostomy coded, an ileostomy documented.',
      severity: 'warn',
      says: /another stoma/,
      asks: 'replace',
      record: coded(['K50.80', 'Z93.3'], {
        documents: [
          paper('discharge-summary', 'MD', 'Crohn disease of the small and large intestine. Ileostomy since 2019.'),
        ],
      }),
    },
    {
      why: 'Attention to an ileostomy coded, a colostomy documented.',
      severity: 'warn',
      says: /another stoma/,
      asks: 'replace',
      record: coded(['C20', 'Z43.2'], {
        documents: [paper('discharge-summary', 'MD', 'Rectal cancer. Needs teaching for her new colostomy.')],
      }),
    },
    {
      why: 'A colostomy coded, a urostomy documented.',
      severity: 'warn',
      says: /another stoma/,
      asks: 'replace',
      record: coded(['C67.9', 'Z93.3'], {
        documents: [paper('discharge-summary', 'MD', 'Bladder cancer with a urostomy.')],
      }),
    },
    {
      why: 'A hip prosthesis documented, a knee coded.',
      severity: 'warn',
      says: /another joint/,
      asks: 'replace',
      record: coded(['T84.53XD'], {
        documents: [paper('discharge-summary', 'MD', 'Infection of the right hip prosthesis.')],
      }),
    },
    {
      why: 'A loose knee documented, a hip coded.',
      severity: 'warn',
      says: /another joint/,
      asks: 'replace',
      record: coded(['T84.030D'], {
        documents: [paper('discharge-summary', 'MD', 'Loosening of the right knee prosthesis.')],
      }),
    },
    {
      why: 'Failure of a heart transplant coded, rejection documented.',
      severity: 'warn',
      says: /another complication/,
      asks: 'replace',
      record: coded(['T86.22'], {
        documents: [paper('discharge-summary', 'MD', 'Heart transplant rejection, treated with steroids.')],
      }),
    },
    {
      why: 'Rejection of a liver coded, its failure documented.',
      severity: 'warn',
      says: /another complication/,
      asks: 'replace',
      record: coded(['T86.41'], {
        documents: [paper('discharge-summary', 'MD', 'Liver transplant failure, listed again.')],
      }),
    },
    {
      why: 'Aftercare of the bowel coded, a valve was replaced.',
      severity: 'warn',
      says: /another part of the body/,
      asks: 'replace',
      record: coded(['Z48.815', 'Z95.2'], {
        documents: [paper('discharge-summary', 'MD', 'TAVR for aortic stenosis last week.')],
      }),
    },
    {
      why: 'Aftercare of the heart coded, the prostate was taken out.',
      severity: 'warn',
      says: /another part of the body/,
      asks: 'replace',
      record: coded(['Z48.812', 'Z90.79'], {
        documents: [paper('discharge-summary', 'MD', 'Radical prostatectomy, drain out.')],
      }),
    },
    {
      why: 'Aftercare of the airways coded, the colon was taken out.',
      severity: 'warn',
      says: /another part of the body/,
      asks: 'replace',
      record: coded(['Z48.813', 'Z90.49'], {
        documents: [
          paper('discharge-summary', 'MD', 'Right hemicolectomy for a polyp that bled; colectomy wound clean.'),
        ],
      }),
    },
    {
      why: 'The great toe coded, another one documented.',
      severity: 'warn',
      says: /another toe/,
      asks: 'replace',
      record: coded(['Z47.81', 'Z89.411'], {
        documents: [
          paper('discharge-summary', 'MD', 'Right second toe amputated for osteomyelitis, all of it removed.'),
        ],
      }),
    },
    {
      why: 'Bypass surgery of the heart as aftercare of the lungs; clear lungs are no surgery of theirs',
      severity: 'warn',
      says: /another part of the body/,
      asks: 'replace',
      record: coded(['Z48.813', 'I25.10', 'Z95.1'], {
        documents: [
          paper('discharge-summary', 'MD', 'S/p CABG x3 on 1/3. CAD. Lungs clear, no chest pain, abdomen soft.'),
        ],
      }),
    },
    {
      why: 'A replaced knee as other aftercare',
      severity: 'warn',
      says: /another kind of orthopedic aftercare/,
      asks: 'replace',
      record: coded(['Z47.89', 'Z96.651'], {
        documents: [paper('discharge-summary', 'MD', 'S/p right total knee arthroplasty 1/6 for osteoarthritis.')],
      }),
    },
    {
      why: 'The catheter in the peritoneum, coded as a device of vessels',
      severity: 'warn',
      says: /another device/,
      asks: 'replace',
      record: coded(['T82.7XXD', 'K65.9'], {
        documents: [paper('discharge-summary', 'MD', 'Peritonitis of an infected peritoneal dialysis catheter.')],
      }),
    },
    {
      why: 'A suprapubic catheter is a stoma’s.',
      record: coded(['N31.9', 'Z96.0'], {
        documents: [
          paper('history-and-physical', 'MD', 'Neurogenic bladder with suprapubic catheter changed monthly.'),
        ],
      }),
      severity: 'warn',
      says: /Z96\.0.*kind of catheter/,
    },
  ],
  silent: [
    {
      why: 'Both devices are told of.',
      record: coded(['I25.5', 'Z95.0'], {
        documents: [paper('discharge-summary', 'MD', 'Ischemic cardiomyopathy. Pacemaker upgraded to an ICD.')],
      }),
    },
    {
      why: 'A version of the classification is no device.',
      record: coded(['I49.5', 'Z95.0'], {
        documents: [paper('discharge-summary', 'MD', 'Sick sinus syndrome, device in place. Coded in ICD-10.')],
      }),
    },
    {
      why: 'A biventricular device is told as either.',
      record: coded(['I25.5', 'Z95.0'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Ischemic cardiomyopathy, biventricular device. Defibrillator function off.',
          ),
        ],
      }),
    },
    {
      why: 'Both stomas are coded.',
      record: coded(['C20', 'Z93.3', 'Z93.2'], {
        documents: [paper('discharge-summary', 'MD', 'Rectal cancer with an ileostomy.')],
      }),
    },
    {
      why: 'The operation names the colostomy.',
      record: coded(['K57.20', 'Z93.3'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hartmann procedure for diverticulitis with an abscess; an ileostomy was discussed.',
          ),
        ],
      }),
    },
    {
      why: 'A fracture of the hip beside an infected knee.',
      record: coded(['T84.53XD'], {
        documents: [paper('discharge-summary', 'MD', 'Right TKA infection. Left hip replacement 2015.')],
      }),
    },
    {
      why: 'Heart failure is no failure of the transplant.',
      record: coded(['T86.21', 'I50.9'], {
        documents: [paper('discharge-summary', 'MD', 'Cardiac transplant rejection. Heart failure.')],
      }),
    },
    {
      why: 'Surgery of both parts.',
      record: coded(['Z48.815', 'Z95.2'], {
        documents: [paper('discharge-summary', 'MD', 'Bowel resection after TAVR.')],
      }),
    },
    {
      why: 'The great toe, and others that are there.',
      record: coded(['Z47.81', 'Z89.411'], {
        documents: [paper('discharge-summary', 'MD', 'Amputation of the right great toe. Callus of the second toe.')],
      }),
    },
    {
      why: 'A tendon was repaired, the knee is an old one',
      record: coded(['Z47.89', 'Z96.651'], {
        documents: [
          paper('discharge-summary', 'MD', 'Achilles tendon repair 12/30. Right total knee replacement 2019.'),
        ],
      }),
    },
    {
      why: 'Fused now, replaced years ago',
      record: coded(['Z47.89', 'Z98.1'], {
        documents: [paper('discharge-summary', 'MD', 'Lumbar fusion L4-L5 on 1/5. Old right total knee replacement.')],
      }),
    },
    {
      why: 'A new joint, and a fusion of years ago',
      record: coded(['Z47.1', 'Z96.651'], {
        documents: [paper('discharge-summary', 'MD', 'Right TKA 1/5. Prior lumbar fusion 2015.')],
      }),
    },
    {
      why: 'The graft is infected, the other catheter is new',
      record: coded(['T82.7XXD', 'N18.6'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Infected AV graft, excised. Peritoneal dialysis catheter placed, clean. ESRD.',
          ),
        ],
      }),
    },
    {
      why: 'A stent that is there beside a catheter that was.',
      record: coded(['N31.9', 'Z96.0'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Neurogenic bladder. Ureteral stent in place. Suprapubic catheter removed last year.',
          ),
        ],
      }),
    },
  ],
};
