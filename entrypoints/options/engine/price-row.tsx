import { reckon, withOwnPrice } from '../../../lib/jobs/prices';
import { modelPrices } from '../../../lib/settings';
import { useSetting } from '../../shared/use-setting';
import { keepSetting } from '../keep-setting';
import { PriceFields } from './price-fields';

/**
 * The price of a model that is set, for the reader to correct.
 * @param named there is another: it is said which this one is
 */
export function PriceRow({ endpoint, model, named }: { endpoint: string; model: string; named: boolean }) {
  const own = useSetting(modelPrices);
  if (own === undefined) return null;
  return (
    <PriceFields
      of={named ? model : ''}
      reckoned={reckon({ endpoint, model }, own)}
      onPrice={(price) => keepSetting(modelPrices, own, withOwnPrice(own, { endpoint, model }, price))}
    />
  );
}
