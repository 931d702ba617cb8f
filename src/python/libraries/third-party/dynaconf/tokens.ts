/** `@merge`, `@insert`, `@del` and `@reset`: what is done with the value that is there. Source: dynaconf/utils/parse_conf.py. */
export const TOKENS = `
def _quoted(text):
    text = text.strip()
    if text[:1] in ('"', "'") and text:
        end = text.find(text[0], 1)
        if end < 0:
            raise DynaconfFormatError(f'Unclosed quote in: {text}')
        return text[1:end], text[end + 1:].strip()
    parts = text.split(maxsplit=1) + ['', '']
    return parts[0], parts[1]

class _Meta:
    def __init__(self, value, box_settings):
        self.box_settings = box_settings
        self.value = parse_conf_data(value, tomlfy=True, box_settings=box_settings)

    def unwrap(self):
        return self.value

class Reset(_Meta):
    _mark = 'reset'

class Del(_Meta):
    _mark = 'del'

    def unwrap(self):
        raise ValueError('Del object has no value')

def _normalized(text):
    for word, own in (('True', 'true'), ('False', 'false'), ('None', 'null')):
        text = text.replace(': ' + word, ': ' + own).replace(':' + word, ': ' + own)
    return text

class Merge(_Meta):
    _mark = 'merge'

    def __init__(self, value, box_settings, unique=False):
        super().__init__(value, box_settings)
        self.unique = unique
        if isinstance(self.value, (int, float, bool)):
            self.value = [self.value]
        elif isinstance(self.value, str):
            self.value = self._of_text(self.value)

    def _of_text(self, text):
        objects = _json_objects(_normalized(text))
        if len(objects) == 1:
            return objects[0]
        if _V330:
            found = re.findall(r'([a-zA-Z0-9_.]+)\\s*=\\s*(?:"([^"]*)"|\\'([^\\']*)\\'|([a-zA-Z0-9_.\\-:/@]*))', text)
            pairs = [(key.strip(), double or single or plain) for key, double, single, plain in found]
        else:
            pairs = []
        if not pairs:
            pairs = [match.strip().split('=') for match in re.findall(r'([a-zA-Z0-9_.  ]*=[a-zA-Z0-9_.\\-:/@]*)', text)]
        if pairs:
            return {key.strip(): self._parsed(own) for key, own in pairs}
        if ',' in text:
            return [self._parsed(part) if _V327 else part for part in text.split(',')]
        return [text]

    def _parsed(self, text):
        return parse_conf_data(text, tomlfy=True, box_settings=self.box_settings)

class Insert(_Meta):
    _mark = 'insert'

    def __init__(self, value, box_settings):
        self.box_settings = box_settings
        self.index, text = self._split(value) if _V330 else self._split_at_space(value)
        self.value = parse_conf_data(text, tomlfy=True, box_settings=box_settings)

    def _split_at_space(self, text):
        if not text.lstrip('-+')[0].isdigit() or ' ' not in text:
            return 0, text
        index, text = text.split(' ', 1)
        return int(index), text

    def _split(self, text):
        first, rest = _quoted(text)
        if first.lstrip('-+')[:1].isdigit():
            try:
                index = int(first)
            except ValueError:
                return 0, text
            if not rest:
                return 0, first
            return index, _quoted(rest)[0] if rest[0] in ('"', "'") else rest
        if first and not first.lstrip('-+'):
            return 0, text
        return 0, text if rest or not first else first
`
