/** The kinds of task that BPMN tells apart and a step does not. */
export type BpmnTaskType = 'user' | 'manual' | 'send' | 'receive' | 'service' | 'script' | 'business-rule'
/** What an event waits for or throws. */
export type BpmnTrigger = 'message' | 'timer' | 'signal' | 'conditional' | 'error' | 'escalation' | 'cancel' | 'compensation' | 'link' | 'terminate' | 'other'

/** What became of something that has no like among our steps, or of what nobody could read. */
export type BpmnNoteCode =
  | 'task-type' | 'call-activity' | 'loop' | 'multi-instance' | 'compensation' | 'sub-process' | 'sub-process-empty' | 'ad-hoc' | 'event-sub-process' | 'left-out'
  | 'event-trigger' | 'event-step' | 'timer-wait' | 'terminate' | 'link' | 'boundary-way' | 'boundary-beside' | 'boundary-alone' | 'passed-through'
  | 'event-based' | 'inclusive' | 'complex' | 'fork-and-join' | 'gateway-alone' | 'implicit-fork' | 'conditional-ways' | 'condition' | 'default-way' | 'way-broken'
  | 'start-added' | 'end-added' | 'several-starts' | 'lanes-nested' | 'lane-by-place' | 'text-cut' | 'performer' | 'performer-left-out'
  | 'data-read' | 'data-unused' | 'annotation' | 'documentation' | 'group' | 'message-flow' | 'pool-empty' | 'process-empty'
  | 'extension' | 'definition' | 'attribute' | 'not-understood' | 'own-invalid' | 'id-twice' | 'dangling' | 'unknown-attribute' | 'unreadable'

/**
 * One line of what an import approximated, moved or left out. `element`: its name, or its id if it has none; `id`: its id in the
 * file; `what`: the text, type or trigger in question; `count`: how many such there are, where they are told together.
 */
export type BpmnNote = { code: BpmnNoteCode; element: string; id: string; what: string; count: number }

export type Noting = (code: BpmnNoteCode, at: { name: string; id: string }, what?: string, count?: number) => void

/** As long as a name can be. */
export const MOST_LINE = 300

/** Collects notes; what an element is called is its name, else its id. */
export function noteTaker(): { notes: BpmnNote[]; note: Noting } {
  const notes: BpmnNote[] = []
  const note: Noting = (code, { name, id }, what = '', count = 1) => void notes.push({ code, element: name.replace(/\s+/g, ' ').trim() || id, id, what: shortened(what), count })
  return { notes, note }
}

const MOST_SAID = 2_000
const shortened = (text: string): string => (text.length > MOST_SAID ? `${text.slice(0, MOST_SAID)}…` : text)
