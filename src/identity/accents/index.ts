import { AccentsController } from './accents.controller.js';
import { AccentsResolver } from './accents.resolver.js';
import { Accents } from './accents.js';
import { SetAccent } from './set-accent.js';

export { leastContrast, LEAST_CONTRAST, readable, tonesOf, contrast } from './accent.rules.js';
export * from './accents.migrations.js';
export { Accents, SetAccent };

/** What the colours of organisations bring to the room. */
export const accentsProviders = { deeds: [SetAccent], readers: [Accents], resolvers: [AccentsResolver], controllers: [AccentsController] };
