import { dayIn } from '../../../domain/day.ts'
import { personBehind } from '../../../domain/issue-flow.ts'
import type { Issue, IssueComment } from '../../../domain/issue.ts'
import { standing } from '../../../domain/by-id.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm } from '../../change-form.ts'

export type CommentShown = { id: string; who: string; when: string; edited: string; html: string; edit: ChangeForm | null; withdraw: ChangeForm | null }

/** What was said of an issue, the oldest first, and the form to say more. Own comments can be altered and taken back. */
export function commentsBlock(ask: ProjectAsk, issue: Issue, markdownHtml: (text: string) => string) {
  const say = ask.reader.words.issuePage.comments
  return {
    rows: standing(issue.comments).map((comment) => commentShown(ask, issue, comment, markdownHtml)),
    add: issue.withdrawn ? null : changeForm(ask, 'comment-issue', {
      back: `${ask.path}#comments`, hidden: { issue: issue.id }, submit: say.add, fields: [{ name: 'text', label: say.text, hint: say.hint, type: 'textarea', rows: 3, required: true, wide: true }],
    }),
  }
}

function commentShown(ask: ProjectAsk, issue: Issue, comment: IssueComment, markdownHtml: (text: string) => string): CommentShown {
  const { project, me, today, reader: { words, who } } = ask
  const { issuePage: { comments: say } } = words
  const names = namesOf(project, words)
  const format = formatOf(words.id)
  const { id, by, at, text, edited } = comment
  const hidden = { issue: issue.id, comment: id }
  const back = `${ask.path}#${id}`
  const isMine = !issue.withdrawn && (by === who.id || (me !== null && personBehind(project, by) === me.id))
  return {
    id, who: names.actor(by), when: format.time(at, project.timeZone, today), html: markdownHtml(names.text(text)),
    edited: edited ? say.edited({ day: format.day(dayIn(project.timeZone, edited.at), today) }) : '',
    edit: isMine ? changeForm(ask, 'edit-comment', { back, hidden, key: 'comment', values: { text }, submit: ask.reader.words.frame.save, fields: [{ name: 'text', label: say.text, hint: say.hint, type: 'textarea', rows: 3, required: true, wide: true }] }) : null,
    withdraw: isMine ? changeForm(ask, 'withdraw-comment', { back: `${ask.path}#comments`, hidden, key: 'comment', submit: say.withdraw }) : null,
  }
}
