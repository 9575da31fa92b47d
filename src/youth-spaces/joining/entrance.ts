import { Injectable } from '@nestjs/common';
import { SessionReader, Sessions, Viewers } from '../../identity/index.js';
import type { GraphqlContext } from '../../platform/index.js';
import { SpacesReader } from '../spaces.reader.js';
import type { Joined } from './join-space.js';
import type { YouthReturn } from './joining.type.js';

/** Shows the way in to who has just got in: the cookie, and the space as they see it from now on. */
@Injectable()
export class Entrance {
  constructor(
    private readonly sessions: Sessions,
    private readonly viewers: Viewers,
    private readonly sessionReader: SessionReader,
    private readonly spaces: SpacesReader,
  ) {}

  async welcome(context: GraphqlContext, { opened, profileId, spaceId }: Omit<Joined, 'recoveryPhrase' | 'membershipId'>): Promise<Omit<YouthReturn, 'recoveryPhrase'>> {
    if (context.http) this.sessions.setCookie(context.http.res, opened);
    // The rest of the answer is for who has just come in, no longer for the visitor who asked.
    Object.assign(context, { viewer: await this.viewers.actingAs(profileId, context.viewer.language) });
    const space = await this.spaces.spaces(context).load(spaceId);
    if (!space) throw new Error(`Who has just joined doesn't see space ${spaceId}`);
    return { space, session: await this.sessionReader.after(context, opened) };
  }
}
