import { Controller, Inject, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import {
  ActingProfileChanged,
  contextFor,
  globalId,
  isRefusal,
  isSameOrigin,
  NotAllowed,
  NotSignedIn,
  SETTINGS,
  ViewerSource,
  type GraphqlContext,
  type Problem,
  type Settings,
} from '../platform/index.js';
import type { Sender } from './file.access.js';
import { toFile } from './files.reader.js';
import { receiveUpload } from './receive-upload.js';
import { UploadFile } from './upload-file.js';
import { UploadPasses } from './upload-passes.js';

const STATUS: Record<string, number> = {
  NotSignedIn: 401,
  NotAllowed: 403,
  UploadTooSlow: 408,
  ActingProfileChanged: 409,
  FileTooLarge: 413,
  TooManyFiles: 429,
  UploadsBusy: 503,
  FileTypeRefused: 415,
};

/** `POST /files`: one file in the field `file`, what it shows in `description`. */
@Controller('files')
export class UploadController {
  constructor(
    private readonly viewers: ViewerSource,
    private readonly uploading: UploadFile,
    private readonly passes: UploadPasses,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Post()
  async upload(@Req() request: Request, @Res() response: Response): Promise<void> {
    const context = contextFor(await this.viewers.of(request.headers), request, response);
    const outcome = await this.keep(context, request, response);
    response.set('cache-control', 'no-store');
    if (!isRefusal(outcome)) return void response.status(201).json(outcome);
    // What is still arriving of a refused file is read no further.
    if (!request.complete) response.set('connection', 'close');
    const message = outcome.texts[context.viewer.language];
    response.status(STATUS[outcome.code] ?? 422).json({ code: outcome.code, message });
  }

  private async keep(context: GraphqlContext, request: Request, response: Response): Promise<object> {
    const sender = await this.senderOf(context, request);
    if (isRefusal(sender)) return sender;
    const received = await receiveUpload('pass' in sender ? sender.pass : (sender.profile?.id ?? ''), request, response);
    if (isRefusal(received)) return received;
    const description = received.description ? { [context.viewer.language]: received.description } : null;
    const outcome = await this.uploading.execute(sender, { ...received, description });
    if (isRefusal(outcome)) return outcome;
    const { uuid: _, ...file } = toFile(outcome, context);
    return file;
  }

  /** Another site’s page can’t send a file in somebody’s name, nor a page that shows another profile (S5). */
  private async senderOf({ viewer, shownProfileId }: GraphqlContext, request: Request): Promise<Sender | Problem> {
    if (!isSameOrigin(request, this.settings.publicUrl)) return new NotAllowed();
    const token = request.header('x-upload-pass');
    const pass = token ? await this.passes.holderOf(token) : null;
    if (pass) return { pass };
    if (!viewer.profile) return new NotSignedIn();
    return globalId('prof', viewer.profile.id) === shownProfileId ? viewer : new ActingProfileChanged();
  }
}
