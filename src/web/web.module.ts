import { type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { static as serveFiles } from 'express';
import { ClientBuild, clientFolder } from './client-build.js';
import { PageController } from './page.controller.js';

/** The client: its files, and its pages rendered on the server. Listed last, since it answers every address that nobody else did. */
@Module({ controllers: [PageController], providers: [ClientBuild] })
export class WebModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    // Their names change with their content, so they never need to be asked for again.
    const files = serveFiles(clientFolder, { immutable: true, maxAge: '1y', index: false, redirect: false });
    consumer.apply(files).forRoutes('assets/*path');
  }
}
