import { join } from 'node:path';
import { Module, type NestModule } from '@nestjs/common';
import { APP_FILTER, HttpAdapterHost } from '@nestjs/core';
import type { ExpressAdapter } from '@nestjs/platform-express';
import { ClientBuild, clientFolder } from './client-build.js';
import { CrawlersController } from './crawlers.controller.js';
import { PageExtras } from './page-extras.js';
import { PageFilter } from './page.filter.js';
import { Pages } from './pages.js';
import { ShareController } from './share.controller.js';
import { Sitemap } from './sitemap.js';

/** The client: its files, and its pages rendered on the server. */
@Module({ controllers: [CrawlersController, ShareController], providers: [ClientBuild, PageExtras, Pages, Sitemap, { provide: APP_FILTER, useClass: PageFilter }] })
export class WebModule implements NestModule {
  constructor(private readonly http: HttpAdapterHost<ExpressAdapter>) {}

  /** The names of the files change with their content, so they never need to be asked for again. */
  configure(): void {
    const settings = { prefix: '/assets/', immutable: true, maxAge: '1y', index: false, redirect: false } as const;
    this.http.httpAdapter.useStaticAssets(join(clientFolder, 'assets'), settings);
  }
}
