import { describe, expect, it } from 'vitest'
import { processFaults } from '../../src/domain/process/faults.ts'
import type { Step } from '../../src/domain/process/process.ts'
import { isProblem } from '../../src/domain/problem.ts'
import { type BpmnRead, importBpmn } from '../../src/exchange/bpmn-import.ts'
import { bpmnNoteLines } from '../../src/exchange/bpmn-note-words.ts'
import { locales } from '../../src/locales/locales.ts'

const MODEL = 'http://www.omg.org/spec/BPMN/20100524/MODEL'
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const file = (inside: string, { head = '<?xml version="1.0" encoding="UTF-8"?>', more = '' } = {}): string => `${head}<definitions xmlns="${MODEL}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ${more} id="defs" targetNamespace="t">${inside}</definitions>`
const process = (inside: string): string => file(`<process id="p" name="Orders">${inside}</process>`)
const flow = (from: string, to: string, more = ''): string => `<sequenceFlow id="f-${from}-${to}" sourceRef="${from}" targetRef="${to}" ${more}/>`
const read = async (xml: string): Promise<BpmnRead> => await importBpmn(bytesOf(xml), 'model.bpmn')

/** A process drawn as lines: kind, name, where it leads. */
const drawn = ({ processes }: BpmnRead, at = 0): string[] => {
  const steps = processes[at]?.steps ?? []
  const called = new Map(steps.map(({ id, kind, name }) => [id, name || kind]))
  return steps.map(({ kind, name, next }) => `${kind} ${name || '-'} > ${next.map(({ to, label }) => `${called.get(to)}${label ? ` (${label})` : ''}`).join(', ')}`)
}
const codes = ({ notes }: BpmnRead): string[] => notes.map(({ code, element }) => `${code} ${element}`.trim())
const faults = ({ processes }: BpmnRead, at = 0): string[] => processFaults((processes[at]?.steps ?? []).map((step): Step => ({ ...step, role: null }))).map(({ code }) => code)

