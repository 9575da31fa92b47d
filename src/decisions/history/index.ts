export { HistoryResolver } from './history.resolver.js';
