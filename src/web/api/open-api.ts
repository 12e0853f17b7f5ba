import { z } from 'zod'
import { inputSchemaOf } from '../../changes/input-schema.ts'
import { changeNames, changes } from '../../changes/registry.ts'
import { IterationInput } from '../../changes/start-iteration.ts'
import { briefJsonSchema } from '../../exchange/brief-json-schema.ts'
import { Project } from '../../domain/project.ts'
import { hitKinds } from '../../method/search.ts'
import { locales } from '../../locales/locales.ts'
import { packageVersion } from '../../package-root.ts'

type Json = Record<string, unknown>

let made: Json | undefined

/** The API in OpenAPI 3.1, made once from the registry: every change with its input and who may make it. */
export function openApi(): Json {
  made ??= {
    openapi: '3.1.0',
    info: { title: 'Sixgate', version: packageVersion(), description: 'Runs a CRM implementation project through six phases and their checkpoints.' },
    paths: { ...fixedPaths(), ...Object.fromEntries(changeNames.map(changePath)) },
    components: { schemas: schemas(), securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'A token of an account, made on its page or with sixgate token add' } } },
    security: [{ token: [] }],
  }
  return made
}

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })
const json = (schema: Json): Json => ({ 'application/json': { schema } })
const answer = (description: string, schema: Json, headers?: Json): Json => ({ description, content: json(schema), ...(headers ? { headers } : {}) })
const problems = (...codes: number[]): Json =>
  Object.fromEntries([401, ...codes, 429].map((code) => [code, { description: reasons[code], content: { 'application/problem+json': { schema: ref('Problem') } } }]))
const reasons: Readonly<Record<number, string>> = {
  400: 'Malformed', 401: 'No token, or one that is not good', 403: 'Not allowed', 404: 'No such thing', 409: 'Somebody was faster', 413: 'Too large', 415: 'Type not read', 422: 'Refused by a rule', 429: 'Too often',
  503: 'Store not available', 507: 'Disk full',
}
const inPath = (name: string, schema: Json = { type: 'string' }): Json => ({ name, in: 'path', required: true, schema })
const inQuery = (name: string, schema: Json): Json => ({ name, in: 'query', schema })
const versionTag: Json = { ETag: { schema: { type: 'string' }, description: 'The version, quoted' } }

const inboxPath = (): Json => ({
  '/api/inbox': {
    get: {
      operationId: 'readInbox', summary: 'What waits for whoever asks, in all their projects', parameters: [inQuery('locale', { enum: Object.keys(locales), default: 'en' })],
      responses: { 200: answer('One entry for each project that asks something', { type: 'array', items: ref('InboxPart') }), ...problems(400, 503) },
    },
  },
})

