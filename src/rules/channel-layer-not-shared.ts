import { ask } from '../facts/settings/answer.ts'
import { possibilities } from '../facts/settings/possibilities.ts'
import { entryOf } from '../facts/settings/tests.ts'
import type { Value } from '../model/value.ts'
import type { Rule } from './rule.ts'
import { settingResult } from './support/setting-result.ts'

const IN_MEMORY = 'channels.layers.InMemoryChannelLayer'

export const channelLayerNotShared: Rule = {
  id: 'channel-layer-not-shared',
  summary: 'The channel layer lies in one process: messages do not reach the others.',
  category: 'operations',
  severity: 'warning',
  since: '0.1.0',
  *check(facts) {
    const { settings } = facts.settings.web
    const setting = settings?.get('CHANNEL_LAYERS')
    if (setting?.bound !== true) return
    const layers = possibilities(setting.value)
    if (!layers.every((one) => backendOf(one) === IN_MEMORY)) return
    yield settingResult(
      facts,
      { setting: 'CHANNEL_LAYERS', answer: ask(setting, () => true) },
      {
        message:
          "The default channel layer lies in one process's memory: what another worker, another dyno or a background process sends to a group never arrives, and a restart loses the rest. That is meant for development and tests.",
        hint: "CHANNEL_LAYERS = {'default': {'BACKEND': 'channels_redis.core.RedisChannelLayer', 'CONFIG': {'hosts': [os.environ['REDIS_URL']]}}}",
      },
    )
  },
}

function backendOf(layers: Value): string | null {
  const layer = entryOf(layers, 'default')
  const backend = layer ? entryOf(layer, 'BACKEND') : null
  return backend?.kind === 'str' ? backend.value : null
}
