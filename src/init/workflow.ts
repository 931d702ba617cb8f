/** What the workflow file hangs on. */
export interface WorkflowInput {
  /** The Heroku app's name; null: the repository's variable HEROKU_APP names it. */
  readonly app: string | null
  /** The branch whose pushes deploy. */
  readonly branch: string
  /** The app's folder in the repository; '' is its root. */
  readonly folder: string
}

export const WORKFLOW_PATH = '.github/workflows/deploy.yml'

/** Does a workflow use deploy-gate already? */
export const usesDeployGate = (text: string): boolean => /^\s*-?\s*uses:\s*['"]?[^\s'"]*\/deploy-gate@/m.test(text)

/** The workflow of the README: judges on pull requests, and deploys on pushes to the branch. Checkout is pinned to a commit. */
export function workflowFile({ app, branch, folder }: WorkflowInput): string {
  const path = folder === '' ? '' : `          path: ${scalar(folder)}\n`
  return `name: deploy
on:
  push:
    branches: [${scalar(branch)}]
  pull_request:
permissions: {}
concurrency:
  group: deploy-${app ?? 'heroku'}-\${{ github.ref }}
  cancel-in-progress: false
jobs:
  gate:
    runs-on: ubuntu-24.04
    timeout-minutes: 60
    permissions:
      contents: read # to read the commit and the branch's tip
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: org/deploy-gate@v1
        with:
          heroku-app: ${app ?? `\${{ vars.HEROKU_APP }}`}
          heroku-api-key: \${{ secrets.HEROKU_API_KEY }}
${path}`
}

/** A YAML scalar that holds TEXT: quoted where a plain one might mean something else. */
const scalar = (text: string): string =>
  /^[A-Za-z_][\w./-]*$/.test(text) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(text) ? text : JSON.stringify(text)
