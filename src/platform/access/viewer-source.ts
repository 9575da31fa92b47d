import type { IncomingHttpHeaders } from 'node:http';
import type { Viewer } from './viewer.js';

/** Tells who is asking from the headers of a request. Answered by `identity`. */
export abstract class ViewerSource {
  /** At once where that is known without asking the database. `language` of the viewer comes from Accept-Language; an unknown or ended session is a visitor. */
  abstract of(headers: IncomingHttpHeaders): Viewer | Promise<Viewer>;
}
