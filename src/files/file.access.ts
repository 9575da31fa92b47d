import { hasRole, isAtWork, type Viewer } from '../platform/index.js';

/** Whoever sent a file: a profile, or the holder of a private link. */
export type Sender = Viewer | { readonly pass: string };

interface FileFacts {
  readonly uploadedBy: string | null;
  readonly pass: string | null;
  readonly organisationId: string | null;
}

/** Only who sent it may use a file and read it while it belongs to nothing; at work, colleagues who draft may too. */
export function mayUse(sender: Sender, file: FileFacts): boolean {
  if ('pass' in sender) return file.pass === sender.pass;
  if (!sender.profile) return false;
  return file.uploadedBy === sender.profile.id || isColleague(sender, file.organisationId);
}

function isColleague(viewer: Viewer, organisationId: string | null): boolean {
  if (!organisationId || !isAtWork(viewer)) return false;
  return hasRole(viewer, 'officer', organisationId) || hasRole(viewer, 'councillor', organisationId);
}
