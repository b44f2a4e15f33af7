import algebraAndGeometry from '../../../../assets/tags/lexicon/algebra-and-geometry.json';
import analysis from '../../../../assets/tags/lexicon/analysis.json';
import astrophysics from '../../../../assets/tags/lexicon/astrophysics.json';
import biology from '../../../../assets/tags/lexicon/biology.json';
import combinatorics from '../../../../assets/tags/lexicon/combinatorics.json';
import condensedMatter from '../../../../assets/tags/lexicon/condensed-matter.json';
import control from '../../../../assets/tags/lexicon/control.json';
import databases from '../../../../assets/tags/lexicon/databases.json';
import economics from '../../../../assets/tags/lexicon/economics.json';
import highEnergy from '../../../../assets/tags/lexicon/high-energy.json';
import logicAndCategories from '../../../../assets/tags/lexicon/logic-and-categories.json';
import machineLearning from '../../../../assets/tags/lexicon/machine-learning.json';
import mathematicalStructures from '../../../../assets/tags/lexicon/mathematical-structures.json';
import medicine from '../../../../assets/tags/lexicon/medicine.json';
import networks from '../../../../assets/tags/lexicon/networks.json';
import numberTheory from '../../../../assets/tags/lexicon/number-theory.json';
import numericsAndOptimization from '../../../../assets/tags/lexicon/numerics-and-optimization.json';
import people from '../../../../assets/tags/lexicon/people.json';
import physics from '../../../../assets/tags/lexicon/physics.json';
import probability from '../../../../assets/tags/lexicon/probability.json';
import programming from '../../../../assets/tags/lexicon/programming.json';
import quantum from '../../../../assets/tags/lexicon/quantum.json';
import security from '../../../../assets/tags/lexicon/security.json';
import statistics from '../../../../assets/tags/lexicon/statistics.json';
import systems from '../../../../assets/tags/lexicon/systems.json';
import theory from '../../../../assets/tags/lexicon/theory.json';

/** The topics of one field and what names them. */
export interface Field {
  /** Categories (`math.PR`), archives (`math`) whose papers it may tag; `biorxiv` and `medrxiv`; `unfiled` for papers whose field is not known. */
  scope: string[];
  /** By topic: terms, parted by commas, under their weight. One of no weight only keeps shorter ones in it from counting. */
  topics: Record<string, Partial<Record<string, string>>>;
}

export const MACHINE_LEARNING: Field = machineLearning;

/** All other fields. Their terms weigh 2 where they name the topic and 1 where they only hint at it. */
export const OTHER_FIELDS: readonly Field[] = [
  astrophysics,
  highEnergy,
  quantum,
  condensedMatter,
  physics,
  numberTheory,
  algebraAndGeometry,
  combinatorics,
  probability,
  analysis,
  numericsAndOptimization,
  logicAndCategories,
  mathematicalStructures,
  statistics,
  economics,
  biology,
  medicine,
  security,
  databases,
  programming,
  networks,
  systems,
  theory,
  people,
  control,
];
