import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { json, urlencoded } from 'express';
import type { Server } from 'node:http';
import { AppModule } from './app.module.js';
import { mountAccounts } from './identity/index.js';
import { accessLog, AskedAgain, Clock, failedInFront, inputValidation, LIMITS, makeLogger, NestLogger, putInFront, receivedAt, securityHeaders, type Settings } from './platform/index.js';

/** The server put together, not yet listening. */
export async function createApplication(settings: Settings): Promise<NestExpressApplication> {
  const logger = makeLogger(settings.LOG_LEVEL);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(settings), {
    bodyParser: false,
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  app.set('trust proxy', settings.TRUSTED_PROXIES);
  app.disable('x-powered-by');
  // What is answered here is asked with POST or differs each time: a hash of it would be compared with nothing.
  app.disable('etag');
  putInFront(app.getHttpServer() as Server, accessLog(logger), app.get(AskedAgain).handle);
  app.use(failedInFront);
  app.use(securityHeaders(settings.publicUrl.startsWith('https:')));
  mountAccounts(app);
  app.use(json({ limit: LIMITS.bodyBytes }));
  app.use('/forms', urlencoded({ extended: false, limit: LIMITS.bodyBytes, parameterLimit: LIMITS.formFields }));
  app.use(receivedAt(app.get(Clock)));
  app.useGlobalPipes(inputValidation);
  return app;
}
