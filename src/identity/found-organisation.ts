import { Injectable } from '@nestjs/common';
import { newId, UnitOfWork, type Texts, type Transaction } from '../platform/index.js';
import { OrganisationEntity } from './organisation.entity.js';
import { WardEntity } from './ward.entity.js';

export interface OrganisationGiven extends Omit<OrganisationEntity, 'id' | 'version'> {
  wards: Texts[];
}

/** Sets up an organisation with its wards, when an installation or a council begins. */
@Injectable()
export class FoundOrganisation {
  constructor(private readonly work: UnitOfWork) {}

  execute(given: OrganisationGiven): Promise<{ organisation: OrganisationEntity; wards: WardEntity[] }> {
    return this.work.run(async (tx) => {
      const { wards: names, ...columns } = given;
      const organisation = await tx.save(OrganisationEntity, { ...columns, id: newId(), version: 1 });
      const wards: WardEntity[] = [];
      for (const name of names) wards.push(await tx.save(WardEntity, { id: newId(), organisationId: organisation.id, name }));
      tx.audit({ organisationId: organisation.id, actor: 'system', act: 'organisation.founded', subject: { kind: 'organisation', id: organisation.id } });
      return { organisation, wards };
    });
  }

  namePlace(name: Texts): Promise<void> {
    return this.work.run((tx) => namePlace(tx, name));
  }
}

async function namePlace(tx: Transaction, name: Texts): Promise<void> {
  await tx.query('insert into place (name) values ($1) on conflict (one) do update set name = excluded.name', [JSON.stringify(name)]);
}
