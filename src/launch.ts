import { realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openCodeCache } from './launch/code-cache.ts'
import { loadBundle } from './launch/load-bundle.ts'
import { fileReader } from './launch/read-files.ts'
import { expectShortRun } from './launch/short-run.ts'

// Not by import.meta.url: the bundler takes that for a file to copy.
const folder = dirname(realpathSync(process.argv[1] ?? '.'))
expectShortRun()
const readFile = fileReader()
loadBundle(join(folder, 'program'), openCodeCache(folder, process.argv[2], readFile), readFile)
