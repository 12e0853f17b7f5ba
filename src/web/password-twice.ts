import { z } from 'zod'
import { Problem } from '../domain/problem.ts'

/** The two fields in which a new password is typed. */
export const passwordTwice = { password: z.string(), again: z.string() }

/** The password that was typed twice. Throws Problem `account-invalid`. */
export function samePasswords({ password, again }: { password: string; again: string }): string {
  if (password !== again) throw new Problem('account-invalid', { faults: [{ path: 'again', message: 'not-the-same' }] })
  return password
}
