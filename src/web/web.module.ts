import { type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { static as serveFiles } from 'express';
import { ClientBuild, clientFolder } from './client-build.js';
import { PageFilter } from './page.filter.js';
import { Pages } from './pages.js';

/** The client: its files, and its pages rendered on the server. */
@Module({ providers: [ClientBuild, Pages, { provide: APP_FILTER, useClass: PageFilter }] })
export class WebModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    // Their names change with their content, so they never need to be asked for again.
    const files = serveFiles(clientFolder, { immutable: true, maxAge: '1y', index: false, redirect: false });
    consumer.apply(files).forRoutes('assets/*path');
  }
}