describe('A BPMN file of another tool', () => {
  it('brings pools, lanes, performers, data, annotations and ways; what is not the same is noted', async () => {
    const model = await read(file(`
      <collaboration id="c"><participant id="a" name="Car maker" processRef="p"/><participant id="b" name="Customer"/><messageFlow id="m" name="Call" sourceRef="b" targetRef="s"/></collaboration>
      <resource id="r" name="Clerk"/>
      <process id="p"><documentation>All about calls</documentation>
        <laneSet id="l"><lane id="l1" name="Service"><flowNodeRef>s</flowNodeRef><childLaneSet id="l2"><lane id="l3" name="Desk"><flowNodeRef>t</flowNodeRef><flowNodeRef>g</flowNodeRef></lane></childLaneSet></lane><lane id="l4" name="Sales"><flowNodeRef>u</flowNodeRef><flowNodeRef>e</flowNodeRef></lane></laneSet>
        <startEvent id="s" name="Customer calls"><messageEventDefinition id="md"/></startEvent>
        <userTask id="t" name="Write&#10; down"><documentation>On paper</documentation><dataOutputAssociation id="o"><targetRef>dr</targetRef></dataOutputAssociation><potentialOwner id="po"><resourceRef>r</resourceRef></potentialOwner></userTask>
        <exclusiveGateway id="g" name="Sale?" default="f-g-e"/><task id="u" name="Sell"/><endEvent id="e"/>
        <dataObject id="do"/><dataObjectReference id="dr" name="Case" dataObjectRef="do"><dataState id="ds" name="new"/></dataObjectReference>
        ${flow('s', 't')}${flow('t', 'g')}<sequenceFlow id="y" name="yes" sourceRef="g" targetRef="u"><conditionExpression xsi:type="tFormalExpression">\${sale}</conditionExpression></sequenceFlow>${flow('g', 'e')}${flow('u', 'e')}
        <textAnnotation id="ta"><text>Three numbers!</text></textAnnotation><association id="as" sourceRef="t" targetRef="ta"/><textAnnotation id="tb"><text>Alone</text></textAnnotation>
        <group id="gr"/>
      </process>`))
    expect(drawn(model)).toEqual(['start Customer calls > Write down', 'work Write down > Sale?', 'choice Sale? > Sell (yes), end', 'work Sell > end', 'end - > '])
    expect(model.processes[0]).toMatchObject({ title: 'Car maker', origin: null, departments: ['Service', 'Service / Desk', 'Sales'] })
    expect(model.processes[0]?.steps[1]).toMatchObject({ department: 'Service / Desk', role: 'Clerk', data: ['Case [new]'], note: 'On paper\n\nThree numbers!' })
    expect(model.processes[0]?.steps[2]?.next.map(({ probability }) => probability)).toEqual([null, null])
    expect(codes(model).sort()).toEqual([
      'annotation tb', 'condition yes', 'default-way Sale?', 'documentation p', 'event-trigger Customer calls', 'group gr', 'lanes-nested Service', 'message-flow Call', 'performer Write down', 'pool-empty Customer', 'task-type Write down',
    ])
    expect(faults(model)).toEqual(['probability-missing'])
  })

  it('knows the dialects of modellers: other prefixes, extensions, lanes only drawn, several pools, no picture', async () => {
    const camunda = await read(file(`<bpmn:process id="p" name="Camunda" isExecutable="true"><bpmn:startEvent id="s"/><bpmn:userTask id="t" name="Approve" camunda:candidateGroups="sales,back" camunda:formKey="f"/><bpmn:serviceTask id="z" name="Post"><bpmn:extensionElements><zeebe:taskDefinition type="x"/></bpmn:extensionElements></bpmn:serviceTask><bpmn:endEvent id="e"/>
      ${[flow('s', 't'), flow('t', 'z'), flow('z', 'e')].join('').replaceAll('<sequenceFlow', '<bpmn:sequenceFlow')}</bpmn:process>`, { more: `xmlns:bpmn="${MODEL}" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"` }))
    expect(camunda.processes[0]?.steps.map(({ role }) => role)).toEqual(['', 'sales', '', ''])
    expect(camunda.notes.map(({ code, what }) => `${code} ${what}`)).toEqual(['performer sales', 'performer-left-out back', 'task-type user', 'task-type service', 'extension camunda:candidateGroups', 'extension camunda:formKey', 'extension zeebe:taskDefinition'])
    const signavio = await read(file(`<process id="sid-1" name="Pool A"><laneSet id="ls"><lane id="la" name="Upper"/><lane id="lb" name="Lower"/></laneSet><startEvent id="s"/><task id="t" name="T"/><endEvent id="e"/>${flow('s', 't')}${flow('t', 'e')}</process><process id="q" name="Pool B"><task id="x" name="X"/></process><process id="z"/>
      <bpmndi:BPMNDiagram><bpmndi:BPMNPlane>${[['la', 0, 0, 500, 100], ['lb', 0, 100, 500, 100], ['s', 10, 10, 30, 30], ['t', 60, 110, 100, 80], ['e', 200, 120, 30, 30]].map(([id, x, y, w, h]) => `<bpmndi:BPMNShape bpmnElement="${id}"><dc:Bounds x="${x}" y="${y}" width="${w}" height="${h}"/></bpmndi:BPMNShape>`).join('')}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>`, { more: 'xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"' }))
    expect(signavio.processes[0]?.steps.map(({ department }) => department)).toEqual(['Upper', 'Lower', 'Lower'])
    expect(drawn(signavio, 1)).toEqual(['start - > X', 'work X > end', 'end - > '])
    expect(codes(signavio)).toEqual(['lane-by-place s', 'lane-by-place T', 'lane-by-place e', 'start-added Pool B', 'end-added Pool B', 'process-empty z'])
  })

  it('keeps elements whose ids are Chinese, as their names and ways', async () => {
    const model = await read(process(`<startEvent id="开始" name="开始"/><task id="任务一" name="登记"/><endEvent id="结束"/><sequenceFlow id="甲" sourceRef="开始" targetRef="任务一"/><sequenceFlow id="乙" sourceRef="任务一" targetRef="结束"/>`))
    expect(drawn(model)).toContain('start 开始 > 登记')
    expect(drawn(model)).toContain('work 登记 > end')
    expect(codes(model)).toEqual([])
  })

  it('flattens sub-processes, however deep, with their boundary events and their lanes', async () => {
    const model = await read(process(`<laneSet id="ls"><lane id="la" name="Desk"><flowNodeRef>sp</flowNodeRef></lane></laneSet><startEvent id="s"/>
      <subProcess id="sp" name="Handle"><startEvent id="s1"/><task id="t1" name="Look up"/><subProcess id="in"><task id="t2" name="Answer"/><task id="t3" name="Log"/></subProcess><endEvent id="e1"/>${flow('s1', 't1')}${flow('t1', 'in')}${flow('in', 'e1')}</subProcess>
      <boundaryEvent id="b" name="Too late" attachedToRef="sp"><timerEventDefinition id="td"/></boundaryEvent><task id="t4" name="Apologise"/><endEvent id="e"/>
      ${flow('s', 'sp')}${flow('sp', 'e')}${flow('b', 't4')}${flow('t4', 'e')}`))
    expect(drawn(model)).toEqual([
      'start - > Look up', 'work Look up > fork', 'fork - > Answer, Log', 'work Answer > join', 'work Log > join', 'join - > choice', 'choice - > Apologise (Too late), end', 'work Apologise > end', 'end - > ',
    ].sort((a, b) => drawn(model).indexOf(a) - drawn(model).indexOf(b)))
    expect(model.processes[0]?.steps.find(({ name }) => name === 'Answer')?.department).toBe('Desk')
    expect(codes(model)).toEqual(expect.arrayContaining(['sub-process Handle', 'sub-process in', 'implicit-fork in', 'boundary-way Too late']))
    expect(faults(model)).toEqual(['probability-missing'])
  })

  it('turns gateways into choices, splits and joins, and splits where a task leads to several', async () => {
    const model = await read(process(`<startEvent id="s"/><task id="t" name="T"/><task id="a" name="A"/><task id="b" name="B"/><parallelGateway id="g"/><task id="c" name="C"/><task id="d" name="D"/><parallelGateway id="h"/><inclusiveGateway id="i" name="I"/><eventBasedGateway id="v" name="V"/><endEvent id="e"/>
      ${flow('s', 't')}${flow('t', 'a')}${flow('t', 'b')}${flow('a', 'g')}${flow('b', 'g')}${flow('g', 'c')}${flow('g', 'd')}${flow('c', 'h')}${flow('d', 'h')}${flow('h', 'i')}${flow('i', 'v')}${flow('v', 'e')}`))
    expect(drawn(model)).toEqual(['start - > T', 'work T > fork', 'fork - > A, B', 'work A > join', 'work B > join', 'join - > fork', 'fork - > C, D', 'work C > join', 'work D > join', 'join - > I', 'choice I > V', 'choice V > end', 'end - > '])
    expect(codes(model)).toEqual(['inclusive I', 'event-based V', 'fork-and-join g', 'implicit-fork T'])
    expect(faults(model)).toEqual([])
    const conditional = await read(process(`<startEvent id="s"/><task id="t" name="T"/><endEvent id="e"/><task id="u" name="U"/>${flow('s', 't')}<sequenceFlow id="x" sourceRef="t" targetRef="u"><conditionExpression>big</conditionExpression></sequenceFlow>${flow('t', 'e')}${flow('u', 'e')}`))
    expect([drawn(conditional)[1], codes(conditional)]).toEqual(['work T > U (big), end', ['conditional-ways T']])
  })

  it('keeps what it cannot mend as a fault, to be mended in the table', async () => {
    const open = await read(process(`<startEvent id="s"/><parallelGateway id="g"/><task id="a" name="A"/><task id="b" name="B"/><endEvent id="e"/><endEvent id="f"/>${flow('s', 'g')}${flow('g', 'a')}${flow('g', 'b')}${flow('a', 'e')}${flow('b', 'f')}`))
    expect(faults(open)).toEqual(['fork-unclosed'])
    const two = await read(process(`<startEvent id="s" name="One"/><startEvent id="u" name="Two"/><endEvent id="e"/>${flow('s', 'e')}${flow('u', 'e')}`))
    expect([faults(two), codes(two)]).toEqual([expect.arrayContaining(['many-starts']), ['several-starts Orders']])
  })

  it('reads events: timers as waiting, links as ways, markers, calls and what is left out', async () => {
    const model = await read(process(`<startEvent id="s"/><intermediateCatchEvent id="w" name="Wait"><timerEventDefinition id="td"><timeDuration>P1DT2H</timeDuration></timerEventDefinition></intermediateCatchEvent><callActivity id="c" name="Call" calledElement="other"><multiInstanceLoopCharacteristics id="mi"/></callActivity>
      <intermediateThrowEvent id="lt"><linkEventDefinition id="ld" name="L"/></intermediateThrowEvent><intermediateCatchEvent id="lc"><linkEventDefinition id="le" name="L"/></intermediateCatchEvent><task id="k" name="Undo" isForCompensation="true"/>
      <subProcess id="es" name="On error" triggeredByEvent="true"><startEvent id="es1"/><task id="es2" name="Repair"/></subProcess><endEvent id="e"><terminateEventDefinition id="te"/></endEvent><monitor/>
      ${flow('s', 'w')}${flow('w', 'c')}${flow('c', 'lt')}${flow('lc', 'e')}`))
    expect(drawn(model)).toEqual(['start - > Wait', 'work Wait > Call', 'work Call > end', 'end - > '])
    expect(model.processes[0]?.steps[1]?.wait.likely).toBe(1_560)
    expect(codes(model)).toEqual(['unreadable', 'timer-wait Wait', 'event-step Wait', 'call-activity Call', 'multi-instance Call', 'link lt', 'link lc', 'compensation Undo', 'event-sub-process On error', 'left-out es1', 'left-out Repair', 'terminate e'])
  })

  it('names dangling references, ids used twice and attributes that BPMN does not have', async () => {
    const model = await read(process(`<startEvent id="s"/><task id="t" name="T"/><task id="t" name="Again"/><endEvent id="e" colour="red"/>${flow('s', 't')}${flow('t', 'e')}${flow('t', 'nowhere')}`))
    expect(model.notes.map(({ code, what }) => `${code} ${what}`)).toEqual(['id-twice t', 'unknown-attribute colour', 'dangling nowhere', 'way-broken ', 'extension colour'])
    expect(drawn(model)).toEqual(['start - > T', 'work T > end', 'end - > '])
  })

  it('cuts names that are too long and keeps them whole in the note', async () => {
    const long = '长'.repeat(400)
    const { processes, notes } = await read(process(`<startEvent id="s"/><task id="t" name="${long}"/><endEvent id="e"/>${flow('s', 't')}${flow('t', 'e')}`))
    expect([processes[0]?.steps[1]?.name, processes[0]?.steps[1]?.note]).toEqual(['长'.repeat(299), long])
    expect(notes.map(({ code }) => code)).toEqual(['text-cut'])
  })

  it('says everything that is not the same in three languages, many of a kind in one line', async () => {
    const tasks = Array.from({ length: 12 }, (_, at) => `<userTask id="t${at}" name="Task ${at}"/>${flow(at === 0 ? 's' : `t${at - 1}`, `t${at}`)}`).join('')
    const { notes } = await read(process(`<startEvent id="s"/>${tasks}<endEvent id="e"/>${flow('t11', 'e')}`))
    const said = (['en', 'zh-CN', 'zh-TW'] as const).map((locale) => bpmnNoteLines(locales[locale], notes).map(({ text }) => text))
    expect(said).toEqual([
      ['User task: became plain work: Task 0, Task 1, Task 2, Task 3, Task 4, Task 5, Task 6, Task 7 and 4 more'], ['用户任务：改为普通作业：Task 0、Task 1、Task 2、Task 3、Task 4、Task 5、Task 6、Task 7，另有 4 个'], ['使用者任務：改為一般作業：Task 0、Task 1、Task 2、Task 3、Task 4、Task 5、Task 6、Task 7，另有 4 個'],
    ])
  })
})

