import { LiftPause } from './lift-pause.js';
import { MyPauses, MyPausesReader } from './my-pauses.js';
import { PausesResolver } from './pauses.resolver.js';

export { LiftPause };
export { PauseEntity } from './pause.entity.js';
export { AuthorPaused } from './pause.problems.js';
export { liftPauseOf, pauseAuthor, refusalWhilePaused } from './pauses.js';
export const pauseProviders = [LiftPause, MyPauses, MyPausesReader, PausesResolver];
