import { z } from 'zod'

/** Characters nobody can see and that turn text around: kept out of one-line texts such as names and titles. */
const hidden = /[\u0000-\u0008\u000b-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** One line of a person's own words: a name, a title. */
export const Line = z.string().transform((text) => text.replace(hidden, '').replace(/\s+/g, ' ').trim()).pipe(z.string().min(1).max(300))

/** The same, where nothing is an answer too. */
export const OptionalLine = z.string().transform((text) => text.replace(hidden, '').replace(/\s+/g, ' ').trim()).pipe(z.string().max(300))

/** Some paragraphs of a person's own words. */
export const Paragraphs = z.string().transform((text) => text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '').trim()).pipe(z.string().max(20_000))

/** A reason somebody owes: it cannot be empty. */
export const Reason = Paragraphs.pipe(z.string().min(1).max(4_000))

/** An address that a page may link to. */
export const Link = z.string().trim().max(2_000).refine((text) => text === '' || /^https?:\/\/[^\s]+$/i.test(text), 'link')
