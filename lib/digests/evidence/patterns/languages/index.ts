export { fr } from './french';
export { de } from './german';
export { ja } from './japanese';
export { ko } from './korean';
export { pt } from './portuguese';
export { ru } from './russian';
export { es } from './spanish';
