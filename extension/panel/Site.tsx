import type { ReactNode } from 'react';
import type { SiteShown } from '../messages/view.ts';
import { useActs } from './state/context.ts';

/** Lintel does not run on this site: how to switch it on. */
export function SiteOff({ site }: { site: SiteShown | undefined }): ReactNode {
  const acts = useActs();
  if (site?.forbidden) {
    return (
      <p className="quiet">
        Your administrator’s list of EHR sites does not hold {site.origin}. Lintel reads nothing here.
      </p>
    );
  }
  return (
    <section className="site-off" aria-label="This site">
      <p>Lintel is off on this site and reads nothing here.</p>
      {site ? (
        <button type="button" onClick={() => acts.enableSite(site)}>
          Enable on {site.origin}
        </button>
      ) : (
        <p>To enable it, click the Lintel button in the browser’s toolbar while the EHR’s tab is in front.</p>
      )}
    </section>
  );
}

/** What stands on a page in which nothing was recognised. */
export function NothingRead(): ReactNode {
  return (
    <p className="quiet">
      Nothing on this page that Lintel reads: no diagnosis fields (M1021, M1023), OASIS items or dates were recognised.
    </p>
  );
}

/** Where Lintel runs, and the switches for the marks on the page and for the site. */
export function SiteBar({ site }: { site: SiteShown }): ReactNode {
  const acts = useActs();
  if (!site.enabled) return null;
  return (
    <p className="site">
      On at {site.origin}.{' '}
      <button type="button" className="link" onClick={() => acts.setMarks(site, !site.marks)}>
        {site.marks ? 'hide marks on the page' : 'show marks on the page'}
      </button>{' '}
      <button type="button" className="link" onClick={() => acts.disableSite(site)}>
        turn off here
      </button>
    </p>
  );
}
