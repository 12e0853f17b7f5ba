import type { Request } from 'express'

/** The address that people reach us at, without a slash at its end: as it was told, else as this request came in. */
export const publicAddress = (req: Request, url: string | null): string => (url ?? `${req.protocol}://${req.host}`).replace(/\/+$/, '')

/** Whether only this machine can open an address. */
export const isLocalAddress = (address: string): boolean => URL.canParse(address) && /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i.test(new URL(address).hostname)
