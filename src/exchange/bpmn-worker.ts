import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { BpmnFile } from './bpmn-element.ts'

const SECONDS = 10
const MOST_MEGABYTES = 512

export type BpmnParsed = BpmnFile | { fault: string; line?: number }

/**
 * Runs as it stands here, as the worker of tables does. Ids beyond ASCII are allowed by XML and refused by the library, which would
 * drop the element: they wear another name while it reads.
 */
const worker = String.raw`
const { parentPort, workerData: { xml, library } } = require('node:worker_threads')

const legal = /^([a-z][\w-.]*:)?[a-z_][\w-.]*$/i
const masked = new Map(), real = new Map()
function masking(text) {
  for (const [, , id] of text.matchAll(/\sid\s*=\s*(["'])([^"'<&]{1,400})\1/g)) {
    if (legal.test(id) || masked.has(id)) continue
    const mask = 'masked-id-' + (masked.size + 1)
    masked.set(id, mask)
    real.set(mask, id)
  }
  if (masked.size === 0) return text
  return text.replace(/([\w:.-]+\s*=\s*)(["'])([^"'<&]+)\2|>([^<>&]{1,400})</g, (whole, name, quote, value, body) => {
    if (body !== undefined) return masked.has(body.trim()) ? '>' + masked.get(body.trim()) + '<' : whole
    if (/^(?:\w+:)?name\s*=/.test(name)) return whole
    if (masked.has(value)) return name + quote + masked.get(value) + quote
    if (!/\s/.test(value)) return whole
    const words = value.split(/\s+/)
    return words.every((word) => masked.has(word) || legal.test(word)) && words.some((word) => masked.has(word)) ? name + quote + words.map((word) => masked.get(word) || word).join(' ') + quote : whole
  })
}
const said = (value) => real.get(String(value)) || String(value)

const shapes = new Map()
const referring = new WeakMap()
function referencesOf(descriptor) {
  if (!referring.has(descriptor)) referring.set(descriptor, new Set((descriptor.properties || []).filter((each) => each.isReference).map((each) => each.ns.localName)))
  return referring.get(descriptor)
}
// Said twice: a way names its ends itself.
const repeated = new Set(['incoming', 'outgoing'])
function plain(element) {
  const { ns = {}, isGeneric } = element.$descriptor
  const made = { type: element.$type, uri: isGeneric ? String(ns.uri || '') : '', id: '', name: '', texts: {}, refs: {}, parts: {}, extra: {} }
  const references = referencesOf(element.$descriptor)
  // References are kept from being listed, as they lead round in circles.
  for (const key of Object.getOwnPropertyNames(element)) {
    const value = element[key]
    if (key === '$body' ? !value : key[0] === '$' && key !== '$children' || value === undefined || value === null || repeated.has(key)) continue
    if (key === '$body') made.texts.body = String(value)
    else if (key === '$children') made.parts.values = value.map(plain)
    else {
      const all = Array.isArray(value) ? value : [value]
      if (references.has(key)) made.refs[key] = all.map((each) => said(each.id || ''))
      else if (typeof all[0] === 'object' && all[0] !== null) made.parts[key] = all.map(plain)
      else if (all.length > 0) made.texts[key] = all.map(said).join(' ')
    }
  }
  for (const [key, value] of Object.entries(element.$attrs || {})) if (!/^xmlns|:xmlns|^xsi:/.test(key)) made.extra[key] = said(value)
  made.id = made.texts.id || ''
  made.name = made.texts.name || ''
  return made
}

// The picture is the larger half of most files, and all that is asked of it is where things stand: it is taken out before the reading,
// line by line, unless something outside of it only looks like one.
const picture = /<([\w.-]+:)?BPMNDiagram(?:\s[^>]*)?>[\s\S]*?<\/\1?BPMNDiagram\s*>/g
function withoutPicture(text) {
  const asText = text.match(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g) || []
  if (asText.some((each) => each.includes('BPMNDiagram'))) return text
  return text.replace(picture, (diagram) => {
    drawn(diagram)
    return '\n'.repeat(diagram.split('\n').length - 1)
  })
}
function drawn(diagram) {
  for (const [, attributes, inside] of diagram.matchAll(/<(?:[\w.-]+:)?BPMNShape(\s[^>]*[^/])>([\s\S]*?)<\/(?:[\w.-]+:)?BPMNShape\s*>/g)) {
    const of = /\sbpmnElement\s*=\s*["']([^"']*)["']/.exec(attributes)
    const bounds = /<(?:[\w.-]+:)?Bounds\s([^>]*)>/.exec(inside)
    if (!of || !bounds) continue
    const numbers = ['x', 'y', 'width', 'height'].map((name) => Number((new RegExp('(?:^|\\s)' + name + '\\s*=\\s*["\']([^"\']*)["\']').exec(bounds[1]) || [])[1]))
    if (numbers.every(Number.isFinite)) shapes.set(said(of[1]), numbers)
  }
}

const ofDiagram = /^(?:bpmndi|di|dc):/
function warningOf({ message, element, property, value }) {
  const where = element ? said(element.id || element.$type) : ''
  if (property !== undefined && /^unresolved/.test(message)) return ofDiagram.test(element.$type) ? [] : [{ code: 'dangling', what: said(value), element: where, line: null }]
  if (/^unknown attribute/.test(message)) return [{ code: 'unknown-attribute', what: String(property), element: where, line: null }]
  if (/^unsupported document encoding/.test(message)) return []
  const [, what = '', line = '', nested = ''] = /^unparsable content ([\s\S]*?) ?detected\s+line: (\d+)[\s\S]*?nested error: ([\s\S]*)$/.exec(message) || []
  const [, twice] = /duplicate ID <(.*)>/.exec(nested) || []
  const at = line === '' ? null : Number(line) + 1
  return twice === undefined ? [{ code: 'unreadable', what: nested ? what + ' ' + nested : message, element: where, line: at }] : [{ code: 'id-twice', what: said(twice), element: what, line: at }]
}

async function read() {
  const { BpmnModdle } = await import(library)
  const { rootElement, warnings } = await new BpmnModdle().fromXML(withoutPicture(masking(xml)))
  rootElement.diagrams = undefined
  return { root: plain(rootElement), warnings: warnings.slice(0, 2000).flatMap(warningOf), shapes }
}

read().then(
  (file) => parentPort.postMessage({ file }),
  (error) => parentPort.postMessage({ failed: String(error && error.message || error) }),
)`

