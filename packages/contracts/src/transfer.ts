import { z } from 'zod';
import { command, event, type MessageOf, OFFICERS } from './define.ts';
import { agencyId, goods, moment, name, number, officer, paper, suspect, text } from './values.ts';

const owner = 'enforcement';
const noun = 'transfer';
const officers = { enforcement: OFFICERS } as const;
/** Which transfer of the case; absent: the newest. */
const transfer = { transfer: z.string().max(80).optional() };

const prepared = z.object({ suspects: z.array(suspect).min(1).max(100), team: z.array(officer).min(1).max(20) });
const reported = z.object({ ...transfer, summary: text.optional(), reportNumber: number.optional() });
const approved = z.object({ ...transfer, opinion: text.optional() });
const rejected = z.object({ ...transfer, reasons: text });
const sent = z.object({
  ...transfer,
  /** The police of the same level: 国务院令第310号 art. 5. */
  to: agencyId,
  number,
  papers: z.array(paper).max(50),
  copiedTo: agencyId.optional(),
  goods: z.array(goods).max(100).default([]),
});
const delivery = z.object({
  ...transfer,
  outcome: z.enum(['signed', 'refused-to-sign', 'oral-return']),
  proof: text,
  receiver: name.optional(),
});
const supplement = z.object({
  ...transfer,
  papers: z.array(paper).max(50).default([]),
  /** 不能补正的书面说明 */
  unable: text.optional(),
});
const notice = z.object({
  ...transfer,
  notice: z.enum(['filing', 'non-filing', 'forwarding', 'return', 'withdrawal']),
  number: number.optional(),
});
const handOver = z.object({
  ...transfer,
  goods: z.array(goods).min(1).max(100),
  receiver: name,
  list: number.optional(),
});
const actingHead = z.object({ person: name, name, from: moment, until: moment, document: text });
const revoked = z.object({ person: name, reason: text });

/** Transfer 移送, one stream per attempt. */
export const transferCommands = {
  PrepareTransfer: command({
    owner,
    noun,
    data: prepared,
    roles: officers,
    subject: 'case',
    zh: '指定专案组',
    en: 'name the special team of two',
    article: '国务院令第310号第5条第1款',
    refusals: ['TWO_OFFICERS', 'UNKNOWN_PARTY', 'TRANSFER_UNDER_WAY'],
  }),
  ReportTransfer: command({
    owner,
    noun,
    data: reported,
    roles: officers,
    subject: 'case',
    zh: '报送正职负责人',
    en: 'report to the head',
    article: '国务院令第310号第5条第1款',
    refusals: ['WRONG_STATE'],
  }),
  ApproveTransfer: command({
    owner,
    noun,
    data: approved,
    roles: { enforcement: ['head', 'deputy-head', 'unit-head'] },
    subject: 'case',
    zh: '批准移送',
    en: 'approve the transfer',
    article: '国务院令第310号第5条第2款',
    refusals: ['ONLY_THE_HEAD_APPROVES', 'WRONG_STATE'],
  }),
  RejectTransfer: command({
    owner,
    noun,
    data: rejected,
    roles: { enforcement: ['head', 'deputy-head', 'unit-head'] },
    subject: 'case',
    zh: '不批准移送',
    en: 'refuse the transfer, with reasons',
    article: '国务院令第310号第5条第2款',
    refusals: ['ONLY_THE_HEAD_APPROVES', 'WRONG_STATE'],
  }),
  TransferCase: command({
    owner,
    noun,
    data: sent,
    roles: officers,
    subject: 'case',
    zh: '移送公安机关',
    en: 'send the case to the police',
    article: '国务院令第310号第5条、第6条',
    refusals: ['NOT_APPROVED', 'MISSING_PAPER', 'UNKNOWN_AGENCY', 'NOT_A_POLICE_ORGAN', 'WRONG_STATE'],
  }),
  RecordDelivery: command({
    owner,
    noun,
    data: delivery,
    roles: officers,
    subject: 'case',
    zh: '登记送达',
    en: 'record delivery, refusal to sign or oral return, with proof',
    article: '国务院令第310号第7条',
    refusals: ['WRONG_STATE'],
  }),
  SupplementTransfer: command({
    owner,
    noun,
    data: supplement,
    roles: officers,
    subject: 'case',
    zh: '补正材料',
    en: 'supply missing papers, or state that it cannot',
    article: '公安机关办理刑事案件程序规定第180条第2款',
    refusals: ['WRONG_STATE', 'NOTHING_SUPPLIED'],
  }),
  RecordNotice: command({
    owner,
    noun,
    data: notice,
    roles: officers,
    subject: 'case',
    zh: '登记收到公安通知',
    en: 'record when a notice of the police was received',
    article: '国务院令第310号第8条',
    refusals: ['WRONG_STATE'],
  }),
  HandOverGoods: command({
    owner,
    noun,
    data: handOver,
    roles: { enforcement: [...OFFICERS, 'custodian'] },
    subject: 'case',
    zh: '移交涉案物品',
    en: 'hand over goods and materials',
    article: '国务院令第310号第12条',
    refusals: ['WRONG_STATE'],
  }),
};
export const officeCommands = {
  AppointActingHead: command({
    owner,
    noun: 'office',
    data: actingHead,
    roles: { enforcement: ['head'] },
    subject: 'agency',
    zh: '记录主持工作的负责人',
    en: 'record the acting head',
    article: '国务院令第310号第5条第2款',
    refusals: ['WRONG_PERIOD'],
  }),
  RevokeActingHead: command({
    owner,
    noun: 'office',
    data: revoked,
    roles: { enforcement: ['head'] },
    subject: 'agency',
    zh: '撤销主持工作的负责人',
    en: 'end the acting head’s period',
    refusals: ['NO_SUCH_ACTING_HEAD'],
  }),
};

