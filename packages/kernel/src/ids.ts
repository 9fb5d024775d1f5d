import { createHash } from 'node:crypto';

const NAMESPACE = 'liangfa';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A UUID (version 8: custom) that is the same for the same parts on every machine, so that a retry mints no second id. */
export function idOf(...parts: (string | number)[]): string {
  const hex = createHash('sha256')
    .update(JSON.stringify([NAMESPACE, ...parts]))
    .digest('hex');
  const variant = ((Number.parseInt(hex[16] as string, 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The id a case gets when its agency opens it under this number; it stays when the number is corrected later. */
export function caseIdOf(agency: string, number: string): string {
  return idOf('case', agency, number);
}

export function isUuid(text: string): boolean {
  return UUID.test(text);
}
