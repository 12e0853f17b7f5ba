import type { Issue } from '../domain/issue.ts'
import { recurredTimes, settledLike } from '../domain/recurring.ts'
import { formatOf } from './format.ts'
import type { Locale } from './locale.ts'

/** Why an issue is flagged as recurring, in few words: "came back once", "as No. 12"; empty where it is not. */
export function recurredSaid(words: Locale, issue: Pick<Issue, 'turns' | 'recurs'>): string {
  const { issuesPage: say } = words
  const format = formatOf(words.id)
  const times = recurredTimes(issue)
  if (times > 0) return say.recurred({ times: format.count(times) })
  const like = settledLike(issue)
  return like === null ? '' : say.saysAgain({ n: format.count(Number(like.slice('issue-'.length))) })
}
