import { isProblem, Problem } from '../domain/problem.ts'

/** An error of the system in the words of a store, with the file it happened to. Anything else is a bug and stays what it is. */
export function storageProblem(error: unknown, file: string): unknown {
  if (isProblem(error) || !isSystemError(error)) return error
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') return new Problem('storage-full', { file }, { cause: error })
  return new Problem('storage-failed', { file, reason: reasonOf(error) }, { cause: error })
}

/** The same for a file that was to be read. */
export function readingProblem(error: unknown, file: string): unknown {
  return isSystemError(error) ? new Problem('file-unreadable', { file, reason: error.code }, { cause: error }) : error
}

export const reasonOf = (error: unknown): string => (isSystemError(error) ? error.code : String(error))

export const isSystemError = (error: unknown): error is NodeJS.ErrnoException & { code: string } =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string' && 'syscall' in error

/** Whether it was the sync that failed, by the system's name of the call. */
export const isSyncError = (error: unknown): boolean => isSystemError(error) && String(error.syscall).includes('sync')

export const isMissing = (error: unknown): boolean => isSystemError(error) && error.code === 'ENOENT'

/** For what need not be there: a missing file is null, any other error goes on. */
export function nullIfMissing(error: unknown): null {
  if (isMissing(error)) return null
  throw error
}
