import { z } from 'zod';
import { command, event, type MessageOf, OFFICERS, PROSECUTORS } from './define.ts';
import { agencyId, crime, money, name, number, text } from './values.ts';

const owner = 'procuratorate';
const noun = 'opinion';
const opinion = { opinion: z.string().max(80).optional() };
const drafted = z.object({ to: agencyId, crimes: z.array(crime).min(1).max(20), grounds: text });
const approved = z.object({ ...opinion });
const served = z.object({ ...opinion, number });
const notified = z.object({ ...opinion, police: agencyId, text });
const outcome = z.object({
  party: z.string(),
  name: name.optional(),
  outcome: z.enum(['prosecuted', 'not-prosecuted', 'judged']),
  number: number.optional(),
  crimes: z.array(crime).max(20).default([]),
  result: text.optional(),
  criminalFine: money.optional(),
});
const confirmation = z.object({ event: z.uuid() });

/** Procuratorial opinion to transfer 检察意见(建议移送). It needs no recorded 立案. */
export const opinionCommands = {
  DraftOpinion: command({
    owner,
    noun,
    data: drafted,
    roles: { procuratorate: PROSECUTORS },
    subject: 'case',
    zh: '拟制检察意见',
    en: 'draft an opinion to transfer',
    article: '人民检察院刑事诉讼规则第557条',
    refusals: ['UNKNOWN_AGENCY'],
  }),
  ApproveOpinion: command({
    owner,
    noun,
    data: approved,
    roles: { procuratorate: ['chief-prosecutor'] },
    subject: 'case',
    zh: '检察长批准检察意见',
    en: 'approve the opinion',
    article: '人民检察院刑事诉讼规则第557条',
    refusals: ['ONLY_THE_CHIEF_PROSECUTOR', 'WRONG_STATE', 'NO_SUCH_OPINION'],
  }),
  ServeOpinion: command({
    owner,
    noun,
    data: served,
    roles: { procuratorate: PROSECUTORS },
    subject: 'case',
    zh: '制发检察意见',
    en: 'serve the opinion on the agency',
    article: '人民检察院刑事诉讼规则第557条',
    refusals: ['NOT_APPROVED', 'WRONG_STATE', 'NO_SUCH_OPINION'],
  }),
  NotifyPolice: command({
    owner,
    noun,
    data: notified,
    roles: { procuratorate: PROSECUTORS },
    subject: 'case',
    zh: '书面通知公安机关',
    en: 'notify the police of an ignored opinion',
    article: '高检发释字〔2021〕4号第7条',
    refusals: ['WRONG_STATE', 'NO_SUCH_OPINION', 'UNKNOWN_AGENCY'],
  }),
};
/** Prosecution and judgment, entered by the procuratorate, per person. */
export const prosecutionCommands = {
  RecordOutcome: command({
    owner,
    noun: 'prosecution',
    data: outcome,
    roles: { procuratorate: [...PROSECUTORS, 'case-manager', 'system'], court: ['judge', 'court-clerk', 'system'] },
    subject: 'case',
    zh: '登记起诉、不起诉、判决',
    en: 'record prosecution, non-prosecution or judgment',
    article: '刑事诉讼法第176条、第177条',
    refusals: [],
  }),
  ConfirmProcuratorateEntry: command({
    owner,
    noun: 'prosecution',
    data: confirmation,
    roles: { procuratorate: [...PROSECUTORS, 'case-manager'] },
    subject: 'case',
    zh: '确认代录',
    en: 'confirm what another organ entered for the procuratorate',
    refusals: ['NO_SUCH_ENTRY', 'ALREADY_CONFIRMED'],
  }),
};
export const opinionEvents = {
  OpinionDrafted: event({
    owner,
    noun,
    audience: 'own',
    data: drafted.extend({ opinion: z.string() }),
    zh: '检察意见拟制',
    en: 'opinion drafted',
  }),
  OpinionApproved: event({ owner, noun, audience: 'own', data: approved, zh: '检察长批准', en: 'opinion approved' }),
  OpinionServed: event({
    owner,
    noun,
    audience: 'shared',
    data: drafted.extend({ opinion: z.string(), number }),
    zh: '制发检察意见',
    en: 'opinion served',
  }),
  PoliceNotified: event({ owner, noun, audience: 'shared', data: notified, zh: '通知公安机关', en: 'police notified' }),
};
export const prosecutionEvents = {
  OutcomeRecorded: event({
    owner,
    noun: 'prosecution',
    audience: 'shared',
    data: outcome,
    zh: '起诉、不起诉、判决',
    en: 'outcome recorded',
  }),
  ProcuratorateEntryConfirmed: event({
    owner,
    noun: 'prosecution',
    audience: 'shared',
    data: confirmation,
    zh: '代录确认',
    en: 'entry confirmed',
  }),
};

const arrived = drafted.extend({ opinion: z.string(), number, servedAt: z.string() });
const received = z.object({ ...opinion });
const replied = z.object({
  ...opinion,
  outcome: z.enum(['transferred', 'will-transfer', 'not-transferred']),
  text,
  number: number.optional(),
});
/** The agency's side of an opinion: enforcement's own stream. */
export const replyCommands = {
  ReceiveOpinion: command({
    owner: 'enforcement',
    noun: 'reply',
    data: received,
    roles: { enforcement: OFFICERS },
    subject: 'case',
    zh: '签收检察意见',
    en: 'sign for the opinion',
    refusals: ['NO_SUCH_OPINION', 'WRONG_STATE'],
  }),
  ReplyToOpinion: command({
    owner: 'enforcement',
    noun: 'reply',
    data: replied,
    roles: { enforcement: OFFICERS },
    subject: 'case',
    zh: '回复检察意见',
    en: 'reply to the opinion',
    article: '环环监〔2017〕17号第14条',
    refusals: ['NO_SUCH_OPINION', 'WRONG_STATE'],
  }),
};
export const replyEvents = {
  OpinionArrived: event({
    owner: 'enforcement',
    noun: 'reply',
    audience: 'shared',
    data: arrived,
    zh: '检察意见到达',
    en: 'opinion arrived',
  }),
  OpinionReceived: event({
    owner: 'enforcement',
    noun: 'reply',
    audience: 'shared',
    data: received,
    zh: '检察意见签收',
    en: 'opinion received',
  }),
  OpinionReplied: event({
    owner: 'enforcement',
    noun: 'reply',
    audience: 'shared',
    data: replied,
    zh: '回复检察意见',
    en: 'opinion replied',
  }),
};
export type OpinionCommand = MessageOf<typeof opinionCommands>;
export type OpinionEvent = MessageOf<typeof opinionEvents>;
export type ProsecutionCommand = MessageOf<typeof prosecutionCommands>;
export type ProsecutionEvent = MessageOf<typeof prosecutionEvents>;
export type ReplyCommand = MessageOf<typeof replyCommands>;
export type ReplyEvent = MessageOf<typeof replyEvents>;
