import { Injectable } from '@nestjs/common';
import { Accounts } from '../identity/index.js';
import { UnitOfWork } from '../platform/index.js';

/** Accounts for people of a source: without an address or a password, so that nobody can sign in with one. */
@Injectable()
export class ImportAccounts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: Accounts,
  ) {}

  create(name: string): Promise<string> {
    return this.work.run((tx) => this.accounts.create(tx, { name }));
  }
}
