import { Injectable } from '@nestjs/common';
import type { Role, Texts } from '../../platform/index.js';

/** An appointment that somebody thinks of ending. */
export interface EndingOf {
  readonly appointmentId: string;
  readonly profileId: string;
  readonly role: Role;
  readonly organisationId: string;
}

type Foretells = (ending: EndingOf) => Promise<Texts[]>;

/**
 * What would come of ending an appointment, said before it is done. Rooms that depend on who is in office say what would
 * happen with them, by counts alone: a clerk doesn't read what is in a youth space or a case.
 */
@Injectable()
export class Endings {
  private readonly rooms: Foretells[] = [];

  register(foretells: Foretells): void {
    this.rooms.push(foretells);
  }

  async of(ending: EndingOf): Promise<Texts[]> {
    return (await Promise.all(this.rooms.map((foretells) => foretells(ending)))).flat();
  }
}
