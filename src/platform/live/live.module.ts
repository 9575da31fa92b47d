import { Global, Module } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/settings.js';
import { Bell } from './bell.js';
import { Executions } from './executions.js';
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

@Global()
@Module({ providers: [bell, OutboxTail, Live, Executions, ViewerWatcher, SocketServer], exports: [Live, OutboxTail, ViewerWatcher] })
export class LiveModule {}
