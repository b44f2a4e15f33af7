import type { Signs } from './filing/signs';
import type { RoleModel } from './model';
import type { FieldRules } from './rules';
import type { Lexicon } from './tags/lexicon';

/** What the engine is given besides a paper. It lies in files of the package, for no script is to carry it at each start. */
export interface EngineData {
  roles: RoleModel;
  lexicon: Lexicon;
  signs: Signs;
  rules: FieldRules;
}
