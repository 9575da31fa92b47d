import { Injectable } from '@nestjs/common';
import type { Role, Texts } from '../../platform/index.js';
import { Appointments } from '../appointments.js';
import { Endings } from './endings.js';

const LAST: Partial<Record<Role, Texts>> = {
  clerk: {
    en: 'Nobody else is clerk here: until an administrator appoints one, nobody can invite people or change settings.',
    cy: 'Nid oes clerc arall yma: hyd nes i weinyddwr benodi un, ni all neb wahodd pobl na newid gosodiadau.',
  },
  'safeguarding-lead': {
    en: 'Nobody else is safeguarding lead here: concerns go to the deputy, and youth spaces that have no lead pause.',
    cy: 'Nid oes arweinydd diogelu arall yma: mae pryderon yn mynd at y dirprwy, ac mae mannau ieuenctid heb arweinydd yn oedi.',
  },
  'safeguarding-deputy': {
    en: 'Nobody else is safeguarding deputy here: youth spaces that have no deputy pause.',
    cy: 'Nid oes dirprwy diogelu arall yma: mae mannau ieuenctid heb ddirprwy yn oedi.',
  },
};

/** Says of an office that it would stand empty. */
@Injectable()
export class LastInOffice {
  constructor(appointments: Appointments, endings: Endings) {
    endings.register(async ({ role, organisationId, profileId }) => {
      const words = LAST[role];
      if (!words) return [];
      const holders = await appointments.holders(role, organisationId);
      return holders.some((holder) => holder.profileId !== profileId) ? [] : [words];
    });
  }
}
