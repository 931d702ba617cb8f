import type { NativeModule } from '../native.ts'
import { ast } from './ast.ts'
import { configparser } from './configparser/index.ts'
import { csv } from './csv.ts'
import { datetime } from './datetime/index.ts'
import { decimal } from './decimal/index.ts'
import { emailUtils } from './email-utils.ts'
import { glob } from './glob.ts'
import { hashlib, hmac } from './hashing.ts'
import { io } from './io/index.ts'
import { json, jsonDecoder } from './json/index.ts'
import { logging, loggingConfig, loggingHandlers } from './logging/index.ts'
import { math } from './math.ts'
import { pathlib } from './pathlib/index.ts'
import { random, secrets } from './random.ts'
import { re } from './re/index.ts'
import { resource } from './resource.ts'
import { shutil } from './shutil.ts'
import { distutils, distutilsUtil, errno, mimetypes, stat } from './small.ts'
import { socket } from './socket.ts'
import { nativeSsl } from './ssl.ts'
import { string } from './string.ts'
import { atexit, faulthandler, gc, getpass, gettext, locale, platform, subprocess, tempfile, time } from './system.ts'
import { base64Module, binascii, fnmatch, html, shlex, unicodedata } from './texts.ts'
import { multiprocessing, threading } from './threads.ts'
import { tomllib } from './toml.ts'
import { urllib, urllibParse } from './urllib/parse.ts'
import { uuid } from './uuid.ts'

/** The standard library's modules, as far as they are modelled; the core's own (`os`, `sys`, `collections`, ...) stand in the registry itself. */
export const STANDARD_MODULES: readonly NativeModule[] = [
  ast,
  atexit,
  base64Module,
  binascii,
  configparser,
  csv,
  datetime,
  decimal,
  distutils,
  distutilsUtil,
  emailUtils,
  errno,
  faulthandler,
  fnmatch,
  gc,
  getpass,
  gettext,
  glob,
  hashlib,
  hmac,
  html,
  io,
  json,
  jsonDecoder,
  locale,
  logging,
  loggingConfig,
  loggingHandlers,
  math,
  mimetypes,
  multiprocessing,
  pathlib,
  platform,
  random,
  re,
  secrets,
  shlex,
  resource,
  shutil,
  nativeSsl,
  socket,
  stat,
  string,
  subprocess,
  tempfile,
  threading,
  time,
  tomllib,
  unicodedata,
  urllib,
  urllibParse,
  uuid,
]