export const transferEvents = {
  TransferPrepared: event({
    owner,
    noun,
    audience: 'shared',
    data: prepared.extend({ transfer: z.string() }),
    zh: '指定专案组',
    en: 'special team named',
  }),
  TransferReported: event({
    owner,
    noun,
    audience: 'shared',
    data: reported,
    zh: '报送正职负责人',
    en: 'reported to the head',
  }),
  TransferApproved: event({ owner, noun, audience: 'shared', data: approved, zh: '批准移送', en: 'transfer approved' }),
  TransferRejected: event({
    owner,
    noun,
    audience: 'shared',
    data: rejected,
    zh: '不批准移送',
    en: 'transfer refused by the head',
  }),
  CaseTransferred: event({
    owner,
    noun,
    audience: 'shared',
    data: sent.extend({ transfer: z.string(), suspects: z.array(suspect), caseNumber: number, title: name }),
    zh: '移送公安机关',
    en: 'case transferred',
  }),
  DeliveryRecorded: event({ owner, noun, audience: 'shared', data: delivery, zh: '送达登记', en: 'delivery recorded' }),
  TransferSupplemented: event({
    owner,
    noun,
    audience: 'shared',
    data: supplement,
    zh: '补正材料',
    en: 'papers supplied',
  }),
  NoticeReceived: event({ owner, noun, audience: 'shared', data: notice, zh: '收到公安通知', en: 'notice received' }),
  GoodsHandedOver: event({
    owner,
    noun,
    audience: 'shared',
    data: handOver,
    zh: '涉案物品移交',
    en: 'goods handed over',
  }),
};
export const officeEvents = {
  ActingHeadAppointed: event({
    owner,
    noun: 'office',
    audience: 'shared',
    data: actingHead,
    zh: '确定主持工作的负责人',
    en: 'acting head recorded',
  }),
  ActingHeadRevoked: event({
    owner,
    noun: 'office',
    audience: 'shared',
    data: revoked,
    zh: '撤销主持工作的负责人',
    en: 'acting head ended',
  }),
};
export type TransferCommand = MessageOf<typeof transferCommands>;
export type TransferEvent = MessageOf<typeof transferEvents>;
export type OfficeCommand = MessageOf<typeof officeCommands>;
export type OfficeEvent = MessageOf<typeof officeEvents>;
