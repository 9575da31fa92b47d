import type { IncomingHttpHeaders } from 'node:http';
import type { Viewer } from './viewer.js';

/** Tells who is asking from the headers of a request. Answered by `identity`. */
export abstract class ViewerSource {
  /** `language` of the viewer comes from Accept-Language; an unknown or ended session is a visitor. */
  abstract of(headers: IncomingHttpHeaders): Promise<Viewer>;
}
