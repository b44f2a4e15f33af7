import { browser } from 'wxt/browser';
import { RescueLink } from '../../../components/broken';
import { gap } from '../../../components/gap';
import { m } from '../../../lib/words';
import { Section } from '../sections/section';
import { Libraries } from './libraries';
import { WeightsCard } from './weights-card';

/** Our own, in `LICENSE`. */
const LICENCE = 'MIT';

/** Version, where the engine's weights are from, whose libraries are in the package, and the acknowledgement arXiv asks for, in its own words. */
export function About() {
  return (
    <Section id="about" class="about">
      <p>
        Gloss {browser.runtime.getManifest().version} · {m.licence_is()}
        <span lang="en">{LICENCE}</span>
      </p>
      <p>
        {m.rescue_help()}
        {gap()}
        <RescueLink />
      </p>
      <p lang="en">
        Thank you to arXiv for use of its open access interoperability. This product was not reviewed or
        approved by, nor does it necessarily express or reflect the policies or opinions of, arXiv.
      </p>
      <WeightsCard />
      <Libraries />
    </Section>
  );
}
