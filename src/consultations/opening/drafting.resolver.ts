import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Organisation, OrganisationsReader } from '../../identity/index.js';
import { Access, appointed, AsViewer, InContext, isRefusal, NotAvailable, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { Consultation } from '../consultation.type.js';
import { ConsultationsReader } from '../consultations.reader.js';
import {
  ChangeConsultationDraft,
  ChangeConsultationDraftInput,
  ChangeConsultationDraftOutcome,
  ConsultationDraft,
  ConsultationDraftInput,
  ConsultationDraftsReader,
  CopyConsultation,
  CopyConsultationInput,
  CopyConsultationOutcome,
  DiscardConsultationDraft,
  DiscardConsultationDraftOutcome,
  DraftConsultation,
  DraftConsultationInput,
  DraftConsultationOutcome,
} from '../making/index.js';
import { OpenConsultationDraft, OpenConsultationDraftOutcome } from './open-draft.js';

/** What is done to a draft, by those who consult in the organisation's name. */
@Resolver()
export class DraftingResolver {
  constructor(
    private readonly drafts: ConsultationDraftsReader,
    private readonly draft: DraftConsultation,
    private readonly change: ChangeConsultationDraft,
    private readonly copy: CopyConsultation,
  ) {}

  @Mutation(() => DraftConsultationOutcome, { description: 'Begin to write a consultation.' })
  @Access(appointed('councillor', 'officer'))
  async draftConsultation(@Args('input') input: DraftConsultationInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<ConsultationDraft | Problem> {
    return this.shown(context, await this.draft.execute(viewer, input));
  }

  @Mutation(() => ChangeConsultationDraftOutcome, { description: 'Keep what a consultation is to say, as it is now.' })
  @Access(appointed('councillor', 'officer'))
  async changeConsultationDraft(
    @Args('input') input: ChangeConsultationDraftInput,
    @AsViewer() viewer: Viewer,
    @InContext() context: GraphqlContext,
  ): Promise<ConsultationDraft | Problem> {
    return this.shown(context, await this.change.execute(viewer, input));
  }

  @Mutation(() => CopyConsultationOutcome, { description: 'Begin to write a consultation from an earlier one.' })
  @Access(appointed('councillor', 'officer'))
  async copyConsultation(@Args('input') input: CopyConsultationInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<ConsultationDraft | Problem> {
    return this.shown(context, await this.copy.execute(viewer, input));
  }

  private async shown(context: GraphqlContext, outcome: Problem | { readonly id: string }): Promise<ConsultationDraft | Problem> {
    return isRefusal(outcome) ? outcome : ((await this.drafts.byId(context, outcome.id)) ?? new NotAvailable());
  }
}

/** How a draft ends: as a consultation, or as nothing. */
@Resolver()
export class DraftEndingResolver {
  constructor(
    private readonly consultations: ConsultationsReader,
    private readonly organisations: OrganisationsReader,
    private readonly open: OpenConsultationDraft,
    private readonly discard: DiscardConsultationDraft,
  ) {}

  @Mutation(() => OpenConsultationDraftOutcome, { description: 'Put a draft to the public, now or when it says.' })
  @Access(appointed('councillor', 'officer'))
  async openConsultationDraft(@Args('input') input: ConsultationDraftInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Consultation | Problem> {
    const outcome = await this.open.execute(viewer, input);
    return isRefusal(outcome) ? outcome : ((await this.consultations.byId(context, outcome.id)) ?? new NotAvailable());
  }

  @Mutation(() => DiscardConsultationDraftOutcome, { description: 'Throw a draft away.' })
  @Access(appointed('councillor', 'officer'))
  async discardConsultationDraft(@Args('input') input: ConsultationDraftInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Organisation | Problem> {
    const outcome = await this.discard.execute(viewer, input);
    return isRefusal(outcome) ? outcome : ((await this.organisations.organisations(context).load(outcome)) ?? new NotAvailable());
  }
}
