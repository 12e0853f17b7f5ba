import type { ProblemSentences } from '../sentences.ts'

export const organisationProblems = {
  'name-taken': ({ name }, say) => `团队中已有${say.quoted(name)}。表决和纪要都以姓名记人，不能重名：请加注部门，或让现有的这位成员兼任其他组。`,
  'two-chairs': ({ chair }, say) => `指导委员会已由${say.quoted(chair)}担任主席，主席只有一位。请先免去原主席。`,
  'supervision-not-independent': ({ person, group }, say) => `${say.quoted(person)}不能既在项目监督组，又在${say.quoted(say.group(group))}任职：监督者不参与执行。请二者择一。`,
  'merge-refused': ({ rule, group }, say) =>
    rule === 'supervision' ? '项目监督组不与任何组合并：它监督各组，并直接向委员会报告。请让它单独设立。' : `${say.quoted(say.group(group))}出现在两处合并中，请只保留一处。`,
  'stand-in-refused': ({ rule, person, standIn }, say) => {
    if (rule === 'self') return `${say.quoted(person)}不能代理自己，请另选代理人。`
    if (rule === 'withdrawn') return `${say.quoted(person)}的代理人不在团队中，请选择团队现有成员。`
    return `${say.quoted(standIn)}在指导委员会中已有席位，不能再代理他人：任何人都不计两票。请为${say.quoted(person)}另选代理人。`
  },
  'account-taken': ({ person }, say) => `该账号在本项目中已属于${say.quoted(person)}。请先解除关联，或让这一位成员兼任多个组。`,
  'committee-formed': ({ may }, say) => `委员会已经成立：委员与监督人员不再由受其决策的人变动。可变动的角色：${say.list(may.map(say.role))}。`,
  'committee-unable': ({ lacks }, say) => `这样委员会将无法决策：缺少${say.list(lacks.map((lack) => (lack === 'chair' ? '主席' : '客户方高层管理者的一票')))}。请先补上人选。`,
} satisfies Partial<ProblemSentences>
