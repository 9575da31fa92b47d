import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { readSettings } from '../platform/index.js';
import { Recounts } from '../proceedings/index.js';

/** `npm run recount`: counts all that is closed over from its rows, and says where what is kept differs (V4). */
export async function run(_args: string[], io: { say: (line: string) => void }): Promise<number> {
  const settings = readSettings({ ...process.env, JOBS: 'false', LOG_LEVEL: 'warn' });
  const app = await NestFactory.createApplicationContext(AppModule.with(settings), { logger: ['error'] });
  let differing = 0;
  try {
    for await (const { id, rows, differences } of app.get(Recounts, { strict: false }).all()) {
      if (differences.length > 0) differing += 1;
      io.say(`${id}: ${rows} counted, ${differences.length === 0 ? 'as kept' : `not as kept: ${differences.join('; ')}`}`);
    }
    return differing === 0 ? 0 : 1;
  } finally {
    await app.close();
  }
}
