export { workProviders } from './work.resolver.js';
