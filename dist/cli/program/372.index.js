(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 372;
exports.ids = [372];
exports.modules = {

/***/ 7349:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var identity = __webpack_require__(1127);
var Scalar = __webpack_require__(3301);
var YAMLMap = __webpack_require__(4454);
var YAMLSeq = __webpack_require__(2223);
var resolveBlockMap = __webpack_require__(7103);
var resolveBlockSeq = __webpack_require__(334);
var resolveFlowCollection = __webpack_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var Document = __webpack_require__(3021);
var composeNode = __webpack_require__(5937);
var resolveEnd = __webpack_require__(7788);
var resolveProps = __webpack_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var Alias = __webpack_require__(4065);
var identity = __webpack_require__(1127);
var composeCollection = __webpack_require__(7349);
var composeScalar = __webpack_require__(5413);
var resolveEnd = __webpack_require__(7788);
var utilEmptyScalarPosition = __webpack_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var identity = __webpack_require__(1127);
var Scalar = __webpack_require__(3301);
var resolveBlockScalar = __webpack_require__(8913);
var resolveFlowScalar = __webpack_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var node_process = __webpack_require__(932);
var directives = __webpack_require__(1342);
var Document = __webpack_require__(3021);
var errors = __webpack_require__(1464);
var identity = __webpack_require__(1127);
var composeDoc = __webpack_require__(3683);
var resolveEnd = __webpack_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var Pair = __webpack_require__(7165);
var YAMLMap = __webpack_require__(4454);
var resolveProps = __webpack_require__(4631);
var utilContainsNewline = __webpack_require__(9499);
var utilFlowIndentCheck = __webpack_require__(4051);
var utilMapIncludes = __webpack_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var Scalar = __webpack_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var YAMLSeq = __webpack_require__(2223);
var resolveProps = __webpack_require__(4631);
var utilFlowIndentCheck = __webpack_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ (function (__unused_webpack_module, exports) {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var identity = __webpack_require__(1127);
var Pair = __webpack_require__(7165);
var YAMLMap = __webpack_require__(4454);
var YAMLSeq = __webpack_require__(2223);
var resolveEnd = __webpack_require__(7788);
var resolveProps = __webpack_require__(4631);
var utilContainsNewline = __webpack_require__(9499);
var utilMapIncludes = __webpack_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // \u2192 key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var Scalar = __webpack_require__(3301);
var resolveEnd = __webpack_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ (function (__unused_webpack_module, exports) {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ (function (__unused_webpack_module, exports) {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ (function (__unused_webpack_module, exports) {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var utilContainsNewline = __webpack_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var identity = __webpack_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var Alias = __webpack_require__(4065);
var Collection = __webpack_require__(101);
var identity = __webpack_require__(1127);
var Pair = __webpack_require__(7165);
var toJS = __webpack_require__(4043);
var Schema = __webpack_require__(5840);
var stringifyDocument = __webpack_require__(6829);
var anchors = __webpack_require__(1596);
var applyReviver = __webpack_require__(3661);
var createNode = __webpack_require__(2404);
var directives = __webpack_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var identity = __webpack_require__(1127);
var visit = __webpack_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ (function (__unused_webpack_module, exports) {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var Alias = __webpack_require__(4065);
var identity = __webpack_require__(1127);
var Scalar = __webpack_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var identity = __webpack_require__(1127);
var visit = __webpack_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ (function (__unused_webpack_module, exports) {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '\u2026' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '\u2026';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '\u2026\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {

var __webpack_unused_export__;


var composer = __webpack_require__(9984);
var Document = __webpack_require__(3021);
var Schema = __webpack_require__(5840);
var errors = __webpack_require__(1464);
var Alias = __webpack_require__(4065);
var identity = __webpack_require__(1127);
var Pair = __webpack_require__(7165);
var Scalar = __webpack_require__(3301);
var YAMLMap = __webpack_require__(4454);
var YAMLSeq = __webpack_require__(2223);
var cst = __webpack_require__(3461);
var lexer = __webpack_require__(361);
var lineCounter = __webpack_require__(6628);
var parser = __webpack_require__(3456);
var publicApi = __webpack_require__(4047);
var visit = __webpack_require__(204);



__webpack_unused_export__ = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
__webpack_unused_export__ = identity.isNode;
__webpack_unused_export__ = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
__webpack_unused_export__ = lexer.Lexer;
exports.HN = lineCounter.LineCounter;
__webpack_unused_export__ = parser.Parser;
exports.qg = publicApi.parse;
exports.hR = publicApi.parseAllDocuments;
exports.Tp = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var node_process = __webpack_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var anchors = __webpack_require__(1596);
var visit = __webpack_require__(204);
var identity = __webpack_require__(1127);
var Node = __webpack_require__(6673);
var toJS = __webpack_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var createNode = __webpack_require__(2404);
var identity = __webpack_require__(1127);
var Node = __webpack_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var applyReviver = __webpack_require__(3661);
var identity = __webpack_require__(1127);
var toJS = __webpack_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var createNode = __webpack_require__(2404);
var stringifyPair = __webpack_require__(9748);
var addPairToJSMap = __webpack_require__(7104);
var identity = __webpack_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var identity = __webpack_require__(1127);
var Node = __webpack_require__(6673);
var toJS = __webpack_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var stringifyCollection = __webpack_require__(1212);
var addPairToJSMap = __webpack_require__(7104);
var Collection = __webpack_require__(101);
var identity = __webpack_require__(1127);
var Pair = __webpack_require__(7165);
var Scalar = __webpack_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var createNode = __webpack_require__(2404);
var stringifyCollection = __webpack_require__(1212);
var Collection = __webpack_require__(101);
var identity = __webpack_require__(1127);
var Scalar = __webpack_require__(3301);
var toJS = __webpack_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var log = __webpack_require__(7249);
var merge = __webpack_require__(452);
var stringify = __webpack_require__(2148);
var identity = __webpack_require__(1127);
var toJS = __webpack_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ (function (__unused_webpack_module, exports) {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var identity = __webpack_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var resolveBlockScalar = __webpack_require__(8913);
var resolveFlowScalar = __webpack_require__(6842);
var errors = __webpack_require__(1464);
var stringifyString = __webpack_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ (function (__unused_webpack_module, exports) {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ (function (__unused_webpack_module, exports) {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` \u2013 Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` \u2013 Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` \u2013 Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` \u2013 The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var cstScalar = __webpack_require__(110);
var cstStringify = __webpack_require__(1733);
var cstVisit = __webpack_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var cst = __webpack_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ (function (__unused_webpack_module, exports) {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var node_process = __webpack_require__(932);
var cst = __webpack_require__(3461);
var lexer = __webpack_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var composer = __webpack_require__(9984);
var Document = __webpack_require__(3021);
var errors = __webpack_require__(1464);
var log = __webpack_require__(7249);
var identity = __webpack_require__(1127);
var lineCounter = __webpack_require__(6628);
var parser = __webpack_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var identity = __webpack_require__(1127);
var map = __webpack_require__(7451);
var seq = __webpack_require__(1706);
var string = __webpack_require__(6464);
var tags = __webpack_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var identity = __webpack_require__(1127);
var YAMLMap = __webpack_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var Scalar = __webpack_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var identity = __webpack_require__(1127);
var YAMLSeq = __webpack_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var stringifyString = __webpack_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var Scalar = __webpack_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var Scalar = __webpack_require__(3301);
var stringifyNumber = __webpack_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var stringifyNumber = __webpack_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var map = __webpack_require__(7451);
var _null = __webpack_require__(3632);
var seq = __webpack_require__(1706);
var string = __webpack_require__(6464);
var bool = __webpack_require__(3959);
var float = __webpack_require__(8405);
var int = __webpack_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var Scalar = __webpack_require__(3301);
var map = __webpack_require__(7451);
var seq = __webpack_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var map = __webpack_require__(7451);
var _null = __webpack_require__(3632);
var seq = __webpack_require__(1706);
var string = __webpack_require__(6464);
var bool = __webpack_require__(3959);
var float = __webpack_require__(8405);
var int = __webpack_require__(9874);
var schema = __webpack_require__(896);
var schema$1 = __webpack_require__(3559);
var binary = __webpack_require__(6083);
var merge = __webpack_require__(452);
var omap = __webpack_require__(303);
var pairs = __webpack_require__(8385);
var schema$2 = __webpack_require__(5913);
var set = __webpack_require__(1528);
var timestamp = __webpack_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var node_buffer = __webpack_require__(181);
var Scalar = __webpack_require__(3301);
var stringifyString = __webpack_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var Scalar = __webpack_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var Scalar = __webpack_require__(3301);
var stringifyNumber = __webpack_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var stringifyNumber = __webpack_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var identity = __webpack_require__(1127);
var Scalar = __webpack_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var identity = __webpack_require__(1127);
var toJS = __webpack_require__(4043);
var YAMLMap = __webpack_require__(4454);
var YAMLSeq = __webpack_require__(2223);
var pairs = __webpack_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var identity = __webpack_require__(1127);
var Pair = __webpack_require__(7165);
var Scalar = __webpack_require__(3301);
var YAMLSeq = __webpack_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var map = __webpack_require__(7451);
var _null = __webpack_require__(3632);
var seq = __webpack_require__(1706);
var string = __webpack_require__(6464);
var binary = __webpack_require__(6083);
var bool = __webpack_require__(8398);
var float = __webpack_require__(5782);
var int = __webpack_require__(873);
var merge = __webpack_require__(452);
var omap = __webpack_require__(303);
var pairs = __webpack_require__(8385);
var set = __webpack_require__(1528);
var timestamp = __webpack_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var identity = __webpack_require__(1127);
var Pair = __webpack_require__(7165);
var YAMLMap = __webpack_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var stringifyNumber = __webpack_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ (function (__unused_webpack_module, exports) {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var anchors = __webpack_require__(1596);
var identity = __webpack_require__(1127);
var stringifyComment = __webpack_require__(9799);
var stringifyString = __webpack_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var identity = __webpack_require__(1127);
var stringify = __webpack_require__(2148);
var stringifyComment = __webpack_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ (function (__unused_webpack_module, exports) {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var identity = __webpack_require__(1127);
var stringify = __webpack_require__(2148);
var stringifyComment = __webpack_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ (function (__unused_webpack_module, exports) {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var identity = __webpack_require__(1127);
var Scalar = __webpack_require__(3301);
var stringify = __webpack_require__(2148);
var stringifyComment = __webpack_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var Scalar = __webpack_require__(3301);
var foldFlowLines = __webpack_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {



var identity = __webpack_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ }),

/***/ 6983:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ Lexer),
/* harmony export */   ks: () => (/* binding */ TokenType),
/* harmony export */   qg: () => (/* binding */ parse)
/* harmony export */ });
/* unused harmony exports NodeTransformer, NodeVisitor, PyComplex, ast, copyLocation, dump, fixMissingLocations, getDocstring, getSourceSegment, incrementLineno, isASTNode, iterChildNodes, iterFields, literalEval, parseFile, parseModule, parsePython, toSource, unparse, walk */
var TokenType = /* @__PURE__ */ ((TokenType2) => {
  TokenType2["NUMBER"] = "NUMBER";
  TokenType2["STRING"] = "STRING";
  TokenType2["NAME"] = "NAME";
  TokenType2["AND"] = "AND";
  TokenType2["AS"] = "AS";
  TokenType2["ASSERT"] = "ASSERT";
  TokenType2["ASYNC"] = "ASYNC";
  TokenType2["AWAIT"] = "AWAIT";
  TokenType2["BREAK"] = "BREAK";
  TokenType2["CLASS"] = "CLASS";
  TokenType2["CONTINUE"] = "CONTINUE";
  TokenType2["DEF"] = "DEF";
  TokenType2["DEL"] = "DEL";
  TokenType2["ELIF"] = "ELIF";
  TokenType2["ELSE"] = "ELSE";
  TokenType2["EXCEPT"] = "EXCEPT";
  TokenType2["FALSE"] = "FALSE";
  TokenType2["FINALLY"] = "FINALLY";
  TokenType2["FOR"] = "FOR";
  TokenType2["FROM"] = "FROM";
  TokenType2["GLOBAL"] = "GLOBAL";
  TokenType2["IF"] = "IF";
  TokenType2["IMPORT"] = "IMPORT";
  TokenType2["IN"] = "IN";
  TokenType2["IS"] = "IS";
  TokenType2["LAMBDA"] = "LAMBDA";
  TokenType2["MATCH"] = "MATCH";
  TokenType2["CASE"] = "CASE";
  TokenType2["NONE"] = "NONE";
  TokenType2["NONLOCAL"] = "NONLOCAL";
  TokenType2["NOT"] = "NOT";
  TokenType2["OR"] = "OR";
  TokenType2["PASS"] = "PASS";
  TokenType2["RAISE"] = "RAISE";
  TokenType2["RETURN"] = "RETURN";
  TokenType2["TRUE"] = "TRUE";
  TokenType2["TRY"] = "TRY";
  TokenType2["WHILE"] = "WHILE";
  TokenType2["WITH"] = "WITH";
  TokenType2["YIELD"] = "YIELD";
  TokenType2["PLUS"] = "PLUS";
  TokenType2["MINUS"] = "MINUS";
  TokenType2["STAR"] = "STAR";
  TokenType2["DOUBLESTAR"] = "DOUBLESTAR";
  TokenType2["SLASH"] = "SLASH";
  TokenType2["DOUBLESLASH"] = "DOUBLESLASH";
  TokenType2["PERCENT"] = "PERCENT";
  TokenType2["AT"] = "AT";
  TokenType2["VBAR"] = "VBAR";
  TokenType2["AMPER"] = "AMPER";
  TokenType2["CIRCUMFLEX"] = "CIRCUMFLEX";
  TokenType2["TILDE"] = "TILDE";
  TokenType2["LEFTSHIFT"] = "LEFTSHIFT";
  TokenType2["RIGHTSHIFT"] = "RIGHTSHIFT";
  TokenType2["LPAR"] = "LPAR";
  TokenType2["RPAR"] = "RPAR";
  TokenType2["LSQB"] = "LSQB";
  TokenType2["RSQB"] = "RSQB";
  TokenType2["LBRACE"] = "LBRACE";
  TokenType2["RBRACE"] = "RBRACE";
  TokenType2["COMMA"] = "COMMA";
  TokenType2["COLON"] = "COLON";
  TokenType2["DOT"] = "DOT";
  TokenType2["SEMI"] = "SEMI";
  TokenType2["EQUAL"] = "EQUAL";
  TokenType2["RARROW"] = "RARROW";
  TokenType2["EQEQUAL"] = "EQEQUAL";
  TokenType2["NOTEQUAL"] = "NOTEQUAL";
  TokenType2["LESS"] = "LESS";
  TokenType2["GREATER"] = "GREATER";
  TokenType2["LESSEQUAL"] = "LESSEQUAL";
  TokenType2["GREATEREQUAL"] = "GREATEREQUAL";
  TokenType2["PLUSEQUAL"] = "PLUSEQUAL";
  TokenType2["MINEQUAL"] = "MINEQUAL";
  TokenType2["STAREQUAL"] = "STAREQUAL";
  TokenType2["SLASHEQUAL"] = "SLASHEQUAL";
  TokenType2["PERCENTEQUAL"] = "PERCENTEQUAL";
  TokenType2["AMPEREQUAL"] = "AMPEREQUAL";
  TokenType2["VBAREQUAL"] = "VBAREQUAL";
  TokenType2["CIRCUMFLEXEQUAL"] = "CIRCUMFLEXEQUAL";
  TokenType2["LEFTSHIFTEQUAL"] = "LEFTSHIFTEQUAL";
  TokenType2["RIGHTSHIFTEQUAL"] = "RIGHTSHIFTEQUAL";
  TokenType2["DOUBLESTAREQUAL"] = "DOUBLESTAREQUAL";
  TokenType2["DOUBLESLASHEQUAL"] = "DOUBLESLASHEQUAL";
  TokenType2["ATEQUAL"] = "ATEQUAL";
  TokenType2["COLONEQUAL"] = "COLONEQUAL";
  TokenType2["NEWLINE"] = "NEWLINE";
  TokenType2["INDENT"] = "INDENT";
  TokenType2["DEDENT"] = "DEDENT";
  TokenType2["COMMENT"] = "COMMENT";
  TokenType2["EOF"] = "EOF";
  TokenType2["ELLIPSIS"] = "ELLIPSIS";
  TokenType2["FSTRING_START"] = "FSTRING_START";
  TokenType2["FSTRING_MIDDLE"] = "FSTRING_MIDDLE";
  TokenType2["FSTRING_END"] = "FSTRING_END";
  return TokenType2;
})(TokenType || {});
const KEYWORDS = /* @__PURE__ */ new Map([
  ["and", "AND" /* AND */],
  ["as", "AS" /* AS */],
  ["assert", "ASSERT" /* ASSERT */],
  ["async", "ASYNC" /* ASYNC */],
  ["await", "AWAIT" /* AWAIT */],
  ["break", "BREAK" /* BREAK */],
  ["class", "CLASS" /* CLASS */],
  ["continue", "CONTINUE" /* CONTINUE */],
  ["def", "DEF" /* DEF */],
  ["del", "DEL" /* DEL */],
  ["elif", "ELIF" /* ELIF */],
  ["else", "ELSE" /* ELSE */],
  ["except", "EXCEPT" /* EXCEPT */],
  ["False", "FALSE" /* FALSE */],
  ["finally", "FINALLY" /* FINALLY */],
  ["for", "FOR" /* FOR */],
  ["from", "FROM" /* FROM */],
  ["global", "GLOBAL" /* GLOBAL */],
  ["if", "IF" /* IF */],
  ["import", "IMPORT" /* IMPORT */],
  ["in", "IN" /* IN */],
  ["is", "IS" /* IS */],
  ["lambda", "LAMBDA" /* LAMBDA */],
  ["None", "NONE" /* NONE */],
  ["nonlocal", "NONLOCAL" /* NONLOCAL */],
  ["not", "NOT" /* NOT */],
  ["or", "OR" /* OR */],
  ["pass", "PASS" /* PASS */],
  ["raise", "RAISE" /* RAISE */],
  ["return", "RETURN" /* RETURN */],
  ["True", "TRUE" /* TRUE */],
  ["try", "TRY" /* TRY */],
  ["while", "WHILE" /* WHILE */],
  ["with", "WITH" /* WITH */],
  ["yield", "YIELD" /* YIELD */]
]);
function utf8Length(codePoint) {
  if (codePoint < 128) return 1;
  if (codePoint < 2048) return 2;
  if (codePoint < 65536) return 3;
  return 4;
}
function utf8LengthAt(text, index) {
  const code = text.charCodeAt(index);
  if (code >= 55296 && code <= 56319) {
    const low = text.charCodeAt(index + 1);
    if (low >= 56320 && low <= 57343) {
      const codePoint = (code - 55296) * 1024 + (low - 56320) + 65536;
      return utf8Length(codePoint);
    }
  }
  return utf8Length(code);
}
class Lexer {
  /**
   * @param source - The full Python source text to tokenize. Line endings
   * are normalized to `\n` first (CPython's universal-newline handling \u2014
   * `\r\n` and lone `\r` both become `\n`, including inside string
   * literals), so indentation tracking isn't thrown off by `\r` and
   * `lineno`/`col_offset` land where CPython puts them regardless of the
   * source file's original line-ending style.
   */
  constructor(source) {
    this.tokens = [];
    /** Stack of indentation widths (in columns) for currently-open blocks; always starts at `[0]` for the top level. */
    this.indentStack = [0];
    /** Whether the lexer is positioned at the start of a logical line and still needs to process leading indentation. */
    this.atLineStart = true;
    /** Nesting depth of `(`/`)`; while > 0, newlines and indentation are not significant (implicit line joining). */
    this.parenLevel = 0;
    /** Nesting depth of `[`/`]`; while > 0, newlines and indentation are not significant (implicit line joining). */
    this.bracketLevel = 0;
    /** Nesting depth of `{`/`}`; while > 0, newlines and indentation are not significant (implicit line joining). */
    this.braceLevel = 0;
    this.source = source.replace(/\r\n?/g, "\n");
    this.position = { line: 1, column: 0, index: 0 };
  }
  /**
   * Tokenizes the source text passed to the constructor.
   *
   * Resets all internal lexer state first, so the same {@link Lexer}
   * instance can be safely re-tokenized by calling this method again.
   * Emits any trailing `DEDENT` tokens needed to close open indentation
   * levels, followed by a final `EOF` token.
   *
   * @returns The complete list of tokens, terminated by an `EOF` token.
   * @throws {Error} If the source contains invalid indentation, an
   *   unterminated string/f-string literal, or an unexpected character.
   */
  tokenize() {
    this.tokens = [];
    this.position = { line: 1, column: 0, index: 0 };
    this.indentStack = [0];
    this.atLineStart = true;
    this.parenLevel = 0;
    this.bracketLevel = 0;
    this.braceLevel = 0;
    while (this.position.index < this.source.length) {
      this.scanToken();
    }
    const lastToken = this.tokens[this.tokens.length - 1];
    if (lastToken && lastToken.type !== "NEWLINE" /* NEWLINE */) {
      this.addToken("NEWLINE" /* NEWLINE */, "\n");
    }
    while (this.indentStack.length > 1) {
      this.indentStack.pop();
      this.addToken("DEDENT" /* DEDENT */, "");
    }
    this.addToken("EOF" /* EOF */, "");
    return this.tokens;
  }
  /**
   * Scans and emits exactly one token (or handles one piece of
   * line-start/whitespace state) starting at the current position.
   *
   * Dispatches to the appropriate specialized `scan*` method based on the
   * current character, checking for f-string prefixes before falling back
   * to generic identifier scanning.
   */
  scanToken() {
    const c = this.peek();
    if (c === "\n") {
      this.scanNewline();
      return;
    }
    if (this.atLineStart) {
      this.scanIndentation();
      this.atLineStart = false;
      if (this.position.index < this.source.length) {
        this.scanToken();
      }
      return;
    }
    if (c === " " || c === "	" || c === "\r") {
      this.advance();
      return;
    }
    if (c === "#") {
      this.scanComment();
      return;
    }
    if (c === '"' || c === "'") {
      this.scanString();
      return;
    }
    if (this.isDigit(c)) {
      this.scanNumber();
      return;
    }
    if (c === "." && this.isDigit(this.peekNext())) {
      this.scanNumber();
      return;
    }
    if (this.isAlpha(c) || c === "_") {
      if ((c.toLowerCase() === "f" || c.toLowerCase() === "t") && this.position.index + 1 < this.source.length) {
        const nextChar = this.peekNext();
        if (nextChar === '"' || nextChar === "'") {
          this.scanInterpolatedStringLiteral(c);
          return;
        }
      }
      this.scanIdentifier();
      return;
    }
    const threeChar = this.source.slice(
      this.position.index,
      this.position.index + 3
    );
    if (this.scanThreeCharOperator(threeChar)) {
      return;
    }
    const twoChar = this.source.slice(
      this.position.index,
      this.position.index + 2
    );
    if (this.scanTwoCharOperator(twoChar)) {
      return;
    }
    this.scanSingleCharOperator(c);
  }
  /**
   * Consumes a `\n` and emits a `NEWLINE` token, unless the lexer is
   * currently inside parentheses, brackets, or braces (implicit line
   * joining), in which case the newline is consumed silently. Marks the
   * lexer as being at the start of a new line so indentation is rescanned.
   */
  scanNewline() {
    const start = { ...this.position };
    this.advance();
    if (this.parenLevel === 0 && this.bracketLevel === 0 && this.braceLevel === 0) {
      this.addTokenAt("NEWLINE" /* NEWLINE */, "\n", start);
    }
    this.atLineStart = true;
  }
  /**
   * Measures the leading whitespace of a logical line and updates
   * {@link indentStack}, emitting `INDENT`/`DEDENT` tokens as needed.
   *
   * Blank lines and comment-only lines are skipped entirely (they don't
   * affect indentation), and indentation is not tracked while inside an
   * open `()`/`[]`/`{}` (continuation lines can be indented arbitrarily).
   * Tabs are counted as 8 columns each, matching CPython's tokenizer.
   *
   * @throws {Error} If a dedent's width doesn't match any level still on
   *   the indent stack (inconsistent indentation).
   */
  scanIndentation() {
    let indent = 0;
    while (this.position.index < this.source.length) {
      const c2 = this.peek();
      if (c2 === " ") {
        indent++;
        this.advance();
      } else if (c2 === "	") {
        indent += 8;
        this.advance();
      } else {
        break;
      }
    }
    const c = this.peek();
    if (c === "\n" || c === "#" || this.position.index >= this.source.length) {
      return;
    }
    if (this.parenLevel > 0 || this.bracketLevel > 0 || this.braceLevel > 0) {
      return;
    }
    const currentIndent = this.indentStack[this.indentStack.length - 1];
    if (indent > currentIndent) {
      this.indentStack.push(indent);
      this.addToken("INDENT" /* INDENT */, "");
    } else if (indent < currentIndent) {
      while (this.indentStack.length > 1 && this.indentStack[this.indentStack.length - 1] > indent) {
        this.indentStack.pop();
        this.addToken("DEDENT" /* DEDENT */, "");
      }
      if (this.indentStack[this.indentStack.length - 1] !== indent) {
        throw new Error(`Indentation error at line ${this.position.line}`);
      }
    }
  }
  /**
   * Consumes a `#` comment through the end of the current line (exclusive
   * of the trailing newline) and emits a `COMMENT` token.
   */
  scanComment() {
    const start = { ...this.position };
    this.advance();
    let value = "#";
    while (this.position.index < this.source.length && this.peek() !== "\n") {
      value += this.peek();
      this.advance();
    }
    this.addTokenAt("COMMENT" /* COMMENT */, value, start);
  }
  /**
   * Scans a single- or triple-quoted string literal (`'...'`, `"..."`,
   * `'''...'''`, `"""..."""`) with no prefix, starting at the opening
   * quote. Escape sequences are copied through verbatim without
   * interpretation (unparsing/interpretation happens elsewhere).
   *
   * @throws {Error} If a single-quoted string contains a raw newline, or
   *   if the string is unterminated at end of source.
   */
  scanString() {
    const start = { ...this.position };
    const quote = this.peek();
    this.advance();
    const isTripleQuote = this.peek() === quote && this.peekNext() === quote;
    if (isTripleQuote) {
      this.advance();
      this.advance();
    }
    let value = quote;
    if (isTripleQuote) {
      value += quote + quote;
    }
    let stringClosed = false;
    while (this.position.index < this.source.length) {
      const c = this.peek();
      if (c === "\\") {
        value += c;
        this.advance();
        if (this.position.index < this.source.length) {
          value += this.peek();
          this.advance();
        }
        continue;
      }
      if (isTripleQuote) {
        if (c === quote && this.peekNext() === quote && this.peek(2) === quote) {
          value += quote + quote + quote;
          this.advance();
          this.advance();
          this.advance();
          stringClosed = true;
          break;
        }
      } else {
        if (c === quote) {
          value += quote;
          this.advance();
          stringClosed = true;
          break;
        }
        if (c === "\n") {
          throw new Error(
            `Unterminated string literal at line ${this.position.line}`
          );
        }
      }
      value += c;
      this.advance();
    }
    if (!stringClosed) {
      if (isTripleQuote) {
        throw new Error(
          `Unterminated triple-quoted string literal at line ${start.line}`
        );
      } else {
        throw new Error(`Unterminated string literal at line ${start.line}`);
      }
    }
    this.addTokenAt("STRING" /* STRING */, value, start);
  }
  /**
   * Scans an f-string or t-string literal (`f"..."`, `t'''...'''`, etc.)
   * starting at the leading prefix letter. The whole literal \u2014 including
   * its prefix, quotes, and any `{expr}` replacement/interpolation fields
   * \u2014 is captured as a single `STRING` token's value; nested expressions
   * are not tokenized separately.
   *
   * Brace nesting is tracked via a local `braceLevel` so that the closing
   * quote is only recognized outside of a `{...}` field (e.g. a quote
   * character used inside the expression doesn't terminate the literal).
   *
   * @param prefixChar The single prefix letter already identified (`f`/`F`
   *   for f-strings, `t`/`T` for t-strings/PEP 750 template strings).
   * @throws {Error} If a single-quoted literal contains a raw newline
   *   outside of a replacement field, or if it is unterminated at end of
   *   source.
   */
  scanInterpolatedStringLiteral(prefixChar) {
    const start = { ...this.position };
    let value = this.peek();
    this.advance();
    const literalKind = prefixChar.toLowerCase() === "t" ? "t-string" : "f-string";
    const quote = this.peek();
    value += quote;
    this.advance();
    const isTripleQuote = this.peek() === quote && this.peekNext() === quote;
    if (isTripleQuote) {
      value += quote + quote;
      this.advance();
      this.advance();
    }
    let braceLevel = 0;
    let stringClosed = false;
    while (this.position.index < this.source.length) {
      const c = this.peek();
      if (c === "\\") {
        value += c;
        this.advance();
        if (this.position.index < this.source.length && this.peek() !== "{" && this.peek() !== "}") {
          value += this.peek();
          this.advance();
        }
        continue;
      }
      if (c === "{") {
        if (braceLevel === 0 && this.peekNext() === "{") {
          value += c + this.peekNext();
          this.advance();
          this.advance();
          continue;
        }
        braceLevel++;
        value += c;
        this.advance();
        continue;
      }
      if (c === "}") {
        if (braceLevel === 0 && this.peekNext() === "}") {
          value += c + this.peekNext();
          this.advance();
          this.advance();
          continue;
        }
        if (braceLevel > 0) {
          braceLevel--;
        }
        value += c;
        this.advance();
        continue;
      }
      if (braceLevel === 0) {
        if (isTripleQuote) {
          if (c === quote && this.peekNext() === quote && this.peek(2) === quote) {
            value += quote + quote + quote;
            this.advance();
            this.advance();
            this.advance();
            stringClosed = true;
            break;
          }
        } else {
          if (c === quote) {
            value += quote;
            this.advance();
            stringClosed = true;
            break;
          }
          if (c === "\n") {
            throw new Error(
              `Unterminated ${literalKind} literal at line ${this.position.line}`
            );
          }
        }
      }
      value += c;
      this.advance();
    }
    if (!stringClosed) {
      if (isTripleQuote) {
        throw new Error(
          `Unterminated triple-quoted ${literalKind} literal at line ${start.line}`
        );
      } else {
        throw new Error(
          `Unterminated ${literalKind} literal at line ${start.line}`
        );
      }
    }
    this.addTokenAt("STRING" /* STRING */, value, start);
  }
  /**
   * Scans a numeric literal starting at the current position, producing a
   * single `NUMBER` token.
   *
   * Handles hex (`0x`), octal (`0o`), and binary (`0b`) integers; plain
   * decimal integers; floats with a fractional part; scientific notation
   * (`e`/`E` with an optional sign); and the trailing `j`/`J` suffix for
   * complex number literals. Underscores used as digit-group separators
   * (e.g. `1_000_000`) are recognized and stripped from the emitted value,
   * matching Python's numeric literal grammar.
   */
  scanNumber() {
    const start = { ...this.position };
    let value = "";
    if (this.peek() === "0" && this.position.index + 1 < this.source.length) {
      const next = this.peekNext().toLowerCase();
      if (next === "x" || next === "o" || next === "b") {
        value += this.peek();
        this.advance();
        value += this.peek();
        this.advance();
        const isHex = next === "x";
        const isOctal = next === "o";
        const isBinary = next === "b";
        while (this.position.index < this.source.length) {
          const c = this.peek().toLowerCase();
          if (isHex && this.isHexDigit(c) || isOctal && this.isOctalDigit(c) || isBinary && this.isBinaryDigit(c)) {
            value += this.peek();
            this.advance();
          } else if (c === "_") {
            this.advance();
          } else {
            break;
          }
        }
        this.addTokenAt("NUMBER" /* NUMBER */, value, start);
        return;
      }
    }
    while (this.position.index < this.source.length && (this.isDigit(this.peek()) || this.peek() === "_")) {
      if (this.peek() !== "_") {
        value += this.peek();
      }
      this.advance();
    }
    if (this.peek() === "." && (value.length > 0 || this.isDigit(this.peekNext()))) {
      value += this.peek();
      this.advance();
      while (this.position.index < this.source.length && (this.isDigit(this.peek()) || this.peek() === "_")) {
        if (this.peek() !== "_") {
          value += this.peek();
        }
        this.advance();
      }
    }
    if (this.peek().toLowerCase() === "e") {
      value += this.peek();
      this.advance();
      if (this.peek() === "+" || this.peek() === "-") {
        value += this.peek();
        this.advance();
      }
      while (this.position.index < this.source.length && (this.isDigit(this.peek()) || this.peek() === "_")) {
        if (this.peek() !== "_") {
          value += this.peek();
        }
        this.advance();
      }
    }
    if (this.peek().toLowerCase() === "j") {
      value += this.peek();
      this.advance();
    }
    this.addTokenAt("NUMBER" /* NUMBER */, value, start);
  }
  /**
   * Scans an identifier or keyword starting at the current position.
   *
   * If the scanned word is a recognized string prefix (`r`, `b`, `u`,
   * `fr`, `rf`, `br`, `rb` \u2014 case-insensitive) immediately followed by a
   * quote character, delegates to {@link scanPrefixedString} instead of
   * emitting a `NAME`/keyword token, since it's actually the prefix of a
   * string literal. Otherwise emits the matching keyword token type from
   * {@link KEYWORDS}, or `NAME` if the word isn't a keyword.
   */
  scanIdentifier() {
    const start = { ...this.position };
    let value = "";
    while (this.position.index < this.source.length && (this.isAlphaNumeric(this.peek()) || this.peek() === "_")) {
      value += this.peek();
      this.advance();
    }
    if (this.isStringPrefix(value) && (this.peek() === '"' || this.peek() === "'")) {
      this.scanPrefixedString(value, start);
      return;
    }
    const tokenType = KEYWORDS.get(value) || "NAME" /* NAME */;
    this.addTokenAt(tokenType, value, start);
  }
  /**
   * Checks whether `value` is a valid Python string-prefix word (e.g.
   * `r`, `b`, `u`, `rb`, `fr`, `tr`) that, combined with a following quote,
   * denotes a raw/bytes/unicode/template string rather than a plain
   * identifier. Note: plain `f`/`t`-prefixed strings are handled
   * separately by {@link scanInterpolatedStringLiteral}, called eagerly from
   * {@link scanToken} before this check is reached for the
   * single-character `"f"`/`"t"` case.
   *
   * @param value - The already-scanned identifier text to test.
   * @returns `true` if `value` (case-insensitively) is a recognized
   *   string prefix.
   */
  isStringPrefix(value) {
    const lowerValue = value.toLowerCase();
    return [
      "f",
      "r",
      "b",
      "u",
      "t",
      "fr",
      "rf",
      "br",
      "rb",
      "tr",
      "rt"
    ].includes(lowerValue);
  }
  /**
   * Scans a prefixed string literal (e.g. `r"..."`, `rb'''...'''`,
   * `tr"..."`) whose prefix and opening quote have already been identified
   * by {@link scanIdentifier}. Behaves like {@link scanString} but
   * includes the prefix in the emitted token's value and does not itself
   * throw on an unterminated triple-quoted string reaching end of source
   * (unlike {@link scanString}/{@link scanInterpolatedStringLiteral}).
   *
   * When `prefix` contains `f`/`t` (a raw f-string or raw t-string, e.g.
   * `rf`/`tr`), brace nesting is tracked the same way as
   * {@link scanInterpolatedStringLiteral} so a quote character inside a `{expr}` field
   * doesn't terminate the literal early; plain `r`/`b`/`u` combos don't
   * track braces, since `{`/`}` are just literal characters there.
   *
   * @param prefix - The string prefix text already consumed (e.g. `"rb"`).
   * @param start - The position where the prefix began, used as the
   *   resulting token's start position.
   * @throws {Error} If a single-quoted prefixed string contains a raw
   *   newline.
   */
  scanPrefixedString(prefix, start) {
    const quote = this.peek();
    this.advance();
    const isTripleQuote = this.peek() === quote && this.peekNext() === quote;
    if (isTripleQuote) {
      this.advance();
      this.advance();
    }
    let value = prefix + quote;
    if (isTripleQuote) {
      value += quote + quote;
    }
    const tracksBraces = /[ft]/i.test(prefix);
    let braceLevel = 0;
    while (this.position.index < this.source.length) {
      const c = this.peek();
      if (c === "\\") {
        value += c;
        this.advance();
        if (this.position.index < this.source.length && (!tracksBraces || this.peek() !== "{" && this.peek() !== "}")) {
          value += this.peek();
          this.advance();
        }
        continue;
      }
      if (tracksBraces) {
        if (c === "{") {
          if (braceLevel === 0 && this.peekNext() === "{") {
            value += c + this.peekNext();
            this.advance();
            this.advance();
            continue;
          }
          braceLevel++;
          value += c;
          this.advance();
          continue;
        }
        if (c === "}") {
          if (braceLevel === 0 && this.peekNext() === "}") {
            value += c + this.peekNext();
            this.advance();
            this.advance();
            continue;
          }
          if (braceLevel > 0) {
            braceLevel--;
          }
          value += c;
          this.advance();
          continue;
        }
      }
      if (braceLevel === 0) {
        if (isTripleQuote) {
          if (c === quote && this.peekNext() === quote && this.peek(2) === quote) {
            value += quote + quote + quote;
            this.advance();
            this.advance();
            this.advance();
            break;
          }
        } else {
          if (c === quote) {
            value += quote;
            this.advance();
            break;
          }
          if (c === "\n") {
            throw new Error(
              `Unterminated string literal at line ${this.position.line}`
            );
          }
        }
      }
      value += c;
      this.advance();
    }
    this.addTokenAt("STRING" /* STRING */, value, start);
  }
  /**
   * Attempts to match `twoChar` against the set of two-character
   * operators/delimiters (e.g. `==`, `->`, `+=`). If it matches, consumes
   * both characters and emits the corresponding token.
   *
   * @param twoChar - The two characters at the current position.
   * @returns `true` if a two-character operator was matched and consumed;
   *   `false` if `twoChar` isn't a recognized operator, leaving the
   *   position unchanged so the caller can fall back to shorter matches.
   */
  scanTwoCharOperator(twoChar) {
    const start = { ...this.position };
    let tokenType = null;
    switch (twoChar) {
      case "**":
        tokenType = "DOUBLESTAR" /* DOUBLESTAR */;
        break;
      case "//":
        tokenType = "DOUBLESLASH" /* DOUBLESLASH */;
        break;
      case "<<":
        tokenType = "LEFTSHIFT" /* LEFTSHIFT */;
        break;
      case ">>":
        tokenType = "RIGHTSHIFT" /* RIGHTSHIFT */;
        break;
      case "==":
        tokenType = "EQEQUAL" /* EQEQUAL */;
        break;
      case "!=":
        tokenType = "NOTEQUAL" /* NOTEQUAL */;
        break;
      case "<=":
        tokenType = "LESSEQUAL" /* LESSEQUAL */;
        break;
      case ">=":
        tokenType = "GREATEREQUAL" /* GREATEREQUAL */;
        break;
      case "+=":
        tokenType = "PLUSEQUAL" /* PLUSEQUAL */;
        break;
      case "-=":
        tokenType = "MINEQUAL" /* MINEQUAL */;
        break;
      case "*=":
        tokenType = "STAREQUAL" /* STAREQUAL */;
        break;
      case "/=":
        tokenType = "SLASHEQUAL" /* SLASHEQUAL */;
        break;
      case "%=":
        tokenType = "PERCENTEQUAL" /* PERCENTEQUAL */;
        break;
      case "&=":
        tokenType = "AMPEREQUAL" /* AMPEREQUAL */;
        break;
      case "|=":
        tokenType = "VBAREQUAL" /* VBAREQUAL */;
        break;
      case "^=":
        tokenType = "CIRCUMFLEXEQUAL" /* CIRCUMFLEXEQUAL */;
        break;
      case "@=":
        tokenType = "ATEQUAL" /* ATEQUAL */;
        break;
      case ":=":
        tokenType = "COLONEQUAL" /* COLONEQUAL */;
        break;
      case "->":
        tokenType = "RARROW" /* RARROW */;
        break;
    }
    if (tokenType) {
      this.advance();
      this.advance();
      this.addTokenAt(tokenType, twoChar, start);
      return true;
    }
    return false;
  }
  /**
   * Attempts to match `threeChar` against the set of three-character
   * operators (e.g. `...`, `**=`, `//=`). If it matches, consumes all
   * three characters and emits the corresponding token. Checked before
   * {@link scanTwoCharOperator} so e.g. `...` isn't misread as `..` + `.`.
   *
   * @param threeChar - The three characters at the current position.
   * @returns `true` if a three-character operator was matched and
   *   consumed; `false` otherwise, leaving the position unchanged.
   */
  scanThreeCharOperator(threeChar) {
    const start = { ...this.position };
    let tokenType = null;
    switch (threeChar) {
      case "...":
        tokenType = "ELLIPSIS" /* ELLIPSIS */;
        break;
      case "<<=":
        tokenType = "LEFTSHIFTEQUAL" /* LEFTSHIFTEQUAL */;
        break;
      case ">>=":
        tokenType = "RIGHTSHIFTEQUAL" /* RIGHTSHIFTEQUAL */;
        break;
      case "**=":
        tokenType = "DOUBLESTAREQUAL" /* DOUBLESTAREQUAL */;
        break;
      case "//=":
        tokenType = "DOUBLESLASHEQUAL" /* DOUBLESLASHEQUAL */;
        break;
    }
    if (tokenType) {
      this.advance();
      this.advance();
      this.advance();
      this.addTokenAt(tokenType, threeChar, start);
      return true;
    }
    return false;
  }
  /**
   * Scans a single-character operator or delimiter.
   *
   * Also maintains {@link parenLevel}/{@link bracketLevel}/{@link braceLevel}
   * as `(`/`)`, `[`/`]`, and `{`/`}` are encountered, and handles the
   * backslash line-continuation form (`\` immediately followed by `\n`),
   * which consumes both characters and emits no token.
   *
   * @param c - The single character at the current position.
   * @throws {Error} If `c` is a backslash not followed by a newline, or
   *   is any other character not recognized as an operator/delimiter.
   */
  scanSingleCharOperator(c) {
    const start = { ...this.position };
    let tokenType;
    switch (c) {
      case "+":
        tokenType = "PLUS" /* PLUS */;
        break;
      case "-":
        tokenType = "MINUS" /* MINUS */;
        break;
      case "*":
        tokenType = "STAR" /* STAR */;
        break;
      case "/":
        tokenType = "SLASH" /* SLASH */;
        break;
      case "%":
        tokenType = "PERCENT" /* PERCENT */;
        break;
      case "@":
        tokenType = "AT" /* AT */;
        break;
      case "|":
        tokenType = "VBAR" /* VBAR */;
        break;
      case "&":
        tokenType = "AMPER" /* AMPER */;
        break;
      case "^":
        tokenType = "CIRCUMFLEX" /* CIRCUMFLEX */;
        break;
      case "~":
        tokenType = "TILDE" /* TILDE */;
        break;
      case "(":
        tokenType = "LPAR" /* LPAR */;
        this.parenLevel++;
        break;
      case ")":
        tokenType = "RPAR" /* RPAR */;
        this.parenLevel--;
        break;
      case "[":
        tokenType = "LSQB" /* LSQB */;
        this.bracketLevel++;
        break;
      case "]":
        tokenType = "RSQB" /* RSQB */;
        this.bracketLevel--;
        break;
      case "{":
        tokenType = "LBRACE" /* LBRACE */;
        this.braceLevel++;
        break;
      case "}":
        tokenType = "RBRACE" /* RBRACE */;
        this.braceLevel--;
        break;
      case ",":
        tokenType = "COMMA" /* COMMA */;
        break;
      case ":":
        tokenType = "COLON" /* COLON */;
        break;
      case ".":
        tokenType = "DOT" /* DOT */;
        break;
      case ";":
        tokenType = "SEMI" /* SEMI */;
        break;
      case "=":
        tokenType = "EQUAL" /* EQUAL */;
        break;
      case "<":
        tokenType = "LESS" /* LESS */;
        break;
      case ">":
        tokenType = "GREATER" /* GREATER */;
        break;
      case "\\":
        if (this.peek(1) === "\n") {
          this.advance();
          this.advance();
          return;
        } else {
          throw new Error(
            `Unexpected character '${c}' at line ${this.position.line}, column ${this.position.column}`
          );
        }
      default:
        throw new Error(
          `Unexpected character '${c}' at line ${this.position.line}, column ${this.position.column}`
        );
    }
    this.advance();
    this.addTokenAt(tokenType, c, start);
  }
  /**
   * Returns the character `offset` positions ahead of the current index
   * without consuming it.
   *
   * @param offset - How many characters ahead to look (0 = current
   *   character). Defaults to `0`.
   * @returns The character at that position, or `""` if it is past the
   *   end of the source.
   */
  peek(offset = 0) {
    const index = this.position.index + offset;
    return index < this.source.length ? this.source[index] : "";
  }
  /**
   * Returns the character immediately after the current one, without
   * consuming it. Equivalent to `peek(1)`.
   */
  peekNext() {
    return this.peek(1);
  }
  /**
   * Consumes and returns the current character, advancing the position by
   * one. Updates `line`/`column` bookkeeping when crossing a `\n`.
   *
   * @returns The consumed character, or `""` if already at end of source.
   */
  advance() {
    const c = this.peek();
    if (c === "\n") {
      this.position.line++;
      this.position.column = 0;
    } else {
      const code = c.charCodeAt(0);
      const prevCode = this.position.index > 0 ? this.source.charCodeAt(this.position.index - 1) : 0;
      const isLowSurrogateOfPreviousPair = code >= 56320 && code <= 57343 && prevCode >= 55296 && prevCode <= 56319;
      if (!isLowSurrogateOfPreviousPair) {
        this.position.column += utf8LengthAt(this.source, this.position.index);
      }
    }
    this.position.index++;
    return c;
  }
  /**
   * Appends a zero-width token (e.g. `INDENT`/`DEDENT`/`EOF`) whose start
   * position is the lexer's current position.
   *
   * @param type - The token's type.
   * @param value - The token's raw text (typically `""` for structural
   *   tokens).
   */
  addToken(type, value) {
    this.addTokenAt(type, value, this.position);
  }
  /**
   * Appends a token to the output list, using `start` as the token's
   * start position and the lexer's current position as its end position.
   *
   * @param type - The token's type.
   * @param value - The token's raw source text.
   * @param start - The position captured before the token's characters
   *   were consumed.
   */
  addTokenAt(type, value, start) {
    this.tokens.push({
      type,
      value,
      lineno: start.line,
      col_offset: start.column,
      end_lineno: this.position.line,
      end_col_offset: this.position.column
    });
  }
  /** Returns `true` if `c` is an ASCII digit (`0`-`9`). */
  isDigit(c) {
    return c >= "0" && c <= "9";
  }
  /** Returns `true` if `c` is a valid hexadecimal digit (`0`-`9`, `a`-`f`, `A`-`F`). */
  isHexDigit(c) {
    return this.isDigit(c) || c >= "a" && c <= "f" || c >= "A" && c <= "F";
  }
  /** Returns `true` if `c` is a valid octal digit (`0`-`7`). */
  isOctalDigit(c) {
    return c >= "0" && c <= "7";
  }
  /** Returns `true` if `c` is a valid binary digit (`0` or `1`). */
  isBinaryDigit(c) {
    return c === "0" || c === "1";
  }
  /**
   * Returns `true` if `c` is a letter usable as the start of a Python
   * identifier. Uses the Unicode `\p{ID_Start}` property class (rather
   * than an ASCII-only or plain-letter check) because Python identifiers
   * may start with any `XID_Start` character (PEP 3131), which
   * `ID_Start` closely approximates.
   */
  isAlpha(c) {
    return /^\p{ID_Start}$/u.test(c);
  }
  /**
   * Returns `true` if `c` is valid inside (not necessarily starting) a
   * Python identifier. Uses `\p{ID_Continue}` rather than
   * letter-or-digit, since Python's `XID_Continue` (PEP 3131) also
   * admits combining marks (e.g. Hebrew niqqud) and connector
   * punctuation \u2014 `ID_Continue` closely approximates it and already
   * includes decimal digits.
   */
  isAlphaNumeric(c) {
    return /^\p{ID_Continue}$/u.test(c);
  }
}

class PyComplex {
  constructor(real, imag) {
    this.real = real;
    this.imag = imag;
  }
  /**
   * Renders the value the way CPython's `repr()`/`ast.unparse` would, e.g.
   * `4j`, `-4j`, `(3+4j)`, or `(-0+4j)`. Negative zero is distinguished from
   * positive zero (as CPython's `repr` does) since JavaScript's default
   * number-to-string conversion collapses `-0` to `"0"`, silently losing
   * the sign that a real part of exactly `-0.0` (e.g. from `-0.0+4j`) or an
   * imaginary part of `-0.0` (e.g. from `3-0j`) needs to round-trip.
   */
  toString() {
    const formatPart = (n) => Object.is(n, -0) ? "-0" : `${n}`;
    if (Object.is(this.real, 0)) {
      return `${formatPart(this.imag)}j`;
    }
    const sign = this.imag < 0 || Object.is(this.imag, -0) ? "" : "+";
    return `(${formatPart(this.real)}${sign}${formatPart(this.imag)}j)`;
  }
}

const MIN_SAFE_BIGINT = BigInt(Number.MIN_SAFE_INTEGER);
const MAX_SAFE_BIGINT = BigInt(Number.MAX_SAFE_INTEGER);
class Parser {
  /**
   * Lexes `source` and prepares the parser to consume the resulting tokens.
   * @param source Python source code to tokenize.
   * @param options Parsing options; see {@link ParseOptions}.
   * @throws Error (or a lexer-specific error) if `source` cannot be tokenized.
   */
  constructor(source, options = {}) {
    this.current = 0;
    this.lastNonCommentTokenLine = 0;
    // Track the line of the last non-comment, non-newline token
    this.pendingComments = [];
    const lexer = new Lexer(source);
    this.tokens = lexer.tokenize();
    this.includeComments = options.comments ?? false;
    if (!this.includeComments) {
      this.tokens = this.tokens.filter(
        (token) => token.type !== TokenType.COMMENT
      );
    }
  }
  /**
   * Parses the full token stream into a {@link Module} node (the `file_input` grammar rule).
   * @returns The root `Module` AST node.
   * @throws {ParseError} On any syntax error in the source.
   */
  parse() {
    this.current = 0;
    return this.parseFileInput();
  }
  // ==== Top level parser ====
  /**
   * Parses a whole program (`file_input`): a sequence of top-level statements
   * until EOF, threading standalone/inline comments through when
   * `includeComments` is enabled.
   * @returns The `Module` node containing the parsed statement list.
   * @throws {ParseError} On any syntax error encountered while parsing statements.
   */
  parseFileInput() {
    const body = [];
    while (this.match(TokenType.NEWLINE)) {
    }
    while (!this.isAtEnd()) {
      if (this.match(TokenType.NEWLINE)) {
        continue;
      }
      if (this.includeComments && this.pendingComments.length > 0) {
        body.push(...this.pendingComments);
        this.pendingComments = [];
      }
      const stmt = this.parseStatement();
      if (stmt) {
        body.push(stmt);
        if (this.includeComments && this.pendingComments.length > 0) {
          for (const comment of this.pendingComments) {
            if (comment.inline) {
              if (!stmt.inlineComment) {
                stmt.inlineComment = comment;
              }
            } else {
              body.push(comment);
            }
          }
          this.pendingComments = [];
        }
      }
    }
    if (this.includeComments && this.pendingComments.length > 0) {
      body.push(...this.pendingComments);
      this.pendingComments = [];
    }
    const result = {
      nodeType: "Module",
      body,
      lineno: 1,
      col_offset: 0
    };
    if (this.includeComments) {
      result.comments = this.collectAllComments(result);
    }
    return result;
  }
  /**
   * Walks the parsed `module` and gathers every {@link Comment} node,
   * whether standalone or attached to a statement as an inline comment,
   * plus any comments still buffered in {@link pendingComments}.
   * @param module The parsed module to scan for comments.
   * @returns All comments found, in traversal order.
   */
  collectAllComments(module) {
    const comments = [];
    const collectFromBody = (body) => {
      for (const stmt of body) {
        if (stmt.nodeType === "Comment") {
          comments.push(stmt);
        } else {
          if (stmt.inlineComment) {
            comments.push(stmt.inlineComment);
          }
          this.collectFromStatement(stmt, comments);
        }
      }
    };
    collectFromBody(module.body);
    comments.push(...this.pendingComments);
    return comments;
  }
  /**
   * Recurses into the nested body/bodies of a compound statement (function,
   * class, if/for/while, with, try, match) to collect their comments.
   * @param stmt The statement to inspect for nested bodies.
   * @param comments Accumulator array that found comments are pushed onto.
   */
  collectFromStatement(stmt, comments) {
    switch (stmt.nodeType) {
      case "FunctionDef":
      case "AsyncFunctionDef":
        this.collectFromBody(stmt.body, comments);
        break;
      case "ClassDef":
        this.collectFromBody(stmt.body, comments);
        break;
      case "If":
        this.collectFromBody(stmt.body, comments);
        this.collectFromBody(stmt.orelse, comments);
        break;
      case "For":
      case "AsyncFor":
        this.collectFromBody(stmt.body, comments);
        this.collectFromBody(stmt.orelse, comments);
        break;
      case "While":
        this.collectFromBody(stmt.body, comments);
        this.collectFromBody(stmt.orelse, comments);
        break;
      case "With":
      case "AsyncWith":
        this.collectFromBody(stmt.body, comments);
        break;
      case "Try":
        this.collectFromBody(stmt.body, comments);
        for (const handler of stmt.handlers) {
          this.collectFromBody(handler.body, comments);
        }
        this.collectFromBody(stmt.orelse, comments);
        this.collectFromBody(stmt.finalbody, comments);
        break;
      case "Match":
        for (const case_ of stmt.cases) {
          this.collectFromBody(case_.body, comments);
        }
        break;
    }
  }
  /**
   * Collects top-level and inline comments from a flat statement list,
   * recursing into nested bodies via {@link collectFromStatement}.
   * @param body Statement list to scan.
   * @param comments Accumulator array that found comments are pushed onto.
   */
  collectFromBody(body, comments) {
    for (const stmt of body) {
      if (stmt.nodeType === "Comment") {
        comments.push(stmt);
      } else {
        if (stmt.inlineComment) {
          comments.push(stmt.inlineComment);
        }
        this.collectFromStatement(stmt, comments);
      }
    }
  }
  // ==== Statement parsers ====
  /**
   * Parses a single statement, dispatching to decorated/simple/compound
   * statement parsing as appropriate.
   * @returns The parsed statement.
   * @throws {ParseError} On an unexpected `INDENT` or other syntax error.
   */
  parseStatement() {
    this.trailingSemicolonSuiteEnd = void 0;
    if (this.check(TokenType.INDENT)) {
      throw this.error("unexpected indent");
    }
    if (this.check(TokenType.AT)) {
      return this.parseDecorated();
    }
    const matchStmt = this.tryParseMatchStmt();
    if (matchStmt) {
      return matchStmt;
    }
    return this.parseSimpleStmt() || this.parseCompoundStmt();
  }
  /**
   * Speculatively parses a `match` statement. `match` is a soft keyword:
   * `match <expr>:` only starts a match statement when it can actually be
   * parsed as one, and `match` otherwise remains a valid identifier
   * everywhere (`match = 5`, `re.match(...)`, `def match(): ...`,
   * annotated assignments like `match[0]: int = 1`). Only the header \u2014
   * subject expression, `:`, and the newline that must follow it in a
   * real match statement \u2014 is ambiguous with those; this saves position,
   * parses just the header, and backtracks if it doesn't fit (mirroring
   * how CPython's own PEG grammar backtracks out of `match_stmt` when the
   * `NEWLINE` after `:` isn't found). Past that point (`match <expr> :
   * NEWLINE` can't be anything else), parsing commits: a missing `case`,
   * an invalid pattern, etc. are real syntax errors and propagate with
   * their specific message instead of being swallowed by backtracking.
   * @returns The parsed `Match` statement, or `null` if the current
   * position isn't the start of one.
   */
  tryParseMatchStmt() {
    if (!(this.check(TokenType.NAME) && this.peek().value === "match")) {
      return null;
    }
    const savedPos = this.current;
    const savedComments = this.pendingComments.length;
    let start;
    let subject;
    try {
      start = this.advance();
      subject = this.parseTest();
      if (!this.check(TokenType.COLON)) {
        throw this.error("not a match statement");
      }
      this.advance();
      if (!this.check(TokenType.NEWLINE)) {
        throw this.error("not a match statement");
      }
    } catch {
      this.current = savedPos;
      this.pendingComments.length = savedComments;
      return null;
    }
    return this.finishMatchStmt(start, subject);
  }
  /**
   * Parses one `simple_stmt`: a small statement followed by an optional
   * `;` or newline terminator.
   * @returns The parsed statement, or `null` if the current token doesn't
   * start a small statement.
   * @throws {ParseError} If the statement isn't terminated correctly.
   */
  parseSimpleStmt() {
    const stmt = this.parseSmallStmt();
    if (!stmt) {
      return null;
    }
    const hadSemi = this.match(TokenType.SEMI);
    if (!hadSemi && !this.check(TokenType.NEWLINE) && !this.check(TokenType.DEDENT) && !this.isAtEnd()) {
      throw this.error("invalid syntax");
    }
    if (hadSemi && (this.check(TokenType.NEWLINE) || this.check(TokenType.DEDENT) || this.isAtEnd())) {
      const semi = this.previous();
      this.trailingSemicolonSuiteEnd = {
        lineno: semi.end_lineno,
        col_offset: semi.end_col_offset
      };
    }
    this.match(TokenType.NEWLINE);
    return stmt;
  }
  /**
   * Parses a `small_stmt`: pass/break/continue/return/delete/global/
   * nonlocal/import/from-import/raise/assert/type-alias, or falls through
   * to an expression statement (plain, assignment, augmented assignment,
   * or annotated assignment).
   * @returns The parsed statement, or `null` if the current token starts a
   * compound statement instead (handled by {@link parseCompoundStmt}).
   * @throws {ParseError} On malformed statement syntax.
   */
  parseSmallStmt() {
    const start = this.peek();
    if (this.check(TokenType.DEF) || this.check(TokenType.CLASS) || this.check(TokenType.IF) || this.check(TokenType.WHILE) || this.check(TokenType.FOR) || this.check(TokenType.TRY) || this.check(TokenType.WITH) || this.check(TokenType.ASYNC)) {
      return null;
    }
    if (this.match(TokenType.PASS)) {
      return {
        nodeType: "Pass",
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    if (this.match(TokenType.BREAK)) {
      return {
        nodeType: "Break",
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    if (this.match(TokenType.CONTINUE)) {
      return {
        nodeType: "Continue",
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    if (this.match(TokenType.RETURN)) {
      let value;
      if (!this.check(TokenType.NEWLINE) && !this.check(TokenType.SEMI) && !this.isAtEnd()) {
        value = this.parseTestListWithStar();
      }
      return {
        nodeType: "Return",
        value,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    if (this.match(TokenType.DEL)) {
      const targets = [];
      targets.push(this.parseExpr());
      while (this.match(TokenType.COMMA)) {
        targets.push(this.parseExpr());
      }
      for (const target of targets) {
        this.validateAssignmentTarget(target);
        this.setContext(target, this.createDel());
      }
      return {
        nodeType: "Delete",
        targets,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    if (this.match(TokenType.GLOBAL)) {
      const names = [];
      names.push(
        this.consume(TokenType.NAME, "Expected name after 'global'").value
      );
      while (this.match(TokenType.COMMA)) {
        names.push(
          this.consume(TokenType.NAME, "Expected name after ','").value
        );
      }
      return {
        nodeType: "Global",
        names,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    if (this.match(TokenType.NONLOCAL)) {
      const names = [];
      names.push(
        this.consume(TokenType.NAME, "Expected name after 'nonlocal'").value
      );
      while (this.match(TokenType.COMMA)) {
        names.push(
          this.consume(TokenType.NAME, "Expected name after ','").value
        );
      }
      return {
        nodeType: "Nonlocal",
        names,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    let isLazyImport = false;
    if (this.check(TokenType.NAME) && this.peek().value === "lazy" && (this.checkNext(TokenType.IMPORT) || this.checkNext(TokenType.FROM))) {
      isLazyImport = true;
      this.advance();
    }
    if (this.match(TokenType.IMPORT)) {
      const names = [];
      do {
        const nameStart = this.peek();
        let name = this.consume(TokenType.NAME, "Expected module name").value;
        while (this.match(TokenType.DOT)) {
          name += `.${this.consume(TokenType.NAME, "Expected name after '.'").value}`;
        }
        let asname;
        if (this.match(TokenType.AS)) {
          asname = this.consume(
            TokenType.NAME,
            "Expected name after 'as'"
          ).value;
        }
        names.push({
          name,
          asname,
          lineno: nameStart.lineno,
          col_offset: nameStart.col_offset,
          end_lineno: this.previous().end_lineno,
          end_col_offset: this.previous().end_col_offset
        });
      } while (this.match(TokenType.COMMA));
      return {
        nodeType: "Import",
        names: names.map((n) => ({
          nodeType: "Alias",
          name: n.name,
          asname: n.asname,
          lineno: n.lineno,
          col_offset: n.col_offset,
          end_lineno: n.end_lineno,
          end_col_offset: n.end_col_offset
        })),
        is_lazy: isLazyImport ? 1 : void 0,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    if (this.match(TokenType.FROM)) {
      let level = 0;
      while (true) {
        if (this.match(TokenType.DOT)) {
          level++;
        } else if (this.match(TokenType.ELLIPSIS)) {
          level += 3;
        } else {
          break;
        }
      }
      let module;
      if (this.check(TokenType.NAME)) {
        module = this.advance().value;
        while (this.match(TokenType.DOT)) {
          module += `.${this.consume(TokenType.NAME, "Expected name after '.'").value}`;
        }
      }
      this.consume(TokenType.IMPORT, "Expected 'import' after module name");
      const names = [];
      const hasParens = this.match(TokenType.LPAR);
      if (this.match(TokenType.STAR)) {
        const starToken = this.previous();
        names.push({
          name: "*",
          lineno: starToken.lineno,
          col_offset: starToken.col_offset,
          end_lineno: starToken.end_lineno,
          end_col_offset: starToken.end_col_offset
        });
      } else {
        const firstNameStart = this.peek();
        const firstName = this.consume(TokenType.NAME, "Expected name").value;
        let firstAsname;
        if (this.match(TokenType.AS)) {
          firstAsname = this.consume(
            TokenType.NAME,
            "Expected name after 'as'"
          ).value;
        }
        names.push({
          name: firstName,
          asname: firstAsname,
          lineno: firstNameStart.lineno,
          col_offset: firstNameStart.col_offset,
          end_lineno: this.previous().end_lineno,
          end_col_offset: this.previous().end_col_offset
        });
        while (this.match(TokenType.COMMA)) {
          while (this.match(TokenType.NEWLINE)) {
          }
          if (hasParens && this.check(TokenType.RPAR)) break;
          if (!hasParens && (this.check(TokenType.NEWLINE) || this.isAtEnd())) {
            break;
          }
          const nameStart = this.peek();
          const name = this.consume(TokenType.NAME, "Expected name").value;
          let asname;
          if (this.match(TokenType.AS)) {
            asname = this.consume(
              TokenType.NAME,
              "Expected name after 'as'"
            ).value;
          }
          names.push({
            name,
            asname,
            lineno: nameStart.lineno,
            col_offset: nameStart.col_offset,
            end_lineno: this.previous().end_lineno,
            end_col_offset: this.previous().end_col_offset
          });
        }
      }
      if (hasParens) {
        this.consume(TokenType.RPAR, "Expected ')' after import list");
      }
      return {
        nodeType: "ImportFrom",
        module,
        names: names.map((n) => ({
          nodeType: "Alias",
          name: n.name,
          asname: n.asname,
          lineno: n.lineno,
          col_offset: n.col_offset,
          end_lineno: n.end_lineno,
          end_col_offset: n.end_col_offset
        })),
        level,
        is_lazy: isLazyImport ? 1 : void 0,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    if (this.match(TokenType.RAISE)) {
      let exc;
      let cause;
      if (!this.check(TokenType.NEWLINE) && !this.check(TokenType.SEMI) && !this.check(TokenType.DEDENT) && !this.isAtEnd()) {
        exc = this.parseTest();
        if (this.match(TokenType.FROM)) {
          cause = this.parseTest();
        }
      }
      return {
        nodeType: "Raise",
        exc,
        cause,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    if (this.match(TokenType.ASSERT)) {
      const test = this.parseTest();
      let msg;
      if (this.match(TokenType.COMMA)) {
        msg = this.parseTest();
      }
      return {
        nodeType: "Assert",
        test,
        msg,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    if (this.check(TokenType.NAME) && this.peek().value === "type") {
      const savedPos = this.current;
      const savedComments = this.pendingComments.length;
      try {
        const start2 = this.advance();
        if (!this.check(TokenType.NAME)) {
          throw this.error("not a type alias");
        }
        const nameToken = this.advance();
        const type_params = this.parseTypeParams();
        if (!this.check(TokenType.EQUAL)) {
          throw this.error("not a type alias");
        }
        this.advance();
        const value = this.parseTest();
        return {
          nodeType: "TypeAlias",
          name: {
            nodeType: "Name",
            id: nameToken.value,
            ctx: { nodeType: "Store" },
            lineno: nameToken.lineno,
            col_offset: nameToken.col_offset,
            end_lineno: nameToken.end_lineno,
            end_col_offset: nameToken.end_col_offset
          },
          type_params,
          value,
          lineno: start2.lineno,
          col_offset: start2.col_offset,
          end_lineno: this.previous().end_lineno,
          end_col_offset: this.previous().end_col_offset
        };
      } catch {
        this.current = savedPos;
        this.pendingComments.length = savedComments;
      }
    }
    const expr = this.parseTestListWithStar();
    if (this.match(TokenType.EQUAL)) {
      const targets = [expr];
      this.validateAssignmentTarget(expr);
      let value = this.parseTestListWithStar();
      const expressionComments = [];
      if (this.includeComments && this.pendingComments.length > 0) {
        expressionComments.push(...this.pendingComments);
        this.pendingComments = [];
      }
      while (this.match(TokenType.EQUAL)) {
        this.validateAssignmentTarget(value);
        targets.push(value);
        value = this.parseTestListWithStar();
        if (this.includeComments && this.pendingComments.length > 0) {
          expressionComments.push(...this.pendingComments);
          this.pendingComments = [];
        }
      }
      for (const target of targets) {
        this.setContext(target, this.createStore());
      }
      const assignNode = {
        nodeType: "Assign",
        targets,
        value,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
      if (expressionComments.length > 0) {
        const inlineComments = expressionComments.filter((c) => c.inline);
        const standaloneComments = expressionComments.filter((c) => !c.inline);
        if (inlineComments.length > 0) {
          assignNode.inlineComment = inlineComments[0];
        }
        if (inlineComments.length > 1 || standaloneComments.length > 0) {
          assignNode.expressionComments = expressionComments;
        }
      }
      return assignNode;
    } else if (this.matchAugAssign()) {
      this.validateAugAssignTarget(expr);
      this.setContext(expr, this.createStore());
      const op = this.parseAugAssignOp();
      const value = this.parseTestListWithStar();
      return {
        nodeType: "AugAssign",
        target: expr,
        op,
        value,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    } else if (this.match(TokenType.COLON)) {
      this.validateAssignmentTarget(expr);
      this.setContext(expr, this.createStore());
      const annotation = this.parseTest();
      let value;
      if (this.match(TokenType.EQUAL)) {
        value = this.parseTestListWithStar();
      }
      return {
        nodeType: "AnnAssign",
        target: expr,
        annotation,
        value,
        simple: this.isSimpleTarget(expr) ? 1 : 0,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    return {
      nodeType: "Expr",
      value: expr,
      lineno: start.lineno,
      col_offset: start.col_offset,
      end_lineno: this.previous().end_lineno,
      end_col_offset: this.previous().end_col_offset
    };
  }
  /**
   * Parses a `compound_stmt`: if/while/for/try/with/def/class/async/match.
   * Only called (via {@link parseStatement}) when {@link parseSmallStmt}
   * has already confirmed the current token starts one of these, so every
   * branch below is guaranteed to be taken.
   * @returns The parsed statement.
   * @throws {ParseError} On malformed statement syntax.
   */
  parseCompoundStmt() {
    const start = this.peek();
    if (this.match(TokenType.IF)) {
      return this.parseIfStmt(start);
    } else if (this.match(TokenType.WHILE)) {
      return this.parseWhileStmt(start);
    } else if (this.match(TokenType.FOR)) {
      return this.parseForStmt(start);
    } else if (this.match(TokenType.TRY)) {
      return this.parseTryStmt(start);
    } else if (this.match(TokenType.WITH)) {
      return this.parseWithStmt(start);
    } else if (this.match(TokenType.DEF)) {
      return this.parseFunctionDef(start);
    } else if (this.match(TokenType.CLASS)) {
      return this.parseClassDef(start);
    }
    this.consume(TokenType.ASYNC, "Expected compound statement");
    return this.parseAsyncStmt(start);
  }
  /**
   * Parses a decorator list followed by the def/class/async-def/type-alias
   * it applies to, attaching the decorators to the resulting node.
   * @returns The decorated function, class, or type-alias statement.
   * @throws {Error} If the decorators are not followed by a valid target.
   * @throws {ParseError} On malformed statement syntax.
   */
  parseDecorated() {
    const decorators = this.parseDecorators();
    if (this.match(TokenType.DEF)) {
      return this.parseFunctionDef(this.previous(), decorators);
    } else if (this.match(TokenType.CLASS)) {
      return this.parseClassDef(this.previous(), decorators);
    } else if (this.match(TokenType.ASYNC)) {
      const asyncToken = this.previous();
      if (this.match(TokenType.DEF)) {
        return this.parseAsyncFunctionDef(asyncToken, decorators);
      }
    }
    if (this.check(TokenType.NAME) && this.checkNext(TokenType.LSQB)) {
      const nameStart = this.peek();
      const nameToken = this.advance();
      const type_params = this.parseTypeParams();
      this.consume(TokenType.EQUAL, "Expected '=' in type alias");
      const value = this.parseTest();
      return {
        nodeType: "TypeAlias",
        name: {
          nodeType: "Name",
          id: nameToken.value,
          ctx: { nodeType: "Store" },
          lineno: nameToken.lineno,
          col_offset: nameToken.col_offset,
          end_lineno: nameToken.end_lineno,
          end_col_offset: nameToken.end_col_offset
        },
        type_params,
        value,
        lineno: nameStart.lineno,
        col_offset: nameStart.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    throw new Error("Invalid decorator target");
  }
  /**
   * Parses zero or more `@expr` decorator lines preceding a def/class.
   * @returns The decorator expressions, in source order.
   */
  parseDecorators() {
    const decorators = [];
    while (this.match(TokenType.AT)) {
      const decorator = this.parseTest();
      decorators.push(decorator);
      while (this.match(TokenType.NEWLINE)) {
      }
    }
    return decorators;
  }
  /**
   * Parses an `if` statement, recursively folding any `elif` clauses into
   * nested `If` nodes in `orelse` and handling a trailing `else`.
   * @param start Token of the already-consumed `if` keyword, used for node position.
   * @returns The parsed `If` node.
   * @throws {ParseError} On malformed statement syntax.
   */
  parseIfStmt(start) {
    const test = this.parseTest();
    this.consume(TokenType.COLON, "Expected ':' after if condition");
    const body = this.parseSuite();
    let orelse = [];
    if (this.match(TokenType.ELIF)) {
      orelse = [this.parseIfStmt(this.previous())];
    } else if (this.match(TokenType.ELSE)) {
      this.consume(TokenType.COLON, "Expected ':' after else");
      orelse = this.parseSuite();
    }
    return {
      nodeType: "If",
      test,
      body,
      orelse,
      lineno: start.lineno,
      col_offset: start.col_offset,
      ...this.lastStmtEnd(body, orelse)
    };
  }
  /**
   * Parses a `while` statement, including its optional `else` clause.
   * @param start Token of the already-consumed `while` keyword, used for node position.
   * @returns The parsed `While` node.
   * @throws {ParseError} On malformed statement syntax.
   */
  parseWhileStmt(start) {
    const test = this.parseTest();
    this.consume(TokenType.COLON, "Expected ':' after while condition");
    const body = this.parseSuite();
    let orelse = [];
    if (this.match(TokenType.ELSE)) {
      this.consume(TokenType.COLON, "Expected ':' after else");
      orelse = this.parseSuite();
    }
    return {
      nodeType: "While",
      test,
      body,
      orelse,
      lineno: start.lineno,
      col_offset: start.col_offset,
      ...this.lastStmtEnd(body, orelse)
    };
  }
  /**
   * Parses a `for` statement, including its optional `else` clause.
   * @param start Token of the already-consumed `for` keyword, used for node position.
   * @returns The parsed `For` node.
   * @throws {ParseError} On malformed statement syntax.
   */
  parseForStmt(start) {
    const target = this.parseExprList();
    this.consume(TokenType.IN, "Expected 'in' in for statement");
    const iter = this.parseTestListWithStar();
    this.consume(TokenType.COLON, "Expected ':' after for clause");
    const body = this.parseSuite();
    let orelse = [];
    if (this.match(TokenType.ELSE)) {
      this.consume(TokenType.COLON, "Expected ':' after else");
      orelse = this.parseSuite();
    }
    return {
      nodeType: "For",
      target,
      iter,
      body,
      orelse,
      lineno: start.lineno,
      col_offset: start.col_offset,
      ...this.lastStmtEnd(body, orelse)
    };
  }
  /**
   * Parses a `def` statement: name, optional PEP 695 type parameters,
   * parameter list, optional return annotation, and body.
   * @param start Token of the already-consumed `def` keyword, used for node position.
   * @param decorators Decorator expressions already parsed by the caller (empty if none).
   * @returns The parsed `FunctionDef` node.
   * @throws {ParseError} On malformed statement syntax.
   */
  parseFunctionDef(start, decorators = []) {
    const name = this.consume(TokenType.NAME, "Expected function name").value;
    const type_params = this.parseTypeParams();
    this.consume(TokenType.LPAR, "Expected '(' after function name");
    const args = this.parseParameters();
    this.consume(TokenType.RPAR, "Expected ')' after parameters");
    let returns;
    if (this.match(TokenType.RARROW)) {
      returns = this.parseTest();
    }
    this.consume(TokenType.COLON, "Expected ':' after function header");
    const body = this.parseSuite();
    return {
      nodeType: "FunctionDef",
      name,
      args,
      body,
      decorator_list: decorators,
      returns,
      type_params,
      lineno: start.lineno,
      col_offset: start.col_offset,
      ...this.lastStmtEnd(body)
    };
  }
  /**
   * Parses an `async def` statement; identical to {@link parseFunctionDef}
   * but produces an `AsyncFunctionDef` node.
   * @param start Token of the already-consumed `def` keyword, used for node position.
   * @param decorators Decorator expressions already parsed by the caller (empty if none).
   * @returns The parsed `AsyncFunctionDef` node.
   * @throws {ParseError} On malformed statement syntax.
   */
  parseAsyncFunctionDef(start, decorators = []) {
    const name = this.consume(TokenType.NAME, "Expected function name").value;
    const type_params = this.parseTypeParams();
    this.consume(TokenType.LPAR, "Expected '(' after function name");
    const args = this.parseParameters();
    this.consume(TokenType.RPAR, "Expected ')' after parameters");
    let returns;
    if (this.match(TokenType.RARROW)) {
      returns = this.parseTest();
    }
    this.consume(TokenType.COLON, "Expected ':' after function header");
    const body = this.parseSuite();
    return {
      nodeType: "AsyncFunctionDef",
      name,
      args,
      body,
      decorator_list: decorators,
      returns,
      type_params,
      lineno: start.lineno,
      col_offset: start.col_offset,
      ...this.lastStmtEnd(body)
    };
  }
  /**
   * Parses a `class` statement: name, optional PEP 695 type parameters,
   * and an optional parenthesized list of base classes and/or keyword
   * arguments (e.g. `metaclass=...`).
   * @param start Token of the already-consumed `class` keyword, used for node position.
   * @param decorators Decorator expressions already parsed by the caller (empty if none).
   * @returns The parsed `ClassDef` node.
   * @throws {ParseError} On malformed statement syntax.
   */
  parseClassDef(start, decorators = []) {
    const name = this.consume(TokenType.NAME, "Expected class name").value;
    const type_params = this.parseTypeParams();
    const bases = [];
    const keywords = [];
    if (this.match(TokenType.LPAR)) {
      if (!this.check(TokenType.RPAR)) {
        do {
          if (this.check(TokenType.RPAR)) break;
          if (this.check(TokenType.DOUBLESTAR)) {
            const argStart = this.peek();
            this.advance();
            const value = this.parseOrExpr();
            keywords.push({
              nodeType: "Keyword",
              arg: void 0,
              value,
              lineno: argStart.lineno,
              col_offset: argStart.col_offset,
              end_lineno: this.previous().end_lineno,
              end_col_offset: this.previous().end_col_offset
            });
            continue;
          }
          if (this.check(TokenType.STAR)) {
            bases.push(this.parseTestOrStarred());
            continue;
          }
          const savedPos = this.current;
          if (this.check(TokenType.NAME)) {
            const nameToken = this.advance();
            if (this.match(TokenType.EQUAL)) {
              const value = this.parseTest();
              keywords.push({
                nodeType: "Keyword",
                arg: nameToken.value,
                value,
                lineno: nameToken.lineno,
                col_offset: nameToken.col_offset,
                end_lineno: this.previous().end_lineno,
                end_col_offset: this.previous().end_col_offset
              });
            } else {
              this.current = savedPos;
              bases.push(this.parseTest());
            }
          } else {
            bases.push(this.parseTest());
          }
        } while (this.match(TokenType.COMMA));
      }
      this.consume(TokenType.RPAR, "Expected ')' after class bases");
    }
    this.consume(TokenType.COLON, "Expected ':' after class header");
    const body = this.parseSuite();
    return {
      nodeType: "ClassDef",
      name,
      bases,
      keywords,
      body,
      decorator_list: decorators,
      type_params,
      lineno: start.lineno,
      col_offset: start.col_offset,
      ...this.lastStmtEnd(body)
    };
  }
  /**
   * Parses a `try` statement, including all `except`/`except*` handlers
   * (which cannot be mixed on the same `try`), the optional `else`, and
   * the optional `finally` clause.
   * @param start Token of the already-consumed `try` keyword, used for node position.
   * @returns The parsed `Try` node.
   * @throws {ParseError} On malformed statement syntax, or if `except` and
   * `except*` handlers are mixed on the same `try`.
   */
  parseTryStmt(start) {
    this.consume(TokenType.COLON, "Expected ':' after try");
    const body = this.parseSuite();
    const handlers = [];
    let orelse = [];
    let finalbody = [];
    let hasStarHandler = false;
    let hasRegularHandler = false;
    while (this.match(TokenType.EXCEPT)) {
      const handlerStart = this.previous();
      let type;
      let name;
      if (this.match(TokenType.STAR)) {
        hasStarHandler = true;
        if (hasRegularHandler) {
          throw this.error(
            "cannot have both 'except' and 'except*' on the same 'try'"
          );
        }
        if (!this.check(TokenType.COLON)) {
          type = this.parseTest();
          if (this.match(TokenType.AS)) {
            name = this.consume(
              TokenType.NAME,
              "Expected name after 'as'"
            ).value;
          }
        }
      } else {
        hasRegularHandler = true;
        if (hasStarHandler) {
          throw this.error(
            "cannot have both 'except' and 'except*' on the same 'try'"
          );
        }
        if (!this.check(TokenType.COLON)) {
          type = this.parseTest();
          if (this.match(TokenType.AS)) {
            name = this.consume(
              TokenType.NAME,
              "Expected name after 'as'"
            ).value;
          }
        }
      }
      this.consume(TokenType.COLON, "Expected ':' after except clause");
      const handlerBody = this.parseSuite();
      handlers.push({
        nodeType: "ExceptHandler",
        type,
        name,
        body: handlerBody,
        lineno: handlerStart.lineno,
        col_offset: handlerStart.col_offset,
        ...this.lastStmtEnd(handlerBody)
      });
    }
    if (this.match(TokenType.ELSE)) {
      this.consume(TokenType.COLON, "Expected ':' after else");
      orelse = this.parseSuite();
    }
    if (this.match(TokenType.FINALLY)) {
      this.consume(TokenType.COLON, "Expected ':' after finally");
      finalbody = this.parseSuite();
    }
    const lastHandler = handlers.length > 0 ? [handlers[handlers.length - 1]] : void 0;
    return {
      nodeType: hasStarHandler ? "TryStar" : "Try",
      body,
      handlers,
      orelse,
      finalbody,
      lineno: start.lineno,
      col_offset: start.col_offset,
      ...this.lastStmtEnd(body, lastHandler, orelse, finalbody)
    };
  }
  /**
   * Parses a `with` statement, including one or more comma-separated
   * context-manager items, each with an optional `as` target.
   * @param start Token of the already-consumed `with` keyword, used for node position.
   * @returns The parsed `With` node.
   * @throws {ParseError} On malformed statement syntax.
   */
  parseWithStmt(start) {
    const items = this.parseWithItems();
    this.consume(TokenType.COLON, "Expected ':' after with clause");
    const body = this.parseSuite();
    return {
      nodeType: "With",
      items,
      body,
      lineno: start.lineno,
      col_offset: start.col_offset,
      ...this.lastStmtEnd(body)
    };
  }
  /**
   * Parses the with-item list of a `with` statement, including CPython's
   * PEP 617 parenthesized form (`with (a as x, b as y):`). Because a
   * leading `(` is ambiguous with a plain parenthesized/tuple
   * context-manager expression (e.g. `with (a, b) as x:`), this
   * speculatively parses `'(' with_item (',' with_item)* ','? ')'`
   * and only commits to it if it is immediately followed by `:` \u2014
   * otherwise it backtracks and parses a single, possibly parenthesized,
   * expression per item instead, matching CPython's PEG grammar.
   * @returns The parsed list of `WithItem` nodes.
   */
  parseWithItems() {
    if (this.check(TokenType.LPAR)) {
      const savedPos = this.current;
      const savedComments = this.pendingComments.length;
      try {
        this.advance();
        const items = this.parseWithItemList(true);
        if (this.check(TokenType.RPAR)) {
          this.advance();
          if (this.check(TokenType.COLON)) {
            return items;
          }
        }
      } catch {
      }
      this.current = savedPos;
      this.pendingComments.length = savedComments;
    }
    return this.parseWithItemList(false);
  }
  /**
   * Parses a comma-separated list of with-items (`expr ['as' target]`).
   * @param allowTrailingComma When `true`, a trailing comma may be
   *   followed directly by the closing `)` of a parenthesized with-item
   *   list, per PEP 617.
   * @returns The parsed list of `WithItem` nodes.
   */
  parseWithItemList(allowTrailingComma) {
    const items = [];
    do {
      if (allowTrailingComma && this.check(TokenType.RPAR)) break;
      const context_expr = this.parseTest();
      let optional_vars;
      if (this.match(TokenType.AS)) {
        optional_vars = this.parseExpr();
        this.validateAssignmentTarget(optional_vars);
        this.setContext(optional_vars, this.createStore());
      }
      items.push({
        nodeType: "WithItem",
        context_expr,
        optional_vars
      });
    } while (this.match(TokenType.COMMA));
    return items;
  }
  /**
   * Parses the statement following an `async` keyword (`def`, `for`, or
   * `with`) by delegating to the corresponding sync parser and rewriting
   * the result's `nodeType` to its async variant.
   * @param start Token of the already-consumed `async` keyword, used for node position.
   * @returns The parsed `AsyncFunctionDef`, `AsyncFor`, or `AsyncWith` node.
   * @throws {ParseError} If `async` is not followed by `def`, `for`, or `with`.
   */
  parseAsyncStmt(start) {
    if (this.match(TokenType.DEF)) {
      const funcDef = this.parseFunctionDef(this.previous());
      return {
        ...funcDef,
        nodeType: "AsyncFunctionDef",
        lineno: start.lineno,
        col_offset: start.col_offset
      };
    } else if (this.match(TokenType.FOR)) {
      const forStmt = this.parseForStmt(this.previous());
      return {
        ...forStmt,
        nodeType: "AsyncFor",
        lineno: start.lineno,
        col_offset: start.col_offset
      };
    } else if (this.match(TokenType.WITH)) {
      const withStmt = this.parseWithStmt(this.previous());
      return {
        ...withStmt,
        nodeType: "AsyncWith",
        lineno: start.lineno,
        col_offset: start.col_offset
      };
    }
    throw this.error("Invalid async statement");
  }
  /**
   * Finishes parsing a `match` statement (PEP 634) after
   * {@link tryParseMatchStmt} has already confirmed the header \u2014
   * `match <subject> : NEWLINE` \u2014 and committed to this being a match
   * statement: the indented block of one or more `case pattern [if
   * guard]:` clauses.
   * @param start Token of the already-consumed `match` keyword, used for node position.
   * @param subject The already-parsed subject expression.
   * @returns The parsed `Match` node.
   * @throws {ParseError} On malformed statement syntax, e.g. a missing
   * `case` in the match body.
   */
  finishMatchStmt(start, subject) {
    this.consume(TokenType.NEWLINE, "Expected newline after match:");
    while (this.match(TokenType.NEWLINE)) {
    }
    this.consume(TokenType.INDENT, "Expected indented block");
    const cases = [];
    while (!this.check(TokenType.DEDENT) && !this.isAtEnd()) {
      if (this.check(TokenType.NAME) && this.peek().value === "case") {
        this.advance();
        const pattern = this.parsePattern();
        let guard;
        if (this.match(TokenType.IF)) {
          guard = this.parseTest();
        }
        this.consume(TokenType.COLON, "Expected ':' after case pattern");
        const body = this.parseSuite();
        cases.push({
          nodeType: "MatchCase",
          pattern,
          guard,
          body
        });
      } else {
        throw this.error("Expected 'case' in match statement");
      }
    }
    this.consume(TokenType.DEDENT, "Expected dedent");
    const lastCaseBody = cases[cases.length - 1].body;
    return {
      nodeType: "Match",
      subject,
      cases,
      lineno: start.lineno,
      col_offset: start.col_offset,
      ...this.lastStmtEnd(lastCaseBody)
    };
  }
  /**
   * Parses one `case` pattern (the entry point of the pattern grammar).
   * @returns The parsed pattern node.
   * @throws {ParseError} On malformed pattern syntax.
   */
  parsePattern() {
    return this.parseOrPattern();
  }
  /**
   * Parses a pattern with optional `|`-separated alternatives, producing
   * a `MatchOr` when more than one alternative is present.
   * @returns The parsed pattern, or a `MatchOr` wrapping multiple alternatives.
   * @throws {ParseError} On malformed pattern syntax.
   */
  parseOrPattern() {
    const patterns = [];
    const start = this.peek();
    patterns.push(this.parseBasicPattern());
    while (this.match(TokenType.VBAR)) {
      patterns.push(this.parseBasicPattern());
    }
    const pattern = patterns.length === 1 ? patterns[0] : {
      nodeType: "MatchOr",
      patterns,
      lineno: start.lineno,
      col_offset: start.col_offset,
      end_lineno: this.previous().end_lineno,
      end_col_offset: this.previous().end_col_offset
    };
    if (this.match(TokenType.AS)) {
      const nameToken = this.consume(
        TokenType.NAME,
        "Expected name after 'as' in pattern"
      );
      if (nameToken.value === "_") {
        throw this.errorAt(nameToken, "cannot use '_' as a target");
      }
      return {
        nodeType: "MatchAs",
        pattern,
        name: nameToken.value,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    return pattern;
  }
  /**
   * Parses a single match pattern alternative: class patterns (`Point(x, y=0)`),
   * capture/wildcard/value patterns, literals, sequence patterns (`[...]`/`(...)`),
   * mapping patterns (`{...}`), or an `as`-bound pattern.
   * @returns The parsed pattern node.
   * @throws {ParseError} On malformed pattern syntax.
   */
  parseBasicPattern() {
    const start = this.peek();
    if (this.check(TokenType.NAME)) {
      const nameToken = this.peek();
      if (nameToken.value === "_" && this.peekNext().type !== TokenType.DOT) {
        this.advance();
        return {
          nodeType: "MatchAs",
          pattern: void 0,
          name: void 0,
          lineno: start.lineno,
          col_offset: start.col_offset,
          end_lineno: this.previous().end_lineno,
          end_col_offset: this.previous().end_col_offset
        };
      }
      if (this.peekNext().type !== TokenType.DOT && this.peekNext().type !== TokenType.LPAR) {
        this.advance();
        return {
          nodeType: "MatchAs",
          pattern: void 0,
          name: nameToken.value,
          lineno: start.lineno,
          col_offset: start.col_offset,
          end_lineno: this.previous().end_lineno,
          end_col_offset: this.previous().end_col_offset
        };
      }
      if (nameToken.value === "_") {
        throw this.error("invalid syntax");
      }
      let cls = {
        nodeType: "Name",
        id: this.advance().value,
        ctx: this.createLoad(),
        lineno: nameToken.lineno,
        col_offset: nameToken.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
      while (this.match(TokenType.DOT)) {
        const attrToken = this.consume(
          TokenType.NAME,
          "Expected attribute name after '.'"
        );
        cls = {
          nodeType: "Attribute",
          value: cls,
          attr: attrToken.value,
          ctx: this.createLoad(),
          lineno: cls.lineno,
          col_offset: cls.col_offset,
          end_lineno: this.previous().end_lineno,
          end_col_offset: this.previous().end_col_offset
        };
      }
      if (!this.match(TokenType.LPAR)) {
        return {
          nodeType: "MatchValue",
          value: cls,
          lineno: start.lineno,
          col_offset: start.col_offset,
          end_lineno: this.previous().end_lineno,
          end_col_offset: this.previous().end_col_offset
        };
      }
      const patterns = [];
      const kwd_attrs = [];
      const kwd_patterns = [];
      if (!this.check(TokenType.RPAR)) {
        do {
          if (this.check(TokenType.NAME) && this.peekNext().type === TokenType.EQUAL) {
            const kwdName = this.advance().value;
            this.advance();
            const kwdPattern = this.parsePattern();
            kwd_attrs.push(kwdName);
            kwd_patterns.push(kwdPattern);
          } else {
            patterns.push(this.parsePattern());
          }
        } while (this.match(TokenType.COMMA) && !this.check(TokenType.RPAR));
      }
      this.consume(TokenType.RPAR, "Expected ')' in class pattern");
      return {
        nodeType: "MatchClass",
        cls,
        patterns,
        kwd_attrs,
        kwd_patterns,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    if (this.match(TokenType.LSQB)) {
      const patterns = [];
      if (!this.check(TokenType.RSQB)) {
        patterns.push(this.parsePattern());
        while (this.match(TokenType.COMMA)) {
          if (this.check(TokenType.RSQB)) break;
          patterns.push(this.parsePattern());
        }
      }
      this.consume(TokenType.RSQB, "Expected ']' after list pattern");
      return {
        nodeType: "MatchSequence",
        patterns,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    if (this.match(TokenType.LPAR)) {
      if (this.check(TokenType.RPAR)) {
        this.advance();
        return {
          nodeType: "MatchSequence",
          patterns: [],
          lineno: start.lineno,
          col_offset: start.col_offset,
          end_lineno: this.previous().end_lineno,
          end_col_offset: this.previous().end_col_offset
        };
      }
      const patterns = [this.parsePattern()];
      let sawComma = false;
      while (this.match(TokenType.COMMA)) {
        sawComma = true;
        if (this.check(TokenType.RPAR)) break;
        patterns.push(this.parsePattern());
      }
      this.consume(TokenType.RPAR, "Expected ')' after tuple pattern");
      if (!sawComma) {
        return patterns[0];
      }
      return {
        nodeType: "MatchSequence",
        patterns,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    if (this.match(TokenType.LBRACE)) {
      const keys = [];
      const patterns = [];
      let rest;
      if (!this.check(TokenType.RBRACE)) {
        do {
          if (this.match(TokenType.DOUBLESTAR)) {
            rest = this.consume(
              TokenType.NAME,
              "Expected name after '**'"
            ).value;
            break;
          }
          const key = this.parseTest();
          this.consume(TokenType.COLON, "Expected ':' in mapping pattern");
          const pattern = this.parsePattern();
          keys.push(key);
          patterns.push(pattern);
        } while (this.match(TokenType.COMMA) && !this.check(TokenType.RBRACE));
      }
      this.consume(TokenType.RBRACE, "Expected '}' after mapping pattern");
      return {
        nodeType: "MatchMapping",
        keys,
        patterns,
        rest,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    if (this.check(TokenType.NUMBER) || this.check(TokenType.MINUS) && this.peekNext().type === TokenType.NUMBER) {
      const negative = this.match(TokenType.MINUS);
      const numToken = this.consume(
        TokenType.NUMBER,
        "Expected number in pattern"
      );
      let value = {
        nodeType: "Constant",
        value: this.parseNumber(numToken.value),
        lineno: numToken.lineno,
        col_offset: numToken.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
      if (negative) {
        value = {
          nodeType: "UnaryOp",
          op: { nodeType: "USub" },
          operand: value,
          lineno: start.lineno,
          col_offset: start.col_offset,
          end_lineno: this.previous().end_lineno,
          end_col_offset: this.previous().end_col_offset
        };
      }
      if (this.check(TokenType.PLUS) || this.check(TokenType.MINUS)) {
        const opToken = this.advance();
        const imagToken = this.consume(
          TokenType.NUMBER,
          "imaginary number required in complex literal"
        );
        const imagValue = this.parseNumber(imagToken.value);
        if (!(imagValue instanceof PyComplex)) {
          throw this.errorAt(
            imagToken,
            "imaginary number required in complex literal"
          );
        }
        value = {
          nodeType: "BinOp",
          left: value,
          op: { nodeType: opToken.type === TokenType.PLUS ? "Add" : "Sub" },
          right: {
            nodeType: "Constant",
            value: imagValue,
            lineno: imagToken.lineno,
            col_offset: imagToken.col_offset,
            end_lineno: this.previous().end_lineno,
            end_col_offset: this.previous().end_col_offset
          },
          lineno: start.lineno,
          col_offset: start.col_offset,
          end_lineno: this.previous().end_lineno,
          end_col_offset: this.previous().end_col_offset
        };
      }
      return {
        nodeType: "MatchValue",
        value,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    if (this.match(TokenType.TRUE, TokenType.FALSE, TokenType.NONE)) {
      const token = this.previous();
      const value = token.type === TokenType.TRUE ? true : token.type === TokenType.FALSE ? false : null;
      return {
        nodeType: "MatchSingleton",
        value,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    if (this.match(TokenType.STRING)) {
      const token = this.previous();
      const value = this.parseString(token.value);
      return {
        nodeType: "MatchValue",
        value: {
          nodeType: "Constant",
          value,
          lineno: token.lineno,
          col_offset: token.col_offset,
          end_lineno: this.previous().end_lineno,
          end_col_offset: this.previous().end_col_offset
        },
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    if (this.match(TokenType.STAR)) {
      let name;
      if (this.check(TokenType.NAME)) {
        const nameToken = this.advance();
        if (nameToken.value !== "_") {
          name = nameToken.value;
        }
      }
      return {
        nodeType: "MatchStar",
        name,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    throw this.error("invalid syntax");
  }
  // ==== Expression parsers ====
  /**
   * Parses a `test`: an or-test, optionally followed by a conditional
   * expression (`X if COND else Y`).
   * @returns The parsed expression, or an `IfExp` node.
   * @throws {ParseError} On malformed expression syntax.
   */
  parseTest() {
    const start = this.peek();
    const expr = this.parseOrTest();
    if (this.match(TokenType.IF)) {
      const test = this.parseOrTest();
      this.consume(TokenType.ELSE, "Expected 'else' in conditional expression");
      const orelse = this.parseTest();
      return {
        nodeType: "IfExp",
        test,
        body: expr,
        orelse,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    return expr;
  }
  /**
   * Parses a call argument, recognizing a bare generator expression
   * (`f(x for x in y)`, no parens needed for a lone argument). CPython
   * treats the call's own `(` as this `GeneratorExp`'s opening paren in
   * that case (grammar-wise it can only appear as the sole argument), so
   * its position starts there rather than at the element expression.
   * @param callParen The already-consumed `(` token of the enclosing call.
   * @returns The parsed argument expression, or a `GeneratorExp` node.
   * @throws {ParseError} On malformed expression syntax.
   */
  parseArgument(callParen) {
    const expr = this.parseTest();
    if (this.check(TokenType.FOR)) {
      this.advance();
      const generators = this.parseComprehensionsAfterFor();
      return {
        nodeType: "GeneratorExp",
        elt: expr,
        generators,
        lineno: callParen.lineno,
        col_offset: callParen.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    return expr;
  }
  /**
   * Parses an `or_test`: a `lambda` expression, or a chain of `and_test`s
   * joined by `or` (collapsed into a single `BoolOp` when more than one).
   * @returns The parsed expression.
   * @throws {ParseError} On malformed expression syntax.
   */
  parseOrTest() {
    if (this.match(TokenType.LAMBDA)) {
      const start2 = this.previous();
      let args;
      if (this.check(TokenType.COLON)) {
        args = {
          nodeType: "Arguments",
          posonlyargs: [],
          args: [],
          vararg: void 0,
          kwonlyargs: [],
          kw_defaults: [],
          kwarg: void 0,
          defaults: []
        };
      } else {
        args = this.parseLambdaParameters();
      }
      this.consume(TokenType.COLON, "Expected ':' after lambda parameters");
      const body = this.parseTest();
      return {
        nodeType: "Lambda",
        args,
        body,
        lineno: start2.lineno,
        col_offset: start2.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    const start = this.peek();
    const expr = this.parseAndTest();
    if (this.match(TokenType.OR)) {
      const values = [expr];
      do {
        values.push(this.parseAndTest());
      } while (this.match(TokenType.OR));
      return {
        nodeType: "BoolOp",
        op: { nodeType: "Or" },
        values,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    return expr;
  }
  /**
   * Parses an `and_test`: a `not_test`, optionally a named expression
   * (`:=` walrus target), or a chain of `not_test`s joined by `and`
   * (collapsed into a single `BoolOp` when more than one).
   * @returns The parsed expression.
   * @throws {ParseError} On malformed expression syntax.
   */
  parseAndTest() {
    const start = this.peek();
    const expr = this.parseNotTest();
    if (this.match(TokenType.COLONEQUAL)) {
      this.setContext(expr, this.createStore());
      const value = this.parseTest();
      return {
        nodeType: "NamedExpr",
        target: expr,
        value,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    if (this.match(TokenType.AND)) {
      const values = [expr];
      do {
        values.push(this.parseNotTest());
      } while (this.match(TokenType.AND));
      return {
        nodeType: "BoolOp",
        op: { nodeType: "And" },
        values,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    return expr;
  }
  /**
   * Parses a `not_test`: zero or more `not` unary operators applied to a
   * comparison expression.
   * @returns The parsed expression, wrapped in `UnaryOp`(`Not`) for each `not`.
   * @throws {ParseError} On malformed expression syntax.
   */
  parseNotTest() {
    if (this.match(TokenType.NOT)) {
      const start = this.previous();
      const operand = this.parseNotTest();
      return {
        nodeType: "UnaryOp",
        op: { nodeType: "Not" },
        operand,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    return this.parseComparison();
  }
  /**
   * Parses a `comparison`: an expr optionally followed by a chain of
   * comparison operators and operands, collapsed into a single `Compare`
   * node (Python allows chained comparisons like `a < b < c`).
   * @returns The parsed expression, or a `Compare` node.
   * @throws {ParseError} On malformed expression syntax.
   */
  parseComparison() {
    const start = this.peek();
    const expr = this.parseExpr();
    if (this.matchComparison()) {
      const ops = [];
      const comparators = [];
      do {
        ops.push(this.parseCompOp());
        comparators.push(this.parseExpr());
      } while (this.matchComparison());
      return {
        nodeType: "Compare",
        left: expr,
        ops,
        comparators,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    return expr;
  }
  /**
   * Parses an `expr` (the bitwise-or precedence level and below).
   * @returns The parsed expression.
   * @throws {ParseError} On malformed expression syntax.
   */
  parseExpr() {
    return this.parseOrExpr();
  }
  /**
   * Parses a chain of `xor_expr`s joined by `|`, left-associative.
   * @returns The parsed expression, or a `BinOp`(`BitOr`) chain.
   * @throws {ParseError} On malformed expression syntax.
   */
  parseOrExpr() {
    const start = this.peek();
    let expr = this.parseXorExpr();
    while (this.match(TokenType.VBAR)) {
      const op = { nodeType: "BitOr" };
      const right = this.parseXorExpr();
      expr = {
        nodeType: "BinOp",
        left: expr,
        op,
        right,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    return expr;
  }
  /**
   * Parses a chain of `and_expr`s joined by `^`, left-associative.
   * @returns The parsed expression, or a `BinOp`(`BitXor`) chain.
   * @throws {ParseError} On malformed expression syntax.
   */
  parseXorExpr() {
    const start = this.peek();
    let expr = this.parseAndExpr();
    while (this.match(TokenType.CIRCUMFLEX)) {
      const op = { nodeType: "BitXor" };
      const right = this.parseAndExpr();
      expr = {
        nodeType: "BinOp",
        left: expr,
        op,
        right,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    return expr;
  }
  /**
   * Parses a chain of `shift_expr`s joined by `&`, left-associative.
   * @returns The parsed expression, or a `BinOp`(`BitAnd`) chain.
   * @throws {ParseError} On malformed expression syntax.
   */
  parseAndExpr() {
    const start = this.peek();
    let expr = this.parseShiftExpr();
    while (this.match(TokenType.AMPER)) {
      const op = { nodeType: "BitAnd" };
      const right = this.parseShiftExpr();
      expr = {
        nodeType: "BinOp",
        left: expr,
        op,
        right,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    return expr;
  }
  /**
   * Parses a chain of `arith_expr`s joined by `<<`/`>>`, left-associative.
   * @returns The parsed expression, or a `BinOp`(`LShift`/`RShift`) chain.
   * @throws {ParseError} On malformed expression syntax.
   */
  parseShiftExpr() {
    const start = this.peek();
    let expr = this.parseArithExpr();
    while (this.match(TokenType.LEFTSHIFT, TokenType.RIGHTSHIFT)) {
      const opToken = this.previous();
      const op = opToken.type === TokenType.LEFTSHIFT ? { nodeType: "LShift" } : { nodeType: "RShift" };
      const right = this.parseArithExpr();
      expr = {
        nodeType: "BinOp",
        left: expr,
        op,
        right,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    return expr;
  }
  /**
   * Parses a chain of `term`s joined by `+`/`-`, left-associative.
   * @returns The parsed expression, or a `BinOp`(`Add`/`Sub`) chain.
   * @throws {ParseError} On malformed expression syntax.
   */
  parseArithExpr() {
    const start = this.peek();
    let expr = this.parseTerm();
    while (this.match(TokenType.PLUS, TokenType.MINUS)) {
      const opToken = this.previous();
      const op = opToken.type === TokenType.PLUS ? { nodeType: "Add" } : { nodeType: "Sub" };
      const right = this.parseTerm();
      expr = {
        nodeType: "BinOp",
        left: expr,
        op,
        right,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    return expr;
  }
  /**
   * Parses a chain of `factor`s joined by `*`, `@`, `/`, `//`, or `%`,
   * left-associative.
   * @returns The parsed expression, or a `BinOp` chain over these operators.
   * @throws {ParseError} On malformed expression syntax.
   */
  parseTerm() {
    const start = this.peek();
    let expr = this.parseFactor();
    while (this.match(
      TokenType.STAR,
      TokenType.AT,
      TokenType.SLASH,
      TokenType.DOUBLESLASH,
      TokenType.PERCENT
    )) {
      const opToken = this.previous();
      let op;
      if (opToken.type === TokenType.STAR) {
        op = { nodeType: "Mult" };
      } else if (opToken.type === TokenType.AT) {
        op = { nodeType: "MatMult" };
      } else if (opToken.type === TokenType.SLASH) {
        op = { nodeType: "Div" };
      } else if (opToken.type === TokenType.DOUBLESLASH) {
        op = { nodeType: "FloorDiv" };
      } else {
        op = { nodeType: "Mod" };
      }
      const right = this.parseFactor();
      expr = {
        nodeType: "BinOp",
        left: expr,
        op,
        right,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    return expr;
  }
  /**
   * Parses a `factor`: an `await` expression, a unary `+`/`-`/`~` applied
   * (right-recursively) to another factor, or a power expression.
   * @returns The parsed expression.
   * @throws {ParseError} On malformed expression syntax.
   */
  parseFactor() {
    if (this.match(TokenType.AWAIT)) {
      const start = this.previous();
      const value = this.parseFactor();
      return {
        nodeType: "Await",
        value,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    if (this.match(TokenType.PLUS, TokenType.MINUS, TokenType.TILDE)) {
      const start = this.previous();
      let op;
      if (start.type === TokenType.PLUS) {
        op = { nodeType: "UAdd" };
      } else if (start.type === TokenType.MINUS) {
        op = { nodeType: "USub" };
      } else {
        op = { nodeType: "Invert" };
      }
      const operand = this.parseFactor();
      return {
        nodeType: "UnaryOp",
        op,
        operand,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    return this.parsePower();
  }
  /**
   * Parses a `power`: an atom-with-trailers, optionally raised to a
   * right-associative `**` exponent.
   * @returns The parsed expression, or a `BinOp`(`Pow`) node.
   * @throws {ParseError} On malformed expression syntax.
   */
  parsePower() {
    const start = this.peek();
    let expr = this.parseAtomWithTrailers();
    if (this.match(TokenType.DOUBLESTAR)) {
      const op = { nodeType: "Pow" };
      const right = this.parseFactor();
      expr = {
        nodeType: "BinOp",
        left: expr,
        op,
        right,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    return expr;
  }
  /**
   * Parses an atom followed by zero or more trailers: attribute access
   * (`.name`), subscription (`[...]`), or call (`(...)`).
   * @returns The parsed expression, wrapped in `Attribute`/`Subscript`/`Call` per trailer.
   * @throws {ParseError} On malformed expression syntax.
   */
  parseAtomWithTrailers() {
    const parenStart = this.check(TokenType.LPAR) ? this.peek() : null;
    const expr = this.parseAtom();
    let baseLineno = expr.lineno;
    let baseColOffset = expr.col_offset;
    if (parenStart) {
      baseLineno = parenStart.lineno;
      baseColOffset = parenStart.col_offset;
    }
    let result = expr;
    while (true) {
      if (this.match(TokenType.DOT)) {
        const attr = this.consume(
          TokenType.NAME,
          "Expected attribute name"
        ).value;
        result = {
          nodeType: "Attribute",
          value: result,
          attr,
          ctx: this.createLoad(),
          lineno: baseLineno,
          col_offset: baseColOffset || 0,
          end_lineno: this.previous().end_lineno,
          end_col_offset: this.previous().end_col_offset
        };
        baseLineno = result.lineno;
        baseColOffset = result.col_offset;
      } else if (this.match(TokenType.LSQB)) {
        const slice = this.parseSubscriptList();
        this.consume(TokenType.RSQB, "Expected ']'");
        result = {
          nodeType: "Subscript",
          value: result,
          slice,
          ctx: this.createLoad(),
          lineno: baseLineno,
          col_offset: baseColOffset || 0,
          end_lineno: this.previous().end_lineno,
          end_col_offset: this.previous().end_col_offset
        };
        baseLineno = result.lineno;
        baseColOffset = result.col_offset;
      } else if (this.match(TokenType.LPAR)) {
        const callParen = this.previous();
        const args = [];
        const keywords = [];
        let sawKeywordArg = false;
        let sawDoubleStarUnpack = false;
        if (!this.check(TokenType.RPAR)) {
          do {
            if (this.check(TokenType.RPAR)) break;
            if (this.check(TokenType.NAME) && this.checkNext(TokenType.EQUAL)) {
              const argStart = this.peek();
              const argName = this.advance().value;
              this.advance();
              const value = this.parseTest();
              keywords.push({
                nodeType: "Keyword",
                arg: argName,
                value,
                lineno: argStart.lineno,
                col_offset: argStart.col_offset,
                end_lineno: this.previous().end_lineno,
                end_col_offset: this.previous().end_col_offset
              });
              sawKeywordArg = true;
            } else if (this.check(TokenType.DOUBLESTAR)) {
              const argStart = this.peek();
              this.advance();
              const value = this.parseTest();
              keywords.push({
                nodeType: "Keyword",
                arg: void 0,
                value,
                lineno: argStart.lineno,
                col_offset: argStart.col_offset,
                end_lineno: this.previous().end_lineno,
                end_col_offset: this.previous().end_col_offset
              });
              sawDoubleStarUnpack = true;
            } else if (this.check(TokenType.STAR)) {
              if (sawDoubleStarUnpack) {
                throw this.error(
                  "iterable argument unpacking follows keyword argument unpacking"
                );
              }
              const argStart = this.peek();
              this.advance();
              const value = this.parseTest();
              args.push({
                nodeType: "Starred",
                value,
                ctx: this.createLoad(),
                lineno: argStart.lineno,
                col_offset: argStart.col_offset,
                end_lineno: this.previous().end_lineno,
                end_col_offset: this.previous().end_col_offset
              });
            } else {
              if (sawDoubleStarUnpack) {
                throw this.error(
                  "positional argument follows keyword argument unpacking"
                );
              }
              if (sawKeywordArg) {
                throw this.error(
                  "positional argument follows keyword argument"
                );
              }
              const arg = this.parseArgument(callParen);
              args.push(arg);
            }
          } while (this.match(TokenType.COMMA));
        }
        this.consume(TokenType.RPAR, "Expected ')' after arguments");
        const closeParen = this.previous();
        const soleArg = args.length === 1 && keywords.length === 0 ? args[0] : null;
        if (soleArg?.nodeType === "GeneratorExp" && soleArg.lineno === callParen.lineno && soleArg.col_offset === callParen.col_offset) {
          soleArg.end_lineno = closeParen.end_lineno;
          soleArg.end_col_offset = closeParen.end_col_offset;
        }
        result = {
          nodeType: "Call",
          func: result,
          args,
          keywords,
          lineno: baseLineno,
          col_offset: baseColOffset || 0,
          end_lineno: closeParen.end_lineno,
          end_col_offset: closeParen.end_col_offset
        };
        baseLineno = result.lineno;
        baseColOffset = result.col_offset;
      } else {
        break;
      }
    }
    return result;
  }
  /**
   * Parses an `atom`: the base case of the expression grammar \u2014 names,
   * numeric/string/f-string/boolean/`None`/ellipsis literals, parenthesized
   * expressions, tuples, list/dict/set displays and comprehensions, or
   * `yield`/`yield from`.
   * @returns The parsed atomic expression node.
   * @throws {ParseError} On malformed or unrecognized atom syntax.
   */
  parseAtom() {
    const start = this.peek();
    if (this.match(TokenType.YIELD)) {
      if (this.match(TokenType.FROM)) {
        const value = this.parseTest();
        return {
          nodeType: "YieldFrom",
          value,
          lineno: start.lineno,
          col_offset: start.col_offset,
          end_lineno: this.previous().end_lineno,
          end_col_offset: this.previous().end_col_offset
        };
      } else {
        let value;
        if (!this.check(TokenType.NEWLINE) && !this.check(TokenType.RPAR) && !this.check(TokenType.RSQB) && !this.check(TokenType.RBRACE) && !this.check(TokenType.COMMA) && !this.isAtEnd()) {
          value = this.parseTestListWithStar();
        }
        return {
          nodeType: "Yield",
          value,
          lineno: start.lineno,
          col_offset: start.col_offset,
          end_lineno: this.previous().end_lineno,
          end_col_offset: this.previous().end_col_offset
        };
      }
    }
    if (this.match(TokenType.NAME)) {
      const token = this.previous();
      return {
        nodeType: "Name",
        id: token.value,
        ctx: this.createLoad(),
        lineno: token.lineno,
        col_offset: token.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    if (this.match(TokenType.NUMBER)) {
      const token = this.previous();
      return {
        nodeType: "Constant",
        value: this.parseNumber(token.value),
        lineno: token.lineno,
        col_offset: token.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    if (this.check(TokenType.STRING)) {
      return this.parseConcatenatedStringLiteral();
    }
    if (this.match(TokenType.TRUE)) {
      const token = this.previous();
      return {
        nodeType: "Constant",
        value: true,
        lineno: token.lineno,
        col_offset: token.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    if (this.match(TokenType.FALSE)) {
      const token = this.previous();
      return {
        nodeType: "Constant",
        value: false,
        lineno: token.lineno,
        col_offset: token.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    if (this.match(TokenType.NONE)) {
      const token = this.previous();
      return {
        nodeType: "Constant",
        value: null,
        lineno: token.lineno,
        col_offset: token.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    if (this.match(TokenType.ELLIPSIS)) {
      const token = this.previous();
      return {
        nodeType: "Constant",
        value: "...",
        // Ellipsis representation
        lineno: token.lineno,
        col_offset: token.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    if (this.match(TokenType.LPAR)) {
      if (this.match(TokenType.RPAR)) {
        return {
          nodeType: "Tuple",
          elts: [],
          ctx: this.createLoad(),
          lineno: start.lineno,
          col_offset: start.col_offset,
          end_lineno: this.previous().end_lineno,
          end_col_offset: this.previous().end_col_offset
        };
      }
      const expr = this.parseTestOrStarred();
      const isAsyncGenerator = this.check(TokenType.ASYNC) && this.checkNext(TokenType.FOR);
      const isGenerator = this.check(TokenType.FOR) || isAsyncGenerator;
      if (isGenerator) {
        let generators;
        if (isAsyncGenerator) {
          this.advance();
          this.consume(TokenType.FOR, "Expected 'for' after async");
          const target = this.parseExprList();
          this.consume(TokenType.IN, "Expected 'in' in comprehension");
          const iter = this.parseOrTest();
          const ifs = [];
          while (this.match(TokenType.IF)) {
            ifs.push(this.parseOrTest());
          }
          const firstComprehension = {
            nodeType: "Comprehension",
            target,
            iter,
            ifs,
            is_async: 1
          };
          const additionalComprehensions = [];
          while (this.check(TokenType.FOR) || this.check(TokenType.ASYNC)) {
            let next_is_async = 0;
            if (this.check(TokenType.ASYNC)) {
              this.advance();
              next_is_async = 1;
            }
            if (!this.check(TokenType.FOR)) {
              break;
            }
            this.consume(TokenType.FOR, "Expected 'for' in comprehension");
            const nextTarget = this.parseExprList();
            this.consume(TokenType.IN, "Expected 'in' in comprehension");
            const nextIter = this.parseOrTest();
            const nextIfs = [];
            while (this.match(TokenType.IF)) {
              nextIfs.push(this.parseOrTest());
            }
            additionalComprehensions.push({
              nodeType: "Comprehension",
              target: nextTarget,
              iter: nextIter,
              ifs: nextIfs,
              is_async: next_is_async
            });
          }
          generators = [firstComprehension, ...additionalComprehensions];
        } else {
          this.advance();
          generators = this.parseComprehensionsAfterFor();
        }
        this.consume(TokenType.RPAR, "Expected ')' after generator expression");
        return {
          nodeType: "GeneratorExp",
          elt: expr,
          generators,
          lineno: start.lineno,
          col_offset: start.col_offset,
          end_lineno: this.previous().end_lineno,
          end_col_offset: this.previous().end_col_offset
        };
      }
      if (this.match(TokenType.COMMA)) {
        const elts = [expr];
        while (!this.check(TokenType.RPAR) && !this.isAtEnd()) {
          elts.push(this.parseTestOrStarred());
          if (!this.match(TokenType.COMMA)) break;
        }
        this.consume(TokenType.RPAR, "Expected ')' after tuple");
        return {
          nodeType: "Tuple",
          elts,
          ctx: this.createLoad(),
          lineno: start.lineno,
          col_offset: start.col_offset,
          end_lineno: this.previous().end_lineno,
          end_col_offset: this.previous().end_col_offset
        };
      }
      this.consume(TokenType.RPAR, "Expected ')' after expression");
      return expr;
    }
    if (this.match(TokenType.LSQB)) {
      return this.parseListOrListComp(start);
    }
    if (this.match(TokenType.LBRACE)) {
      return this.parseDictOrSetOrComp(start);
    }
    throw this.error("Unexpected token in expression");
  }
  // ==== Helper parsers ====
  /**
   * Parses a `suite`: either an indented block of statements following a
   * `:` and `NEWLINE`, or a single simple statement on the same line as
   * the `:`. When `includeComments` is enabled, standalone comments are
   * threaded into the returned list and inline comments are attached to
   * the preceding statement's `inlineComment`.
   * @returns The list of parsed statements (and comment nodes, if enabled).
   * @throws {ParseError} If the block is not properly indented/dedented.
   */
  parseSuite() {
    this.trailingSemicolonSuiteEnd = void 0;
    if (this.match(TokenType.NEWLINE)) {
      while (this.match(TokenType.NEWLINE)) {
      }
      if (!this.match(TokenType.INDENT)) {
        throw this.error("Expected indented block");
      }
      const stmts = [];
      while (!this.check(TokenType.DEDENT) && !this.isAtEnd()) {
        if (this.match(TokenType.NEWLINE)) {
          continue;
        }
        if (this.includeComments && this.pendingComments.length > 0) {
          stmts.push(...this.pendingComments);
          this.pendingComments = [];
        }
        const stmt = this.parseStatement();
        if (stmt) {
          stmts.push(stmt);
          if (this.includeComments && this.pendingComments.length > 0) {
            for (const comment of this.pendingComments) {
              if (comment.inline) {
                if (!stmt.inlineComment) {
                  stmt.inlineComment = comment;
                }
              } else {
                stmts.push(comment);
              }
            }
            this.pendingComments = [];
          }
        }
      }
      this.consume(TokenType.DEDENT, "Expected dedent to close block");
      return stmts;
    } else {
      const stmts = [];
      while (true) {
        const stmt = this.parseSmallStmt();
        if (stmt) stmts.push(stmt);
        if (!this.match(TokenType.SEMI)) break;
        if (this.check(TokenType.NEWLINE) || this.isAtEnd()) {
          const semi = this.previous();
          this.trailingSemicolonSuiteEnd = {
            lineno: semi.end_lineno,
            col_offset: semi.end_col_offset
          };
          break;
        }
      }
      if (!this.check(TokenType.NEWLINE) && !this.check(TokenType.DEDENT) && !this.isAtEnd()) {
        throw this.error("invalid syntax");
      }
      while (this.match(TokenType.NEWLINE)) {
      }
      return stmts;
    }
  }
  /**
   * Parses a `def`/`class`-style parameter list: positional-only args
   * (before `/`), regular args, `*args`/bare `*`, keyword-only args, and
   * `**kwargs`, each with optional annotations and defaults.
   * @returns The parsed `Arguments` node.
   * @throws {ParseError} On malformed parameter syntax.
   */
  parseParameters() {
    const posonlyargs = [];
    const args = [];
    let vararg;
    const kwonlyargs = [];
    const kw_defaults = [];
    let kwarg;
    const defaults = [];
    let seenStar = false;
    let seenSlash = false;
    let bareStarPending = false;
    let defaultSeen = false;
    if (!this.check(TokenType.RPAR)) {
      do {
        if (kwarg) {
          throw this.error("arguments cannot follow var-keyword argument");
        }
        if (this.match(TokenType.SLASH)) {
          if (seenStar) {
            throw this.error("/ must be ahead of *");
          }
          if (seenSlash) {
            throw this.error("/ may appear only once");
          }
          seenSlash = true;
          posonlyargs.push(...args);
          args.length = 0;
        } else if (this.match(TokenType.STAR)) {
          if (seenStar) {
            throw this.error("* argument may appear only once");
          }
          seenStar = true;
          bareStarPending = true;
          if (this.check(TokenType.NAME)) {
            bareStarPending = false;
            const nameToken = this.advance();
            const name = nameToken.value;
            let annotation;
            if (this.match(TokenType.COLON)) {
              annotation = this.parseTestOrStarred();
            }
            vararg = {
              nodeType: "Arg",
              arg: name,
              annotation,
              lineno: nameToken.lineno,
              col_offset: nameToken.col_offset,
              end_lineno: this.previous().end_lineno,
              end_col_offset: this.previous().end_col_offset
            };
          }
        } else if (this.match(TokenType.DOUBLESTAR)) {
          const nameToken = this.consume(
            TokenType.NAME,
            "Expected parameter name"
          );
          const name = nameToken.value;
          let annotation;
          if (this.match(TokenType.COLON)) {
            annotation = this.parseTestOrStarred();
          }
          kwarg = {
            nodeType: "Arg",
            arg: name,
            annotation,
            lineno: nameToken.lineno,
            col_offset: nameToken.col_offset,
            end_lineno: this.previous().end_lineno,
            end_col_offset: this.previous().end_col_offset
          };
        } else {
          const nameToken = this.consume(
            TokenType.NAME,
            "Expected parameter name"
          );
          const name = nameToken.value;
          let annotation;
          if (this.match(TokenType.COLON)) {
            annotation = this.parseTestOrStarred();
          }
          const argEndToken = this.previous();
          let defaultValue;
          if (this.match(TokenType.EQUAL)) {
            defaultValue = this.parseTest();
          }
          const arg = {
            nodeType: "Arg",
            arg: name,
            annotation,
            lineno: nameToken.lineno,
            col_offset: nameToken.col_offset,
            end_lineno: argEndToken.end_lineno,
            end_col_offset: argEndToken.end_col_offset
          };
          if (seenStar) {
            bareStarPending = false;
            kwonlyargs.push(arg);
            kw_defaults.push(defaultValue || null);
          } else {
            if (defaultValue) {
              defaultSeen = true;
            } else if (defaultSeen) {
              throw this.error(
                "parameter without a default follows parameter with a default"
              );
            }
            args.push(arg);
            if (defaultValue) {
              defaults.push(defaultValue);
            }
          }
        }
      } while (this.match(TokenType.COMMA) && !this.check(TokenType.RPAR));
    }
    if (bareStarPending) {
      throw this.error("named arguments must follow bare *");
    }
    return {
      nodeType: "Arguments",
      posonlyargs,
      args,
      vararg,
      kwonlyargs,
      kw_defaults,
      kwarg,
      defaults
    };
  }
  /**
   * Parses a `lambda`'s (unannotated) parameter list: positional-only args
   * (before `/`), regular args, `*args`/bare `*`, keyword-only args, and
   * `**kwargs`, each with an optional default (no annotations, since
   * lambda parameters can't be annotated).
   * @returns The parsed `Arguments` node.
   * @throws {ParseError} On malformed parameter syntax.
   */
  parseLambdaParameters() {
    const posonlyargs = [];
    const args = [];
    let vararg;
    const kwonlyargs = [];
    const kw_defaults = [];
    let kwarg;
    const defaults = [];
    let seenStar = false;
    let seenSlash = false;
    let bareStarPending = false;
    let defaultSeen = false;
    do {
      if (kwarg) {
        throw this.error("arguments cannot follow var-keyword argument");
      }
      if (this.match(TokenType.SLASH)) {
        if (seenStar) {
          throw this.error("/ must be ahead of *");
        }
        if (seenSlash) {
          throw this.error("/ may appear only once");
        }
        seenSlash = true;
        posonlyargs.push(...args);
        args.length = 0;
      } else if (this.match(TokenType.STAR)) {
        if (seenStar) {
          throw this.error("* argument may appear only once");
        }
        seenStar = true;
        bareStarPending = true;
        if (this.check(TokenType.NAME)) {
          bareStarPending = false;
          const nameToken = this.advance();
          vararg = {
            nodeType: "Arg",
            arg: nameToken.value,
            annotation: void 0,
            lineno: nameToken.lineno,
            col_offset: nameToken.col_offset,
            end_lineno: nameToken.end_lineno,
            end_col_offset: nameToken.end_col_offset
          };
        }
      } else if (this.match(TokenType.DOUBLESTAR)) {
        const nameToken = this.consume(
          TokenType.NAME,
          "Expected parameter name"
        );
        kwarg = {
          nodeType: "Arg",
          arg: nameToken.value,
          annotation: void 0,
          lineno: nameToken.lineno,
          col_offset: nameToken.col_offset,
          end_lineno: nameToken.end_lineno,
          end_col_offset: nameToken.end_col_offset
        };
      } else {
        const nameToken = this.consume(
          TokenType.NAME,
          "Expected parameter name"
        );
        let defaultValue;
        if (this.match(TokenType.EQUAL)) {
          defaultValue = this.parseTest();
        }
        const arg = {
          nodeType: "Arg",
          arg: nameToken.value,
          annotation: void 0,
          lineno: nameToken.lineno,
          col_offset: nameToken.col_offset,
          end_lineno: nameToken.end_lineno,
          end_col_offset: nameToken.end_col_offset
        };
        if (seenStar) {
          bareStarPending = false;
          kwonlyargs.push(arg);
          kw_defaults.push(defaultValue || null);
        } else {
          if (defaultValue) {
            defaultSeen = true;
          } else if (defaultSeen) {
            throw this.error(
              "parameter without a default follows parameter with a default"
            );
          }
          args.push(arg);
          if (defaultValue) {
            defaults.push(defaultValue);
          }
        }
      }
    } while (this.match(TokenType.COMMA) && !this.check(TokenType.COLON));
    if (bareStarPending) {
      throw this.error("named arguments must follow bare *");
    }
    return {
      nodeType: "Arguments",
      posonlyargs,
      args,
      vararg,
      kwonlyargs,
      kw_defaults,
      kwarg,
      defaults
    };
  }
  /**
   * Parses one `exprlist` element: `expr`, or `'*' expr` (a starred
   * target, e.g. the `*data` in `for label, *data in x:`).
   * @returns The parsed expression, or a `Starred` node.
   * @throws {ParseError} On malformed expression syntax.
   */
  parseExprOrStarred() {
    if (this.match(TokenType.STAR)) {
      const start = this.previous();
      const value = this.parseExpr();
      return {
        nodeType: "Starred",
        value,
        ctx: this.createLoad(),
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    return this.parseExpr();
  }
  /**
   * Parses an `exprlist` (the `for`/comprehension assignment-target form):
   * a single expr, or a comma-separated sequence collapsed into a `Tuple`,
   * stopping before a trailing `in`. Every `Name`/`Attribute`/`Subscript`/
   * `Starred`/`List`/`Tuple` in the result (recursively) is given `Store`
   * context, matching CPython's target semantics.
   * @returns The single expression, or a `Tuple` node.
   * @throws {ParseError} On malformed expression syntax.
   */
  parseExprList() {
    const start = this.peek();
    const expr = this.parseExprOrStarred();
    let result;
    if (this.match(TokenType.COMMA)) {
      const elts = [expr];
      if (!this.check(TokenType.IN)) {
        elts.push(this.parseExprOrStarred());
        while (this.match(TokenType.COMMA)) {
          if (this.check(TokenType.IN)) break;
          elts.push(this.parseExprOrStarred());
        }
      }
      result = {
        nodeType: "Tuple",
        elts,
        ctx: this.createStore(),
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    } else {
      result = expr;
    }
    this.setContext(result, this.createStore());
    return result;
  }
  /**
   * Parses a comma-separated list of subscripts inside `[...]`, collapsing
   * multiple entries into a `Tuple` (used for multi-dimensional indexing).
   * @returns The single subscript expression, or a `Tuple` node.
   * @throws {ParseError} On malformed subscript syntax.
   */
  parseSubscriptList() {
    const start = this.peek();
    const first = this.parseSubscript();
    if (this.match(TokenType.COMMA)) {
      const elts = [first];
      if (!this.check(TokenType.RSQB)) {
        elts.push(this.parseSubscript());
        while (this.match(TokenType.COMMA)) {
          if (this.check(TokenType.RSQB)) break;
          elts.push(this.parseSubscript());
        }
      }
      return {
        nodeType: "Tuple",
        elts,
        ctx: this.createLoad(),
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    return first;
  }
  /**
   * Parses a single subscript entry: a plain index expression, or a
   * `lower:upper:step` slice (any part may be omitted).
   * @returns The parsed index expression, or a `Slice` node.
   * @throws {ParseError} On malformed subscript syntax.
   */
  parseSubscript() {
    if (this.match(TokenType.COLON)) {
      const colon = this.previous();
      let upper;
      let step;
      if (!this.check(TokenType.COLON) && !this.check(TokenType.RSQB) && !this.check(TokenType.COMMA)) {
        upper = this.parseTest();
      }
      if (this.match(TokenType.COLON)) {
        if (!this.check(TokenType.RSQB) && !this.check(TokenType.COMMA)) {
          step = this.parseTest();
        }
      }
      return {
        nodeType: "Slice",
        lower: void 0,
        upper,
        step,
        lineno: colon.lineno,
        col_offset: colon.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    const firstStart = this.peek();
    const first = this.parseTestOrStarred();
    if (this.match(TokenType.COLON)) {
      let upper;
      let step;
      if (!this.check(TokenType.COLON) && !this.check(TokenType.RSQB) && !this.check(TokenType.COMMA)) {
        upper = this.parseTest();
      }
      if (this.match(TokenType.COLON)) {
        if (!this.check(TokenType.RSQB) && !this.check(TokenType.COMMA)) {
          step = this.parseTest();
        }
      }
      return {
        nodeType: "Slice",
        lower: first,
        upper,
        step,
        lineno: firstStart.lineno,
        col_offset: firstStart.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    return first;
  }
  /**
   * Parses the contents of a `[...]` display after the opening bracket has
   * been consumed: an empty list, a list comprehension, or a regular
   * (possibly starred) element list.
   * @param start Token of the already-consumed `[`, used for node position.
   * @returns The parsed `List` or `ListComp` node.
   * @throws {ParseError} On malformed list syntax.
   */
  parseListOrListComp(start) {
    if (this.match(TokenType.RSQB)) {
      return {
        nodeType: "List",
        elts: [],
        ctx: this.createLoad(),
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    const first = this.parseTestOrStarred();
    if (this.check(TokenType.FOR) || this.check(TokenType.ASYNC)) {
      if (first.nodeType === "Starred") {
        throw this.error("iterable unpacking cannot be used in comprehension");
      }
      const generators = this.parseComprehensions();
      this.consume(TokenType.RSQB, "Expected ']' after list comprehension");
      return {
        nodeType: "ListComp",
        elt: first,
        generators,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    const elts = [first];
    while (this.match(TokenType.COMMA)) {
      if (this.check(TokenType.RSQB)) break;
      elts.push(this.parseTestOrStarred());
    }
    this.consume(TokenType.RSQB, "Expected ']' after list");
    return {
      nodeType: "List",
      elts,
      ctx: this.createLoad(),
      lineno: start.lineno,
      col_offset: start.col_offset,
      end_lineno: this.previous().end_lineno,
      end_col_offset: this.previous().end_col_offset
    };
  }
  /**
   * Parses the contents of a `{...}` display after the opening brace has
   * been consumed: an empty dict, a dict/dict-comprehension (`key: value`),
   * or a set/set-comprehension.
   * @param start Token of the already-consumed `{`, used for node position.
   * @returns The parsed `Dict`, `DictComp`, `Set`, or `SetComp` node.
   * @throws {ParseError} On malformed dict/set syntax.
   */
  parseDictOrSetOrComp(start) {
    if (this.match(TokenType.RBRACE)) {
      return {
        nodeType: "Dict",
        keys: [],
        values: [],
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    if (this.match(TokenType.DOUBLESTAR)) {
      const firstValue = this.parseOrExpr();
      const keys = [null];
      const values = [firstValue];
      while (this.match(TokenType.COMMA)) {
        if (this.check(TokenType.RBRACE)) break;
        if (this.match(TokenType.DOUBLESTAR)) {
          keys.push(null);
          values.push(this.parseOrExpr());
        } else {
          keys.push(this.parseTest());
          this.consume(TokenType.COLON, "Expected ':' in dictionary");
          values.push(this.parseTest());
        }
      }
      this.consume(TokenType.RBRACE, "Expected '}' after dictionary");
      return {
        nodeType: "Dict",
        keys,
        values,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    if (this.check(TokenType.STAR)) {
      const elts = [this.parseTestOrStarred()];
      while (this.match(TokenType.COMMA)) {
        if (this.check(TokenType.RBRACE)) break;
        elts.push(this.parseTestOrStarred());
      }
      this.consume(TokenType.RBRACE, "Expected '}' after set");
      return {
        nodeType: "Set",
        elts,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    const first = this.parseTest();
    if (this.match(TokenType.COLON)) {
      const firstValue = this.parseTest();
      if (this.match(TokenType.FOR)) {
        const generators = this.parseComprehensionsAfterFor();
        this.consume(TokenType.RBRACE, "Expected '}' after dict comprehension");
        return {
          nodeType: "DictComp",
          key: first,
          value: firstValue,
          generators,
          lineno: start.lineno,
          col_offset: start.col_offset,
          end_lineno: this.previous().end_lineno,
          end_col_offset: this.previous().end_col_offset
        };
      }
      const keys = [first];
      const values = [firstValue];
      while (this.match(TokenType.COMMA)) {
        if (this.check(TokenType.RBRACE)) break;
        if (this.match(TokenType.DOUBLESTAR)) {
          keys.push(null);
          values.push(this.parseOrExpr());
        } else {
          keys.push(this.parseTest());
          this.consume(TokenType.COLON, "Expected ':' in dictionary");
          values.push(this.parseTest());
        }
      }
      this.consume(TokenType.RBRACE, "Expected '}' after dictionary");
      return {
        nodeType: "Dict",
        keys,
        values,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    } else {
      if (this.match(TokenType.FOR)) {
        const generators = this.parseComprehensionsAfterFor();
        this.consume(TokenType.RBRACE, "Expected '}' after set comprehension");
        return {
          nodeType: "SetComp",
          elt: first,
          generators,
          lineno: start.lineno,
          col_offset: start.col_offset,
          end_lineno: this.previous().end_lineno,
          end_col_offset: this.previous().end_col_offset
        };
      }
      const elts = [first];
      while (this.match(TokenType.COMMA)) {
        if (this.check(TokenType.RBRACE)) break;
        elts.push(this.parseTestOrStarred());
      }
      this.consume(TokenType.RBRACE, "Expected '}' after set");
      return {
        nodeType: "Set",
        elts,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
  }
  /**
   * Parses a sequence of `[async] for ... in ... [if ...]` comprehension
   * clauses, used when the leading `for` has not yet been consumed
   * (e.g. list/generator comprehensions).
   * @returns The parsed comprehension clauses, in source order.
   * @throws {ParseError} On malformed comprehension syntax.
   */
  parseComprehensions() {
    const comprehensions = [];
    do {
      let is_async = 0;
      if (this.check(TokenType.ASYNC)) {
        this.advance();
        is_async = 1;
      }
      if (!this.check(TokenType.FOR)) {
        break;
      }
      this.consume(TokenType.FOR, "Expected 'for' in comprehension");
      const target = this.parseExprList();
      this.consume(TokenType.IN, "Expected 'in' in comprehension");
      const iter = this.parseOrTest();
      const ifs = [];
      while (this.match(TokenType.IF)) {
        ifs.push(this.parseOrTest());
      }
      comprehensions.push({
        nodeType: "Comprehension",
        target,
        iter,
        ifs,
        is_async
      });
    } while (this.check(TokenType.FOR) || this.check(TokenType.ASYNC));
    return comprehensions;
  }
  /**
   * Parses a sequence of comprehension clauses when the leading `for`
   * keyword of the first clause has already been consumed by the caller
   * (e.g. dict/set comprehensions).
   * @returns The parsed comprehension clauses, in source order.
   * @throws {ParseError} On malformed comprehension syntax.
   */
  parseComprehensionsAfterFor() {
    const comprehensions = [];
    let is_async = 0;
    const target = this.parseExprList();
    this.consume(TokenType.IN, "Expected 'in' in comprehension");
    const iter = this.parseOrTest();
    const ifs = [];
    while (this.match(TokenType.IF)) {
      ifs.push(this.parseOrTest());
    }
    comprehensions.push({
      nodeType: "Comprehension",
      target,
      iter,
      ifs,
      is_async
    });
    while (this.check(TokenType.FOR) || this.check(TokenType.ASYNC)) {
      is_async = 0;
      if (this.check(TokenType.ASYNC)) {
        this.advance();
        is_async = 1;
      }
      if (!this.check(TokenType.FOR)) {
        break;
      }
      this.consume(TokenType.FOR, "Expected 'for' in comprehension");
      const target2 = this.parseExprList();
      this.consume(TokenType.IN, "Expected 'in' in comprehension");
      const iter2 = this.parseOrTest();
      const ifs2 = [];
      while (this.match(TokenType.IF)) {
        ifs2.push(this.parseOrTest());
      }
      comprehensions.push({
        nodeType: "Comprehension",
        target: target2,
        iter: iter2,
        ifs: ifs2,
        is_async
      });
    }
    return comprehensions;
  }
  // ==== Utility methods ====
  /**
   * Reports whether the current token is an augmented-assignment operator
   * (e.g. `+=`, `-=`, `**=`) without consuming it.
   * @returns `true` if the current token is an augmented-assignment operator.
   */
  matchAugAssign() {
    return this.check(TokenType.PLUSEQUAL) || this.check(TokenType.MINEQUAL) || this.check(TokenType.STAREQUAL) || this.check(TokenType.SLASHEQUAL) || this.check(TokenType.PERCENTEQUAL) || this.check(TokenType.AMPEREQUAL) || this.check(TokenType.VBAREQUAL) || this.check(TokenType.CIRCUMFLEXEQUAL) || this.check(TokenType.LEFTSHIFTEQUAL) || this.check(TokenType.RIGHTSHIFTEQUAL) || this.check(TokenType.DOUBLESTAREQUAL) || this.check(TokenType.DOUBLESLASHEQUAL) || this.check(TokenType.ATEQUAL);
  }
  /**
   * Consumes the current augmented-assignment token and maps it to its
   * underlying binary operator node (e.g. `+=` -> `Add`). Only called
   * (via {@link matchAugAssign}) once the current token is already
   * confirmed to be one of these, so every branch below is reachable.
   * @returns The corresponding `OperatorNode`.
   */
  parseAugAssignOp() {
    const token = this.advance();
    if (token.type === TokenType.PLUSEQUAL) return { nodeType: "Add" };
    if (token.type === TokenType.MINEQUAL) return { nodeType: "Sub" };
    if (token.type === TokenType.STAREQUAL) return { nodeType: "Mult" };
    if (token.type === TokenType.SLASHEQUAL) return { nodeType: "Div" };
    if (token.type === TokenType.PERCENTEQUAL) return { nodeType: "Mod" };
    if (token.type === TokenType.AMPEREQUAL) return { nodeType: "BitAnd" };
    if (token.type === TokenType.VBAREQUAL) return { nodeType: "BitOr" };
    if (token.type === TokenType.CIRCUMFLEXEQUAL) {
      return { nodeType: "BitXor" };
    }
    if (token.type === TokenType.LEFTSHIFTEQUAL) {
      return { nodeType: "LShift" };
    }
    if (token.type === TokenType.RIGHTSHIFTEQUAL) {
      return { nodeType: "RShift" };
    }
    if (token.type === TokenType.DOUBLESTAREQUAL) {
      return { nodeType: "Pow" };
    }
    if (token.type === TokenType.DOUBLESLASHEQUAL) {
      return { nodeType: "FloorDiv" };
    }
    return { nodeType: "MatMult" };
  }
  /**
   * Reports whether the current token(s) start a comparison operator
   * (`<`, `>`, `==`, `>=`, `<=`, `!=`, `in`, `is`, `not in`, `is not`)
   * without consuming them.
   * @returns `true` if the current position begins a comparison operator.
   */
  matchComparison() {
    return this.check(TokenType.LESS) || this.check(TokenType.GREATER) || this.check(TokenType.EQEQUAL) || this.check(TokenType.GREATEREQUAL) || this.check(TokenType.LESSEQUAL) || this.check(TokenType.NOTEQUAL) || this.check(TokenType.IN) || this.check(TokenType.IS) || this.check(TokenType.NOT) && this.checkNext(TokenType.IN);
  }
  /**
   * Consumes one comparison operator (including the two-token `not in`
   * and `is not` forms) and returns its AST node. Only called (via
   * {@link matchComparison}) once the current token is already confirmed
   * to start a comparison operator, so every branch below is reachable.
   * @returns The corresponding `CmpOpNode`.
   */
  parseCompOp() {
    if (this.match(TokenType.LESS)) return { nodeType: "Lt" };
    if (this.match(TokenType.GREATER)) return { nodeType: "Gt" };
    if (this.match(TokenType.EQEQUAL)) return { nodeType: "Eq" };
    if (this.match(TokenType.GREATEREQUAL)) return { nodeType: "GtE" };
    if (this.match(TokenType.LESSEQUAL)) return { nodeType: "LtE" };
    if (this.match(TokenType.NOTEQUAL)) return { nodeType: "NotEq" };
    if (this.match(TokenType.IN)) return { nodeType: "In" };
    if (this.match(TokenType.IS)) {
      if (this.match(TokenType.NOT)) {
        return { nodeType: "IsNot" };
      }
      return { nodeType: "Is" };
    }
    this.consume(TokenType.NOT, "Expected comparison operator");
    this.consume(TokenType.IN, "Expected 'in' after 'not'");
    return { nodeType: "NotIn" };
  }
  /**
   * Determines whether an annotated-assignment target is a "simple" name
   * target per the `AnnAssign.simple` flag in the Python AST (as opposed
   * to an attribute, subscript, or parenthesized name).
   * @param expr The assignment target expression.
   * @returns `true` if `expr` is a bare `Name` node.
   */
  isSimpleTarget(expr) {
    return expr.nodeType === "Name";
  }
  /** Creates a `Load` expression-context node. */
  createLoad() {
    return { nodeType: "Load" };
  }
  /** Creates a `Store` expression-context node. */
  createStore() {
    return { nodeType: "Store" };
  }
  /** Creates a `Del` expression-context node. */
  createDel() {
    return { nodeType: "Del" };
  }
  /**
   * Recursively rewrites the `ctx` of a target expression and its nested
   * elements to `ctx`, mirroring CPython's `set_context`. Assignment/`for`/
   * `with`/comprehension targets are parsed with the same expression
   * grammar as any other expression (which defaults every `Name` etc. to
   * `Load`), so this pass corrects them in place once the surrounding
   * construct (`Store` for a target, `Del` for `del`) is known.
   * @param expr The target expression (or one of its nested elements).
   * @param ctx The context to assign.
   */
  setContext(expr, ctx) {
    switch (expr.nodeType) {
      case "Name":
      case "Attribute":
      case "Subscript":
        expr.ctx = ctx;
        break;
      case "Starred":
        expr.ctx = ctx;
        this.setContext(expr.value, ctx);
        break;
      case "List":
      case "Tuple":
        expr.ctx = ctx;
        for (const elt of expr.elts) {
          this.setContext(elt, ctx);
        }
        break;
    }
  }
  /**
   * Converts a raw numeric literal token value to a JS `number`, handling
   * hex (`0x`), octal (`0o`), binary (`0b`), float, and decimal-int forms.
   * A trailing `j`/`J` (imaginary literal, e.g. `4j`, `1.5e3j`) instead
   * yields a {@link PyComplex} with that magnitude as its imaginary part,
   * matching CPython's `complex` literal semantics. Integer literals
   * (any base) that don't fit in a safe JS number \u2014 Python `int`s are
   * arbitrary-precision \u2014 yield a `bigint` instead of silently
   * overflowing to `Infinity`.
   * @param value The raw token text of the numeric literal.
   * @returns The parsed numeric value, a `bigint` for an integer literal
   *   too large for a safe `number`, or a {@link PyComplex} for imaginary
   *   literals.
   */
  parseNumber(value) {
    if (value.endsWith("j") || value.endsWith("J")) {
      return new PyComplex(0, parseFloat(value.slice(0, -1)));
    }
    if (value.startsWith("0x") || value.startsWith("0X") || value.startsWith("0o") || value.startsWith("0O") || value.startsWith("0b") || value.startsWith("0B")) {
      const big2 = BigInt(value);
      return big2 >= MIN_SAFE_BIGINT && big2 <= MAX_SAFE_BIGINT ? Number(big2) : big2;
    }
    if (value.includes(".") || value.includes("e") || value.includes("E")) {
      return parseFloat(value);
    }
    const big = BigInt(value);
    return big >= MIN_SAFE_BIGINT && big <= MAX_SAFE_BIGINT ? Number(big) : big;
  }
  /**
   * Converts a raw string literal token value to its decoded string
   * content: strips the prefix (`f`/`r`/`b`/`u`) and surrounding quotes
   * (single or triple), and resolves basic escape sequences unless the
   * literal is raw (`r`-prefixed).
   * @param value The raw token text of the string literal, including prefix and quotes.
   * @returns The decoded string content.
   */
  parseString(value) {
    let prefix = "";
    let actualValue = value;
    const prefixMatch = value.match(/^([fFrRbBuUtT]+)/);
    if (prefixMatch) {
      prefix = prefixMatch[1].toLowerCase();
      actualValue = value.slice(prefix.length);
    }
    let content = actualValue.slice(1, -1);
    if (actualValue.startsWith('"""') || actualValue.startsWith("'''")) {
      content = actualValue.slice(3, -3);
    }
    if (prefix.includes("r")) {
      return content;
    }
    return this.decodeEscapes(content, prefix.includes("b"));
  }
  /**
   * Decodes backslash escape sequences in a non-raw string/bytes literal's
   * content, matching CPython's escape table: `\\`, `\'`, `\"`, `\a`,
   * `\b`, `\f`, `\n`, `\r`, `\t`, `\v`, a trailing `\<newline>` line
   * continuation (dropped entirely), up to 3 octal digits (`\ooo`), and
   * exactly 2 hex digits (`\xhh`). String literals (`isBytes: false`)
   * additionally decode `\uxxxx` (4 hex digits) and `\Uxxxxxxxx` (8 hex
   * digits); those two, along with `\N{...}` named escapes, aren't
   * recognized in bytes literals and are left as literal text there,
   * matching CPython. `\N{...}` is left as literal text for str literals
   * too \u2014 resolving a Unicode character name requires a Unicode name
   * database this library doesn't carry. Any other backslash sequence is
   * kept as-is (backslash plus the following character), matching
   * CPython's handling of unrecognized escapes.
   * @param content The literal's content, quotes and prefix already stripped.
   * @param isBytes Whether this is a bytes literal (`b"..."`) rather than a str literal.
   * @returns The decoded content.
   */
  decodeEscapes(content, isBytes) {
    let result = "";
    let i = 0;
    const len = content.length;
    while (i < len) {
      const ch = content[i];
      if (ch !== "\\" || i === len - 1) {
        result += ch;
        i++;
        continue;
      }
      const next = content[i + 1];
      switch (next) {
        case "\n":
          i += 2;
          continue;
        case "\\":
        case "'":
        case '"':
          result += next;
          i += 2;
          continue;
        case "a":
          result += "\x07";
          i += 2;
          continue;
        case "b":
          result += "\b";
          i += 2;
          continue;
        case "f":
          result += "\f";
          i += 2;
          continue;
        case "n":
          result += "\n";
          i += 2;
          continue;
        case "r":
          result += "\r";
          i += 2;
          continue;
        case "t":
          result += "	";
          i += 2;
          continue;
        case "v":
          result += "\v";
          i += 2;
          continue;
        case "x": {
          const hex = content.slice(i + 2, i + 4);
          if (/^[0-9a-fA-F]{2}$/.test(hex)) {
            result += String.fromCharCode(parseInt(hex, 16));
            i += 4;
          } else {
            result += ch + next;
            i += 2;
          }
          continue;
        }
      }
      if (next >= "0" && next <= "7") {
        let digits = next;
        while (digits.length < 3 && content[i + 1 + digits.length] >= "0" && content[i + 1 + digits.length] <= "7") {
          digits += content[i + 1 + digits.length];
        }
        result += String.fromCharCode(parseInt(digits, 8) & 255);
        i += 1 + digits.length;
        continue;
      }
      if (!isBytes && next === "u") {
        const hex = content.slice(i + 2, i + 6);
        if (/^[0-9a-fA-F]{4}$/.test(hex)) {
          result += String.fromCharCode(parseInt(hex, 16));
          i += 6;
          continue;
        }
      }
      if (!isBytes && next === "U") {
        const hex = content.slice(i + 2, i + 10);
        if (/^[0-9a-fA-F]{8}$/.test(hex)) {
          result += String.fromCodePoint(parseInt(hex, 16));
          i += 10;
          continue;
        }
      }
      if (!isBytes && next === "N" && content[i + 2] === "{") {
        const end = content.indexOf("}", i + 3);
        if (end !== -1) {
          result += content.slice(i, end + 1);
          i = end + 1;
          continue;
        }
      }
      result += ch + next;
      i += 2;
    }
    return result;
  }
  /**
   * Determines the original prefix + quote style (e.g. `f"`, `'''`) of a
   * raw string/f-string token, for round-tripping through the unparser.
   * The lexer only ever emits `STRING` tokens shaped as `<prefix><quote>
   * ...<quote>`, with the quote character immediately following the
   * prefix, so one of these cases always applies.
   * @param tokenValue The raw token text, including prefix and quotes.
   * @returns The prefix concatenated with its quote characters.
   */
  getStringQuoteStyle(tokenValue) {
    const [, prefix] = tokenValue.match(/^([fFrRbBuUtT]*)/);
    const withoutPrefix = tokenValue.slice(prefix.length);
    if (withoutPrefix.startsWith('"""')) {
      return `${prefix}"""`;
    }
    if (withoutPrefix.startsWith("'''")) {
      return `${prefix}'''`;
    }
    if (withoutPrefix.startsWith('"')) {
      return `${prefix}"`;
    }
    return `${prefix}'`;
  }
  /**
   * Computes a plain string `Constant`'s real CPython `kind`: `"u"` for a
   * `u"..."`/`U"..."` literal, `undefined` for everything else. CPython's
   * `ast.Constant.kind` never holds anything else (no `r`/`b`/quote-style
   * info) \u2014 that richer info is round-tripping-only and lives in the
   * node's `quote_style` field instead (a py-ast extension, not part of
   * CPython's `ast`).
   * @param quoteStyle The token's prefix+quote text, as returned by {@link getStringQuoteStyle}.
   * @returns `"u"` or `undefined`.
   */
  cpythonStringKind(quoteStyle) {
    return /^[uU]/.test(quoteStyle) ? "u" : void 0;
  }
  /**
   * Determines whether a string token's prefix marks it as an f-string or
   * a t-string (PEP 750 template string), regardless of prefix letter
   * order or an accompanying `r` (raw) marker (e.g. `f`, `rf`, `fr`, `t`,
   * `tr`, `rt`). CPython rejects mixing `f`/`t` in a single prefix, so at
   * most one of the two can appear.
   * @param tokenValue The raw token text, including prefix and quotes.
   * @returns `"f"`, `"t"`, or `null` if the token is a plain/raw/bytes string.
   */
  getLiteralKind(tokenValue) {
    const [, prefix] = tokenValue.match(/^([fFrRbBuUtT]*)/);
    const lowerPrefix = prefix.toLowerCase();
    if (lowerPrefix.includes("f")) return "f";
    if (lowerPrefix.includes("t")) return "t";
    return null;
  }
  /**
   * Parses one or more adjacent `STRING` tokens (Python's implicit string
   * literal concatenation, e.g. `"a" "b"` or `f"x" "y"`) as a single
   * expression. Plain string tokens fold into one `Constant`; if any token
   * is an f-string, the result is a single `JoinedStr` with adjacent
   * literal parts merged; if any token is a t-string, the result is a
   * single `TemplateStr` the same way \u2014 matching CPython's `ast` output.
   * CPython doesn't allow mixing f-strings/t-strings with each other or
   * with plain strings in the same concatenation, so this throws in that
   * case too.
   * @returns A `Constant` (all-plain case), `JoinedStr` (any f-string present), or `TemplateStr` (any t-string present) node.
   * @throws {Error} If an f-string/t-string expression is malformed, or if f-strings/t-strings/plain strings are mixed in one concatenation.
   */
  /**
   * Picks the `quote_style` for a merged (implicitly-concatenated)
   * string/bytes/f-string/t-string literal, downgrading `preferred` from
   * raw to non-raw when that wouldn't safely represent every part.
   *
   * Concatenated parts can mix raw (`rb"..."`) and non-raw (`b"..."`)
   * literals, or raw parts with different quote characters (`r"...'..."
   * r'..."..."'`). A raw part's text is verbatim source (backslashes
   * inert, whatever quote char isn't its own delimiter appears
   * unescaped); a non-raw part's text is already escape-decoded (e.g. a
   * real control character from `\n`). Writing the *merged* text back
   * out under one raw quote style is only safe when *every* part was raw
   * *and* used the same quote character \u2014 otherwise a literal quote char
   * from one part (never escaped, since it was raw) could prematurely
   * close the merged literal, or a non-raw part's already-decoded content
   * would be written back completely unescaped. Falling back to non-raw
   * lets normal escaping handle the merged value safely regardless of
   * what's inside, since every part's contribution is escaped uniformly
   * at unparse time (see `escapeString`/`escapeInterpolatedStringLiteral`).
   * @param parts The concatenation's original parts, each carrying its own `quote_style`.
   * @param preferred The quote style that would otherwise be used for the merge.
   * @returns `preferred`, or the same style with any `r`/`R` stripped.
   */
  safeConcatenatedQuoteStyle(parts, preferred) {
    const bareQuote = (preferred ?? "").replace(/^[a-zA-Z]*/, "");
    const safeToKeepRaw = parts.every((part) => {
      const style = part.quote_style ?? "";
      return /^[a-zA-Z]*r/i.test(style) && style.endsWith(bareQuote);
    });
    if (safeToKeepRaw || preferred === void 0) {
      return preferred;
    }
    return preferred.replace(/[rR]/g, "");
  }
  parseConcatenatedStringLiteral() {
    const start = this.peek();
    const parts = [];
    let anyFString = false;
    let anyTemplateStr = false;
    while (this.match(TokenType.STRING)) {
      const token = this.previous();
      const kind = this.getLiteralKind(token.value);
      if (kind === "f") {
        anyFString = true;
        parts.push(this.parseFString(token));
      } else if (kind === "t") {
        anyTemplateStr = true;
        parts.push(this.parseTemplateStr(token));
      } else {
        const quoteStyle = this.getStringQuoteStyle(token.value);
        const constant = {
          nodeType: "Constant",
          value: this.parseString(token.value),
          kind: this.cpythonStringKind(quoteStyle),
          quote_style: quoteStyle,
          lineno: token.lineno,
          col_offset: token.col_offset,
          end_lineno: this.previous().end_lineno,
          end_col_offset: this.previous().end_col_offset
        };
        parts.push(constant);
      }
    }
    if (anyFString && anyTemplateStr) {
      throw new Error("cannot mix f-string literals with t-string literals");
    }
    if (anyTemplateStr && parts.some((part) => part.nodeType === "Constant")) {
      throw new Error(
        "cannot mix t-string literals with string or bytes literals"
      );
    }
    if (parts.length === 1) {
      return parts[0];
    }
    if (!anyFString && !anyTemplateStr) {
      const combined = parts.map((part) => part.value).join("");
      const mergedQuoteStyle2 = this.safeConcatenatedQuoteStyle(
        parts,
        parts[0].quote_style
      );
      const combinedConstant = {
        nodeType: "Constant",
        value: combined,
        kind: parts[0].kind,
        quote_style: mergedQuoteStyle2,
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
      return combinedConstant;
    }
    const joinedNodeType = anyTemplateStr ? "TemplateStr" : "JoinedStr";
    const values = [];
    for (const part of parts) {
      if (part.nodeType === joinedNodeType) {
        values.push(...part.values);
      } else {
        values.push(part);
      }
    }
    const merged = [];
    for (const value of values) {
      const last = merged[merged.length - 1];
      if (last?.nodeType === "Constant" && value.nodeType === "Constant" && typeof last.value === "string" && typeof value.value === "string") {
        last.value += value.value;
        last.end_lineno = value.end_lineno;
        last.end_col_offset = value.end_col_offset;
      } else {
        merged.push(value);
      }
    }
    const lastPart = parts[parts.length - 1];
    const stylePart = parts.find((part) => part.nodeType === joinedNodeType) ?? parts[0];
    const mergedQuoteStyle = this.safeConcatenatedQuoteStyle(
      parts,
      stylePart.quote_style
    );
    const mergedNode = {
      nodeType: joinedNodeType,
      values: merged,
      quote_style: mergedQuoteStyle,
      lineno: start.lineno,
      col_offset: start.col_offset,
      end_lineno: lastPart.end_lineno,
      end_col_offset: lastPart.end_col_offset
    };
    return mergedNode;
  }
  /**
   * Strips an f-string/t-string token's prefix and surrounding quotes,
   * returning its raw (still-escaped) body text along with the prefix +
   * quote style (e.g. `f"`, `tr'''`) used both to size the strip and to
   * round-trip through the unparser.
   * @param token The f-string/t-string token, including its quotes and prefix.
   * @returns The unquoted body text and the original quote style.
   */
  stripInterpolatedStringToken(token) {
    const quoteStyle = this.getStringQuoteStyle(token.value);
    const isTripleQuote = quoteStyle.endsWith('"""') || quoteStyle.endsWith("'''");
    const closingLength = isTripleQuote ? 3 : 1;
    const content = token.value.slice(
      quoteStyle.length,
      token.value.length - closingLength
    );
    return { content, quoteStyle, closingLength };
  }
  /**
   * Parses an f-string token into a `JoinedStr` node: splits the content
   * into literal text segments (`Constant` nodes) and `{expr}` segments
   * (delegated to {@link parseExpressionInInterpolatedString}), tracking brace/quote
   * nesting so expressions containing strings or nested f-strings are
   * handled correctly.
   * @param token The f-string token, including its quotes and prefix (e.g. `f`/`rf`/`fr`).
   * @returns A `JoinedStr` node containing the interleaved literal and formatted-value parts.
   * @throws {Error} If an f-string expression is malformed.
   */
  parseFString(token) {
    const { content, quoteStyle, closingLength } = this.stripInterpolatedStringToken(token);
    const startPos = {
      lineno: token.lineno,
      col_offset: token.col_offset + quoteStyle.length
    };
    const isRaw = /r/i.test(quoteStyle);
    const values = this.scanFStringSegments(content, token, startPos, isRaw);
    const end = this.advancePosition(startPos, content);
    const joinedStr = {
      nodeType: "JoinedStr",
      values,
      quote_style: quoteStyle,
      lineno: token.lineno,
      col_offset: token.col_offset,
      end_lineno: end.lineno,
      end_col_offset: end.col_offset + closingLength
    };
    return joinedStr;
  }
  /**
   * Parses a t-string (PEP 750 template string) token into a `TemplateStr`
   * node, mirroring {@link parseFString} but producing `Interpolation`
   * fields (via {@link scanTemplateStrSegments}) instead of
   * `FormattedValue` fields.
   * @param token The t-string token, including its quotes and prefix (e.g. `t`/`rt`/`tr`).
   * @returns A `TemplateStr` node containing the interleaved literal and interpolation parts.
   * @throws {Error} If a t-string expression is malformed.
   */
  parseTemplateStr(token) {
    const { content, quoteStyle, closingLength } = this.stripInterpolatedStringToken(token);
    const startPos = {
      lineno: token.lineno,
      col_offset: token.col_offset + quoteStyle.length
    };
    const isRaw = /r/i.test(quoteStyle);
    const values = this.scanTemplateStrSegments(
      content,
      token,
      startPos,
      isRaw
    );
    const end = this.advancePosition(startPos, content);
    const templateStr = {
      nodeType: "TemplateStr",
      values,
      quote_style: quoteStyle,
      lineno: token.lineno,
      col_offset: token.col_offset,
      end_lineno: end.lineno,
      end_col_offset: end.col_offset + closingLength
    };
    return templateStr;
  }
  /**
   * Scans f-string-style content (an f-string's own body, a `FormattedValue`/
   * `Interpolation`'s format spec text, or a t-string's own body \u2014 they all
   * follow the same literal/`{expr}` interleaving rules and can nest further
   * `{expr}` segments) into a `JoinedStr`/`TemplateStr`'s `values` array,
   * delegating each `{expr}` segment to `buildField`. Positions are tracked
   * incrementally from `startPos` (rather than via a fixed offset from the
   * f-string token) so embedded newlines in multi-line f-strings/t-strings
   * advance `lineno` correctly, matching CPython.
   * @param content The unquoted body, or format-spec text, to scan.
   * @param token The originating f-string/t-string token, used for error position only.
   * @param startPos The real source position of `content[0]`.
   * @param buildField Builds the `{expr}` segment's node(s) from its raw
   * expression text and its real source span: normally a single
   * `FormattedValue`/`Interpolation`, or `[literalConstant, field]` for a
   * self-documenting `{expr=}` segment (PEP 501/572), whose literal `expr=`
   * text renders as a `Constant` immediately before the field.
   * @returns The interleaved `Constant`/field nodes.
   */
  scanInterleavedSegments(content, token, startPos, isRaw, buildField) {
    const values = [];
    let i = 0;
    let literalStart = 0;
    let pos = startPos;
    const pushValue = (value) => {
      const last = values[values.length - 1];
      if (last?.nodeType === "Constant" && value.nodeType === "Constant" && typeof last.value === "string" && typeof value.value === "string") {
        last.value += value.value;
        last.end_lineno = value.end_lineno;
        last.end_col_offset = value.end_col_offset;
        return;
      }
      values.push(value);
    };
    const flushLiteral = (end) => {
      if (end <= literalStart) return;
      const literalText = content.slice(literalStart, end);
      const segStart = pos;
      pos = this.advancePosition(pos, literalText);
      const decoded = isRaw ? literalText : this.decodeEscapes(literalText, false);
      const value = this.decodeDoubledBraces(decoded);
      if (value.length === 0) return;
      pushValue({
        nodeType: "Constant",
        value,
        lineno: segStart.lineno,
        col_offset: segStart.col_offset,
        end_lineno: pos.lineno,
        end_col_offset: pos.col_offset
      });
    };
    while (i < content.length) {
      if (!isRaw && content[i] === "\\" && content[i + 1] === "N" && content[i + 2] === "{") {
        const nameEnd = content.indexOf("}", i + 3);
        i = nameEnd === -1 ? content.length : nameEnd + 1;
        continue;
      }
      if (content[i] === "{" && content[i + 1] === "{" || content[i] === "}" && content[i + 1] === "}") {
        i += 2;
        continue;
      }
      if (content[i] === "{") {
        flushLiteral(i);
        const { exprText, nextPos } = this.parseExpressionInInterpolatedString(
          content,
          i
        );
        const segStart = pos;
        const segEnd = this.advancePosition(pos, content.slice(i, nextPos));
        for (const fieldValue of buildField(
          exprText,
          token,
          segStart,
          segEnd
        )) {
          pushValue(fieldValue);
        }
        pos = segEnd;
        i = nextPos;
        literalStart = i;
      } else {
        i++;
      }
    }
    flushLiteral(content.length);
    return values;
  }
  /**
   * Folds an f-string/t-string literal segment's escaped `{{`/`}}` pairs
   * into single `{`/`}` characters, matching CPython's f-string literal
   * text semantics (independent of, and applied in addition to, normal
   * backslash escape decoding).
   * @param text Already backslash-escape-decoded (or raw) literal text.
   * @returns The text with every `{{` folded to `{` and every `}}` folded to `}`.
   */
  decodeDoubledBraces(text) {
    return text.replace(/\{\{/g, "{").replace(/\}\}/g, "}");
  }
  /**
   * Scans an f-string's body (or a format spec's text) into interleaved
   * `Constant`/`FormattedValue` nodes. See {@link scanInterleavedSegments}.
   */
  scanFStringSegments(content, token, startPos, isRaw) {
    return this.scanInterleavedSegments(
      content,
      token,
      startPos,
      isRaw,
      (exprText, tok, segStart, segEnd) => this.buildFormattedValueNodes(exprText, tok, segStart, segEnd, isRaw)
    );
  }
  /**
   * Scans a t-string's body into interleaved `Constant`/`Interpolation`
   * nodes. See {@link scanInterleavedSegments}.
   */
  scanTemplateStrSegments(content, token, startPos, isRaw) {
    return this.scanInterleavedSegments(
      content,
      token,
      startPos,
      isRaw,
      (exprText, tok, segStart, segEnd) => this.buildInterpolationNodes(exprText, tok, segStart, segEnd, isRaw)
    );
  }
  /**
   * Extracts the raw text of a single `{expr}` segment from f-string/
   * t-string content, tracking brace nesting and skipping over any nested
   * strings or nested f-strings/t-strings so their braces/quotes don't
   * confuse the scan. Only called with `startPos` pointing at a `{` (the
   * caller checks this first), and the lexer already validated overall
   * brace balance before producing the token, so the braces here are
   * always balanced too.
   * @param content The f-string's/t-string's unquoted content.
   * @param startPos Index into `content` of the opening `{`.
   * @returns The expression text (braces excluded) and the index just past the matching `}`.
   */
  parseExpressionInInterpolatedString(content, startPos) {
    let i = startPos + 1;
    let braceLevel = 1;
    let result = "";
    while (i < content.length && braceLevel > 0) {
      const char = content[i];
      if ((char === "f" || char === "t") && i + 1 < content.length) {
        const nextChar = content[i + 1];
        if (nextChar === '"' || nextChar === "'") {
          const { literalContent, nextPos } = this.parseNestedInterpolatedString(content, i);
          result += literalContent;
          i = nextPos;
          continue;
        }
      }
      if (char === '"' || char === "'") {
        const { stringContent, nextPos } = this.parseStringLiteral(content, i);
        result += stringContent;
        i = nextPos;
        continue;
      }
      if (char === "{") {
        braceLevel++;
        result += char;
      } else if (char === "}") {
        braceLevel--;
        if (braceLevel > 0) {
          result += char;
        }
      } else {
        result += char;
      }
      i++;
    }
    return { exprText: result, nextPos: i };
  }
  /**
   * Scans a nested f-string/t-string literal (`f"..."`/`t'...'`) that
   * appears inside an outer f-string's/t-string's `{expr}` segment,
   * returning its raw text verbatim so the outer scan can skip past it
   * intact.
   * @param content The enclosing f-string's/t-string's unquoted content.
   * @param startPos Index into `content` of the nested literal's `f`/`t` prefix.
   * @returns The nested literal's full raw text and the index just past its closing quote.
   * @throws {Error} If the nested f-string/t-string is unterminated.
   */
  parseNestedInterpolatedString(content, startPos) {
    const quote = content[startPos + 1];
    let i = startPos + 2;
    let braceLevel = 0;
    let result = content.slice(startPos, startPos + 2);
    while (i < content.length) {
      const char = content[i];
      if (char === "{") {
        braceLevel++;
        result += char;
      } else if (char === "}") {
        braceLevel--;
        result += char;
      } else if (char === quote && braceLevel === 0) {
        result += char;
        return { literalContent: result, nextPos: i + 1 };
      } else {
        result += char;
      }
      i++;
    }
    throw new Error(
      `Unterminated f-string/t-string starting at position ${startPos}`
    );
  }
  /**
   * Scans a quoted string literal that appears inside an f-string's
   * `{expr}` segment, respecting backslash escapes so an escaped quote
   * doesn't terminate the scan early.
   * @param content The enclosing f-string's unquoted content.
   * @param startPos Index into `content` of the string's opening quote.
   * @returns The string's raw text (quotes included) and the index just past its closing quote.
   * @throws {Error} If the string literal is unterminated.
   */
  parseStringLiteral(content, startPos) {
    const quote = content[startPos];
    let i = startPos + 1;
    let escaped = false;
    let result = quote;
    while (i < content.length) {
      const char = content[i];
      if (escaped) {
        escaped = false;
        result += char;
      } else if (char === "\\") {
        escaped = true;
        result += char;
      } else if (char === quote) {
        result += char;
        return { stringContent: result, nextPos: i + 1 };
      } else {
        result += char;
      }
      i++;
    }
    throw new Error(`Unterminated string starting at position ${startPos}`);
  }
  /**
   * Finds the index of a top-level `!r`/`!s`/`!a` conversion marker in an
   * f-string expression, ignoring any that appear nested inside
   * brackets/parens/braces or string literals. The marker must be
   * followed immediately by the end of the text or a `:` (format spec
   * separator) to be recognized.
   * @param text The f-string interpolation's expression text.
   * @returns The index of the `!`, or -1 if none is found at the top level.
   */
  findTopLevelConversionMarker(text) {
    let depth = 0;
    let quote = null;
    for (let i = 0; i < text.length; i++) {
      const c = text[i];
      if (quote) {
        if (c === "\\") {
          i++;
        } else if (c === quote) {
          quote = null;
        }
        continue;
      }
      if (c === '"' || c === "'") {
        quote = c;
        continue;
      }
      if (c === "(" || c === "[" || c === "{") {
        depth++;
        continue;
      }
      if (c === ")" || c === "]" || c === "}") {
        depth--;
        continue;
      }
      if (depth === 0 && c === "!") {
        const next = text[i + 1];
        const after = text[i + 2];
        if ((next === "r" || next === "s" || next === "a") && (after === void 0 || after === ":")) {
          return i;
        }
      }
    }
    return -1;
  }
  /**
   * Finds the index of a top-level `:` (format spec separator) in an
   * f-string expression, ignoring colons nested inside
   * brackets/parens/braces or string literals (e.g. a slice `arr[1:2]` or
   * a dict literal `{"a": 1}`).
   * @param text The f-string interpolation's expression text.
   * @returns The index of the `:`, or -1 if none is found at the top level.
   */
  findTopLevelColon(text) {
    let depth = 0;
    let quote = null;
    for (let i = 0; i < text.length; i++) {
      const c = text[i];
      if (quote) {
        if (c === "\\") {
          i++;
        } else if (c === quote) {
          quote = null;
        }
        continue;
      }
      if (c === '"' || c === "'") {
        quote = c;
        continue;
      }
      if (c === "(" || c === "[" || c === "{") {
        depth++;
        continue;
      }
      if (c === ")" || c === "]" || c === "}") {
        depth--;
        continue;
      }
      if (depth === 0 && c === ":") {
        return i;
      }
    }
    return -1;
  }
  /**
   * Splits an f-string/t-string `{expr}` segment's raw text into its value
   * expression text, `!r`/`!s`/`!a` conversion code, optional format spec
   * (always scanned as f-string-style content \u2014 even inside a t-string,
   * CPython represents an interpolation's format spec as a `JoinedStr`,
   * since formatting still goes through `str.format`-style rules), and \u2014
   * for a self-documenting `{expr=}` segment (PEP 501/572, e.g. `f"{x=}"`)
   * \u2014 the literal text to render as a `Constant` immediately before the
   * field.
   *
   * Self-documenting detection runs last, on whatever text remains after
   * conversion/format-spec stripping, since the `=` marker always sits at
   * the very end of the value expression (`{x=}`, `{x=!r}`, `{x=:>10}`).
   * It's recognized only when the trailing (whitespace-trimmed) `=` isn't
   * actually the tail of `==`/`!=`/`<=`/`>=`/`:=`, so comparisons and
   * walrus assignments aren't misdetected. When recognized and no
   * conversion was explicitly given, the conversion defaults to `114`
   * (`!r`) \u2014 but only when there's also no format spec, matching CPython
   * (`f"{x=}"` is `!r`, but `f"{x=:>10}"` stays unconverted).
   *
   * Shared by {@link buildFormattedValueNodes} and
   * {@link buildInterpolationNodes}, which differ only in the node type
   * they wrap the value expression in.
   * @param exprText The raw text between the segment's braces (as returned by {@link parseExpressionInInterpolatedString}).
   * @returns The value expression text (conversion/format-spec/`=` marker stripped), the conversion code, the raw format-spec text and its `:`'s offset within `exprText` if present, and the verbatim self-documenting literal text if this is a `{expr=}` segment.
   */
  splitInterpolatedSegment(exprText) {
    let expression = exprText;
    let formatSpecText;
    let formatSpecColonOffset;
    let conversion = -1;
    const bangIndex = this.findTopLevelConversionMarker(expression);
    if (bangIndex !== -1) {
      const conversionType = expression[bangIndex + 1];
      conversion = conversionType === "r" ? 114 : conversionType === "s" ? 115 : 97;
      const rest = expression.slice(bangIndex + 2);
      expression = expression.slice(0, bangIndex);
      if (rest.startsWith(":")) {
        formatSpecColonOffset = bangIndex + 2;
        formatSpecText = rest.slice(1);
      }
    } else {
      const colonIndex = this.findTopLevelColon(expression);
      if (colonIndex !== -1) {
        formatSpecColonOffset = colonIndex;
        formatSpecText = expression.slice(colonIndex + 1);
        expression = expression.slice(0, colonIndex);
      }
    }
    let selfDocText;
    const trimmedEnd = expression.replace(/\s+$/, "");
    if (trimmedEnd.endsWith("=")) {
      const prevChar = trimmedEnd[trimmedEnd.length - 2];
      const isComparisonOrWalrus = prevChar === "=" || prevChar === "!" || prevChar === "<" || prevChar === ">" || prevChar === ":";
      if (!isComparisonOrWalrus) {
        selfDocText = expression;
        expression = expression.slice(0, trimmedEnd.length - 1);
        if (conversion === -1 && formatSpecText === void 0) {
          conversion = 114;
        }
      }
    }
    return {
      expression,
      conversion,
      formatSpecText,
      formatSpecColonOffset,
      selfDocText
    };
  }
  /**
   * Builds the real source position of a `{expr}` segment's value
   * expression (the position right after `{` plus any leading whitespace
   * within the segment text) and its format spec's `:` (if any), shared by
   * {@link buildFormattedValueNodes} and {@link buildInterpolationNodes}.
   * @param expression The value expression text (already conversion/format-spec/`=` stripped, not yet trimmed).
   * @param segStart The segment's real source position (of its opening `{`).
   * @returns The real source position of `expression`'s first non-whitespace character.
   */
  interpolationExprStart(expression, segStart) {
    const exprSegStart = this.advancePosition(segStart, "{");
    const leadingWs = expression.length - expression.trimStart().length;
    return this.advancePosition(exprSegStart, expression.slice(0, leadingWs));
  }
  /**
   * Builds the node(s) for an f-string `{expr}` segment, via
   * {@link splitInterpolatedSegment} and {@link parseExpressionFromString}:
   * normally a single-element `[FormattedValue]`, or
   * `[literalConstant, FormattedValue]` for a self-documenting `{expr=}`
   * segment.
   * @param exprText The raw text between the segment's braces (as returned by {@link parseExpressionInInterpolatedString}).
   * @param token The f-string token, used for error position.
   * @param segStart The segment's real source position (of its opening `{`).
   * @param segEnd The real source position just past the segment's closing `}`.
   * @returns The segment's node(s), in source order.
   */
  buildFormattedValueNodes(exprText, token, segStart, segEnd, isRaw) {
    const {
      expression,
      conversion,
      formatSpecText,
      formatSpecColonOffset,
      selfDocText
    } = this.splitInterpolatedSegment(exprText);
    const exprSegStart = this.advancePosition(segStart, "{");
    const valueStart = this.interpolationExprStart(expression, segStart);
    const exprAst = this.parseExpressionFromString(expression.trim(), token);
    this.shiftToSourcePosition(exprAst, valueStart);
    let formatSpec;
    if (formatSpecText !== void 0 && formatSpecColonOffset !== void 0) {
      const colonPos = this.advancePosition(
        exprSegStart,
        exprText.slice(0, formatSpecColonOffset)
      );
      const specContentStart = this.advancePosition(colonPos, ":");
      formatSpec = {
        nodeType: "JoinedStr",
        values: this.scanFStringSegments(
          formatSpecText,
          token,
          specContentStart,
          isRaw
        ),
        lineno: colonPos.lineno,
        col_offset: colonPos.col_offset,
        end_lineno: segEnd.lineno,
        end_col_offset: segEnd.col_offset - 1
      };
    }
    const formattedValue = {
      nodeType: "FormattedValue",
      value: exprAst,
      conversion,
      format_spec: formatSpec,
      lineno: segStart.lineno,
      col_offset: segStart.col_offset,
      end_lineno: segEnd.lineno,
      end_col_offset: segEnd.col_offset
    };
    if (selfDocText === void 0) {
      return [formattedValue];
    }
    const selfDocEnd = this.advancePosition(exprSegStart, selfDocText);
    return [
      {
        nodeType: "Constant",
        value: selfDocText,
        lineno: exprSegStart.lineno,
        col_offset: exprSegStart.col_offset,
        end_lineno: selfDocEnd.lineno,
        end_col_offset: selfDocEnd.col_offset
      },
      formattedValue
    ];
  }
  /**
   * Builds the node(s) for a t-string `{expr}` segment, via
   * {@link splitInterpolatedSegment} and {@link parseExpressionFromString}:
   * normally a single-element `[Interpolation]`, or
   * `[literalConstant, Interpolation]` for a self-documenting `{expr=}`
   * segment. Unlike {@link buildFormattedValueNodes}, the `Interpolation`
   * also records `str`: the verbatim source text of the value expression
   * (before conversion/format-spec/`=` stripping), trimmed only of
   * trailing whitespace to match `string.templatelib.Interpolation.str` /
   * CPython's `ast` output.
   * @param exprText The raw text between the segment's braces (as returned by {@link parseExpressionInInterpolatedString}).
   * @param token The t-string token, used for error position.
   * @param segStart The segment's real source position (of its opening `{`).
   * @param segEnd The real source position just past the segment's closing `}`.
   * @returns The segment's node(s), in source order.
   */
  buildInterpolationNodes(exprText, token, segStart, segEnd, isRaw) {
    const {
      expression,
      conversion,
      formatSpecText,
      formatSpecColonOffset,
      selfDocText
    } = this.splitInterpolatedSegment(exprText);
    const exprSegStart = this.advancePosition(segStart, "{");
    const valueStart = this.interpolationExprStart(expression, segStart);
    const exprAst = this.parseExpressionFromString(expression.trim(), token);
    this.shiftToSourcePosition(exprAst, valueStart);
    let formatSpec;
    if (formatSpecText !== void 0 && formatSpecColonOffset !== void 0) {
      const colonPos = this.advancePosition(
        exprSegStart,
        exprText.slice(0, formatSpecColonOffset)
      );
      const specContentStart = this.advancePosition(colonPos, ":");
      formatSpec = {
        nodeType: "JoinedStr",
        values: this.scanFStringSegments(
          formatSpecText,
          token,
          specContentStart,
          isRaw
        ),
        lineno: colonPos.lineno,
        col_offset: colonPos.col_offset,
        end_lineno: segEnd.lineno,
        end_col_offset: segEnd.col_offset - 1
      };
    }
    const interpolation = {
      nodeType: "Interpolation",
      value: exprAst,
      str: expression.replace(/\s+$/, ""),
      conversion,
      format_spec: formatSpec,
      lineno: segStart.lineno,
      col_offset: segStart.col_offset,
      end_lineno: segEnd.lineno,
      end_col_offset: segEnd.col_offset
    };
    if (selfDocText === void 0) {
      return [interpolation];
    }
    const selfDocEnd = this.advancePosition(exprSegStart, selfDocText);
    return [
      {
        nodeType: "Constant",
        value: selfDocText,
        lineno: exprSegStart.lineno,
        col_offset: exprSegStart.col_offset,
        end_lineno: selfDocEnd.lineno,
        end_col_offset: selfDocEnd.col_offset
      },
      interpolation
    ];
  }
  /**
   * Parses a standalone expression string (an f-string/t-string
   * interpolation's expression text) using a fresh nested {@link Parser}
   * instance. Matches CPython's `yield_expr | star_expressions` grammar for
   * replacement fields: any expression that CPython's `ast.parse` would
   * reject (empty, malformed, or with trailing/leftover tokens after the
   * expression) raises here too, rather than silently degrading to a
   * placeholder node.
   * @param exprText The expression source text to parse.
   * @param token The originating f-string/t-string token, used for error position.
   * @returns The parsed expression.
   * @throws {ParseError} If `exprText` is empty or is not a complete, valid expression.
   */
  parseExpressionFromString(exprText, token) {
    if (exprText.trim() === "") {
      throw this.errorAt(
        token,
        "f-string: valid expression required before '}'"
      );
    }
    let tempParser;
    let expr;
    try {
      tempParser = new Parser(exprText);
      expr = tempParser.parseTestListWithStar();
    } catch (_error) {
      throw this.errorAt(
        token,
        "f-string: invalid syntax in interpolated expression"
      );
    }
    tempParser.match(TokenType.NEWLINE);
    if (!tempParser.isAtEnd()) {
      throw this.errorAt(
        token,
        "f-string: invalid syntax in interpolated expression"
      );
    }
    return expr;
  }
  // ==== Parser utilities ====
  /**
   * Consumes the current token if it matches any of `types`.
   * @param types Token types to accept.
   * @returns `true` (and advances) if the current token matched one of `types`; otherwise `false`.
   */
  match(...types) {
    for (const type of types) {
      if (this.check(type)) {
        this.advance();
        return true;
      }
    }
    return false;
  }
  /**
   * Reports whether the current token (comments skipped) is of `type`, without consuming it.
   * @param type Token type to test for.
   * @returns `true` if the current token matches `type`.
   */
  check(type) {
    if (this.isAtEnd()) return false;
    const token = this.peek();
    return token.type === type;
  }
  /**
   * Reports whether the token immediately after the current one is of
   * `type`, without consuming anything. Unlike {@link check}, this looks
   * at the raw next token and does not skip comments.
   * @param type Token type to test for.
   * @returns `true` if the next raw token matches `type`.
   */
  checkNext(type) {
    return this.tokens[this.current + 1].type === type;
  }
  /**
   * Reports whether the parser has consumed all tokens (reached `EOF`).
   * @returns `true` at end of input.
   */
  isAtEnd() {
    const token = this.peek();
    return token.type === TokenType.EOF;
  }
  /**
   * Returns the current token without consuming it. As a side effect,
   * any `COMMENT` tokens at the current position are skipped over and
   * buffered into {@link pendingComments} so callers never observe them
   * directly (comments are re-attached to statements elsewhere). The
   * lexer always terminates the token stream with a real `EOF` token, so
   * this comment-skipping loop always stops there and `this.current`
   * never runs past the end of {@link tokens}.
   * @returns The current non-comment token.
   */
  peek() {
    let currentIndex = this.current;
    while (this.tokens[currentIndex].type === TokenType.COMMENT) {
      const commentToken = this.tokens[currentIndex];
      const comment = {
        nodeType: "Comment",
        value: commentToken.value,
        inline: commentToken.lineno === this.lastNonCommentTokenLine,
        lineno: commentToken.lineno,
        col_offset: commentToken.col_offset,
        end_lineno: commentToken.end_lineno,
        end_col_offset: commentToken.end_col_offset
      };
      this.pendingComments.push(comment);
      currentIndex++;
      this.current = currentIndex;
    }
    return this.tokens[this.current];
  }
  /**
   * Returns the raw token immediately after the current position, without
   * skipping comments and without consuming anything.
   * @returns The next raw token.
   */
  peekNext() {
    return this.tokens[this.current + 1];
  }
  /**
   * Consumes and returns the current token, updating
   * {@link lastNonCommentTokenLine} when the consumed token isn't a
   * comment or newline (used to detect inline vs. standalone comments).
   * @returns The token that was just consumed.
   */
  advance() {
    this.current++;
    const token = this.previous();
    if (token.type !== TokenType.COMMENT && token.type !== TokenType.NEWLINE) {
      this.lastNonCommentTokenLine = token.end_lineno;
    }
    return token;
  }
  /**
   * Returns the most recently consumed token.
   * @returns The token at the position just before the current cursor.
   */
  previous() {
    return this.tokens[this.current - 1];
  }
  /**
   * Computes a compound statement's end position from its clause bodies,
   * mirroring CPython: a block's `end_lineno`/`end_col_offset` is that of
   * its own last statement, not of the `DEDENT` token that closes it (the
   * last token consumed by {@link parseSuite} is the `DEDENT`, whose own
   * position is the following line, not useful here). `groups` should be
   * passed in ascending priority order (e.g. `body` before `orelse`) \u2014
   * the last non-empty group wins, matching which clause CPython considers
   * the statement's true tail (an `else`/`finally` clause overrides the
   * primary body).
   * @param groups Candidate statement lists, lowest priority first.
   * @returns The end position of the last statement in the highest-priority non-empty group, or of the last consumed token if every group is empty.
   */
  lastStmtEnd(...groups) {
    if (this.trailingSemicolonSuiteEnd) {
      const end = this.trailingSemicolonSuiteEnd;
      this.trailingSemicolonSuiteEnd = void 0;
      return { end_lineno: end.lineno, end_col_offset: end.col_offset };
    }
    for (let i = groups.length - 1; i >= 0; i--) {
      const group = groups[i];
      if (group && group.length > 0) {
        const last = group[group.length - 1];
        return {
          end_lineno: last.end_lineno,
          end_col_offset: last.end_col_offset
        };
      }
    }
    const token = this.previous();
    return {
      end_lineno: token.end_lineno,
      end_col_offset: token.end_col_offset
    };
  }
  /**
   * Advances a source position past `text`, accounting for any embedded
   * newlines (each resets the column to 0), used to compute real source
   * positions for pieces of an f-string/t-string's content without
   * re-scanning from the token's start each time.
   * @param pos The starting position.
   * @param text The text being "consumed" from `pos`.
   * @returns The position immediately after `text`.
   */
  advancePosition(pos, text) {
    let { lineno, col_offset } = pos;
    for (let i = 0; i < text.length; i++) {
      if (text[i] === "\n") {
        lineno++;
        col_offset = 0;
        continue;
      }
      const code = text.charCodeAt(i);
      const prevCode = i > 0 ? text.charCodeAt(i - 1) : 0;
      const isLowSurrogateOfPreviousPair = code >= 56320 && code <= 57343 && prevCode >= 55296 && prevCode <= 56319;
      if (!isLowSurrogateOfPreviousPair) {
        col_offset += utf8LengthAt(text, i);
      }
    }
    return { lineno, col_offset };
  }
  /**
   * Recursively shifts `node` and every descendant's `lineno`/`col_offset`/
   * `end_lineno`/`end_col_offset` from the local `(1, 0)`-relative
   * coordinates a nested {@link Parser} instance produces (parsing just an
   * f-string/t-string interpolation's expression text in isolation) into
   * real source coordinates anchored at `base`. Only positions on the
   * subtree's first local line have their column shifted \u2014 later lines
   * already have source-relative columns, since the interpolation's
   * expression text is a verbatim slice of the real source (same line
   * breaks), only the first line is missing `base`'s column offset.
   * @param node The subtree to shift, mutated in place.
   * @param base The real source position of the subtree's local `(1, 0)` origin.
   */
  shiftToSourcePosition(node, base) {
    if (!node || typeof node !== "object") return;
    const rec = node;
    if (typeof rec.lineno === "number") {
      if (rec.lineno === 1) {
        rec.col_offset = rec.col_offset + base.col_offset;
      }
      rec.lineno += base.lineno - 1;
    }
    if (typeof rec.end_lineno === "number") {
      if (rec.end_lineno === 1) {
        rec.end_col_offset = rec.end_col_offset + base.col_offset;
      }
      rec.end_lineno += base.lineno - 1;
    }
    for (const key of Object.keys(rec)) {
      if (key === "nodeType") continue;
      const value = rec[key];
      if (Array.isArray(value)) {
        for (const item of value) this.shiftToSourcePosition(item, base);
      } else if (value && typeof value === "object") {
        this.shiftToSourcePosition(value, base);
      }
    }
  }
  /**
   * Consumes the current token if it matches `type`, otherwise raises a syntax error.
   * @param type Expected token type.
   * @param message Error message to use if the current token doesn't match.
   * @returns The consumed token.
   * @throws {ParseError} If the current token is not of `type`.
   */
  consume(type, message) {
    if (this.check(type)) {
      return this.advance();
    }
    throw this.error(message);
  }
  /**
   * Builds a {@link ParseError} for `message`, positioned at the current token.
   * @param message Description of the syntax error.
   * @returns A `ParseError` ready to be thrown, carrying the current token's source location.
   */
  error(message) {
    const token = this.peek();
    const error = new Error(
      `${message} at line ${token.lineno}, column ${token.col_offset}`
    );
    error.lineno = token.lineno;
    error.col_offset = token.col_offset;
    error.end_lineno = token.end_lineno;
    error.end_col_offset = token.end_col_offset;
    return error;
  }
  /**
   * Builds a {@link ParseError} for `message`, positioned at `token`
   * (rather than the current token \u2014 see {@link error}).
   * @param token The token whose source location the error should carry.
   * @param message Description of the syntax error.
   * @returns A `ParseError` ready to be thrown, carrying `token`'s source location.
   */
  errorAt(token, message) {
    const error = new Error(
      `${message} at line ${token.lineno}, column ${token.col_offset}`
    );
    error.lineno = token.lineno;
    error.col_offset = token.col_offset;
    error.end_lineno = token.end_lineno;
    error.end_col_offset = token.end_col_offset;
    return error;
  }
  /**
   * Recursively checks that an expression is a syntactically valid
   * assignment target (name, attribute, subscript, list/tuple of targets,
   * or a starred target), matching CPython's assignment-target rules.
   * @param expr The expression to validate as an assignment target.
   * @throws {ParseError} If `expr` (or one of its nested elements) cannot be assigned to.
   */
  validateAssignmentTarget(expr) {
    switch (expr.nodeType) {
      case "Name":
      case "Attribute":
      case "Subscript":
      case "List":
      case "Tuple":
        break;
      case "Starred":
        this.validateAssignmentTarget(expr.value);
        break;
      case "Constant":
        throw this.error(`cannot assign to literal`);
      case "BinOp":
      case "UnaryOp":
      case "Call":
      case "Compare":
        throw this.error(`cannot assign to expression`);
      default:
        throw this.error(`cannot assign to ${expr.nodeType}`);
    }
    if (expr.nodeType === "List" || expr.nodeType === "Tuple") {
      for (const elt of expr.elts) {
        this.validateAssignmentTarget(elt);
      }
    }
  }
  /**
   * Checks that an expression is a valid target for augmented assignment
   * (`+=`, `-=`, etc.), matching CPython's stricter rule: only a single
   * `Name`, `Attribute`, or `Subscript` is allowed \u2014 unlike plain
   * assignment, tuples, lists, and starred targets are rejected.
   * @param expr The expression to validate as an augmented-assignment target.
   * @throws {ParseError} If `expr` is not a `Name`, `Attribute`, or `Subscript`.
   */
  validateAugAssignTarget(expr) {
    switch (expr.nodeType) {
      case "Name":
      case "Attribute":
      case "Subscript":
        return;
      case "Tuple":
        throw this.error(
          `'tuple' is an illegal expression for augmented assignment`
        );
      case "List":
        throw this.error(
          `'list' is an illegal expression for augmented assignment`
        );
      case "Starred":
        throw this.error(
          `'starred' is an illegal expression for augmented assignment`
        );
      default:
        this.validateAssignmentTarget(expr);
    }
  }
  /**
   * Parses a `test`, or a starred expression (`*expr`) used as an element
   * of a list/tuple/call-argument context.
   * @returns The parsed expression, or a `Starred` node.
   * @throws {ParseError} On malformed expression syntax.
   */
  parseTestOrStarred() {
    if (this.match(TokenType.STAR)) {
      const start = this.previous();
      const value = this.parseExpr();
      return {
        nodeType: "Starred",
        value,
        ctx: this.createLoad(),
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    return this.parseTest();
  }
  /**
   * Parses a comma-separated list of (possibly starred) test expressions,
   * collapsing into a `Tuple` when more than one element is present
   * (trailing comma allowed). Used for expression statements and
   * assignment left-hand sides that may include starred targets.
   * @returns The single expression, or a `Tuple` node.
   * @throws {ParseError} On malformed expression syntax.
   */
  parseTestListWithStar() {
    const start = this.peek();
    const expr = this.parseTestOrStarred();
    if (this.match(TokenType.COMMA)) {
      const elts = [expr];
      while (!this.check(TokenType.NEWLINE) && !this.isAtEnd() && !this.check(TokenType.RPAR) && !this.check(TokenType.RSQB) && !this.check(TokenType.RBRACE) && !this.check(TokenType.EQUAL)) {
        elts.push(this.parseTestOrStarred());
        if (!this.match(TokenType.COMMA)) break;
      }
      return {
        nodeType: "Tuple",
        elts,
        ctx: this.createLoad(),
        lineno: start.lineno,
        col_offset: start.col_offset,
        end_lineno: this.previous().end_lineno,
        end_col_offset: this.previous().end_col_offset
      };
    }
    return expr;
  }
  // ==== Type parameter parsing ====
  /**
   * Parses an optional PEP 695 `[...]` type-parameter list on a
   * `def`/`class`/`type` statement: regular `TypeVar`s (with optional
   * `: bound` and `= default`), `*Ts` `TypeVarTuple`s, and `**P` `ParamSpec`s.
   * @returns The parsed type parameters, or an empty array if no `[` is present.
   * @throws {ParseError} On malformed type-parameter syntax.
   */
  parseTypeParams() {
    const params = [];
    if (!this.match(TokenType.LSQB)) {
      return params;
    }
    do {
      const start = this.peek();
      if (this.match(TokenType.DOUBLESTAR)) {
        const name = this.consume(
          TokenType.NAME,
          "Expected parameter name after '**'"
        ).value;
        let default_value;
        if (this.match(TokenType.EQUAL)) {
          default_value = this.parseTestOrStarred();
        }
        params.push({
          nodeType: "ParamSpec",
          name,
          default_value,
          lineno: start.lineno,
          col_offset: start.col_offset,
          end_lineno: this.previous().end_lineno,
          end_col_offset: this.previous().end_col_offset
        });
      } else if (this.match(TokenType.STAR)) {
        const name = this.consume(
          TokenType.NAME,
          "Expected parameter name after '*'"
        ).value;
        let default_value;
        if (this.match(TokenType.EQUAL)) {
          default_value = this.parseTestOrStarred();
        }
        params.push({
          nodeType: "TypeVarTuple",
          name,
          default_value,
          lineno: start.lineno,
          col_offset: start.col_offset,
          end_lineno: this.previous().end_lineno,
          end_col_offset: this.previous().end_col_offset
        });
      } else {
        const name = this.consume(
          TokenType.NAME,
          "Expected type parameter name"
        ).value;
        let bound;
        let default_value;
        if (this.match(TokenType.COLON)) {
          bound = this.parseTest();
        }
        if (this.match(TokenType.EQUAL)) {
          default_value = this.parseTestOrStarred();
        }
        params.push({
          nodeType: "TypeVar",
          name,
          bound,
          default_value,
          lineno: start.lineno,
          col_offset: start.col_offset,
          end_lineno: this.previous().end_lineno,
          end_col_offset: this.previous().end_col_offset
        });
      }
    } while (this.match(TokenType.COMMA));
    this.consume(TokenType.RSQB, "Expected ']' after type parameters");
    return params;
  }
}
function parse(source, options = {}) {
  const parser = new Parser(source, options);
  return parser.parse();
}
function parseFile(_filename, _options = {}) {
  throw new Error(
    "parseFile not implemented - read file content and use parse() instead"
  );
}
function literalEval(source) {
  const ast = parse(source);
  for (const stmt of ast.body) {
    if (stmt.nodeType === "Expr") {
      return evaluateLiteral(stmt.value);
    }
  }
  throw new Error("No expression found to evaluate");
}
function evaluateLiteral(node) {
  switch (node.nodeType) {
    case "Constant":
      return node.value;
    case "List":
      return node.elts.map(evaluateLiteral);
    case "Tuple":
      return node.elts.map(evaluateLiteral);
    case "Dict": {
      const result = {};
      for (let i = 0; i < node.keys.length; i++) {
        const key = node.keys[i];
        const keyValue = evaluateLiteral(key);
        const value = evaluateLiteral(node.values[i]);
        result[keyValue] = value;
      }
      return result;
    }
    case "Set":
      return new Set(node.elts.map(evaluateLiteral));
    case "UnaryOp": {
      const operand = evaluateLiteral(node.operand);
      if (node.op.nodeType === "UAdd") {
        if (operand instanceof PyComplex || typeof operand === "bigint") {
          return operand;
        }
        return +operand;
      } else if (node.op.nodeType === "USub") {
        return operand instanceof PyComplex ? new PyComplex(-operand.real, -operand.imag) : -operand;
      }
      break;
    }
    case "BinOp": {
      const left = evaluateLiteral(node.left);
      const right = evaluateLiteral(node.right);
      if (left instanceof PyComplex || right instanceof PyComplex) {
        const l = left instanceof PyComplex ? left : new PyComplex(left, 0);
        const r = right instanceof PyComplex ? right : new PyComplex(right, 0);
        if (node.op.nodeType === "Add") {
          return new PyComplex(l.real + r.real, l.imag + r.imag);
        } else if (node.op.nodeType === "Sub") {
          return new PyComplex(l.real - r.real, l.imag - r.imag);
        }
      }
      if (typeof left === "bigint" && typeof right === "bigint") {
        if (node.op.nodeType === "Add") return left + right;
        if (node.op.nodeType === "Sub") return left - right;
      } else {
        const l = Number(left);
        const r = Number(right);
        if (node.op.nodeType === "Add") return l + r;
        if (node.op.nodeType === "Sub") return l - r;
      }
      break;
    }
  }
  throw new Error(`Cannot evaluate ${node.nodeType} in literal context`);
}
function copyLocation(newNode, oldNode) {
  newNode.lineno = oldNode.lineno;
  newNode.col_offset = oldNode.col_offset;
  newNode.end_lineno = oldNode.end_lineno;
  newNode.end_col_offset = oldNode.end_col_offset;
  return newNode;
}
function fixMissingLocations(node) {
  function fix(node2, parentLineno = 1, parentColOffset = 0, parentEndLineno = 1, parentEndColOffset = 0) {
    if (!node2 || typeof node2 !== "object") return;
    if (node2.lineno === void 0 && "lineno" in node2) {
      node2.lineno = parentLineno;
    }
    if (node2.col_offset === void 0 && "col_offset" in node2) {
      node2.col_offset = parentColOffset;
    }
    if (node2.end_lineno === void 0 && "end_lineno" in node2) {
      node2.end_lineno = parentEndLineno;
    }
    if (node2.end_col_offset === void 0 && "end_col_offset" in node2) {
      node2.end_col_offset = parentEndColOffset;
    }
    for (const [, value] of Object.entries(node2)) {
      if (Array.isArray(value)) {
        for (const item of value) {
          fix(
            item,
            node2.lineno || parentLineno,
            node2.col_offset || parentColOffset,
            node2.end_lineno || parentEndLineno,
            node2.end_col_offset || parentEndColOffset
          );
        }
      } else if (value && typeof value === "object" && "nodeType" in value) {
        fix(
          value,
          node2.lineno || parentLineno,
          node2.col_offset || parentColOffset,
          node2.end_lineno || parentEndLineno,
          node2.end_col_offset || parentEndColOffset
        );
      }
    }
  }
  fix(node);
  return node;
}
function incrementLineno(node, n = 1) {
  function increment(node2) {
    if (!node2 || typeof node2 !== "object") return;
    if (typeof node2.lineno === "number") {
      node2.lineno += n;
    }
    if (typeof node2.end_lineno === "number") {
      node2.end_lineno += n;
    }
    for (const [, value] of Object.entries(node2)) {
      if (Array.isArray(value)) {
        for (const item of value) {
          increment(item);
        }
      } else if (value && typeof value === "object") {
        increment(value);
      }
    }
  }
  increment(node);
  return node;
}

function walk(node) {
  function* walkNode(current) {
    yield current;
    for (const [key, value] of Object.entries(current)) {
      if (key === "nodeType") continue;
      if (Array.isArray(value)) {
        for (const item of value) {
          if (item && typeof item === "object" && "nodeType" in item) {
            yield* walkNode(item);
          }
        }
      } else if (value && typeof value === "object" && "nodeType" in value) {
        yield* walkNode(value);
      }
    }
  }
  return walkNode(node);
}
class NodeVisitor {
  /**
   * Dispatches a node to its specific `visit<NodeType>`/`visit_<NodeType>`
   * method if one is defined on the instance, falling back to
   * {@link NodeVisitor.genericVisit} otherwise.
   *
   * @param node - The AST node to visit.
   * @returns Whatever the matched visitor method (or `genericVisit`)
   * returns; the base implementation imposes no fixed return type since
   * subclasses may return arbitrary values from their visit methods.
   */
  // biome-ignore lint/suspicious/noExplicitAny: Visitor pattern requires dynamic return types
  visit(node) {
    const methodName = `visit${node.nodeType}`;
    const methodNameUnderscore = `visit_${node.nodeType}`;
    const method = (
      // biome-ignore lint/suspicious/noExplicitAny: Dynamic method lookup requires any
      this[methodName] || this[methodNameUnderscore]
    );
    if (method && typeof method === "function") {
      return method.call(this, node);
    } else {
      return this.genericVisit(node);
    }
  }
  /**
   * Default visit behavior used when a subclass has not defined a
   * `visit<NodeType>`/`visit_<NodeType>` method for `node`'s type: it
   * recurses into each child node (found by scanning own properties for
   * arrays/objects that look like AST nodes) by calling
   * {@link NodeVisitor.visit} on them, without collecting or returning any
   * results.
   *
   * @param node - The AST node whose children should be visited.
   */
  genericVisit(node) {
    for (const [key, value] of Object.entries(node)) {
      if (key === "nodeType") continue;
      if (Array.isArray(value)) {
        for (const item of value) {
          if (item && typeof item === "object" && "nodeType" in item) {
            this.visit(item);
          }
        }
      } else if (value && typeof value === "object" && "nodeType" in value) {
        this.visit(value);
      }
    }
  }
}
class NodeTransformer extends (/* unused pure expression or super */ null && (NodeVisitor)) {
  /**
   * Default transform behavior used when a subclass has not defined a
   * `visit<NodeType>`/`visit_<NodeType>` method for `node`'s type: it
   * shallow-clones `node` and replaces each child (found by scanning own
   * properties for arrays/objects that look like AST nodes) with the
   * result of visiting it via {@link NodeVisitor.visit}. Array children
   * whose visited result is itself an array are spliced in flattened;
   * `null`/`undefined` results are dropped from arrays.
   *
   * @param node - The AST node to clone and transform.
   * @returns A new node of the same shape as `node` with its children
   * replaced by their transformed results.
   */
  genericVisit(node) {
    const newNode = { ...node };
    for (const [key, value] of Object.entries(node)) {
      if (key === "nodeType") continue;
      if (Array.isArray(value)) {
        const newArray = [];
        for (const item of value) {
          if (item && typeof item === "object" && "nodeType" in item) {
            const result = this.visit(item);
            if (result !== null && result !== void 0) {
              if (Array.isArray(result)) {
                newArray.push(...result);
              } else {
                newArray.push(result);
              }
            }
          } else {
            newArray.push(item);
          }
        }
        newNode[key] = newArray;
      } else if (value && typeof value === "object" && "nodeType" in value) {
        const result = this.visit(value);
        newNode[key] = result;
      }
    }
    return newNode;
  }
}

function detectIndentStyle(node) {
  let detectedIndent = "    ";
  function traverse(n) {
    if (!n || typeof n !== "object") return;
    if (n.nodeType === "FunctionDef" || n.nodeType === "AsyncFunctionDef" || n.nodeType === "ClassDef" || n.nodeType === "If" || n.nodeType === "For" || n.nodeType === "While" || n.nodeType === "With" || n.nodeType === "Try") {
      if (n.body && Array.isArray(n.body) && n.body.length > 0) {
        const firstBodyStmt = n.body[0];
        if (firstBodyStmt && typeof firstBodyStmt.col_offset === "number" && typeof n.col_offset === "number") {
          const indentSize = firstBodyStmt.col_offset - n.col_offset;
          if (indentSize > 0 && indentSize <= 8) {
            if (indentSize === 1) {
              detectedIndent = "	";
            } else {
              detectedIndent = " ".repeat(indentSize);
            }
            return;
          }
        }
      }
    }
    for (const value of Object.values(n)) {
      if (Array.isArray(value)) {
        value.forEach(traverse);
      } else if (value && typeof value === "object") {
        traverse(value);
      }
    }
  }
  traverse(node);
  return detectedIndent;
}
function unparse(node, options = {}) {
  const detectedIndent = options.indent || detectIndentStyle(node);
  const context = {
    precedence: 0 /* TUPLE */,
    source: [],
    indent: 0,
    indentString: detectedIndent,
    isFirstStatement: true
  };
  const unparser = new Unparser(context);
  unparser.visit(node);
  return context.source.join("");
}
class Unparser extends NodeVisitor {
  /**
   * @param context - Shared mutable state (output buffer, indentation,
   *   current precedence) that all `visit_*` methods read from and write to.
   */
  constructor(context) {
    super();
    this.context = context;
  }
  /**
   * Dispatches to the matching `visit_<NodeType>` method (via the base
   * {@link NodeVisitor}), then appends any trailing inline comment attached
   * to the node. Statement nodes may carry an `inlineComment` produced by
   * the parser for `# comment` text following them on the same line.
   *
   * @param node - The AST node to render.
   * @returns Whatever the underlying `visit_*` method returns (unused by
   *   callers here; typed `any` to satisfy the base visitor's signature).
   */
  // biome-ignore lint/suspicious/noExplicitAny: Visitor pattern requires dynamic return types
  visit(node) {
    const result = super.visit(node);
    if ("inlineComment" in node && node.inlineComment) {
      this.write("  ", node.inlineComment.value);
    }
    return result;
  }
  /**
   * Appends raw text fragments to the output buffer without any newline or
   * indentation handling.
   *
   * @param text - One or more text fragments to append in order.
   */
  write(...text) {
    this.context.source.push(...text);
  }
  /**
   * Starts a new statement line: indents to the current block depth and
   * writes `text`. The very first statement of the whole output is written
   * without a leading newline (tracked via `isFirstStatement`); every
   * subsequent call prefixes a `"\n"` before indenting. The very first
   * `fill()` call of a run always happens at `indent === 0` \u2014 every
   * `visit_*` for a compound statement calls `fill()` for its own header
   * line before incrementing `context.indent` \u2014 so the first call never
   * needs indentation of its own.
   *
   * @param text - Text to write at the start of the new line (defaults to
   *   empty, e.g. when the statement itself will `visit()` its content).
   */
  fill(text = "") {
    if (this.context.isFirstStatement) {
      this.context.isFirstStatement = false;
      this.write(text);
    } else {
      this.write(
        "\n",
        this.context.indentString.repeat(this.context.indent),
        text
      );
    }
  }
  /**
   * Renders each item of `seq` via `f`, writing `inter` between consecutive
   * items (but not before the first or after the last) \u2014 mirrors Python's
   * `str.join` for sequences of AST nodes.
   *
   * @param inter - Separator text written between items.
   * @param f - Callback that renders a single item.
   * @param seq - Items to render.
   */
  interleave(inter, f, seq) {
    for (let i = 0; i < seq.length; i++) {
      if (i > 0) {
        this.write(inter);
      }
      f(seq[i]);
    }
  }
  /**
   * Visits `node` with `precedence` temporarily installed as the ambient
   * minimum precedence, restoring the previous value afterward. Used by
   * operator visitors to tell the child expression what precedence context
   * it is being rendered in, so the child can decide (via
   * {@link requireParens}) whether it needs its own parentheses.
   *
   * @param precedence - Precedence level of the enclosing operator.
   * @param node - Child expression to render under that precedence.
   */
  withPrecedence(precedence, node) {
    const oldPrecedence = this.context.precedence;
    this.context.precedence = precedence;
    this.visit(node);
    this.context.precedence = oldPrecedence;
  }
  /**
   * Decides whether `node` must be parenthesized to be rendered correctly
   * at a context requiring at least `precedence` binding power \u2014 true when
   * the node's own precedence is strictly lower.
   *
   * @param precedence - Minimum precedence required by the surrounding
   *   expression.
   * @param node - Candidate child expression.
   * @returns `true` if parentheses are required around `node`.
   */
  requireParens(precedence, node) {
    return this.getPrecedence(node) < precedence;
  }
  /**
   * Looks up the {@link Precedence} of an expression node's operator/form.
   * Nodes with no meaningful operator precedence (literals, calls,
   * subscripts, etc.) are treated as {@link Precedence.ATOM}, the tightest
   * level, so they never need parenthesization on their own account.
   *
   * @param node - Expression node to classify.
   * @returns The node's binding precedence.
   */
  getPrecedence(node) {
    switch (node.nodeType) {
      case "Tuple":
        return 16 /* ATOM */;
      case "Yield":
      case "YieldFrom":
        return 1 /* YIELD */;
      case "IfExp":
      case "NamedExpr":
      case "Lambda":
        return 2 /* TEST */;
      case "BoolOp":
        return node.op.nodeType === "Or" ? 3 /* OR */ : 4 /* AND */;
      case "UnaryOp":
        return node.op.nodeType === "Not" ? 5 /* NOT */ : 13 /* FACTOR */;
      case "Compare":
        return 6 /* CMP */;
      case "BinOp":
        return this.getBinOpPrecedence(node.op);
      case "Await":
        return 15 /* AWAIT */;
      default:
        return 16 /* ATOM */;
    }
  }
  /**
   * Maps a binary `OperatorNode` to its {@link Precedence} level, following
   * Python's operator precedence table (bitwise OR lowest, power highest
   * among binary operators).
   *
   * @param op - The binary operator node.
   * @returns The operator's binding precedence.
   */
  getBinOpPrecedence(op) {
    switch (op.nodeType) {
      case "BitOr":
        return 7 /* BOR */;
      case "BitXor":
        return 8 /* BXOR */;
      case "BitAnd":
        return 9 /* BAND */;
      case "LShift":
      case "RShift":
        return 10 /* SHIFT */;
      case "Add":
      case "Sub":
        return 11 /* ARITH */;
      case "Mult":
      case "MatMult":
      case "Div":
      case "Mod":
      case "FloorDiv":
        return 12 /* TERM */;
      case "Pow":
        return 14 /* POWER */;
    }
  }
  // Module visitors
  /** Renders a `Module` node: each top-level statement, in order. */
  visit_Module(node) {
    for (const stmt of node.body) {
      this.visit(stmt);
    }
  }
  /** Renders an `Interactive` node (REPL-style statement list). */
  visit_Interactive(node) {
    for (const stmt of node.body) {
      this.visit(stmt);
    }
  }
  /** Renders an `Expression` node (a bare expression used as `eval` input). */
  visit_Expression(node) {
    this.visit(node.body);
  }
  /**
   * Writes each decorator in `decorators` on its own `@decorator` line
   * immediately above the following `def`/`class`.
   *
   * @param decorators - Decorator expressions, outermost first.
   */
  writeDecorators(decorators) {
    for (const decorator of decorators) {
      this.fill("@");
      this.visit(decorator);
    }
  }
  /**
   * Determines the opening/closing quote text for an f-string/t-string,
   * preserving the original quote style (including prefix casing and
   * triple-quotes) captured on `node.quote_style` when available, so
   * round-tripped literals don't silently change from `f'...'` to `f"..."`
   * or vice versa.
   *
   * @param node - The `JoinedStr` (f-string) or `TemplateStr` (t-string) node.
   * @param defaultPrefix - The prefix to fall back to when no quote style was recorded (`f"` or `t"`).
   * @returns A tuple of `[openingDelimiter, closingQuote]`, e.g. `['f"', '"']`.
   */
  chooseInterpolatedStringQuotes(node, defaultPrefix) {
    const recordedStyle = node.quote_style;
    if (recordedStyle !== void 0) {
      const prefixMatch = recordedStyle.match(/^([fFrRbBuUtT]*)(.*)/);
      const quote = prefixMatch[2];
      return [recordedStyle, quote];
    }
    return [defaultPrefix, '"'];
  }
  // Statement visitors
  /** Renders a `def` statement: decorators, signature, and indented body. */
  visit_FunctionDef(node) {
    this.writeDecorators(node.decorator_list);
    this.fill("def ");
    this.write(node.name);
    this.writeTypeParams(node.type_params);
    this.write("(");
    this.visit_arguments(node.args);
    this.write(")");
    if (node.returns) {
      this.write(" -> ");
      this.visit(node.returns);
    }
    this.write(":");
    this.context.indent++;
    for (const stmt of node.body) {
      this.visit(stmt);
    }
    this.context.indent--;
  }
  /** Renders a `class` statement: decorators, name, bases/keywords, and indented body. */
  visit_ClassDef(node) {
    this.writeDecorators(node.decorator_list);
    this.fill("class ");
    this.write(node.name);
    this.writeTypeParams(node.type_params);
    if (node.bases.length > 0 || node.keywords.length > 0) {
      this.write("(");
      this.interleave(", ", (base) => this.visit(base), node.bases);
      if (node.bases.length > 0 && node.keywords.length > 0) {
        this.write(", ");
      }
      this.interleave(", ", (kw) => this.visit(kw), node.keywords);
      this.write(")");
    }
    this.write(":");
    this.context.indent++;
    for (const stmt of node.body) {
      this.visit(stmt);
    }
    this.context.indent--;
  }
  /** Renders a `return` statement, with or without a return value. */
  visit_Return(node) {
    this.fill("return");
    if (node.value) {
      this.write(" ");
      this.visit(node.value);
    }
  }
  /**
   * Renders an assignment statement (`a = b = value`). Also re-emits any
   * standalone/inline comments recorded on `expressionComments` that
   * weren't already handled via `inlineComment`, so comments attached
   * around a multi-target or wrapped assignment aren't dropped.
   */
  visit_Assign(node) {
    this.fill();
    this.interleave(" = ", (target) => this.visit(target), node.targets);
    this.write(" = ");
    this.visit(node.value);
    const assignNode = node;
    if (assignNode.expressionComments) {
      const inlineCommentValue = assignNode.inlineComment?.value;
      const additionalComments = assignNode.expressionComments.filter(
        (comment) => comment.value !== inlineCommentValue
      );
      for (const comment of additionalComments) {
        if (comment.inline) {
          this.write("  ", comment.value);
        } else {
          this.write("\n", comment.value);
        }
      }
    }
  }
  /** Renders an augmented assignment statement (`a += value`, `a **= value`, ...). */
  visit_AugAssign(node) {
    this.fill();
    this.visit(node.target);
    this.write(" ", this.getAugAssignOp(node.op), " ");
    this.visit(node.value);
  }
  /**
   * Maps an `OperatorNode` to its augmented-assignment spelling (`+=`, `**=`, ...).
   *
   * @param op - The operator node.
   * @returns The augmented-assignment operator text.
   */
  getAugAssignOp(op) {
    switch (op.nodeType) {
      case "Add":
        return "+=";
      case "Sub":
        return "-=";
      case "Mult":
        return "*=";
      case "MatMult":
        return "@=";
      case "Div":
        return "/=";
      case "Mod":
        return "%=";
      case "Pow":
        return "**=";
      case "LShift":
        return "<<=";
      case "RShift":
        return ">>=";
      case "BitOr":
        return "|=";
      case "BitXor":
        return "^=";
      case "BitAnd":
        return "&=";
      case "FloorDiv":
        return "//=";
    }
  }
  /** Renders a `for target in iter:` loop, including an optional `else:` clause. */
  visit_For(node) {
    this.fill("for ");
    this.visit(node.target);
    this.write(" in ");
    this.visit(node.iter);
    this.write(":");
    this.context.indent++;
    for (const stmt of node.body) {
      this.visit(stmt);
    }
    this.context.indent--;
    if (node.orelse.length > 0) {
      this.fill("else:");
      this.context.indent++;
      for (const stmt of node.orelse) {
        this.visit(stmt);
      }
      this.context.indent--;
    }
  }
  /** Renders a `while test:` loop, including an optional `else:` clause. */
  visit_While(node) {
    this.fill("while ");
    this.visit(node.test);
    this.write(":");
    this.context.indent++;
    for (const stmt of node.body) {
      this.visit(stmt);
    }
    this.context.indent--;
    if (node.orelse.length > 0) {
      this.fill("else:");
      this.context.indent++;
      for (const stmt of node.orelse) {
        this.visit(stmt);
      }
      this.context.indent--;
    }
  }
  /**
   * Renders an `if` statement. When `orelse` is exactly a single nested
   * `If` node, it is collapsed into an `elif` clause rather than a nested
   * `else:\n    if ...:`, matching idiomatic Python source. This collapsing
   * is only applied one level deep: a further `elif` chained off that first
   * `elif`'s own `orelse` is rendered as a nested `else:`/`if` block instead
   * of a second `elif`.
   */
  visit_If(node) {
    this.fill("if ");
    this.visit(node.test);
    this.write(":");
    this.context.indent++;
    for (const stmt of node.body) {
      this.visit(stmt);
    }
    this.context.indent--;
    if (node.orelse.length > 0) {
      if (node.orelse.length === 1 && node.orelse[0].nodeType === "If") {
        this.fill("elif ");
        const elifNode = node.orelse[0];
        this.visit(elifNode.test);
        this.write(":");
        this.context.indent++;
        for (const stmt of elifNode.body) {
          this.visit(stmt);
        }
        this.context.indent--;
        if (elifNode.orelse.length > 0) {
          this.fill("else:");
          this.context.indent++;
          for (const stmt of elifNode.orelse) {
            this.visit(stmt);
          }
          this.context.indent--;
        }
      } else {
        this.fill("else:");
        this.context.indent++;
        for (const stmt of node.orelse) {
          this.visit(stmt);
        }
        this.context.indent--;
      }
    }
  }
  /** Renders a `pass` statement. */
  visit_Pass(_node) {
    this.fill("pass");
  }
  /** Renders a `break` statement. */
  visit_Break(_node) {
    this.fill("break");
  }
  /** Renders a `continue` statement. */
  visit_Continue(_node) {
    this.fill("continue");
  }
  /**
   * Renders a standalone `Comment` pseudo-statement (`# ...` text tracked
   * by the parser as its own node, distinct from the `inlineComment`
   * attached to other statements). Inline comments append to the current
   * line; standalone ones start a new indented line.
   */
  visit_Comment(node) {
    if (node.inline) {
      this.write("  ", node.value);
    } else {
      this.fill(node.value);
    }
  }
  /** Renders a `del target, ...` statement. */
  visit_Delete(node) {
    this.fill("del ");
    this.interleave(", ", (target) => this.visit(target), node.targets);
  }
  /** Renders a `nonlocal name, ...` statement. */
  visit_Nonlocal(node) {
    this.fill("nonlocal ");
    this.interleave(", ", (name) => this.write(name), node.names);
  }
  /** Renders a PEP 695 `type Name[params] = value` alias statement. */
  visit_TypeAlias(node) {
    this.fill("type ");
    this.visit(node.name);
    if (node.type_params.length > 0) {
      this.write("[");
      this.interleave(", ", (param) => this.visit(param), node.type_params);
      this.write("]");
    }
    this.write(" = ");
    this.visit(node.value);
  }
  /** Renders a `match subject:` statement with its indented `case` blocks. */
  visit_Match(node) {
    this.fill("match ");
    this.visit(node.subject);
    this.write(":");
    this.context.indent++;
    for (const case_ of node.cases) {
      this.visit(case_);
    }
    this.context.indent--;
  }
  /** Renders one `case pattern [if guard]:` clause of a `match` statement. */
  visit_MatchCase(node) {
    this.fill("case ");
    this.visit(node.pattern);
    if (node.guard) {
      this.write(" if ");
      this.visit(node.guard);
    }
    this.write(":");
    this.context.indent++;
    for (const stmt of node.body) {
      this.visit(stmt);
    }
    this.context.indent--;
  }
  /** Renders an expression-statement (an expression evaluated for its side effects). */
  visit_Expr(node) {
    this.fill();
    if (node.value.nodeType === "NamedExpr") {
      this.write("(");
      this.visit(node.value);
      this.write(")");
      return;
    }
    this.visit(node.value);
  }
  /**
   * Renders an `import module [as alias], ...` statement, prefixed with
   * `lazy` when `node.is_lazy` is set (PEP 810, Python 3.15+).
   */
  visit_Import(node) {
    this.fill(node.is_lazy ? "lazy import " : "import ");
    this.interleave(", ", (alias) => this.visit(alias), node.names);
  }
  /**
   * Renders a `from module import name, ...` statement, including relative
   * import dots for `node.level` (e.g. `level: 2` -> `from ..module import ...`)
   * and a `lazy` prefix when `node.is_lazy` is set (PEP 810, Python 3.15+).
   */
  visit_ImportFrom(node) {
    this.fill(node.is_lazy ? "lazy from " : "from ");
    if (node.level && node.level > 0) {
      this.write(".".repeat(node.level));
    }
    if (node.module) {
      this.write(node.module);
    }
    this.write(" import ");
    this.interleave(", ", (alias) => this.visit(alias), node.names);
  }
  /** Renders a `global name, ...` statement. */
  visit_Global(node) {
    this.fill("global ");
    this.interleave(", ", (name) => this.write(name), node.names);
  }
  /** Renders a `raise [exc [from cause]]` statement. */
  visit_Raise(node) {
    this.fill("raise");
    if (node.exc) {
      this.write(" ");
      this.visit(node.exc);
      if (node.cause) {
        this.write(" from ");
        this.visit(node.cause);
      }
    }
  }
  /** Renders a `try:` statement with its `except`, `else:`, and `finally:` clauses. */
  visit_Try(node) {
    this.fill("try:");
    this.context.indent++;
    for (const stmt of node.body) {
      this.visit(stmt);
    }
    this.context.indent--;
    for (const handler of node.handlers) {
      this.visit(handler);
    }
    if (node.orelse.length > 0) {
      this.fill("else:");
      this.context.indent++;
      for (const stmt of node.orelse) {
        this.visit(stmt);
      }
      this.context.indent--;
    }
    if (node.finalbody.length > 0) {
      this.fill("finally:");
      this.context.indent++;
      for (const stmt of node.finalbody) {
        this.visit(stmt);
      }
      this.context.indent--;
    }
  }
  /**
   * Renders a `try:` statement using PEP 654 `except*` exception-group
   * handlers, rather than delegating to `visit_ExceptHandler` (which emits
   * plain `except`), since `TryStar` handlers always use the `except*` form.
   */
  visit_TryStar(node) {
    this.fill("try:");
    this.context.indent++;
    for (const stmt of node.body) {
      this.visit(stmt);
    }
    this.context.indent--;
    for (const handler of node.handlers) {
      this.fill("except*");
      if (handler.type) {
        this.write(" ");
        this.visit(handler.type);
        if (handler.name) {
          this.write(" as ");
          this.write(handler.name);
        }
      }
      this.write(":");
      this.context.indent++;
      for (const stmt of handler.body) {
        this.visit(stmt);
      }
      this.context.indent--;
    }
    if (node.orelse.length > 0) {
      this.fill("else:");
      this.context.indent++;
      for (const stmt of node.orelse) {
        this.visit(stmt);
      }
      this.context.indent--;
    }
    if (node.finalbody.length > 0) {
      this.fill("finally:");
      this.context.indent++;
      for (const stmt of node.finalbody) {
        this.visit(stmt);
      }
      this.context.indent--;
    }
  }
  /** Renders an `assert test[, msg]` statement. */
  visit_Assert(node) {
    this.fill("assert ");
    this.visit(node.test);
    if (node.msg) {
      this.write(", ");
      this.visit(node.msg);
    }
  }
  /** Renders a `with item, ...:` statement and its indented body. */
  visit_With(node) {
    this.fill("with ");
    this.interleave(", ", (item) => this.visit(item), node.items);
    this.write(":");
    this.context.indent++;
    for (const stmt of node.body) {
      this.visit(stmt);
    }
    this.context.indent--;
  }
  /** Renders an `async with item, ...:` statement and its indented body. */
  visit_AsyncWith(node) {
    this.fill("async with ");
    this.interleave(", ", (item) => this.visit(item), node.items);
    this.write(":");
    this.context.indent++;
    for (const stmt of node.body) {
      this.visit(stmt);
    }
    this.context.indent--;
  }
  /** Renders an `async for target in iter:` loop, including an optional `else:` clause. */
  visit_AsyncFor(node) {
    this.fill("async for ");
    this.visit(node.target);
    this.write(" in ");
    this.visit(node.iter);
    this.write(":");
    this.context.indent++;
    for (const stmt of node.body) {
      this.visit(stmt);
    }
    this.context.indent--;
    if (node.orelse.length > 0) {
      this.fill("else:");
      this.context.indent++;
      for (const stmt of node.orelse) {
        this.visit(stmt);
      }
      this.context.indent--;
    }
  }
  /** Renders an `async def` statement: decorators, signature, and indented body. */
  visit_AsyncFunctionDef(node) {
    this.writeDecorators(node.decorator_list);
    this.fill("async def ");
    this.write(node.name);
    this.writeTypeParams(node.type_params);
    this.write("(");
    this.visit_arguments(node.args);
    this.write(")");
    if (node.returns) {
      this.write(" -> ");
      this.visit(node.returns);
    }
    this.write(":");
    this.context.indent++;
    for (const stmt of node.body) {
      this.visit(stmt);
    }
    this.context.indent--;
  }
  /** Renders an annotated assignment (`target: annotation[ = value]`). */
  visit_AnnAssign(node) {
    this.fill();
    this.visit(node.target);
    this.write(": ");
    this.visit(node.annotation);
    if (node.value) {
      this.write(" = ");
      this.visit(node.value);
    }
  }
  // Expression visitors
  /**
   * Renders a binary operator expression (`left op right`), parenthesizing
   * either operand as needed to preserve evaluation order. Parenthesization
   * of the whole `BinOp` expression itself (relative to whatever contains
   * it) is decided by the caller, via `leftNeedsParens`/`rightNeedsParens`
   * at its own parent's call site. The operand on the "non-associative"
   * side gets extra scrutiny: for a left-associative operator, a
   * right-hand child of *equal* precedence still needs parens (`a - (b -
   * c)` is not the same as `a - b - c`); for the right-associative `**`
   * operator it's the left-hand child that needs parens at equal
   * precedence instead (`(2 ** 3) ** 2` is not the same as `2 ** 3 ** 2`).
   */
  visit_BinOp(node) {
    const precedence = this.getBinOpPrecedence(node.op);
    const leftNeedsParens = this.requireParens(precedence, node.left) || this.getPrecedence(node.left) === precedence && !this.isLeftAssociative(node.op);
    if (leftNeedsParens) this.write("(");
    this.withPrecedence(precedence, node.left);
    if (leftNeedsParens) this.write(")");
    this.write(" ", this.getBinOpSymbol(node.op), " ");
    const rightNeedsParens = this.requireParens(precedence, node.right) || this.getPrecedence(node.right) === precedence && this.isLeftAssociative(node.op);
    if (rightNeedsParens) this.write("(");
    this.withPrecedence(precedence, node.right);
    if (rightNeedsParens) this.write(")");
  }
  /**
   * Reports whether a binary operator is left-associative in Python.
   * All binary operators are left-associative except `**` (power), which
   * is right-associative (`2 ** 3 ** 2 == 2 ** (3 ** 2)`).
   *
   * @param op - The binary operator node.
   * @returns `true` unless `op` is `Pow`.
   */
  isLeftAssociative(op) {
    return op.nodeType !== "Pow";
  }
  /**
   * Maps a binary `OperatorNode` to its source symbol (`+`, `**`, `//`, ...).
   *
   * @param op - The binary operator node.
   * @returns The operator's source text.
   */
  getBinOpSymbol(op) {
    switch (op.nodeType) {
      case "Add":
        return "+";
      case "Sub":
        return "-";
      case "Mult":
        return "*";
      case "MatMult":
        return "@";
      case "Div":
        return "/";
      case "Mod":
        return "%";
      case "Pow":
        return "**";
      case "LShift":
        return "<<";
      case "RShift":
        return ">>";
      case "BitOr":
        return "|";
      case "BitXor":
        return "^";
      case "BitAnd":
        return "&";
      case "FloorDiv":
        return "//";
    }
  }
  /**
   * Renders a unary operator expression (`-x`, `~x`, `not x`, `+x`).
   * `not` is written with a trailing space (word operator); the symbolic
   * operators (`-`, `~`, `+`) are written flush against the operand.
   *
   * Doesn't parenthesize itself based on the ambient `this.context.precedence`
   * \u2014 like `visit_BinOp`, it only wraps its own operand, and relies on the
   * caller (`visitParenthesizedIfNeeded`/`withPrecedence` at the point this
   * node is visited as someone else's child) to wrap the whole node when the
   * surrounding context needs it, using `getPrecedence`'s per-operator-kind
   * value (`NOT` for `not`, `FACTOR` for `-`/`~`/`+`).
   */
  visit_UnaryOp(node) {
    const operandPrecedence = node.op.nodeType === "Not" ? 5 /* NOT */ : 13 /* FACTOR */;
    this.write(this.getUnaryOpSymbol(node.op));
    if (node.op.nodeType === "Not") this.write(" ");
    this.visitParenthesizedIfNeeded(operandPrecedence, node.operand);
  }
  /**
   * Maps a `UnaryOpNode` to its source symbol/keyword (`~`, `not`, `+`, `-`).
   *
   * @param op - The unary operator node.
   * @returns The operator's source text.
   */
  getUnaryOpSymbol(op) {
    switch (op.nodeType) {
      case "Invert":
        return "~";
      case "Not":
        return "not";
      case "UAdd":
        return "+";
      case "USub":
        return "-";
    }
  }
  /**
   * Renders a boolean operator expression, joining `values` with
   * `" and "`/`" or "`. An operand that is itself a `BoolOp` with the
   * *same* operator always gets explicit parens, even though flattening
   * it would be semantically equivalent (`and`/`or` are associative) \u2014
   * `values` is a flat n-ary list, so without parens a nested same-op
   * `BoolOp` and a naturally-flat chain unparse identically and can't be
   * told apart on re-parse. Matches CPython's own `ast.unparse`, which
   * makes the same choice to preserve the original tree shape.
   */
  visit_BoolOp(node) {
    const precedence = node.op.nodeType === "Or" ? 3 /* OR */ : 4 /* AND */;
    const opSymbol = node.op.nodeType === "Or" ? " or " : " and ";
    this.interleave(
      opSymbol,
      (value) => {
        const needsParens = value.nodeType === "BoolOp" && value.op.nodeType === node.op.nodeType;
        if (needsParens) {
          this.write("(");
          this.visit(value);
          this.write(")");
        } else {
          this.visitParenthesizedIfNeeded(precedence, value);
        }
      },
      node.values
    );
  }
  /**
   * Renders a chained comparison expression (`left op1 c1 op2 c2 ...`).
   * Each operand is rendered at `Precedence.EXPR` (CPython's grammar:
   * `comparison: bitor_expr (comp_op bitor_expr)*`), one level tighter
   * than `Precedence.CMP` itself \u2014 comparisons aren't associative the way
   * left-associative `BinOp`s are, so a `Compare` operand (equal
   * precedence to the enclosing one) always needs parens to keep
   * `(a == b) != c` from rendering as the chained `a == b != c`, which
   * means something different.
   */
  visit_Compare(node) {
    const precedence = 7 /* EXPR */;
    this.visitParenthesizedIfNeeded(precedence, node.left);
    for (let i = 0; i < node.ops.length; i++) {
      this.write(" ", this.getCmpOpSymbol(node.ops[i]), " ");
      this.visitParenthesizedIfNeeded(precedence, node.comparators[i]);
    }
  }
  /**
   * Renders `node` under `precedence`, wrapping it in parentheses first if
   * its own precedence is too low to appear unparenthesized there. Used by
   * visitors (`BoolOp`, `Compare`) whose grammar productions don't already
   * bind tighter than every lower-precedence child on their own (unlike
   * `BinOp`/`UnaryOp`, which parenthesize inline as they render each side).
   *
   * @param precedence - Minimum precedence required by the surrounding
   *   expression.
   * @param node - Child expression to render.
   */
  visitParenthesizedIfNeeded(precedence, node) {
    const needsParens = this.requireParens(precedence, node);
    if (needsParens) this.write("(");
    this.withPrecedence(precedence, node);
    if (needsParens) this.write(")");
  }
  /**
   * Renders `node` as the base of a postfix trailer (`base(...)`,
   * `base.attr`, `base[...]`), parenthesizing it if it isn't already an
   * atom \u2014 e.g. a `Lambda`, `IfExp`, or `NamedExpr` used as a call target
   * (`(lambda x: x)(1)`) would otherwise merge into the trailer and change
   * meaning (`lambda x: x(1)`).
   *
   * @param node - The expression the trailer is applied to.
   */
  visitAtomBase(node) {
    this.visitParenthesizedIfNeeded(16 /* ATOM */, node);
  }
  /** Renders a walrus/named expression (`target := value`). */
  visit_NamedExpr(node) {
    this.visit(node.target);
    this.write(" := ");
    this.visit(node.value);
  }
  /** Renders a `lambda [params]: body` expression. */
  /**
   * Renders a `lambda` expression. The body is rendered at
   * `Precedence.TEST`: CPython's grammar (`lambdef: 'lambda' [params] ':'
   * test`) excludes a bare `yield`/`yield from` there (`YIELD` is one
   * level looser) \u2014 `lambda: yield x` is a syntax error, it must be
   * `lambda: (yield x)`.
   */
  visit_Lambda(node) {
    this.write("lambda");
    if (node.args.args.length > 0 || node.args.vararg || node.args.kwarg || node.args.kwonlyargs.length > 0) {
      this.write(" ");
      this.visit_arguments(node.args);
    }
    this.write(": ");
    this.visitParenthesizedIfNeeded(2 /* TEST */, node.body);
  }
  /**
   * Renders a conditional expression (`body if test else orelse`).
   * CPython's grammar (`test: or_test ['if' or_test 'else' test]`)
   * restricts both the `body` and `test` slots to `or_test` \u2014 a bare
   * nested ternary, `lambda`, or `NamedExpr` (all `Precedence.TEST`,
   * CPython's `namedexpr_test`/`test`) is a syntax error unparenthesized
   * in either slot (`(a if b else c) if d else e` needs its parens, and
   * `x if y := 1 else z` is a `SyntaxError` outright). `orelse` has no
   * such restriction \u2014 it's the recursive `test` itself, which is how
   * `a if b else c if d else e` chains without parens \u2014 so it's rendered
   * bare.
   */
  visit_IfExp(node) {
    this.visitParenthesizedIfNeeded(3 /* OR */, node.body);
    this.write(" if ");
    this.visitParenthesizedIfNeeded(3 /* OR */, node.test);
    this.write(" else ");
    this.withPrecedence(2 /* TEST */, node.orelse);
  }
  /** Renders an `await value` expression. */
  visit_Await(node) {
    this.write("await ");
    this.withPrecedence(15 /* AWAIT */, node.value);
  }
  /** Renders a `yield [value]` expression. */
  visit_Yield(node) {
    this.write("yield");
    if (node.value) {
      this.write(" ");
      this.visit(node.value);
    }
  }
  /** Renders a `yield from value` expression. */
  visit_YieldFrom(node) {
    this.write("yield from ");
    this.visit(node.value);
  }
  /** Renders a starred expression (`*value`), e.g. in call args or assignment targets. */
  /**
   * Renders a starred expression (`*x`). CPython's grammar restricts the
   * operand to `bitor` (`star_expr: '*' bitor`) \u2014 a bare `BoolOp`,
   * `Compare`, ternary, or `lambda` there is a syntax error unparenthesized
   * (`*a or b` doesn't parse), so it's rendered at `Precedence.EXPR`.
   */
  visit_Starred(node) {
    this.write("*");
    this.visitParenthesizedIfNeeded(7 /* EXPR */, node.value);
  }
  /** Renders a slice (`lower:upper[:step]`) used inside a `Subscript`. */
  visit_Slice(node) {
    if (node.lower) {
      this.visit(node.lower);
    }
    this.write(":");
    if (node.upper) {
      this.visit(node.upper);
    }
    if (node.step) {
      this.write(":");
      this.visit(node.step);
    }
  }
  /** Renders an f-string (`JoinedStr`), preserving its original quote style. */
  visit_JoinedStr(node) {
    const [openQuote, closeQuote] = this.chooseInterpolatedStringQuotes(
      node,
      'f"'
    );
    this.write(openQuote);
    this.writeInterpolatedStringContent(
      node.values,
      this.interpolatedStringLiteralStyle(openQuote, closeQuote)
    );
    this.write(closeQuote);
  }
  /** Renders a t-string (`TemplateStr`), preserving its original quote style. */
  visit_TemplateStr(node) {
    const [openQuote, closeQuote] = this.chooseInterpolatedStringQuotes(
      node,
      't"'
    );
    this.write(openQuote);
    this.writeInterpolatedStringContent(
      node.values,
      this.interpolatedStringLiteralStyle(openQuote, closeQuote)
    );
    this.write(closeQuote);
  }
  /**
   * Derives how an f-string/t-string's literal text segments must be
   * escaped from its chosen open/close quote text.
   * @param openQuote - The full prefix+quote text (e.g. `rf"""`).
   * @param closeQuote - Just the quote part (e.g. `"""`).
   */
  interpolatedStringLiteralStyle(openQuote, closeQuote) {
    const prefix = openQuote.slice(0, openQuote.length - closeQuote.length);
    return {
      isRaw: /r/i.test(prefix),
      isTriple: closeQuote.length === 3,
      quoteChar: closeQuote[0]
    };
  }
  /**
   * Writes the interior parts of an f-string/t-string (between the
   * quotes), handling literal text segments and
   * `{expr[!conv][:format_spec]}` replacement/interpolation fields inline.
   * Extracted from {@link visit_JoinedStr}/{@link visit_TemplateStr}
   * because nested format specs that are themselves f-strings (e.g.
   * `f"{x:{width}}"`) need their content written without an extra pair of
   * surrounding quotes.
   *
   * @param values - The `JoinedStr`/`TemplateStr` node's `values` to render.
   * @param style - The enclosing f-string/t-string's raw/triple/quote-char style, for escaping literal segments.
   */
  writeInterpolatedStringContent(values, style) {
    for (const value of values) {
      if (value.nodeType === "Constant") {
        this.write(
          this.escapeInterpolatedStringLiteral(String(value.value), style)
        );
      } else if (value.nodeType === "FormattedValue" || value.nodeType === "Interpolation") {
        this.writeReplacementField(
          value.value,
          value.conversion,
          value.format_spec,
          style
        );
      } else {
        this.visit(value);
      }
    }
  }
  /**
   * Escapes an f-string/t-string literal text segment for safe
   * re-embedding. `{`/`}` are always re-doubled to `{{`/`}}` (the parser's
   * `decodeDoubledBraces` folded them the other way when reading the
   * segment, regardless of raw-ness \u2014 braces are structurally significant
   * in every f-string), since otherwise they'd misread as a field
   * boundary. Raw literals need nothing else (their backslashes/newlines
   * are already exactly the original source text); non-raw literals go
   * through the same backslash/control-character escaping as a plain
   * string ({@link escapeString}/{@link escapeTripleQuoted}).
   */
  escapeInterpolatedStringLiteral(value, { isRaw, isTriple, quoteChar }) {
    const braceDoubled = value.replace(/\{/g, "{{").replace(/\}/g, "}}");
    if (isRaw) return braceDoubled;
    return isTriple ? this.escapeTripleQuoted(braceDoubled, quoteChar) : this.escapeString(braceDoubled, quoteChar);
  }
  /**
   * Writes a single `{expr[!conv][:format_spec]}` replacement/
   * interpolation field body (braces included). Shared by
   * {@link writeInterpolatedStringContent} (fields inline in a
   * `JoinedStr`/`TemplateStr`) and {@link visit_FormattedValue}/
   * {@link visit_Interpolation} (a field visited standalone). The
   * `conversion` field holds the ASCII code point of the conversion letter
   * (115 = `s`, 114 = `r`, 97 = `a`) as produced by CPython's `ast` module;
   * `-1` means no conversion.
   */
  writeReplacementField(value, conversion, formatSpec, style) {
    this.write("{");
    const exprStart = this.context.source.length;
    this.visit(value);
    if (this.context.source[exprStart]?.startsWith("{")) {
      this.context.source.splice(exprStart, 0, " ");
    }
    if (conversion !== -1) {
      if (conversion === 115) this.write("!s");
      else if (conversion === 114) this.write("!r");
      else if (conversion === 97) this.write("!a");
    }
    if (formatSpec) {
      this.write(":");
      if (formatSpec.nodeType === "JoinedStr") {
        this.writeInterpolatedStringContent(formatSpec.values, style);
      } else {
        this.visit(formatSpec);
      }
    }
    this.write("}");
  }
  /**
   * Renders a standalone `FormattedValue` (a `{expr[!conv][:format_spec]}`
   * replacement field visited outside of a `JoinedStr` context \u2014 not
   * something the parser ever produces, only a hand-built AST). Assumes
   * the default non-raw double-quote style, matching
   * {@link chooseInterpolatedStringQuotes}'s own fallback.
   */
  visit_FormattedValue(node) {
    this.writeReplacementField(node.value, node.conversion, node.format_spec, {
      isRaw: false,
      isTriple: false,
      quoteChar: '"'
    });
  }
  /**
   * Renders a standalone `Interpolation` (a t-string's
   * `{expr[!conv][:format_spec]}` field visited outside of a `TemplateStr`
   * context \u2014 not something the parser ever produces, only a hand-built
   * AST). Assumes the default non-raw double-quote style, matching
   * {@link chooseInterpolatedStringQuotes}'s own fallback.
   */
  visit_Interpolation(node) {
    this.writeReplacementField(node.value, node.conversion, node.format_spec, {
      isRaw: false,
      isTriple: false,
      quoteChar: '"'
    });
  }
  /**
   * Maps a `CmpOpNode` to its source text (`==`, `is not`, `not in`, ...).
   *
   * @param op - The comparison operator node.
   * @returns The operator's source text.
   */
  getCmpOpSymbol(op) {
    switch (op.nodeType) {
      case "Eq":
        return "==";
      case "NotEq":
        return "!=";
      case "Lt":
        return "<";
      case "LtE":
        return "<=";
      case "Gt":
        return ">";
      case "GtE":
        return ">=";
      case "Is":
        return "is";
      case "IsNot":
        return "is not";
      case "In":
        return "in";
      case "NotIn":
        return "not in";
    }
  }
  /** Renders a call expression (`func(args, kw=value, ...)`). */
  visit_Call(node) {
    this.visitAtomBase(node.func);
    this.write("(");
    this.interleave(", ", (arg) => this.visit(arg), node.args);
    if (node.args.length > 0 && node.keywords.length > 0) {
      this.write(", ");
    }
    this.interleave(", ", (kw) => this.visit(kw), node.keywords);
    this.write(")");
  }
  /** Renders a call keyword argument (`name=value`), or `**value` when `arg` is absent. */
  visit_Keyword(node) {
    if (node.arg) {
      this.write(node.arg, "=");
    } else {
      this.write("**");
    }
    this.visit(node.value);
  }
  /** Renders a literal constant (`None`/`True`/`False`/number/string/ellipsis). */
  visit_Constant(node) {
    this.write(this.formatConstant(node));
  }
  /**
   * Formats a `Constant` node's raw JS value as Python source text.
   *
   * @param node - The `Constant` node. Its `value` is typed `any` because it
   * may hold any JSON-like literal produced by the parser (string, number,
   * boolean, `null`, or the sentinel `"..."` for `Ellipsis`).
   * @returns The Python source representation of `node.value`.
   */
  formatConstant(node) {
    const value = node.value;
    if (value === null) return "None";
    if (value === true) return "True";
    if (value === false) return "False";
    if (value === "...") return "...";
    if (typeof value === "string") {
      return this.formatString(value, node);
    }
    if (typeof value === "number") {
      if (Number.isNaN(value)) return "(1e309-1e309)";
      if (value === Infinity) return "1e309";
      if (value === -Infinity) return "-1e309";
      const text = value.toString();
      if (!Number.isSafeInteger(value) && !text.includes(".") && !text.includes("e") && !text.includes("E")) {
        return `${text}.0`;
      }
      return text;
    }
    if (value instanceof PyComplex) {
      return value.toString();
    }
    return String(value);
  }
  /**
   * Formats a string constant as a quoted Python literal. When `node` still
   * carries its originally-recorded `quote_style` (only set on a node this
   * library's own parser produced), that exact style \u2014 quote character,
   * triple-quoting, and `r`/`b`/`u` prefix \u2014 is reused so the literal
   * round-trips unchanged. Falls back to double quotes (with no prefix)
   * when no quote style was recorded, matching this unparser's
   * long-standing default.
   *
   * @param value - The raw (unescaped) string value.
   * @param node - The `Constant` node `value` came from.
   * @returns The quoted, escaped Python string literal.
   */
  formatString(value, node) {
    const recordedStyle = node.quote_style;
    if (recordedStyle !== void 0) {
      const prefixMatch = recordedStyle.match(/^([fFrRbBuU]*)(.*)/);
      const prefix = prefixMatch[1];
      const quoteStyle = prefixMatch[2];
      const isRaw = /[rR]/.test(prefix);
      if (isRaw) {
        return `${prefix}${quoteStyle}${value}${quoteStyle}`;
      }
      if (quoteStyle === '"""' || quoteStyle === "'''") {
        const quoteChar = quoteStyle[0];
        return `${prefix}${quoteStyle}${this.escapeTripleQuoted(value, quoteChar)}${quoteStyle}`;
      }
      if (quoteStyle === '"') {
        return `${prefix}"${this.escapeString(value, '"')}"`;
      }
      return `${prefix}'${this.escapeString(value, "'")}'`;
    }
    return `"${this.escapeString(value, '"')}"`;
  }
  /**
   * Escapes backslashes, newlines, carriage returns, tabs, and the given
   * quote character in `value` so it can be embedded in a single-quoted
   * (non-triple) Python string literal.
   *
   * @param value - Raw string content to escape.
   * @param quote - The quote character (`"` or `'`) the string will be wrapped in.
   * @returns The escaped string body (without surrounding quotes).
   */
  escapeString(value, quote) {
    return value.replace(/\\/g, "\\\\").replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/\t/g, "\\t").replace(new RegExp(`\\${quote}`, "g"), `\\${quote}`);
  }
  /**
   * Escapes a non-raw triple-quoted string literal's decoded content for
   * safe re-embedding. Unlike {@link escapeString}, literal `\n`s are left
   * as-is (triple-quoted strings span lines natively) \u2014 but backslashes
   * must still be escaped, or a literal backslash in the decoded value
   * (e.g. from a source `\\n`, decoding to a literal backslash + `n`, not
   * a newline) would read back as the start of a new escape sequence and
   * silently change meaning on re-parse. A literal `\r` must also be
   * escaped (unlike `\n`): CPython's tokenizer applies universal-newline
   * translation to a *raw* `\r`/`\r\n` in the source \u2014 including inside a
   * triple-quoted literal's body \u2014 collapsing it to `\n` on re-parse, so a
   * `Constant.value` that came from an explicit `\r` escape (as opposed to
   * a real source line ending) would silently become `\n` if left
   * unescaped here. The closing delimiter (`"""`/`'''`) is also escaped if
   * it occurs in the content, or as a lone trailing quote char that would
   * otherwise merge with the real closing delimiter appended right after
   * this.
   * @param value - Decoded string content to escape.
   * @param quoteChar - The quote character (`"` or `'`) whose tripled form delimits the literal.
   * @returns The escaped string body (without surrounding triple quotes).
   */
  escapeTripleQuoted(value, quoteChar) {
    let result = value.replace(/\\/g, "\\\\").replace(/\r/g, "\\r");
    const closing = quoteChar.repeat(3);
    result = result.split(closing).join(`\\${quoteChar}${quoteChar}${quoteChar}`);
    if (result.endsWith(quoteChar)) {
      result = `${result.slice(0, -1)}\\${quoteChar}`;
    }
    return result;
  }
  /** Renders a bare identifier reference. */
  visit_Name(node) {
    this.write(node.id);
  }
  /**
   * Renders attribute access (`value.attr`). A bare integer literal base
   * (`3571`) needs a space before the `.` \u2014 CPython's tokenizer would
   * otherwise read `3571.` as the start of a float literal and fail to
   * find `to_bytes` after it (`3571.to_bytes(...)` is a syntax error;
   * `(3571).to_bytes(...)` or `3571 .to_bytes(...)` both work). This
   * matches CPython's own `ast.unparse`, which also just adds a space
   * rather than parenthesizing.
   */
  visit_Attribute(node) {
    this.visitAtomBase(node.value);
    if (this.isBareIntegerLiteral(node.value)) {
      this.write(" ");
    }
    this.write(".", node.attr);
  }
  /**
   * Reports whether `node` renders as a bare sequence of decimal digits
   * with no `.`/`e`/`x` (a plain `Constant` int, not a float/hex/octal/
   * binary literal) \u2014 see {@link visit_Attribute}.
   */
  isBareIntegerLiteral(node) {
    return node.nodeType === "Constant" && (typeof node.value === "number" || typeof node.value === "bigint") && /^\d+$/.test(node.value.toString());
  }
  /**
   * Renders a subscript expression (`value[slice]`). A `Tuple` slice (as in
   * `a[1, 2]` or `a[i, j:k]`) is unpacked and its elements interleaved with
   * `", "` directly, rather than delegating to `visit_Tuple`, so it isn't
   * wrapped in the parentheses `visit_Tuple` would normally add.
   */
  visit_Subscript(node) {
    this.visitAtomBase(node.value);
    this.write("[");
    if (node.slice.nodeType === "Tuple" && node.slice.elts.length > 0) {
      this.interleave(", ", (elt) => this.visit(elt), node.slice.elts);
      if (node.slice.elts.length === 1) {
        this.write(",");
      }
    } else {
      this.visit(node.slice);
    }
    this.write("]");
  }
  /** Renders a list display (`[elt, ...]`). */
  visit_List(node) {
    this.write("[");
    this.interleave(", ", (elt) => this.visit(elt), node.elts);
    this.write("]");
  }
  /**
   * Renders a tuple display. A single-element tuple gets an explicit
   * trailing comma (`(x,)`) since `(x)` alone would just be `x` in
   * parentheses, not a tuple.
   */
  visit_Tuple(node) {
    this.write("(");
    this.interleave(", ", (elt) => this.visit(elt), node.elts);
    if (node.elts.length === 1) {
      this.write(",");
    }
    this.write(")");
  }
  /**
   * Renders a dict display (`{key: value, ...}`). A `null` key (paired with
   * its value) represents a `**value` unpacking entry rather than an
   * explicit `key: value` pair.
   */
  /**
   * Renders a dict display (`{key: value, ...}`), including `**expr`
   * unpacking entries (`key` is `null`). A key/value pair's `value`
   * accepts any expression (CPython's `test`), but `**expr`'s operand
   * binds at `bitor` precedence \u2014 same restriction as `**kwargs` in a
   * call \u2014 so a bare `BoolOp`/`Compare`/ternary/`lambda` there needs
   * parens (`{**a or b}` doesn't parse).
   */
  visit_Dict(node) {
    this.write("{");
    for (let i = 0; i < node.keys.length; i++) {
      if (i > 0) this.write(", ");
      const key = node.keys[i];
      if (key) {
        this.visit(key);
        this.write(": ");
        this.visit(node.values[i]);
      } else {
        this.write("**");
        this.visitParenthesizedIfNeeded(7 /* EXPR */, node.values[i]);
      }
    }
    this.write("}");
  }
  /** Renders a set display (`{elt, ...}`). */
  visit_Set(node) {
    this.write("{");
    this.interleave(", ", (elt) => this.visit(elt), node.elts);
    this.write("}");
  }
  /** Renders a list comprehension (`[elt for ... ]`). */
  visit_ListComp(node) {
    this.write("[");
    this.visit(node.elt);
    for (const generator of node.generators) {
      this.visit(generator);
    }
    this.write("]");
  }
  /** Renders a set comprehension (`{elt for ... }`). */
  visit_SetComp(node) {
    this.write("{");
    this.visit(node.elt);
    for (const generator of node.generators) {
      this.visit(generator);
    }
    this.write("}");
  }
  /** Renders a dict comprehension (`{key: value for ... }`). */
  visit_DictComp(node) {
    this.write("{");
    this.visit(node.key);
    this.write(": ");
    this.visit(node.value);
    for (const generator of node.generators) {
      this.visit(generator);
    }
    this.write("}");
  }
  /** Renders a generator expression (`(elt for ... )`). */
  visit_GeneratorExp(node) {
    this.write("(");
    this.visit(node.elt);
    for (const generator of node.generators) {
      this.visit(generator);
    }
    this.write(")");
  }
  /**
   * Renders one `[async] for target in iter [if cond ...]` clause of a
   * comprehension. Writes its own leading space (` for `/` async for `) so
   * multiple clauses concatenate correctly when a comprehension has more
   * than one `for`. `iter` and each `if` condition are rendered at
   * `Precedence.OR`: CPython's grammar restricts both to `or_test` (a bare
   * ternary or `lambda` is `test`, one level looser, and a syntax error
   * there unparenthesized \u2014 `for x in y if a else b` doesn't parse), so
   * either needs explicit parens whenever the source actually had one.
   */
  visit_Comprehension(node) {
    if (node.is_async) {
      this.write(" async for ");
    } else {
      this.write(" for ");
    }
    this.visit(node.target);
    this.write(" in ");
    this.visitParenthesizedIfNeeded(3 /* OR */, node.iter);
    for (const if_ of node.ifs) {
      this.write(" if ");
      this.visitParenthesizedIfNeeded(3 /* OR */, if_);
    }
  }
  // Handle helper types
  /**
   * Renders one `except [type [as name]]:` clause of a `Try` statement
   * (plain `except`, not the `except*` form \u2014 see {@link visit_TryStar}).
   */
  visit_ExceptHandler(node) {
    this.fill("except");
    if (node.type) {
      this.write(" ");
      this.visit(node.type);
      if (node.name) {
        this.write(" as ");
        this.write(node.name);
      }
    }
    this.write(":");
    this.context.indent++;
    for (const stmt of node.body) {
      this.visit(stmt);
    }
    this.context.indent--;
  }
  /** Renders one `name [as asname]` entry of an `import`/`from ... import` clause. */
  visit_Alias(node) {
    this.write(node.name);
    if (node.asname) {
      this.write(" as ");
      this.write(node.asname);
    }
  }
  /** Renders one `context_expr [as optional_vars]` entry of a `with`/`async with` clause. */
  visit_WithItem(node) {
    this.visit(node.context_expr);
    if (node.optional_vars) {
      this.write(" as ");
      this.visit(node.optional_vars);
    }
  }
  // Handle arguments
  /**
   * Renders a function/lambda parameter list: positional-only params (with
   * trailing `/`), regular params, `*args`, keyword-only params, and
   * `**kwargs`, each with defaults aligned to the correct (rightmost)
   * parameters. Does not write the surrounding parentheses \u2014 callers
   * (`visit_FunctionDef`, `visit_Lambda`, etc.) are responsible for those.
   *
   * @param node - The `Arguments` node describing the full parameter list.
   */
  visit_arguments(node) {
    const all_args = [...node.posonlyargs, ...node.args];
    for (let i = 0; i < all_args.length; i++) {
      if (i > 0) this.write(", ");
      this.visit(all_args[i]);
      const defaultIndex = i - (all_args.length - node.defaults.length);
      if (defaultIndex >= 0 && defaultIndex < node.defaults.length) {
        this.write("=");
        this.visit(node.defaults[defaultIndex]);
      }
      if (i === node.posonlyargs.length - 1 && node.posonlyargs.length > 0) {
        this.write(", /");
      }
    }
    if (node.vararg) {
      if (all_args.length > 0) this.write(", ");
      this.write("*");
      this.visit(node.vararg);
    }
    if (node.kwonlyargs.length > 0) {
      if (!node.vararg) {
        this.write(all_args.length > 0 ? ", *" : "*");
      }
      for (let i = 0; i < node.kwonlyargs.length; i++) {
        this.write(", ");
        this.visit(node.kwonlyargs[i]);
        const defaultValue = i < node.kw_defaults.length ? node.kw_defaults[i] : void 0;
        if (defaultValue) {
          this.write("=");
          this.visit(defaultValue);
        }
      }
    }
    if (node.kwarg) {
      if (all_args.length > 0 || node.vararg || node.kwonlyargs.length > 0) {
        this.write(", ");
      }
      this.write("**");
      this.visit(node.kwarg);
    }
  }
  /** Renders a single parameter (`name[: annotation]`) within a parameter list. */
  visit_Arg(node) {
    this.write(node.arg);
    if (node.annotation) {
      this.write(": ");
      this.visit(node.annotation);
    }
  }
  // Pattern visitors
  /** Renders a `match` literal/value pattern (`case value:`). */
  visit_MatchValue(node) {
    this.visit(node.value);
  }
  /** Renders a `match` singleton pattern (`case None:`/`True`/`False`). */
  visit_MatchSingleton(node) {
    if (node.value === null) this.write("None");
    else if (node.value === true) this.write("True");
    else if (node.value === false) this.write("False");
    else this.write(String(node.value));
  }
  /** Renders a `match` sequence pattern (`case [p1, p2, ...]:`). */
  visit_MatchSequence(node) {
    this.write("[");
    this.interleave(", ", (pattern) => this.visit(pattern), node.patterns);
    this.write("]");
  }
  /**
   * Renders a `match` mapping pattern (`case {key: pattern, ..., **rest}:`).
   */
  visit_MatchMapping(node) {
    this.write("{");
    for (let i = 0; i < node.keys.length; i++) {
      if (i > 0) this.write(", ");
      this.visit(node.keys[i]);
      this.write(": ");
      this.visit(node.patterns[i]);
    }
    if (node.rest) {
      if (node.keys.length > 0) this.write(", ");
      this.write("**");
      this.write(node.rest);
    }
    this.write("}");
  }
  /**
   * Renders a `match` class pattern (`case Cls(p1, p2, kw=p3, ...):`),
   * combining positional sub-patterns and keyword sub-patterns.
   */
  visit_MatchClass(node) {
    this.visit(node.cls);
    this.write("(");
    this.interleave(", ", (pattern) => this.visit(pattern), node.patterns);
    for (let i = 0; i < node.kwd_attrs.length; i++) {
      if (node.patterns.length > 0 || i > 0) this.write(", ");
      this.write(node.kwd_attrs[i]);
      this.write("=");
      this.visit(node.kwd_patterns[i]);
    }
    this.write(")");
  }
  /** Renders a `match` star pattern (`*name` or bare `*` inside a sequence pattern). */
  visit_MatchStar(node) {
    this.write("*");
    this.write(node.name ?? "_");
  }
  /**
   * Renders a `match` "as" pattern (`pattern as name`), or a bare capture
   * name / wildcard `_` when `pattern` is absent.
   */
  visit_MatchAs(node) {
    if (node.pattern) {
      this.visit(node.pattern);
      this.write(" as ");
    }
    this.write(node.name ?? "_");
  }
  /**
   * Renders an "or" pattern (`p1 | p2 | ...`). CPython's grammar
   * (`or_pattern: '|'.closed_pattern+`) restricts each alternative to a
   * `closed_pattern`, which excludes a bare `as`-pattern (`MatchAs` with
   * a nested `pattern`, e.g. `X() as y`) \u2014 `X() as y | Z()` is a syntax
   * error unparenthesized, so that shape needs `(X() as y) | Z()`. A
   * plain capture (`MatchAs` with no nested `pattern`, just a bare name)
   * is itself already a `closed_pattern` and needs no parens.
   */
  visit_MatchOr(node) {
    this.interleave(
      " | ",
      (pattern) => {
        const needsParens = pattern.nodeType === "MatchAs" && pattern.pattern !== void 0;
        if (needsParens) this.write("(");
        this.visit(pattern);
        if (needsParens) this.write(")");
      },
      node.patterns
    );
  }
  // Helper method for type parameters
  /**
   * Writes a PEP 695 type-parameter list (`[T, *Ts, **P]`) if `type_params`
   * is non-empty; writes nothing otherwise.
   *
   * @param type_params - Type parameters declared on a `def`/`class`/`type` statement.
   */
  writeTypeParams(type_params) {
    if (type_params && type_params.length > 0) {
      this.write("[");
      this.interleave(", ", (param) => this.visit(param), type_params);
      this.write("]");
    }
  }
  // Type parameter visitors
  /** Renders a PEP 695 `TypeVar` param (`T[: bound][ = default]`). */
  visit_TypeVar(node) {
    this.write(node.name);
    if (node.bound) {
      this.write(": ");
      this.visit(node.bound);
    }
    if (node.default_value) {
      this.write(" = ");
      this.visit(node.default_value);
    }
  }
  /** Renders a PEP 695 `ParamSpec` param (`**P[ = default]`). */
  visit_ParamSpec(node) {
    this.write("**");
    this.write(node.name);
    if (node.default_value) {
      this.write(" = ");
      this.visit(node.default_value);
    }
  }
  /** Renders a PEP 695 `TypeVarTuple` param (`*Ts[ = default]`). */
  visit_TypeVarTuple(node) {
    this.write("*");
    this.write(node.name);
    if (node.default_value) {
      this.write(" = ");
      this.visit(node.default_value);
    }
  }
  // FunctionType module visitor
  /** Renders a `FunctionType` module node: a bare `(argtypes) -> returns` type signature. */
  visit_FunctionType(node) {
    this.write("(");
    this.interleave(", ", (arg) => this.visit(arg), node.argtypes);
    this.write(") -> ");
    this.visit(node.returns);
  }
}

function getDocstring(node) {
  if (node.nodeType !== "FunctionDef" && node.nodeType !== "AsyncFunctionDef" && node.nodeType !== "ClassDef" && node.nodeType !== "Module") {
    return null;
  }
  const body = "body" in node ? node.body : [];
  if (body.length === 0) return null;
  const firstStmt = body[0];
  if (firstStmt.nodeType !== "Expr") return null;
  const value = firstStmt.value;
  if (value.nodeType === "Constant" && typeof value.value === "string") {
    return value.value;
  }
  return null;
}
function* iterFields(node) {
  for (const [key, value] of Object.entries(node)) {
    if (key !== "nodeType" && key !== "lineno" && key !== "col_offset" && key !== "end_lineno" && key !== "end_col_offset") {
      yield [key, value];
    }
  }
}
function* iterChildNodes(node) {
  for (const [, value] of iterFields(node)) {
    if (Array.isArray(value)) {
      for (const item of value) {
        if (isASTNode(item)) {
          yield item;
        }
      }
    } else if (isASTNode(value)) {
      yield value;
    }
  }
}
function isASTNode(value) {
  return value && typeof value === "object" && "nodeType" in value;
}
function getSourceSegment(source, node, options = {}) {
  const { padded = false } = options;
  if (!("lineno" in node) || !("col_offset" in node) || !("end_lineno" in node) || !("end_col_offset" in node) || node.lineno === void 0 || node.col_offset === void 0 || node.end_lineno === void 0 || node.end_col_offset === void 0) {
    return null;
  }
  const lines = source.split("\n");
  const startLine = node.lineno - 1;
  const endLine = node.end_lineno - 1;
  const startCol = node.col_offset;
  const endCol = node.end_col_offset;
  if (startLine === endLine) {
    return lines[startLine]?.slice(startCol, endCol) || null;
  }
  const result = [];
  if (lines[startLine]) {
    let firstLine = lines[startLine].slice(startCol);
    if (padded) {
      firstLine = " ".repeat(startCol) + firstLine;
    }
    result.push(firstLine);
  }
  for (let i = startLine + 1; i < endLine; i++) {
    if (lines[i] !== void 0) {
      result.push(lines[i]);
    }
  }
  if (lines[endLine]) {
    result.push(lines[endLine].slice(0, endCol));
  }
  return result.join("\n");
}
const ast = {
  /**
   * Create a Name node
   */
  Name(id, ctx = "Load") {
    return {
      nodeType: "Name",
      id,
      ctx: { nodeType: ctx },
      lineno: 1,
      col_offset: 0
    };
  },
  /**
   * Create a Constant node
   */
  Constant(value, kind) {
    return {
      nodeType: "Constant",
      value,
      kind,
      lineno: 1,
      col_offset: 0
    };
  },
  /**
   * Create a Call node
   */
  Call(func, args = [], keywords = []) {
    return {
      nodeType: "Call",
      func,
      args,
      keywords,
      lineno: 1,
      col_offset: 0
    };
  },
  /**
   * Create a BinOp node
   */
  BinOp(left, op, right) {
    const operatorNode = typeof op === "string" ? { nodeType: op } : op;
    return {
      nodeType: "BinOp",
      left,
      op: operatorNode,
      right,
      lineno: 1,
      col_offset: 0
    };
  },
  /**
   * Create an Assign node
   */
  Assign(targets, value, type_comment) {
    return {
      nodeType: "Assign",
      targets,
      value,
      type_comment,
      lineno: 1,
      col_offset: 0
    };
  },
  /**
   * Create an Expr node (expression statement)
   */
  Expr(value) {
    return {
      nodeType: "Expr",
      value,
      lineno: 1,
      col_offset: 0
    };
  },
  /**
   * Create a List node
   */
  List(elts, ctx = "Load") {
    return {
      nodeType: "List",
      elts,
      ctx: { nodeType: ctx },
      lineno: 1,
      col_offset: 0
    };
  },
  /**
   * Create a Tuple node
   */
  Tuple(elts, ctx = "Load") {
    return {
      nodeType: "Tuple",
      elts,
      ctx: { nodeType: ctx },
      lineno: 1,
      col_offset: 0
    };
  },
  /**
   * Create an Attribute node
   */
  Attribute(value, attr, ctx = "Load") {
    return {
      nodeType: "Attribute",
      value,
      attr,
      ctx: { nodeType: ctx },
      lineno: 1,
      col_offset: 0
    };
  },
  /**
   * Create a Dict node
   */
  Dict(keys, values) {
    return {
      nodeType: "Dict",
      keys,
      values,
      lineno: 1,
      col_offset: 0
    };
  },
  /**
   * Create a NamedExpr node (walrus operator)
   */
  NamedExpr(target, value) {
    return {
      nodeType: "NamedExpr",
      target,
      value,
      lineno: 1,
      col_offset: 0
    };
  },
  /**
   * Create a Lambda node
   */
  Lambda(args, body) {
    return {
      nodeType: "Lambda",
      args,
      body,
      lineno: 1,
      col_offset: 0
    };
  },
  /**
   * Create an IfExp node (conditional expression)
   */
  IfExp(test, body, orelse) {
    return {
      nodeType: "IfExp",
      test,
      body,
      orelse,
      lineno: 1,
      col_offset: 0
    };
  },
  /**
   * Create an Await node
   */
  Await(value) {
    return {
      nodeType: "Await",
      value,
      lineno: 1,
      col_offset: 0
    };
  },
  /**
   * Create a Yield node
   */
  Yield(value) {
    return {
      nodeType: "Yield",
      value,
      lineno: 1,
      col_offset: 0
    };
  },
  /**
   * Create a YieldFrom node
   */
  YieldFrom(value) {
    return {
      nodeType: "YieldFrom",
      value,
      lineno: 1,
      col_offset: 0
    };
  },
  /**
   * Create a Starred node
   */
  Starred(value, ctx = "Load") {
    return {
      nodeType: "Starred",
      value,
      ctx: { nodeType: ctx },
      lineno: 1,
      col_offset: 0
    };
  },
  /**
   * Create a Slice node
   */
  Slice(lower, upper, step) {
    return {
      nodeType: "Slice",
      lower,
      upper,
      step,
      lineno: 1,
      col_offset: 0
    };
  },
  /**
   * Create a Delete statement
   */
  Delete(targets) {
    return {
      nodeType: "Delete",
      targets,
      lineno: 1,
      col_offset: 0
    };
  },
  /**
   * Create a Nonlocal statement
   */
  Nonlocal(names) {
    return {
      nodeType: "Nonlocal",
      names,
      lineno: 1,
      col_offset: 0
    };
  }
};

function parsePython(source, options) {
  return parse(source, options);
}
function parseModule(source, filename) {
  return parse(source, { filename });
}
function toSource(node, indent = "    ") {
  return unparse(node, { indent });
}
function dump(node, options = {}) {
  const {
    annotateFields = true,
    includeAttributes = false,
    indent = null,
    showEmpty = false
  } = options;
  function formatNode(node2, level = 0) {
    if (!node2 || typeof node2 !== "object") {
      return JSON.stringify(node2);
    }
    if (node2 instanceof PyComplex) {
      return node2.toString();
    }
    if (Array.isArray(node2)) {
      if (node2.length === 0 && !showEmpty) {
        return "[]";
      }
      const items = node2.map((item) => formatNode(item, level + 1));
      if (indent !== null) {
        const indentStr = typeof indent === "string" ? indent : " ".repeat(indent);
        const currentIndent = indentStr.repeat(level + 1);
        const parentIndent = indentStr.repeat(level);
        return `[
${currentIndent}${items.join(
          `,
${currentIndent}`
        )}
${parentIndent}]`;
      }
      return `[${items.join(", ")}]`;
    }
    if (!("nodeType" in node2)) {
      return JSON.stringify(node2);
    }
    const fields = [];
    const nodeType = node2.nodeType;
    for (const [key, value] of Object.entries(node2)) {
      if (key === "nodeType") continue;
      if (!includeAttributes && (key === "lineno" || key === "col_offset" || key === "end_lineno" || key === "end_col_offset")) {
        continue;
      }
      if (!showEmpty && (value === null || value === void 0 || Array.isArray(value) && value.length === 0)) {
        continue;
      }
      const formattedValue = formatNode(value, level + 1);
      if (annotateFields) {
        fields.push(`${key}=${formattedValue}`);
      } else {
        fields.push(formattedValue);
      }
    }
    const fieldsStr = fields.join(", ");
    if (indent !== null && fields.length > 1) {
      const indentStr = typeof indent === "string" ? indent : " ".repeat(indent);
      const currentIndent = indentStr.repeat(level + 1);
      const parentIndent = indentStr.repeat(level);
      return `${nodeType}(
${currentIndent}${fields.join(
        `,
${currentIndent}`
      )}
${parentIndent})`;
    }
    return `${nodeType}(${fieldsStr})`;
  }
  return formatNode(node);
}


//# sourceMappingURL=index.esm.js.map


/***/ }),

/***/ 3292:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qg: () => (/* reexport */ parse)
});

// UNUSED EXPORTS: TomlDate, TomlError, default, stringify

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/error.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
function getLineColFromPtr(string, ptr) {
    let lines = string.slice(0, ptr).split(/\r?\n/);
    return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
    let lines = string.split(/\r?\n/);
    let codeblock = '';
    let numberLen = (Math.log10(line + 1) | 0) + 1;
    for (let i = line - 1; i <= line + 1; i++) {
        let l = lines[i - 1];
        if (!l)
            continue;
        codeblock += i.toString().padEnd(numberLen, ' ');
        codeblock += ':  ';
        codeblock += l;
        codeblock += '\n';
        if (i === line) {
            codeblock += ' '.repeat(numberLen + column + 2);
            codeblock += '^\n';
        }
    }
    return codeblock;
}
class TomlError extends Error {
    line;
    column;
    codeblock;
    constructor(message, options) {
        const [line, column] = getLineColFromPtr(options.toml, options.ptr);
        const codeblock = makeCodeBlock(options.toml, line, column);
        super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
        this.line = line;
        this.column = column;
        this.codeblock = codeblock;
    }
    /** @internal */
    static x(message, ctx, ptr) {
        throw new TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/primitive.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/** @internal */
function parseString(ctx) {
    let startPtr = ctx.p;
    let c = ctx.s.charCodeAt(ctx.p++);
    let first = c;
    let isLiteral = c === 0x27; /* ' */
    let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
    if (isMultiline) {
        // Trim initial newline
        if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 0xa /* \n */)
            ctx.p++;
        else if (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */)
            ctx.p += 2;
    }
    // For the record: it is not worth it to use a fast-path for literal strings using `indexOf`.
    // Doing a char-by-char iteration ends up dispatching less instructions, for the same wall-clock runtime.
    let parsed = '';
    let sliceStart = ctx.p;
    // states:
    //   0 - decoding
    //   1 - decoding escape
    //   2 - whitespace escape (no newline encountered yet, must fail on non-whitespace)
    //   3 - whitespace escape (newline encountered, allowed to transition back to normal decode)
    let state = 0;
    for (; ctx.p < ctx.s.length; ctx.p++) {
        c = ctx.s.charCodeAt(ctx.p);
        // Deal with newlines first, since that simplifies control character checking and handling across all states
        if (isMultiline && (c === 0xa /* \n */ || (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */))) {
            state = state && 3;
        }
        // Control characters are banned in TOML, so we throw an error if we encounter them
        else if ((c < 0x20 && c !== 0x9 /* \t */) || c === 0x7f) {
            TomlError.x('control characters are not allowed in strings', ctx);
        }
        // The string might terminate while we're parsing through a newline escape.
        // It must have encountered a newline; otherwise, it'll simply fail in another branch.
        else if ((!state || state === 3) && c === first && (!isMultiline || (ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first))) {
            if (isMultiline) {
                // If the string ends with 4-5 quotes, then the first 1-2 are part of the string
                if (ctx.s.charCodeAt(ctx.p + 3) === first)
                    ctx.p++;
                if (ctx.s.charCodeAt(ctx.p + 3) === first)
                    ctx.p++;
            }
            // If we're in a newline escape still, then there's nothing to add.
            if (!state) {
                // Avoid a useless concat operation if the string can be used as-is.
                let s = ctx.s.slice(sliceStart, ctx.p);
                parsed = parsed ? parsed + s : s;
            }
            ctx.p += isMultiline ? 3 : 1;
            return parsed;
        }
        // Baseline state; keep moving forward unless an escape sequence starts
        else if (!state) {
            if (!isLiteral && c === 0x5c /* \ */) {
                parsed += ctx.s.slice(sliceStart, (sliceStart = ctx.p));
                state = 1;
            }
        }
        else if (state === 1) {
            if (c === 0x78 /* x */ || c === 0x75 /* u */ || c === 0x55 /* U */) { // Unicode escape
                let errPtr = ctx.p++ - 1;
                let value = 0;
                let len = c === 0x78 /* x */ ? 2 : c === 0x75 /* u */ ? 4 : 8;
                for (let j = 0; j < len; j++, ctx.p++) {
                    let hex = ctx.s.charCodeAt(ctx.p);
                    let digit = 
                    /* 0-9 */ hex >= 0x30 && hex <= 0x39 ? hex - 0x30 :
                        /* A-F */ hex >= 0x41 && hex <= 0x46 ? hex - 0x41 + 10 :
                            /* a-f */ hex >= 0x61 && hex <= 0x66 ? hex - 0x61 + 10 : -1;
                    if (digit < 0)
                        TomlError.x('invalid non-hex character in unicode escape', ctx);
                    value = (value << 4) | digit;
                }
                // Because JS does bitwise on signed 32bit integers, all 0xfzzzzzzz values are actually seen as negative
                if (value < 0 || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) {
                    TomlError.x('invalid unicode escape', ctx, errPtr);
                }
                parsed += String.fromCodePoint(value);
                sliceStart = ctx.p--;
                state = 0;
            }
            // Newline escape sequence. We only need to care about spaces and tabs; newlines are dealt with earlier
            else if (isMultiline && (c === 0x20 || c === 0x9 /* \t */)) {
                state = 2;
            }
            // Basic escape sequence
            else {
                if (c === 0x62 /* b */)
                    parsed += '\b';
                else if (c === 0x74 /* t */)
                    parsed += '\t';
                else if (c === 0x6e /* n */)
                    parsed += '\n';
                else if (c === 0x66 /* f */)
                    parsed += '\f';
                else if (c === 0x72 /* r */)
                    parsed += '\r';
                else if (c === 0x65 /* e */)
                    parsed += '\x1b';
                else if (c === 0x22 /* " */)
                    parsed += '"';
                else if (c === 0x5c /* \ */)
                    parsed += '\\';
                else
                    TomlError.x('unrecognised escape sequence', ctx);
                sliceStart = ctx.p + 1;
                state = 0;
            }
        }
        // Newline escape continuation: keep moving forward until the first non-whitespace char
        else if (c !== 0x20 && c !== 0x9 /* \t */) {
            if (state === 2)
                TomlError.x('invalid escape: only line-ending whitespace may be escaped', ctx, sliceStart);
            // State cannot be zero, or we'd have branched earlier already.
            // If it's a backslash, immediately transition to the escape state so it can be processed.
            state = !isLiteral && c === 0x5c /* \ */ ? 1 : 0;
            sliceStart = ctx.p;
        }
    }
    TomlError.x('unfinished string', ctx, startPtr);
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/date.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
class TomlDate extends Date {
    #hasDate = false;
    #hasTime = false;
    #offset = null;
    constructor(date, fasttype, unsafeDelim) {
        let hasDate = true;
        let hasTime = true;
        let offset = 'Z';
        let c;
        if (typeof date === 'string') {
            if (fasttype)
                prep: {
                    // Date-time
                    if (fasttype < 3) {
                        if (+date.slice(11, 13) > 23) {
                            date = '';
                            break prep;
                        }
                        // Local
                        if (fasttype === 2) {
                            offset = null;
                            date += 'Z';
                        }
                        // Offset; keep track of offset if not Z
                        else if ((c = date.charCodeAt(date.length - 1)) !== 0x5a /* Z */ && c !== 0x7a /* z */) {
                            offset = date.slice(date.length - 6);
                        }
                        if (unsafeDelim)
                            date = date.slice(0, 10) + 'T' + date.slice(11);
                    }
                    // Time
                    else if (fasttype === 4) {
                        date = +date.slice(0, 2) > 23 ? '' : `0000-01-01T${date}Z`;
                    }
                    hasDate = fasttype !== 4;
                    hasTime = fasttype !== 3;
                }
            else {
                let match = date.match(DATE_TIME_RE);
                if (match) {
                    if (!match[1]) {
                        hasDate = false;
                        date = `0000-01-01T${date}`;
                    }
                    hasTime = !!match[2];
                    // Make sure to use T instead of a space. Breaks in case of extreme values otherwise.
                    hasTime && date[10] === ' ' && (date = date.replace(' ', 'T'));
                    // Do not allow rollover hours.
                    if (match[2] && +match[2] > 23) {
                        date = '';
                    }
                    else {
                        offset = match[3] || null;
                        if (!offset && hasTime)
                            date += 'Z';
                    }
                }
                else {
                    date = '';
                }
            }
        }
        super(date);
        if (!isNaN(this.getTime())) {
            this.#hasDate = hasDate;
            this.#hasTime = hasTime;
            this.#offset = offset;
        }
    }
    isDateTime() {
        return this.#hasDate && this.#hasTime;
    }
    isLocal() {
        return !this.#hasDate || !this.#hasTime || !this.#offset;
    }
    isDate() {
        return this.#hasDate && !this.#hasTime;
    }
    isTime() {
        return this.#hasTime && !this.#hasDate;
    }
    isValid() {
        return this.#hasDate || this.#hasTime;
    }
    toISOString() {
        let iso = super.toISOString();
        // Local Date
        if (this.isDate())
            return iso.slice(0, 10);
        // Local Time
        if (this.isTime())
            return iso.slice(11, 23);
        // Local DateTime
        if (this.#offset === null)
            return iso.slice(0, -1);
        // Offset DateTime
        if (this.#offset === 'Z' || this.#offset === 'z')
            return iso;
        // This part is quite annoying: JS strips the original timezone from the ISO string representation
        // Instead of using a "modified" date and "Z", we restore the representation "as authored"
        let offset = (+(this.#offset.slice(1, 3)) * 60) + +(this.#offset.slice(4, 6));
        offset = this.#offset[0] === '-' ? offset : -offset;
        let offsetDate = new Date(this.getTime() - (offset * 60e3));
        return offsetDate.toISOString().slice(0, -1) + this.#offset;
    }
    static wrapAsOffsetDateTime(jsDate, offset = 'Z') {
        let date = new TomlDate(jsDate);
        date.#offset = offset;
        return date;
    }
    static wrapAsLocalDateTime(jsDate) {
        let date = new TomlDate(jsDate);
        date.#offset = null;
        return date;
    }
    static wrapAsLocalDate(jsDate) {
        let date = new TomlDate(jsDate);
        date.#hasTime = false;
        date.#offset = null;
        return date;
    }
    static wrapAsLocalTime(jsDate) {
        let date = new TomlDate(jsDate);
        date.#hasDate = false;
        date.#offset = null;
        return date;
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/extract.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




function isDigit(char, base = 10) {
    return base === 16
        ? (char > 0x2f && char < 0x3a) || (char > 0x40 && char < 0x47) || (char > 0x60 && char < 0x67)
        : (char > 0x2f && char < 0x30 + base);
}
function isEndOfValue(char, delim) {
    // Whitespace -- we're permissive on `\r` for performance; it'll be dealt with later anyway
    return char === 0x20 || char === 0x9 /* \t */ || char === 0xa /* \n */ || char === 0xd /* \r */ ||
        // Structure end or next value delimiter
        (delim && (char === delim || char === 0x2c /* , */)) ||
        // Comment
        char === 0x23; /* # */
}
/** @internal */
function extractValue(ctx, end) {
    let errPtr = ctx.p;
    let c = ctx.s.charCodeAt(ctx.p);
    // Structs
    if (c === 0x5b /* [ */ || c === 0x7b /* { */) {
        ctx.d-- || TomlError.x('document contains excessively nested structures. aborting.', ctx);
        let value = c === 0x5b /* [ */
            ? parseArray(ctx)
            : parseInlineTable(ctx);
        ctx.d++;
        return value;
    }
    // Strings
    if (c === 0x22 /* " */ || c === 0x27 /* ' */) {
        return parseString(ctx);
    }
    // Booleans
    // We can fast-path because the first character is enough to know the only possible value
    if (c === 0x74 /* t */) { // Only possible valid value is `true`
        if (ctx.s.charCodeAt(++ctx.p) !== 0x72 || ctx.s.charCodeAt(++ctx.p) !== 0x75 || ctx.s.charCodeAt(++ctx.p) !== 0x65)
            TomlError.x('invalid value', ctx, errPtr);
        return ctx.p++, true;
    }
    if (c === 0x66 /* f */) { // Only possible valid value is `false`
        if (ctx.s.charCodeAt(++ctx.p) !== 0x61 || ctx.s.charCodeAt(++ctx.p) !== 0x6c || ctx.s.charCodeAt(++ctx.p) !== 0x73 || ctx.s.charCodeAt(++ctx.p) !== 0x65)
            TomlError.x('invalid value', ctx, errPtr);
        return ctx.p++, false;
    }
    if (c === 0x2b /* + */ || c === 0x2d /* - */) {
        return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 0x2c - c, end);
    }
    // Rough heuristic, but `parseDate` falls back to number parsing if it's a false positive.
    // e.g.: `a = 1\n-------------- = 1` would match this heuristic, but gracefully fallback to numbers.
    if (ctx.s.charCodeAt(ctx.p + 4) === 0x2d /* - */ && ctx.s.charCodeAt(ctx.p + 7) === 0x2d /* - */) {
        return parseDate(ctx, c, end);
    }
    // Same logic as above; `parseTime` falls back to number parsing if it's a false positive.
    if (ctx.s.charCodeAt(ctx.p + 2) === 0x3a /* : */) {
        return parseTime(ctx, c, end);
    }
    return parseNumber(ctx, ctx.p, c, 0, end);
}
// State:
// 0: init
// 1: integer
// 2: fractional dot
// 3: fractional
// 4: exponent letter
// 5: exponent
// 6: exponent sign
// 7: exponent with sign
// >9: underscore; see below
//     -> 12: was integer
//     -> 14: was fractional
//     -> 16: was exponent
// states 2-5, 14, 16 are ONLY permitted iif base === 10
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
    let c = startChr;
    let state = 0;
    let hasUnderscores = false;
    // (+/-)inf
    if (c === 0x69 /* i */) {
        if (ctx.s.charCodeAt(++ctx.p) !== 0x6e || ctx.s.charCodeAt(++ctx.p) !== 0x66)
            TomlError.x('invalid value', ctx, startPtr);
        return ctx.p++, (sign || 1) / 0;
    }
    // (+/-)nan
    if (c === 0x6e /* n */) {
        if (ctx.s.charCodeAt(++ctx.p) !== 0x61 || ctx.s.charCodeAt(++ctx.p) !== 0x6e)
            TomlError.x('invalid value', ctx, startPtr);
        return ctx.p++, NaN;
    }
    // Leading zero
    // Only allowed cases: `0<EOV>`, `0.(...)`, `0e(...)`, `0x(...)`, `0b(...)`, `0o(...)`
    // FWIW, `0e(...)` is a stupid case, but it's not banned per-se so we have to parse it
    if (c === 0x30 /* 0 */) {
        if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
            return ctx.bi === true ? 0n : 0; // note: conveniently deals with `-0`
        if (!sign) {
            if (c === 0x78 /* x */)
                return parseIntegerBaseN(ctx, startPtr, 16, endChr);
            else if (c === 0x62 /* b */)
                return parseIntegerBaseN(ctx, startPtr, 2, endChr);
            else if (c === 0x6f /* o */)
                return parseIntegerBaseN(ctx, startPtr, 8, endChr);
        }
        if (c === 0x2e /* . */)
            state = 2;
        else if (c === 0x65 /* e */ || c === 0x45 /* E */)
            state = 4;
        else
            TomlError.x('illegal leading zero', ctx, startPtr);
    }
    // If the 1st char is not a digit by now, then it's not a valid TOML value at all
    else if (!isDigit(c))
        TomlError.x('invalid value', ctx, startPtr);
    while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
        if (!state)
            state = 1; // Detects single-digit numbers we can use a fast parse path for
        // The way the states are numbered is not random: underscores are always permitted in odd-numbered states and
        // never permitted in even-numbered ones.
        if (c === 0x5f /* _ */) {
            if (!(state & 1))
                TomlError.x('illegal underscore', ctx);
            state += 11; // 11 is a marker that makes the state even and greater than 9; see the numbering + rationale above
            hasUnderscores = true;
        }
        // Transition to fractional part.
        else if (state === 1 && c === 0x2e /* . */)
            state = 2;
        // Transition to exponent part.
        else if ((state === 1 || state === 3) && (c === 0x65 /* e */ || c === 0x45 /* E */))
            state = 4;
        // + and - are permitted in state 4 only (handled before entering the function for state 0)
        else if (state === 4 && (c === 0x2b /* + */ || c === 0x2d /* - */)) {
            state = 6;
        }
        // All special cases have been handled; only digits are allowed here
        else if (!isDigit(c))
            TomlError.x(`illegal character in numeric literal`, ctx);
        // Clear state flags
        else if (state > 9)
            state -= 11;
        else if (!(state & 1))
            state++;
    }
    // Single-char number; we can fast-path these very easily.
    if (!state) {
        let val = (startChr - 0x30 /* 0 */) * (sign || 1);
        return ctx.bi === true ? BigInt(val) : val;
    }
    // Even-numbered states absolutely require a digit next; not even end of value is permitted
    if (!(state & 1))
        TomlError.x('unfinished numeric value', ctx, startPtr);
    let str = ctx.s.slice(startPtr, ctx.p);
    if (hasUnderscores)
        str = str.replaceAll('_', ''); // perf: replaceAll 1.25x faster than replace with a regex
    return state > 1
        ? parseFloat(str)
        : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
    let c, underscore = 1;
    while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
        if (c === 0x5f /* _ */) {
            if (underscore & 1)
                TomlError.x('illegal underscore', ctx);
            underscore = 3;
        }
        // We only need to check if the number is a valid digit, nothing else is permitted
        else if (!isDigit(c, base))
            TomlError.x(`illegal character in numeric literal`, ctx);
        // Clear underscore flag
        else if (underscore & 1)
            underscore--;
    }
    // Trailing underscore is not allowed
    if (underscore & 1)
        TomlError.x('unfinished numeric value', ctx);
    let str = ctx.s.slice(startPtr + 2, ctx.p);
    if (underscore)
        str = str.replaceAll('_', ''); // perf: replaceAll 1.25x faster than replace with a regex
    return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
    if (ctx.bi !== true)
        int: {
            let val = parseInt(str, base);
            if (!Number.isSafeInteger(val)) {
                if (ctx.bi)
                    break int;
                TomlError.x('integer value cannot be represented losslessly', ctx, startPtr);
            }
            return val;
        }
    return base === 10 ? BigInt(str) : BigInt((base === 2 ? '0b' : base === 8 ? '0o' : '0x') + str);
}
function parseDate(ctx, c, endChr) {
    let startPtr = ctx.p++, unsafeSeparator;
    if (!isDigit(c) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++)) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++)) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++))) {
        return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
    }
    ctx.p += 5;
    if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
        TomlError.x('invalid date-time: date part is malformed', ctx, startPtr);
    if (ctx.p >= ctx.s.length || (((c = ctx.s.charCodeAt(ctx.p)) !== 0x20 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 0x54 /* T */ && c !== 0x74 /* t */)) {
        let t = ctx.s.slice(startPtr, ctx.p);
        return readDate(ctx, t, 3, false, startPtr);
    }
    if (ctx.s.charCodeAt(ctx.p += 3) !== 0x3a /* : */)
        TomlError.x('invalid date-time: time part is malformed', ctx, startPtr);
    if (ctx.s.charCodeAt(ctx.p += 3) === 0x3a /* : */)
        ctx.p += 3;
    if (ctx.s.charCodeAt(ctx.p) === 0x2e /* . */)
        while (isDigit(ctx.s.charCodeAt(++ctx.p)))
            ;
    if (c = ctx.s.charCodeAt(ctx.p)) {
        if (c === 0x5a /* Z */ || c === 0x7a /* z */) {
            let t = ctx.s.slice(startPtr, ++ctx.p);
            return readDate(ctx, t, 1, unsafeSeparator, startPtr, '[+00:00]');
        }
        if (c === 0x2b /* + */ || c === 0x2d /* - */) {
            // Temporal's ZonedDateTime is weird asf when it comes to dealing with traditional offsets...
            // It's 1.2x faster to allocate a new string to pass to ZDT than use Instant.toZonedDateTimeISO
            let t = ctx.s.slice(startPtr, ctx.p += 6);
            return readDate(ctx, t, 1, unsafeSeparator, startPtr, !ctx.ld && ('[' + ctx.s.slice(ctx.p - 6, ctx.p) + ']'));
        }
    }
    let t = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
    let start = ctx.p;
    if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
        return parseNumber(ctx, --ctx.p, c, 0, endChr);
    }
    if (ctx.s.charCodeAt(ctx.p += 4) === 0x3a /* : */)
        ctx.p += 3;
    if (ctx.s.charCodeAt(ctx.p) === 0x2e /* . */)
        while (isDigit(ctx.s.charCodeAt(++ctx.p)))
            ;
    let t = ctx.s.slice(start, ctx.p);
    return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
    if (ctx.ld) {
        let date = new TomlDate(str, type, unsafeDelim);
        if (!date.isValid())
            TomlError.x('invalid date', ctx, errPtr);
        return date;
    }
    try {
        if (temporalSuffix)
            str += temporalSuffix;
        switch (type) {
            case 1: return Temporal.ZonedDateTime.from(str);
            case 2: return Temporal.PlainDateTime.from(str);
            case 3: return Temporal.PlainDate.from(str);
            case 4: return Temporal.PlainTime.from(str);
        }
    }
    catch (e) {
        TomlError.x(e instanceof Error ? e.message : '' + e, ctx, errPtr);
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/util.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/** @internal */
function skipComment(ctx) {
    for (; ctx.p < ctx.s.length; ctx.p++) {
        let c = ctx.s.charCodeAt(ctx.p);
        if (c === 0xa /* \n */)
            break;
        if (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */) {
            ctx.p++;
            break;
        }
        if ((c < 0x20 && c !== 0x9 /* \t */) || c === 0x7f) {
            TomlError.x('control characters are not allowed in comments', ctx);
        }
    }
}
/** @internal */
function skipVoid(ctx, banNewLines, banComments) {
    let c;
    while (ctx.p < ctx.s.length) {
        while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 0x20 ||
            c === 0x9 /* \t */ ||
            (!banNewLines &&
                (c === 0xa /* \n */ || (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */)))))
            ctx.p++;
        if (banComments || c !== 0x23 /* # */)
            break;
        skipComment(ctx);
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/struct.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




/** @internal */
function parseKey(ctx, end = 0x3d /* = */) {
    // States:
    // 0: before first char
    // 1: parsing bare key
    // 2: after key component
    let startPtr;
    let state = 0;
    let parsed = [];
    let sliceStart;
    let c = ctx.s.charCodeAt(startPtr = ctx.p);
    do {
        // End of key
        if (c === end) {
            if (!state)
                TomlError.x('unexpected end of key', ctx);
            if (state === 1)
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
            return ctx.p++, parsed;
        }
        // Dotted key separator
        else if (c === 0x2e /* . */) {
            if (!state)
                TomlError.x('illegal empty bare key', ctx);
            if (state === 1)
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
            state = 0;
        }
        // Quoted key
        else if (!state && (c === 0x22 /* " */ || c === 0x27 /* ' */)) {
            if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
                TomlError.x('illegal quoted key: multiline strings are not allowed', ctx);
            parsed.push(parseString(ctx));
            state = 2;
            ctx.p--;
        }
        // Whitespace; no-op in state 0 and 2, end of bare key in state 1
        else if (c === 0x20 || c === 0x9 /* \t */) {
            if (state === 1) {
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
                state = 2;
            }
        }
        // If state is post-key, no character is allowed; otherwise ensure it's a bare-key component
        else if (state === 2 || (c < 0x30 && c !== 0x2d /* - */) || (c > 0x39 && c < 0x41) || (c > 0x5a && c < 0x61 && c !== 0x5f /* _ */) || c > 0x7a) {
            TomlError.x('illegal character in key', ctx);
        }
        // Illegal character
        else if (!state) {
            state = 1;
            sliceStart = ctx.p;
        }
    } while (c = ctx.s.charCodeAt(++ctx.p));
    TomlError.x('incomplete key-value: cannot find end of key', ctx, startPtr);
}
/** @internal */
function parseInlineTable(ctx) {
    let startPtr = ctx.p++;
    let res = Object.create(null);
    let seen = new Set();
    let c;
    while (ctx.p < ctx.s.length) {
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p)) === 0x7d /* } */) {
            ctx.p++;
            return res;
        }
        let k;
        let t = res;
        let hasOwn = false;
        let errPtr = ctx.p;
        let key = parseKey(ctx);
        for (let i = 0; i < key.length; i++) {
            if (i)
                t = hasOwn ? t[k] : (t[k] = Object.create(null));
            k = key[i];
            if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== 'object' || seen.has(t[k]))) {
                TomlError.x('trying to redefine an already defined value', ctx, errPtr);
            }
            let unsafe = k === '__proto__';
            if (ctx.uk && (unsafe || k === 'constructor')) {
                t = ctx.uk !== 1 && TomlError.x('document contains an unsafe property', ctx, errPtr);
                break;
            }
            if (!hasOwn && unsafe) {
                Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
            }
        }
        if (hasOwn) {
            TomlError.x('trying to redefine an already defined value', ctx, errPtr);
        }
        skipVoid(ctx, true, true);
        let value = extractValue(ctx, 0x7d /* } */);
        if (t && typeof (t[k] = value) === 'object')
            seen.add(value);
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p++)) === 0x7d /* } */) {
            return res;
        }
        if (c !== 0x2c /* , */)
            TomlError.x('expected comma or end of structure', ctx, ctx.p - 1);
    }
    TomlError.x('unfinished table', ctx, startPtr);
}
/** @internal */
function parseArray(ctx) {
    let startPtr = ctx.p++;
    let res = [];
    let c;
    while (ctx.p < ctx.s.length) {
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p)) === 0x5d /* ] */) {
            ctx.p++;
            return res;
        }
        res.push(extractValue(ctx, 0x5d /* ] */));
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p++)) === 0x5d /* ] */) {
            return res;
        }
        if (c !== 0x2c /* , */)
            TomlError.x('expected comma or end of structure', ctx, ctx.p - 1);
    }
    TomlError.x('unfinished array', ctx, startPtr);
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/parse.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




function peekTable(ctx, key, table, meta, type) {
    let t = table;
    let m = meta;
    let k;
    let hasOwn = false;
    let state;
    for (let i = 0; i < key.length; i++) {
        if (i) {
            t = hasOwn ? t[k] : (t[k] = Object.create(null));
            m = (state = m[k]).c;
            if (type === 0 /* Type.DOTTED */ && (state.t === 1 /* Type.EXPLICIT */ || state.t === 2 /* Type.ARRAY */)) {
                return null;
            }
            if (state.t === 2 /* Type.ARRAY */) {
                let l = t.length - 1;
                t = t[l];
                m = m[l].c;
            }
        }
        k = key[i];
        if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 /* Type.DOTTED */ && m[k]?.d) {
            return null;
        }
        if (!hasOwn) {
            let unsafe = k === '__proto__';
            if (ctx.uk && (unsafe || k === 'constructor'))
                return false;
            if (unsafe) {
                Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
                Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
            }
            m[k] = {
                t: i < key.length - 1 && type === 2 /* Type.ARRAY */
                    ? 3 /* Type.ARRAY_DOTTED */ : type,
                d: false,
                i: 0,
                c: Object.create(null),
            };
        }
    }
    state = m[k];
    if (state.t !== type && !(type === 1 /* Type.EXPLICIT */ && state.t === 3 /* Type.ARRAY_DOTTED */)) {
        // Bad key type!
        return null;
    }
    if (type === 2 /* Type.ARRAY */) {
        if (!state.d) {
            state.d = true;
            t[k] = [];
        }
        t[k].push(t = Object.create(null));
        state.c[state.i++] = (state = { t: 1 /* Type.EXPLICIT */, d: false, i: 0, c: Object.create(null) });
    }
    if (state.d) {
        // Redefining a table!
        return null;
    }
    state.d = true;
    if (type === 1 /* Type.EXPLICIT */) {
        t = hasOwn ? t[k] : (t[k] = Object.create(null));
    }
    else if (type === 0 /* Type.DOTTED */ && hasOwn) {
        return null;
    }
    return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
    if (peek === null || ctx.uk === 2)
        TomlError.x(peek === null
            ? 'trying to redefine an already defined table or value'
            : 'document contains an unsafe property', ctx, ptr);
}
function parse(toml, options = {}) {
    let ctx = {
        s: toml,
        p: 0,
        d: options.maxDepth ?? 1000,
        bi: options.integersAsBigInt ?? false,
        ld: options.useLegacyDate ?? true,
        uk: options.unsafeKeyBehaviour === 'throw' ? 2 : options.unsafeKeyBehaviour === 'drop' ? 1 : 0,
    };
    let res = Object.create(null);
    let meta = Object.create(null);
    let tmp;
    let skipping = false;
    let tbl = res;
    let m = meta;
    // BOM is allowed, skip.
    // JS is UTF-16, so we have to check for the UTF-16 BOM instead of the UTF-8 BOM sequence!
    if (toml.charCodeAt(0) === 0xfeff)
        ctx.p++;
    skipVoid(ctx);
    while (ctx.p < toml.length) {
        if (toml.charCodeAt(ctx.p) === 0x5b /* [ */) {
            let isTableArray = toml.charCodeAt(++ctx.p) === 0x5b; /* [ */
            tmp = ctx.p += +isTableArray;
            skipping = false;
            let k = parseKey(ctx, 0x5d /* ] */);
            if (isTableArray) {
                if (toml.charCodeAt(ctx.p) !== 0x5d /* ] */) {
                    TomlError.x('expected end of table array declaration', ctx);
                }
                ctx.p++;
            }
            let p = peekTable(ctx, k, res, meta, isTableArray ? 2 /* Type.ARRAY */ : 1 /* Type.EXPLICIT */);
            if (!p) {
                validateTablePeek(ctx, p, tmp);
                skipping = true;
            }
            else {
                m = p[2];
                tbl = p[1];
            }
        }
        else {
            tmp = ctx.p;
            let k = parseKey(ctx);
            let p = peekTable(ctx, k, tbl, m, 0 /* Type.DOTTED */);
            if (!p && !skipping)
                validateTablePeek(ctx, p, tmp);
            skipVoid(ctx, true, true);
            let v = extractValue(ctx, void 0);
            if (p && !skipping)
                p[1][p[0]] = v;
        }
        skipVoid(ctx, true);
        if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 0xa /* \n */ && (tmp !== 0xd /* \r */ || toml.charCodeAt(ctx.p + 1) !== 0xa /* \n */)) {
            TomlError.x('each key-value declaration must be followed by an end-of-line', ctx);
        }
        skipVoid(ctx);
    }
    return res;
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/stringify.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
let BARE_KEY = /^[a-z0-9-_]+$/i;
let HAS_WELLFORMED = !!(''.isWellFormed);
function extendedTypeOf(obj) {
    let type = typeof obj;
    if (type === 'object') {
        if (Array.isArray(obj))
            return 'array';
        if (typeof obj.getUTCDate === 'function' && obj instanceof Date)
            return 'date';
        if (globalThis.Temporal) {
            if (obj.until) {
                if (obj instanceof Temporal.ZonedDateTime)
                    return 'temporal/tz+uc';
                if (obj instanceof Temporal.PlainDateTime || obj instanceof Temporal.PlainDate)
                    return 'temporal/uc';
                if (obj instanceof Temporal.PlainTime || obj instanceof Temporal.Instant)
                    return 'temporal';
                if (obj instanceof Temporal.PlainYearMonth)
                    return 'temporal/x';
            }
            else if ((obj.toPlainDate && obj instanceof Temporal.PlainMonthDay) ||
                (obj.negated && obj instanceof Temporal.Duration)) {
                return 'temporal/x';
            }
        }
    }
    return type;
}
function isArrayOfTables(obj) {
    for (let i = 0; i < obj.length; i++) {
        if (extendedTypeOf(obj[i]) !== 'object')
            return false;
    }
    return obj.length != 0;
}
function formatWellFormedStringUnchecked(s) {
    return JSON.stringify(s).replaceAll('\x7f', '\\u007f');
}
function formatString(s) {
    return formatWellFormedStringUnchecked(HAS_WELLFORMED ? s.toWellFormed() : s);
}
function formatKey(s) {
    if (BARE_KEY.test(s))
        return s;
    if (HAS_WELLFORMED && !s.isWellFormed())
        throw new RangeError('key contains illegal lone surrogates');
    return formatWellFormedStringUnchecked(s);
}
function stringifyValue(val, type, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    switch (type) {
        // @ts-expect-error -- intentional fallthrough case
        case 'number':
            if (isNaN(val))
                return 'nan';
            if (val === Infinity)
                return 'inf';
            if (val === -Infinity)
                return '-inf';
            if (Number.isInteger(val) && (numberAsFloat || !Number.isSafeInteger(val)))
                return val.toFixed(1);
        case 'bigint':
        case 'boolean':
        case 'temporal':
            return val.toString();
        case 'string':
            return formatString(val);
        case 'date':
            if (isNaN(val.getTime()))
                throw new TypeError('cannot serialize invalid date');
            return val.toISOString();
        case 'object':
            return stringifyInlineTable(val, depth, numberAsFloat, strictTemporal);
        case 'array':
            return stringifyArray(val, depth, numberAsFloat, strictTemporal);
        // @ts-expect-error -- intentional fallthrough case
        case 'temporal/tz+uc':
            if (strictTemporal) {
                let tz = val.timeZoneId;
                let tzc = tz.charCodeAt(0);
                if (
                // Classic offset
                tzc !== 0x2b /* + */ && tzc !== 0x2d /* - */ &&
                    (
                    // Fast pre-check pass; see below for the actually accepted values
                    (tzc !== 0x55 /* U */ && tzc !== 0x47 /* G */ && tzc !== 0x5a /* Z */ && tzc !== 0x45 /* E */) ||
                        (
                        // UTC and its aliases; Temporal implementations don't all canonicalise unfortunately
                        tz !== 'UTC' && tz !== 'UCT' && tz !== 'Universal' && tz !== 'Zulu' &&
                            // GMT is a TZ but it's for all intents and purposes equivalent to UTC. Safe to downgrade.
                            !tz.startsWith('GMT') && tz !== 'Greenwich' &&
                            // Etc/* are all safe to downgrade to offset (either UTC, GMT, or offset)
                            !tz.startsWith('Etc/')))) {
                    throw new TypeError('Temporal objects with an IANA timezone are not allowed in Temporal strict mode');
                }
            }
        case 'temporal/uc':
            if (strictTemporal && val.calendarId !== 'iso8601')
                throw new TypeError('Temporal objects with a non-default calendar are not allowed in Temporal strict mode');
            return val.toString({
                calendarName: 'never',
                timeZoneName: 'never',
            });
        case 'temporal/x':
            throw new TypeError('Unsupported ' + val[Symbol.toStringTag]);
    }
}
function stringifyInlineTable(obj, depth, numberAsFloat, strictTemporal) {
    let keys = Object.keys(obj);
    if (keys.length === 0)
        return '{}';
    let res = '{ ';
    for (let i = 0; i < keys.length; i++) {
        let k = keys[i];
        if (i)
            res += ', ';
        res += formatKey(k) + ' = ' + stringifyValue(obj[k], extendedTypeOf(obj[k]), depth - 1, numberAsFloat, strictTemporal);
    }
    return res + ' }';
}
function stringifyArray(array, depth, numberAsFloat, strictTemporal) {
    if (array.length === 0)
        return '[]';
    let res = '[ ';
    for (let i = 0; i < array.length; i++) {
        if (i)
            res += ', ';
        if (array[i] === null || array[i] === void 0) {
            throw new TypeError('arrays cannot contain null or undefined values');
        }
        res += stringifyValue(array[i], extendedTypeOf(array[i]), depth - 1, numberAsFloat, strictTemporal);
    }
    return res + ' ]';
}
function stringifyArrayTable(array, key, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    let res = '';
    for (let i = 0; i < array.length; i++) {
        res += `${res && '\n'}[[${key}]]\n`;
        res += stringifyTable(0, array[i], key, depth, numberAsFloat, strictTemporal);
    }
    return res;
}
function stringifyTable(tableKey, obj, prefix, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    let preamble = '';
    let tables = '';
    let keys = Object.keys(obj);
    for (let i = 0; i < keys.length; i++) {
        let k = keys[i];
        if (obj[k] !== null && obj[k] !== void 0) {
            let type = extendedTypeOf(obj[k]);
            if (type === 'symbol' || type === 'function') {
                throw new TypeError(`cannot serialize values of type '${type}'`);
            }
            let key = formatKey(k);
            if (type === 'array' && isArrayOfTables(obj[k])) {
                tables += (tables && '\n') + stringifyArrayTable(obj[k], prefix ? `${prefix}.${key}` : key, depth - 1, numberAsFloat, strictTemporal);
            }
            else if (type === 'object') {
                let tblKey = prefix ? `${prefix}.${key}` : key;
                tables += (tables && '\n') + stringifyTable(tblKey, obj[k], tblKey, depth - 1, numberAsFloat, strictTemporal);
            }
            else {
                preamble += key;
                preamble += ' = ';
                preamble += stringifyValue(obj[k], type, depth, numberAsFloat, strictTemporal);
                preamble += '\n';
            }
        }
    }
    if (tableKey && (preamble || !tables)) // Create table only if necessary
        preamble = preamble ? `[${tableKey}]\n${preamble}` : `[${tableKey}]`;
    return preamble && tables
        ? `${preamble}\n${tables}`
        : preamble || tables;
}
function stringify(obj, { maxDepth = 1000, numbersAsFloat = false, strictTemporal = false } = {}) {
    if (extendedTypeOf(obj) !== 'object') {
        throw new TypeError('stringify can only be called with an object');
    }
    let str = stringifyTable(0, obj, '', maxDepth, numbersAsFloat, strictTemporal);
    if (str[str.length - 1] !== '\n')
        return str + '\n';
    return str;
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/index.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */





/** @deprecated use `import * as ... from 'smol-toml'` instead */
/* harmony default export */ const dist = ({ parse: parse, stringify: stringify, TomlDate: TomlDate, TomlError: TomlError });


/***/ })

};
;
})
