import type { CliWords } from '../cli-words.ts'
import type { accountMessages as english } from '../en/cli-accounts.ts'

/** What the command line says about accounts and tokens. */
export const accountCommands = {
  account: '账号：谁可以登录（add、list、invite、reset、disable、enable、erase）',
  token: 'API 令牌（add、list、revoke）',
}

export const accountPositionals = {
  action: '要做什么',
  account: '账号名称，也可用其电子邮箱或编号',
  token: '新令牌的名称；revoke 时为令牌编号',
}

export const accountOptions = {
  as: '以该账号的身份和权限操作；省略则为数据目录的所有者',
  admin: 'add、invite：可管理账号并查看所有项目',
  mail: 'add、invite：电子邮箱',
  mayCreate: 'add、invite：可创建项目',
  passwordStdin: 'add：从标准输入读取密码',
  placeProject: 'invite：账号所属的项目；与 --person 一起使用',
  placePerson: 'invite：项目中的哪一位，如 person-3',
  linkDays: 'invite：链接有效天数；省略则为 7，最多 14',
  tokenAccount: 'add：令牌所代表的账号；list：只列该账号的令牌',
  tokenProject: 'add：只用于该项目',
  readOnly: 'add：只能读取',
  tokenDays: 'add：令牌有效天数；省略则到撤销为止',
}

export const accountHeads = {
  mail: '电子邮箱',
  rights: '权限',
  administrator: '管理员',
  creates: '可创建项目',
  active: '有效',
  disabled: '已停用',
  erased: '已抹除',
  invited: '已邀请',
  lastSignIn: '最近登录',
  account: '账号',
  expires: '到期',
  lastUsed: '最近使用',
  revoked: '已撤销',
  readOnly: '只读',
  readWrite: '读取和更改',
  allProjects: '所有项目',
}

export const accountMessages: Pick<CliWords['messages'], keyof typeof english> = {
  ownerOnly: ({ command }) => `sixgate ${command} 只供数据目录的所有者使用：请去掉 --as。`,
  administratorsOnly: '只有管理员可以管理账号以及他人的令牌。',
  accountNeeded: '哪个账号？请在操作后给出其名称。',
  passwordNeeded: '请用标准输入给出密码并加上 --password-stdin，或发出邀请：sixgate account invite。',
  placeNeedsBoth: '--project 与 --person 必须同时给出。',
  personTaken: ({ person }) => `${person} 已属于另一个账号。请选择另一位，或先解除其账号。`,
  notForAction: ({ option, action }) => `--${option} 与 ${action} 一起没有意义。`,
  tokenAccountNeeded: '为哪个账号？请用 --account 给出。',
  tokenNeeded: ({ action }) => (action === 'revoke' ? '哪个令牌？请给出其编号，如 token-3。' : '请给令牌取一个说明用途的名称。'),
  daysBetween: ({ most }) => `--days 必须在 1 到 ${most} 之间。`,
  accountAdded: ({ name, id }) => `${name}的账号已创建（${id}）。`,
  accountDisabled: ({ name }) => `${name}已停用，并在各处退出登录；令牌和日历地址已失效。`,
  accountEnabled: ({ name }) => `${name}可以重新登录。`,
  accountErased: ({ id }) => `${id} 的姓名和邮箱已抹除；历史仍可核验。`,
  linkLocal: '链接以本机地址开头。请用 SIXGATE_URL 设定用户打开的公开地址；只是端口不同时，用 PORT 设定端口。',
  linkOnce: ({ name, until }) => `请把此链接交给${name}；只能使用一次，有效期至 ${until}，之后不再显示：`,
  tokenOnce: ({ id }) => `这是令牌 ${id}，之后不再显示：`,
  tokenRevoked: ({ id }) => `令牌 ${id} 已失效。`,
  noAccounts: '还没有账号。sixgate account add 名称 --admin --password-stdin 创建第一个。',
  accountsBackedUp: '账号及其密码的散列值也在其中：请妥善保管该文件。',
  accountsRestored: '账号已恢复。',
  accountsKept: '备份中的账号未导入：此数据目录已有账号，保持不变。',
  accountsNotSound: '账号数据有问题。请把 accounts.jsonl 和 people.json 移出数据目录，再从备份恢复：sixgate restore 文件。',
}
