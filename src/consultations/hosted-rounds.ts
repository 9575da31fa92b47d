import { Injectable } from '@nestjs/common';
import { RoundHosts, type RoundHost, type Select, type Standing } from '../opinions/index.js';
import { globalId, type Viewer } from '../platform/index.js';
import { maySuggest, mayTakePart } from './consultation.access.js';
import type { WhoMayTakePart } from './consultation.entity.js';

export const HOST_KIND = 'consultation';

/** Consultations host a statement round each. When it takes anything is the round's own rule: both have the same times. */
@Injectable()
export class HostedRounds implements RoundHost {
  readonly kind = HOST_KIND;

  constructor(hosts: RoundHosts) {
    hosts.register(this);
  }

  path(hostId: string): string {
    return `/consultations/${globalId('con', hostId)}`;
  }

  /** A consultation is there for everybody from its announcement on. One that was stopped before it opened takes nothing. */
  async standings(select: Select, viewer: Viewer, hostIds: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
    const rows = await select<{ id: string; who: WhoMayTakePart; never_opens: boolean }>(
      'select id, who_may_take_part as who, coalesce(stopped_at <= opens_at, false) as never_opens from consultation where id = any($1)',
      [hostIds],
    );
    return new Map(
      rows.map(({ id, who, never_opens }) => [id, { isOpen: !never_opens, mayTakeStance: mayTakePart(viewer, who), maySuggest: maySuggest(viewer, who) }]),
    );
  }
}
