export { costOf } from './cost';
export { countPapers, type DayOfPapers, firstDay } from './count-papers';
export { countSubjects, type Subjects } from './count-subjects';
export { daysBetween } from './days-between';
export { countFigures, paperFigures } from './figures';
export { DEEDS, type Deed, readingOf } from './reading';