describe('A BPMN file in another encoding', () => {
  const xml = (encoding: string): string => file(`<process id="p" name="订单"><startEvent id="s" name="来电"/><endEvent id="e"/>${flow('s', 'e')}</process>`, { head: `<?xml version="1.0" encoding="${encoding}"?>` })
  const titled = async (bytes: Uint8Array): Promise<string | undefined> => (await importBpmn(bytes)).processes[0]?.title

  it('is read by its mark or its declaration', async () => {
    const utf16 = Buffer.from(`\ufeff${xml('UTF-16')}`, 'utf16le')
    expect(await titled(new Uint8Array(utf16))).toBe('订单')
    expect(await titled(new Uint8Array(Buffer.from(utf16).swap16()))).toBe('订单')
    expect(await titled(new Uint8Array(Buffer.from(xml('UTF-16'), 'utf16le')))).toBe('订单')
    expect(await titled(bytesOf(`\ufeff${xml('UTF-8')}`))).toBe('订单')
    const [before = '', after = ''] = xml('GB18030').replace('来电', 'x').split('订单')
    expect(await titled(new Uint8Array(Buffer.concat([Buffer.from(before), Buffer.from('b6a9b5a5', 'hex'), Buffer.from(after)])))).toBe('订单')
  })
})

describe('A file that cannot be read as BPMN', () => {
  const refused = async (given: string | Uint8Array): Promise<unknown> => await importBpmn(typeof given === 'string' ? bytesOf(given) : given, 'model.bpmn').then(() => 'read', (error: unknown) => (isProblem(error) && error.code === 'bpmn-invalid' ? (error.facts as { faults: { message: string }[] }).faults[0]?.message : error))
  const sound = process(`<startEvent id="s"/><endEvent id="e"/>${flow('s', 'e')}`)

  it.each([
    ['a document type', `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]>${sound.slice(38)}`, 'xml-doctype'], ['an outer entity', sound.replace('Orders', '&xxe;'), 'xml-entity'], ['no XML', 'name,next\nA,2', 'no-xml'], ['nothing', '', 'no-xml'],
    ['other XML', '<html><body/></html>', 'no-bpmn'], ['no process', file(''), 'bpmn-without-process'], ['an unclosed tag', sound.replace('</process>', ''), 'malformed:closing tag mismatch'], ['half of it', sound.slice(0, 200), 'malformed:unclosed tag'],
    ['an unknown encoding', sound.replace('UTF-8', 'KLINGON'), 'encoding-unknown'], ['a deep nest', file(`<process id="p">${'<subProcess id="x">'.repeat(1)}${Array.from({ length: 20_000 }, (_, at) => `<subProcess id="n${at}">`).join('')}`), expect.stringMatching(/^(too-deep|malformed:)/)],
  ])('is refused: %s', async (_what, given, wanted) => {
    expect(await refused(given)).toEqual(wanted)
  })

  it('is refused when it is larger than it may be, has more steps, or is not in its encoding', async () => {
    expect(await refused(new Uint8Array(20_000_001))).toBe('file-too-large:20000000')
    expect(await refused(process(Array.from({ length: 5_001 }, (_, at) => `<task id="t${at}"/>`).join('')))).toBe('too-many-steps:5000')
    expect(await refused(new Uint8Array([...bytesOf(sound), 0xff]))).toBe('encoding-unknown')
  })

  it('may speak of document types and entities where they are only text', async () => {
    const { processes } = await read(sound.replace('<startEvent id="s"/>', '<!-- <!DOCTYPE x> &y; --><startEvent id="s"><documentation><![CDATA[<!DOCTYPE html> &nbsp;]]></documentation></startEvent>'))
    expect(processes[0]?.steps[0]?.note).toBe('<!DOCTYPE html> &nbsp;')
  })
})
