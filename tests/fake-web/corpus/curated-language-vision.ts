import { type CuratedPaper, prose } from './curated-paper';

/** cs.CL and cs.CV. */
export const LANGUAGE_AND_VISION_PAPERS: CuratedPaper[] = [
  {
    title: 'Who Said That? Speaker-Faithful Summaries of Committee Meetings',
    authors:
      'Marit S{\\o}lvberg (Fjordheim University) | Chidinma Ezeokafor (Fjordheim University, Dept. of Linguistics) | ' +
      'Paolo Santacrocetta (Istituto Lago Verde) | Agnieszka Pi\\v{z}urella (Istituto Lago Verde) | Benoit Lacharme',
    categories: ['cs.CL'],
    licence: 'by',
    comments: 'Accepted at the 41st Conference on Language and Computation. 14 pages, 5 figures',
    abstract: prose`
      Summaries of meetings are useful only if every statement is credited to the person who made it. Current systems
      get the content right and the speaker wrong: in a sample of 400 generated minutes we find a misattribution in
      every third sentence. We introduce Rollcall, a summarizer that writes each sentence together with a pointer to
      the turns it rests on, and rejects sentences whose pointers name more than one speaker without saying so. The
      pointers are trained with a contrastive loss on automatically shuffled transcripts, so no annotated minutes are
      needed. On two corpora of council and faculty meetings Rollcall reduces misattributions by 71% while keeping
      the same coverage of decisions. Human readers prefer its minutes in 64% of comparisons. The code and the
      shuffled-transcript generator are available at https://github.com/rollcall-minutes/rollcall.`,
  },
  {
    title: 'Counting Is Copying: How Transformers Track Quantities in Text',
    authors:
      "Hui-lan Tsengar | Bram Oudekerk | Yewande Olusanmi | Dag Fjellstad | M\\'aria Kov\\'acsik | Rohan Deshmukhi",
    categories: ['cs.CL', 'cs.LG'],
    licence: 'by',
    comments: '12 pages, 9 figures',
    abstract: prose`
      Transformers answer simple questions about quantities, but the mechanism is unknown. Using activation patching
      on three open models of up to 7B parameters, we trace how the answer to "how many" is formed. We find that the
      models do not add: they copy a running count that a small set of heads in the middle layers writes onto
      separators such as commas. Removing six heads lowers counting accuracy from 91% to 17% and leaves perplexity
      unchanged. Lists without separators are counted wrongly from the fifth item on, as the copying account
      predicts. This explains a failure that is often blamed on tokenization.`,
  },
  {
    title: 'Lexicons without Parallel Text: Aligning Forty Low-Resource Languages through Calendars',
    authors:
      'Tupaq Huarancani | Elin Sj\\"olander | Fatoumata Keitaga | Zurab Kvantaliani-Roe | Mairead O\'Donnabhan | Akosua Boatengwa | Pavel Hrdli\\v{c}an',
    categories: ['cs.CL'],
    action: 'replace',
    version: 2,
    licence: 'by-nc-sa',
    comments: '8 pages. v2: four more languages; accepted at the Workshop on Small Languages',
    abstract: prose`
      Bilingual lexicons are usually induced from parallel sentences or from aligned embeddings, and neither exists
      for most of the world's languages. We exploit a resource that does: printed calendars, almanacs and tide
      tables, which name the same days, feasts and weathers everywhere. From 212 scanned calendars in forty languages
      we extract time-stamped words and align them by the dates on which they occur. The resulting lexicons hold 350
      to 1,900 entries per language with a precision of 0.88. Used as anchors, they improve embedding-based induction by
      23 points for languages with less than one million tokens of text. All lexicons are released under a free licence.`,
  },
  {
    title: 'Through the Downpour: Rain-Consistent Depth from a Single Moving Camera',
    authors:
      'Anneliese Kronbach | Minh Quoc Tranvan | Ezekiel Adewusi | Saara Niskakangas | Rafael Montesino | Bo Lindenkrona | Ayla Demirtepe | Giulia Ronchetta',
    categories: ['cs.CV', 'cs.LG'],
    licence: 'by-nc-nd',
    comments: '15 pages, 11 figures, project page: https://downpour-depth.example.org',
    abstract: prose`
      Depth networks trained in fair weather fail in rain: streaks are mistaken for near objects, and wet roads mirror
      the sky. Collecting ground truth in rain is difficult because laser scanners fail as well.

      We present Downpour, a self-supervised method that treats rain as motion that no rigid scene can explain. Two
      consecutive frames are warped onto each other with the predicted depth; pixels whose residual is not repaired
      by a third frame are assigned to a rain layer with its own, shallow geometry. Reflections are handled by a
      mirrored scene whose plane is estimated from the road.

      On a new benchmark of 61 drives with depth from a dry repetition of the same route, Downpour lowers the
      absolute relative error from 0.214 to 0.137 in heavy rain and changes nothing in fair weather. It runs at 38
      frames per second on an embedded board. We conclude that weather need not be removed before geometry is
      estimated: it can be part of the geometry.`,
  },
  {
    title: 'One Ruler for All Scales: Metric Pose Estimation from Everyday Objects',
    authors: 'Lorcan MacSheridan | Tanvi Kulkarnis | Jakub Ostrowiecki | Miriam Zvulunov | Carlos Andradina',
    categories: ['cs.CV', 'cs.RO'],
    licence: 'by',
    comments: '10 pages, 7 figures',
    abstract: prose`
      Reconstructions from a single camera have no scale. We recover it from objects whose size people agree on, such
      as doors, bottles and keyboards. A detector proposes such objects, and a robust vote over their learned size
      distributions fixes the scale with an error of 4.1% indoors and 6.8% outdoors, without any calibration. The
      estimate is accurate enough for a mobile arm to grasp 87% of objects it has never seen.`,
  },
];
