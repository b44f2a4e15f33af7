export { type PhraseCounts, phraseCounter } from './count-phrases';
export { queryFromPaper, tellingPhrases } from './query-from-paper';
export { LEAST_PAPERS, tellingWords } from './telling-words';
