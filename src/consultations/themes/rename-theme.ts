import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { IdField, isRefusal, LocalTextField, NotAvailable, NumberField, outcomeOf, TranslationMissing, UnitOfWork, VersionChanged, type LocalTextInput, type Problem, type Viewer } from '../../platform/index.js';
import { languageProblem, wordsOf } from './add-theme.js';
import { ThemeEntity } from './theme.entity.js';
import { themesChanged } from './theme.events.js';
import { OutcomeTold } from './theme.problems.js';
import { Theme } from './theme.type.js';
import { lockTheme, theming } from './theming.js';

@InputType({ description: 'Other words for a theme.' })
export class RenameThemeInput {
  @IdField('theme', 'The theme.')
  @IsUUID()
  themeId!: string;

  @NumberField('The version that you saw.', { least: 1, most: 1_000_000 })
  seenVersion!: number;

  @LocalTextField('What it is called.')
  name!: LocalTextInput;

  @LocalTextField('What is meant by it, in Markdown.', { nullable: true })
  @IsOptional()
  description?: LocalTextInput | null;
}

export const RenameThemeOutcome = outcomeOf('RenameThemeOutcome', 'The theme, or why it was not renamed.', Theme, [OutcomeTold, TranslationMissing, VersionChanged]);

/** Finds better words for a theme; never over words of a colleague that weren't seen. */
@Injectable()
export class RenameTheme {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: RenameThemeInput): Promise<Problem | string> {
    return this.work.run(async (tx) => {
      const theme = await lockTheme(tx, input.themeId);
      if (!theme) return new NotAvailable();
      const at = await theming(tx, viewer, theme.consultationId);
      if (isRefusal(at)) return at;
      if (theme.version !== input.seenVersion) return new VersionChanged();
      const words = wordsOf(input);
      const problem = await languageProblem(tx, at.consultation.organisationId, words);
      if (problem) return problem;
      await tx.save(ThemeEntity, { ...theme, ...words, version: theme.version + 1 });
      tx.record(themesChanged('theme.renamed', theme.consultationId));
      return theme.id;
    });
  }
}
