import { describe, expect, test } from 'vitest'
import { createProgram } from '../../../../src/python/program.ts'
import { programInput, show } from '../../helpers/program.ts'

const DISTRIBUTIONS = new Map([
  ['celery', '5.4.0'],
  ['django', '5.2'],
])

function xOf(program: string): string {
  const { bindings, raises } = createProgram(
    programInput({ 'settings.py': program }, { distributions: DISTRIBUTIONS }),
  ).importModule('settings')
  return raises === null ? show(bindings.get('X')) : `${raises.certain ? '' : 'perhaps '}${raises.type}`
}

describe('what registers a function keeps it, and calls it while settings are read no more than the library does', () => {
  const CELERY = "X = [1]\nfrom celery import Celery\napp = Celery('x', broker='redis://')\n"
  test.each([
    [
      'tasks',
      `${CELERY}@app.task\ndef f(): X.append(2)\n@app.task(bind=True, name='g')\ndef g(self): X.append(3)`,
      '[1]',
    ],
    ['a task that is called like a function', `${CELERY}@app.task\ndef f(): X.append(2)\nf()`, '[1, 2]'],
    [
      'the configuration of an application',
      `${CELERY}app.config_from_object('django.conf:settings', namespace='CELERY')\napp.autodiscover_tasks(lambda: X.clear())\napp.conf.beat_schedule = {}\napp.conf.update(timezone='UTC')\napp.conf.task_routes['a'] = X`,
      '[1]',
    ],
    [
      'signals',
      `${CELERY}from celery.signals import worker_process_init, task_failure\n@worker_process_init.connect\ndef f(**kw): X.append(2)\n@task_failure.connect(weak=False)\ndef g(**kw): X.append(3)\n@app.on_after_configure.connect\ndef h(sender, **kw): X.append(4)`,
      '[1]',
    ],
    ['shared tasks', 'X = [1]\nfrom celery import shared_task\n@shared_task(name="f")\ndef f(): X.append(2)', '[1]'],
    ['what is known of an application leads no further than that', `${CELERY}app.start_unheard_of(X)`, '[...]'],
    [
      'system checks',
      "X = [1]\nfrom django.core.checks import register, Error, Tags\n@register()\ndef f(app_configs, **kw):\n  X.append(2)\n  return [Error('a', id='x.E001')]\n@register(Tags.security, deploy=True)\ndef g(app_configs, **kw): X.append(3)\n@register\ndef h(app_configs, **kw): X.append(4)",
      '[1]',
    ],
    [
      "Django's signals",
      'X = [1]\nfrom django.dispatch import receiver, Signal\ns = Signal()\n@receiver(s)\ndef f(sender, **kw): X.append(2)\ns.connect(f)',
      '[1]',
    ],
  ])('%s', (_name, program, expected) => {
    expect(xOf(program)).toBe(expected)
  })
})
