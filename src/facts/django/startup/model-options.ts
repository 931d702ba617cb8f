import type { Snapshot } from '../../../model/snapshot.ts'
import { readText } from '../../files.ts'
import type { App } from './apps.ts'

/** Packages that are known to leave the options of models as Django has them; another one may add some (`options.DEFAULT_NAMES += ...`). */
const LEAVE_OPTIONS =
  /^(admin_interface|adminsortable2|allauth|anymail|axes|bootstrap\w*|channels|ckeditor\w*|cloudinary\w*|colorfield|compressor|constance|corsheaders|crispy_\w+|csp|daphne|debug_toolbar|dj_rest_auth|django\.contrib|django_(celery_beat|celery_results|countries|cleanup|extensions|filters|htmx|otp|redis|rq|tables2|admin_listfilter_dropdown|browser_reload)|djoser|drf_\w+|easy_thumbnails|guardian|health_check|huey|import_export|jazzmin|markdownx|mptt|oauth2_provider|phonenumber_field|polymorphic|rest_auth|rest_framework\w*|rosetta|simple_history|social_django|sorl|storages|taggit|tailwind|tinymce|waffle|whitenoise|widget_tweaks)(\.|$)/

/** Is it known which options a `Meta` may hold? */
export function knowsOptions(snapshot: Snapshot, apps: readonly App[]): boolean {
  return (
    apps.every(({ name, folder }) => folder !== null || LEAVE_OPTIONS.test(name)) &&
    !snapshot.entries.some(
      ({ path }) => path.endsWith('.py') && (readText(snapshot, path) ?? '').includes('DEFAULT_NAMES'),
    )
  )
}
