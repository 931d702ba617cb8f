/** The environment in which a name may be read from the file that `NAME_FILE` tells. Source: environ/fileaware_mapping.py. */
export const ENVIRON_MAPPING = `
class _Mapping:
    def __init__(self, env=None, cache=True):
        self.env = os.environ if env is None else env
        self.cache = cache
        self.files_cache = {}

    def __getitem__(self, key):
        if self.cache and key in self.files_cache:
            return self.files_cache[key]
        path = self.env.get(key + '_FILE')
        if not path:
            return self.env[key]
        with open(path, encoding='utf-8') as file:
            content = file.read()
        if self.cache:
            self.files_cache[key] = content
        return content

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def __setitem__(self, key, value):
        self.env[key] = value
        if key.endswith('_FILE'):
            self.files_cache.pop(key[:-5], None)

    def setdefault(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            self[key] = default
        return default

    def update(self, other):
        for key in other:
            self[key] = other[key]

FileAwareMapping = _Mapping

`
