import { spawn } from 'node:child_process'

export type Print = (line: string) => void

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[half] as number) : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2
}

const REQUESTS = 150

/** CPU milliseconds of this process per request, while another process asks. */
export async function burst(url: string): Promise<number> {
  const before = process.cpuUsage()
  const script = `const http=require('http');const agent=new http.Agent({keepAlive:true});let n=${REQUESTS};
    const ask=()=>n-->0?http.get(${JSON.stringify(url)},{agent,headers:{'accept-language':'en'}},r=>{r.resume();r.on('end',ask)}):agent.destroy();ask()`
  const client = spawn(process.execPath, ['-e', script], { stdio: 'inherit' })
  await new Promise((resolve) => client.once('exit', resolve))
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / REQUESTS
}
