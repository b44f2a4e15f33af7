import type { ComponentChildren } from 'preact';
import { type CardRelevance, Relevances, SaysWhy } from './relevance';

/** Gives the cards within it what their page knows of how they stand to the reader. */
export function WithRelevance({ value, children }: { value: CardRelevance; children: ComponentChildren }) {
  return (
    <Relevances value={value}>
      <SaysWhy value={value.whyOf !== undefined}>{children}</SaysWhy>
    </Relevances>
  );
}
