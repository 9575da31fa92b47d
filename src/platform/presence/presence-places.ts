import { Injectable } from '@nestjs/common';
import type { Viewer } from '../access/index.js';
import type { GraphqlContext } from '../graphql/context.js';
import { kindOfId, localId } from '../graphql/ids.js';
import type { AtWork } from './presence.rules.js';

/** That somebody may be at a place, and as whom the others see them. */
export interface Admission {
  /** On an event about one of these it is asked again. */
  readonly topics: readonly string[];
  /** Given only for adults who are there for their job; everybody else is counted and no more. */
  readonly atWork?: AtWork | null;
}

export interface PresencePlace {
  /** By the room's own reader; null where the page isn't there or isn't for this viewer: both look the same (S2). */
  admit(context: GraphqlContext, id: string): Promise<Admission | null>;
  /** Everybody may see the same of it, so that one answer holds for all who are there. */
  readonly forAll: boolean;
  /** That somebody is writing is told there. */
  readonly writing: boolean;
}

/** The pages that people can be present on; the rooms say which, by the kind of their global ids. */
@Injectable()
export class PresencePlaces {
  private readonly kinds = new Map<string, PresencePlace>();

  register(kind: string, place: PresencePlace): void {
    this.kinds.set(kind, place);
  }

  /** `place` is a page's global id. */
  kindOf(place: string): PresencePlace | null {
    return this.kinds.get(kindOfId(place) ?? '') ?? null;
  }

  async admit(viewer: Viewer, place: string): Promise<Admission | null> {
    const context = { viewer, requestId: `presence-${place}`, http: null, shownProfileId: null };
    const id = localId(kindOfId(place) ?? '', place);
    return this.kindOf(place)?.admit(context, id) ?? null;
  }
}
