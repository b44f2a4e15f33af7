import { useEffect, useState } from 'preact/hooks';
import { Broken } from '../../../components/broken';
import type { FoundOrder } from '../../../lib/records/found-order';
import { m } from '../../../lib/words';

type View = typeof import('./search-view')['SearchView'];

/** The search, fetched when somebody first comes to it: the day opens without what reads queries. */
export function SearchPlace(props: { query: string; order: FoundOrder }) {
  const [state, setState] = useState<{ view: View } | { failed: unknown }>();
  useEffect(() => {
    let isGone = false;
    void import('./search-view').then(
      ({ SearchView }) => !isGone && setState({ view: SearchView }),
      (failed: unknown) => !isGone && setState({ failed }),
    );
    return () => {
      isGone = true;
    };
  }, []);
  if (!state) return <p class="notice">{m.loading()}</p>;
  if ('failed' in state) return <Broken what="page" detail={String(state.failed)} />;
  return <state.view {...props} />;
}
