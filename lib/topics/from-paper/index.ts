export { type PhraseCounts, phraseCounter } from './count-phrases';
export { queryFromPaper, tellingPhrases } from './query-from-paper';
export { tellingWords } from './telling-words';
