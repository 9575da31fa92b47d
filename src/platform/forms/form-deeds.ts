import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Problem } from '../graphql/index.js';
import type { FormFields } from './form-input.js';

export type FormDeed = (fields: FormFields, http: { req: Request; res: Response }) => Promise<Problem | null>;

/** What a form can do that is no mutation: rooms say so by name. */
@Injectable()
export class FormDeeds {
  private readonly deeds = new Map<string, FormDeed>();

  register(name: string, deed: FormDeed): void {
    this.deeds.set(name, deed);
  }

  get(name: string): FormDeed | undefined {
    return this.deeds.get(name);
  }
}
