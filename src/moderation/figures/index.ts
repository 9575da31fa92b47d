import { FiguresReader } from './figures.reader.js';
import { FiguresResolver } from './figures.resolver.js';

export { FiguresReader };
export const figureProviders = [FiguresReader, FiguresResolver];
