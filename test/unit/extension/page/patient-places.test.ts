import { readsShapes } from './shapes.ts';

/** Where pages name people: the patient of the chart, and others that stand on the same page. */

const BANNER = '<header><h1>HOLLOWAY, WINONA</h1><span>MRN: 004417</span> <span>DOB: 03/12/1947</span></header>';
const banner = ['patient/birth-date=03/12/1947', 'patient/mrn=004417', 'patient/name=HOLLOWAY, WINONA'];

readsShapes({
  'the patient of the chart': [
    {
      name: 'labels over their values in a strip',
      html: `<div class="strip"><div class="fact"><div>Patient</div><div>Holloway, Winona</div></div><div class="fact"><div>MRN</div><div>004417</div></div><div class="fact"><div>DOB</div><div>03/12/1947</div></div></div>`,
      reads: ['patient/birth-date=03/12/1947', 'patient/mrn=004417', 'patient/name=Holloway, Winona'],
    },
    {
      name: 'a line with bars between, the number of Medicare in parts',
      html: `<div>Patient: HOLLOWAY, WINONA | DOB: 03/12/1947 | MRN: 004417 | MBI: 1EG4-TE5-MK72</div>`,
      reads: [
        'patient/birth-date=03/12/1947',
        'patient/mbi=1EG4-TE5-MK72',
        'patient/mrn=004417',
        'patient/name=HOLLOWAY, WINONA',
      ],
    },
    {
      name: 'a trail of links names nobody for sure',
      html: `<nav aria-label="Breadcrumb"><ol><li><a>Patients</a></li><li><a>Holloway, Winona</a></li><li>OASIS</li></ol></nav>`,
    },
    {
      name: 'a number that is hidden but for its end',
      html: `<p>MRN: ***417</p><p>MBI: XXXX-XXX-MK72</p>`,
    },
  ],
  'others on the page': [
    {
      name: 'a message about somebody else',
      html: `<main><p>M1830 Bathing</p></main><aside class="messages"><div>Re: lab results, MRN: 004471, DOB: 05/06/1950</div></aside>`,
    },
    {
      name: 'an inbox by its heading',
      html: `${BANNER}<section><h2>Messages</h2><p>Patient: ALVAREZ, JOAN MRN: 004471</p></section>`,
      reads: banner,
    },
    {
      name: 'a notice that pops up',
      html: `${BANNER}<div role="status">New referral: OKAFOR, DANIEL · MRN: 005530</div>`,
      reads: banner,
    },
    {
      name: 'patients looked at before',
      html: `${BANNER}<aside><h3>Recent patients</h3><ul><li>ALVAREZ, JOAN · MRN: 004471</li><li>OKAFOR, DANIEL · MRN: 005530</li></ul></aside>`,
      reads: banner,
    },
    {
      name: 'the visits of the day',
      html: `${BANNER}<h3>Today’s schedule</h3><table><tr><th>Time</th><th>Patient</th><th>MRN</th></tr><tr><td>09:00</td><td>ALVAREZ, JOAN</td><td>004471</td></tr><tr><td>10:30</td><td>OKAFOR, DANIEL</td><td>005530</td></tr></table>`,
      reads: banner,
    },
    {
      name: 'what a search found',
      html: `${BANNER}<div role="listbox" aria-label="Search results"><div role="option">ALVAREZ, JOAN MRN: 004471 DOB: 05/06/1950</div><div role="option">ALVAREZ, JUAN MRN: 004472 DOB: 01/02/1960</div></div>`,
      reads: banner,
    },
    {
      name: 'the person to call, with a birth date',
      html: `${BANNER}<h4>Emergency contact</h4><p>Name: HOLLOWAY, PETER</p><p>Emergency contact DOB: 01/02/1970</p>`,
      reads: banner,
    },
  ],
  'the HIPPS of the page': [
    {
      name: 'with what follows it',
      html: `<div class="pdgm"><span>HIPPS Code:</span> <b>2HB31</b> <small>(final)</small></div>`,
      reads: ['hipps=2HB31'],
    },
    {
      name: 'of the period after',
      html: `<p>Projected HIPPS: 3HB31</p><p>Expected HIPPS: 3HC21</p>`,
    },
    {
      name: 'in a table of claims that were sent',
      html: `<h3>Submitted claims</h3><table><tr><th>Claim</th><th>HIPPS</th><th>Paid</th></tr><tr><td>1</td><td>1HB31</td><td>Yes</td></tr><tr><td>2</td><td>3HB31</td><td>Yes</td></tr></table>`,
    },
    {
      name: 'in a key to what the positions mean',
      html: `<div class="legend"><p>Example HIPPS: 1AA11</p><p>1 = early, community</p></div>`,
    },
  ],
});
