/** The arXivLabs tabs under every abs page: tools of other houses, all switched off. */

interface Lab {
  /** The switch is `#ID-toggle`. */
  id: string;
  name: string;
  /** Where “What is …?” leads. */
  about: string;
  /** The label is `#label-for-…`. */
  label?: string;
  /** Script that the switch would load; the core recommender has none. */
  script?: string;
}

interface Tab {
  /** Ids of input, panel and label. */
  ids: [input: string, panel: string, label: string];
  name: string;
  heading: string;
  className?: string;
  labs: Lab[];
  /** What the tools write into. */
  outputs: string;
}

const SCRIPTS = '/static/browse/0.3.4';

const TABS: Tab[] = [
  {
    ids: ['tabone', 'tabpanel-one', 'tab-label-one'],
    name: 'Bibliographic Tools',
    heading: 'Bibliographic and Citation Tools',
    className: 'tab labs-display-bib',
    labs: [
      {
        id: 'bibex',
        name: 'Bibliographic Explorer',
        about: 'https://info.arxiv.org/labs/showcase.html',
        script: '/bibex/bibex.js?20241202',
      },
      {
        id: 'connectedpapers',
        name: 'Connected Papers',
        about: 'https://www.connectedpapers.com/about',
        label: 'connected-papers',
        script: '/js/connectedpapers.js',
      },
      { id: 'litmaps', name: 'Litmaps', about: 'https://www.litmaps.co/', script: '/js/litmaps.js?20210617' },
      {
        id: 'scite',
        name: 'scite Smart Citations',
        about: 'https://www.scite.ai/',
        script: '/js/scite.js?20210617',
      },
    ],
    outputs: `
        <div class="labs-content-placeholder labs-display" style="display: none;"></div>
        <div style="min-height: 15px" id="connectedpapers-output"></div>
        <div style="min-height: 15px" id="litmaps-open-in"></div>
        <div style="min-height: 15px" id="scite-open-in"></div>`,
  },
  {
    ids: ['tabtwo', 'tabpanel-two', 'tab-label-two'],
    name: 'Code, Data, Media',
    heading: 'Code, Data and Media Associated with this Article',
    labs: [
      { id: 'alphaxiv', name: 'alphaXiv', about: 'https://alphaxiv.org/', script: '/js/alphaxiv.js' },
      {
        id: 'catalyzex',
        name: 'CatalyzeX Code Finder for Papers',
        about: 'https://www.catalyzex.com',
        label: 'cx',
        script: '/js/catalyzex.js',
      },
      { id: 'dagshub', name: 'DagsHub', about: 'https://dagshub.com/', script: '/js/dagshub.js' },
      { id: 'gotitpub', name: 'Gotit.pub', about: 'http://gotit.pub/faq', script: '/js/gotitpub.js' },
      {
        id: 'huggingface',
        name: 'Hugging Face',
        about: 'https://huggingface.co/huggingface',
        script: '/js/huggingface.js',
      },
      {
        id: 'sciencecast',
        name: 'ScienceCast',
        about: 'https://sciencecast.org/welcome',
        script: '/js/sciencecast.js',
      },
    ],
    outputs: hidden('alphaxiv', 'catalyzex', 'dagshub', 'gotitpub', 'sciencecast', 'huggingface'),
  },
  {
    ids: ['labstabs-demos-input', 'tabpanel-demos', 'labstabs-demos-label'],
    name: 'Demos',
    heading: 'Demos',
    labs: [
      {
        id: 'replicate',
        name: 'Replicate',
        about: 'https://replicate.com/docs/arxiv/about',
        script: '/js/replicate.js',
      },
      {
        id: 'spaces',
        name: 'Hugging Face Spaces',
        about: 'https://huggingface.co/docs/hub/spaces',
        script: '/js/spaces.js',
      },
      { id: 'txyz', name: 'TXYZ.AI', about: 'https://txyz.ai', script: '/js/txyz.js' },
    ],
    outputs: `
        <div id="replicate-output"></div>
        <div id="spaces-output"></div>
        <div id="txyz-output"></div>`,
  },
  {
    ids: ['tabfour', 'tabpanel-four', 'tab-label-four'],
    name: 'Related Papers',
    heading: 'Recommenders and Search Tools',
    labs: [
      {
        id: 'influenceflower',
        name: 'Influence Flower',
        about: 'https://influencemap.cmlab.dev/',
        script: '/js/influenceflower.js',
      },
      {
        id: 'core-recommender',
        name: 'CORE Recommender',
        about: 'https://core.ac.uk/services/recommender',
        label: 'core',
      },
      {
        id: 'iarxiv',
        name: 'IArxiv Recommender',
        about: 'https://iarxiv.org/about',
        script: '/js/iarxiv.js',
      },
    ],
    outputs: `
        <div id="influenceflower-output"></div>
        <div id="influenceflower-output-graph" style="display:none"></div>
        <div id="coreRecommenderOutput"></div>
        <div id="iarxivOutput"></div>`,
  },
];

function hidden(...ids: string[]): string {
  return ids.map((id) => `\n      <div id="${id}-output" style="display:none"></div>`).join('');
}

export function labsTabs(above = ''): string {
  return `<!-- LABS AREA -->
<div id="labstabs">
  <div class="labstabs" role="tablist" aria-label="arXivLabs tools">${above}${TABS.map(tab).join('\n')}
${ABOUT}
    </div>
</div>
<!-- END LABS AREA -->`;
}

function tab(
  { ids: [input, panel, label], name, heading, className, labs, outputs }: Tab,
  place: number,
): string {
  const first = place === 0;
  return `<input type="radio" name="tabs" id="${input}"${first ? ' checked="checked"' : ''} class="labs-tab-input">
    <label for="${input}" role="tab" aria-selected="${first}" aria-controls="${panel}" id="${label}">${name}</label>
    <div class="${className ?? 'tab'}" role="tabpanel" id="${panel}" aria-labelledby="${label}">
      <h1>${heading}</h1>
      <div class="toggle">
${labs.map(row).join('\n')}
      </div>${outputs}
    </div>`;
}

function row({ id, name, about, label = id, script }: Lab): string {
  const url = script ? ` data-script-url="${SCRIPTS}${script}"` : '';
  return `        <div class="columns is-mobile lab-row">
          <div class="column lab-switch">
            <label class="switch">
              <input id="${id}-toggle" type="checkbox" class="lab-toggle"${url} aria-labelledby="label-for-${label}">
              <span class="slider"></span>
              <span class="is-sr-only">${name} Toggle</span>
            </label>
          </div>
          <div class="column lab-name">
            <span id="label-for-${label}">${name}</span> <em>(<a href="${about}" target="_blank">What is ${name}?</a>)</em>
          </div>
        </div>`;
}

/** In our own words. */
const ABOUT = `
      <input type="radio" name="tabs" id="tabfive" class="labs-tab-input">
      <label for="tabfive" role="tab" aria-selected="false" aria-controls="tabpanel-five" id="tab-label-five">
        About arXivLabs
      </label>
      <div class="tab" role="tabpanel" id="tabpanel-five" aria-labelledby="tab-label-five">
        <div class="columns">
          <div class="column">
            <h1>About these tabs</h1>
            <p>On the real site, tools of other houses can be switched on here. This stand-in has none of them.</p>
          </div>
        </div>
      </div>`;
