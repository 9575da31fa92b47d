export { ReadingDesk } from './reading-desk.js';
export { AddTheme, ThemeList } from './theme-list.js';
export { ReadingLiveDocument } from './themes-fragment.js';
export { WrittenAnswer } from './written-list.js';