type Answer = { file: BpmnFile } | { failed: string }

/** Reads a BPMN file where it can harm nobody: in a thread of its own, with so much memory and time. */
export async function readBpmn(xml: string): Promise<BpmnParsed> {
  const library = pathToFileURL(createRequire(import.meta.url).resolve('bpmn-moddle')).href
  const thread = new Worker(worker, { eval: true, workerData: { xml, library }, resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES }, stdout: true, stderr: true })
  return await new Promise<BpmnParsed>((resolve, reject) => {
    const end = (read: BpmnParsed): void => {
      clearTimeout(timer)
      resolve(read)
      void thread.terminate()
    }
    const timer = setTimeout(() => end({ fault: `took-too-long:${SECONDS}` }), SECONDS * 1_000)
    thread.once('message', (answer: Answer) => end('file' in answer ? answer.file : faultOf(answer.failed)))
    thread.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return end({ fault: 'file-too-large' })
      clearTimeout(timer)
      reject(error)
    })
  })
}

function faultOf(message: string): { fault: string; line?: number } {
  if (/failed to parse document as|missing namespace on/.test(message)) return { fault: 'no-bpmn' }
  if (/call stack/.test(message)) return { fault: 'too-deep' }
  const [, line, nested] = /line: (\d+)[\s\S]*nested error: ([\s\S]*)$/.exec(message) ?? []
  return { fault: `malformed:${nested ?? message}`, ...(line === undefined ? {} : { line: Number(line) + 1 }) }
}
