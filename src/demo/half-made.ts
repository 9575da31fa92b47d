import { ownerDataSource } from '../platform/index.js';

/**
 * A first start that was killed in the middle leaves a half-made place: it is cleared away, to be made again whole.
 * The place is named last of all, so an installation with organisations and no name is one. Only for demo databases.
 */
export async function clearHalfMadePlace(ownerUrl: string): Promise<boolean> {
  const owner = await ownerDataSource(ownerUrl, []).initialize();
  try {
    const [tables] = await owner.query<{ made: boolean }[]>(`select to_regclass('public.place') is not null as made`);
    if (!tables?.made) return false;
    const [place] = await owner.query<{ half: boolean }[]>('select exists (select from organisation) and not exists (select from place) as half');
    if (!place?.half) return false;
    await owner.query('drop schema public, auth, graphile_worker cascade');
    await owner.query('create schema public');
    return true;
  } finally {
    await owner.destroy();
  }
}
