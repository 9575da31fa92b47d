import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Accents } from '../identity/index.js';
import { FormTokens, ViewerSource, type RefusedForm } from '../platform/index.js';

/** How a page's forms are sent without a script, and how one of them came back. */
export interface PlainForms {
  token: string;
  refused?: RefusedForm;
  /** The page that a refused form stands on: the answer to it has the form's own address. */
  page?: string;
}

/** What a page carries besides what its own code renders. */
@Injectable()
export class PageExtras {
  constructor(
    private readonly tokens: FormTokens,
    private readonly viewers: ViewerSource,
    private readonly sheet: Accents,
  ) {}

  /** `keep` makes the token good for a visitor; only for a page that has a form. */
  async forms(request: Request, back?: { refused: RefusedForm; page: string }): Promise<{ forms: PlainForms; keep: (response: Response) => void }> {
    const { token, keep } = this.tokens.issue(await this.viewers.of(request.headers), request);
    return { forms: { token, ...back }, keep };
  }

  accents(): Promise<string> {
    return this.sheet.address();
  }
}
