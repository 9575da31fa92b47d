import { Injectable } from '@nestjs/common';
import type { GraphqlContext, Viewer } from '../platform/index.js';
import type { OpenedSession } from './accounts/index.js';
import type { Profile, Session } from './profile.type.js';
import { ProfilesReader } from './profiles.reader.js';
import { Viewers } from './viewers.js';

/** A session as its own holder sees it. */
@Injectable()
export class SessionReader {
  constructor(
    private readonly profiles: ProfilesReader,
    private readonly viewers: Viewers,
  ) {}

  async of(context: GraphqlContext): Promise<Session> {
    const { viewer } = context;
    const profiles = viewer.accountId ? await this.profiles.ofAccount(viewer.accountId, context) : [];
    return describe(viewer, profiles, viewer.profile?.id ?? null, viewer.secondFactor);
  }

  /** As it is right after the profile was changed: the request itself still carries the old session. */
  async after(context: GraphqlContext, opened: OpenedSession): Promise<Session> {
    const profiles = await this.profiles.ofAccount(opened.session.accountId, context);
    return describe(context.viewer, profiles, opened.session.actingProfileId, opened.session.secondFactorAt !== null);
  }

  async actingAs(context: GraphqlContext, profileId: string): Promise<Session> {
    const viewer = await this.viewers.actingAs(profileId, context.viewer.language);
    return this.of({ ...context, viewer: { ...viewer, secondFactor: context.viewer.secondFactor } });
  }
}

function describe(viewer: Viewer, profiles: Profile[], actingProfileId: string | null, secondFactor: boolean): Session {
  const profile = profiles.find((candidate) => candidate.uuid === actingProfileId) ?? null;
  const ageBand = viewer.profile?.id === actingProfileId ? (viewer.profile?.ageBand ?? null) : null;
  return { profile, profiles, isSignedIn: viewer.accountId !== null || profile !== null, secondFactor, language: viewer.language, ageBand };
}
