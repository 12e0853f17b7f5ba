import { z } from 'zod'

/** A figure of a goal, in the goal's own unit. What is larger is a slip of the pen, and differences of it would overflow. */
export const Figure = z.number().min(-1e15).max(1e15)
