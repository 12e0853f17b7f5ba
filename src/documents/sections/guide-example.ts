import { mainPath } from '../../domain/process/main-path.ts'
import type { Process, Variant } from '../../domain/process/process.ts'
import { processSpeaker } from '../../locales/process-said.ts'
import type { Speaker } from '../told.ts'
import { doerSaid, numberedStep } from './guide-course.ts'

export type ExampleRow = Record<'step' | 'who' | 'wait' | 'work' | 'done', string>

/** One case on the course that is most likely, with the mean minutes of the model. */
export function exampleOf(speaker: Speaker, { trigger, result }: Process, { steps }: Variant): { said: string; rows: ExampleRow[]; end: string } {
  const { project, names, words, doc: { guide } } = speaker
  const { duration } = processSpeaker(project, words)
  const path = mainPath(steps)
  const last = Math.max(0, ...path.map(({ done }) => done))
  return {
    said: [guide.example.said, ...(trigger === '' ? [] : [guide.example.begins({ trigger: names.text(trigger) })])].join(words.project.sentenceGap),
    rows: path.map(({ step, wait, work, done, parallel }) => ({
      step: numberedStep(speaker, steps, step), who: doerSaid(speaker, step), wait: wait === 0 ? '' : duration(wait), work: duration(work),
      done: parallel ? guide.example.meanwhile({ time: duration(done) }) : duration(done),
    })),
    end: result === '' ? guide.example.over({ time: duration(last) }) : guide.example.ends({ time: duration(last), result: names.text(result) }),
  }
}
