import { Problem } from '../domain/problem.ts'
import type { PersonFacts } from './account.ts'
import { nameKey } from './names.ts'

/** How passwords are kept. `dummy` is a hash that no password has, checked where there is no other. */
export type Hashing = { hash: (password: string) => Promise<string>; matches: (hash: string, password: string) => Promise<boolean>; dummy: string }

/** Lengths in characters. What is longer than the most is refused at sign-in as well, at the price of a wrong password. */
const [LEAST, MOST] = [10, 256]
/** How many hashes are computed at once. Each takes 64 MiB and a thread of the pool that the disk needs too. */
const AT_ONCE = 2

/**
 * argon2id with 64 MiB, three passes and one lane: the second choice of RFC 9106 with one lane, well above the least that the OWASP
 * Password Storage Cheat Sheet asks (19 MiB, two passes). Measured: 112 ms a hash on the machine it was chosen on, which is the speed of a
 * sign-in. Loaded when first needed.
 */
export const argon2id: Hashing = {
  hash: async (password) => await (await import('@node-rs/argon2')).hash(password, { memoryCost: 65_536, timeCost: 3, parallelism: 1 }),
  matches: async (hash, password) => await (await import('@node-rs/argon2')).verify(hash, password),
  dummy: '$argon2id$v=19$m=65536,t=3,p=1$vfX6RXyPlpfrNwqZssSdNQ$pRhnRuHdPLy4alGDxllKUcEZ+tXr5g9axNvJtZ1ZTuU',
}

export type Passwords = {
  hash: (password: string) => Promise<string>
  /** Always one computation, whether there is a hash or not. */
  matches: (hash: string | null, password: string) => Promise<boolean>
}

export function passwordsWith({ hash, matches, dummy }: Hashing): Passwords {
  const inTurn = atMost(AT_ONCE)
  return {
    hash: async (password) => await inTurn(async () => await hash(written(password))),
    async matches(kept, password) {
      const possible = kept !== null && [...password.slice(0, 2 * MOST + 1)].length <= MOST
      return (await inTurn(async () => await matches(possible ? kept : dummy, possible ? written(password) : ''))) && possible
    },
  }
}

/** One way to write a password, whatever keyboard it was typed on (RFC 8265 asks for the same kind of thing). */
const written = (password: string): string => password.normalize('NFKC')

/** Throws Problem `password-weak` with the reason. */
export function refuseWeak(password: string, { name, mail }: PersonFacts): void {
  const reason = weakness(password, [name, mail, mail.split('@')[0] ?? ''])
  if (reason) throw new Problem('password-weak', { reason })
}

function weakness(password: string, own: readonly string[]): string | null {
  if (password.length > 2 * MOST) return `too-long:${MOST}`
  const letters = [...written(password)]
  if ([...password].length > MOST) return `too-long:${MOST}`
  if (letters.length < LEAST) return `too-short:${LEAST}`
  if (new Set(letters).size === 1) return 'one-letter'
  const key = nameKey(password)
  if (own.some((each) => each !== '' && nameKey(each) === key)) return 'own-name'
  return worst.has(key) ? 'common' : null
}

/** Passwords of ten characters and more that every list of stolen ones begins with. */
const worst: ReadonlySet<string> = new Set(`
  1234567890 0123456789 12345678910 123456789a a123456789 0987654321 9876543210 1234567891 123456789123 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx3edc
  qwertyuiop qwerty12345 qwerty123456 asdfghjkl1 zxcvbnm123 abcdefghij abcdefghijk abc1234567 abcd123456 password12 password123 password1234
  passwordpassword p@ssw0rd123 p@ssword123 passw0rd123 letmein123 welcome123 welcome1234 iloveyou12 iloveyou123 changeme123 admin12345
  admin123456 administrator administrator1 sixgate123 sixgatesixgate woaini1314 woaini5201314 5201314520 1314520520 qq123456789 1122334455
  1111111111 0000000000 1212121212 football123 superman123 sunshine123 princess123
`.split(/\s+/).filter(Boolean))

/** Lets at most so many jobs run at once; the others wait in their order. */
function atMost(count: number): <T>(job: () => Promise<T>) => Promise<T> {
  let running = 0
  const waiting: (() => void)[] = []
  return async (job) => {
    if (running >= count) await new Promise<void>((go) => waiting.push(go))
    else running += 1
    try {
      return await job()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
