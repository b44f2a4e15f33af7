import { QUIRKS } from './script';

/** What it lists, with what OpenRouter, vLLM and Groq add. */
export const MODELS = [
  {
    id: 'small-model',
    object: 'model',
    context_length: 128_000,
    pricing: { prompt: '0.00000015', completion: '0.0000006' },
  },
  { id: 'large-model', object: 'model', max_model_len: 32_768 },
  { id: 'fast-model', object: 'model', context_window: 8192 },
  { id: 'models/path-model', object: 'model' },
  ...QUIRKS.map((quirk) => ({ id: `quirk-${quirk}`, object: 'model' })),
];

/** As Ollama says what is loaded: a context that is too small for more than an abstract. */
export const RUNNING = {
  models: [...MODELS.map(({ id }) => id), 'qwen3:8b'].map((name) => ({ name, context_length: 4096 })),
};
