import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../../platform/index.js';
import { isStaffedAt } from '../standing.js';
import { readCode } from './code-letters.js';
import { Guessing } from './guessing.js';
import { YouthCodeEntity } from './youth-code.entity.js';

/** Looks codes up, and counts those that aren't any. */
@Injectable()
export class Codes {
  constructor(
    private readonly database: Database,
    private readonly guessing: Guessing,
  ) {}

  /** The hash of what was typed, when it may be tried. */
  async hashToTry(typed: string): Promise<string | null> {
    const code = readCode(typed);
    return code && (await this.guessing.isAllowed('code', code)) ? this.guessing.hash('code', code) : null;
  }

  /** The space that the code opens at a moment; null, and counted, when it opens none. One for staffed times opens none outside them. */
  async spaceOf(typed: string, now: Date): Promise<string | null> {
    const hash = await this.hashToTry(typed);
    const found =
      hash &&
      (await this.database.row<{ space_id: string }>(`select c.space_id from youth_code c join youth_space s on s.id = c.space_id
         where c.code_hash = $1 and c.used < c.uses and c.expires_at > $2 and c.ended_at is null and (not c.only_staffed or ${isStaffedAt('$2')})`, [hash, now]));
    if (!found) await this.countMiss(typed);
    return found ? found.space_id : null;
  }

  async countMiss(typed: string): Promise<void> {
    const code = readCode(typed);
    if (code) await this.guessing.missed('code', code);
  }

  hash(code: string): string {
    return this.guessing.hash('code', readCode(code) ?? '');
  }
}

/** Uses a code up by one: the row's lock decides who is the last. */
export async function useCode(tx: Transaction, hash: string): Promise<YouthCodeEntity | null> {
  const code = await tx.lock(YouthCodeEntity, { codeHash: hash });
  if (!code || code.endedAt || code.used >= code.uses || code.expiresAt <= tx.now) return null;
  code.used += 1;
  return tx.save(YouthCodeEntity, code);
}
