import { browser } from 'wxt/browser';
import { RescueLink } from '../../components/broken';
import { m } from '../../lib/words';

/** Version, privacy in two sentences, and the acknowledgement arXiv asks for, in its own words. */
export function About() {
  return (
    <section aria-labelledby="about" class="about">
      <h2 id="about">{m.about()}</h2>
      <p>
        Gloss {browser.runtime.getManifest().version} · {m.privacy_short()}
      </p>
      <p>
        {m.rescue_help()} <RescueLink />
      </p>
      <p lang="en">
        Thank you to arXiv for use of its open access interoperability. This product was not reviewed or
        approved by, nor does it necessarily express or reflect the policies or opinions of, arXiv.
      </p>
    </section>
  );
}
