import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { makeLogger, NestLogger, readSettings } from './platform/index.js';

/** Does the background jobs and nothing else: `node dist/server/worker.js`. */
const settings = { ...readSettings(process.env), JOBS: true };
const worker = await NestFactory.createApplicationContext(AppModule.with(settings), { logger: new NestLogger(makeLogger(settings.LOG_LEVEL)) });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void worker.close().finally(() => process.exit()));
