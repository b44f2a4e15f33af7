import { sendMessage } from '../../../lib/messaging';
import { CATEGORY_PRESETS, type CategoryPreset } from '../../../lib/papers/category-presets';
import type { Follow, ListId } from '../../../lib/records/announcement';
import { db } from '../../../lib/store/db';
import { m } from '../../../lib/words';
import { inWords } from '../../../lib/words/dates';
import { history } from '../history';

export interface PresetsProps {
  /** arXiv's categories that are followed. */
  followed: ReadonlySet<string>;
  nameOf(id: string): string;
}

/** A few categories at one press, field by field; one that is followed whole stays pressed. */
export function Presets({ followed, nameOf }: PresetsProps) {
  return (
    <div class="presets field-presets">
      <h3 class="picker-heading" id="presets-heading">
        {m.presets()}
      </h3>
      <ul class="choices" aria-labelledby="presets-heading">
        {CATEGORY_PRESETS.map((preset) => {
          const missing = preset.categories.filter((id) => !followed.has(id));
          const all = inWords(preset.categories.map((id) => `${id} ${nameOf(id)}`));
          return (
            <li key={preset.id}>
              <button
                type="button"
                data-category-preset={preset.id}
                aria-pressed={missing.length === 0}
                title={all}
                onClick={() =>
                  void followAll(missing.length > 0 ? missing : preset.categories, missing.length > 0)
                }
              >
                {presetName(preset.id)} <small>{preset.categories.join(', ')}</small>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Follows categories, or lets them go, as one change that can be taken back. */
function followAll(categories: readonly string[], on: boolean): Promise<boolean> {
  const lists = categories.map((id): ListId => `arxiv:${id}`);
  let before: Follow[] = [];
  return history.make({
    via: 'message',
    async make() {
      before = (await db.follows.bulkGet(lists)).filter((row) => row !== undefined);
      await sendMessage('follow', { lists, on });
    },
    async takeBack() {
      // Those that come back do so in their places.
      await db.follows.bulkPut(before);
      await sendMessage('follow', { lists, on: !on });
    },
  });
}

/** Asked for when they are needed: the page may change its language. */
const NAMES: Record<CategoryPreset['id'], () => string> = {
  'machine-learning': () => m.preset_machine_learning(),
  language: () => m.preset_language(),
  vision: () => m.preset_vision(),
  probability: () => m.preset_probability(),
  statistics: () => m.preset_statistics(),
  optimisation: () => m.preset_optimisation(),
  'number-theory': () => m.preset_number_theory(),
  geometry: () => m.preset_geometry(),
  algorithms: () => m.preset_algorithms(),
  security: () => m.preset_security(),
  robotics: () => m.preset_robotics(),
  quantum: () => m.preset_quantum(),
  astrophysics: () => m.preset_astrophysics(),
  particles: () => m.preset_particles(),
  materials: () => m.preset_materials(),
  biology: () => m.preset_biology(),
  economics: () => m.preset_economics(),
};

const presetName = (id: CategoryPreset['id']): string => NAMES[id]();
