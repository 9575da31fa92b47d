import { Global, Module } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { SETTINGS, type Settings } from '../config/settings.js';
import { UnitOfWork } from '../database/index.js';
import { Bell } from './outbox/bell.js';
import { FeedLog } from './feeds/feed-log.js';
import { Feeds } from './feeds/feeds.js';
import { Executions } from './following/executions.js';
import { KeptAnswers } from './kept-answers.js';
import { Live } from './live.js';
import { OutboxTail } from './outbox/outbox-tail.js';
import { PostgresBell } from './outbox/postgres-bell.js';
import { RedisBell } from './outbox/redis-bell.js';
import { SocketServer } from './socket/socket-server.js';
import { ViewerWatcher } from './socket/viewer-watcher.js';

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
@Module({ providers: [bell, OutboxTail, Live, FeedLog, Feeds, keptAnswers, Executions, ViewerWatcher, SocketServer], exports: [Feeds, KeptAnswers, Live, OutboxTail, ViewerWatcher] })
export class LiveModule {}
