import { createEnvironment, fillEnvironment, originOf } from '../libraries/environment.ts'
import { LIBRARIES } from '../libraries/index.ts'
import { loadMethods } from '../methods/index.ts'
import { libraryModule } from '../modules/library.ts'
import { bindName, namespaceOf, str } from '../objects/make.ts'
import type { ProgramInput } from '../program.ts'
import { createBudget } from './budget.ts'
import { createCases } from './cases.ts'
import { createCell, createHeap } from './heap.ts'
import type { Interpreter } from './interpreter.ts'

/** A fresh process of the app: nothing is imported but what Python itself has imported. */
export function createInterpreter(input: ProgramInput): Interpreter {
  loadMethods()
  const budget = createBudget()
  const heap = createHeap(budget)
  const environ = createEnvironment({
    heap,
    self: () => vm,
    names: [],
    isComplete: input.configVars.others === 'unset',
  })
  const vm: Interpreter = {
    input,
    heap,
    budget,
    targets: [],
    control: [],
    assumptions: new Map(),
    uncaught: [],
    passedOver: 0,
    doubts: [],
    served: new Map(),
    cases: null,
    reads: [],
    imports: [],
    modules: createCell(heap, namespaceOf()),
    doubtfulModules: new Map(),
    bareCalls: new Map(),
    running: [],
    files: createCell(heap, namespaceOf()),
    subclasses: createCell(heap, namespaceOf()),
    environ,
    sysPath: {
      kind: 'list',
      cell: createCell(heap, { kind: 'sequence', items: input.sysPath.map((path) => str(path)), rest: [] }),
      origin: { location: null, configVars: [], marks: [] },
    },
    patches: new Map(),
    location: null,
    natives: new Map(),
    inHand: [],
    callText: null,
    nextId: 0,
    depth: { calls: 0, following: false, doubtful: false },
    escaped: new Set(),
    handling: [],
  }
  const { candidates } = input
  if (candidates !== undefined) vm.cases = createCases(vm, candidates, originOf(candidates.name))
  fillEnvironment(vm)
  for (const name of ['sys', 'os', 'os.path']) {
    const library = LIBRARIES.get(name)
    if (library !== undefined) bindName(vm.modules.contents, name, libraryModule(vm, library))
  }
  return vm
}
