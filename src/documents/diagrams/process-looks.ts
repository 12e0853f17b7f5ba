import { colours, element } from './svg.ts'

type Attributes = Readonly<Record<string, string | number>>

/** On paper a part has colours of its own; on a page it has a class, and the style sheet knows light and dark. */
export type Look = 'paper' | 'page'

const line = (stroke: string, width: number, more: Attributes = {}): Attributes => ({ fill: 'none', stroke, 'stroke-width': width, ...more })
const shape = (fill: string, stroke: string, width: number, more: Attributes = {}): Attributes => ({ fill, stroke, 'stroke-width': width, ...more })
const text = (size: number, fill: string, more: Attributes = {}): Attributes => ({ 'font-size': size, fill, ...more })
const bold = { 'font-weight': 600 } as const
const halo = { stroke: colours.sheet, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' } as const

const onPaper = {
  'lane-alt': { fill: colours.sunk }, 'lane-none': { fill: colours.sheet }, lane: line(colours.line2, 1), 'lane-name': text(12, colours.ink2, bold),
  step: shape(colours.sheet, colours.ink2, 1.25), 'step value': shape(colours.sheet, colours.ink, 2.25),
  'step waste': shape(colours.badWash, colours.bad, 1.25, { 'stroke-dasharray': '4 3' }),
  'step fresh': shape(colours.accentWash, colours.accent, 2), 'step altered': shape(colours.sheet, colours.accent, 2, { 'stroke-dasharray': '7 3' }),
  'step ghost': shape(colours.sheet, colours.ink3, 1.25, { 'stroke-dasharray': '2 4' }),
  start: shape(colours.sheet, colours.ink, 1.5), end: shape(colours.sheet, colours.ink, 3.5),
  choice: shape(colours.sheet, colours.ink2, 1.5), 'choice ghost': shape(colours.sheet, colours.ink3, 1.25, { 'stroke-dasharray': '2 4' }),
  'choice fresh': shape(colours.accentWash, colours.accent, 2), 'choice altered': shape(colours.sheet, colours.accent, 2, { 'stroke-dasharray': '7 3' }),
  bar: { fill: colours.ink }, 'bar ghost': { fill: colours.line2 }, 'bar fresh': { fill: colours.accent },
  flow: line(colours.ink2, 1.25), 'flow ghost': line(colours.ink3, 1.25, { 'stroke-dasharray': '2 4' }),
  tip: { fill: colours.ink2 }, 'tip ghost': { fill: colours.ink3 },
  name: text(12, colours.ink), 'name ghost': text(12, colours.ink3, { 'text-decoration': 'line-through' }), t: text(11, colours.ink2), 't number': text(11, colours.ink2, bold), halo: text(11, colours.ink2, halo), 'halo ghost': text(11, colours.ink3, halo),
  glyph: line(colours.ink2, 1.3, { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }), 'glyph full': { fill: colours.ink2 }, 'glyph bad': line(colours.bad, 1.5, { 'stroke-linecap': 'round' }),
  no: { fill: colours.bad }, 'no-t': text(11, colours.sheet, bold),
  'badge fresh': shape(colours.accent, colours.sheet, 1.5), 'badge altered': shape(colours.sheet, colours.accent, 1.5), 'badge ghost': shape(colours.sheet, colours.ink3, 1.5),
  'sign fresh': line(colours.sheet, 2, { 'stroke-linecap': 'round' }), 'sign altered': line(colours.accent, 1.8, { 'stroke-linecap': 'round' }), 'sign ghost': line(colours.ink3, 2, { 'stroke-linecap': 'round' }),
  'bar-was': { fill: colours.none }, 'bar-will': { fill: colours.accent }, 'bar-real': { fill: colours.ink }, aim: line(colours.ink, 2), 'aim-edge': line(colours.sheet, 5), axis: line(colours.line2, 1),
  spread: { fill: colours.accentWash }, 'spread was': { fill: colours.line },
} as const satisfies Record<string, Attributes>

/** What a part of a process picture is. */
export type Part = keyof typeof onPaper

/** An element as its look wants it: with its own colours, or with the class of its part. */
export type Draw = (name: string, part: Part, attributes: Attributes, content?: string) => string
export const drawIn = (look: Look): Draw => (name, part, attributes, content) =>
  element(name, { ...(look === 'paper' ? onPaper[part] : { class: part }), ...attributes }, content)
