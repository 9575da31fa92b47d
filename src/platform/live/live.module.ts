import { Global, Module } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { SETTINGS, type Settings } from '../config/settings.js';
import { UnitOfWork } from '../database/index.js';
import { Bell } from './bell.js';
import { Executions } from './executions.js';
import { KeptAnswers } from './kept-answers.js';
import { Live } from './live.js';
import { OutboxTail } from './outbox-tail.js';
import { PostgresBell } from './postgres-bell.js';
import { RedisBell } from './redis-bell.js';
import { SocketServer } from './socket-server.js';
import { ViewerWatcher } from './viewer-watcher.js';

const bell = {
  provide: Bell,
  inject: [SETTINGS],
  useFactory: (settings: Settings) => (settings.REDIS_URL ? new RedisBell(settings.REDIS_URL) : new PostgresBell(settings)),
};

const keptAnswers = {
  provide: KeptAnswers,
  inject: [Clock, OutboxTail, UnitOfWork],
  useFactory: (clock: Clock, tail: OutboxTail, unitOfWork: UnitOfWork) => {
    const kept = new KeptAnswers(() => clock.now());
    tail.listen((event) => kept.changed(event.topics));
    // What was committed here is not waited for: whoever did it sees it at once.
    unitOfWork.onCommit((topics) => kept.changed(topics));
    return kept;
  },
};

@Global()
@Module({ providers: [bell, OutboxTail, Live, keptAnswers, Executions, ViewerWatcher, SocketServer], exports: [KeptAnswers, Live, OutboxTail, ViewerWatcher] })
export class LiveModule {}