function fixedPaths(): Json {
  return {
    '/healthz': { get: { operationId: 'health', summary: 'Whether the server is there', security: [], responses: { 200: answer('It is', { type: 'object' }) } } },
    ...inboxPath(),
    '/api/projects': {
      get: { operationId: 'listProjects', summary: 'All projects', responses: { 200: answer('Id, name and version of each', { type: 'array', items: ref('ProjectHead') }), ...problems(503) } },
      post: {
        operationId: 'createProject', summary: 'Makes a project from a brief',
        requestBody: { required: true, content: { ...json(ref('Brief')), 'application/yaml': { schema: ref('Brief') } } },
        responses: { 201: answer('Made', { type: 'object', properties: { id: { type: 'string' }, version: { type: 'integer' } } }, versionTag), ...problems(400, 403, 409, 413, 415, 422, 503, 507) },
      },
    },
    '/api/projects/{id}': {
      get: {
        operationId: 'readProject', summary: 'A project, now or as it was', parameters: [inPath('id'), inQuery('at', { type: 'integer', minimum: 1 })],
        responses: { 200: answer('The project', ref('Project'), versionTag), 304: { description: 'Unchanged' }, ...problems(400, 404, 503) },
      },
    },
    '/api/projects/{id}/changes': {
      get: {
        operationId: 'readChanges', summary: 'The history, oldest first', parameters: [inPath('id'), inQuery('after', { type: 'integer', minimum: 0 })],
        responses: { 200: answer('The changes', { type: 'array', items: ref('Entry') }), ...problems(400, 404, 503) },
      },
    },
    '/api/projects/{id}/iterations': {
      post: {
        operationId: 'startIteration', summary: 'Starts the next iteration of a project that is live', parameters: [inPath('id')],
        requestBody: { required: true, content: json(schemaOf(IterationInput, 'input')) },
        responses: { 201: answer('Made', { type: 'object', properties: { id: { type: 'string' }, version: { type: 'integer' } } }, versionTag), ...problems(400, 403, 404, 409, 413, 415, 422, 503, 507) },
      },
    },
    '/api/projects/{id}/files': {
      post: {
        operationId: 'attachFile', summary: 'Attaches an evidence file', parameters: [inPath('id')],
        requestBody: {
          required: true,
          content: { 'multipart/form-data': { schema: { type: 'object', required: ['file', 'about'], properties: {
            file: { type: 'string', format: 'binary', description: 'pdf, png, jpg, docx, xlsx, pptx, txt, md, log or csv; at most 10 MB, found out from its bytes. A picture of an issue is kept without its metadata (place, device), so it has another hash than the file that was sent' },
            about: { type: 'string', description: 'What it is evidence for: criterion:PHASE/ID, deliverable:ID, meeting:ID, round:ID, report:ID, issue:ID or change-request:ID' },
          } } } },
        },
        responses: { 201: answer('Attached', { type: 'object', properties: { version: { type: 'integer' }, result: { type: 'object' } } }, versionTag), ...problems(400, 403, 404, 413, 415, 422, 503, 507) },
      },
    },
    '/api/projects/{id}/files/{file}': {
      get: {
        operationId: 'readFile', summary: 'An evidence file, always as an attachment', parameters: [inPath('id'), inPath('file')],
        responses: { 200: { description: 'The file', content: { 'application/octet-stream': {} } }, ...problems(404, 422, 503) },
      },
    },
    '/api/search': {
      get: {
        operationId: 'search', summary: 'What the projects that one may see hold; of one project with its newest changes', parameters: [inQuery('q', { type: 'string' }), inQuery('project', { type: 'string' }), inQuery('kind', { enum: hitKinds }), inQuery('locale', { enum: Object.keys(locales) })],
        responses: { 200: answer('The best first', { type: 'object', properties: { total: { type: 'integer' }, hits: { type: 'array', items: { type: 'object' } } } }), ...problems(404, 503) },
      },
    },
    '/api/projects/{id}/similar': {
      get: {
        operationId: 'similarIssues', summary: 'Issues like a text, with how alike they are (0 to 1), and known answers', parameters: [inPath('id'), inQuery('text', { type: 'string' }), inQuery('description', { type: 'string' }), inQuery('most', { type: 'integer', minimum: 1, maximum: 20 }), inQuery('except', { type: 'string' }), inQuery('locale', { enum: Object.keys(locales) })],
        responses: { 200: answer('The most alike first', { type: 'object', properties: { similar: { type: 'array', items: { type: 'object' } }, known: { type: 'array', items: { type: 'object' } } } }), ...problems(404, 503) },
      },
    },
    '/api/projects/{id}/documents/{key}': {
      get: {
        operationId: 'readDocument', summary: 'A plan document, generated now',
        parameters: [
          inPath('id'), inPath('key'), inQuery('format', { enum: ['md', 'html'], default: 'md' }), inQuery('locale', { enum: Object.keys(locales) }),
          inQuery('phase', { type: 'string' }),
        ],
        responses: { 200: { description: 'The document', content: { 'text/markdown': {}, 'text/html': {} } }, ...problems(400, 404, 503) },
      },
    },
  }
}

function changePath(name: keyof typeof changes): [string, Json] {
  const post = {
    operationId: name, summary: locales.en.changeNames[name], tags: ['changes'],
    description: `Who may: ${['operator', ...changes[name].may].filter((role, i, all) => all.indexOf(role) === i).join(', ')}.`,
    parameters: [inPath('id'), { name: 'If-Match', in: 'header', description: 'The version that the change is meant for', schema: { type: 'string' } }],
    requestBody: { content: json(inputSchemaOf(name) as Json) },
    responses: {
      200: answer('Made', { type: 'object', properties: { version: { type: 'integer' }, result: { type: 'object' } } }, versionTag),
      ...problems(400, 403, 404, 409, 413, 415, 422, 503, 507),
    },
  }
  return [`/api/projects/{id}/changes/${name}`, { post }]
}

function schemas(): Json {
  const text = { type: 'string' }
  const number = { type: 'integer' }
  return {
    Project: schemaOf(Project, 'output'),
    Brief: briefJsonSchema(),
    ProjectHead: { type: 'object', properties: { id: text, name: text, closed: { type: 'boolean' }, version: number, damage: { type: ['string', 'null'] } } },
    Entry: {
      type: 'object',
      properties: {
        format: number, version: number, at: { type: 'string', format: 'date-time' }, by: { type: 'object', properties: { id: text, role: text } },
        change: text, input: {}, patches: { type: 'array', items: { type: 'object' } }, prev: text, hash: text,
      },
    },
    InboxPart: {
      type: 'object',
      properties: {
        project: text, name: text, version: number, today: { type: 'string', format: 'date' }, person: text,
        duties: {
          type: 'array',
          items: {
            type: 'object', additionalProperties: true,
            properties: {
              kind: text, key: text, since: { type: 'string', format: 'date' }, dueOn: { type: ['string', 'null'], format: 'date' }, overdue: { type: 'boolean' },
              urgency: { enum: ['overdue', 'today', 'week', 'undated', 'later'] }, title: text, text, when: text, path: text,
            },
          },
        },
      },
    },
    Problem: { type: 'object', properties: { type: text, title: text, status: number, detail: text, code: text, facts: { type: 'object' } } },
  }
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}
