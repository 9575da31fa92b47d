import { citedByOf } from '../../proceedings/index.js';
import { AddTheme } from './add-theme.js';
import { CitedThemes } from './cited-themes.js';
import { ClaimNextAnswer, MarkAnswerRead } from './claim-next-answer.js';
import { handingProviders, HandOverTheme } from './handing/index.js';
import { MergeThemes } from './merge-themes.js';
import { QuoteAnswer, RemoveQuote } from './quote-answer.js';
import { QuotesResolver } from './quotes.resolver.js';
import { ReadingMutationsResolver } from './reading-mutations.resolver.js';
import { ReadingReader } from './reading.reader.js';
import { RenameTheme } from './rename-theme.js';
import { statementsProviders, TagStatement } from './statements/index.js';
import { TagAnswer } from './tag-answer.js';
import { ThemeGroupsReader } from './theme-groups.reader.js';
import { Theme } from './theme.type.js';
import { ThemesLive } from './themes.live.js';
import { ThemesMutationsResolver } from './themes-mutations.resolver.js';
import { ThemesReader } from './themes.reader.js';
import { ConsultationThemesResolver, ThemeResolver, WrittenAnswerResolver } from './themes.resolver.js';
import { WrittenAnswers } from './written-answers.js';
import { WrittenAnswersReader } from './written-answers.reader.js';

export { ThemeEntity } from './theme.entity.js';
export { themesMigrations } from './themes.migrations.js';
export { AddTheme, HandOverTheme, MarkAnswerRead, QuoteAnswer, RemoveQuote, TagAnswer, TagStatement, Theme, ThemesReader };

export const themesDeeds = [AddTheme, ClaimNextAnswer, HandOverTheme, MarkAnswerRead, MergeThemes, QuoteAnswer, RemoveQuote, RenameTheme, TagAnswer];
const resolvers = [ConsultationThemesResolver, QuotesResolver, ReadingMutationsResolver, ThemeResolver, ThemesLive, ThemesMutationsResolver, WrittenAnswerResolver, citedByOf(Theme, 'theme')];
export const themesProviders = [...themesDeeds, ...resolvers, ...handingProviders, CitedThemes, ReadingReader, ThemeGroupsReader, ThemesReader, WrittenAnswers, WrittenAnswersReader, ...statementsProviders];
