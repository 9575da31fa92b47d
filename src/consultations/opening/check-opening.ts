import { Injectable } from '@nestjs/common';
import { InvalidField, isRefusal, perRequest, UnitOfWork, type GraphqlContext } from '../../platform/index.js';
import { toFields } from '../finding.js';
import type { ConsultationDraft, OpeningWarning } from '../making/index.js';
import { OpeningCircumstances } from './circumstances.js';
import { isAnswered, openingFindings, openingWarnings } from './opening.rules.js';

interface Checked {
  readonly missing: InvalidField[];
  readonly warnings: OpeningWarning[];
}

/** Says of a draft what its opening would: nothing is changed. */
@Injectable()
export class CheckOpening {
  constructor(
    private readonly work: UnitOfWork,
    private readonly circumstances: OpeningCircumstances,
  ) {}

  private readonly checked = perRequest(() => new Map<string, Promise<Checked>>());

  of(context: GraphqlContext, draft: ConsultationDraft): Promise<Checked> {
    const checked = this.checked(context);
    const known = checked.get(draft.id) ?? this.check(context, draft);
    checked.set(draft.id, known);
    return known;
  }

  private check({ viewer }: GraphqlContext, { content, organisationId }: ConsultationDraft): Promise<Checked> {
    return this.work.run(async (tx) => {
      const found = await this.circumstances.of(tx, viewer, { organisationId, content });
      if (isRefusal(found)) return { missing: [{ path: 'decisionId', message: found.texts[viewer.language] }], warnings: [] };
      const warnings = openingWarnings(content, found).map((warning) => ({
        kind: warning.kind,
        message: warning.words[viewer.language],
        isAnswered: isAnswered(warning, content),
      }));
      return { missing: toFields(openingFindings(content, found), viewer.language), warnings };
    });
  }
}
