/**
 * Plays simulated deployments for as long as somebody wants: `node scripts/simulate.ts [count] [seed]`.
 * Prints how far it is, how the runs ended, and what was wrong, each with the seed that shows it again.
 */
import { type Counts, simulate } from '../__tests__/heroku/simulation/simulate.ts'

const CHUNK = 5_000
const count = Number(process.argv[2] ?? 1_000_000)
const first = Number(process.argv[3] ?? Math.floor(Date.now() / 1000) % 1_000_000_000)
const ends: Counts = {}
let wrong = 0
for (let done = 0; done < count; ) {
  const chunk = Math.min(CHUNK, count - done)
  for (const violation of await simulate(first + done, chunk, ends)) {
    wrong++
    console.log(violation)
  }
  done += chunk
  console.log(`${new Date().toISOString()} ${done} of ${count} from seed ${first} on, ${wrong} wrong`)
}
console.log(JSON.stringify(ends))
process.exitCode = wrong === 0 ? 0 : 1
