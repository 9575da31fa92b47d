import { Injectable } from '@nestjs/common';
import { RoundHosts, type RoundHost, type Select, type Standing } from '../opinions/index.js';
import { globalId, type Viewer } from '../platform/index.js';
import { mayTakePart } from './consultation.access.js';

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

  /** A consultation is there for everybody from its opening on. */
  async standings(select: Select, viewer: Viewer, hostIds: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
    const rows = await select<{ id: string }>('select id from consultation where id = any($1)', [hostIds]);
    const standing = { isOpen: true, mayTakeStance: mayTakePart(viewer), maySuggest: mayTakePart(viewer) };
    return new Map(rows.map(({ id }) => [id, standing]));
  }
}
