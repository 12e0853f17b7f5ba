import type { Request, RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import { addressOf, limitAnswer } from '../limits.ts'
import type { DoorAsked } from './door-asked.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000

/** Forms that one address may send to all doors: more than a person writes, less than a machine. */
const PER_ADDRESS = { minute: 10, hour: 60 }
/** Reports and answers that are taken at one door in an hour, from whomever: what bounds the history against a flood from many addresses. */
const PER_DOOR = 120
/** The status of what was taken: on to its page. */
const TAKEN = 303
/** Looks into what is known; while somebody types there is one in half a second. */
const LOOKS = 60

/** Refuses before anything was read: what comes too often from one address. */
export const limitSenders = (): RequestHandler[] => [
  rateLimit({ ...limitAnswer, windowMs: MINUTE_MS, limit: PER_ADDRESS.minute, keyGenerator: addressOf }),
  rateLimit({ ...limitAnswer, windowMs: HOUR_MS, limit: PER_ADDRESS.hour, keyGenerator: addressOf }),
]

/** Refuses what comes too often through one door. Only what was taken counts, so that nonsense cannot shut a door for others. */
export const limitDoor = (doorOf: (req: Request) => DoorAsked): RequestHandler =>
  rateLimit({
    ...limitAnswer, windowMs: HOUR_MS, limit: PER_DOOR, skipFailedRequests: true, requestWasSuccessful: (_req, res) => res.statusCode === TAKEN,
    keyGenerator: (req) => {
      const { project, door } = doorOf(req)
      return `${project.id} ${door.id}`
    },
  })

/** The same for looking up what is known. */
export const limitLooks = (): RequestHandler => rateLimit({ ...limitAnswer, windowMs: MINUTE_MS, limit: LOOKS, keyGenerator: addressOf })
