import de from '../../../../assets/glossary/de.json';
import es from '../../../../assets/glossary/es.json';
import fr from '../../../../assets/glossary/fr.json';
import ja from '../../../../assets/glossary/ja.json';
import ko from '../../../../assets/glossary/ko.json';
import pt from '../../../../assets/glossary/pt.json';
import ru from '../../../../assets/glossary/ru.json';
import zhCN from '../../../../assets/glossary/zh-CN.json';
import zhTW from '../../../../assets/glossary/zh-TW.json';

/** How one term is said in another language. */
export interface Rendering {
  /** As the field says it, the usual one first. */
  as: string[];
  /** What it is never: another sense of its words. */
  not?: string[];
}

/** The fields of a glossary. `titles`: what stands before the colon of a title. */
export type GlossaryField =
  | 'titles'
  | 'machine-learning'
  | 'computing'
  | 'statistics'
  | 'mathematics'
  | 'physics'
  | 'biology';

/** Terms in English, in small letters but for names, by field. */
export type Glossary = Partial<Record<GlossaryField, Readonly<Record<string, Rendering>>>>;

/** The glossaries by language; `assets/glossary` holds what people edit. */
export const GLOSSARIES: Readonly<Record<string, Glossary>> = {
  de,
  es,
  fr,
  ja,
  ko,
  pt,
  ru,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
};
