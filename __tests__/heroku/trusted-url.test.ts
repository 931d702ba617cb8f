import { describe, expect, it } from 'vitest'
import { trustedUrl } from '../../src/heroku/trusted-url.ts'

describe('a URL that may be called', () => {
  it.each([
    'https://api.heroku.com',
    'https://s3.amazonaws.com/x?X-Amz-Signature=1',
    'http://localhost:8080/',
    'http://127.0.0.1:1/',
    'http://127.1/',
    'http://[::1]:5000/',
  ])('%s', (url) => {
    expect(trustedUrl(url)).not.toBeNull()
  })

  it.each([
    'http://api.heroku.com',
    'http://localhost.example.com/',
    'http://127.0.0.1.nip.io/',
    'http://10.0.0.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://0.0.0.0/',
    'file:///etc/passwd',
    'ftp://example.com',
    'https://user:password@example.com/',
    'javascript:alert(1)',
    '',
    'mysite',
  ])('not %s', (url) => {
    expect(trustedUrl(url)).toBeNull()
  })
})
