import { reckon, withOwnPrice } from '../../../lib/jobs/prices';
import { modelPrices } from '../../../lib/settings';
import { useSetting } from '../../shared/use-setting';
import { keepSetting } from '../keep-setting';
import { PriceFields } from './price-fields';

/** The price of the model that is set, for the reader to correct. */
export function PriceRow({ endpoint, model }: { endpoint: string; model: string }) {
  const own = useSetting(modelPrices);
  if (own === undefined) return null;
  return (
    <PriceFields
      reckoned={reckon({ endpoint, model }, own)}
      onPrice={(price) => keepSetting(modelPrices, own, withOwnPrice(own, { endpoint, model }, price))}
    />
  );
}
