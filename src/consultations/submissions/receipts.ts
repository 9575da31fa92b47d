import { Inject, Injectable } from '@nestjs/common';
import { globalId, SETTINGS, type Language, type Settings } from '../../platform/index.js';
import { toNotes, type SubmissionReceipt } from './receipt.type.js';
import { submissionOf } from './submission.row.js';
import type { Sent } from './submit-answers.js';

/** What somebody is handed for what they sent in. */
@Injectable()
export class Receipts {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  of({ submission, key, leftOut }: Sent, language: Language): SubmissionReceipt {
    const privateLink = key && this.privateLink(submission.consultationId, key);
    return { submission: submissionOf(submission), key, privateLink, leftOut: toNotes(leftOut, language) };
  }

  /** The key stands behind #, which browsers keep to themselves: no log of any server holds it. */
  private privateLink(consultationId: string, key: string): string {
    return `${this.settings.publicUrl}/consultations/${globalId('con', consultationId)}#key=${key}`;
  }
}
