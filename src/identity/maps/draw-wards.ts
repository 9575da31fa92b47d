import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsBoolean, IsUUID } from 'class-validator';
import { IdField, NotAllowed, outcomeOf, problem, TextField, UnitOfWork, type Problem, type ProblemText, type Transaction, type Viewer } from '../../platform/index.js';
import { WardEntity } from '../ward.entity.js';
import { keepMap } from './draw-map.js';
import { mayDraw } from './map.access.js';
import { WardsDrawn } from './maps.type.js';
import { readShapes, type ShapesRead } from './read-shapes.js';

@InputType({ description: 'The outlines of all wards of a council.' })
export class DrawWardsInput {
  @IdField('org', 'The council.')
  @IsUUID()
  organisationId!: string;

  @TextField('A GeoJSON FeatureCollection of polygons in degrees (WGS 84), each with the name of its ward among its properties.', { most: 500_000 })
  shapes!: string;

  @Field(() => Boolean, { description: 'This is the map from now on. Otherwise it is only shown what it would be.' })
  @IsBoolean()
  isSure!: boolean;
}

export const ShapesNotUsable = problem('ShapesNotUsable', 'The file doesn’t say where each ward is; the message says why.', (said: ProblemText) => said);

export const DrawWardsOutcome = outcomeOf('DrawWardsOutcome', 'The map as it is, or would be.', WardsDrawn, [ShapesNotUsable]);

/** What was drawn, with the names of wards. */
export interface Drawn extends Omit<ShapesRead, 'wards'> {
  readonly wards: readonly (ShapesRead['wards'][number] & Pick<WardEntity, 'name'>)[];
  readonly isKept: boolean;
}

/** Draws a council's map from the outlines of its wards: looked at first, then kept, on the record (S7). */
@Injectable()
export class DrawWards {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { organisationId, shapes, isSure }: DrawWardsInput): Promise<Problem | Drawn> {
    return this.work.run(async (tx) => {
      if (!mayDraw(viewer, organisationId)) return new NotAllowed();
      const wards = await tx.manager.findBy(WardEntity, { organisationId });
      const read = readShapes(shapes, wards);
      if (!('area' in read)) return new ShapesNotUsable(read);
      if (isSure) await this.keep(tx, viewer, organisationId, read);
      const nameOf = (wardId: string) => wards.find(({ id }) => id === wardId)?.name ?? {};
      return { ...read, wards: read.wards.map((ward) => ({ ...ward, name: nameOf(ward.wardId) })), isKept: isSure };
    });
  }

  private async keep(tx: Transaction, viewer: Viewer, organisationId: string, { area, wards }: ShapesRead): Promise<void> {
    await keepMap(tx, organisationId, area, wards);
    tx.record({ kind: 'map.drawn', topics: [`organisation:${organisationId}`] });
    tx.audit({ organisationId, actor: viewer, act: 'map.drawn', subject: { kind: 'organisation', id: organisationId }, details: { area, wards } });
  }
}
