import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { OrganisationEntity, untranslated } from '../../identity/index.js';
import { IdField, isRefusal, LocalTextField, newId, outcomeOf, toTexts, TranslationMissing, UnitOfWork, type LocalTextInput, type Problem, type Texts, type Transaction, type Viewer } from '../../platform/index.js';
import { ThemeEntity } from './theme.entity.js';
import { themesChanged } from './theme.events.js';
import { OutcomeTold } from './theme.problems.js';
import { Theme } from './theme.type.js';
import { theming } from './theming.js';

@InputType({ description: 'A theme that you found in what people wrote.' })
export class AddThemeInput {
  @IdField('con', 'The consultation.')
  @IsUUID()
  consultationId!: string;

  @LocalTextField('What it is called.')
  name!: LocalTextInput;

  @LocalTextField('What is meant by it, in Markdown.', { nullable: true })
  @IsOptional()
  description?: LocalTextInput | null;
}

export const AddThemeOutcome = outcomeOf('AddThemeOutcome', 'The theme, or why it was not added.', Theme, [OutcomeTold, TranslationMissing]);

/** Names what several people said. */
@Injectable()
export class AddTheme {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: AddThemeInput): Promise<Problem | string> {
    return this.work.run(async (tx) => {
      const at = await theming(tx, viewer, input.consultationId);
      if (isRefusal(at)) return at;
      const { id: consultationId, organisationId } = at.consultation;
      const words = wordsOf(input);
      const problem = await languageProblem(tx, organisationId, words);
      if (problem) return problem;
      const theme = { id: newId(), version: 1, consultationId, ...words, mergedInto: null, agreed: null, addedBy: at.profileId, addedAt: tx.now };
      await tx.save(ThemeEntity, theme);
      tx.record(themesChanged('theme.added', consultationId));
      return theme.id;
    });
  }
}

export interface ThemeWords {
  readonly name: Texts;
  readonly description: Texts;
}

export const wordsOf = ({ name, description }: Pick<AddThemeInput, 'name' | 'description'>): ThemeWords => ({ name: toTexts(name), description: toTexts(description ?? {}) });

/** A description may be left out, but not in one language (L1). */
export async function languageProblem(tx: Transaction, organisationId: string, { name, description }: ThemeWords): Promise<Problem | null> {
  const organisation = await tx.manager.findOneByOrFail(OrganisationEntity, { id: organisationId });
  const written: Record<string, Texts> = Object.keys(description).length > 0 ? { name, description } : { name };
  const missing = untranslated(organisation, written);
  return missing.length > 0 ? new TranslationMissing(missing) : null;
}
