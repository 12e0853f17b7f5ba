import type { Request } from 'express'

/** The address that people reach us at, without a slash at its end: as it was told, else as this request came in. */
export const publicAddress = (req: Request, url: string | null): string => (url ?? `${req.protocol}://${req.host}`).replace(/\/+$/, '')
