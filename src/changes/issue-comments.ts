import { z } from 'zod'
import { nextId } from '../domain/by-id.ts'
import { type RoleId, RoleId as RoleIds } from '../domain/ids.ts'
import { CommentId, type Issue, type IssueComment, IssueId } from '../domain/issue.ts'
import { isJudged, personBehind } from '../domain/issue-flow.ts'
import { mentionsIn } from '../domain/mentions.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import { Paragraphs } from '../domain/text.ts'
import { change, type Facts, runners } from './change.ts'
import { baseOf, findStanding } from './find.ts'
import { issueIn, seeMentions, standingOf, watch } from './issue-moved.ts'
import { turnTo } from './issue-turn.ts'

const insiders = RoleIds.options.filter((role) => role !== 'operator' && role !== 'administrator') as RoleId[]
const Said = Paragraphs.pipe(z.string().min(1))

/**
 * Says something of an issue. Who is named with an `@` is asked to look, whoever speaks hears what is answered, and what waited for its
 * reporter goes on once they have spoken. Through a form of the front line one speaks of what came through it.
 */
export const commentIssue = change({
  name: 'comment-issue',
  input: z.strictObject({ issue: IssueId, text: Said }),
  may: insiders,
  make(project, { issue: id, text }, facts) {
    const { stamp, me } = facts
    const issue = issueIn(project, id)
    const { isReporter } = standingOf(project, issue, facts)
    if (isDoor(stamp.by) && !isReporter) throw new Problem('thing-unknown', { kind: 'issue', id })
    const comment = nextId(baseOf(issue.comments), 'comment')
    seeMentions(issue, me)
    issue.comments.push({ ...stamp, id: comment, text, mentions: mentioned(project, text, facts), seen: [], edited: null, withdrawn: null })
    watch(issue, me)
    if (isReporter && issue.status === 'waiting' && issue.waitingFor === 'reporter') turnTo(issue, { status: isJudged(issue) ? 'in-progress' : 'new', note: '' }, facts)
    return { comment }
  },
})

/** One's own words, while they stand. Who is named anew is asked to look. */
export const editComment = change({
  name: 'edit-comment',
  input: z.strictObject({ issue: IssueId, comment: CommentId, text: Said }),
  may: insiders,
  rule: 'own-comment',
  make(project, { issue: id, comment: which, text }, facts) {
    const comment = commentIn(issueIn(project, id), which)
    if (!isOwn(project, comment, facts)) throw new Problem('not-allowed', { change: 'edit-comment', role: facts.role, may: [] })
    if (comment.text === text) return
    comment.text = text
    comment.mentions = mentioned(project, text, facts)
    comment.edited = facts.stamp
  },
})

export const withdrawComment = change({
  name: 'withdraw-comment',
  input: z.strictObject({ issue: IssueId, comment: CommentId }),
  may: insiders,
  rule: 'own-comment',
  make(project, { issue: id, comment: which }, facts) {
    const comment = commentIn(issueIn(project, id), which)
    const runs = facts.roles.some((role) => role === 'operator' || (runners as readonly RoleId[]).includes(role))
    if (!runs && !isOwn(project, comment, facts)) throw new Problem('not-allowed', { change: 'withdraw-comment', role: facts.role, may: runners })
    comment.withdrawn = facts.stamp
  },
})

/** Whoever was named in an issue has looked. */
export const seeMentionsChange = change({
  name: 'see-mentions',
  input: z.strictObject({ issue: IssueId }),
  may: insiders,
  make(project, { issue }, { me }) {
    if (me === null) throw new Problem('team-needed', { change: 'see-mentions' })
    seeMentions(issueIn(project, issue), me)
  },
})

const commentIn = (issue: Issue, id: string): IssueComment => findStanding(issue.comments, id, 'comment')

/** Whom a text asks to look. What comes through a form of the front line asks nobody by name: strangers do not fill the inboxes of the team. */
const mentioned = (project: Project, text: string, { me, stamp }: Pick<Facts, 'me' | 'stamp'>): string[] =>
  (isDoor(stamp.by) ? [] : mentionsIn(baseOf(project), text).filter((person) => person !== me).slice(0, 50))

const isDoor = (by: string): boolean => by.startsWith('door-')

const isOwn = (project: Project, { by }: IssueComment, { stamp, me }: Facts): boolean => by === stamp.by || (me !== null && personBehind(baseOf(project), by) === me)
