/** What RUN takes of this process's time on a processor, in milliseconds: other work on the machine leaves it as it is. */
export function cpuTime(run: () => void): number {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
