export type Point = { x: number; y: number }
/** `name` is the department, '' where there is none. */
export type LaidLane = { name: string; x: number; y: number; width: number; height: number }
/** `id` of the step; x and y are its upper left corner. */
export type LaidNode = { id: string; x: number; y: number; width: number; height: number }
/** `at`: which flow of the step. Points from border to border. `label`: where its text begins (foot of the first line) and how wide it may be. */
export type LaidEdge = { from: string; to: string; at: number; back: boolean; points: Point[]; label: Point & { width: number } }
export type LaidOut = { width: number; height: number; lanes: LaidLane[]; nodes: LaidNode[]; edges: LaidEdge[] }

/** The flow runs to the right (lanes lie one over the other), or down (lanes stand side by side, as it suits a sheet of paper). */
export type FlowWay = 'right' | 'down'
