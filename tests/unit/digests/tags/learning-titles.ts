/** Titles of our own for each topic of machine learning, and titles that sound like it and are not about it. */
export const LEARNING_TITLES: Record<string, { of: string[]; not: string[] }> = {
  'natural-language-processing': {
    of: [
      'Machine Translation of Proverbs Between Related Dialects',
      'Named Entity Recognition in Parish Registers',
      'Multilingual Question Answering Without Parallel Corpora',
    ],
    not: ['Formal Languages Recognised by Small Counters', 'Learning to Price Parking Spaces'],
  },
  'large-language-models': {
    of: [
      'When LLMs Refuse the Wrong Thing',
      'In-Context Learning with Contradicting Examples',
      'Chain-of-Thought Traces That Explain Nothing',
    ],
    not: ['Fault Diagnosis of Power Transformers from Oil Samples', 'Vision Transformers for Counting Seals'],
  },
  'reinforcement-learning': {
    of: [
      'Offline Reinforcement Learning from Sparse Logs',
      'Contextual Bandits with Stale Feedback',
      'Policy Gradient Estimates for Slow Environments',
    ],
    not: ['Predicting Cracks in Reinforced Concrete', 'What Public Policy Should Ask of Predictors'],
  },
  theory: {
    of: [
      'Generalization Bounds for Nets with Tied Weights',
      'Provable Recovery of Sparse Codes by One Layer',
      'On the Sample Complexity of Ranking Noisy Items',
    ],
    not: ['A Data Set of Annotated Chess Commentaries', 'Segmenting Leaves in Crowded Greenhouses'],
  },
  optimization: {
    of: [
      'Stochastic Gradient Descent with Forgetful Momentum',
      'Bayesian Optimization over Recipes',
      'A Bilevel Method for Choosing Augmentations',
    ],
    not: ['Direct Preference Optimization Without References', 'Listening to Bees with Small Microphones'],
  },
  'efficient-ml': {
    of: [
      'Post-Training Quantization to Three Bits',
      'Structured Pruning That Survives Distillation',
      'Speculative Decoding with Two Drafts',
    ],
    not: ['Which Colours Do Classifiers Prefer?', 'Recognising Birds by Their Silhouettes'],
  },
  'computer-vision': {
    of: [
      'Object Detection Through Frosted Glass',
      'Semantic Segmentation of Kelp in Aerial Photographs',
      'Gaussian Splatting for Caves',
    ],
    not: ['Data Visualization for Impatient Analysts', 'A Theory of Reward Misspecification'],
  },
  'graph-learning': {
    of: [
      'Graph Neural Networks That Forget Their Neighbours',
      'Link Prediction in Growing Citation Networks',
      'Over-Smoothing Is Not the Whole Story',
    ],
    not: ['Training at the Edge of Stability', 'Keyword Spotting on Edge Devices'],
  },
  'time-series': {
    of: [
      'Time Series Foundation Models Without Calendars',
      'Probabilistic Forecasting of Ferry Delays',
      'Detecting Atrial Flutter from a Single-Lead ECG',
    ],
    not: ['A Series of Lectures on Margins', 'Machine Translation of Recipes'],
  },
  interpretability: {
    of: [
      'Sparse Autoencoders Find the Same Features Twice',
      'Shapley Values Under Correlated Inputs',
      'What Saliency Maps Leave Out',
    ],
    not: ['Attention Mechanisms of Constant Size', 'A Faster Interpreter for Tensor Programs'],
  },
  robotics: {
    of: [
      'Quadruped Locomotion on Loose Gravel',
      'Grasping Wet Glasses with Two Fingers',
      'Motion Planning Among People with Dogs',
    ],
    not: ['Detecting Image Manipulation in Press Photographs', 'Federated Learning with Lazy Clients'],
  },
  multimodal: {
    of: [
      'Vision-Language Models Cannot Count Spoons',
      'Multimodal Fusion with a Missing Modality',
      'Audio-Visual Pretraining from Cooking Shows',
    ],
    not: ['Sampling from Distributions with Many Modes', 'Depth Estimation in Fog'],
  },
  'generative-models': {
    of: [
      'Diffusion Models for Street Maps',
      'Flow Matching Between Unpaired Sketches',
      'Training Generative Adversarial Networks with Few Examples',
    ],
    not: [
      'Learning Surrogates for Reaction-Diffusion Systems',
      'How Information Diffusion Shapes What Learners See',
      'Retrieval-Augmented Generation for Plumbers',
    ],
  },
  'federated-learning': {
    of: [
      'Federated Learning When Hospitals Leave',
      'Client Drift Under Seasonal Data',
      'FedAvg with Unequal Clocks',
    ],
    not: ['Learning the Voting Habits of Federal Judges', 'Quantization for Phones'],
  },
  'audio-and-speech': {
    of: [
      'Speech Recognition for Whistled Languages',
      'Text-to-Speech with Regional Accents',
      'Separating Instruments in Brass Band Music',
    ],
    not: ['A Sound Theory of Early Stopping', 'Object Detection in Fog'],
  },
};
