import { speaksToMachines } from './speaks-to-machines';
import { visible } from './visible';

/** A text of a paper as it may be put before a model. */
export interface CleanInput {
  /** What a person would see of it. */
  text: string;
  /** It held signs that draw nothing and have no work to do. */
  hidden: boolean;
  /** It orders a machine about, in what is seen or in what was hidden. */
  speaksToMachines: boolean;
}

/** Cleans a title, a sentence or a whole abstract. Takes any string; what is clean comes back as it is. */
export function cleanInput(text: string): CleanInput {
  const seen = visible(text);
  return {
    text: seen.text,
    hidden: seen.hidden,
    speaksToMachines: speaksToMachines(seen.text) || (seen.tagged !== '' && speaksToMachines(seen.tagged)),
  };
}
