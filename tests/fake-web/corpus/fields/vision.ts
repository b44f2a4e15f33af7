import type { EmpiricalField } from '../field';

/** Computer vision. */
export const VISION: EmpiricalField = {
  style: 'empirical',
  primaries: [
    ['cs.CV', 15],
    ['eess.IV', 1],
  ],
  others: [
    ['cs.LG', 5],
    ['cs.RO', 2],
    ['cs.GR', 1],
    ['cs.AI', 2],
  ],
  area: 'computer vision',
  topics: [
    'monocular depth estimation',
    'open-vocabulary detection',
    'video segmentation',
    'medical image registration',
    'point-cloud completion',
    'view synthesis',
    'scene text recognition',
  ],
  objects: [
    'vision transformers',
    'neural radiance fields',
    'event cameras',
    'segmentation masks',
    'keypoint detectors',
    'video diffusion models',
  ],
  troubles: [
    'thin structures disappear at low resolution',
    'labels for rare views are expensive',
    'reflections are mistaken for objects',
    'predictions flicker between frames',
    'scanners of different makers see different contrasts',
  ],
  remedies: [
    ['stereo rigs', 'are too heavy for small robots'],
    ['pseudo-labels', 'repeat the errors of their teacher'],
    ['augmentation policies', 'are tuned to a single data set'],
    ['temporal filters', 'blur what moves fast'],
  ],
  methods: [
    ['Edge-Anchored Upsampling', 'an upsampling layer tied to image edges'],
    ['Cycle-Consistent Occlusion Reasoning', 'a consistency test that separates occlusion from motion'],
    ['Prompted Boundary Refinement', 'a refinement stage prompted by its own boundary errors'],
    ['Scale-Free Geometry Matching', 'a matching loss that ignores absolute scale'],
  ],
  steps: [
    'Two frames are warped onto each other and a third one decides which is right.',
    'The geometry branch sees no colour and the colour branch sees no depth.',
    'Training takes nine hours on a single card.',
    'Uncertain regions are passed on to a second, narrower network.',
    'The loss is computed on surfaces rather than on pixels.',
  ],
  trials: [
    'four driving data sets',
    'eleven hours of handheld video',
    'scans from six hospitals',
    'both indoor and outdoor scenes',
    'a benchmark of 2,300 annotated clips',
  ],
  measures: [
    ['mean intersection over union', 'higher'],
    ['absolute relative error', 'lower'],
    ['average precision', 'higher'],
    ['boundary error', 'lower'],
  ],
  cost: 'labels',
  findings: [
    'the gain survives a change of camera',
    'temporal consistency comes for free once occlusion is modelled',
    'half of the labels can be removed without loss',
    'the network relies on shadows more than on texture',
  ],
  lessons: [
    'geometry is a better prior than more data',
    'uncertainty should be drawn, not hidden',
    'weather and reflections belong into the model',
  ],
};
