import { Injectable } from '@nestjs/common';
import type { ProblemText, Viewer } from '../platform/index.js';

/** What a viewer is to one host and so to the round in it. */
export interface Standing {
  /** The host takes anything at all now; its round may be over all the same. */
  readonly isOpen: boolean;
  readonly mayTakeStance: boolean;
  readonly maySuggest: boolean;
  /** What somebody who may has to do first, in words; what they took before they can take back all the same. */
  readonly first?: ProblemText | null;
}

/** Runs a SELECT: within the transaction of a deed, or on its own for a reader. */
export type Select = <Row extends object>(sql: string, values: readonly unknown[]) => Promise<Row[]>;

/** Something that hosts a round. Its room registers it; this room never learns more of it. */
export interface RoundHost {
  readonly kind: string;
  /** Where the client shows it. */
  path(hostId: string): string;
  /** Standings by host id, for any number of hosts at once. A host that the viewer can't see is left out (S2). */
  standings(select: Select, viewer: Viewer, hostIds: readonly string[]): Promise<ReadonlyMap<string, Standing>>;
}

export interface HostedBy {
  readonly hostKind: string;
  readonly hostId: string;
}

/** Who may see a round, and do what in it, is what its host says: decided here for reads and deeds alike. */
@Injectable()
export class RoundHosts {
  private readonly hosts = new Map<string, RoundHost>();

  register(host: RoundHost): void {
    this.hosts.set(host.kind, host);
  }

  /** In the order given; null where the viewer sees no such host. One query a kind. */
  async standings(select: Select, viewer: Viewer, hosted: readonly HostedBy[]): Promise<(Standing | null)[]> {
    const found = new Map<string, ReadonlyMap<string, Standing>>();
    for (const kind of new Set(hosted.map(({ hostKind }) => hostKind))) {
      const ids = hosted.filter(({ hostKind }) => hostKind === kind).map(({ hostId }) => hostId);
      found.set(kind, await this.of(kind).standings(select, viewer, [...new Set(ids)]));
    }
    return hosted.map(({ hostKind, hostId }) => found.get(hostKind)?.get(hostId) ?? null);
  }

  path({ hostKind, hostId }: HostedBy): string {
    return this.of(hostKind).path(hostId);
  }

  private of(kind: string): RoundHost {
    const host = this.hosts.get(kind);
    if (!host) throw new Error(`Nobody has registered ${kind} as a host of rounds`);
    return host;
  }
}
