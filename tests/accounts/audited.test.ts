import { describe, expect, it } from 'vitest'
import { audited } from '../../src/accounts/audited.ts'
import { Problem } from '../../src/domain/problem.ts'

const member = { signedIn: true, reads: false }
const stranger = { signedIn: false, reads: false }

describe('The audit keeps', () => {
  it.each([
    ['set-up-code-wrong', 401, stranger, 'set-up-refused'], ['link-used', 410, { ...stranger, reads: true }, 'link-refused'], ['link-expired', 410, stranger, 'link-refused'],
    ['token-refused', 401, { ...stranger, reads: true }, 'token-refused'], ['sign-in-throttled', 429, stranger, 'throttled'], ['foreign-request', 403, stranger, 'form-refused'],
    ['password-weak', 422, stranger, 'account-refused'], ['account-invalid', 422, stranger, 'account-refused'], ['administrators-only', 403, { ...member, reads: true }, 'page-refused'],
    ['file-too-large', 413, member, 'upload-refused'], ['malformed-upload', 400, member, 'upload-refused'], ['no-seat', 403, member, 'change-refused'],
    ['stand-in-seated', 422, member, 'change-refused'], ['thing-unknown', 422, member, 'change-refused'], ['name-taken', 422, member, 'change-refused'],
  ] as const)('%s', (code, status, circumstances, event) => {
    expect(audited(new Error(code), code, status, circumstances)).toEqual({ event, kind: code })
  })

  it('a field that the form does not have, but nothing that was merely mistyped', () => {
    const refusal = (message: string) => new Problem('input-invalid', { change: 'edit-project', faults: [{ path: 'role', message }] })
    expect(audited(refusal('unknown-field:roles'), 'input-invalid', 400, member)).toEqual({ event: 'change-refused', kind: 'unknown-field' })
    expect(audited(refusal('required'), 'input-invalid', 400, member)).toBeNull()
  })

  it('nothing that strangers looked for, that somebody was faster with, or that broke on our side', () => {
    expect(audited(null, 'page-unknown', 404, member)).toBeNull()
    expect(audited(null, 'thing-unknown', 404, { ...member, reads: true })).toBeNull()
    expect(audited(null, 'not-allowed', 403, stranger)).toBeNull()
    expect(audited(null, 'project-changed', 409, member)).toBeNull()
    expect(audited(null, 'storage-full', 507, member)).toBeNull()
  })
})
