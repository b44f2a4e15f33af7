export { labelProbabilities, modelTagger } from './tag';
export { LABELS, type RoleModel, readWeights, type Scheme, WeightsError } from './weights';
