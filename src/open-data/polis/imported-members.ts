import { Injectable } from '@nestjs/common';
import { Viewers } from '../../identity/index.js';
import type { Viewer } from '../../platform/index.js';
import { ImportRecords } from '../import-records.js';
import { ImportedEntrance, type MembersGiven } from './imported-entrance.js';

/** As many as one code lets in. */
const MOST_BY_ONE_CODE = 1_000;

/** People of a source as members of a youth space: joined by code, their age unknown (Y1, Y2). */
@Injectable()
export class ImportedMembers {
  constructor(
    private readonly records: ImportRecords,
    private readonly entrance: ImportedEntrance,
    private readonly viewers: Viewers,
  ) {}

  async enter(source: string, { spaceId, worker, personIds }: MembersGiven): Promise<Map<string, Viewer>> {
    const joined = await this.records.of(source, 'person');
    const outside = personIds.filter((id) => !joined.has(id));
    while (outside.length > 0) await this.entrance.letIn(source, { spaceId, worker, personIds: outside.splice(0, MOST_BY_ONE_CODE) });
    const people = new Map<string, Viewer>();
    for (const [personId, profileId] of await this.records.of(source, 'person')) people.set(personId, await this.viewers.actingAs(profileId, 'en'));
    return people;
  }
}
