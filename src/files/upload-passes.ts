import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/index.js';

/**
 * Who is meant by the token of a private link, as the host of the link names them (e.g. `submission:<uuid>`); null
 * when the token opens nothing, or nothing that takes files now.
 */
export type HolderOf = (token: string, now: Date) => Promise<string | null>;

/** Rooms that let people take part without signing in say here whom a private link stands for. */
@Injectable()
export class UploadPasses {
  private readonly hosts: HolderOf[] = [];

  constructor(private readonly clock: Clock) {}

  register(host: HolderOf): void {
    this.hosts.push(host);
  }

  async holderOf(token: string): Promise<string | null> {
    for (const host of this.hosts) {
      const holder = await host(token, this.clock.now());
      if (holder) return holder;
    }
    return null;
  }
}
