import { z } from 'zod';
import { command, event, type MessageOf } from './define.ts';
import { agencyId, name, organ, role, sector, text } from './values.ts';

const owner = 'supervision';
const noun = 'agency';
const admin = {
  supervision: ['organisation-admin', 'supervision-head', 'system'],
  justice: ['justice-head', 'enforcement-supervisor', 'system'],
} as const;

const agency = z.object({
  agency: agencyId,
  name,
  organ,
  /** The kind of unit, as the directory of the 41 kinds names it. */
  kind: name,
  level: z.enum(['county', 'city', 'province']),
  region: name,
  sector: sector.default('general'),
  superior: agencyId.optional(),
});
const renamed = z.object({ agency: agencyId, name, document: text });
const officer = z.object({ agency: agencyId, person: name, name, role });

/** Directory of agencies and officers. */
export const agencyCommands = {
  RegisterAgency: command({
    owner,
    noun,
    data: agency,
    roles: admin,
    subject: 'none',
    zh: '登记单位',
    en: 'register an agency',
    refusals: ['AGENCY_EXISTS', 'UNKNOWN_AGENCY'],
  }),
  RenameAgency: command({
    owner,
    noun,
    data: renamed,
    roles: admin,
    subject: 'none',
    zh: '单位更名',
    en: 'rename an agency; its identity stays',
    refusals: ['UNKNOWN_AGENCY'],
  }),
  RegisterOfficer: command({
    owner,
    noun,
    data: officer,
    roles: admin,
    subject: 'none',
    zh: '登记人员',
    en: 'register an officer',
    refusals: ['UNKNOWN_AGENCY'],
  }),
};
export const agencyEvents = {
  AgencyRegistered: event({ owner, noun, audience: 'shared', data: agency, zh: '单位登记', en: 'agency registered' }),
  AgencyRenamed: event({ owner, noun, audience: 'shared', data: renamed, zh: '单位更名', en: 'agency renamed' }),
  OfficerRegistered: event({
    owner,
    noun,
    audience: 'shared',
    data: officer,
    zh: '人员登记',
    en: 'officer registered',
  }),
};
export type AgencyCommand = MessageOf<typeof agencyCommands>;
export type AgencyEvent = MessageOf<typeof agencyEvents>;
