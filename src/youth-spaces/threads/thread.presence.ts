import { Injectable } from '@nestjs/common';
import { ProfilesReader } from '../../identity/index.js';
import { PresencePlaces, type Admission, type AtWork, type GraphqlContext, type PresencePlace } from '../../platform/index.js';
import { ThreadsReader } from './threads.reader.js';

/** Who is in a thread now: the adults by name and job, as the space shows them anyway (Y8); young people as a number and never more (Y3). */
@Injectable()
export class ThreadPresence implements PresencePlace {
  readonly forAll = false;
  readonly writing = true;

  constructor(
    private readonly threads: ThreadsReader,
    private readonly profiles: ProfilesReader,
    places: PresencePlaces,
  ) {
    places.register('thread', this);
  }

  async admit(context: GraphqlContext, id: string): Promise<Admission | null> {
    const thread = await this.threads.threads(context).load(id);
    if (!thread) return null;
    const topics = [`youth-space:${thread.spaceId}`, `thread-visits:${id}`];
    const isAtWork = thread.isWorker || thread.readsAlong || thread.isVisitor;
    return { topics, atWork: isAtWork ? await this.asShown(context) : null };
  }

  private async asShown(context: GraphqlContext): Promise<AtWork | null> {
    const { profile: acting } = context.viewer;
    const profile = acting && (await this.profiles.profiles(context).load(acting.id));
    if (!profile) return null;
    const job = Object.fromEntries(profile.jobTitle?.translations.map(({ language, text }) => [language, text]) ?? []);
    return { id: profile.id, name: profile.displayName, job };
  }
}
