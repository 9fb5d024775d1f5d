import { organs, type Role, roles } from '@liangfa/kernel';
import { z } from 'zod';

/** A zod fault that carries one of our refusal codes. */
function fault(code: string, zh: string, en: string) {
  return { code: 'custom' as const, message: `${zh} / ${en}`, params: { code } };
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: 18 characters, the last one a check digit (ISO 7064 MOD 11-2). */
export function identityNumberIsRight(text: string): boolean {
  if (!/^\d{17}[\dX]$/.test(text)) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(text[i]), 0);
  return '10X98765432'[sum % 11] === text[17];
}

const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** GB 32100-2015: 18 characters without I, O, S, V, Z, the last one a check character (MOD 31). */
export function creditCodeIsRight(text: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(text)) return false;
  let sum = 0;
  let weight = 1;
  for (const letter of text.slice(0, 17)) {
    sum += CREDIT_ALPHABET.indexOf(letter) * weight;
    weight = (weight * 3) % 31;
  }
  return CREDIT_ALPHABET[(31 - (sum % 31)) % 31] === text[17];
}

export const identityNumber = z.string().superRefine((text, context) => {
  if (!identityNumberIsRight(text))
    context.addIssue(
      fault('WRONG_CHECK_DIGIT', '身份证号校验位不符 (GB 11643)', 'identity number fails its check digit'),
    );
});
export const creditCode = z.string().superRefine((text, context) => {
  if (!creditCodeIsRight(text))
    context.addIssue(
      fault('WRONG_CHECK_DIGIT', '统一社会信用代码校验位不符 (GB 32100)', 'credit code fails its check character'),
    );
});

export const text = z.string().trim().min(1).max(4000);
export const name = z.string().trim().min(1).max(200);
export const number = z.string().trim().min(1).max(100);
export const agencyId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
export const date = z.iso.date();
/** An instant with offset, or a date where only the day is known (Shanghai). */
export const moment = z.union([z.iso.datetime({ offset: true }), z.iso.date()]);
export const money = z.number().nonnegative().max(1e13);
export const organ = z.enum(organs);
export const role = z.enum([...new Set(Object.values(roles).flat())] as [Role, ...Role[]]);

export const sector = z.enum([
  'general',
  'environment',
  'food',
  'drugs',
  'market-supervision',
  'work-safety',
  'tax',
  'labour',
  'ip',
  'tobacco',
  'natural-resources',
  'agriculture',
  'water',
  'finance',
  'customs',
  'forest',
]);
export const metric = z.enum([
  'sales',
  'goods-value',
  'illegal-gain',
  'business-volume',
  'loss',
  'tax',
  'wages',
  'deposits',
]);

export const officer = z.object({ id: name, name });
const identity = {
  /** Stable inside the case; penalties and suspicions name parties by it. */
  id: z.string().regex(/^[A-Za-z0-9_-]{1,40}$/),
  name,
};
export const party = z.discriminatedUnion('kind', [
  z.object({ ...identity, kind: z.literal('person'), identityNumber, occupation: name.optional() }),
  z.object({ ...identity, kind: z.literal('organisation'), creditCode, representative: name.optional() }),
  z.object({ ...identity, kind: z.literal('unknown'), reason: text }),
]);
export const amount = z.object({ metric, value: money, sold: z.boolean().optional() });
export const quantity = z.object({ what: name, value: z.number().nonnegative(), unit: z.string().min(1).max(20) });
export const crime = z.string().trim().min(2).max(60);
export const goods = z.object({
  name,
  quantity: z.number().nonnegative(),
  unit: z.string().min(1).max(20),
  batch: name.optional(),
});

export const paperKinds = [
  'transfer-letter',
  'investigation-report',
  'goods-list',
  'inspection-report',
  'penalty-decision',
  'other',
] as const;
/** A paper of the file: on hand, none (无), or to follow (后补) with the reason. Bytes are kept by their owner. */
export const paper = z.discriminatedUnion('status', [
  z.object({
    kind: z.enum(paperKinds),
    status: z.literal('file'),
    number: number.optional(),
    name,
    size: z.number().int().positive(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  z.object({ kind: z.enum(paperKinds), status: z.literal('none') }),
  z.object({ kind: z.enum(paperKinds), status: z.literal('later'), reason: text }),
]);
export const suspect = z.object({ party: identity.id, crime });

export type Party = z.infer<typeof party>;
export type Amount = z.infer<typeof amount>;
export type Quantity = z.infer<typeof quantity>;
export type Paper = z.infer<typeof paper>;
export type Suspect = z.infer<typeof suspect>;
export type Officer = z.infer<typeof officer>;
export type Sector = z.infer<typeof sector>;
export type Goods = z.infer<typeof goods>;
