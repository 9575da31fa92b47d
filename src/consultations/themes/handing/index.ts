import { AnswerableTheme } from './answerable-theme.js';
import { HandOverTheme } from './hand-over-theme.js';
import { HandedOverThemes } from './handed-over.resolver.js';

export { HandOverTheme };
export const handingProviders = [AnswerableTheme, HandedOverThemes];
