import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { ArrayMaxSize } from 'class-validator';
import { IdsField, NotAllowed, outcomeOf, UnitOfWork, type Problem, type Viewer } from '../platform/index.js';
import { NotificationConnection } from './notification.type.js';
import { notificationsChanged } from './notifications.events.js';

@InputType({ description: 'What you have read.' })
export class MarkNotificationsReadInput {
  @IdsField('notif', 'Which; each with the earlier ones of the same step of the same thing.')
  @ArrayMaxSize(100)
  ids!: string[];
}

export const MarkNotificationsReadOutcome = outcomeOf('MarkNotificationsReadOutcome', 'What is new for you now.', NotificationConnection);

/** What came after the one that was shown stays unread. */
@Injectable()
export class MarkNotificationsRead {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { ids }: MarkNotificationsReadInput): Promise<Problem | null> {
    return this.work.run(async (tx) => {
      if (!viewer.profile) return new NotAllowed();
      const read = await tx.query(
        `update notification n set read_at = $3 from notification seen
         where seen.id = any($2) and seen.profile_id = $1 and n.profile_id = $1 and n.read_at is null
           and (n.kind, n.subject_kind, n.subject_id) = (seen.kind, seen.subject_kind, seen.subject_id) and n.at <= seen.at
         returning n.id`,
        [viewer.profile.id, ids, tx.now],
      );
      if (read.length > 0) for (const changed of notificationsChanged([viewer.profile.id])) tx.record(changed);
      return null;
    });
  }
}
