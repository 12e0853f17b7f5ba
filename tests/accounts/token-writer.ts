import { writeSync } from 'node:fs'
import { openAccounts } from '../../src/accounts/open-accounts.ts'
import { accountFile } from '../../src/stores/account-file.ts'
import { openGround } from '../../src/stores/open-ground.ts'

// A process of its own that adds accounts and tokens until it is killed or `until` has come, and prints each once it is
// acknowledged: argv = folder, milliseconds (0 is for ever), name.
const [folder = '', forMs = '0', name = 'w'] = process.argv.slice(2)
const ground = openGround({ folder })
const log = accountFile(ground)
const accounts = openAccounts(log, { now: () => new Date().toISOString(), hash: { hash: async () => 'x', matches: async () => false, dummy: 'x' } })
const until = Number(forMs) > 0 ? Date.now() + Number(forMs) : Number.POSITIVE_INFINITY
const by = { id: 'operator', address: null }

for (let n = 0; Date.now() < until; n += 1) {
  const { id } = await accounts.add(by, { name: `${name} ${n}`, mail: '', administrator: false, creates: false }, 'harbour lights at night')
  writeSync(1, `1 ${id} ${name} ${n}\n`)
  await Promise.all([0, 1].map(async (which) => {
    const token = await accounts.addToken(by, id, { name: `${name} ${n} ${which}`, project: null, readOnly: false, days: null })
    writeSync(1, `1 ${token.id} ${name} ${n} ${which}\n`)
  }))
}
await log.close()
ground.lock.close()
